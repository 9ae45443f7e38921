//! The cheap way to another world: move one cell by one, then mend each row that no longer adds up by moving one more cell in it.
//!
//! It finds nearly all worlds there are without solving anything. What it does not find in a few tries is left to the [solver](super::solver).

use std::collections::BTreeMap;

use super::Component;

/// So many cells are tried on one way before the next is tried, and at last the solver.
const TRIES: usize = 96;

/// Figures that differ from those of the base world: by how much.
pub(super) type Moves = BTreeMap<usize, i128>;

/// A way from one world to another.
pub(super) struct Search<'a> {
    component: &'a Component,
    base: &'a [i128],
    /// Moved so far, by earlier ways too.
    moves: Moves,
    /// Moved on this way: no cell is moved twice, so that a way ends.
    way: Vec<usize>,
    /// The rows that do not add up, and what they are off by.
    off: BTreeMap<usize, i128>,
    tries: usize,
}

impl<'a> Search<'a> {
    pub(super) fn new(component: &'a Component, base: &'a [i128]) -> Self {
        Self { component, base, moves: Moves::new(), way: Vec::new(), off: BTreeMap::new(), tries: 0 }
    }

    /// Moves a cell from where it is now, and others with it so that all rows add up. None where no way was found.
    pub(super) fn go(&mut self, local: usize, by: i128) -> Option<&Moves> {
        self.tries = TRIES;
        self.way.clear();
        if !self.has_room(local, by) {
            return None;
        }
        self.push(local, by);
        let found = self.mend();
        if !found {
            self.take_back(local, by);
        }
        found.then_some(&self.moves)
    }

    /// Mends the first row that is off, and all that this puts off.
    fn mend(&mut self) -> bool {
        let Some((row, off)) = self.off.first_key_value().map(|(row, off)| (*row, *off)) else { return true };
        for (local, by) in self.candidates(row, off) {
            if self.tries == 0 {
                return false;
            }
            self.tries -= 1;
            self.push(local, by);
            if self.mend() {
                return true;
            }
            self.take_back(local, by);
        }
        false
    }

    /// The cells of a row that could make up for what it is off by: those first that put the fewest other rows off.
    fn candidates(&self, row: usize, off: i128) -> Vec<(usize, i128)> {
        let terms = self.component.rows[row].terms.iter().filter(|(_, factor)| off % factor == 0);
        let moved = terms.map(|(local, factor)| (*local, -off / factor));
        let mut able: Vec<(usize, i128)> =
            moved.filter(|(local, by)| !self.way.contains(local) && self.has_room(*local, *by)).collect();
        able.sort_by_cached_key(|(local, by)| self.rows_off_after(*local, *by));
        able.truncate(self.tries);
        able
    }

    /// How many rows a move would put off, less those it would mend.
    fn rows_off_after(&self, local: usize, by: i128) -> i64 {
        let change = |(row, factor): &(usize, i128)| match self.off.get(row) {
            None => 1,
            Some(off) if off + factor * by == 0 => -1,
            Some(_) => 0,
        };
        self.component.rows_of[local].iter().map(change).sum()
    }

    fn has_room(&self, local: usize, by: i128) -> bool {
        let now = self.base[local] + self.moves.get(&local).copied().unwrap_or(0);
        self.component.bounds[local].contains(now + by)
    }

    fn push(&mut self, local: usize, by: i128) {
        self.way.push(local);
        self.shift(local, by);
    }

    fn take_back(&mut self, local: usize, by: i128) {
        self.way.pop();
        self.shift(local, -by);
    }

    fn shift(&mut self, local: usize, by: i128) {
        *self.moves.entry(local).or_insert(0) += by;
        for (row, factor) in &self.component.rows_of[local] {
            let off = self.off.entry(*row).or_insert(0);
            *off += factor * by;
            if *off == 0 {
                self.off.remove(row);
            }
        }
    }
}
