//! A measure in the height of a line of text: where it has been, where it is, and what is aimed for.
//!
//! It has no axis and no words: the figure and its sentence stand beside it. Its height is that of the readings and the target, but
//! never of less than a tenth of the largest, so that small wobbles stay small.

use super::svg::{Area, Drawn, Mark, Paint, sketch};
use jiff::civil::Date;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::{RangedCoordf64, RangedCoordi32};
use plotters::element::PathElement;
use std::borrow::Cow;

#[cfg(test)]
mod tests;

/// Width and height, and the space around the line, in tenths of a pixel.
const SIZE: (i32, i32) = (1200, 280);
const INSET: i32 = 40;
/// Radius of the last point, and of one that no line reaches.
const LAST: i32 = 32;
const LONE: i32 = 14;
/// The least height of the picture, as a share of its largest value.
const LEAST: f64 = 0.1;

/// The readings of one measure, small.
#[derive(Debug, Clone)]
pub struct Sparkline<'a> {
    /// Every reading, oldest first; `None` is a gap.
    pub readings: Vec<(Date, Option<f64>)>,
    /// What is aimed for.
    pub target: Option<f64>,
    /// What the picture shows, for someone who cannot see it.
    pub sentence: Cow<'a, str>,
}

/// Days across, values up.
type Scale = Cartesian2d<RangedCoordi32, RangedCoordf64>;

impl Sparkline<'_> {
    /// The picture for a page that has [`page_stylesheet`](super::page_stylesheet): classes only, no ids, so it may stand in a page
    /// any number of times. Without a figure there is nothing to draw, and it is empty.
    pub fn inline(&self) -> String {
        self.scale()
            .and_then(|scale| sketch(SIZE, &self.sentence, |area| self.draw(area, &scale)).ok())
            .unwrap_or_default()
    }

    fn day(&self, date: Date) -> i32 {
        let first = self.readings.first().map_or(date, |(first, _)| *first);
        (date.duration_since(first).as_hours() / 24) as i32
    }

    /// Each figure with its day.
    fn figures(&self) -> impl DoubleEndedIterator<Item = (i32, f64)> {
        self.readings
            .iter()
            .filter_map(|(date, value)| Some((self.day(*date), value.filter(|value| value.is_finite())?)))
    }

    /// The scale of a picture that has a figure in it.
    fn scale(&self) -> Option<Scale> {
        let (first, _) = self.figures().next()?;
        let (last, _) = self.figures().next_back()?;
        let values = || self.figures().map(|(_, value)| value).chain(self.target);
        let (low, high) = values().fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
        let largest = values().fold(0.0_f64, |largest, value| largest.max(value.abs()));
        let least = if largest > 0.0 { largest * LEAST } else { 1.0 };
        let more = ((least - (high - low)) / 2.0).max(0.0);
        let days = if first < last { first..last } else { first - 1..last + 1 };
        let across = INSET + LAST - 20..SIZE.0 - INSET - LAST + 20;
        Some(Cartesian2d::new(days, low - more..high + more, (across, SIZE.1 - INSET..INSET)))
    }

    fn draw(&self, area: &Area<'_>, scale: &Scale) -> Drawn {
        let scaled = area.apply_coord_spec(scale.clone());
        if let Some(target) = self.target {
            let days = scale.get_x_range();
            scaled.draw(&PathElement::new([(days.start, target), (days.end, target)], Paint::Target.style()))?;
        }
        for stretch in self.readings.split(|(_, value)| value.is_none_or(|value| !value.is_finite())) {
            let points = stretch.iter().filter_map(|(date, value)| Some((self.day(*date), (*value)?)));
            match *points.collect::<Vec<_>>() {
                [] => {}
                [lone] => dot(&scaled, "lone", lone, LONE)?,
                ref joined => scaled.draw(&PathElement::new(joined, Paint::Series.style()))?,
            }
        }
        self.figures().next_back().map_or(Ok(()), |last| dot(&scaled, "last", last, LAST))
    }
}

fn dot(area: &Area<'_, Scale>, class: &str, at: (i32, f64), radius: i32) -> Drawn {
    area.draw(&Mark::new([at], |canvas, [(x, y)]| {
        canvas.element("circle").class(class).length("cx", x).length("cy", y).length("r", radius);
    }))
}
