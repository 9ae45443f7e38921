use super::Spot;
use crate::disclosure::{self, Interval, Rules};
use crate::plan::{ApprovalId, MeasureId, Number, Reading, When};
use std::fmt;

/// What was decided about every figure, with the figures themselves: for the officer alone, and never for a page.
///
/// Only `ragstone disclosure` and rules that look for slips in the tables may ask it (`tests/architecture.rs`).
pub struct Account {
    pub(super) rules: Rules,
    pub(super) written: Vec<Written>,
    pub(super) decisions: Vec<Decision>,
    pub(super) exposures: Vec<Exposure>,
}

/// The figures of one measure as its files have them.
#[derive(Debug)]
pub struct Written {
    /// The measure.
    pub measure: MeasureId,
    /// The rows of its table.
    pub readings: Vec<Reading>,
    /// The figure of the beginning.
    pub baseline: Option<(Number, When)>,
}

/// What became of one figure.
#[derive(Debug)]
pub struct Decision {
    /// Whose it is.
    pub spot: Spot,
    /// The row of the table, counted from 0 below the first line; `None` for what stands in no table.
    pub row: Option<usize>,
    /// The figure as it is written, or follows; `None` where the author held it back.
    pub figure: Option<Number>,
    /// What is printed in its place.
    pub outcome: Outcome,
    /// What a reader who adds up everything printed can say of it, where it is a count.
    pub possible: Option<Interval>,
}

/// What is printed in a figure's place.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The figure.
    Printed,
    /// The figure, rounded as the scheme says.
    Rounded(Number),
    /// The figure, because a person approved it.
    Approved(ApprovalId),
    /// `[c]`.
    Held(Why),
}

/// Why a figure is held back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It is small.
    Small,
    /// It is nought, and the site holds that back too.
    Zero,
    /// With it, this other figure could be worked out.
    Protects(Spot),
    /// The author wrote `suppressed`.
    Author,
    /// It is a share, a rate or an average of people, and nobody says of how many.
    NoBase,
    /// It is a share of too few.
    SmallBase,
    /// One of the numbers it is made of is held back.
    Parts,
    /// The figure that it is a part of is held back.
    Reading,
}

/// A figure that is held back and can be worked out, or nearly, from what is printed.
#[derive(Debug)]
pub struct Exposure {
    /// Whose it is.
    pub spot: Spot,
    /// The row of the table it belongs to, where it stands in one.
    pub row: Option<usize>,
    /// All that it can be.
    pub possible: Interval,
    /// How that is known.
    pub why: disclosure::Why,
}

impl Account {
    /// The rules that were followed.
    pub fn rules(&self) -> Rules {
        self.rules
    }

    /// The figures of every measure, as they are written.
    pub fn written(&self) -> &[Written] {
        &self.written
    }

    /// What became of every figure about people, in the order of measures and times.
    pub fn decisions(&self) -> &[Decision] {
        &self.decisions
    }

    /// What can be worked out although it is held back: nothing may be published while there is any.
    pub fn exposures(&self) -> &[Exposure] {
        &self.exposures
    }
}

/// Says nothing of the figures, wherever it may be printed.
impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Account of {} decisions", self.decisions.len())
    }
}
