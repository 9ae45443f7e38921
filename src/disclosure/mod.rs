//! Disclosure control: which counts of people may be printed (`domain.md` §3).
//! In come cells (counts) and the sums that join them; out goes, for each cell, whether it is shown or held back and why, and what a reader
//! could still work out. Pure mathematics: it knows no plan and uses no other room.
//!
//! 1. `equations`: the sums as equations; counts that follow from others are filled in.
//! 2. `board`: each cell is shown or held back by itself (primary suppression), and what a reader knows of it.
//! 3. `secondary`: where a figure held back follows from others, one more is held back, until none does.
//! 4. `audit`: other code looks at what would be printed and must find, for each figure held back, enough whole sets of figures that agree with
//!    everything printed and differ in it. What it cannot prove safe goes back to 3, and is exposed where nothing more can be held back.
//!
//! Two cells belong together (one `component`) where a sum joins them and neither is printed exactly; everything is done component by
//! component, and those without a figure to protect are never looked at.

mod audit;
mod board;
mod component;
mod decision;
mod equations;
mod narrow;
mod rules;
mod secondary;
mod tables;
#[cfg(test)]
mod tests;

pub use decision::{Decisions, Exposed, Interval, Outcome, Reason, Why};
pub use rules::{Rules, Scheme};
pub use tables::{Cell, CellId, Derived, Release, Tables};

use board::Board;
use component::Bounds;

/// Decides each cell of `tables` by `rules`. Any order of the cells and sums gives a safe answer, and the same order the same answer.
#[must_use]
pub fn decide(tables: &Tables, rules: &Rules) -> Decisions {
    decide_with(tables, rules, Steps::default())
}

/// The steps of a decision, so that a test can leave one out and see that a reader then finds something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Steps {
    /// Small counts are held back.
    pub(crate) primary: bool,
    /// Near-totals are protected.
    pub(crate) rest: bool,
    /// What lies between a whole and its subset is protected.
    pub(crate) difference: bool,
    /// What a running total grew by is protected.
    pub(crate) change: bool,
    /// What lies between a frozen figure and the present one is protected.
    pub(crate) revision: bool,
    /// More figures are held back so that none can be worked out.
    pub(crate) secondary: bool,
    /// What would be printed is judged by other code.
    pub(crate) audit: bool,
}

impl Default for Steps {
    fn default() -> Self {
        Self { primary: true, rest: true, difference: true, change: true, revision: true, secondary: true, audit: true }
    }
}

/// As [`decide`], with some steps only.
#[must_use]
pub(crate) fn decide_with(tables: &Tables, rules: &Rules, steps: Steps) -> Decisions {
    let mut board = Board::new(tables, *rules, steps);
    if steps.secondary {
        secondary::give_away(&mut board);
        secondary::settle_all(&mut board);
    }
    loop {
        let meant = board.mark_means_small();
        let findings = judge(&mut board);
        // Once another mark stands beside the primary ones, a mark says less than it did: what was judged before is judged again.
        if meant == board.mark_means_small() {
            return findings.into_decisions(board.into_outcomes());
        }
    }
}

/// What is known of each cell that was looked at.
struct Findings {
    possible: Vec<Option<Bounds>>,
    exposed: Vec<Option<Why>>,
    proved: Vec<bool>,
}

impl Findings {
    fn into_decisions(self, outcomes: Vec<Outcome>) -> Decisions {
        let possible: Vec<Option<Interval>> = self.possible.iter().map(|bounds| bounds.map(Interval::from)).collect();
        let exposed = self.exposed.iter().enumerate().filter_map(|(at, why)| {
            let possible = possible.get(at).copied().flatten()?;
            why.map(|why| Exposed { cell: CellId(at), possible, why })
        });
        let exposed = exposed.collect();
        Decisions::new(outcomes, possible, exposed)
    }
}

/// Settles and audits every component with a cell to protect.
fn judge(board: &mut Board) -> Findings {
    let size = board.len();
    let mut findings = Findings { possible: vec![None; size], exposed: vec![None; size], proved: vec![false; size] };
    let mut judged = vec![false; size];
    for at in 0..size {
        // Where one more figure is held back the component has grown by it: it is settled and audited again, with all it now reaches.
        while !judged[at] && board.need(at).is_some() {
            let settled = secondary::settle(board, at);
            let verdict = audit::audit(board, &settled, &findings.proved);
            for (cell, proved) in settled.component.cells.iter().zip(&verdict.proved) {
                findings.proved[*cell] = *proved;
            }
            if board.steps().secondary && secondary::hold_for(board, &settled.component, &verdict) {
                continue;
            }
            for (local, cell) in settled.component.cells.iter().enumerate() {
                judged[*cell] = true;
                if board.is_unprinted(*cell) {
                    findings.possible[*cell] = Some(verdict.possible[local]);
                }
                findings.exposed[*cell] = verdict.exposed[local];
            }
        }
    }
    findings
}
