//! Worlds: whole sets of figures that agree with everything printed.

use std::collections::{BTreeMap, BTreeSet};

use super::solver::{self, FAR, Free};
use super::{Bounds, Component, WHOLE};

/// Cells are moved one by one together with at most so many around them.
const NEAR: usize = 32;

/// True where the figures keep every row and all that a reader knows of each cell. Exact: this is what the audit rests on.
pub(super) fn agrees(component: &Component, world: &[i128]) -> bool {
    let within = component.bounds.iter().zip(world).all(|(own, value)| own.contains(*value));
    let adds_up = |row: &super::super::component::Row| {
        row.terms.iter().map(|(local, factor)| factor * world[*local]).sum::<i128>() + row.constant == 0
    };
    within && world.len() == component.cells.len() && component.rows.iter().all(adds_up)
}

/// The different values found so far for each cell that needs protection.
pub(super) struct Proof<'a> {
    component: &'a Component,
    base: Vec<i128>,
    found: BTreeMap<usize, BTreeSet<i128>>,
    values: usize,
}

impl<'a> Proof<'a> {
    /// Begins at one world that agrees. Each of `targets` needs so many `values`.
    pub(super) fn new(component: &'a Component, base: Vec<i128>, targets: Vec<usize>, values: usize) -> Self {
        let found = targets.into_iter().map(|local| (local, BTreeSet::from([base[local]]))).collect();
        Self { component, base, found, values }
    }

    /// True where enough values were found.
    pub(super) fn is_proved(&self, local: usize) -> bool {
        self.found.get(&local).is_some_and(|found| found.len() >= self.values)
    }

    /// Where nothing printed bounds anything, twice and three times all the figures agree as well.
    pub(super) fn multiply(&mut self) {
        if self.component.rows.iter().all(|row| row.constant == 0) {
            let base = self.base.clone();
            self.walk(&base, self.steps());
        }
    }

    /// Moves as many cells as possible at once.
    pub(super) fn move_together(&mut self) {
        if self.component.cells.len() > WHOLE {
            return;
        }
        let all: Vec<usize> = (0..self.component.cells.len()).collect();
        for worth in [1.0, -1.0] {
            let open: BTreeMap<usize, f64> = self.unproved().map(|local| (local, worth)).collect();
            if !open.is_empty() {
                self.step(&all, &open, self.steps());
            }
        }
    }

    /// Moves one cell up and down, with those around it.
    pub(super) fn move_alone(&mut self, local: usize) {
        let near = self.component.near(local, NEAR);
        for steps in [self.steps(), self.steps() / 2] {
            for worth in [1.0, -1.0] {
                if self.is_proved(local) {
                    return;
                }
                self.step(&near, &BTreeMap::from([(local, worth)]), steps);
            }
        }
    }

    /// The least and the greatest this cell can be, as `narrowed` or tighter.
    pub(super) fn extremes(&mut self, local: usize, narrowed: &Bounds) -> Bounds {
        let mut ends = [narrowed.low, narrowed.high.unwrap_or(i128::MAX)];
        for (end, worth) in ends.iter_mut().zip([-1.0, 1.0]) {
            if let Some((world, true)) = self.reach(local, worth, None) {
                let value = world[local];
                if (value - self.base[local]).abs() < i128::from(FAR) && self.add(&world) {
                    *end = value;
                }
            }
        }
        Bounds { low: ends[0], high: (ends[1] != i128::MAX).then_some(ends[1]) }
    }

    /// Tries value after value between the extremes. True where enough of them are possible.
    pub(super) fn try_each(&mut self, local: usize, within: Bounds) -> bool {
        let tries = i128::try_from(self.values).unwrap_or(0) * 4;
        let around = (1..=tries).flat_map(|by| [self.base[local] + by, self.base[local] - by]);
        for value in around.filter(|value| within.contains(*value)).collect::<Vec<_>>() {
            if self.is_proved(local) {
                break;
            }
            if let Some((world, _)) = self.reach(local, 0.0, Some(value)) {
                self.add(&world);
            }
        }
        self.is_proved(local)
    }

    fn steps(&self) -> i128 {
        i128::try_from(self.values).unwrap_or(1) - 1
    }

    fn unproved(&self) -> impl Iterator<Item = usize> {
        self.found.iter().filter(|(_, found)| found.len() < self.values).map(|(local, _)| *local)
    }

    /// Looks for a step of at most one up or down for each cell that can be taken so many times, and takes it.
    fn step(&mut self, cells: &[usize], worth: &BTreeMap<usize, f64>, times: i128) {
        let free = cells.iter().map(|local| {
            let (own, base) = (self.component.bounds[*local], self.base[*local]);
            let up = own.high.is_none_or(|high| high - base >= times);
            let down = base - own.low >= times;
            let worth = worth.get(local).copied().unwrap_or(0.0);
            Free { local: *local, least: -i32::from(down), most: i32::from(up), worth }
        });
        let free: Vec<Free> = free.collect();
        if let Some((moves, _)) = solver::best_moves(self.component, &self.base, &free) {
            self.walk(&moves, times);
        }
    }

    /// Goes so many times in one direction from the base.
    fn walk(&mut self, direction: &[i128], times: i128) {
        for times in 1..=times {
            let world: Vec<i128> = self.base.iter().zip(direction).map(|(from, by)| from + by * times).collect();
            self.add(&world);
        }
    }

    /// A world where this cell is worth most, or has this value; and whether nothing better exists.
    fn reach(&self, local: usize, worth: f64, value: Option<i128>) -> Option<(Vec<i128>, bool)> {
        let cells = self.component.near(local, WHOLE);
        let free = cells.iter().map(|cell| {
            let (own, base) = (self.component.bounds[*cell], self.base[*cell]);
            let (least, most) = (-solver::room(Some(base - own.low)), solver::room(own.high.map(|high| high - base)));
            match value {
                Some(value) if *cell == local => {
                    let by = i32::try_from(value - base).ok()?;
                    Some(Free { local, least: by, most: by, worth: 0.0 })
                }
                _ => Some(Free { local: *cell, least, most, worth: if *cell == local { worth } else { 0.0 } }),
            }
        });
        let free: Vec<Free> = free.collect::<Option<_>>()?;
        let (moves, best) = solver::best_moves(self.component, &self.base, &free)?;
        Some((self.base.iter().zip(moves).map(|(from, by)| from + by).collect(), best))
    }

    /// Takes a world in, if it agrees.
    fn add(&mut self, world: &[i128]) -> bool {
        if !agrees(self.component, world) {
            return false;
        }
        for (local, found) in &mut self.found {
            found.insert(world[*local]);
        }
        true
    }
}
