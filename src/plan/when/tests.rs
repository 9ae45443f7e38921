#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::{Precision, When, uk_date};
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn when(words: &str) -> When {
    When::parse(words).unwrap_or_else(|error| panic!("{words}: {error}"))
}

#[test]
fn a_date_is_read_in_every_form_a_clerk_writes() {
    let first = date(2022, 10, 1);
    for (words, first, last, shown, iso) in [
        ("2022-10", first, date(2022, 10, 31), "October 2022", "2022-10"),
        ("October 2022", first, date(2022, 10, 31), "October 2022", "2022-10"),
        ("10/2022", first, date(2022, 10, 31), "October 2022", "2022-10"),
        ("Feb. 2024", date(2024, 2, 1), date(2024, 2, 29), "February 2024", "2024-02"),
        ("Sept 2022", date(2022, 9, 1), date(2022, 9, 30), "September 2022", "2022-09"),
        ("jan 2023", date(2023, 1, 1), date(2023, 1, 31), "January 2023", "2023-01"),
        ("March 2026", date(2026, 3, 1), date(2026, 3, 31), "March 2026", "2026-03"),
        ("2022-10-19", date(2022, 10, 19), date(2022, 10, 19), "19 October 2022", "2022-10-19"),
        ("19th of October, 2022", date(2022, 10, 19), date(2022, 10, 19), "19 October 2022", "2022-10-19"),
        ("October 19, 2022", date(2022, 10, 19), date(2022, 10, 19), "19 October 2022", "2022-10-19"),
        ("31 March 2026", date(2026, 3, 31), date(2026, 3, 31), "31 March 2026", "2026-03-31"),
        ("31/03/2026", date(2026, 3, 31), date(2026, 3, 31), "31 March 2026", "2026-03-31"),
        ("Q3 2022", date(2022, 7, 1), date(2022, 9, 30), "July to September 2022", "2022-Q3"),
        ("2022 Q3", date(2022, 7, 1), date(2022, 9, 30), "July to September 2022", "2022-Q3"),
        ("July to September 2022", date(2022, 7, 1), date(2022, 9, 30), "July to September 2022", "2022-Q3"),
        ("Q3 2025/26", date(2025, 10, 1), date(2025, 12, 31), "October to December 2025", "2025-Q4"),
        ("Q4 2025/26", date(2026, 1, 1), date(2026, 3, 31), "January to March 2026", "2026-Q1"),
        ("2026", date(2026, 1, 1), date(2026, 12, 31), "2026", "2026"),
        ("2025/26", date(2025, 4, 1), date(2026, 3, 31), "financial year 2025/26", "2025/26"),
        ("FY 1999/2000", date(1999, 4, 1), date(2000, 3, 31), "financial year 1999/00", "1999/00"),
    ] {
        let read = when(words);
        assert_eq!(
            (read.first(), read.last(), read.to_string().as_str(), read.iso().as_str()),
            (first, last, shown, iso),
            "{words}"
        );
    }
}

#[test]
fn a_date_that_is_none_is_refused_with_words_and_help() {
    for (words, message, help) in [
        ("", "the date is empty", "write a day, a month, a quarter or a year"),
        ("soon", "“soon” is not a date", "write a day, a month, a quarter or a year"),
        ("in October 2022", "“in October 2022” is not a date", "write a day"),
        ("October", "“October” has no year", "write the year after it, such as October 2022"),
        ("19 October", "“19 October” has no year", "such as 19 October 2022"),
        ("Q3", "“Q3” has no year", "such as Q3 2022"),
        ("October 22", "the year “22” has only two digits", "such as 2022"),
        ("31/03/26", "the year “26” has only two digits", "such as 2026"),
        ("October 2202", "2202 is not a year that a plan can have", "from 1900 to 2199"),
        ("October 20222", "20222 is not a year that a plan can have", "from 1900 to 2199"),
        ("2022-13", "there is no month 13", "months go from 1 to 12"),
        ("2022-00", "there is no month 0", "months go from 1 to 12"),
        ("03/31/2026", "there is no month 31", "31/03/2026"),
        ("2022-23", "there is no month 23", "a financial year 2025/26"),
        ("31 February 2022", "there is no 31 February 2022", "February 2022 has 28 days"),
        ("2023-02-29", "there is no 29 February 2023", "February 2023 has 28 days"),
        ("0 May 2022", "there is no 0 May 2022", "May 2022 has 31 days"),
        ("Q5 2022", "there is no quarter 5", "quarters go from Q1 to Q4"),
        ("Q0 2025/26", "there is no quarter 0", "quarters go from Q1 to Q4"),
        ("Q3 2025/27", "2025/27 is not one financial year", "write 2025/26"),
        ("2022/10", "2022/10 is not one financial year", "2022-10 for a month"),
        ("Octobre 2022", "“octobre” is not a month", "did you mean October?"),
        ("Octobre 22", "“Octobre 22” is not a date", ""),
        ("July to August 2022", "“July to August 2022” is two dates", "the month in which it ends"),
    ] {
        let error = When::parse(words).expect_err(words);
        assert!(error.to_string().starts_with(message), "{words}: {error}");
        assert!(error.help().contains(help), "{words}: {}", error.help());
    }
}

