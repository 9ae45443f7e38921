//! The words of the plan's own vocabulary, as a chart prints them.

use std::borrow::Cow;

/// What the statuses and the counted things are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words<'a> {
    /// The label of each status, by [`Rag::index`](crate::plan::Rag::index).
    pub statuses: [&'a str; 6],
    /// What is counted: one, and several.
    pub unit: [&'a str; 2],
    /// Explains the hatching.
    pub carried: &'a str,
    /// Says that an action was not in the plan.
    pub absent: &'a str,
    /// Stands where there is nothing to draw.
    pub empty: &'a str,
}

impl Words<'_> {
    /// The default vocabulary.
    pub const DEFAULT: Words<'static> = Words {
        statuses: ["Finished", "On track", "Issues that may delay", "Major issues", "Not started", "Not rated"],
        unit: ["action", "actions"],
        carried: "No update this period",
        absent: "not in the plan",
        empty: "There is nothing to show yet.",
    };

    /// The unit that goes with a number.
    pub(super) const fn unit_for(&self, number: u32) -> &str {
        self.unit[(number != 1) as usize]
    }
}

/// A label as it stands inside a sentence: "On track" becomes "on track"; "RAG pending" stays.
pub(super) fn mid_sentence(label: &str) -> Cow<'_, str> {
    let mut characters = label.chars();
    match (characters.next(), characters.next()) {
        (Some(first), second) if first.is_uppercase() && !second.is_some_and(char::is_uppercase) => {
            Cow::Owned(first.to_lowercase().chain(label.chars().skip(1)).collect())
        }
        _ => Cow::Borrowed(label),
    }
}
