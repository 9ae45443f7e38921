//! Between what a clerk wrote and what may be printed: every figure about people passes here, and nothing above this room sees
//! another (`domain.md` §3).
//!
//! In: the measures as their tables have them. Out: the same measures with what may be printed, and an [`Account`] of every
//! decision for the officer alone.
//!
//! 1. `cells` lays the figures out as cells, and what binds them to one another as sums.
//! 2. [`disclosure`](crate::disclosure) decides which cells are held back, and audits that.
//! 3. `publish` makes each reading of what is left.

mod account;
mod cells;
mod printed;
mod publish;
mod spot;
#[cfg(test)]
mod tests;

pub use account::{Account, Decision, Exposure, Outcome, Why, Written};
pub(super) use printed::Printed;
pub use spot::{Part, Spot};

use super::{Approval, Disclosure, Measure, Register};
use crate::disclosure::Steps;

/// Measures with the figures that their tables hold. Only [`release`] opens them.
pub(super) struct Unreleased(pub(super) Vec<Measure>);

/// The measures as they may be printed.
pub(super) fn release(
    measures: Unreleased,
    disclosure: Disclosure,
    approvals: &Register<Approval>,
    printed: &Printed,
) -> (Vec<Measure>, Account) {
    release_with(measures, disclosure, approvals, printed, Steps::default())
}

/// As [`release`], with single steps left out: tests show that each is needed.
pub(super) fn release_with(
    Unreleased(measures): Unreleased,
    disclosure: Disclosure,
    approvals: &Register<Approval>,
    printed: &Printed,
    steps: Steps,
) -> (Vec<Measure>, Account) {
    let rules = disclosure.rules();
    let cells = cells::Cells::new(&measures, approvals, printed, &rules);
    let decisions = crate::disclosure::decide_with(cells.tables(), &rules, steps);
    let (shown, account) = publish::publish(&measures, &cells, &decisions, &rules, approvals);
    let release = |(mut measure, shown): (Measure, publish::Shown)| {
        measure.doc.baseline = None;
        measure.readings = shown.readings;
        measure.baseline = shown.baseline;
        measure
    };
    (measures.into_iter().zip(shown).map(release).collect(), account)
}
