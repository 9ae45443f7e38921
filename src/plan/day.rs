use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Visitor};
use std::borrow::Cow;
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

/// Years that a plan can have, as in [`When`](super::When).
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

struct DayText;

impl Visitor<'_> for DayText {
    type Value = Day;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date such as 2022-10-19")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Day, E> {
        let well_formed = text.len() == 10;
        match text.parse::<Date>().ok().filter(|_| well_formed) {
            Some(date) if YEARS.contains(&date.year()) => Ok(Day(date)),
            Some(_) => {
                Err(E::custom(format!("`{text}` is not a date that a plan can have\nwrite a year from 1900 to 2199")))
            }
            None => Err(E::custom(format!("`{text}` is not a date\nwrite year, month and day, such as 2022-10-19"))),
        }
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DayText)
    }
}

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A date: year, month and day.",
            "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            "patternErrorMessage": "write year, month and day, such as 2022-10-19",
            "examples": ["2022-10-19"],
        })
    }
}
