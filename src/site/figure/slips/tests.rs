#![allow(clippy::unwrap_used)]
use crate::site::figure::testing::{Said, said};
use crate::site::figure::{Scope, Subject};

const DUE: &str = "deadline: February 2022";
const LATER: &str = "deadline: December 2022";

fn slips(deadlines: &[&str], updates: &[&str]) -> Said {
    said(Subject::Slips(Scope::Plan), deadlines, updates)
}

fn heads(said: &Said) -> Vec<&str> {
    said.rows.iter().map(|row| row[0].as_str()).collect()
}

#[test]
fn the_headline_holds_for_none_one_some_and_all() {
    let headline = |deadlines: &[&str]| slips(deadlines, &["", "", ""]).headline;
    assert_eq!(headline(&[""]), "No action had a date that could pass when it was first promised");
    assert_eq!(headline(&[DUE]), "The one dated action is unfinished past its first date; no date changed");
    assert_eq!(headline(&[DUE, DUE]), "All 2 dated actions are unfinished past their first date; no date changed");
    assert_eq!(headline(&[DUE, LATER]), "1 of 2 dated actions is unfinished past its first date; no date changed");
    assert_eq!(headline(&[LATER]), "The one dated action is finished or still within its first date; no date changed");
    assert_eq!(headline(&[LATER, LATER]), "None of 2 dated actions is unfinished past its first date; no date changed");
}

#[test]
fn a_date_still_to_come_is_counted_and_is_no_row() {
    let said = slips(&[DUE, LATER], &["", "", ""]);
    assert_eq!(heads(&said), ["1 t"]);
    assert!(said.subtitle.ends_with("; 1 more action is not past its first date"), "{}", said.subtitle);
}

#[test]
fn a_changed_date_is_a_row_and_the_largest_slip_leads() {
    let redate = |to: &str| format!("{{deadline: {{to: {to}, because: b}}}}");
    let updates = format!(
        "updates: {{\"1\": {}, \"2\": {}, \"3\": {}}}",
        redate("March 2023"),
        redate("October 2023"),
        redate("On appointment")
    );
    let said = slips(&[LATER, LATER, LATER, DUE], &["", &updates, ""]);
    assert_eq!(heads(&said)[..4], ["3 t", "2 t", "1 t", "4 t"]);
    assert_eq!(said.rows[1][5], "10 months later");
    assert_eq!(said.headline, "1 of 4 dated actions is unfinished past its first date; 3 dates changed");
    assert_eq!(said.links.len(), 4);
    assert_eq!(said.rows[4][0], "Without a date: waiting for an event");
}

#[test]
fn finished_means_the_first_report_that_said_so() {
    let done = "updates: {\"1\": {rag: finished, note: n, evidence: [e]}}";
    let late = slips(&[DUE], &["", "", done, ""]);
    assert_eq!(late.rows[0][6], "Finished at most 28 days late; reported 28 March 2022");
    assert_eq!(late.headline, "The one dated action is finished or still within its first date; no date changed");
    assert!(slips(&[DUE], &[done, "", ""]).rows.is_empty(), "on time is no slip");
}

#[test]
fn a_chart_of_one_priority_names_it() {
    let said = said(Subject::Slips(Scope::Priority(0)), &[DUE], &[""]);
    assert!(said.subtitle.starts_with("Priority p. First promised date"), "{}", said.subtitle);
}

#[test]
fn the_description_names_the_longest_overdue_and_the_undated() {
    let said = slips(&["deadline: January 2022", DUE, ""], &["", "", ""]);
    assert!(said.description.contains("The longest overdue is 1, by 56 days."), "{}", said.description);
    let equals = slips(&[DUE, DUE, LATER, DUE], &["", "", ""]);
    assert!(equals.description.contains("The longest overdue are 1, 2 and 4, by "), "{}", equals.description);
    assert!(said.description.contains("1 unfinished action has no date that could pass"), "{}", said.description);
}
