//! What so many readings are long enough for.
//!
//! Each group is judged by its own length. A rebase says that the way of working changed: limits of the old way predict
//! nothing about the new, and carrying them on would make every reading after the change look like a signal. So a
//! group of four readings after a change has no lines yet, however long the group before it is, and the verdict says
//! how many readings are missing. Where limits are fixed after so many readings, they are as sure as those readings, so
//! it is these that are counted.

use super::{Limits, Options, Point, Refusal, RunChart, special_cause};
use crate::plan::Good;

/// Fewer readings than this get a table alone (`readers-and-peers.md` §5.2).
pub const RUN_CHART_FROM: usize = 6;
/// Fewer readings than this get a run chart, without limits (`domain.md` §5.1).
pub const LIMITS_FROM: usize = 10;
/// Limits that rest on fewer readings than this are on trial (`domain.md` §5.1).
pub const SETTLED_FROM: usize = 13;

/// What one group gets.
#[derive(Debug, Clone, PartialEq)]
pub enum Method {
    /// A table, and why no more.
    Table(Refusal),
    /// A run chart, and why there are no limits.
    Run {
        /// The middle line and its tests.
        chart: RunChart,
        /// Why it is no control chart.
        why: Refusal,
    },
    /// A control chart.
    Control(ControlChart),
}

/// Limits, and every reading judged by them.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlChart {
    /// Average and limits.
    pub limits: Limits,
    /// How sure the limits are.
    pub footing: Footing,
    /// The readings of the group, in order.
    pub points: Vec<Point>,
}

/// How sure limits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Footing {
    /// They rest on 10 to 12 readings and will still move.
    Trial,
    /// They rest on 13 readings or more.
    Settled,
}

impl Method {
    /// What the readings of one group get.
    pub(super) fn of(values: &[f64], good: Good, options: Options) -> Self {
        if values.iter().any(|value| !value.is_finite()) {
            return Self::Table(Refusal::NotFinite);
        }
        let too_few = Self::Table(Refusal::TooFew { readings: values.len(), needed: RUN_CHART_FROM });
        if values.len() < RUN_CHART_FROM {
            return too_few;
        }
        match limits(values, options) {
            Ok(limits) => Self::Control(ControlChart {
                limits,
                footing: if limits.readings < SETTLED_FROM { Footing::Trial } else { Footing::Settled },
                points: special_cause::points(values, &limits, good),
            }),
            Err(why) => RunChart::of(values).map_or(too_few, |chart| Self::Run { chart, why }),
        }
    }

    /// Average and limits, of a control chart.
    pub fn limits(&self) -> Option<&Limits> {
        match self {
            Self::Control(chart) => Some(&chart.limits),
            Self::Table(_) | Self::Run { .. } => None,
        }
    }

    /// Middle line and tests, of a run chart.
    pub fn run_chart(&self) -> Option<&RunChart> {
        match self {
            Self::Run { chart, .. } => Some(chart),
            Self::Table(_) | Self::Control(_) => None,
        }
    }

    /// The readings with their labels, of a control chart; otherwise none.
    pub fn points(&self) -> &[Point] {
        match self {
            Self::Control(chart) => &chart.points,
            Self::Table(_) | Self::Run { .. } => &[],
        }
    }

    /// Why there are no limits, where there are none.
    pub fn refusal(&self) -> Option<Refusal> {
        match self {
            Self::Table(why) | Self::Run { why, .. } => Some(*why),
            Self::Control(_) => None,
        }
    }
}

/// The limits of a group that gives enough readings for them.
fn limits(values: &[f64], options: Options) -> Result<Limits, Refusal> {
    let readings = options.used(values.len());
    if readings < LIMITS_FROM {
        return Err(Refusal::TooFew { readings, needed: LIMITS_FROM });
    }
    Limits::of(values, options)
}
