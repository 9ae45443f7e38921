//! Where something owed to a meeting stands at a report.

use super::Report;
use crate::plan::{FollowUp, When};
use jiff::civil::Date;

/// What became of something owed, as at a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FollowUpState {
    /// The last day on which it was due has passed; by how many days.
    Overdue(i32),
    /// It is still to come by then.
    Due(When),
    /// No date was given: it can never be overdue.
    Undated,
    /// It was answered then.
    Answered(When),
}

impl FollowUpState {
    /// The state as at a day. An answer counts from the first day on which it can have been given; what is due in a month
    /// is due until that month ends.
    pub fn at(follow_up: &FollowUp, as_at: Date) -> Self {
        let answered = follow_up.answered.as_ref().map(|answer| answer.on);
        if let Some(on) = answered.filter(|on| on.first() <= as_at) {
            return Self::Answered(on);
        }
        let Some(due) = follow_up.due else { return Self::Undated };
        match (as_at - due.last()).get_days() {
            late @ 1.. => Self::Overdue(late),
            _ => Self::Due(due),
        }
    }

    /// The name of the state in pages and data.
    pub fn key(self) -> &'static str {
        match self {
            Self::Overdue(_) => "overdue",
            Self::Due(_) => "due",
            Self::Undated => "undated",
            Self::Answered(_) => "answered",
        }
    }

    /// Every key, in the order in which a ledger lists the states.
    pub const KEYS: &'static [&'static str] = &["overdue", "due", "undated", "answered"];

    /// By this the longest overdue come first, then what is due next, then what has no date, then what was answered last.
    pub fn order(self) -> impl Ord {
        let day = |date: Date| i64::from(date.year()) * 366 + i64::from(date.day_of_year());
        match self {
            Self::Overdue(late) => (0, -i64::from(late)),
            Self::Due(when) => (1, day(when.last())),
            Self::Undated => (2, 0),
            Self::Answered(when) => (3, -day(when.last())),
        }
    }
}

/// How many of the things owed stand where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FollowUpTally {
    /// All of them.
    pub all: usize,
    /// Those that were answered.
    pub answered: usize,
    /// Those that are overdue.
    pub overdue: usize,
    /// Those that are not answered and have no date.
    pub undated: usize,
}

impl FollowUpTally {
    /// The tally of these states.
    pub fn of(states: impl IntoIterator<Item = FollowUpState>) -> Self {
        let mut tally = Self::default();
        for state in states {
            tally.all += 1;
            match state {
                FollowUpState::Answered(_) => tally.answered += 1,
                FollowUpState::Overdue(_) => tally.overdue += 1,
                FollowUpState::Undated => tally.undated += 1,
                FollowUpState::Due(_) => {}
            }
        }
        tally
    }
}

impl<'t> Report<'t> {
    /// Everything owed to meetings with its state, as a ledger lists it: what is overdue first.
    pub fn follow_ups(&self) -> Vec<(&'t FollowUp, FollowUpState)> {
        let state = |own: &'t FollowUp| (own, FollowUpState::at(own, self.as_at()));
        let mut all: Vec<_> = self.plan().follow_ups.iter().map(state).collect();
        all.sort_by_key(|(_, state)| state.order());
        all
    }
}

#[cfg(test)]
mod tests;
