//! Secondary suppression: where a figure that must not be known follows from those printed, one more is held back, and so on until none does.

use std::cmp::Reverse;
use std::collections::{BTreeSet, VecDeque};

use super::audit::Verdict;
use super::board::Board;
use super::component::{Bounds, Component};
use super::narrow::{Sides, narrow};
use super::{Outcome, Release, Why};

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
        if let Some(held) = best_of(board, [equation]) {
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
    board.need(alone).filter(|need| *need == super::board::Need::Always).map(|_| alone)
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

fn hold_for_narrow(board: &mut Board, component: &Component, narrowed: &[Bounds]) -> bool {
    for local in in_order(component) {
        let cell = component.cells[local];
        if board.need(cell).is_some_and(|need| board.is_narrow(need, narrowed[local])) {
            let rows = binding(component, narrowed, local);
            if hold_nearest(board, component, rows, local) {
                return true;
            }
        }
    }
    false
}

/// Holds one more figure back for the first cell that the audit could not prove safe. False where nothing more may be held back.
pub(super) fn hold_for(board: &mut Board, component: &Component, verdict: &Verdict) -> bool {
    for local in in_order(component) {
        let exposed = verdict.exposed[local].is_some_and(|why| why != Why::Contradiction);
        if exposed && hold_nearest(board, component, component.rows_of[local].clone(), local) {
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
    let binds = |row: &&usize| {
        let row = &component.rows[**row];
        let factor = row.terms.iter().find(|(other, _)| *other == local).map_or(1, |(_, factor)| *factor);
        let implied = Sides::of(row, narrowed).implied(factor, own);
        let from_above = implied.high.is_some() && implied.high <= own.high;
        let from_below = implied.low >= own.low && own.low > component.bounds[local].low;
        own.values() == Some(0) || from_above || from_below
    };
    component.rows_of[local].iter().filter(binds).copied().collect()
}

/// Holds back the best figure of these rows, else of those next to them, and so on. False, now and ever after, where there is none.
fn hold_nearest(board: &mut Board, component: &Component, mut rows: Vec<usize>, local: usize) -> bool {
    let protected = component.cells[local];
    if board.is_hopeless(protected) {
        return false;
    }
    let mut known: BTreeSet<usize> = rows.iter().copied().collect();
    while !rows.is_empty() {
        if let Some(held) = best_of(board, rows.iter().map(|row| component.rows[*row].equation)) {
            board.hold(held, protected);
            return true;
        }
        let cells = rows.iter().flat_map(|row| &component.rows[*row].terms).map(|(cell, _)| *cell);
        rows = cells.flat_map(|cell| &component.rows_of[cell]).copied().filter(|row| known.insert(*row)).collect();
    }
    board.give_up(protected);
    false
}

/// The figure of some sums that tells least: of people before things, a part before a whole, and the smallest. A zero comes after the whole: it hides
/// next to nothing. None where no figure of these sums may be held back.
fn best_of(board: &Board, equations: impl IntoIterator<Item = usize>) -> Option<usize> {
    let terms = equations.into_iter().flat_map(|equation| &board.equations().all[equation]);
    let free = terms.filter(|(cell, _)| {
        board.cell(*cell).release == Release::Free && matches!(board.outcome(*cell), Outcome::Shown(_))
    });
    let rank = |(cell, factor): &&(usize, i128)| {
        let (is_whole, count) = (*factor < 0, board.count(*cell).unwrap_or(0));
        (Reverse(board.cell(*cell).sensitive), count == 0, is_whole, count, *cell)
    };
    free.min_by_key(rank).map(|(cell, _)| *cell)
}