#[test]
fn yaml_takes_words_and_an_unquoted_year() {
    let read = |yaml: &str| serde_yaml::from_str::<When>(yaml);
    assert_eq!(read("2022-10").unwrap(), when("October 2022"));
    assert_eq!(read("2022-10-19").unwrap(), when("19 October 2022"));
    assert_eq!(read("2023").unwrap(), when("2023"));
    assert_eq!(serde_json::to_string(&when("Q3 2022")).unwrap(), "\"2022-Q3\"");
}

#[test]
fn yaml_that_is_no_date_is_refused_in_the_same_words() {
    for (yaml, message) in [
        ("Octobre 2022", "“octobre” is not a month\ndid you mean October?"),
        ("true", "“true” is not a date"),
        ("2022.5", "“2022.5” is not a date"),
        ("~", "the date is empty"),
        ("[2022]", "a date such as 19 October 2022, 2022-10, Q3 2022 or 2022"),
    ] {
        let error = serde_yaml::from_str::<When>(yaml).expect_err(yaml).to_string();
        assert!(error.contains(message), "{yaml}: {error}");
    }
}

#[test]
fn what_ends_first_comes_first() {
    let mut dates = ["2022", "October 2022", "Q4 2022", "31 October 2022", "2022-09"].map(when);
    dates.sort();
    assert_eq!(dates.map(When::iso), ["2022-09", "2022-10", "2022-10-31", "2022", "2022-Q4"]);
}

#[test]
fn a_day_is_printed_the_british_way() {
    assert_eq!(uk_date(date(2022, 10, 19)), "19 October 2022");
    assert_eq!(uk_date(date(2022, 3, 1)), "1 March 2022");
}

/// Any day of the years a plan can have, less the last year: a financial year must end inside them.
pub(crate) fn any_date() -> impl Strategy<Value = Date> {
    (1900..=2198_i16, 1..=12_i8, 1..=28_i8).prop_map(|(year, month, day)| date(year, month, day))
}

/// A date of any precision.
pub(crate) fn any_when() -> impl Strategy<Value = When> {
    let makers = vec![When::day, When::month_of, When::quarter_of, When::year_of, When::financial_year_of];
    (any_date(), proptest::sample::select(makers))
        .prop_map(|(date, make)| make(date))
        // The financial year that has early 1900 in it begins in 1899.
        .prop_filter("begins in 1900 or later", |when| when.first().year() >= 1900)
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back_as_the_same_date(when in any_when()) {
        prop_assert_eq!(When::parse(&when.to_string()), Ok(when));
        prop_assert_eq!(When::parse(&when.iso()), Ok(when));
    }

    #[test]
    fn a_period_holds_the_day_it_was_made_from(date in any_date()) {
        for make in [When::day, When::month_of, When::quarter_of, When::year_of, When::financial_year_of] {
            let when = make(date);
            prop_assert!(when.first() <= date && date <= when.last());
        }
        prop_assert_eq!(When::day(date).precision(), Precision::Day);
    }

    #[test]
    fn no_words_at_all_stop_the_program(words in "\\PC*") {
        let _ = When::parse(&words).map_err(|error| error.help());
    }

    #[test]
    fn nothing_shaped_like_a_date_stops_the_program(words in "(Q?[0-9]{1,5}|Oct|may|of|to|[-/ –]){0,8}") {
        let _ = When::parse(&words).map_err(|error| error.help());
    }
}
