//! Times in few letters, for axes and the heads of columns.

use crate::words::{Key, Words, key, say};
use jiff::civil::Date;

/// The short names of the months, January first.
const MONTHS: [Key; 12] = [
    key::chart_month_1,
    key::chart_month_2,
    key::chart_month_3,
    key::chart_month_4,
    key::chart_month_5,
    key::chart_month_6,
    key::chart_month_7,
    key::chart_month_8,
    key::chart_month_9,
    key::chart_month_10,
    key::chart_month_11,
    key::chart_month_12,
];

/// The month of a day: "Oct".
pub(super) fn month(words: &Words, day: Date) -> &str {
    words.plain(MONTHS[usize::try_from(day.month() - 1).unwrap_or_default().min(11)])
}

/// The month of a day with its year: "Oct 2022".
pub fn short_month(words: &Words, day: Date) -> String {
    say!(words, chart_short_month, month = month(words, day), year = day.year().to_string())
}

/// A day: "19 Oct 2022".
pub fn short_day(words: &Words, day: Date) -> String {
    let (number, year) = (day.day().to_string(), day.year().to_string());
    say!(words, chart_short_day, day = number, month = month(words, day), year = year)
}
