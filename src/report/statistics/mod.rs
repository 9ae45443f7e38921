//! Signal told from noise: what a measure's readings can say, and what they cannot (`domain.md` §5).
//!
//! In: the numbers of one measure in order of date, where its way of working changed, which way is good, its target.
//! Out: an [`Analysis`]: limits or a middle line, a label for every reading, and a verdict in plain words. Pure
//! arithmetic; of the plan it knows only [`Good`], and of languages the [`Words`] that a verdict is said in.
//!
//! 1. Readings are cut into groups, one for each way of working (`rebase`). Nothing below crosses from one to another.
//! 2. `method`: what each group is long enough for: a table, a run chart, or a control chart.
//! 3. `limits`: average and limits of a control chart; `run_chart`: the middle line and its two tests.
//! 4. `rules`: the four signs that chance is not the cause; `special_cause`: one label for each reading.
//! 5. `variation`, `assurance`: the two questions a reader asks; `verdict`: the answers in words.
//!
//! Nothing is clamped: a lower limit of a percentage may be negative. Charts clamp for drawing and say so. A reading
//! that is missing or held back is left out by the caller, so its neighbours count as neighbours.

mod assurance;
mod limits;
mod method;
mod rules;
mod run_chart;
mod special_cause;
mod variation;
mod verdict;

#[cfg(test)]
mod tests;

pub use assurance::Assurance;
pub use limits::{Limits, Options, Refusal};
pub use method::{ControlChart, Footing, LIMITS_FROM, Method, RUN_CHART_FROM, SETTLED_FROM};
pub use run_chart::RunChart;
pub use special_cause::{Cause, Direction, Point, Rule, Signals};
pub use variation::Variation;
pub use verdict::Verdict;

use crate::plan::Good;
use crate::words::Words;
use std::ops::Range;

/// The readings of one measure.
#[derive(Debug, Clone, Copy)]
pub struct Series<'a> {
    /// The figures, in order of date.
    pub values: &'a [f64],
    /// Position of the first reading of each new way of working. One at 0 or past the last reading starts no group.
    pub breaks: &'a [usize],
    /// Which way is better.
    pub good: Good,
    /// What is aimed for, in the unit of the figures.
    pub target: Option<f64>,
    /// How the limits are worked out.
    pub options: Options,
}

/// Readings that belong to one way of working.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Their positions in the series.
    pub range: Range<usize>,
    /// What they are long enough for, and what came of it.
    pub method: Method,
}

/// What the readings of one measure say. A reader is told of the current way of working alone; earlier groups are kept
/// so that a chart can draw their lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Analysis {
    /// Ways of working that have ended, first to last.
    pub earlier: Vec<Group>,
    /// The way of working that the last reading belongs to.
    pub current: Group,
    /// Whether the current way of working can meet the target: `None` without limits, without a target, or where
    /// neither direction is good.
    pub assurance: Option<Assurance>,
    /// Whether the last reading meets the target: `None` where [`Self::assurance`] is.
    pub meets_now: Option<bool>,
}

/// Works out what a series says. Total: whatever it is given, it answers, if only that it cannot tell.
pub fn analyse(series: &Series<'_>) -> Analysis {
    let mut ranges = groups(series.values.len(), series.breaks);
    let group = |range: Range<usize>| {
        let method = Method::of(&series.values[range.clone()], series.good, series.options);
        Group { range, method }
    };
    let current = group(ranges.pop().unwrap_or(0..0));
    let earlier = ranges.into_iter().map(group).collect();
    let limits = current.method.limits();
    let assurance = limits.zip(series.target).and_then(|(limits, target)| Assurance::of(limits, target, series.good));
    let newest = series.values.last().zip(series.target).filter(|_| assurance.is_some());
    let meets_now =
        newest.map(|(newest, target)| if series.good == Good::Up { *newest >= target } else { *newest <= target });
    Analysis { earlier, current, assurance, meets_now }
}

/// The positions of `readings` cut at `breaks`, whatever their order.
fn groups(readings: usize, breaks: &[usize]) -> Vec<Range<usize>> {
    let mut starts: Vec<usize> = breaks.iter().copied().filter(|start| (1..readings).contains(start)).collect();
    starts.push(0);
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.iter().copied().skip(1).chain([readings]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

impl Analysis {
    /// Every way of working, first to last: never none.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.earlier.iter().chain([&self.current])
    }

    /// Average and limits of the current way of working.
    pub fn limits(&self) -> Option<&Limits> {
        self.current.method.limits()
    }

    /// The run chart of the current way of working, where it gets one.
    pub fn run_chart(&self) -> Option<&RunChart> {
        self.current.method.run_chart()
    }

    /// What the last reading says of change (`domain.md` §5.3): `None` where there are no limits to tell it by.
    pub fn variation(&self) -> Option<Variation> {
        self.current.method.points().last().map(|point| point.variation)
    }

    /// The label of the reading at a position of the series: `None` where its group has no limits.
    pub fn point(&self, position: usize) -> Option<&Point> {
        let group = self.groups().find(|group| group.range.contains(&position))?;
        group.method.points().get(position - group.range.start)
    }

    /// The answers in plain words.
    pub fn verdict<'w>(&self, words: &'w Words) -> Verdict<'w> {
        Verdict::of(self, words)
    }
}
