//! How a date stands in YAML and JSON.

use super::When;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, Visitor},
};
use std::fmt;

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso())
    }
}

impl<'de> Deserialize<'de> for When {
    /// Reads words, or the bare number that YAML makes of an unquoted `2023`.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WhenVisitor)
    }
}

struct WhenVisitor;

impl Visitor<'_> for WhenVisitor {
    type Value = When;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date such as 19 October 2022, 2022-10, Q3 2022 or 2022")
    }

    fn visit_str<E: de::Error>(self, words: &str) -> Result<When, E> {
        When::parse(words).map_err(|error| E::custom(format_args!("{error}\n{}", error.help())))
    }

    fn visit_u64<E: de::Error>(self, year: u64) -> Result<When, E> {
        self.visit_str(&year.to_string())
    }

    fn visit_i64<E: de::Error>(self, year: i64) -> Result<When, E> {
        self.visit_str(&year.to_string())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<When, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<When, E> {
        self.visit_str(if value { "true" } else { "false" })
    }

    fn visit_unit<E: de::Error>(self) -> Result<When, E> {
        self.visit_str("")
    }
}
