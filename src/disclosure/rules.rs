//! The published conventions a plan can choose from, and what each says of one count.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A published convention for small counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    /// The Department for Education's: 1 to 5 are held back, all else is printed as it is.
    #[default]
    Dfe,
    /// NHS Digital's: 1 to 7 are held back, all else is printed to the nearest 5.
    Nhs,
    /// Everything below 10, as for linked records (UK LLC, ONS Longitudinal Study): 1 to 9 are held back.
    Under10,
}

/// What a plan says of disclosure control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// The convention for small counts.
    pub scheme: Scheme,
    /// The fewest people a percentage may be of (`domain.md` §3.3: 20).
    pub min_base: u32,
    /// Holds back a zero too, where that nobody is concerned would itself tell something.
    pub suppress_zero: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self { scheme: Scheme::default(), min_base: 20, suppress_zero: false }
    }
}

impl Rules {
    /// The greatest count that is small: 5, 7 or 9 people.
    #[must_use]
    pub fn largest_small(&self) -> u64 {
        match self.scheme {
            Scheme::Dfe => 5,
            Scheme::Nhs => 7,
            Scheme::Under10 => 9,
        }
    }

    /// True of a count from 1 to [`Self::largest_small`]. A zero is never small: it is nobody.
    #[must_use]
    pub fn is_small(&self, count: u64) -> bool {
        (1..=self.largest_small()).contains(&count)
    }

    /// How many whole numbers a figure that is held back must leave possible to a reader who adds up everything printed: as many values as the
    /// scheme hides a small count among (`dfe` 5, `under10` 9); with `nhs` as many as its rounding leaves open (5).
    #[must_use]
    pub fn values_hidden(&self) -> u64 {
        match self.scheme {
            Scheme::Dfe | Scheme::Nhs => 5,
            Scheme::Under10 => 9,
        }
    }

    /// The figure as the scheme prints it: `nhs` to the nearest 5, the others as it is. A zero stays 0.
    #[must_use]
    pub fn printed(&self, count: u64) -> u64 {
        match self.scheme {
            Scheme::Nhs => count.saturating_add(2) / 5 * 5,
            Scheme::Dfe | Scheme::Under10 => count,
        }
    }

    /// True where a percentage of so many people may be printed (`domain.md` §3.3).
    #[must_use]
    pub fn base_is_enough(&self, base: u64) -> bool {
        base >= u64::from(self.min_base)
    }
}
