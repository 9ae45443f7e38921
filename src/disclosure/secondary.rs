//! Secondary suppression: where a figure that must not be known follows from those printed, one more is held back, and so on until none does.

use std::cmp::Reverse;
use std::collections::{BTreeSet, VecDeque};

use super::audit::Verdict;
use super::board::{Board, Need};
use super::component::{Bounds, Component};
use super::narrow::{Sides, narrow};
use super::{Derived, Outcome, Release, Why};

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

/// Holds figures back around `seed` until going over the sums leaves enough possible of each cell that needs it, or nothing more may be held back.
pub(super) fn settle(board: &mut Board, seed: usize) -> Settled {
    loop {
        let component = Component::around(board, seed);
        let narrowed = narrow(&component);
        if !board.steps().secondary || !hold_for_narrow(board, &component, &narrowed) {
            return Settled { component, narrowed };
        }
    }
}

/// Holds one figure back for each cell of which too little is possible, but not twice beside the same sums: what one did is looked at first.
fn hold_for_narrow(board: &mut Board, component: &Component, narrowed: &[Bounds]) -> bool {
    let mut mended: BTreeSet<usize> = BTreeSet::new();
    for local in in_order(component) {
        let cell = component.cells[local];
        if !board.need(cell).is_some_and(|need| board.is_narrow(need, narrowed[local])) {
            continue;
        }
        let rows = binding(component, narrowed, local);
        if rows.iter().any(|row| mended.contains(&component.rows[*row].equation)) {
            continue;
        }
        if let Some(held) = hold_nearest(board, component, rows, local) {
            let equations = board.equations();
            let beside = equations.of_cell[held].iter().flat_map(|sum| &equations.all[*sum]);
            mended.extend(beside.flat_map(|(cell, _)| equations.of_cell[*cell].iter().copied()));
        }
    }
    !mended.is_empty()
}

/// Holds one more figure back for the first cell that the audit could not prove safe. False where nothing more may be held back.
pub(super) fn hold_for(board: &mut Board, component: &Component, verdict: &Verdict) -> bool {
    for local in in_order(component) {
        let exposed = verdict.exposed[local].is_some_and(|why| why != Why::Contradiction);
        let rows = component.rows_of[local].iter().map(|(row, _)| *row).collect();
        if exposed && hold_nearest(board, component, rows, local).is_some() {
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

/// Holds back the best figure of these rows, else of those next to them, and so on. None, now and ever after, where there is none.
fn hold_nearest(board: &mut Board, component: &Component, mut rows: Vec<usize>, local: usize) -> Option<usize> {
    let protected = component.cells[local];
    if board.is_hopeless(protected) {
        return None;
    }
    let mut known: BTreeSet<usize> = rows.iter().copied().collect();
    while !rows.is_empty() {
        if let Some(held) = best_of(board, rows.iter().map(|row| component.rows[*row].equation), protected) {
            board.hold(held, protected);
            return Some(held);
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
