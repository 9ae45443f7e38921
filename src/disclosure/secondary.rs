//! Secondary suppression: where a figure that must not be known follows from those printed, one more is held back, and so on until none does.

use std::cmp::Reverse;
use std::collections::{BTreeSet, VecDeque};

use super::audit::Verdict;
use super::board::{Board, Need};
use super::component::{Bounds, Component};
use super::narrow::{Sides, narrow};
use super::{Derived, Outcome, Release};

/// A component in which going over the sums gives nothing away, as far as that is possible.
pub(super) struct Settled {
    pub(super) component: Component,
    /// What going over the sums tells of each cell.
    pub(super) narrowed: Vec<Bounds>,
}

/// The cheap test, before all others: a sum of which one cell alone is not printed gives that cell away.
pub(super) fn give_away(board: &mut Board) {
    let mut waiting: VecDeque<usize> = (0..board.equations().all.len()).collect();
    while let Some(equation) = waiting.pop_front() {
        let Some(alone) = only_unprinted(board, equation) else { continue };
        if let Some(held) = best_of(board, [equation], alone) {
            board.hold(held, alone);
            waiting.extend(board.equations().of_cell[held].iter());
        }
    }
}

/// The one cell of a sum that is not printed exactly, where it needs protection whatever its count.
fn only_unprinted(board: &Board, equation: usize) -> Option<usize> {
    let cells = board.equations().all[equation].iter().map(|(cell, _)| *cell);
    let mut open = cells.filter(|cell| board.bounds(*cell).values() != Some(1));
    let (Some(alone), None) = (open.next(), open.next()) else { return None };
    board.need(alone).filter(|need| *need == Need::Always).map(|_| alone)
}

/// Holds figures back until going over the sums leaves enough possible of each cell that needs it, or nothing more may be held back.
///
/// Round by round, over all components: what one hold joins is looked at in the next round only, so that a long chain is not gone over once for each
/// of its links.
pub(super) fn settle_all(board: &mut Board) {
    loop {
        let mut seen = vec![false; board.len()];
        let mut round = Round::default();
        for seed in 0..board.len() {
            if seen[seed] || board.need(seed).is_none() {
                continue;
            }
            let settled = look(board, seed);
            settled.component.cells.iter().for_each(|cell| seen[*cell] = true);
            round.choose(board, &settled);
        }
        if !round.hold(board) {
            return;
        }
    }
}

/// As [`settle_all`], around one cell.
pub(super) fn settle(board: &mut Board, seed: usize) -> Settled {
    loop {
        let settled = look(board, seed);
        let mut round = Round::default();
        if board.steps().secondary {
            round.choose(board, &settled);
        }
        if !round.hold(board) {
            return settled;
        }
    }
}

fn look(board: &mut Board, seed: usize) -> Settled {
    let component = Component::around(board, seed);
    let narrowed = narrow(&component);
    Settled { component, narrowed }
}

/// What is to be held back next, and for which cell.
#[derive(Default)]
struct Round {
    chosen: Vec<(usize, usize)>,
    /// The sums that will change: what that does to their cells is looked at before more is held back beside them.
    changed: BTreeSet<usize>,
}

impl Round {
    /// Chooses a figure for each cell of which too little is possible, but not twice beside the same sums.
    fn choose(&mut self, board: &mut Board, settled: &Settled) {
        let component = &settled.component;
        for local in in_order(component) {
            let possible = settled.narrowed[local];
            if !board.need(component.cells[local]).is_some_and(|need| board.is_narrow(need, possible)) {
                continue;
            }
            let rows = binding(component, &settled.narrowed, local);
            if rows.iter().any(|row| self.changed.contains(&component.rows[*row].equation)) {
                continue;
            }
            if let Some(held) = nearest(board, component, rows, local) {
                self.chosen.push((held, component.cells[local]));
                let equations = board.equations();
                let beside = equations.of_cell[held].iter().flat_map(|sum| &equations.all[*sum]);
                self.changed.extend(beside.flat_map(|(cell, _)| equations.of_cell[*cell].iter().copied()));
            }
        }
    }

