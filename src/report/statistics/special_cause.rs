//! One label for each reading: which sign it carries, which way, and whether that is good.

use super::{Limits, Variation, rules};
use crate::plan::Good;

/// Up or down: above or below a line, rising or falling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Above, or rising.
    Up,
    /// Below, or falling.
    Down,
}

/// A sign that something other than chance is at work, the strongest first (`domain.md` §5.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A reading beyond a limit.
    Outside,
    /// Seven or more readings in a row that rise, or fall.
    Trend,
    /// Two or more of three readings in a row near one limit.
    TwoInThree,
    /// Seven or more readings in a row on one side of the average.
    Shift,
}

/// What each rule says of one reading, before one takes precedence over another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Signals {
    /// [`Rule::Outside`]: beyond which limit.
    pub outside: Option<Direction>,
    /// [`Rule::Trend`]: rising or falling.
    pub trend: Option<Direction>,
    /// [`Rule::TwoInThree`]: near which limit.
    pub two_in_three: Option<Direction>,
    /// [`Rule::Shift`]: on which side of the average.
    pub shift: Option<Direction>,
}

impl Signals {
    /// What one rule says.
    pub fn of(&self, rule: Rule) -> Option<Direction> {
        match rule {
            Rule::Outside => self.outside,
            Rule::Trend => self.trend,
            Rule::TwoInThree => self.two_in_three,
            Rule::Shift => self.shift,
        }
    }

    /// The strongest sign, if there is one.
    pub fn strongest(&self) -> Option<Cause> {
        let rules = [Rule::Outside, Rule::Trend, Rule::TwoInThree, Rule::Shift];
        rules.into_iter().find_map(|rule| self.of(rule).map(|direction| Cause { rule, direction }))
    }
}

/// A sign and its direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    /// Which sign.
    pub rule: Rule,
    /// Which way.
    pub direction: Direction,
}

/// One reading of a control chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// What each rule says.
    pub signals: Signals,
    /// The strongest sign: `None` where chance explains the reading.
    pub cause: Option<Cause>,
    /// What that means for this measure.
    pub variation: Variation,
}

/// The label of every reading of one group.
pub(super) fn points(values: &[f64], limits: &Limits, good: Good) -> Vec<Point> {
    let point = |signals: Signals| {
        let cause = signals.strongest();
        Point { signals, cause, variation: Variation::of(cause, good) }
    };
    rules::signals(values, limits).into_iter().map(point).collect()
}
