#![allow(clippy::unwrap_used)]

use super::{slip_words, view};
use crate::report::Slip;
use crate::site::figure::testing::{sources, with_desk};
use crate::words::Words;
use serde_json::Value;

/// The story of the first of these actions as the template gets it.
fn story(deadlines: &[&str], updates: &[&str], files: &[(&str, &str)]) -> Value {
    with_desk(&sources(deadlines, updates, files), |desk| serde_json::to_value(view(desk, 0)).unwrap()["action"].take())
}

fn texts(list: &Value, field: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|row| row[field].as_str().unwrap_or("-").to_owned()).collect()
}

const SILENCE: &str = "updates: {}";
const RATED: &str = "updates: {\"1\": {rag: green, note: n, evidence: [e]}}";

#[test]
fn reports_in_a_row_in_which_nothing_was_heard_are_one_line() {
    let story = story(&["deadline: May 2022"], &[RATED, SILENCE, SILENCE, "confirm: [\"1\"]", SILENCE], &[]);
    assert_eq!(
        texts(&story["history"], "period"),
        ["May 2022", "April 2022", "February 2022 to March 2022", "January 2022"]
    );
    assert_eq!(texts(&story["history"], "kind"), ["carried", "confirmed", "carried", "updated"]);
    assert_eq!(texts(&story["history"], "words")[2], "Nothing reported; as in January 2022");
}

#[test]
fn an_action_of_which_nothing_was_ever_heard_has_one_line_for_all_of_its_silence() {
    let story = story(&["deadline: May 2022"], &[SILENCE, SILENCE, SILENCE], &[]);
    assert_eq!(texts(&story["history"], "period"), ["January 2022 to March 2022"]);
    assert_eq!(story["standing"], "Nobody has rated it yet.");
}

#[test]
fn the_ledger_begins_with_the_first_promise_and_lateness_is_measured_from_it() {
    let redate = |to: &str| format!("updates: {{\"1\": {{rag: amber, deadline: {{to: {to}, because: b}}}}}}");
    let (first, second) = (redate("March 2022"), redate("December 2022"));
    let story = story(&["deadline: January 2022"], &[RATED, &first, SILENCE, &second], &[]);
    assert_eq!(texts(&story["ledger"], "says"), ["January 2022", "March 2022", "December 2022"]);
    assert_eq!(texts(&story["ledger"], "when"), ["First promised", "February 2022", "April 2022"]);
    assert_eq!(story["deadline"]["overdue"], Value::Null, "the new date has not passed");
    assert_eq!(story["first"]["late"], "2 months past the date first promised");
    assert_eq!(story["first"]["slip"], "Re-dated twice; 11 months later than first promised.");
}

#[test]
fn what_the_plan_remarks_on_a_deadline_is_printed_beside_it() {
    let deadline = "deadline: {says: On appointment, note: The post is advertised.}";
    assert_eq!(story(&[deadline], &[SILENCE], &[])["deadline_note"], "The post is advertised.");
}

#[test]
fn a_deadline_that_never_moved_has_no_ledger() {
    let story = story(&["deadline: January 2022"], &[RATED, SILENCE], &[]);
    assert_eq!((&story["ledger"], &story["first"]), (&Value::Array(Vec::new()), &Value::Null));
    assert_eq!(story["deadline"]["overdue"], "4 weeks overdue");
}

#[test]
fn a_question_about_the_action_stands_on_its_page_and_on_no_other() {
    let question =
        "- {id: q, asked_by: A member, asked: May 2022, question: Why?, answer: Because., actions: [\"2\"]}\n";
    let page = |deadlines: &[&str], at: usize| {
        with_desk(&sources(deadlines, &[SILENCE], &[("questions.yaml", question)]), |desk| {
            texts(&serde_json::to_value(view(desk, at)).unwrap()["action"]["questions"], "label")
        })
    };
    let deadlines = ["deadline: May 2022", "deadline: May 2022"];
    assert_eq!(page(&deadlines, 1), ["Why?"]);
    assert!(page(&deadlines, 0).is_empty());
}

#[test]
fn claims_of_one_account_stand_under_one_head_and_later_ones_are_not_told() {
    let claim = |id: &str, basis: &str, said_on: &str| {
        format!("  - {{id: {id}, basis: {basis}, topic: t, text: {id}, actions: [\"1\"], said_on: {said_on}}}\n")
    };
    let visit = [
        "title: v\nkind: inspection\ninspector: i\nfrom: 2022-01-10\nclaims:\n",
        &claim("a", "verbal", "2022-01-12"),
        &claim("b", "verbal", "2022-01-12"),
        &claim("c", "written", "2022-01-20"),
        &claim("d", "written", "2022-03-20"),
    ];
    let story = story(&["deadline: May 2022"], &[RATED], &[("visits/2022-01-visit.yaml", &visit.concat())]);
    let said = story["claims"].as_array().unwrap();
    assert_eq!(said.iter().map(|own| own["texts"].to_string()).collect::<Vec<_>>(), ["[\"a\",\"b\"]", "[\"c\"]"]);
}

#[test]
fn a_slip_is_said_in_months_from_the_first_promise() {
    let words = Words::english();
    let said = |times: usize, months: Option<i32>| slip_words(&words, Slip { times, months });
    assert_eq!(said(1, Some(1)), "Re-dated once; 1 month later than first promised.");
    assert_eq!(said(2, Some(6)), "Re-dated twice; 6 months later than first promised.");
    assert_eq!(said(3, Some(-2)), "Re-dated 3 times; 2 months earlier than first promised.");
    assert_eq!(said(1, Some(0)), "Re-dated once; the same month as first promised.");
    assert_eq!(said(4, None), "Re-dated 4 times.");
}
