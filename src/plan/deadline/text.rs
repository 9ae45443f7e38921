//! A deadline as it stands in YAML.

use super::{Deadline, DeadlineKind, Understood, When, understand};
use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, Visitor, value::MapAccessDeserializer},
};
use std::{borrow::Cow, fmt, marker::PhantomData};

/// A deadline as a clerk wrote it: words alone, or a map of `says` and what the words cannot say for themselves.
///
/// `Id` is the type of an event's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineText<Id = String> {
    /// The words of the plan, printed as they are.
    pub says: String,
    /// When the action is to be finished, where the words do not tell.
    pub due: Option<When>,
    /// When work begins, where the words do not tell.
    pub start: Option<When>,
    /// The event it waits for.
    pub waits_for: Option<Id>,
    /// A remark for readers.
    pub note: Option<String>,
}

impl<Id: Clone> DeadlineText<Id> {
    /// What the deadline of a plan of that date means.
    ///
    /// Dates given in `due` and `start` take the place of those in the words, and `waits_for` makes an event of words
    /// that say nothing else.
    pub fn understand(&self, plan_dated: Date) -> Deadline<Id> {
        Deadline {
            says: self.says.clone(),
            understood: self.meaning(plan_dated),
            waits_for: self.waits_for.clone(),
            note: self.note.clone(),
        }
    }

    fn meaning(&self, plan_dated: Date) -> Understood {
        let words = understand(&self.says, plan_dated);
        let kind = match (self.start, self.due) {
            (Some(from), Some(to)) => DeadlineKind::Range { from, to },
            (None, Some(due)) => DeadlineKind::Due(due),
            (Some(start), None) => DeadlineKind::Start(start),
            (None, None) => match words.kind {
                DeadlineKind::None | DeadlineKind::Unclear if self.waits_for.is_some() => DeadlineKind::Event,
                _ => return words,
            },
        };
        Understood { conditional: words.conditional, ..Understood::of(kind) }
    }
}

impl<Id> DeadlineText<Id> {
    /// A deadline of words alone.
    pub fn from_words(words: &str) -> Self {
        Self::of(words.to_owned())
    }

    fn of(says: String) -> Self {
        Self { says, due: None, start: None, waits_for: None, note: None }
    }
}

impl<'de, Id: Deserialize<'de>> Deserialize<'de> for DeadlineText<Id> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DeadlineVisitor(PhantomData))
    }
}

/// The map form. Its names are those of [`DeadlineText`].
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Fields<Id> {
    /// The words of the plan, printed as they are.
    #[schemars(schema_with = "any_words", extend("examples" = ["On appointment"]))]
    says: String,
    /// When the action is to be finished, where the words do not tell.
    due: Option<When>,
    /// When work begins, where the words do not tell.
    start: Option<When>,
    /// The event of `events.yaml` it waits for.
    waits_for: Option<Id>,
    /// A remark for readers.
    #[serde(default)]
    #[schemars(schema_with = "any_words")]
    note: Option<String>,
}

/// serde takes whatever stands alone on a line for words: a year without quotes too.
fn any_words(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": ["string", "number", "boolean", "null"] })
}

impl<Id: JsonSchema> JsonSchema for DeadlineText<Id> {
    fn schema_name() -> Cow<'static, str> {
        "Deadline".into()
    }

    fn inline_schema() -> bool {
        true
    }

    /// One schema for both forms rather than a choice of two: of a slip, editors then say what is wrong with it.
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = Fields::<Id>::json_schema(generator);
        schema.insert("type".into(), ["string", "integer", "object", "null"].as_slice().into());
        schema.insert("minimum".into(), 0.into());
        schema.insert("examples".into(), ["October 2022"].as_slice().into());
        schema
    }
}

/// Written by hand because serde's `untagged` would answer every slip with "did not match any variant".
struct DeadlineVisitor<Id>(PhantomData<Id>);

impl<'de, Id: Deserialize<'de>> Visitor<'de> for DeadlineVisitor<Id> {
    type Value = DeadlineText<Id>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a deadline in words, such as October 2022, or {says, due, start, waits_for, note}")
    }

    fn visit_str<E: de::Error>(self, words: &str) -> Result<Self::Value, E> {
        Ok(DeadlineText::of(words.trim().to_owned()))
    }

    /// An unquoted `2023` is a number to YAML and a year to a clerk.
    fn visit_u64<E: de::Error>(self, year: u64) -> Result<Self::Value, E> {
        Ok(DeadlineText::of(year.to_string()))
    }

    /// `deadline:` with nothing after it is a blank cell.
    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(DeadlineText::of(String::new()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let Fields { says, due, start, waits_for, note } = Fields::deserialize(MapAccessDeserializer::new(map))?;
        if let (Some(start), Some(due)) = (start, due)
            && start.first() > due.last()
        {
            return Err(de::Error::custom(format_args!("the start, {start}, comes after the date it is due, {due}")));
        }
        Ok(DeadlineText { says: says.trim().to_owned(), due, start, waits_for, note })
    }
}
