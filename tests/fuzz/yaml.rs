//! YAML: the two roads, what is told, and where things stand.

use crate::Target;
use crate::sound::{self, One};
use ragstone::diagnostic::Diagnostic;
use ragstone::plan::{PriorityDoc, Site, UpdatesDoc};
use ragstone::source::yaml::{self, Index, Part, Reading, Step};
use serde::de::DeserializeOwned;
use serde_yaml::Value;
use std::fmt::Debug;

const FILE: &str = "content/a.yaml";

const WORDS: &[&str] = &[
    "id: ",
    "title: ",
    "actions:\n",
    "updates:\n",
    "confirm: ",
    "rag: ",
    "note: ",
    "deadline: ",
    "says: ",
    "steps: ",
    "findings: ",
    "a",
    "b: ",
    "- ",
    "\n",
    "\n  ",
    "\n    ",
    "\n      ",
    " ",
    "#",
    " # x",
    " #2",
    ":",
    ": ",
    ",",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "''",
    "\\",
    "\\\"",
    "\\u0041",
    "|\n",
    "|-\n  ",
    ">-\n",
    ">2\n",
    "? ",
    "!",
    "!!str ",
    "&a ",
    "*a",
    "%",
    "@",
    "~",
    "null",
    "true",
    "no",
    "0",
    "1",
    "-1",
    "1.10",
    "0x1f",
    "0o7",
    "007",
    "1e3",
    ".inf",
    ".nan",
    "2022-10",
    "\"1.1\"",
    "[a, b]",
    "{a: b}",
    "---",
    "---\n",
    "...\n",
    "<<",
    "<<: *a",
    "%YAML 1.2\n",
    "=",
    "- - ",
    "[[",
    "{{",
    "]]",
];

/// A remark that sends a text along the slow road, for its tab, and says nothing.
const REMARK: &str = "#\t\n";

#[test]
fn yaml() {
    fuzz!(Target {
        name: "yaml",
        words: WORDS,
        texts: 1_000,
        holds: |text| {
            let value = loaded::<Value>(text);
            loaded::<PriorityDoc>(text);
            loaded::<UpdatesDoc>(text);
            loaded::<Site>(text);
            a_remark_changes_nothing(text, &value);
            indexed(text);
            read_twice(text);
        },
    });
}

/// Whatever comes in, something comes out: a value, or a reason.
fn loaded<T: DeserializeOwned + Debug>(text: &str) -> yaml::Loaded<T> {
    let loaded = yaml::load::<T>(&FILE.into(), text);
    sound::told(&loaded.diagnostics, &One(FILE, text));
    assert!(loaded.value.is_some() || loaded.diagnostics.iter().any(Diagnostic::is_error));
    loaded
}

/// The fast road and the slow road lead to one value, and what the slow road would tell is never passed over.
fn a_remark_changes_nothing(text: &str, plainly: &yaml::Loaded<Value>) {
    let remarked = match text.strip_prefix('\u{feff}') {
        Some(rest) => format!("\u{feff}{REMARK}{rest}"),
        None => format!("{REMARK}{text}"),
    };
    let slowly = loaded::<Value>(&remarked);
    // Names that are no text, or begin with what nobody sees, are refused by types on the fast road: `Value` takes any.
    if slowly.diagnostics.iter().any(|found| ["Y106", "Y115", "Y116"].contains(&found.code.id)) {
        return;
    }
    let codes = |found: &[Diagnostic]| -> Vec<(&str, u32)> {
        found.iter().map(|one| (one.code.id, one.place.as_ref().map_or(0, |place| place.line))).collect()
    };
    let mut expected = codes(&plainly.diagnostics);
    expected.iter_mut().filter(|(_, line)| *line > 0).for_each(|(_, line)| *line += 1);
    assert_eq!(codes(&slowly.diagnostics), expected, "{:#?}\n{:#?}", slowly.diagnostics, plainly.diagnostics);
    assert_eq!(format!("{:?}", slowly.value), format!("{:?}", plainly.value));
}

/// Every path leads to bytes of the text.
fn indexed(text: &str) {
    let index = Index::new(text);
    for part in [Part::Name, Part::Value] {
        for path in [
            &[][..],
            &[Step::Key("actions")],
            &[Step::Key("actions"), Step::Item(0)],
            &[Step::Key("actions"), Step::Item(1), Step::Key("id")],
            &[Step::Key("updates"), Step::Key("1.1"), Step::Key("deadline"), Step::Key("to")],
            &[Step::Item(0), Step::WithId("1", 0), Step::Text("a", 1)],
            &[Step::Key("a"), Step::Having("b", "1", 0)],
        ] {
            if let Some(span) = index.place(path, part) {
                assert!(text.get(span.clone()).is_some(), "{span:?}");
            }
        }
    }
}

/// A text that nobody edited reads as it did.
fn read_twice(text: &str) {
    let reading = Reading::of(FILE, text);
    assert!(reading.is_kept_by(&Reading::of(FILE, text), &[]));
}
