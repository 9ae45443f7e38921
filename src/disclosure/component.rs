//! Cells that belong together: what one of them may be depends on the others.

use std::collections::BTreeSet;

use super::board::Board;
use super::{Interval, Outcome};

/// The whole numbers from `low` to `high`; without `high` nothing bounds them above. Empty where `low` exceeds `high`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) low: i128,
    pub(super) high: Option<i128>,
}

impl Bounds {
    /// Just this number.
    pub(super) fn exactly(value: i128) -> Self {
        Self { low: value, high: Some(value) }
    }

    /// This number and all above.
    pub(super) fn at_least(low: i128) -> Self {
        Self { low, high: None }
    }

    /// How many numbers these are. `None` where nothing bounds them.
    pub(super) fn values(self) -> Option<i128> {
        self.high.map(|high| (high - self.low + 1).max(0))
    }

    pub(super) fn contains(self, value: i128) -> bool {
        value >= self.low && self.high.is_none_or(|high| value <= high)
    }

    /// True where a number from `low` to `high` is among these.
    pub(super) fn meets(self, low: i128, high: i128) -> bool {
        self.low <= high && self.high.is_none_or(|own| own >= low)
    }
}

impl From<Bounds> for Interval {
    fn from(bounds: Bounds) -> Self {
        let whole = |value: i128| u64::try_from(value.max(0)).unwrap_or(u64::MAX);
        // Nothing is possible where figures contradict each other: that is told apart, and the interval stays one.
        Self { low: whole(bounds.low), high: bounds.high.map(|high| whole(high.max(bounds.low))) }
    }
}

/// `Σ factor × cell + constant = 0`, where the cells are numbered within the component and the constant is all that is printed exactly.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) terms: Vec<(usize, i128)>,
    pub(super) constant: i128,
    /// Which of the board's equations this is.
    pub(super) equation: usize,
}

/// Cells that sums join, none of them printed exactly.
#[derive(Debug)]
pub(super) struct Component {
    /// The cells, as numbered by the tables. Their positions here are what [`Row`] counts by.
    pub(super) cells: Vec<usize>,
    /// What a reader knows of each before adding anything up.
    pub(super) bounds: Vec<Bounds>,
    pub(super) rows: Vec<Row>,
    /// The rows each cell stands in, and how often it counts there.
    pub(super) rows_of: Vec<Vec<(usize, i128)>>,
}

impl Component {
    /// All that `seed` belongs together with.
    pub(super) fn around(board: &mut Board, seed: usize) -> Self {
        let mut made =
            Self { cells: vec![seed], bounds: vec![board.bounds(seed)], rows: Vec::new(), rows_of: vec![Vec::new()] };
        let mut place = board.lend_places();
        place[seed] = Some(0);
        let mut known = BTreeSet::new();
        let mut next = 0;
        while next < made.cells.len() {
            for equation in &board.equations().of_cell[made.cells[next]] {
                if known.insert(*equation) {
                    made.add_row(board, *equation, &mut place);
                }
            }
            next += 1;
        }
        for cell in &made.cells {
            place[*cell] = None;
        }
        board.return_places(place);
        made.apply_what_the_mark_says(board);
        made
    }

    /// Adds an equation and the cells that are new in it.
    fn add_row(&mut self, board: &Board, equation: usize, place: &mut [Option<usize>]) {
        let terms = &board.equations().all[equation];
        let mut row = Row { terms: Vec::with_capacity(terms.len()), constant: 0, equation };
        for (cell, factor) in terms {
            let bounds = board.bounds(*cell);
            if bounds.values() == Some(1) {
                row.constant += factor * bounds.low;
                continue;
            }
            let local = *place[*cell].get_or_insert_with(|| {
                self.cells.push(*cell);
                self.bounds.push(bounds);
                self.rows_of.push(Vec::new());
                self.cells.len() - 1
            });
            row.terms.push((local, *factor));
            self.rows_of[local].push((self.rows.len(), *factor));
        }
        self.rows.push(row);
    }

    /// True where sums join some cells in a ring, so that going over the sums one by one may not tell all that follows from them together.
    pub(super) fn has_ring(&self) -> bool {
        let joins: usize = self.rows.iter().map(|row| row.terms.len()).sum();
        joins >= self.cells.len() + self.rows.len()
    }

    /// Some cells around `seed`, the nearest first, at most so many.
    pub(super) fn near(&self, seed: usize, most: usize) -> Vec<usize> {
        let mut near = vec![seed];
        let mut known = BTreeSet::from([seed]);
        let mut next = 0;
        while next < near.len() && near.len() < most {
            for (row, _) in &self.rows_of[near[next]] {
                for (local, _) in &self.rows[*row].terms {
                    if near.len() < most && known.insert(*local) {
                        near.push(*local);
                    }
                }
            }
            next += 1;
        }
        near
    }

    /// Where every mark of the plan stands for a small count, a reader knows the greatest. Not among cells of which none is printed: there the
    /// mark alone says it, and holding back more would change nothing.
    fn apply_what_the_mark_says(&mut self, board: &Board) {
        let Some(greatest) = board.mark_means_small() else { return };
        let shown = |cell: &usize| matches!(board.outcome(*cell), Outcome::Shown(_));
        let printed =
            self.rows.iter().any(|row| board.equations().all[row.equation].iter().any(|(cell, _)| shown(cell)));
        if !printed {
            return;
        }
        for (cell, bounds) in self.cells.iter().zip(&mut self.bounds) {
            if matches!(board.outcome(*cell), Outcome::Held(_)) {
                bounds.high = Some(greatest);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::{Cell, Release, Rules, Steps, Tables};

    #[test]
    fn the_nearest_cells_come_first_and_no_more_than_were_asked_for() {
        let mut tables = Tables::default();
        let cells = [(); 8].map(|()| tables.cell(Cell { count: None, release: Release::Withheld, sensitive: true }));
        tables.sum(cells[0], &[cells[1], cells[2], cells[3]]);
        tables.sum(cells[3], &[cells[4], cells[5], cells[6]]);
        let mut board = Board::new(&tables, Rules::default(), Steps::default());
        let component = Component::around(&mut board, 0);
        assert_eq!(component.cells, [0, 1, 2, 3, 4, 5, 6], "no sum joins the last");
        assert_eq!(component.near(0, 3), [0, 1, 2]);
        assert_eq!(component.near(4, 6), [4, 3, 5, 6, 0, 1]);
        assert_eq!(component.near(6, 60), [6, 3, 4, 5, 0, 1, 2]);
    }

    #[test]
    fn two_cells_that_two_sums_join_are_a_ring_and_cells_in_a_chain_are_none() {
        let withheld = Cell { count: None, release: Release::Withheld, sensitive: true };
        let has_ring = |sums: &[[usize; 3]]| {
            let mut tables = Tables::default();
            let cells = [(); 5].map(|()| tables.cell(withheld));
            sums.iter().for_each(|[whole, one, other]| tables.sum(cells[*whole], &[cells[*one], cells[*other]]));
            Component::around(&mut Board::new(&tables, Rules::default(), Steps::default()), 0).has_ring()
        };
        assert!(!has_ring(&[[0, 1, 2]]) && !has_ring(&[[0, 1, 2], [2, 3, 4]]));
        assert!(has_ring(&[[0, 1, 2], [3, 1, 2]]) && has_ring(&[[0, 1, 2], [1, 2, 3]]));
    }
}
