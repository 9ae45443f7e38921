#![allow(clippy::unwrap_used)]
use super::*;
use crate::diagnostic::Code;
use crate::source::Sources;
use std::sync::Arc;

const FILE: &str = "content/priorities/1.yaml";

fn row(text: &str, marked: &str) -> serde_json::Value {
    let start = text.find(marked).unwrap();
    let place = Place::in_text(&Arc::from(FILE), text, start..start + marked.len());
    let problem =
        Diagnostic::new(Code::error("P201", "x"), "there is no role").at(place.clone()).related(place, "as here");
    let problems = Problems::new(vec![problem], &Sources::from_texts([(FILE, text)]));
    serde_json::to_value(&problems.rows(1)[0]).unwrap()
}

#[test]
fn a_problem_is_shown_with_its_place_and_the_line_parted_at_the_words() {
    let row = row("a: 1\n    lead: directer # tŷ\nb: 2\n", "directer");
    assert_eq!(row["place"], "content/priorities/1.yaml:2:11");
    assert_eq!(row["note"], "as here: content/priorities/1.yaml:2:11");
    assert_eq!(row["line"]["before"], "lead: ");
    assert_eq!(row["line"]["marked"], "directer");
    assert_eq!(row["line"]["after"], " # tŷ");
}

#[test]
fn words_over_several_lines_are_shown_as_far_as_the_first() {
    let row = row("note: one\n  two\nb: 2\n", "one\n  two");
    assert_eq!(row["line"]["marked"], "one");
    assert_eq!(row["line"]["after"], "");
}

#[test]
fn a_long_line_is_shown_around_the_words() {
    let row = row(&format!("{}HERE{}", "ŷ".repeat(500), "ô".repeat(500)), "HERE");
    assert_eq!(row["line"]["before"], format!("…{}", "ŷ".repeat(MOST)));
    assert_eq!(row["line"]["after"], format!("{}…", "ô".repeat(MOST)));
}

#[test]
fn errors_are_shown_before_warnings() {
    let at = |code: Code, file: &str| Diagnostic::new(code, "x").at(Place::whole_file(&Arc::from(file)));
    let found = vec![at(Code::warning("P240", "x"), "content/a.yaml"), at(Code::error("P201", "x"), "content/b.yaml")];
    let problems = Problems::new(found, &Sources::default());
    let rows = serde_json::to_value(problems.rows(9)).unwrap();
    assert_eq!((&rows[0]["severity"], &rows[1]["severity"]), (&"error".into(), &"warning".into()));
}

#[test]
fn a_problem_of_a_file_that_cannot_be_had_keeps_its_place() {
    let problem = Diagnostic::new(Code::error("Y001", "x"), "gone").at(Place::whole_file(&Arc::from(FILE)));
    let problems = Problems::new(vec![problem], &Sources::default());
    let row = serde_json::to_value(&problems.rows(9)[0]).unwrap();
    assert_eq!((&row["place"], &row["line"]), (&FILE.into(), &serde_json::Value::Null));
}
