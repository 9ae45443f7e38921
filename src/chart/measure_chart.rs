//! Good or bad, a real change or chance? One measure over time, with what chance explains, what it does not, and what is aimed for
//! (`readers-and-peers.md` §5.2).
//!
//! 1. `frame` settles the plot: its scale of values, its times, its place.
//! 2. `plan` measures everything that goes round the plot; `labels` finds room for what is written in it.
//! 3. `draw` puts it on the canvas: lines, then points (`symbol`), then words (`words`).
//! 4. `table` has the same figures as rows.
//!
//! A reading without a figure is a gap in the line with the reason below it. Nothing is drawn that was not read.

mod draw;
mod frame;
mod labels;
mod plan;
mod symbol;
mod table;
#[cfg(test)]
mod tests;
mod words;

use super::Chart;
use super::caption::Caption;
use super::layout::Layout;
use super::period_name::PeriodName;
use super::svg::{ChartError, Svg};
use super::table::Table;
use crate::plan::{Marks, MeasureKind, Number, Value};
use crate::words::Words;
use jiff::civil::Date;
use plan::Plan;
use std::borrow::Cow;

/// Fewer figures than this are drawn as points, each with its number and no line through them
/// (`readers-and-peers.md` §5.2).
const LINE_FROM: usize = 6;

/// The chart: the readings of one measure, and what they are judged by.
#[derive(Debug, Clone)]
pub struct MeasureChart<'a> {
    /// What sort of number: gives the scale, and the sign after a figure.
    pub kind: MeasureKind,
    /// Every reading, oldest first, those without a figure too.
    pub readings: Vec<Reading<'a>>,
    /// The ways of working, first to last. The first begins with the first reading.
    pub processes: Vec<Process<'a>>,
    /// What is aimed for.
    pub target: Option<Target<'a>>,
    /// Where the measure stood when the plan began.
    pub baseline: Option<Baseline<'a>>,
    /// What the number above the line counts and what the one below it counts, for the heads of the table.
    pub parts: [Cow<'a, str>; 2],
    /// Stands where there is no figure to draw.
    pub empty: &'a str,
    /// The words of the interface.
    pub words: &'a Words,
}

/// One reading.
#[derive(Debug, Clone)]
pub struct Reading<'a> {
    /// Where it stands in time: the middle of what it speaks for.
    pub at: Date,
    /// What it speaks for.
    pub when: PeriodName<'a>,
    /// The figure, or why there is none.
    pub value: Value,
    /// The number above the line.
    pub numerator: Option<u32>,
    /// The number below the line.
    pub denominator: Option<u32>,
    /// What is to be known about the figure.
    pub marks: Marks,
    /// What the figure says of change. Of a reading without a figure nothing is said.
    pub signal: Signal,
    /// The same in words, as they stand in a table: "Better: above the upper limit".
    pub says: Cow<'a, str>,
    /// In words.
    pub note: Option<Cow<'a, str>>,
}

/// What a figure says of change (`domain.md` §5.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Signal {
    /// There are no limits to judge it by.
    #[default]
    Unjudged,
    /// Chance explains it.
    Common,
    /// Better than chance explains.
    Improvement(Side),
    /// Worse than chance explains.
    Concern(Side),
    /// More than chance explains, where neither way is better.
    Neutral(Side),
}

/// Which way a signal goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// High, or rising.
    High,
    /// Low, or falling.
    Low,
}

/// A way of working: from one reading to the last before the next way begins.
#[derive(Debug, Clone)]
pub struct Process<'a> {
    /// Position of its first reading in [`MeasureChart::readings`].
    pub from: usize,
    /// What changed when it began: "Visits are recorded on the day".
    pub change: Option<Cow<'a, str>>,
    /// The lines it is judged by.
    pub lines: Lines<'a>,
}

