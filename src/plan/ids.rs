mod lookalike;

use crate::source::{is_device, yaml::Refusal};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error as _, Visitor};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// Longest ID, in characters: it becomes part of an address.
const LONGEST: usize = 64;

/// Names that pages use for themselves.
const RESERVED: [&str; 2] = ["index.html", "main"];

/// Why a text cannot be an ID, in a clerk's words with the advice on a second line; `None` where it can.
fn objection(text: &str) -> Option<String> {
    if RESERVED.iter().any(|reserved| text.eq_ignore_ascii_case(reserved)) {
        return Some(format!("`{text}` cannot be an ID, because every page has one\nuse another"));
    }
    if is_device(text) {
        return Some(format!("`{text}` cannot be an ID, because Windows keeps that name for itself\nuse another"));
    }
    if text.is_empty() {
        return Some("this ID is empty\nwrite a short ID such as \"5.9\" or psw".to_owned());
    }
    if text.chars().count() > LONGEST {
        return Some(format!(
            "this ID is longer than {LONGEST} characters\nuse a shorter one; it becomes part of an address"
        ));
    }
    if let Some(bad) = text.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))) {
        let shown = lookalike::shown(bad);
        if matches!(bad, ',' | ';') {
            return Some(format!(
                "an ID cannot contain {shown}\nwhere several are meant, put them in `[` and `]` with a comma between them"
            ));
        }
        if let Some(plain) =
            lookalike::plain(text).filter(|_| !text.is_ascii()).filter(|plain| objection(plain).is_none())
        {
            return Some(format!("an ID cannot contain {shown}\nwrite `{plain}`, all of it on the keyboard"));
        }
        return Some(format!(
            "an ID cannot contain {shown}\nuse letters a to z, digits, `.`, `-` and `_`; it becomes part of an address"
        ));
    }
    if text.starts_with('.') || text.ends_with('.') || text.contains("..") {
        return Some(
            "an ID cannot start or end with a full stop, or have two in a row\nremove the full stop".to_owned(),
        );
    }
    None
}

struct IdText;

impl Visitor<'_> for IdText {
    type Value = Box<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an ID in quotes")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        match objection(text) {
            None => Ok(text.into()),
            Some(words) => Err(E::custom(words)),
        }
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<Self::Value, E> {
        Err(E::custom(Refusal::in_quotes("an ID stands in quotes")))
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<Self::Value, E> {
        Err(E::custom(Refusal::in_quotes("an ID stands in quotes")))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Self::Value, E> {
        Err(E::custom(Refusal::in_quotes("an ID stands in quotes, or \"1.10\" would be read as the number 1.1")))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Err(E::custom("this ID is empty\nwrite an ID in quotes, or remove the line"))
    }
}

/// Reads any typed ID: text of the ID alphabet, refusing numbers because "1.10" is not 1.1.
fn read_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<str>, D::Error> {
    deserializer.deserialize_any(IdText)
}

/// The shape of any ID, for editors: what [`objection`] says, as a pattern.
fn id_schema(description: &str) -> Schema {
    json_schema!({
        "type": "string",
        "description": description.trim(),
        "pattern": r"^(?!([Mm][Aa][Ii][Nn]|[Ii][Nn][Dd][Ee][Xx]\.[Hh][Tt][Mm][Ll])$)(?!([Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|([Cc][Oo][Mm]|[Ll][Pp][Tt])[0-9])(\.|$))[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$",
        "patternErrorMessage": "an ID has letters a to z, digits, `.`, `-` and `_`, and stands in quotes",
        "maxLength": LONGEST,
    })
}

macro_rules! id_types {
    ($(#[doc = $doc:literal] $name:ident),+ $(,)?) => {$(
        #[doc = $doc]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The ID in `text`, or why it cannot be one (advice on the second line).
            ///
            /// # Errors
            /// Where `text` is empty, too long, or has a character that cannot stand in an address.
            pub fn new(text: &str) -> Result<Self, String> {
                objection(text).map_or_else(|| Ok(Self(text.into())), Err)
            }

            /// The ID as it stands in YAML and in addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = read_id(deserializer)?;
                Self::new(&text).map_err(D::Error::custom)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                id_schema($doc)
            }
        }
    )+};
}

id_types!(
    /// A strand of the plan, such as `conditions`.
    StrandId,
    /// A priority, such as `5`.
    PriorityId,
    /// An action, such as `5.9`.
    ActionId,
    /// What inspectors found, such as `3`.
    FindingId,
    /// An accountable role, such as `psw`: never a person's name.
    RoleId,
    /// A thing that deadlines wait for, such as `psw-appointed`.
    EventId,
    /// An entry of the evidence register.
    EvidenceId,
    /// A period, named by its folder: `2022-10`.
    PeriodId,
    /// An inspection or monitoring visit, named by its file.
    VisitId,
    /// A claim within a visit.
    ClaimId,
    /// A meeting, named by its file.
    MeetingId,
    /// A committee, board or other body.
    BodyId,
    /// A measure, named by its file.
    MeasureId,
    /// A question asked by a member or the public.
    QuestionId,
    /// Something owed to a meeting.
    FollowUpId,
    /// A public correction.
    CorrectionId,
    /// An approval to publish figures that would be held back.
    ApprovalId,
    /// A page of Markdown, named by its file.
    PageId,
);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_id_without_quotes_is_refused_because_1_10_is_not_1_1() {
        let problem = serde_yaml::from_str::<ActionId>("1.10").unwrap_err().to_string();
        assert!(problem.contains("an ID stands in quotes"), "{problem}");
        assert_eq!(serde_yaml::from_str::<ActionId>("\"1.10\"").unwrap().as_str(), "1.10");
    }

    #[test]
    fn an_id_that_could_leave_its_folder_is_refused() {
        for text in ["..", "../etc", "a/b", "a b", ".hidden", "", "a..b", "trailing."] {
            assert!(ActionId::new(text).is_err(), "{text:?} was accepted");
        }
        assert!(ActionId::new("5.9").is_ok());
    }
}
