//! What is understood from deadlines, as a page says it.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::plan::{Deadline, DeadlineText};
use crate::words::Words;
use jiff::civil::{Date, date};

const PLAN_DATED: Date = date(2022, 3, 11);

#[test]
fn the_page_says_what_was_understood() {
    let words_of_pages = Words::english();
    let meaning = |words: &str| -> Deadline { DeadlineText::from_words(words).understand(PLAN_DATED) };
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
        assert_eq!(words_of_pages.deadline(&meaning(words)), said, "{words}");
    }
}

#[test]
fn dates_given_apart_take_the_place_of_the_words() {
    let words = Words::english();
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
        let deadline: Deadline = serde_yaml::from_str::<DeadlineText>(text).unwrap().understand(PLAN_DATED);
        assert_eq!(words.deadline(&deadline), said, "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn no_words_at_all_stop_the_program(says in "\\PC*") {
        let deadline: Deadline = DeadlineText::from_words(&says).understand(PLAN_DATED);
        let _ = Words::english().deadline(&deadline);
    }
}
