use super::tree::NodeId;
use serde::de::{self, Expected, Unexpected};
use std::fmt;

/// What serde found wrong, as facts; the wording stands in [`wording`](super::wording).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Facts {
    /// Another kind of value is expected.
    Kind { expected: String },
    /// The kind is right and the value is not.
    Value { expected: String },
    /// A list or group with too many or too few in it.
    Length { found: usize, expected: String },
    /// A word that is not one of those allowed.
    Word { found: String, allowed: &'static [&'static str] },
    /// A name that is not a field here.
    Field { found: String, allowed: &'static [&'static str] },
    /// A field that has to be there.
    Missing(&'static str),
    /// A field that stands twice.
    Twice(&'static str),
    /// A domain type's own words: the message, and on further lines what to do.
    Own(String),
}

/// Where a fault stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// At a value.
    Value(NodeId),
    /// At the name of an entry.
    Name(NodeId),
    /// At a value that is not in the text, but stood in for a missing field of this group.
    StandIn(NodeId, &'static str),
}

/// serde's error for a [`Tree`](super::tree::Tree): facts, and a place as soon as one is known.
#[derive(Debug)]
pub(super) struct Fault(Box<(Facts, Option<Spot>)>);

impl Fault {
    pub(super) fn new(facts: Facts) -> Self {
        Self(Box::new((facts, None)))
    }

    /// Places the fault, unless a place nearer to its cause is known.
    pub(super) fn or_at(mut self, spot: Spot) -> Self {
        self.0.1.get_or_insert(spot);
        self
    }

    /// Places the fault, whatever was known.
    pub(super) fn at(mut self, spot: Spot) -> Self {
        self.0.1 = Some(spot);
        self
    }

    pub(super) fn into_parts(self) -> (Facts, Option<Spot>) {
        *self.0
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Serde's own wrappers pass an error on as text: a domain type's words must come through unchanged.
        match &self.0.0 {
            Facts::Own(words) => f.write_str(words),
            facts => write!(f, "{facts:?}"),
        }
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(words: T) -> Self {
        Self::new(Facts::Own(words.to_string()))
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Facts::Kind { expected: expected.to_string() })
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Facts::Value { expected: expected.to_string() })
    }

    fn invalid_length(found: usize, expected: &dyn Expected) -> Self {
        Self::new(Facts::Length { found, expected: expected.to_string() })
    }

    fn unknown_variant(found: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(Facts::Word { found: found.to_owned(), allowed })
    }

    fn unknown_field(found: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(Facts::Field { found: found.to_owned(), allowed })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Facts::Missing(field))
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(Facts::Twice(field))
    }
}
