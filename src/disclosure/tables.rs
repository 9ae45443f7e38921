//! Cells and the sums that join them: everything a reader could add up.

/// One cell of [`Tables`], in the order in which they were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellId(pub(super) usize);

impl CellId {
    /// The position of the cell: the first one given is 0.
    #[must_use]
    pub fn position(self) -> usize {
        self.0
    }
}

/// What is to become of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Release {
    /// Would be printed; may be held back.
    Free,
    /// Never printed: the author wrote `suppressed`. Its count is often unknown.
    Withheld,
    /// Nobody prints it, but it may follow from others and is itself a count of people.
    Derived(Derived),
    /// Printed whatever happens: a person approved it, or a frozen report has it already. Needs no protection itself, but a reader knows it, and
    /// exactly.
    Public,
}

/// How a cell that nobody prints follows from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Derived {
    /// All but those counted: `of - n`. A small one is a near-total, which tells of nearly everybody.
    Rest,
    /// A whole without a subset of it: 34 of whom 32.
    Difference,
    /// What a running total grew by between two periods.
    Change,
    /// What lies between a figure in a frozen report and the present one.
    Revision,
}

/// One count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The count, where it is known.
    pub count: Option<u64>,
    /// What is to become of it.
    pub release: Release,
    /// True for a count of people. A count of things needs no protection and is printed as it is; a reader knows it all the same.
    pub sensitive: bool,
}

/// `whole = Σ parts`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sum {
    pub(super) whole: CellId,
    pub(super) parts: Vec<CellId>,
}

/// The cells of a plan and the sums that join them.
#[derive(Debug, Clone, Default)]
pub struct Tables {
    cells: Vec<Cell>,
    sums: Vec<Sum>,
}

impl Tables {
    /// Adds a cell.
    pub fn cell(&mut self, cell: Cell) -> CellId {
        self.cells.push(cell);
        CellId(self.cells.len() - 1)
    }

    /// Says that `whole` is the sum of `parts`. Any cells may be joined so: `of = n + rest`, `whole = subset + difference`, `later = earlier +
    /// change`. Counts are never negative, so the greater figure is the whole.
    pub fn sum(&mut self, whole: CellId, parts: &[CellId]) {
        self.sums.push(Sum { whole, parts: parts.to_vec() });
    }

    pub(super) fn cells(&self) -> &[Cell] {
        &self.cells
    }

    pub(super) fn sums(&self) -> &[Sum] {
        &self.sums
    }
}
