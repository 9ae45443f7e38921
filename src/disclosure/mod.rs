//! Disclosure control: which counts of people may be printed (`domain.md` §3).
//! In come cells (counts) and the sums that join them; out goes, for each cell, whether it is shown or held back and why, and what a reader
//! could still work out. Pure mathematics: it knows no plan and uses no other room.

mod decision;
mod rules;
mod tables;

pub use decision::{Decisions, Exposed, Interval, Outcome, Reason};
pub use rules::{Rules, Scheme};
pub use tables::{Cell, CellId, Derived, Release, Tables};

/// Decides each cell of `tables` by `rules`.
#[must_use]
pub fn decide(tables: &Tables, rules: &Rules) -> Decisions {
    Decisions::primary(tables, rules)
}
