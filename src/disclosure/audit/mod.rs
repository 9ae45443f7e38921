//! The audit: what would be printed is judged by other code than decided it.
//!
//! For a cell that needs protection it must find *worlds*: whole sets of figures that agree with everything printed and with every sum, and between
//! them give the cell as many different values as the scheme asks for. Simple [`moves`] find most of them, linear programming ([`solver`]) the others
//! and the least and greatest a cell can be; each world is then checked exactly, in whole numbers ([`worlds`]), so that nothing rests on the precision
//! of a solver. What no worlds prove is exposed: the audit fails closed.

mod moves;
mod solver;
#[cfg(test)]
mod tests;
mod worlds;

use super::Why;
use super::board::Board;
use super::component::{Bounds, Component, Row};
use super::secondary::Settled;
use worlds::Proof;

/// A component of at most so many cells is solved whole: what a reader can know of a cell is then exact. In a greater one cells far away keep the
/// figures they have, which can only make the proof harder.
const WHOLE: usize = 60;

/// A component with more unknown figures than these is not solved: it would take seconds.
const UNKNOWN: usize = 500;

/// Within a ring of at most so many cells the exact bounds are worked out even where all is proved safe.
const RING: usize = 16;

/// What the audit says of each cell of a component.
pub(super) struct Verdict {
    pub(super) possible: Vec<Bounds>,
    pub(super) exposed: Vec<Option<Why>>,
    pub(super) proved: Vec<bool>,
    /// False where not one world was found, so that holding more back is no help.
    pub(super) is_solved: bool,
}

/// Judges a component, all but those cells that were `proved` safe before: where fewer figures are printed, they stay so.
pub(super) fn audit(board: &Board, settled: &Settled, proved: &[bool]) -> Verdict {
    let component = &settled.component;
    let size = component.cells.len();
    let was_proved: Vec<bool> = component.cells.iter().map(|cell| proved[*cell]).collect();
    let mut verdict =
        Verdict { possible: settled.narrowed.clone(), exposed: vec![None; size], proved: was_proved, is_solved: true };
    let needs = |local: &usize| {
        let need = board.need(component.cells[*local]);
        need.is_some_and(|need| board.concerns(need, settled.narrowed[*local]))
    };
    let targets: Vec<usize> = (0..size).filter(needs).collect();
    if !board.steps().audit || targets.is_empty() {
        return verdict;
    }
    let base = match any_world(board, component) {
        Ok(base) => base,
        Err(why) => {
            targets.iter().for_each(|local| verdict.exposed[*local] = Some(why));
            verdict.is_solved = false;
            return verdict;
        }
    };
    let values = usize::try_from(board.values_hidden()).unwrap_or(usize::MAX);
    let mut proof = Proof::new(component, &base, values);
    for local in targets {
        judge(&mut proof, &mut verdict, component, local);
    }
    verdict
}

fn judge(proof: &mut Proof, verdict: &mut Verdict, component: &Component, local: usize) {
    let narrowed = verdict.possible[local];
    if !verdict.proved[local] {
        proof.walk(local);
        verdict.proved[local] = proof.is_proved(local);
    }
    let is_small = component.cells.len() <= WHOLE;
    if verdict.proved[local] && !(component.has_ring() && component.cells.len() <= RING) {
        return;
    }
    let exact = proof.extremes(local, narrowed);
    if !verdict.proved[local] {
        verdict.proved[local] = proof.try_each(local, exact);
        let why = if is_small { Why::Narrow } else { Why::Unproved };
        verdict.exposed[local] = (!verdict.proved[local]).then_some(why);
    }
    if is_small {
        verdict.possible[local] = exact;
    }
}

/// The true figures; where some are unknown, any that agree with those known.
fn any_world(board: &Board, component: &Component) -> Result<Vec<i128>, Why> {
    let known = |cell: &usize| board.count(*cell).map(i128::from);
    let truth: Vec<Option<i128>> = component.cells.iter().map(known).collect();
    if truth.iter().filter(|count| count.is_none()).count() > UNKNOWN {
        return Err(Why::Unproved);
    }
    // Rather a world with room on both sides of each unknown figure than one at the edge of what is possible.
    let room = [board.values_hidden(), 0];
    let mut worlds = room.into_iter().filter_map(|room| solver::complete(component, &truth, room));
    worlds.find(|world| worlds::agrees(component, world)).ok_or(Why::Contradiction)
}
