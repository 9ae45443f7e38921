//! What a reader can say of each cell by going over the sums again and again: from the bounds of all but one cell of a sum follow bounds of that one.
//!
//! Where no ring of sums joins the cells, these bounds are exact and every whole number within them is possible. Within a ring they can be too
//! wide, never too narrow: the [audit](super::audit) does not rely on them.

use std::collections::VecDeque;

use super::component::{Bounds, Component, Row};

/// How often each row may be gone over on average: bounds in a ring can creep up by one each time round, and stay true if they are left early.
const ROUNDS: usize = 6;

/// The bounds of each cell of a component, by all of its rows.
pub(super) fn narrow(component: &Component) -> Vec<Bounds> {
    let mut bounds = component.bounds.clone();
    let mut waiting: VecDeque<usize> = (0..component.rows.len()).collect();
    let mut is_waiting = vec![true; component.rows.len()];
    let mut left = component.rows.len() * ROUNDS;
    while let Some(row) = waiting.pop_front() {
        is_waiting[row] = false;
        if left == 0 {
            break;
        }
        left -= 1;
        let row_of_sums = &component.rows[row];
        let sides = Sides::of(row_of_sums, &bounds);
        for (local, factor) in &row_of_sums.terms {
            let (local, implied) = (*local, sides.implied(*factor, bounds[*local]));
            let tighter = both(bounds[local], implied);
            if tighter == bounds[local] {
                continue;
            }
            bounds[local] = tighter;
            if tighter.values() == Some(0) {
                return bounds;
            }
            for (other, _) in &component.rows_of[local] {
                if *other != row && !is_waiting[*other] {
                    is_waiting[*other] = true;
                    waiting.push_back(*other);
                }
            }
        }
    }
    bounds
}

fn both(a: Bounds, b: Bounds) -> Bounds {
    let high = match (a.high, b.high) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (one, other) => one.or(other),
    };
    Bounds { low: a.low.max(b.low), high }
}

/// What the terms and the constant of a row add up to, at least and at most.
pub(super) struct Sides {
    least: Side,
    most: Side,
}

/// A sum of bounds, of which some may be missing.
#[derive(Clone, Copy, Default)]
struct Side {
    known: i128,
    unbounded: usize,
}

impl Side {
    fn add(&mut self, bound: Option<i128>) {
        match bound {
            Some(bound) => self.known += bound,
            None => self.unbounded += 1,
        }
    }

    /// The sum without one of its bounds.
    fn without(self, bound: Option<i128>) -> Option<i128> {
        match bound {
            Some(bound) => (self.unbounded == 0).then(|| self.known - bound),
            None => (self.unbounded == 1).then_some(self.known),
        }
    }
}

impl Sides {
    pub(super) fn of(row: &Row, bounds: &[Bounds]) -> Self {
        let mut sides = Self { least: Side::default(), most: Side::default() };
        sides.least.add(Some(row.constant));
        sides.most.add(Some(row.constant));
        for (local, factor) in &row.terms {
            let (least, most) = ends(*factor, bounds[*local]);
            sides.least.add(least);
            sides.most.add(most);
        }
        sides
    }

    /// The bounds that follow from all the others for the term with this factor, whose own bounds were counted in.
    pub(super) fn implied(&self, factor: i128, own: Bounds) -> Bounds {
        let (least, most) = ends(factor, own);
        let (least, most) = (self.least.without(least), self.most.without(most));
        // factor × own = -others, so own lies between -most / factor and -least / factor.
        let (low, high) = if factor.is_positive() { (most, least) } else { (least, most) };
        let low = low.map_or(0, |others| divide_up(-others, factor));
        Bounds { low, high: high.map(|others| divide_down(-others, factor)) }
    }
}

/// The least and the greatest that `factor × cell` can be.
fn ends(factor: i128, bounds: Bounds) -> (Option<i128>, Option<i128>) {
    let (low, high) = (Some(factor * bounds.low), bounds.high.map(|high| factor * high));
    if factor.is_positive() { (low, high) } else { (high, low) }
}

fn divide_down(a: i128, b: i128) -> i128 {
    if b.is_positive() { a.div_euclid(b) } else { (-a).div_euclid(-b) }
}

fn divide_up(a: i128, b: i128) -> i128 {
    -divide_down(-a, b)
}
