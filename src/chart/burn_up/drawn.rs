//! The burn-up chart, measured and drawn.

use super::BurnUp;
use super::labels::{Labels, List};
use crate::chart::caption::{Caption, CaptionLines};
use crate::chart::layout::Layout;
use crate::chart::svg::{Anchor, Area, Digits, Drawn, Mark, Type, tenths, truncate, width};
use crate::chart::time_axis::TimeAxis;
use jiff::civil::Date;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordi32;

/// Height of the plot in either layout, and the space above its highest line.
const WIDE: i32 = 2800;
const NARROW: i32 = 2000;
const ABOVE: i32 = 220;
/// Space between the numbers at the left and the plot, and below the axis.
const ASIDE: i32 = 60;
const BELOW: i32 = 100;
/// Radius of the dot of a report.
const DOT: i32 = 35;
/// With more reports than this their dots would run together: only the last has one.
const MOST_DOTS: usize = 24;

/// A drawing area whose x counts days and whose y counts actions.
pub(super) type BurnArea<'o> = Area<'o, Cartesian2d<RangedCoordi32, RangedCoordi32>>;

/// The chart, measured.
pub(super) struct Plan<'a> {
    chart: &'a BurnUp<'a>,
    layout: Layout,
    lines: CaptionLines<'a>,
    axis: Option<TimeAxis>,
    /// Heights of the now-line's name, of the plot's top and bottom.
    top: i32,
    plot: (i32, i32),
    /// Where what stands below the axis begins.
    below: i32,
    list: List,
    now: String,
    height: i32,
}

impl<'a> Plan<'a> {
    pub(super) fn new(chart: &'a BurnUp<'a>, caption: &Caption<'a>, layout: Layout) -> Self {
        let lines = CaptionLines::new(caption, layout);
        let top = lines.height_with_space();
        let list = List::new(chart, layout);
        let now = chart.words.when(chart.as_at);
        if chart.is_empty() {
            let below = top + Type::Label.line_height() + 40;
            let height = below + list.height();
            return Self { chart, layout, lines, axis: None, top, plot: (top, top), below, list, now, height };
        }
        let numbers = levels(chart.total()).map(|level| width(Digits::new(level).as_str(), Type::Small));
        let left = numbers.max().unwrap_or(0) + ASIDE;
        let axis = axis(chart, left, layout);
        let plot_top = top + Type::Strong.line_height() + 20;
        let plot = (plot_top, plot_top + if layout == Layout::Wide { WIDE } else { NARROW });
        let below = plot.1 + 40 + axis.as_ref().map_or(0, TimeAxis::height) + BELOW;
        let height = if list.height() > 0 { below + list.height() } else { below - BELOW + 40 };
        Self { chart, layout, lines, axis, top, plot, below, list, now, height }
    }

