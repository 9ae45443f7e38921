//! How a figure is written where no language is needed: in a text's quotation, and in a data file.

use super::{MeasureKind, Value};
use crate::plan::Number;

impl Value {
    /// The figure, where there is one.
    pub fn number(self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Every reason why there is no figure.
    pub const REASONS: [Self; 6] =
        [Self::Suppressed, Self::NotCollected, Self::NotDue, Self::NotApplicable, Self::Low, Self::Unknown];

    /// The reason why there is no figure, as a table has it: `not-collected`.
    pub fn key(self) -> Option<&'static str> {
        match self {
            Self::Number(_) => None,
            Self::Suppressed => Some("suppressed"),
            Self::NotCollected => Some("not-collected"),
            Self::NotDue => Some("not-due"),
            Self::NotApplicable => Some("not-applicable"),
            Self::Low => Some("low"),
            Self::Unknown => Some("unknown"),
        }
    }

    /// The reason why there is no figure, as an author writes it in a text and a clerk is told of it: `not collected`. Pages have
    /// it in their own language ([`Words::why_none`](crate::words::Words::why_none)).
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::Number(_) => None,
            Self::Suppressed => Some("suppressed"),
            Self::NotCollected => Some("not collected"),
            Self::NotDue => Some("not yet due"),
            Self::NotApplicable => Some("not applicable"),
            Self::Low => Some("low"),
            Self::Unknown => Some("unknown"),
        }
    }

    /// The reason in the shorthand of official statistics: `[c]`, `[x]`, `[z]` or `[low]`. That has no sign for a day that has
    /// not come, nor for a figure that nobody gave.
    pub fn shorthand(self) -> Option<&'static str> {
        match self {
            Self::Suppressed => Some("[c]"),
            Self::NotCollected => Some("[x]"),
            Self::NotApplicable => Some("[z]"),
            Self::Low => Some("[low]"),
            Self::Number(_) | Self::NotDue | Self::Unknown => None,
        }
    }

    /// The value for a data file: bare digits (`1234`, `89.5`) or [`Self::key`].
    pub fn plain(self) -> String {
        match self {
            Self::Number(number) => number.plain(),
            _ => self.key().unwrap_or_default().to_owned(),
        }
    }
}

impl MeasureKind {
    /// The number without words: `89%`, `1,234`; a length of time and a rate without their unit.
    pub fn figure(self, number: Number) -> String {
        match self {
            Self::Percent => format!("{number}%"),
            Self::Count | Self::Rate | Self::Days => number.to_string(),
        }
    }
}
