//! The door to YAML, from outside: what a clerk is told, and that both roads give the same value.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod broken;
mod refused;
mod roads;
mod slips;
mod typed;

use super::{Entries, Loaded, Text, load};
use serde::de::{DeserializeOwned, Error as _, MapAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::sync::Arc;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Id(Text);

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Text::deserialize(deserializer)?;
        match text.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-') {
            true => Ok(Self(text)),
            false => {
                Err(D::Error::custom("an ID has letters, digits, `.` and `-` only\nit becomes part of an address"))
            }
        }
    }
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Rag {
    Red,
    Amber,
    Green,
    NotStarted,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Priority {
    id: Id,
    title: Text,
    outcome: Option<Text>,
    #[serde(default)]
    actions: Vec<Action>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Action {
    id: Id,
    title: Text,
    #[serde(default)]
    steps: Vec<Text>,
    #[serde(default)]
    deadline: Option<Deadline>,
    rag: Option<Rag>,
    order: Option<u8>,
    open: Option<bool>,
}

/// Words, or a group of fields: read with a visitor, as the domain's types are.
#[derive(Debug, PartialEq)]
struct Deadline {
    says: Text,
    due: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DeadlineFields {
    says: Text,
    due: Option<Text>,
}

impl<'de> Deserialize<'de> for Deadline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Words;
        impl<'de> Visitor<'de> for Words {
            type Value = Deadline;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("words such as `March 2023`, or `{says, due}`,")
            }

            fn visit_str<E: serde::de::Error>(self, says: &str) -> Result<Deadline, E> {
                let says = Text::new(says).ok_or_else(|| E::custom("this is empty"))?;
                Ok(Deadline { says, due: None })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Deadline, A::Error> {
                let fields = DeadlineFields::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Deadline { says: fields.says, due: fields.due })
            }
        }
        deserializer.deserialize_any(Words)
    }
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Updates {
    #[serde(default)]
    confirm: Vec<Id>,
    #[serde(default)]
    updates: Entries<Id, Update>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Update {
    rag: Option<Rag>,
    note: Option<Text>,
}

fn read<T: DeserializeOwned>(text: &str) -> Loaded<T> {
    load(&Arc::from("content/a.yaml"), text)
}

/// Code, line and column of every problem.
fn places<T>(loaded: &Loaded<T>) -> Vec<(&'static str, u32, u32)> {
    let place = |found: &crate::diagnostic::Diagnostic| {
        let place = found.place.as_ref().unwrap();
        (found.code.id, place.line, place.column)
    };
    loaded.diagnostics.iter().map(place).collect()
}

/// The message and what to do, as the short form prints them.
fn told<T>(loaded: &Loaded<T>) -> Vec<String> {
    let words = |found: &crate::diagnostic::Diagnostic| match &found.help {
        Some(help) => format!("{}; {help}", found.message),
        None => found.message.clone(),
    };
    loaded.diagnostics.iter().map(words).collect()
}
