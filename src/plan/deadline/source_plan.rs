//! The 69 deadlines of the draft plan of 11 March 2022 (version 1.26), in its own words.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::{DeadlineKind, Understood, understand};
use jiff::civil::{Date, date};

const PLAN_DATED: Date = date(2022, 3, 11);
const CABINET: Date = date(2022, 10, 19);

/// Action, words as printed, kind, and the dates understood.
const DEADLINES: [(&str, &str, &str, &str); 69] = [
    ("1.1", "October 2022", "due", "2022-10"),
    ("1.2", "April 2022", "due", "2022-04"),
    ("1.3", "", "none", ""),
    ("1.4", "Work to commence in April 2022", "start", "2022-04"),
    ("1.5", "April 2022", "due", "2022-04"),
    ("1.6", "Commencing March 2022", "start", "2022-03"),
    ("1.7", "May 2022", "due", "2022-05"),
    ("1.8", "April 2022", "due", "2022-04"),
    ("1.9", "April 2023", "due", "2023-04"),
    ("1.10", "April 2023", "due", "2023-04"),
    ("1.11", "May 2022", "due", "2022-05"),
    ("1.12", "May 2022", "due", "2022-05"),
    ("2.1", "June 2022", "due", "2022-06"),
    ("2.2", "May 2022", "due", "2022-05"),
    ("2.3", "Commence July 2022", "start", "2022-07"),
    ("2.4", "March 2022", "due", "2022-03"),
    ("2.5", "To commence Q3 2022", "start", "2022-Q3"),
    ("2.6", "February 2022", "due", "2022-02"),
    ("3.1", "July 2022", "due", "2022-07"),
    ("3.2", "May 2022", "due", "2022-05"),
    ("3.3", "June 2022", "due", "2022-06"),
    ("3.4", "September 2022", "due", "2022-09"),
    ("3.5", "January 2022", "due", "2022-01"),
    ("3.6", "Commenced in January", "start", "2022-01"),
    ("3.7", "To be agreed once PSW appointed", "event", ""),
    ("3.8", "To be agreed once PSW appointed", "event", ""),
    ("3.9", "January 2023", "due", "2023-01"),
    ("3.10", "September 2022", "due", "2022-09"),
    ("3.11", "March 2022", "due", "2022-03"),
    ("3.12", "Sept 2022", "due", "2022-09"),
    ("4.1", "April 2022", "due", "2022-04"),
    ("4.2", "Commenced in January 2022 – to be completed by March 2022", "range", "2022-01 2022-03"),
    ("4.3", "April 2022", "due", "2022-04"),
    ("4.4", "June 2022", "due", "2022-06"),
    ("4.5", "January 2023", "due", "2023-01"),
    ("4.6", "October 2022", "due", "2022-10"),
    ("4.7", "July 2022", "due", "2022-07"),
    ("4.8", "Subject to recruitment", "event", ""),
    ("5.1", "April 2022", "due", "2022-04"),
    ("5.2", "July 2022", "due", "2022-07"),
    ("5.3", "Subject to recruitment", "event", ""),
    ("5.4", "July 2022", "due", "2022-07"),
    ("5.5", "Jan 2023", "due", "2023-01"),
    ("5.6", "September 2022", "due", "2022-09"),
    ("5.7", "September 2022", "due", "2022-09"),
    ("5.8", "December 2022", "due", "2022-12"),
    ("5.9", "On appointment", "event", ""),
    ("5.10", "October 2022", "due", "2022-10"),
    ("5.11", "Subject to DfE approval", "event", ""),
    ("5.12", "More detailed work to commence on appointment of PSW", "event", ""),
    ("5.13", "July", "due", "2022-07"),
    ("5.14", "Upon recruitment of ADSC", "event", ""),
    ("5.15", "Programme to commence March 2022", "start", "2022-03"),
    ("5.16", "March 2022", "due", "2022-03"),
    ("5.17", "2023", "due", "2023"),
    ("5.18", "Work to commence March 2022", "start", "2022-03"),
    ("6.1", "Plan to be established by April 2022", "interim", "2022-04"),
    ("6.2", "September 2022", "due", "2022-09"),
    ("6.3", "October 2022 (dependent on GM leading the review of the strategy)", "due", "2022-10"),
    ("6.4", "September 2022", "due", "2022-09"),
    ("6.5", "October 2022 (dependent on GM leading the review of the strategy)", "due", "2022-10"),
    ("6.6", "", "none", ""),
    ("6.7", "September 2022", "due", "2022-09"),
    ("6.8", "Sept 2022", "due", "2022-09"),
    ("6.9", "November 2022", "due", "2022-11"),
    ("7.1", "2023", "due", "2023"),
    ("7.2", "June 2022", "due", "2022-06"),
    ("7.3", "Work to commence in Sept 2022", "start", "2022-09"),
    ("7.4", "Jan 2023", "due", "2023-01"),
];

