#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::{Deadline, DeadlineText, Understood, understand};
use crate::plan::When;
use crate::plan::when::tests::{any_date, any_when};
use jiff::civil::{Date, date};
use proptest::prelude::*;

const PLAN_DATED: Date = date(2022, 3, 11);

fn meaning(words: &str) -> Understood {
    understand(words, PLAN_DATED)
}

fn yaml(text: &str) -> Result<DeadlineText, String> {
    serde_yaml::from_str(text).map_err(|error| error.to_string())
}

fn deadline(text: &str) -> Deadline {
    yaml(text).unwrap().understand(PLAN_DATED)
}

#[test]
fn october_is_overdue_from_the_first_of_november_and_not_on_its_last_day() {
    let october = meaning("October 2022");
    assert!(!october.is_overdue(date(2022, 10, 31)));
    assert!(october.is_overdue(date(2022, 11, 1)));
}

#[test]
fn a_start_date_is_never_overdue() {
    let start = meaning("Work to commence in April 2022");
    assert!(start.is_undated());
    assert!(!start.is_overdue(date(2099, 12, 31)));
    assert_eq!(start.start(), When::parse("April 2022").ok());
}

#[test]
fn words_outside_the_grammar_are_not_guessed_at() {
    for words in [
        "TBC",
        "Soon",
        "Early 2023",
        "Mid March 2022",
        "Beginning of April 2022",
        "Spring 2023",
        "Six months from April 2022",
        "6 months from April 2022",
        "Not to commence April 2022",
        "October 2022?",
        "October 2022 (phase 1)",
        "October 2022 and November 2022",
        "October 2022, then review",
        "On hold",
        "On track",
        "When possible",
        "Review to be completed by June 2022",
        "Completed policy by June",
        "Completed April 2022",
        "Completed in April 2022",
        "Work by April 2022",
        "October 2022 November 2022",
        "October 2022 on 1 November 2022",
        "After three months",
        "Not to commence until approved",
        "Not to commence after approval",
        "Review following the audit",
        "Subject to recruitment, expected September 2022",
        "Following the 2022 elections",
        "March 2022 to January 2022",
        "Commenced in March 2022 – to be completed by January 2022",
        "Ongoing, review in September 2022",
        "October 2022 (subject to funding",
        "October 2022 (subject to funding) (or later)",
        "-",
        "?",
    ] {
        let understood = meaning(words);
        assert_eq!(understood.kind_key(), "unclear", "{words}");
        assert!(understood.is_undated(), "{words}");
    }
}

#[test]
fn unclear_words_say_which_date_was_wrong() {
    let problem = |words| meaning(words).problem.map(|error| error.to_string());
    assert_eq!(problem("By 31 February 2022").as_deref(), Some("there is no 31 February 2022"));
    assert_eq!(problem("Sept 22").as_deref(), Some("the year “22” has only two digits"));
    assert_eq!(problem("Soon after 2025/26 Q3"), None);
}

#[test]
fn a_deadline_in_yaml_may_be_words_alone() {
    let october = deadline("October 2022");
    assert_eq!((october.says.as_str(), october.kind_key()), ("October 2022", "due"));
    assert_eq!(deadline("2023").due(), When::parse("2023").ok());
    assert_eq!(deadline("~").kind_key(), "none");
    assert_eq!(deadline("''").kind_key(), "none");
}

#[test]
fn a_deadline_may_name_what_it_waits_for() {
    let waiting = deadline("{says: TBC, waits_for: psw-appointed, note: The post is vacant}");
    assert_eq!(
        (waiting.waits_for.as_deref(), waiting.note.as_deref()),
        (Some("psw-appointed"), Some("The post is vacant"))
    );
}

#[test]
fn words_that_say_nothing_else_wait_for_the_event_they_name() {
    assert_eq!(deadline("{says: TBC, waits_for: psw-appointed}").kind_key(), "event");
    assert_eq!(deadline("{says: '', waits_for: psw-appointed}").kind_key(), "event");
    assert_eq!(deadline("{says: TBC}").kind_key(), "unclear");
    assert_eq!(deadline("{says: October 2022, waits_for: psw-appointed}").kind_key(), "due");
}

#[test]
fn an_event_with_a_date_is_more_than_an_event() {
    assert_eq!(meaning("Following approval").kind_key(), "event");
    for words in ["Following approval in June", "Following approval in Q3", "Following approval in 2023"] {
        assert_eq!(meaning(words).kind_key(), "unclear", "{words}");
    }
}

#[test]
fn a_month_without_a_year_in_which_work_began_is_the_plans_own_or_one_before() {
    let began = |words| meaning(words).start().map(|start| start.iso());
    assert_eq!(began("Started in March").as_deref(), Some("2022-03"), "the month of the plan");
    assert_eq!(began("Started in February").as_deref(), Some("2022-02"));
    assert_eq!(began("Started in April").as_deref(), Some("2021-04"));
}

#[test]
fn malformed_yaml_is_answered_in_words() {
    for (text, message) in [
        ("[October 2022]", "a deadline in words, such as October 2022, or {says, due, start, waits_for, note}"),
        ("true", "a deadline in words"),
        ("{due: 2022-10}", "missing field `says`"),
        ("{says: October, deu: 2022-10}", "unknown field `deu`"),
        ("{says: October, due: Octobre 2022}", "did you mean October?"),
        ("{says: October, due: 2022-13}", "there is no month 13"),
        (
            "{says: x, start: 2023-01, due: 2022-12}",
            "the start, January 2023, comes after the date it is due, December 2022",
        ),
    ] {
        let error = yaml(text).unwrap_err();
        assert!(error.contains(message), "{text}: {error}");
    }
}

proptest! {
    #[test]
    fn no_words_at_all_stop_the_program(words in "\\PC*", plan_dated in any_date()) {
        let _ = understand(&words, plan_dated);
    }

    #[test]
    fn nothing_shaped_like_a_deadline_stops_the_program(
        words in "((by|to|be|completed|commence|on|subject|plan|end|of|from|ongoing|Q3|May|July|20[0-9]{2}|[0-9]{1,2}|[-–/()?]) ?){0,9}",
        plan_dated in any_date(),
    ) {
        let understood = understand(&words, plan_dated);
        prop_assert_eq!(understood.is_undated(), understood.due().is_none());
    }

    #[test]
    fn once_overdue_stays_overdue(when in any_when(), one in any_date(), other in any_date()) {
        let due = Understood::of(super::DeadlineKind::Due(when));
        let (early, late) = (one.min(other), one.max(other));
        prop_assert!(!due.is_overdue(early) || due.is_overdue(late));
        prop_assert!(!due.is_overdue(when.last()));
    }

    #[test]
    fn a_date_alone_is_due_by_its_last_day(when in any_when()) {
        let understood = understand(&when.iso(), PLAN_DATED);
        prop_assert_eq!(understood.due(), Some(when));
        prop_assert_eq!(understand(&format!("To be completed by {}", when.iso()), PLAN_DATED).due(), Some(when));
    }
}
