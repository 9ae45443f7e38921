//! What became of each cell.

use super::{Cell, CellId, Release, Rules, Tables};

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

/// A cell that a reader can work out, or nearly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exposed {
    /// The cell.
    pub cell: CellId,
    /// What is left possible: too little.
    pub possible: Interval,
}

/// What became of each cell of some [`Tables`].
#[derive(Debug, Clone, Default)]
pub struct Decisions {
    outcomes: Vec<Outcome>,
    possible: Vec<Option<Interval>>,
    exposed: Vec<Exposed>,
}

impl Decisions {
    pub(super) fn primary(tables: &Tables, rules: &Rules) -> Self {
        let outcome = |cell: &Cell| match (cell.release, cell.count) {
            (Release::Withheld, _) => Outcome::Held(Reason::Withheld),
            (Release::Derived(_), _) | (_, None) => Outcome::Unprinted,
            (Release::Public, Some(count)) => Outcome::Shown(count),
            (Release::Free, Some(count)) if !cell.sensitive => Outcome::Shown(count),
            (Release::Free, Some(0)) if rules.suppress_zero => Outcome::Held(Reason::Zero),
            (Release::Free, Some(count)) if rules.is_small(count) => Outcome::Held(Reason::Small),
            (Release::Free, Some(count)) => Outcome::Shown(rules.printed(count)),
        };
        let outcomes = tables.cells().iter().map(outcome).collect();
        Self { outcomes, possible: vec![None; tables.cells().len()], exposed: Vec::new() }
    }

    /// What is printed in this cell's place.
    #[must_use]
    pub fn outcome(&self, cell: CellId) -> Outcome {
        self.outcomes.get(cell.0).copied().unwrap_or(Outcome::Unprinted)
    }

    /// What a reader who adds up everything printed can say of this cell. `None` for cells that are printed.
    #[must_use]
    pub fn possible(&self, cell: CellId) -> Option<Interval> {
        self.possible.get(cell.0).copied().flatten()
    }

    /// The cells that could still be worked out, or nearly, in the order of the cells. Where a figure is [`Release::Public`] nothing may be able to
    /// protect another; without such figures this is empty.
    #[must_use]
    pub fn exposed(&self) -> &[Exposed] {
        &self.exposed
    }
}
