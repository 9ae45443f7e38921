//! The door to the linear programming library. What comes out is a proposal: it may be wrong, and is checked by whoever asked.

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolutionStatus, SolveOptions};

use super::moves::Moves;
use super::{Bounds, Component};

/// The furthest a figure is moved. Whoever can be moved so far counts as unbounded.
pub(super) const FAR: i32 = 1_000_000;

/// So many branches are tried for whole numbers. Sums seldom need any. A limit on time would give different answers on different machines.
const BRANCHES: u64 = 200;

/// A number greater than this is not sure to be whole in floating point.
const EXACT: i128 = 1 << 50;

/// A cell that may move from where it stands.
pub(super) struct Free {
    pub(super) local: usize,
    pub(super) least: i32,
    pub(super) most: i32,
    /// How much moving it up by one is worth.
    pub(super) worth: f64,
}

/// The moves of the free cells that are worth most and make every row they stand in add up; and whether nothing better exists.
pub(super) fn best_moves(component: &Component, from: &[i128], free: &[Free]) -> Option<(Moves, bool)> {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let added = free.iter().map(|cell| (cell.local, problem.add_integer_var(cell.worth, (cell.least, cell.most))));
    let variables: BTreeMap<usize, _> = added.collect();
    let rows: BTreeSet<usize> =
        free.iter().flat_map(|cell| &component.rows_of[cell.local]).map(|(row, _)| *row).collect();
    for row in rows {
        let row = &component.rows[row];
        let terms = row.terms.iter().filter_map(|(local, factor)| Some((*variables.get(local)?, float(*factor)?)));
        let terms: Vec<_> = terms.collect();
        let stands: i128 = row.terms.iter().map(|(local, factor)| factor * from[*local]).sum();
        problem.add_constraint(terms, ComparisonOp::Eq, float(-(stands + row.constant))?);
    }
    let mut options = SolveOptions::default();
    options.node_limit = Some(BRANCHES);
    let outcome = problem.solve_with(options).ok()?;
    let solution = outcome.solution()?;
    let moves = variables.iter().map(|(local, variable)| Some((*local, whole(solution.var_value(*variable))?)));
    Some((moves.collect::<Option<Moves>>()?, solution.status() == SolutionStatus::Optimal))
}

/// Figures for the cells without one, each so far above the least it can be, so that every row adds up.
pub(super) fn complete(component: &Component, known: &[Option<i128>], above: i128) -> Option<Vec<i128>> {
    let least = |(known, own): (&Option<i128>, &Bounds)| known.unwrap_or(own.low + above);
    let from: Vec<i128> = known.iter().zip(&component.bounds).map(least).collect();
    let unknown = (0..from.len()).filter(|local| known[*local].is_none());
    let most = |local: usize| room(component.bounds[local].high.map(|high| high - from[local]));
    let free: Vec<Free> = unknown.map(|local| Free { local, least: 0, most: most(local), worth: 0.0 }).collect();
    if free.is_empty() {
        return Some(from);
    }
    let (moves, _) = best_moves(component, &from, &free)?;
    let moved = |(local, from): (usize, &i128)| from + moves.get(&local).copied().unwrap_or(0);
    Some(from.iter().enumerate().map(moved).collect())
}

/// How far a cell may move, at most [`FAR`].
pub(super) fn room(between: Option<i128>) -> i32 {
    between.and_then(|between| i32::try_from(between).ok()).map_or(FAR, |between| between.clamp(0, FAR))
}

#[expect(clippy::cast_precision_loss, reason = "no number is greater than what floating point holds exactly")]
fn float(number: i128) -> Option<f64> {
    (number.abs() <= EXACT).then_some(number as f64)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "as above")]
fn whole(value: f64) -> Option<i128> {
    (value.abs() <= EXACT as f64).then(|| value.round() as i128)
}
