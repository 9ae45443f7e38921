//! The words that a chart prints: the plan's own vocabulary, and the language it says everything else in.

use crate::words::{Words, say};
use std::borrow::Cow;

/// What the statuses are called, and the reader's language.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary<'a> {
    /// The words of the interface.
    pub language: &'a Words,
    /// The label of each status, by [`Rag::index`](crate::plan::Rag::index).
    pub statuses: [&'a str; 6],
    /// Explains the hatching.
    pub carried: &'a str,
    /// Stands where there is nothing to draw.
    pub empty: &'a str,
}

impl<'a> Vocabulary<'a> {
    /// "12 actions".
    pub(super) fn actions(&self, count: u32) -> String {
        say!(self.language, common_actions, count = count)
    }

    /// Says that an action was not in the plan.
    pub(super) fn not_in_plan(&self) -> &'a str {
        say!(self.language, chart_not_in_plan)
    }
}

/// A label as it stands inside a sentence: "On track" becomes "on track"; "RAG pending" stays.
pub fn mid_sentence(label: &str) -> Cow<'_, str> {
    let mut characters = label.chars();
    match (characters.next(), characters.next()) {
        (Some(first), second) if first.is_uppercase() && !second.is_some_and(char::is_uppercase) => {
            Cow::Owned(first.to_lowercase().chain(label.chars().skip(1)).collect())
        }
        _ => Cow::Borrowed(label),
    }
}