/// The lines that readings are judged by.
#[derive(Debug, Clone)]
pub enum Lines<'a> {
    /// A control chart (`domain.md` §5.1).
    Limits(Limits),
    /// A run chart (`domain.md` §5.5): the middle reading, and why there are no limits ("fewer than 10 readings").
    Median(Number, Cow<'a, str>),
    /// None, and why: "too few readings".
    None(Cow<'a, str>),
}

/// Average and limits, as computed: a limit may lie beyond what is possible, and is then drawn at the edge.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Lower process limit.
    pub lower: Number,
    /// Average of the readings.
    pub mean: Number,
    /// Upper process limit.
    pub upper: Number,
    /// How many readings they rest on.
    pub readings: u32,
    /// True where that is so few that they will still move.
    pub trial: bool,
}

/// What is aimed for.
#[derive(Debug, Clone)]
pub struct Target<'a> {
    /// The figure to reach.
    pub value: Number,
    /// When, in words that follow "by": "March 2023".
    pub by: Cow<'a, str>,
    /// The figure from which on the target counts as close, on its worse side.
    pub close_from: Option<Number>,
}

/// Where the measure stood when the plan began.
#[derive(Debug, Clone)]
pub struct Baseline<'a> {
    /// The figure then.
    pub value: Number,
    /// When.
    pub when: PeriodName<'a>,
}

impl<'a> Chart<'a> for MeasureChart<'a> {
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError> {
        let plan = Plan::new(self, caption, layout);
        let room = 5000 + 220 * self.readings.len();
        Svg::draw(&caption.head((layout.width(), plan.height)), room, |area| plan.draw(area))
    }

    fn table(&self) -> Table<'a> {
        table::of(self)
    }
}

impl<'a> MeasureChart<'a> {
    /// Every figure with its position, oldest first.
    fn figures(&self) -> impl DoubleEndedIterator<Item = (usize, Number)> {
        self.readings.iter().enumerate().filter_map(|(position, reading)| match reading.value {
            Value::Number(number) => Some((position, number)),
            _ => None,
        })
    }

    /// True where there are too few figures for a line through them.
    fn is_points_only(&self) -> bool {
        self.figures().count() < LINE_FROM
    }

    /// The way of working that a reading belongs to.
    fn process_at(&self, position: usize) -> Option<&Process<'a>> {
        let begun = self.processes.iter().rev().find(|process| process.from <= position);
        begun.or(self.processes.first())
    }

    /// The way of working now.
    fn current(&self) -> Option<&Process<'a>> {
        self.processes.last()
    }

    /// Every value that the plot must have room for.
    fn extent(&self) -> impl Iterator<Item = f64> {
        let lines = self.processes.iter().flat_map(|process| match &process.lines {
            Lines::Limits(limits) => {
                vec![self.possible(limits.lower), limits.mean.as_f64(), self.possible(limits.upper)]
            }
            Lines::Median(median, _) => vec![median.as_f64()],
            Lines::None(_) => Vec::new(),
        });
        let target = self.target.iter().flat_map(|target| [Some(target.value), target.close_from]).flatten();
        let baseline = self.baseline.iter().map(|baseline| baseline.value);
        let read = self.figures().map(|(_, number)| number).chain(target).chain(baseline).map(Number::as_f64);
        read.chain(lines)
    }

    /// The nearest value that this kind of measure can have: limits know nothing of 0 and 100 (`domain.md` §5.1).
    fn possible(&self, value: Number) -> f64 {
        let below_nought = self.figures().any(|(_, number)| number.as_f64() < 0.0);
        let lowest = if below_nought { f64::NEG_INFINITY } else { 0.0 };
        let highest = if self.kind == MeasureKind::Percent { 100.0 } else { f64::INFINITY };
        value.as_f64().clamp(lowest, highest)
    }

    /// True where a limit lies beyond what is possible and is drawn at the edge.
    fn has_impossible_limit(&self) -> bool {
        let beyond = |value: Number| self.possible(value) != value.as_f64();
        self.processes.iter().any(
            |process| matches!(&process.lines, Lines::Limits(limits) if beyond(limits.lower) || beyond(limits.upper)),
        )
    }
}

impl Signal {
    /// High or low, where it is a signal at all.
    fn side(self) -> Option<Side> {
        match self {
            Self::Unjudged | Self::Common => None,
            Self::Improvement(side) | Self::Concern(side) | Self::Neutral(side) => Some(side),
        }
    }
}
