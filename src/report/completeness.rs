use super::{Report, Word};

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
    pub fn line(self) -> String {
        let actions = if self.total() == 1 { "action" } else { "actions" };
        let mut parts = vec![format!("{} of {} {actions} updated for this report", self.updated, self.total())];
        let mut say = |count: usize, words: &str| {
            if count > 0 {
                parts.push(format!("{count} {words}"));
            }
        };
        say(self.confirmed, "confirmed unchanged");
        say(self.carried_forward, "carried forward from an earlier report");
        say(self.silent, "never reported");
        parts.join("; ")
    }
}
