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
fn the_page_says_what_was_understood() {
    for (words, said) in [
        ("October 2022", "due by the end of October 2022"),
        ("19/10/2022", "due by 19 October 2022"),
        ("Q3 2022", "due by the end of September 2022"),
        ("2023", "due by the end of 2023"),
        ("2022/23", "due by the end of March 2023"),
        ("By the end of March 2023", "due by the end of March 2023"),
        ("To be completed by end of March 2023", "due by the end of March 2023"),
        ("All work to be completed by March 2023", "due by the end of March 2023"),
        ("Completed by March 2023", "due by the end of March 2023"),
        ("In April 2022", "due by the end of April 2022"),
        ("No later than 31 March 2023", "due by 31 March 2023"),
        ("July", "due by the end of July 2022 (the plan gives no year)"),
        ("Work to commence in April 2022", "starts in April 2022; no end date"),
        ("To commence Q3 2022", "starts in the quarter July to September 2022; no end date"),
        ("Starting 1 April 2022", "starts on 1 April 2022; no end date"),
        ("From April 2022", "starts in April 2022; no end date"),
        ("From 2022/23", "starts in the financial year 2022/23; no end date"),
        ("Baseline activity to commence September 2022", "starts in September 2022; no end date"),
        ("Commenced in January", "starts in January 2022; no end date (the plan gives no year)"),
        ("Plan to be established by April 2022", "an interim step by the end of April 2022; no end date"),
        ("Subject to recruitment", "waits for an event; no date"),
        ("On the appointment of the PSW", "waits for an event; no date"),
        ("To be confirmed following restructure", "waits for an event; no date"),
        ("Commenced in January 2022 – to be completed by March 2022", "January 2022 to the end of March 2022"),
        ("Commenced January 2022, to be completed March 2022", "January 2022 to the end of March 2022"),
        ("To start April 2022 and be completed by March 2023", "April 2022 to the end of March 2023"),
        ("April to September 2022", "April 2022 to the end of September 2022"),
        ("November - February 2023", "November 2022 to the end of February 2023"),
        ("From April 2022 until March 2023", "April 2022 to the end of March 2023"),
        ("January 2022 to the end of March 2022", "January 2022 to the end of March 2022"),
        ("2022 to 2024", "2022 to the end of 2024"),
        ("Ongoing", "goes on without an end date"),
        ("On-going (monthly)", "goes on without an end date"),
        ("Ongoing – monthly review", "goes on without an end date"),
        ("Continuous", "goes on without an end date"),
        ("Monthly", "goes on without an end date"),
        ("", "no deadline given"),
        (" \n ", "no deadline given"),
        (
            "October 2022 (dependent on GM leading the\nreview)",
            "due by the end of October 2022; dependent on GM leading the review",
        ),
        ("October 2022, subject to funding", "due by the end of October 2022; subject to funding"),
        (
            "To commence July 2022 – subject to DfE approval",
            "starts in July 2022; no end date; subject to DfE approval",
        ),
    ] {
        assert_eq!(meaning(words).in_words(), said, "{words}");
    }
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
        assert_eq!(understood.kind_key(), "unclear", "{words}: {}", understood.in_words());
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
    assert_eq!(deadline("2023").in_words(), "due by the end of 2023");
    assert_eq!(deadline("~").kind_key(), "none");
    assert_eq!(deadline("''").kind_key(), "none");
}

#[test]
fn dates_given_apart_take_the_place_of_the_words() {
    for (text, said) in [
        ("{says: Spring 2023, due: 2023-05}", "due by the end of May 2023"),
        ("{says: July, due: 2023-07}", "due by the end of July 2023"),
        ("{says: October 2022, start: 2022-10}", "starts in October 2022; no end date"),
        ("{says: This year, start: 2022-04, due: 2022-12}", "April 2022 to the end of December 2022"),
        ("{says: October 2022 (if funded), due: 2022-11}", "due by the end of November 2022; if funded"),
        ("{says: On appointment, waits_for: psw-appointed}", "waits for an event; no date"),
        ("{says: TBC, waits_for: psw-appointed}", "waits for an event; no date"),
        ("{says: October 2022, waits_for: psw-appointed}", "due by the end of October 2022"),
    ] {
        assert_eq!(deadline(text).in_words(), said, "{text}");
    }
    let waiting = deadline("{says: TBC, waits_for: psw-appointed, note: The post is vacant}");
    assert_eq!(
        (waiting.waits_for.as_deref(), waiting.note.as_deref()),
        (Some("psw-appointed"), Some("The post is vacant"))
    );
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
        let _ = understand(&words, plan_dated).in_words();
    }

    #[test]
    fn nothing_shaped_like_a_deadline_stops_the_program(
        words in "((by|to|be|completed|commence|on|subject|plan|end|of|from|ongoing|Q3|May|July|20[0-9]{2}|[0-9]{1,2}|[-–/()?]) ?){0,9}",
        plan_dated in any_date(),
    ) {
        let understood = understand(&words, plan_dated);
        prop_assert_eq!(understood.is_undated(), understood.due().is_none());
        let _ = understood.in_words();
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
