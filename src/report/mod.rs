//! The plan as at a period.
//!
//! In: a [`Plan`]. Out: a [`Timeline`] of every action's standing in every period, and the
//! [`Report`] of one period, which holds only what may be published. Pure functions of (plan, period); uses `words`
//! for what it says, `plan` and `source`.
//!
//! 1. `timeline`: standings, period after period, in one pass over the updates.
//! 2. `ledger`: each action's deadlines, first to last.
//! 3. `flags`: what can be computed about a standing, never typed.
//! 4. `movement`: what became of each action since the report before.
//! 5. `tally`, `completeness`, `coverage`, `headline`, `enquiry`: what the pages and charts count and say.
//! 6. `follow_up`: where what is owed to meetings stands.
//! 7. `statistics`: what the readings of a measure can say, and what is chance.

mod attention;
mod completeness;
mod coverage;
mod enquiry;
mod flags;
mod follow_up;
mod headline;
mod ledger;
mod measures;
mod movement;
mod standing;
pub mod statistics;
mod tally;
mod timeline;

#[cfg(test)]
mod tests;

pub use attention::{urgency, worst};
pub use completeness::Completeness;
pub use coverage::{Coverage, VisitVerdict, coverage, finding_coverage};
pub use enquiry::{Enquiry, LeftOut, Line, Origin, enquiry};
pub use flags::{Flag, Flags, Watermelon, reasons as watermelon_reasons};
pub use follow_up::{FollowUpState, FollowUpTally};
pub use headline::{
    changed_sentences, finished_without_evidence, headline, headline_since, late_from_first, movement_sentence,
    movement_since, scrutiny_sentence, silent,
};
pub use ledger::{Entry, Ledger, Slip, days_in_words};
pub use measures::{AgainstTarget, MeasureAt, Missing, ReadingTally};
pub use movement::Movement;
pub use standing::{Presence, Standing, Word};
pub use tally::Tally;
pub use timeline::Timeline;

use crate::plan::{Action, Deadline, Period, Plan, Rag};
use jiff::civil::Date;

/// The plan as at one period.
#[derive(Debug)]
pub struct Report<'t> {
    timeline: &'t Timeline<'t>,
    at: usize,
    flags: Vec<Flags>,
}

impl<'t> Report<'t> {
    /// The report of the period at position `at` of the plan's periods; the last one where `at` is beyond it.
    pub fn new(timeline: &'t Timeline<'t>, at: usize) -> Self {
        let at = at.min(timeline.plan().periods.len().saturating_sub(1));
        let mut report = Self { timeline, at, flags: Vec::new() };
        report.flags = report.all_actions().map(|action| flags::compute(&action)).collect();
        report
    }

    /// The plan.
    pub fn plan(&self) -> &'t Plan {
        self.timeline.plan()
    }

    /// The timeline it is a cut of.
    pub fn timeline(&self) -> &'t Timeline<'t> {
        self.timeline
    }

    /// Position of its period.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Its period.
    pub fn period(&self) -> &'t Period {
        &self.plan().periods[self.at]
    }

    /// "Now" for everything it says.
    pub fn as_at(&self) -> Date {
        self.period().as_at.0
    }

    /// The action at a position of the plan, whether or not it is in the plan at this period.
    pub fn action(&self, position: usize) -> ActionAt<'_, 't> {
        ActionAt { report: self, position }
    }

    fn all_actions(&self) -> impl Iterator<Item = ActionAt<'_, 't>> {
        (0..self.plan().actions.len()).map(|position| self.action(position))
    }

    /// Actions in the plan at this period, in plan order.
    pub fn actions(&self) -> impl Iterator<Item = ActionAt<'_, 't>> {
        self.all_actions().filter(|action| action.standing().is_in_plan())
    }

    /// Those actions at these positions that are in the plan at this period.
    pub fn actions_at(&self, positions: &[u32]) -> impl Iterator<Item = ActionAt<'_, 't>> {
        positions.iter().map(|at| self.action(*at as usize)).filter(|action| action.standing().is_in_plan())
    }

    /// How many actions of `positions` stand where.
    pub fn tally(&self, positions: impl IntoIterator<Item = usize>) -> Tally {
        Tally::of(positions.into_iter().filter_map(|at| self.action(at).counted()))
    }

    /// How many actions of the whole plan stand where.
    pub fn whole_tally(&self) -> Tally {
        self.tally(0..self.plan().actions.len())
    }

    /// Actions of the plan at this period that carry `flag`.
    pub fn flagged(&self, flag: Flag) -> impl Iterator<Item = ActionAt<'_, 't>> {
        self.actions().filter(move |action| action.flags().has(flag))
    }
}

/// One action in one report: a light handle, asked for what a page prints.
#[derive(Debug, Clone, Copy)]
pub struct ActionAt<'r, 't> {
    report: &'r Report<'t>,
    position: usize,
}

impl<'r, 't> ActionAt<'r, 't> {
    /// Position in the plan.
    pub fn position(&self) -> usize {
        self.position
    }

    /// The report it is asked of.
    pub fn report(&self) -> &'r Report<'t> {
        self.report
    }

    /// The promise itself.
    pub fn action(&self) -> &'t Action {
        &self.report.plan().actions[self.position]
    }

    /// Where it stands.
    pub fn standing(&self) -> &'t Standing<'t> {
        self.report.timeline.standing(self.report.at, self.position)
    }

    /// Where it stood in the report before, if there is one.
    pub fn before(&self) -> Option<&'t Standing<'t>> {
        self.report.at.checked_sub(1).map(|at| self.report.timeline.standing(at, self.position))
    }

    /// Its rating, where it counts: in the plan at this period.
    fn counted(&self) -> Option<Rag> {
        let standing = self.standing();
        standing.is_in_plan().then_some(standing.rag)
    }

    /// What is computed about it.
    pub fn flags(&self) -> Flags {
        self.report.flags.get(self.position).copied().unwrap_or_default()
    }

    /// Its deadlines, first to last.
    pub fn ledger(&self) -> &'t Ledger<'t> {
        self.report.timeline.ledger(self.position)
    }

    /// The deadline in force at this period.
    pub fn deadline(&self) -> &'t Deadline {
        self.ledger().current(self.report.at)
    }

    /// The deadline first published.
    pub fn baseline(&self) -> &'t Deadline {
        self.ledger().baseline()
    }

    /// How far its deadline has moved from the first.
    pub fn slip(&self) -> Option<Slip> {
        self.ledger().slip(self.report.at)
    }

    /// Days past the deadline in force, where it is overdue.
    pub fn days_overdue(&self) -> Option<i32> {
        self.days_past(self.deadline())
    }

    /// Days past the deadline first published, where it is not finished.
    pub fn days_past_baseline(&self) -> Option<i32> {
        self.days_past(self.baseline())
    }

    fn days_past(&self, deadline: &Deadline) -> Option<i32> {
        if self.standing().rag == Rag::Finished || !deadline.is_overdue(self.report.as_at()) {
            return None;
        }
        let due = deadline.due()?;
        self.report.as_at().since(due.last()).ok().map(|span| span.get_days())
    }

    /// What became of it since the report before.
    pub fn movement(&self) -> Movement {
        Movement::between(self.before(), self.standing())
    }

    /// True where its deadline changed in this very period.
    pub fn redated_now(&self) -> bool {
        self.ledger().entries().iter().any(|entry| entry.period == self.report.at)
    }
}
