//! Dates and times that are none, or of another world.

use crate::Then::{First, Shows, Told};
use crate::{Row, check};

const PERIOD: &str = "content/periods/2022-09/period.yaml";
const PRIORITY: &str = "content/priorities/2.yaml";

/// Rows whose as-at date is something else.
macro_rules! as_at {
    ($($input:literal, $date:literal, $then:expr;)*) => {
        &[$(Row {
            input: $input,
            does: |site| site.replace(PERIOD, "as_at: 2022-09-07", concat!("as_at: ", $date)),
            then: $then,
        }),*]
    };
}

const DAYS: &[Row] = as_at! {
    "the year nought", "0000-01-01", Told(&[]);
    "the last year of four digits", "9999-12-31", Told(&[]);
    "a year of five digits", "99999-01-01", Told(&[]);
    "a year before Christ", "-0044-03-15", Told(&[]);
    "29 February of a year that has none", "2022-02-29", Told(&[]);
    "30 February", "2022-02-30", Told(&[]);
    "month 13", "2022-13-01", Told(&[]);
    "a day of nought", "2022-09-00", Told(&[]);
    "a week of ISO 8601", "2022-W36", Told(&[]);
    "a day of the year", "2022-250", Told(&[]);
    "a timestamp", "2022-09-07T10:00:00Z", Told(&[]);
    "a timestamp with a leap second", "2022-12-31 23:59:60", Told(&[]);
    "digits without hyphens", "20220907", Told(&[]);
    "digits beyond any number", "99999999999999999999999999", Told(&[]);
    "seconds since 1970", "1662508800", Told(&[]);
    "a number in place of a date", "1e400", Told(&[]);
    "full-width digits", "２０２２-０９-０７", Told(&[]);
    "a minus sign of print", "2022−09−07", Told(&[]);
    "a million nines", "[9]", Told(&[]);
};

const WORDS: &[Row] = &[
    Row {
        input: "29 February of a year that has one",
        does: |site| site.replace("content/plan.yaml", "dated: 2022-03-01", "dated: 2020-02-29"),
        then: Shows(&[]),
    },
    Row {
        input: "a deadline in a year beyond all plans",
        does: |site| site.replace(PRIORITY, "deadline: December 2022", "deadline: December 99999"),
        then: Shows(&[]),
    },
    Row {
        input: "a deadline of 100,000 words",
        does: |site| site.replace(PRIORITY, "deadline: December 2022", &format!("deadline: {}", "by March 2023 ".repeat(33_333))),
        then: Shows(&[]),
    },
    Row {
        input: "a deadline of 100,000 digits",
        does: |site| site.replace(PRIORITY, "deadline: December 2022", &format!("deadline: \"{}\"", "9".repeat(100_000))),
        then: Shows(&[]),
    },
    Row {
        input: "a re-dating to a day before the plan",
        does: |site| site.replace("content/periods/2022-09/updates.yaml", "to: October 2022", "to: October 1066"),
        then: First(""),
    },
    Row {
        input: "a when of brackets",
        does: |site| site.replace("content/events.yaml", "expected: 2022-12", "expected: [[[]]]"),
        then: Told(&[]),
    },
];

#[test]
fn a_date_that_is_none_is_refused_at_its_place() {
    check(DAYS);
}

#[test]
fn words_about_time_are_read_or_printed_as_they_are() {
    check(WORDS);
}
