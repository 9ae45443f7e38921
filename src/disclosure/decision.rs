//! What became of each cell.

use super::CellId;

/// What is printed in a cell's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// This figure, rounded where the scheme rounds.
    Shown(u64),
    /// A mark.
    Held(Reason),
    /// Nothing: the cell is derived, or its count is unknown.
    Unprinted,
}

/// Why a figure is held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It is small by the scheme.
    Small,
    /// It is zero, and the plan says `suppress_zero`.
    Zero,
    /// With it, this other cell could be worked out.
    Protects(CellId),
    /// The author wrote `suppressed`.
    Withheld,
}

/// The whole numbers from `low` to `high`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// The least.
    pub low: u64,
    /// The greatest; `None` where nothing bounds it.
    pub high: Option<u64>,
}

/// Why a cell counts as exposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The figures printed leave fewer values possible than the scheme asks for.
    Narrow,
    /// No proof was found that they leave enough. What is not proved safe is not published.
    Unproved,
    /// The counts do not add up as the sums say, so that nothing can be proved.
    Contradiction,
}

/// A cell that a reader can work out, or nearly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exposed {
    /// The cell.
    pub cell: CellId,
    /// What is left possible.
    pub possible: Interval,
    /// What is wrong with that.
    pub why: Why,
}

/// What became of each cell of some [`Tables`](super::Tables).
#[derive(Debug, Clone, Default)]
pub struct Decisions {
    outcomes: Vec<Outcome>,
    possible: Vec<Option<Interval>>,
    exposed: Vec<Exposed>,
}

impl Decisions {
    pub(super) fn new(outcomes: Vec<Outcome>, possible: Vec<Option<Interval>>, exposed: Vec<Exposed>) -> Self {
        Self { outcomes, possible, exposed }
    }

    /// What is printed in this cell's place.
    #[must_use]
    pub fn outcome(&self, cell: CellId) -> Outcome {
        self.outcomes.get(cell.0).copied().unwrap_or(Outcome::Unprinted)
    }

    /// What a reader who adds up everything printed can say of this cell: never narrower than they can know, and exact unless sums join many cells in
    /// rings. `None` for cells that are printed, and for those without a cell to protect around them.
    #[must_use]
    pub fn possible(&self, cell: CellId) -> Option<Interval> {
        self.possible.get(cell.0).copied().flatten()
    }

    /// The cells that could still be worked out, or nearly, in the order of the cells. Where a figure is [`Public`](super::Release::Public) nothing may
    /// be able to protect another; without such figures, and where the counts add up, this is empty.
    #[must_use]
    pub fn exposed(&self) -> &[Exposed] {
        &self.exposed
    }
}