fn dates(understood: &Understood) -> String {
    match understood.kind {
        DeadlineKind::Due(when) | DeadlineKind::Start(when) | DeadlineKind::Interim(when) => when.iso(),
        DeadlineKind::Range { from, to } => format!("{} {}", from.iso(), to.iso()),
        _ => String::new(),
    }
}

/// The actions whose deadline is as asked, in order.
fn actions(asked: impl Fn(&str, &Understood) -> bool) -> Vec<&'static str> {
    let is_asked = |words: &str| asked(words, &understand(words, PLAN_DATED));
    DEADLINES.iter().filter(|(_, words, ..)| is_asked(words)).map(|(id, ..)| *id).collect()
}

fn of_kind(kind: &str) -> Vec<&'static str> {
    actions(|_, understood| understood.kind_key() == kind)
}

/// A month and a year, no condition: what most readers would call a deadline.
fn is_plain_month(words: &str, understood: &Understood) -> bool {
    understood.kind_key() == "due"
        && words.contains("20")
        && words.contains(char::is_alphabetic)
        && understood.conditional.is_none()
}

#[test]
fn every_deadline_of_the_plan_is_understood_as_its_author_meant() {
    for (id, words, kind, when) in DEADLINES {
        let understood = understand(words, PLAN_DATED);
        assert_eq!((understood.kind_key(), dates(&understood).as_str()), (kind, when), "{id}: {words}");
    }
}

#[test]
fn the_kinds_count_up_to_the_figures_measured_in_the_plan() {
    assert_eq!(actions(is_plain_month).len(), 44);
    assert_eq!(of_kind("event"), ["3.7", "3.8", "4.8", "5.3", "5.9", "5.11", "5.12", "5.14"]);
    assert_eq!(of_kind("start"), ["1.4", "1.6", "2.3", "2.5", "3.6", "5.15", "5.18", "7.3"]);
    assert_eq!(actions(|words, _| words == "2023"), ["5.17", "7.1"]);
    assert_eq!(actions(|_, understood| understood.assumed_year && understood.due().is_some()), ["5.13"]);
    assert_eq!(of_kind("interim"), ["6.1"]);
    assert_eq!(of_kind("range"), ["4.2"]);
    assert_eq!(actions(|_, understood| understood.conditional.is_some()), ["6.3", "6.5"]);
    assert_eq!(of_kind("none"), ["1.3", "6.6"]);
    assert_eq!(of_kind("due").len(), 44 + 2 + 1 + 2);
    assert_eq!(of_kind("unclear"), [""; 0]);
}

#[test]
fn thirty_three_of_forty_four_plain_dates_had_passed_when_cabinet_was_told() {
    let passed = actions(|words, understood| is_plain_month(words, understood) && understood.is_overdue(CABINET));
    assert_eq!(passed.len(), 33);
}

#[test]
fn nineteen_actions_can_never_become_overdue() {
    let undated = actions(|_, understood| understood.is_undated());
    assert_eq!(undated.len(), 8 + 8 + 1 + 2, "events, starts, the interim step, blanks");
    let the_year_3000 = date(3000, 1, 1);
    assert_eq!(actions(|_, understood| !understood.is_overdue(the_year_3000)), undated);
}

#[test]
fn the_words_of_the_condition_are_kept() {
    let understood = understand(DEADLINES.iter().find(|row| row.0 == "6.3").unwrap().1, PLAN_DATED);
    assert_eq!(understood.conditional.as_deref(), Some("dependent on GM leading the review of the strategy"));
}

#[test]
fn a_month_without_a_year_is_the_next_one_or_for_work_begun_the_last() {
    let due = |words, plan_dated| dates(&understand(words, plan_dated));
    assert_eq!(due("July", PLAN_DATED), "2022-07");
    assert_eq!(due("July", date(2022, 7, 31)), "2022-07");
    assert_eq!(due("July", date(2022, 8, 1)), "2023-07");
    assert_eq!(due("Commenced in January", PLAN_DATED), "2022-01");
    assert_eq!(due("Commenced in December", PLAN_DATED), "2021-12");
    assert_eq!(due("January to June", PLAN_DATED), "2022-01 2022-06");
    assert_eq!(due("Commenced in January, to be completed by February", PLAN_DATED), "2022-01 2022-02");
    assert_eq!(due("October 2021 to March", PLAN_DATED), "2021-10 2022-03");
    assert!(understand("July", PLAN_DATED).assumed_year);
}
