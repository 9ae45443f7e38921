//! The plot: its place on the canvas, its scale of values and its times.

use super::MeasureChart;
use crate::chart::layout::Layout;
use crate::chart::svg::Area;
use crate::chart::time_axis::TimeAxis;
use crate::chart::value_axis::ValueAxis;
use plotters::coord::CoordTranslate;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::{RangedCoordf64, RangedCoordi32};
use std::ops::Range;

/// Days across, values up.
pub(super) type Scale = Cartesian2d<RangedCoordi32, RangedCoordf64>;

/// Space between the edge of the plot and the first and last reading, in tenths of a pixel.
const INSET: i32 = 100;

/// The plot, in tenths of a pixel.
pub(super) struct Frame {
    pub(super) left: i32,
    pub(super) right: i32,
    pub(super) top: i32,
    pub(super) bottom: i32,
    pub(super) axis: ValueAxis,
    pub(super) times: TimeAxis,
    /// Where each reading stands in time.
    pub(super) days: Vec<i32>,
    scale: Scale,
}

impl Frame {
    /// The plot below `top`, with so much room at the right for words; `None` where there is no reading.
    pub(super) fn new(chart: &MeasureChart<'_>, axis: ValueAxis, layout: Layout, top: i32, aside: i32) -> Option<Self> {
        let (bottom, left, right) = (top + height(layout), axis.width(), layout.width() - aside);
        let dates = || chart.readings.iter().map(|reading| reading.at);
        let times = TimeAxis::over(chart.words, dates(), (left + INSET, right - INSET))?;
        let scale = scale(&times, &axis, (top, bottom));
        let days = dates().map(|at| times.day(at)).collect();
        Some(Self { left, right, top, bottom, axis, times, days, scale })
    }

    /// The same plot moved down to `top`.
    pub(super) fn at(mut self, top: i32) -> Self {
        self.bottom += top - self.top;
        self.top = top;
        self.scale = scale(&self.times, &self.axis, (self.top, self.bottom));
        self
    }

    /// An area in days and values.
    pub(super) fn on<'o>(&self, area: &Area<'o>) -> Area<'o, Scale> {
        area.apply_coord_spec(self.scale.clone())
    }

    /// Where a value is drawn, or the nearest that the plot can show.
    pub(super) fn y(&self, value: f64) -> i32 {
        self.scale.translate(&(0, self.axis.clamp(value))).1
    }

    /// Where a reading stands.
    pub(super) fn x(&self, position: usize) -> i32 {
        self.scale.translate(&(self.days.get(position).copied().unwrap_or(0), self.axis.range.0)).0
    }

    /// From half-way to the reading before, to half-way to the reading after; the first and the last reach the edges.
    pub(super) fn reach(&self, readings: &Range<usize>) -> (i32, i32) {
        let between = |before: usize| i32::midpoint(self.x(before), self.x(before + 1));
        let from = if readings.start == 0 { self.left } else { between(readings.start - 1) };
        let to = if readings.end >= self.days.len() { self.right } else { between(readings.end - 1) };
        (from, to)
    }

    /// The room that each reading has on average, in tenths of a pixel.
    pub(super) fn spacing(&self) -> i32 {
        (self.right - self.left - 2 * INSET) / (self.days.len().max(2) as i32 - 1)
    }
}

fn scale(times: &TimeAxis, axis: &ValueAxis, (top, bottom): (i32, i32)) -> Scale {
    Cartesian2d::new(times.days(), axis.range.0..axis.range.1, (times.ends(), bottom..top))
}

/// Height of the plot, in tenths of a pixel.
const fn height(layout: Layout) -> i32 {
    match layout {
        Layout::Wide => 2400,
        Layout::Narrow => 1800,
    }
}
