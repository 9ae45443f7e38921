#![allow(clippy::unwrap_used)]
use crate::site::figure::testing::{Said, said};
use crate::site::figure::{Scope, Subject};

const DUE: &str = "deadline: February 2022";
const LATER: &str = "deadline: December 2022";
const DONE: &str = "updates: {\"1\": {rag: finished, note: n, evidence: [e]}}";

fn burn_up(deadlines: &[&str], updates: &[&str]) -> Said {
    said(Subject::BurnUp(Scope::Plan), deadlines, updates)
}

#[test]
fn the_headline_holds_for_none_one_some_and_all() {
    let headline = |deadlines: &[&str], updates: &str| burn_up(deadlines, &["", "", updates]).headline;
    assert_eq!(headline(&[""], ""), "No action has a first date, so nothing shows when the plan should finish");
    assert_eq!(headline(&[DUE], ""), "The one dated action was due by 28 March 2022; it is not finished");
    assert_eq!(headline(&[LATER], DONE), "The one dated action was not due by 28 March 2022; it is finished");
    assert_eq!(headline(&[LATER, LATER], ""), "None of 2 dated actions was due by 28 March 2022; none is finished");
    assert_eq!(headline(&[DUE, LATER], DONE), "1 of 2 dated actions was due by 28 March 2022; 1 is finished");
    assert_eq!(headline(&[DUE, DUE], DONE), "All 2 dated actions were due by 28 March 2022; 1 is finished");
}

#[test]
fn each_report_counts_what_was_finished_then_and_what_was_shown() {
    let unshown = "updates: {\"2\": {rag: finished, note: n}}";
    let said = burn_up(&[DUE, DUE, LATER, ""], &["", DONE, unshown]);
    let figures: Vec<&[String]> = said.rows.iter().map(|row| &row[2..]).collect();
    assert_eq!(figures[0], ["0", "0", "0", "1"]);
    assert_eq!(figures[1], ["2", "1", "1", "1"], "the last day of February counts as February");
    assert_eq!(figures[2], ["2", "2", "1", "1"]);
    assert_eq!(figures[3], ["3", "Not yet reported", "Not yet reported", "1"]);
    assert_eq!(said.links.len(), 3, "a date to come leads nowhere");
}

#[test]
fn an_action_that_left_the_plan_is_in_no_line() {
    let said = burn_up(&[DUE, DUE], &["", "updates: {\"1\": {withdrawn: merged}}", ""]);
    assert_eq!(said.rows[2][2], "1");
    assert_eq!(said.headline, "The one dated action was due by 28 March 2022; it is not finished");
}
