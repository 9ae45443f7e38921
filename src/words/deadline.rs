//! What was understood from a deadline, in words that a resident can check against the plan's own.

use super::{Words, say};
use crate::plan::{Deadline, DeadlineKind, Precision, When};

#[cfg(test)]
mod tests;

impl Words {
    /// What was understood, without a capital or a full stop: `due by the end of October 2022`.
    pub fn deadline(&self, deadline: &Deadline) -> String {
        let understood = &deadline.understood;
        let mut words = self.deadline_kind(understood.kind);
        if understood.assumed_year {
            words = say!(self, deadline_without_year, deadline = words);
        }
        match &understood.conditional {
            Some(condition) => say!(self, deadline_with_condition, deadline = words, condition = condition),
            None => words,
        }
    }

    fn deadline_kind(&self, kind: DeadlineKind) -> String {
        let is_day = |when: When| when.precision() == Precision::Day;
        match kind {
            DeadlineKind::Due(when) if is_day(when) => say!(self, deadline_due_day, day = self.when(when)),
            DeadlineKind::Due(when) => say!(self, deadline_due_period, period = self.last_of(when)),
            DeadlineKind::Start(when) => self.start(when),
            DeadlineKind::Interim(when) if is_day(when) => say!(self, deadline_interim_day, day = self.when(when)),
            DeadlineKind::Interim(when) => say!(self, deadline_interim_period, period = self.last_of(when)),
            DeadlineKind::Event => say!(self, deadline_event).to_owned(),
            DeadlineKind::Range { from, to } if is_day(to) => {
                say!(self, deadline_range_day, from = self.first_of(from), to = self.when(to))
            }
            DeadlineKind::Range { from, to } => {
                say!(self, deadline_range_period, from = self.first_of(from), to = self.last_of(to))
            }
            DeadlineKind::Ongoing => say!(self, deadline_ongoing).to_owned(),
            DeadlineKind::None => say!(self, deadline_none).to_owned(),
            DeadlineKind::Unclear => say!(self, deadline_unclear).to_owned(),
        }
    }

    fn start(&self, when: When) -> String {
        let said = self.when(when);
        match when.precision() {
            Precision::Day => say!(self, deadline_start_day, day = said),
            Precision::Month | Precision::Year => say!(self, deadline_start_period, period = said),
            Precision::Quarter => say!(self, deadline_start_quarter, quarter = said),
            Precision::FinancialYear => say!(self, deadline_start_financial_year, year = said),
        }
    }

    /// The period whose end is meant: `September 2022` for a quarter.
    fn last_of(&self, when: When) -> String {
        match when.precision() {
            Precision::Day | Precision::Year => self.when(when),
            Precision::Month | Precision::Quarter | Precision::FinancialYear => self.month(when.last()),
        }
    }

    /// The period whose beginning is meant: `July 2022` for a quarter.
    fn first_of(&self, when: When) -> String {
        match when.precision() {
            Precision::Day | Precision::Month | Precision::Year => self.when(when),
            Precision::Quarter | Precision::FinancialYear => self.month(when.first()),
        }
    }
}
