//! Worlds: whole sets of figures that agree with everything printed.

use std::collections::BTreeSet;

use super::moves::{Moves, Search};
use super::solver::{self, FAR, Free};
use super::{Bounds, Component, WHOLE};

/// True where the figures keep every row and all that a reader knows of each cell.
pub(super) fn agrees(component: &Component, world: &[i128]) -> bool {
    let within = component.bounds.iter().zip(world).all(|(own, value)| own.contains(*value));
    let adds_up = |row: &super::Row| {
        row.terms.iter().map(|(local, factor)| factor * world[*local]).sum::<i128>() + row.constant == 0
    };
    within && component.rows.iter().all(adds_up)
}

/// The different values found so far for each cell that needs protection.
pub(super) struct Proof<'a> {
    component: &'a Component,
    /// A world that agrees.
    base: &'a [i128],
    found: Vec<BTreeSet<i128>>,
    /// How many values each cell needs.
    values: usize,
}

impl<'a> Proof<'a> {
    /// Begins at a world that agrees.
    pub(super) fn new(component: &'a Component, base: &'a [i128], values: usize) -> Self {
        let found = base.iter().map(|value| BTreeSet::from([*value])).collect();
        Self { component, base, found, values }
    }

    /// True where enough values were found.
    pub(super) fn is_proved(&self, local: usize) -> bool {
        self.found[local].len() >= self.values
    }

    /// Moves a cell up and then down, step by step, as far as it needs to go.
    pub(super) fn walk(&mut self, local: usize) {
        for by in [1, -1] {
            let mut search = Search::new(self.component, self.base);
            while !self.is_proved(local) {
                let Some(moves) = search.go(local, by) else { break };
                if !self.take(moves) {
                    break;
                }
            }
        }
    }

    /// The least and the greatest this cell can be, by the solver: as `narrowed` or tighter.
    pub(super) fn extremes(&mut self, local: usize, narrowed: Bounds) -> Bounds {
        let mut end = |worth: f64| {
            let (moves, is_best) = self.reach(local, worth, None)?;
            let by = moves.get(&local).copied().unwrap_or(0);
            (is_best && by.abs() < i128::from(FAR) && self.take(&moves)).then_some(self.base[local] + by)
        };
        Bounds { low: end(-1.0).unwrap_or(narrowed.low), high: end(1.0).or(narrowed.high) }
    }

    /// Asks the solver for value after value. True where enough of them are possible.
    pub(super) fn try_each(&mut self, local: usize, within: Bounds) -> bool {
        let base = self.base[local];
        let tries = i128::try_from(self.values).unwrap_or(0) * 4;
        for value in (1..=tries).flat_map(|by| [base + by, base - by]) {
            if self.is_proved(local) {
                break;
            }
            if within.contains(value)
                && !self.found[local].contains(&value)
                && let Some((moves, _)) = self.reach(local, 0.0, Some(value))
            {
                self.take(&moves);
            }
        }
        self.is_proved(local)
    }

    /// Moves that bring a cell where it is worth most, or to a value; and whether nothing better exists.
    fn reach(&self, local: usize, worth: f64, value: Option<i128>) -> Option<(Moves, bool)> {
        let free = |cell: usize| {
            let (own, base) = (self.component.bounds[cell], self.base[cell]);
            let (least, most) = (-solver::room(Some(base - own.low)), solver::room(own.high.map(|high| high - base)));
            match value {
                Some(value) if cell == local => {
                    let by = i32::try_from(value - base).ok()?;
                    Some(Free { local, least: by, most: by, worth: 0.0 })
                }
                _ => Some(Free { local: cell, least, most, worth: if cell == local { worth } else { 0.0 } }),
            }
        };
        let free: Vec<Free> = self.component.near(local, WHOLE).into_iter().map(free).collect::<Option<_>>()?;
        solver::best_moves(self.component, self.base, &free)
    }

    /// Takes a world in, if it agrees, and those on the straight way to it, which then agree as well. Exact, in whole numbers: this is what the audit
    /// rests on. Cells and rows that nothing moved are as they are in the base world, which agrees.
    pub(super) fn take(&mut self, moves: &Moves) -> bool {
        let value = |local: usize| self.base[local] + moves.get(&local).copied().unwrap_or(0);
        let rows: BTreeSet<usize> =
            moves.keys().flat_map(|local| &self.component.rows_of[*local]).map(|(row, _)| *row).collect();
        let adds_up = |row: usize| {
            let row = &self.component.rows[row];
            row.terms.iter().map(|(local, factor)| factor * value(*local)).sum::<i128>() + row.constant == 0
        };
        let within = moves.keys().all(|local| self.component.bounds[*local].contains(value(*local)));
        if !within || !rows.into_iter().all(adds_up) {
            return false;
        }
        let steps = moves.values().fold(0, |steps, by| common_divisor(steps, *by));
        for step in 1..=steps.min(i128::try_from(self.values).unwrap_or(i128::MAX)) {
            for (local, by) in moves {
                self.found[*local].insert(self.base[*local] + by / steps * step);
            }
        }
        true
    }
}

/// The greatest number that divides both; of 0 and another, the other.
fn common_divisor(a: i128, b: i128) -> i128 {
    if b == 0 { a.abs() } else { common_divisor(b, a % b) }
}
