use super::{Report, Word};
use crate::words::{Words, say};

/// How much of a report was reported for it, and how much is older.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Completeness {
    /// Owners reported.
    pub updated: usize,
    /// Checked with owners: nothing changed.
    pub confirmed: usize,
    /// Nothing received: an earlier standing is shown.
    pub carried_forward: usize,
    /// Nothing was ever received.
    pub silent: usize,
}

impl Completeness {
    /// Counts the actions in the plan at the report's period.
    pub fn of(report: &Report<'_>) -> Self {
        let mut counts = Self::default();
        for action in report.actions() {
            let slot = match action.standing().word {
                Word::Updated => &mut counts.updated,
                Word::Confirmed => &mut counts.confirmed,
                Word::CarriedForward => &mut counts.carried_forward,
                Word::Silent => &mut counts.silent,
            };
            *slot += 1;
        }
        counts
    }

    /// All actions in the plan.
    pub fn total(self) -> usize {
        self.updated + self.confirmed + self.carried_forward + self.silent
    }

    /// One line for the head of every page.
    pub fn line(self, words: &Words) -> String {
        let mut parts = vec![say!(words, completeness_updated, updated = self.updated, total = self.total())];
        if self.confirmed > 0 {
            parts.push(say!(words, completeness_confirmed, count = self.confirmed));
        }
        if self.carried_forward > 0 {
            parts.push(say!(words, completeness_carried_forward, count = self.carried_forward));
        }
        if self.silent > 0 {
            parts.push(say!(words, completeness_silent, count = self.silent));
        }
        parts.join("; ")
    }
}
