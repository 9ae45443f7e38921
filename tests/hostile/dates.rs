//! Dates and times that are none, or of another world.

use crate::Then::{Shows, Told};
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
    "the year nought", "0000-01-01", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "the last year of four digits", "9999-12-31", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "a year of five digits", "99999-01-01", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "a year before Christ", "-0044-03-15", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "29 February of a year that has none", "2022-02-29", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "30 February", "2022-02-30", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "month 13", "2022-13-01", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "a day of nought", "2022-09-00", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "a week of ISO 8601", "2022-W36", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "a day of the year", "2022-250", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "a timestamp", "2022-09-07T10:00:00Z", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "a timestamp with a leap second", "2022-12-31 23:59:60", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "digits without hyphens", "20220907", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "digits beyond any number", "99999999999999999999999999", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "seconds since 1970", "1662508800", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "a number in place of a date", "1e400", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "full-width digits", "２０２２-０９-０７", Told(&["content/periods/2022-09/period.yaml:1:8 Y205"]);
    "a minus sign of print", "2022−09−07", Told(&["content/periods/2022-09/period.yaml:1:12 Y116"]);
    "a million nines", "[9]", Told(&["content/periods/2022-09/period.yaml:1:8 Y203"]);
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
        does: |site| {
            site.replace(PRIORITY, "deadline: December 2022", &format!("deadline: {}", "by March 2023 ".repeat(33_333)))
        },
        then: Shows(&[]),
    },
    Row {
        input: "a deadline of 100,000 digits",
        does: |site| {
            site.replace(PRIORITY, "deadline: December 2022", &format!("deadline: \"{}\"", "9".repeat(100_000)))
        },
        then: Shows(&[]),
    },
    Row {
        input: "a re-dating to a day before the plan",
        does: |site| site.replace("content/periods/2022-09/updates.yaml", "to: October 2022", "to: October 1066"),
        then: Shows(&[]),
    },
    Row {
        input: "a when of brackets",
        does: |site| site.replace("content/events.yaml", "expected: 2022-12", "expected: [[[]]]"),
        then: Told(&["content/events.yaml:3:13 Y203"]),
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
