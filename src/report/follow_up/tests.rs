#![allow(clippy::unwrap_used)]

use super::{FollowUpState, FollowUpTally};
use crate::plan::FollowUp;
use jiff::civil::{Date, date};

/// Something owed, with these fields beside those that everything has.
fn owed(fields: &str) -> FollowUp {
    serde_yaml::from_str(&format!("{{id: f, kind: promise, meeting: m, text: t{fields}}}")).unwrap()
}

fn key(fields: &str, as_at: Date) -> &'static str {
    FollowUpState::at(&owed(fields), as_at).key()
}

#[test]
fn what_is_due_in_a_month_is_overdue_once_that_month_has_passed() {
    assert_eq!(key(", due: 2022-11", date(2022, 11, 1)), "due");
    assert_eq!(key(", due: 2022-11", date(2022, 11, 30)), "due");
    assert_eq!(FollowUpState::at(&owed(", due: 2022-11"), date(2022, 12, 1)), FollowUpState::Overdue(1));
    assert_eq!(FollowUpState::at(&owed(", due: 2022-11-14"), date(2023, 1, 14)), FollowUpState::Overdue(61));
}

#[test]
fn what_has_no_date_is_never_overdue() {
    assert_eq!(key("", date(2199, 12, 31)), "undated");
}

#[test]
fn an_answer_counts_from_its_own_day_and_not_before() {
    let fields = ", due: 2022-10, answered: {on: 2022-11-16, text: a}";
    assert_eq!(key(fields, date(2022, 11, 15)), "overdue");
    assert_eq!(key(fields, date(2022, 11, 16)), "answered");
    assert_eq!(key(", answered: {on: 2022-11, text: a}", date(2022, 11, 16)), "answered");
    assert_eq!(key(", answered: {on: 2022-12, text: a}", date(2022, 11, 16)), "undated");
}

#[test]
fn a_ledger_begins_with_the_longest_overdue_and_ends_with_the_oldest_answer() {
    let fields = [
        ", answered: {on: 2022-01-10, text: a}",
        "",
        ", due: 2022-12",
        ", due: 2022-10",
        ", answered: {on: 2022-02-10, text: a}",
        ", due: 2022-03",
        ", due: 2022-11-30",
    ];
    let mut states: Vec<_> = fields.iter().map(|own| FollowUpState::at(&owed(own), date(2022, 11, 16))).collect();
    let tally = FollowUpTally::of(states.iter().copied());
    states.sort_by_key(|state| state.order());
    let keys: Vec<_> = states.iter().map(|state| state.key()).collect();
    assert_eq!(keys, ["overdue", "overdue", "due", "due", "undated", "answered", "answered"]);
    assert!(matches!(states[0], FollowUpState::Overdue(late) if late > 200), "March before October");
    assert!(matches!(states[5], FollowUpState::Answered(when) if when.first() == date(2022, 2, 10)));
    assert_eq!(tally, FollowUpTally { all: 7, answered: 2, overdue: 2, undated: 1 });
}

#[test]
fn every_state_has_a_key_of_its_own() {
    let states = ["", ", due: 2022-01", ", due: 2023-01", ", answered: {on: 2022-01, text: a}"];
    let mut keys: Vec<_> = states.iter().map(|own| key(own, date(2022, 11, 16))).collect();
    keys.sort_by_key(|key| FollowUpState::KEYS.iter().position(|known| known == key));
    assert_eq!(keys, FollowUpState::KEYS);
}
