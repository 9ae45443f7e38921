//! The fast road and the slow road lead to the same value.

use super::super::{Page, guard, load_page, load_slowly};
use super::{Priority, read};
use proptest::prelude::*;
use serde_yaml::Value;
use std::sync::Arc;

fn slowly<T: serde::de::DeserializeOwned>(text: &str) -> super::Loaded<T> {
    load_slowly(&Page::whole(&Arc::from("content/a.yaml"), text))
}

/// Scraps that YAML treats in its own way, set side by side.
fn scrap() -> impl Strategy<Value = String> {
    let marks = prop::sample::select(vec![
        "a", "b: ", "id: ", "- ", "\n", "\n  ", "\n    ", " ", "#", " # x", ":", ",", "[", "]", "{", "}", "\"", "'",
        "''", "\\", "|\n", ">-\n", "?", "!", "&", "*", "%", "@", "~", "null", "true", "no", "0", "1", "-1", "1.10",
        "0x1f", "007", "1e3", ".inf", "2022-10", "ŷ", "\u{2019}", "\u{a0}", "\r\n", "---", "...", "<<", "\t",
    ]);
    prop::collection::vec(marks, 1..14).prop_map(|marks| marks.concat())
}

/// A well-formed document with every kind of value.
fn document() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e9..1e9).prop_map(Value::from),
        "[ -~ŵŷ\u{2019}\n]{0,30}".prop_map(Value::from),
        prop::sample::select(vec!["true", "1.10", "~", "0x10", "- a", "a: b", "# a", "a #b", "'", "\"", "*a", "=", ""])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("[a-z0-9. ŷ:#-]{1,8}", inner, 0..5).prop_map(|map| Value::Mapping(
                map.into_iter().map(|(key, value)| (Value::from(key), value)).collect()
            )),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_generated_document_is_the_same_on_both_roads(document in document()) {
        let text = serde_yaml::to_string(&document).unwrap();
        let fast: Value = serde_yaml::from_str(&text).unwrap();
        let slow = slowly::<Value>(&text);
        prop_assert!(!slow.diagnostics.iter().any(crate::diagnostic::Diagnostic::is_error), "{:?}\n{text}", slow.diagnostics);
        prop_assert_eq!(slow.value, Some(fast), "{}", text);
    }

    #[test]
    fn whatever_takes_the_fast_road_has_nothing_to_be_told(text in scrap()) {
        let page = Page::whole(&Arc::from("content/a.yaml"), &text);
        if guard::is_plain(&text) && let Ok(fast) = serde_yaml::from_str::<Value>(&text) {
            let slow = slowly::<Value>(&text);
            // Names that are no text are refused by the types on the fast road, which a `Value` does not do.
            if slow.diagnostics.iter().all(|found| found.code.id != "Y115") {
                prop_assert_eq!(&slow.diagnostics, &[], "{:?}", text);
                prop_assert_eq!(slow.value, Some(fast), "{:?}", text);
            }
        }
        // Whatever comes in, something comes out: a value, or a reason.
        let loaded = load_page::<Priority>(&page);
        prop_assert!(loaded.value.is_some() || !loaded.diagnostics.is_empty(), "{:?}", text);
    }
}

#[test]
fn a_clean_file_says_nothing() {
    let text = "id: \"5\"\ntitle: Help\nactions:\n  - id: \"5.1\"\n    title: One\n    order: 1\n    open: true\n    rag: not-started\n    steps:\n";
    assert!(guard::is_plain(text));
    let fast = read::<Priority>(text);
    assert_eq!(fast.diagnostics, []);
    assert_eq!(fast.value, slowly::<Priority>(text).value);
}

#[test]
fn texts_that_once_read_otherwise_on_one_road_are_read_alike() {
    for text in [
        // Spaces on the last line are no part of a block of text, whose own last line ends before them.
        "e: |\n v\n ",
        "e: |\n v\n",
        "e: |\n v",
        "e: >\n v\n  w\n ",
        "- |\n  v\n \n ",
        // Unless they stand further in.
        "e: |\n v\n  ",
        "e: >\n v\n  ",
        "e: |\n v \n ",
        "e: >\n v \n ",
        "e: |2\n   \n ",
        "e: |+\n v\n\n ",
        // A line of nothing may stand before the words.
        "e: |\n\n v\n ",
        "e: |\n\n v\n  ",
        "e: >\n\n  v\n ",
        "e: >\n\n v\n   ",
        "e: |1\n  v\n ",
        "e: |\n v\n  \n ",
        "1:\ne: \nn: |\n\n   .\n ",
    ] {
        let fast: Value = serde_yaml::from_str(text).unwrap();
        assert_eq!(slowly::<Value>(text).value, Some(fast), "{text:?}");
    }
}
