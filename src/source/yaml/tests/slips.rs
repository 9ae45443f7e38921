//! Texts full of signs that look right and are not.

use super::{Priority, Updates, read};
use crate::diagnostic::Diagnostic;
use crate::source::yaml::Reading;
use proptest::prelude::*;

/// What clerks and their programs put side by side.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "\n",
        "\r\n",
        "\n  ",
        "\n    ",
        "\n\t",
        "\n\u{a0}\u{a0}",
        "\n\u{2003}",
        "\n   ",
        " ",
        "\u{a0}",
        "\u{200b}",
        "\u{feff}",
        "id",
        "title",
        "steps",
        "updates",
        "rag",
        "note",
        "\"1.1\"",
        "1.10",
        "“1.1”",
        "‘a’",
        "\"a”",
        "“b",
        "“It is: late”",
        ": ",
        ":",
        "：",
        ":\u{a0}",
        "- ",
        "-",
        "– ",
        "• ",
        "-\u{a0}",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "Amber",
        "gren",
        "tŷ",
        "#",
        " #2",
        "|\n",
        ">-\n",
        "'",
        "\"",
        "…",
        "*",
        "&a",
        "2022–10–19",
    ])
}

fn sound(text: &str, diagnostics: &[Diagnostic]) -> Result<(), TestCaseError> {
    for problem in diagnostics {
        for edit in problem.fix.iter().flat_map(|fix| &fix.edits) {
            prop_assert!(text.get(edit.span.clone()).is_some(), "{edit:?} in {text:?}");
        }
        let place = problem.place.clone().unwrap();
        prop_assert!(text.get(place.span).is_some(), "{problem:?} in {text:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_reader_fail_and_every_change_it_offers_stands_in_the_text(pieces in prop::collection::vec(piece(), 0..30)) {
        let text = pieces.concat();
        let priority = read::<Priority>(&text);
        sound(&text, &priority.diagnostics)?;
        let updates = read::<Updates>(&text);
        sound(&text, &updates.diagnostics)?;
        prop_assert!(priority.value.is_some() || !priority.diagnostics.is_empty());
        let reading = Reading::of("a.yaml", &text);
        prop_assert!(reading.is_kept_by(&Reading::of("a.yaml", &text), &[]));
    }
}

#[test]
fn a_block_of_text_keeps_its_signs() {
    let text = "id: \"1\"\ntitle: a\noutcome: >-\n  – one\n  rag：two\n  -three\nactions: []\n";
    assert_eq!(read::<Priority>(text).diagnostics, []);
    let broken = text.replace("actions: []", "actions []");
    assert_eq!(super::places(&read::<Priority>(&broken)), [("Y101", 7, 1)]);
}

#[test]
fn the_same_slip_in_the_lines_below_is_told_of_at_once() {
    let text =
        "updates:\n  \"1.1\":\n    rag:\u{a0}red\n    note: a\n  \"1.2\":\n    rag:\u{a0}red\n    note:\u{a0}b\n";
    assert_eq!(super::places(&read::<Updates>(text)), [("Y106", 3, 9), ("Y106", 6, 9), ("Y106", 7, 10)]);
}
