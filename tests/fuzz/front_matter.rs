//! Markdown files that begin with YAML.

use crate::Target;
use crate::sound::{self, One};
use ragstone::diagnostic::Diagnostic;
use ragstone::plan::{MeetingDoc, PageDoc};
use ragstone::source::front_matter::{load_front_matter, split};
use serde::de::DeserializeOwned;

const FILE: &str = "content/meetings/a.md";

const WORDS: &[&str] = &[
    "---",
    "---\n",
    "\n---\n",
    "--- \n",
    "----\n",
    "...\n",
    "\n",
    "\r\n",
    "title: ",
    "body: ",
    "date: ",
    "2022-09-07",
    "ask: note",
    "decision:\n  outcome: ",
    "noted",
    "evidence: [",
    "a",
    "]",
    "summary: ",
    "\"",
    "'",
    ": ",
    "- ",
    "# ",
    "Words.",
    "\u{feff}",
    "|\n  ",
    "\t",
    "{",
    "}",
    "order: 1",
    "not_met: ",
];

#[test]
fn front_matter() {
    fuzz!(Target {
        name: "front_matter",
        words: WORDS,
        texts: 2_000,
        holds: |text| {
            if let Ok(parts) = split(text) {
                assert!(parts.yaml.end <= parts.body.start && parts.body.end == text.len());
                assert!(text.get(parts.yaml.clone()).is_some() && text.get(parts.body.clone()).is_some());
                let between = &text[parts.yaml.end..parts.body.start];
                assert_eq!(between.trim_end(), "---", "the closing fence and nothing else is in neither part");
            }
            loaded::<MeetingDoc>(text);
            loaded::<PageDoc>(text);
        },
    });
}

fn loaded<T: DeserializeOwned>(text: &str) {
    let (loaded, body) = load_front_matter::<T>(&FILE.into(), text);
    sound::told(&loaded.diagnostics, &One(FILE, text));
    assert!(text.get(body).is_some());
    assert!(loaded.value.is_some() || loaded.diagnostics.iter().any(Diagnostic::is_error));
}
