//! The scale of values up the side of a chart: from nought, or from 0 to 100, and never broken.

use super::svg::{Anchor, Area, Drawn, Mark, Paint, Type, width};
use crate::plan::{MeasureKind, Number};
use plotters::element::PathElement;

#[cfg(test)]
mod tests;

/// Space between the numbers and the plot, in tenths of a pixel.
const ASIDE: i32 = 60;

/// A scale of values with its ticks at round numbers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ValueAxis {
    /// Lowest and highest value of the plot. Every value given to [`ValueAxis::new`] lies between.
    pub(super) range: (f64, f64),
    /// Where it has a number, from the lowest up: two at least.
    ticks: Vec<Number>,
    kind: MeasureKind,
}

impl ValueAxis {
    /// The scale that a kind of measure has, wide enough for `values`, with at most `most` ticks (three at least).
    /// `decimals` is how precisely the readings are written: numbers that are all whole have no tick between two of them.
    pub(super) fn new(kind: MeasureKind, values: impl IntoIterator<Item = f64>, decimals: u8, most: usize) -> Self {
        let least = if kind == MeasureKind::Percent { 100.0 } else { 0.0 };
        let fit = |(low, high): (f64, f64), value: f64| (low.min(value), high.max(value));
        let (low, high) = values.into_iter().filter(|value| value.is_finite()).fold((0.0, least), fit);
        let most = most.max(3) as f64;
        let fits = |step: &Step| {
            let (first, last) = step.around(low, high);
            last - first < most && (decimals > 0 || step.decimals() == 0)
        };
        let step = Step::all().find(fits).unwrap_or(Step::LARGEST);
        let (first, mut last) = step.around(low, high);
        if first >= last {
            last = first + 1.0;
        }
        let mut ticks = Vec::with_capacity(6);
        let mut at = first;
        while at <= last {
            ticks.push(Number::rounded(at * step.size(), step.decimals()));
            at += 1.0;
        }
        Self { range: (first * step.size(), last * step.size()), ticks, kind }
    }

    /// The nearest value that the plot can show.
    pub(super) fn clamp(&self, value: f64) -> f64 {
        value.clamp(self.range.0, self.range.1)
    }

    /// Width of the numbers with the space between them and the plot, in tenths of a pixel.
    pub(super) fn width(&self) -> i32 {
        let widest = self.ticks.iter().map(|tick| width(&self.kind.figure(*tick), Type::Small)).max();
        widest.unwrap_or(0) + ASIDE
    }

    /// Draws a pale line and a number at each tick, from `left` to `right`; `y` places a value.
    pub(super) fn draw(&self, area: &Area<'_>, (left, right): (i32, i32), y: impl Fn(f64) -> i32) -> Drawn {
        for tick in &self.ticks {
            let at = y(tick.as_f64());
            area.draw(&PathElement::new([(left, at), (right, at)], Paint::Grid.style()))?;
            let number = self.kind.figure(*tick);
            area.draw(&Mark::new([(left - ASIDE, at + Type::Small.below_middle())], |canvas, [place]| {
                canvas.text_in(&[Type::Small.class(), " tick"], Anchor::End, place, &number);
            }))?;
        }
        Ok(())
    }
}

/// The distance between two ticks: 1, 2 or 5 times a power of ten.
#[derive(Debug, Clone, Copy)]
struct Step {
    digit: f64,
    power: i32,
}

impl Step {
    /// Beyond anything that [`Number`] can hold.
    const LARGEST: Self = Self { digit: 1.0, power: 16 };

    /// Every step, the smallest first.
    fn all() -> impl Iterator<Item = Self> {
        (-6..=16).flat_map(|power| [1.0, 2.0, 5.0].map(|digit| Self { digit, power }))
    }

    fn size(self) -> f64 {
        let power = 10_f64.powi(self.power.abs());
        if self.power < 0 { self.digit / power } else { self.digit * power }
    }

    /// Digits after the point that its multiples need.
    fn decimals(self) -> u8 {
        self.power.min(0).unsigned_abs() as u8
    }

    /// The multiples of it next below one value and next above another. What rounding did to a division moves neither.
    fn around(self, low: f64, high: f64) -> (f64, f64) {
        const SLACK: f64 = 1e-9;
        ((low / self.size() + SLACK).floor(), (high / self.size() - SLACK).ceil())
    }
}
