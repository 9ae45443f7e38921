use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// How an action stands: a person's judgement, with who and why beside it.
///
/// The order is the order of the key in every table and chart: finished, on track, may delay, major issues,
/// not started, not rated. [`Rag::NotRated`] is the system's own and cannot be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rag {
    /// Finished: completed with success.
    Finished,
    /// On track: it is going as expected.
    Green,
    /// May delay: there are issues which may delay it.
    Amber,
    /// Major issues stand in its way.
    Red,
    /// Work has not started.
    NotStarted,
    /// Nobody has rated it yet.
    #[serde(skip_deserializing)]
    NotRated,
}

impl Rag {
    /// Every value, in the order of the key.
    pub const ALL: [Self; 6] = [Self::Finished, Self::Green, Self::Amber, Self::Red, Self::NotStarted, Self::NotRated];

    /// The word used in YAML, CSS classes, CSV and addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Finished => "finished",
            Self::Green => "green",
            Self::Amber => "amber",
            Self::Red => "red",
            Self::NotStarted => "not-started",
            Self::NotRated => "not-rated",
        }
    }

    /// The value a key names.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rag| rag.key() == key)
    }

    /// Position in [`Rag::ALL`], for counting into arrays.
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Rag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}
