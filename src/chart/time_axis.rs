//! The time axis that charts share: months, quarters or years, whichever fit without collision, and the now-line.

use super::month::month as month_name;
use super::svg::{Anchor, Area, Drawn, Mark, Type, tenths, width};
use crate::words::Words;
use jiff::civil::Date;
use std::ops::Range;

#[cfg(test)]
mod tests;

/// Months between two ticks, from the finest.
const STEPS: [i32; 11] = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12_000];
/// More gridlines than this are no longer pale.
const MOST_TICKS: usize = 10;
/// Space between a gridline and its label, and the least between two labels, in tenths of a pixel.
const BESIDE: i32 = 30;
const BETWEEN: i32 = 50;

/// Time from left to right, in whole months.
#[derive(Debug)]
pub(super) struct TimeAxis {
    from: Date,
    days: i32,
    /// Left and right end, in tenths of a pixel.
    span: (i32, i32),
    ticks: Vec<Tick>,
}

/// The first day of a month, and what stands to the right of its gridline.
#[derive(Debug)]
struct Tick {
    date: Date,
    /// A month, or a year where ticks are years apart.
    label: String,
    /// The year above it: over the first month, and over each that begins a year.
    year: Option<String>,
}

impl TimeAxis {
    /// An axis that has all of `dates` in it, between two places; `None` where there is no date.
    pub(super) fn over(words: &Words, dates: impl IntoIterator<Item = Date>, span: (i32, i32)) -> Option<Self> {
        let (first, last) = ends(dates)?;
        let fits = |step: i32| {
            let axis = Self::stepping(words, (first, last), step, span);
            axis.fits().then_some(axis)
        };
        Some(STEPS.into_iter().find_map(fits).unwrap_or_else(|| Self::stepping(words, (first, last), 120_000, span)))
    }

    fn stepping(words: &Words, (first, last): (Date, Date), step: i32, span: (i32, i32)) -> Self {
        let from = month(index(first).div_euclid(step) * step).unwrap_or(first);
        let to = month(index(last) + 1).unwrap_or(last);
        let starts = (index(from)..=index(last)).step_by(step.unsigned_abs() as usize).filter_map(month);
        let tick = |date| Tick::at(words, date, step, date == from);
        let mut ticks: Vec<Tick> = starts.take(MOST_TICKS + 1).map(tick).collect();
        let mut axis = Self { from, days: days_between(from, to).max(1), span, ticks: Vec::new() };
        if let [first, second, ..] = &mut *ticks {
            let room = axis.place(second.date) - axis.place(first.date) - BETWEEN;
            // The first month's year gives way to a January just after it.
            first.year = first.year.take().filter(|year| second.year.is_none() || width(year, Type::Small) <= room);
        }
        axis.ticks = ticks;
        axis
    }

    fn fits(&self) -> bool {
        let apart = |pair: &[Tick]| {
            self.place(pair[1].date) - self.place(pair[0].date) >= width(&pair[0].label, Type::Small) + BETWEEN
        };
        self.ticks.len() <= MOST_TICKS && self.ticks.windows(2).all(apart)
    }

    /// The days that it spans, for plotters' coordinates.
    pub(super) const fn days(&self) -> Range<i32> {
        0..self.days
    }

    /// Its left and right end, in tenths of a pixel.
    pub(super) const fn ends(&self) -> Range<i32> {
        self.span.0..self.span.1
    }

    /// A date in those coordinates.
    pub(super) fn day(&self, date: Date) -> i32 {
        days_between(self.from, date).clamp(0, self.days)
    }

    /// A date in tenths of a pixel.
    pub(super) fn place(&self, date: Date) -> i32 {
        let along = i64::from(self.span.1 - self.span.0) * i64::from(self.day(date)) / i64::from(self.days);
        self.span.0 + along as i32
    }

    /// Height of its labels, in tenths of a pixel.
    pub(super) fn height(&self) -> i32 {
        let rows = if self.ticks.iter().any(|tick| tick.year.is_some()) { 2 } else { 1 };
        rows * Type::Small.line_height()
    }

    /// Writes the labels with their top at a height.
    pub(super) fn draw_labels(&self, area: &Area<'_>, top: i32) -> Drawn {
        let line = Type::Small.line_height();
        let below = top + self.height() - line;
        for tick in &self.ticks {
            area.draw(&Mark::new([(self.place(tick.date), top)], |canvas, [(x, y)]| {
                for (text, top) in tick.year.as_ref().map(|year| (year, y)).into_iter().chain([(&tick.label, below)]) {
                    if x + BESIDE + width(text, Type::Small) <= self.span.1 + BESIDE {
                        let at = (x + BESIDE, top + line / 2 + Type::Small.below_middle());
                        canvas.text_in(&[Type::Small.class(), " tick"], Anchor::Start, at, text);
                    }
                }
            }))?;
        }
        Ok(())
    }

    /// Draws the gridlines, each through every strip (top and bottom).
    pub(super) fn draw_grid(&self, area: &Area<'_>, strips: &[(i32, i32)]) -> Drawn {
        self.ticks.iter().try_for_each(|tick| upright(area, "grid", self.place(tick.date), strips))
    }

    /// Draws the line at a report's as-at date through every strip.
    pub(super) fn draw_now(&self, area: &Area<'_>, now: Date, strips: &[(i32, i32)]) -> Drawn {
        upright(area, "now", self.place(now), strips)
    }

    /// Names the now-line, as near above it as `edges` allow.
    pub(super) fn draw_now_label(&self, area: &Area<'_>, now: Date, words: &str, top: i32, edges: (i32, i32)) -> Drawn {
        let half = width(words, Type::Strong) / 2 + 1;
        let middle = self.place(now).min(edges.1 - half).max(edges.0 + half);
        let baseline = top + Type::Strong.line_height() / 2 + Type::Strong.below_middle();
        area.draw(&Mark::new([(middle, baseline)], |canvas, [at]| {
            canvas.text(Type::Strong, Anchor::Middle, at, words);
        }))
    }
}

impl Tick {
    /// A tick of an axis whose ticks are `step` months apart; `leads` is true of the first.
    fn at(words: &Words, date: Date, step: i32, leads: bool) -> Self {
        let year = date.year().to_string();
        if step >= 12 {
            return Self { date, label: year, year: None };
        }
        let label = month_name(words, date).to_owned();
        Self { date, label, year: (leads || date.month() == 1).then_some(year) }
    }
}

/// One line at a place through every strip: one element, however many strips.
fn upright(area: &Area<'_>, class: &str, x: i32, strips: &[(i32, i32)]) -> Drawn {
    let mut outline = String::new();
    for (top, bottom) in strips {
        for part in ["M", &tenths(x), " ", &tenths(*top), "V", &tenths(*bottom)] {
            outline.push_str(part);
        }
    }
    area.draw(&Mark::new([(x, 0)], |canvas, [_]| {
        canvas.element("path").class(class).attr("d", &outline);
    }))
}

/// A length of time between two days, the later one second.
pub(super) fn days_between(from: Date, to: Date) -> i32 {
    to.since(from).map_or(0, |span| span.get_days())
}

fn ends(dates: impl IntoIterator<Item = Date>) -> Option<(Date, Date)> {
    dates.into_iter().fold(None, |ends, date| match ends {
        None => Some((date, date)),
        Some((first, last)) => Some((date.min(first), date.max(last))),
    })
}

/// Months since the year nought.
fn index(date: Date) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month()) - 1
}

/// The first day of such a month.
fn month(index: i32) -> Option<Date> {
    let (year, month) = (index.div_euclid(12), index.rem_euclid(12) + 1);
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, 1).ok()
}
