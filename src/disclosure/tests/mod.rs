//! Statements about the engine. Each builds a few cells and sums, and says what becomes of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod attacker;
mod audit;
mod random;
mod schemes;
mod secondary;
mod steps;
mod worked;

use super::*;

/// Short words for cells.
trait Write {
    fn people(&mut self, count: u64) -> CellId;
    fn things(&mut self, count: u64) -> CellId;
    fn public(&mut self, count: u64) -> CellId;
    fn withheld(&mut self, count: Option<u64>) -> CellId;
    fn derived(&mut self, kind: Derived, count: Option<u64>) -> CellId;
    fn rest(&mut self, of: CellId, n: CellId, count: u64) -> CellId;
}

impl Write for Tables {
    fn people(&mut self, count: u64) -> CellId {
        self.cell(Cell { count: Some(count), release: Release::Free, sensitive: true })
    }

    fn things(&mut self, count: u64) -> CellId {
        self.cell(Cell { count: Some(count), release: Release::Free, sensitive: false })
    }

    fn public(&mut self, count: u64) -> CellId {
        self.cell(Cell { count: Some(count), release: Release::Public, sensitive: true })
    }

    fn withheld(&mut self, count: Option<u64>) -> CellId {
        self.cell(Cell { count, release: Release::Withheld, sensitive: true })
    }

    fn derived(&mut self, kind: Derived, count: Option<u64>) -> CellId {
        self.cell(Cell { count, release: Release::Derived(kind), sensitive: true })
    }

    /// `of = n + rest`.
    fn rest(&mut self, of: CellId, n: CellId, count: u64) -> CellId {
        let rest = self.derived(Derived::Rest, Some(count));
        self.sum(of, &[n, rest]);
        rest
    }
}

/// Rules of a scheme with nothing else said.
fn scheme(scheme: Scheme) -> Rules {
    Rules { scheme, ..Rules::default() }
}

fn dfe(tables: &Tables) -> Decisions {
    decide(tables, &Rules::default())
}

fn between(low: u64, high: u64) -> Option<Interval> {
    Some(Interval { low, high: Some(high) })
}

fn from(low: u64) -> Option<Interval> {
    Some(Interval { low, high: None })
}

/// The outcomes of some cells, as they would be read: `[c]` for a mark, `-` for nothing.
fn read<const N: usize>(decisions: &Decisions, cells: [CellId; N]) -> [String; N] {
    cells.map(|cell| match decisions.outcome(cell) {
        Outcome::Shown(count) => count.to_string(),
        Outcome::Held(_) => "[c]".to_owned(),
        Outcome::Unprinted => "-".to_owned(),
    })
}