    /// Holds back what was chosen. False where that is nothing.
    fn hold(&self, board: &mut Board) -> bool {
        for (held, protected) in &self.chosen {
            board.hold(*held, *protected);
        }
        !self.chosen.is_empty()
    }
}

/// Holds one more figure back for the first cell that the audit could not prove safe. False where nothing more may be held back.
pub(super) fn hold_for(board: &mut Board, component: &Component, verdict: &Verdict) -> bool {
    for local in in_order(component) {
        let rows = component.rows_of[local].iter().map(|(row, _)| *row).collect();
        if verdict.is_solved
            && verdict.exposed[local].is_some()
            && let Some(held) = nearest(board, component, rows, local)
        {
            board.hold(held, component.cells[local]);
            return true;
        }
    }
    false
}

/// The positions of a component's cells, in the order of the tables.
fn in_order(component: &Component) -> Vec<usize> {
    let mut locals: Vec<usize> = (0..component.cells.len()).collect();
    locals.sort_unstable_by_key(|local| component.cells[*local]);
    locals
}

/// The rows from which the bounds of a cell come.
fn binding(component: &Component, narrowed: &[Bounds], local: usize) -> Vec<usize> {
    let own = narrowed[local];
    let binds = |(row, factor): &&(usize, i128)| {
        let implied = Sides::of(&component.rows[*row], narrowed).implied(*factor, own);
        let from_above = implied.high.is_some() && implied.high <= own.high;
        let from_below = implied.low >= own.low && own.low > component.bounds[local].low;
        own.values() == Some(0) || from_above || from_below
    };
    component.rows_of[local].iter().filter(binds).map(|(row, _)| *row).collect()
}

/// The best figure to hold back of these rows, else of those next to them, and so on. None, now and ever after, where there is none.
fn nearest(board: &mut Board, component: &Component, mut rows: Vec<usize>, local: usize) -> Option<usize> {
    let protected = component.cells[local];
    if board.is_hopeless(protected) {
        return None;
    }
    let mut known: BTreeSet<usize> = rows.iter().copied().collect();
    while !rows.is_empty() {
        let best = best_of(board, rows.iter().map(|row| component.rows[*row].equation), protected);
        if best.is_some() {
            return best;
        }
        let cells = rows.iter().flat_map(|row| &component.rows[*row].terms).map(|(cell, _)| *cell);
        let beside = cells.flat_map(|cell| &component.rows_of[cell]).map(|(row, _)| *row);
        rows = beside.filter(|row| known.insert(*row)).collect();
    }
    board.give_up(protected);
    None
}

/// The figure of some sums that tells least: of people before things; a part before a whole, except where the two are the same figure at two times;
/// one that protects more than this cell before one that does not; and the smallest. A zero comes after the whole: it hides next to nothing. None
/// where no figure of these sums may be held back.
fn best_of(board: &Board, equations: impl IntoIterator<Item = usize>, protected: usize) -> Option<usize> {
    let terms = equations.into_iter().flat_map(|equation| &board.equations().all[equation]);
    let free = terms.filter(|(cell, _)| {
        board.cell(*cell).release == Release::Free && matches!(board.outcome(*cell), Outcome::Shown(_))
    });
    let of_time = matches!(board.cell(protected).release, Release::Derived(Derived::Change | Derived::Revision));
    let rank = |(cell, factor): &&(usize, i128)| {
        let (is_whole, count) = (*factor < 0 && !of_time, board.count(*cell).unwrap_or(0));
        let protects = board.equations().of_cell[*cell].iter().filter(|sum| only_unprinted(board, **sum).is_some());
        (Reverse(board.cell(*cell).sensitive), count == 0, is_whole, Reverse(protects.count()), count, *cell)
    };
    free.min_by_key(rank).map(|(cell, _)| *cell)
}
