//! The audit: what would be printed is judged by other code than decided it.
//!
//! For a cell that needs protection it must find *worlds*: whole sets of figures that agree with everything printed and with every sum, and between
//! them give the cell as many different values as the scheme asks for. Linear programming ([`solver`]) proposes them; each is then checked exactly, in
//! whole numbers ([`worlds`]), so that nothing rests on the precision of the solver. What no world proves is exposed: it fails closed.

mod solver;
mod worlds;

use super::Why;
use super::board::Board;
use super::component::{Bounds, Component};
use super::secondary::Settled;
use worlds::Proof;

/// A component of at most so many cells is solved whole: what a reader can know of a cell is then exact. In a greater one cells far away keep their
/// true figures, which can only make the proof harder.
const WHOLE: usize = 60;

/// Within a ring of at most so many cells the exact bounds are worked out even where all is proved safe.
const RING: usize = 16;

/// What the audit says of each cell of a component.
pub(super) struct Verdict {
    pub(super) possible: Vec<Bounds>,
    pub(super) exposed: Vec<Option<Why>>,
}

/// Judges a component.
pub(super) fn audit(board: &Board, settled: &Settled) -> Verdict {
    let component = &settled.component;
    let mut verdict = Verdict { possible: settled.narrowed.clone(), exposed: vec![None; component.cells.len()] };
    let needs = |local: &usize| {
        let need = board.need(component.cells[*local]);
        need.is_some_and(|need| board.concerns(need, settled.narrowed[*local]))
    };
    let targets: Vec<usize> = (0..component.cells.len()).filter(needs).collect();
    if !board.steps().audit || targets.is_empty() {
        return verdict;
    }
    let Some(base) = any_world(board, component) else {
        targets.iter().for_each(|local| verdict.exposed[*local] = Some(Why::Contradiction));
        return verdict;
    };
    let values = usize::try_from(board.values_hidden()).unwrap_or(usize::MAX);
    let mut proof = Proof::new(component, base, targets.clone(), values);
    proof.multiply();
    proof.move_together();
    for local in targets {
        proof.move_alone(local);
        let is_proved = proof.is_proved(local);
        if is_proved && !(component.has_ring() && component.cells.len() <= RING) {
            continue;
        }
        let exact = proof.extremes(local, &settled.narrowed[local]);
        if !is_proved && !proof.try_each(local, exact) {
            let narrow = exact.values().is_some_and(|few| few < board.values_hidden());
            verdict.exposed[local] =
                Some(if narrow && component.cells.len() <= WHOLE { Why::Narrow } else { Why::Unproved });
        }
        if component.cells.len() <= WHOLE {
            verdict.possible[local] = exact;
        }
    }
    verdict
}

/// The true figures; where some are unknown, any that agree with those known. None where the figures contradict each other or what is printed.
fn any_world(board: &Board, component: &Component) -> Option<Vec<i128>> {
    let known = |cell: &usize| board.count(*cell).map(i128::from);
    let truth: Vec<Option<i128>> = component.cells.iter().map(known).collect();
    let world = solver::complete(component, &truth)?;
    worlds::agrees(component, &world).then_some(world)
}
