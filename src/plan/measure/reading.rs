//! One row of a measure's table.

use crate::plan::{Evidence, EvidenceId, Number, When};
use crate::source::yaml::Text;
use jiff::civil::Date;

/// One row of a measure's CSV.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The date or period it speaks for.
    pub at: When,
    /// The figure, or why there is none.
    pub value: Value,
    /// The number above the line, where it is published.
    pub numerator: Option<u32>,
    /// The number below the line, where it is published.
    pub denominator: Option<u32>,
    /// What is to be known about the figure.
    pub marks: Marks,
    /// In words.
    pub note: Option<Text>,
    /// Where it was published.
    pub evidence: Option<EvidenceId>,
    /// The first day on which a report may show it: see [`Reading::known_from`].
    pub known: Date,
    /// Which row of the table it is, counted from 0 below the first line.
    pub row: usize,
}

impl Reading {
    /// The first day on which a figure for `at` is known.
    ///
    /// That is the day its evidence was published. Without evidence it is the last day it speaks for: nobody knows a month's
    /// figure while the month goes on, unless a paper of that month gives it. Evidence dated by the month
    /// counts from its first day, as no report of that month could do without it. No figure is known before its time begins.
    pub fn known_from(at: When, evidence: Option<&Evidence>) -> Date {
        evidence.map_or_else(|| at.last(), |evidence| evidence.date.first().max(at.first()))
    }

    /// True where a report as at `as_at` may show it.
    pub fn is_known(&self, as_at: Date) -> bool {
        self.known <= as_at
    }
}

/// A figure, or the reason why there is none. Unknown is not nought, and none of these is another
/// (`design.md` §2, promise 4).
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// A figure, nought included.
    Number(Number),
    /// Held back, so that nobody can be told from it: `[c]`.
    Suppressed,
    /// Nobody collected it: `[x]`.
    NotCollected,
    /// Its day has not come.
    NotDue,
    /// It cannot have a figure here: `[z]`.
    NotApplicable,
    /// It rounds to nought and is not nought: `[low]`.
    Low,
    /// It should have a figure, and nobody gave one.
    Unknown,
}

/// What is to be known about a figure that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
    /// It may yet change: `[p]`.
    pub provisional: bool,
    /// It was another when first published: `[r]`.
    pub revised: bool,
    /// It is not counted as those before it were: `[b]`.
    pub breaks: bool,
    /// It rests on so little that it may mislead: `[u]`.
    pub unreliable: bool,
    /// It was worked out and not counted: `[e]`.
    pub estimated: bool,
}
