//! Deadlines: words as the plan gave them, beside what was understood.
//!
//! In: a deadline as it stands in YAML ([`DeadlineText`]) and the date of the plan. Out: a [`Deadline`], whose words
//! are printed as written and whose [`Understood`] part answers every question about dates. Uses [`When`]; no clock.
//!
//! 1. `text` reads the YAML form, words or a map.
//! 2. `parse` is the grammar of the words; `vocabulary` holds the phrases it knows.
//!
//! Words outside the grammar are never guessed at: they are [`DeadlineKind::Unclear`], and a check asks for `due:`.

mod parse;
mod text;
mod vocabulary;

pub use parse::understand;
pub(super) use text::DeadlineText;

use super::{When, WhenError};
use jiff::civil::Date;

/// A deadline as written and as understood. `Id` is the type of an event's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline<Id = String> {
    /// The words as the plan gave them; empty where its cell is blank.
    pub says: String,
    /// What they mean.
    pub understood: Understood,
    /// The event it waits for, where the clerk has named one.
    pub waits_for: Option<Id>,
    /// A remark for readers.
    pub note: Option<String>,
}

/// What a deadline means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understood {
    /// The kind, with its dates.
    pub kind: DeadlineKind,
    /// What the date depends on, in the plan's words: `dependent on GM leading the review of the strategy`.
    pub conditional: Option<String>,
    /// True where the plan gave a month and no year, and the year was taken from the plan's own date.
    pub assumed_year: bool,
    /// Why a date in unclear words could not be read, such as 31 February.
    pub problem: Option<WhenError>,
}

/// The kinds of deadline a plan has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeadlineKind {
    /// To be finished by the end of the period.
    Due(When),
    /// Work begins then; no end is given.
    Start(When),
    /// A step towards the action is to be done by then; no end of the action is given.
    Interim(When),
    /// Hangs on something that has yet to happen.
    Event,
    /// Begins in one period, to be finished by the end of another.
    Range {
        /// The beginning.
        from: When,
        /// The end.
        to: When,
    },
    /// Goes on, or comes round again, without an end.
    Ongoing,
    /// The plan gives no deadline.
    None,
    /// Words that are not understood.
    Unclear,
}

impl DeadlineKind {
    /// The word used in CSS classes, CSV and addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Due(_) => "due",
            Self::Start(_) => "start",
            Self::Interim(_) => "interim",
            Self::Event => "event",
            Self::Range { .. } => "range",
            Self::Ongoing => "ongoing",
            Self::None => "none",
            Self::Unclear => "unclear",
        }
    }
}

impl Understood {
    /// The date after whose last day the action can be overdue; `None` for a deadline that can never be missed.
    pub fn due(&self) -> Option<When> {
        match self.kind {
            DeadlineKind::Due(when) | DeadlineKind::Range { to: when, .. } => Some(when),
            _ => None,
        }
    }

    /// When work begins, where the deadline says so.
    pub fn start(&self) -> Option<When> {
        match self.kind {
            DeadlineKind::Start(when) | DeadlineKind::Range { from: when, .. } => Some(when),
            _ => None,
        }
    }

    /// True where there is no date that the action could miss: start dates, interim steps, events, blanks, what goes
    /// on for ever and what is not understood. Counted and published, never hidden.
    pub fn is_undated(&self) -> bool {
        self.due().is_none()
    }

    /// True from the day after the period's last day. Whether the action is finished is not known here.
    pub fn is_overdue(&self, as_at: Date) -> bool {
        self.due().is_some_and(|when| when.last() < as_at)
    }

    /// The kind's word for CSS, CSV and addresses.
    pub fn kind_key(&self) -> &'static str {
        self.kind.key()
    }

    fn of(kind: DeadlineKind) -> Self {
        Self { kind, conditional: None, assumed_year: false, problem: None }
    }
}

impl<Id> Deadline<Id> {
    /// What a blank cell means.
    pub fn none() -> Self {
        Self { says: String::new(), understood: Understood::of(DeadlineKind::None), waits_for: None, note: None }
    }

    /// True where its words are not understood.
    pub fn is_unclear(&self) -> bool {
        self.understood.kind == DeadlineKind::Unclear
    }

    /// True where it hangs on something that has to happen first, named or not.
    pub fn waits(&self) -> bool {
        self.waits_for.is_some() || self.understood.kind == DeadlineKind::Event
    }

    /// See [`Understood::due`].
    pub fn due(&self) -> Option<When> {
        self.understood.due()
    }

    /// See [`Understood::start`].
    pub fn start(&self) -> Option<When> {
        self.understood.start()
    }

    /// See [`Understood::is_undated`].
    pub fn is_undated(&self) -> bool {
        self.understood.is_undated()
    }

    /// See [`Understood::is_overdue`].
    pub fn is_overdue(&self, as_at: Date) -> bool {
        self.understood.is_overdue(as_at)
    }

    /// See [`Understood::kind_key`].
    pub fn kind_key(&self) -> &'static str {
        self.understood.kind_key()
    }
}

#[cfg(test)]
mod source_plan;
#[cfg(test)]
mod tests;
