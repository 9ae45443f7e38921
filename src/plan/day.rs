use super::{Precision, When, WhenError};
use crate::source::yaml::Refusal;
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
            _ => Err(E::custom(refusal(text))),
        }
    }

    fn visit_u64<E: serde::de::Error>(self, year: u64) -> Result<Day, E> {
        Err(E::custom(refusal(&year.to_string())))
    }
}

/// Why `text` is not a day, and which day it can only mean. In a council's papers the day comes before the month.
fn refusal(text: &str) -> Refusal {
    let no_date = format!("`{text}` is not a date");
    let words = text.trim();
    let read = When::parse(&if is_dotted(words) { words.replace('.', "/") } else { words.to_owned() });
    match read {
        Ok(when) if when.precision() == Precision::Day => {
            Refusal::instead(format!("`{text}` is not how a date is written here"), when.iso())
        }
        Ok(when) => {
            let part = match when.precision() {
                Precision::Month => "a month",
                Precision::Quarter => "a quarter",
                _ => "a year",
            };
            Refusal::new(
                format!("`{text}` is {part}, and a day is needed"),
                format!("write the day too, such as {}", when.last()),
            )
        }
        Err(WhenError::ShortYear { year }) => short_year(text, words, year),
        Err(error @ WhenError::NoSuchDay { .. }) => Refusal::new(format!("{no_date}: {error}"), error.help()),
        Err(error @ WhenError::NoSuchMonth { .. }) => Refusal::new(
            format!("{no_date}: {error}"),
            "write year, month and day, such as 2022-10-19; in 19/10/2022 the day comes first",
        ),
        Err(WhenError::NoSuchYear { .. }) => {
            Refusal::new(format!("{no_date} that a plan can have"), "write a year from 1900 to 2199")
        }
        Err(error @ WhenError::MisspeltMonth { .. }) => Refusal::new(format!("{no_date}: {error}"), error.help()),
        Err(_) => Refusal::new(no_date, "write year, month and day, such as 2022-10-19"),
    }
}

/// `31/02/22`: of which century is not ours to say, but that no February has 31 days is.
fn short_year(text: &str, words: &str, year: u32) -> Refusal {
    let message = format!("`{text}` is not a date: the year has two digits only");
    let whole = words.strip_suffix(&format!("{year:02}")).map(|day| When::parse(&format!("{day}20{year:02}")));
    match whole {
        Some(Ok(when)) => Refusal::new(message, format!("write all four, as in {}", when.iso())),
        Some(Err(error @ WhenError::NoSuchDay { .. })) => Refusal::new(
            format!("`{text}` is not a date: {error}"),
            format!("{}; write 20{year:02}, the month and the day, such as 2022-10-19", error.help()),
        ),
        _ => Refusal::new(message, "write year, month and day, such as 2022-10-19"),
    }
}

/// `31.10.2022`.
fn is_dotted(words: &str) -> bool {
    words.bytes().filter(|byte| *byte == b'.').count() == 2
        && words.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
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
