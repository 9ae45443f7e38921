use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Visitor};
use std::fmt;
use std::ops::Deref;

/// One day of the calendar, written `2022-10-19`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub Date);

impl Deref for Day {
    type Target = Date;

    fn deref(&self) -> &Date {
        &self.0
    }
}

struct DayText;

impl Visitor<'_> for DayText {
    type Value = Day;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date such as 2022-10-19")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Day, E> {
        let well_formed = text.len() == 10;
        text.parse()
            .ok()
            .filter(|_| well_formed)
            .map(Day)
            .ok_or_else(|| E::custom(format!("`{text}` is not a date\nwrite year, month and day, such as 2022-10-19")))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DayText)
    }
}
