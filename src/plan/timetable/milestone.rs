use super::{CountedDay, Method};
use crate::plan::BodyKind;
use jiff::civil::Date;

/// What has to be done by a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Notice is given that a key decision is to be made.
    KeyNotice,
    /// The agenda and its reports are published.
    Papers,
    /// The body meets.
    Meeting,
    /// The decision is published.
    Decision,
    /// The time in which it can be called in ends, with this day.
    CallIn,
}

/// Which rule sets a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// Papers of the executive: SI 2012/2089, regulations 6 and 7.
    ExecutivePapers,
    /// Papers of the Council and its committees: Local Government Act 1972, section 100B.
    CommitteePapers,
    /// Notice of key decisions: SI 2012/2089, regulation 9.
    KeyDecisions,
    /// A rule that the body has set itself.
    Own,
}

/// Clear days for which the law asks papers to be open (`domain.md` §1.1).
const PAPERS_OF_LAW: u8 = 5;

/// Clear days for which the law asks a notice of a key decision to be open (`domain.md` §1.2).
pub(super) const NOTICE_OF_LAW: u8 = 28;

impl Basis {
    /// The rule by which a body's papers are open so many clear days. Any other number than the law's is the body's own.
    pub(super) fn of_papers(kind: BodyKind, clear_days: u8) -> Self {
        match kind {
            _ if clear_days != PAPERS_OF_LAW => Self::Own,
            BodyKind::Executive => Self::ExecutivePapers,
            BodyKind::Scrutiny | BodyKind::Council => Self::CommitteePapers,
            BodyKind::Board | BodyKind::Inspector => Self::Own,
        }
    }

    /// The rule by which notice of a key decision is given, likewise.
    pub(super) fn of_notice(kind: BodyKind, days: u8) -> Self {
        if kind == BodyKind::Executive && days == NOTICE_OF_LAW { Self::KeyDecisions } else { Self::Own }
    }
}

/// A day by which something has to be done, and how it was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone<'p> {
    /// What has to be done.
    pub step: Step,
    /// By the end of this day.
    pub day: Date,
    /// Which rule says so.
    pub basis: Basis,
    /// How its days are counted; `None` for the meeting, whose day is given.
    pub method: Option<Method>,
    /// Every day that was counted or passed over, from the first to the last; none for the meeting.
    pub days: Vec<CountedDay<'p>>,
    /// The day on which it was done, where the plan says so.
    pub done: Option<Date>,
}

impl<'p> Milestone<'p> {
    /// The days that are left to be counted where it is done on this day: all of them, or fewer where that is late.
    pub fn counted_from(&self, done: Date) -> impl Iterator<Item = &CountedDay<'p>> {
        let itself = matches!(self.method, Some(Method::WorkingDaysBefore(_)));
        self.days.iter().filter(move |day| day.mark.counts() && (day.day > done || itself && day.day == done))
    }

    /// True where it is late if it is done on this day. What is published on a Sunday can have its clear days although its
    /// last day was the Friday before.
    pub fn would_be_late(&self, done: Date) -> bool {
        match self.method {
            None => false,
            Some(Method::WorkingDaysAfter(_)) => done > self.day,
            Some(method) => self.counted_from(done).count() < usize::from(method.days()),
        }
    }

    /// True where the plan says that it was done, and late.
    pub fn is_late(&self) -> bool {
        self.done.is_some_and(|done| self.would_be_late(done))
    }
}