    pub(super) const fn size(&self) -> (i32, i32) {
        (self.layout.width(), self.height)
    }

    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        self.lines.draw(area)?;
        match &self.axis {
            Some(axis) => self.draw_plot(area, axis)?,
            None => {
                let empty = truncate(&self.chart.empty, Type::Label, self.layout.width());
                area.draw_text(&empty, &Type::Label.for_plotters(), (0, self.top))?;
            }
        }
        self.list.draw(area, self.below)
    }

    fn draw_plot(&self, area: &Area<'_>, axis: &TimeAxis) -> Drawn {
        let (top, bottom) = self.plot;
        let total = self.chart.total().max(1) as i32;
        let scale = Cartesian2d::new(axis.days(), 0..total, (axis.ends(), bottom..top + ABOVE));
        let counts = area.apply_coord_spec(scale);
        self.draw_levels(&counts, axis)?;
        axis.draw_grid(area, &[(bottom, bottom + 60)])?;
        axis.draw_labels(area, bottom + 40)?;
        axis.draw_now(area, self.chart.as_at.last(), &[(top, bottom)])?;
        let edges = (0, self.layout.width());
        axis.draw_now_label(area, self.chart.as_at.last(), &self.now, self.top, edges)?;
        self.draw_planned(&counts, axis)?;
        self.draw_reported(&counts, axis)?;
        Labels::new(self.chart, self.layout).draw(&counts, axis, axis.day(self.chart.as_at.last()), self.plot)
    }

    /// Gridlines with their numbers, and the line at zero.
    fn draw_levels(&self, area: &BurnArea<'_>, axis: &TimeAxis) -> Drawn {
        for level in levels(self.chart.total()) {
            let ends = [(0, level as i32), (axis.days().end, level as i32)];
            area.draw(&Mark::new(ends, |canvas, [from, to]| {
                let mut line = canvas.element("line");
                line.class(if level == 0 { "axis" } else { "grid" });
                line.length("x1", from.0).length("y1", from.1).length("x2", to.0).length("y2", to.1);
                drop(line);
                let at = (from.0 - ASIDE, from.1 + Type::Small.below_middle());
                let classes = [Type::Small.class(), " tick"];
                canvas.text_in(&classes, Anchor::End, at, Digits::new(level).as_str());
            }))?;
        }
        Ok(())
    }

    /// What was planned: up to now, and paler from then on.
    fn draw_planned(&self, area: &BurnArea<'_>, axis: &TimeAxis) -> Drawn {
        let (from, now) = (starts(self.chart), self.chart.as_at.last());
        let until_now = self.steps(axis, from, now);
        line(area, "burn burn-planned", &until_now)?;
        let Some(end) = self.chart.end() else { return Ok(()) };
        line(area, "burn burn-later", &self.steps(axis, now, end))
    }

    /// Corners of the line of what was planned between two dates.
    fn steps(&self, axis: &TimeAxis, from: Date, to: Date) -> Vec<(i32, i32)> {
        let mut level = self.chart.planned_by(from) as i32;
        let mut corners = vec![(axis.day(from), level)];
        for milestone in self.chart.planned.iter().filter(|milestone| milestone.due > from && milestone.due <= to) {
            let day = axis.day(milestone.due);
            corners.push((day, level));
            level += milestone.actions as i32;
            corners.push((day, level));
        }
        corners.push((axis.day(to), level));
        corners.dedup();
        corners
    }

    fn draw_reported(&self, area: &BurnArea<'_>, axis: &TimeAxis) -> Drawn {
        let points = |count: fn(&super::BurnUpReport<'_>) -> u32| -> Vec<(i32, i32)> {
            self.chart.reports.iter().map(|report| (axis.day(report.as_at.last()), count(report) as i32)).collect()
        };
        for (class, dot, points) in [
            ("burn burn-finished", "burn-dot", points(|report| report.finished)),
            ("burn burn-evidenced", "burn-ring", points(|report| report.evidenced)),
        ] {
            line(area, class, &points)?;
            let plain = if points.len() > MOST_DOTS { points.len() - 1 } else { 0 };
            for point in points.into_iter().skip(plain) {
                area.draw(&Mark::new([point], |canvas, [(x, y)]| {
                    canvas.element("circle").class(dot).length("cx", x).length("cy", y).length("r", DOT);
                }))?;
            }
        }
        Ok(())
    }
}

/// A line through points, placed by plotters.
fn line(area: &BurnArea<'_>, class: &str, points: &[(i32, i32)]) -> Drawn {
    let Some(first) = points.first().filter(|_| points.len() > 1) else { return Ok(()) };
    let places: Vec<(i32, i32)> = points.iter().map(|point| area.map_coordinate(point)).collect();
    area.draw(&Mark::new([*first], |canvas, [_]| {
        canvas.element("polyline").class(class).points(places.iter().copied());
    }))
}

/// A vertical bracket between two heights.
pub(super) fn bracket(x: i32, from: i32, to: i32) -> String {
    const ARM: i32 = 30;
    format!("M{0} {1}H{2}V{3}H{0}", tenths(x - ARM), tenths(from), tenths(x), tenths(to))
}

fn starts(chart: &BurnUp<'_>) -> Date {
    let first = chart.reports.first().map_or(chart.as_at, |report| report.as_at);
    chart.starts.first().min(first.last())
}

/// The axis from the left edge, as long as the words right of the now-line allow.
fn axis(chart: &BurnUp<'_>, left: i32, layout: Layout) -> Option<TimeAxis> {
    let dates = || [starts(chart), chart.as_at.last()].into_iter().chain(chart.end());
    let whole = TimeAxis::over(chart.words, dates(), (left, layout.width() - DOT))?;
    let needed = Labels::new(chart, layout).width();
    let (now, room) = (whole.place(chart.as_at.last()), layout.width() - needed);
    if now <= room || now <= left {
        return Some(whole);
    }
    let right = left + (room - left) * (whole.ends().end - left) / (now - left);
    TimeAxis::over(chart.words, dates(), (left, right))
}

/// The counts that have a gridline: multiples of 1, 2 or 5 times a power of ten, at most six.
fn levels(total: u32) -> impl Iterator<Item = u32> {
    let sizes = (0..9).map(|power| 10_u32.pow(power));
    let mut steps = sizes.flat_map(|size| [size, 2 * size, 5_u32.saturating_mul(size)]);
    let step = steps.find(|step| total / step <= 5).unwrap_or(u32::MAX);
    (0..=total).step_by(step as usize)
}
