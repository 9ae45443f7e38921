//! Average and limits of an XmR chart: what chance alone would give.

use super::Direction;

/// Limits stand so many average moving ranges from the average.
const LIMIT: f64 = 2.66;
/// Near limits stand at two thirds of that.
const NEAR: f64 = 2.0 * LIMIT / 3.0;
/// Screening leaves out a moving range of so many times the average moving range, or more.
const SCREEN: f64 = 3.267;
/// A difference below so many units of rounding is none.
const ROUNDING: f64 = 16.0 * f64::EPSILON;

/// How limits are worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// True where moving ranges far beyond the rest are left out of the limits, once; their readings stay. Off by
    /// default, as in the Making Data Count workbook (`domain.md` §5.1).
    pub screen: bool,
    /// Only the first so many readings of each group give the average and the limits; later ones are judged by them.
    pub fix_after: Option<usize>,
}

impl Options {
    /// How many of so many readings give the limits.
    pub(super) fn used(self, readings: usize) -> usize {
        self.fix_after.map_or(readings, |fixed| fixed.min(readings))
    }
}

/// Why there are no limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There are not enough readings.
    TooFew {
        /// How many there are.
        readings: usize,
        /// How many it takes.
        needed: usize,
    },
    /// The readings that would give the limits are all the same: limits would have no width, and the least change
    /// would look like a signal.
    AllTheSame,
    /// Screening left out every change there was, with the same result.
    SameOnceScreened,
    /// A reading is no number, or too large to add up.
    NotFinite,
}

/// Average and limits of one group (`domain.md` §5.1), all in the unit of its readings. Every field is finite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// The average of the readings used.
    pub mean: f64,
    /// The average difference between neighbours, above nought.
    pub average_moving_range: f64,
    /// Upper process limit.
    pub upper: f64,
    /// Lower process limit. May be negative where no reading can be.
    pub lower: f64,
    /// Two thirds of the way from the average to the upper limit.
    pub near_upper: f64,
    /// Two thirds of the way from the average to the lower limit.
    pub near_lower: f64,
    /// How many readings they rest on.
    pub readings: usize,
    /// How many moving ranges screening left out.
    pub screened: usize,
}

impl Limits {
    /// The limits that readings in order of date give, however few they are: two are enough for the arithmetic. How
    /// many it takes for limits to mean something is [`Method`](super::Method)'s to say.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] where fewer than two readings are used, where they do not vary, or where the result is no number.
    pub fn of(values: &[f64], options: Options) -> Result<Self, Refusal> {
        let values = &values[..options.used(values.len())];
        if values.len() < 2 {
            return Err(Refusal::TooFew { readings: values.len(), needed: 2 });
        }
        let mean = average(values);
        let all: Vec<f64> = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
        if all.iter().all(|range| *range == 0.0) {
            return Err(Refusal::AllTheSame);
        }
        let kept = if options.screen { screened(&all, values) } else { all.clone() };
        // A lone jump among standstills is beyond the bound.
        if kept.iter().all(|range| *range == 0.0) {
            return Err(Refusal::SameOnceScreened);
        }
        let range = average(&kept);
        let limits = Self {
            mean,
            average_moving_range: range,
            upper: mean + LIMIT * range,
            lower: mean - LIMIT * range,
            near_upper: mean + NEAR * range,
            near_lower: mean - NEAR * range,
            readings: values.len(),
            screened: all.len() - kept.len(),
        };
        let lines = [limits.upper, limits.lower, limits.near_upper, limits.near_lower];
        if lines.iter().all(|line| line.is_finite()) { Ok(limits) } else { Err(Refusal::NotFinite) }
    }

    /// On which side of the average a value stands: `None` on it.
    pub fn side(&self, value: f64) -> Option<Direction> {
        self.beyond(value, self.mean, self.mean)
    }

    /// Beyond which limit a value stands, if any. On a limit is inside.
    pub fn outside(&self, value: f64) -> Option<Direction> {
        self.beyond(value, self.upper, self.lower)
    }

    /// Near which limit a value stands: beyond a near limit, and inside the limits.
    pub fn near(&self, value: f64) -> Option<Direction> {
        let beyond_near = self.beyond(value, self.near_upper, self.near_lower);
        if self.outside(value).is_some() { None } else { beyond_near }
    }

    /// Lines are computed and readings are written, so that 89.3 and an average of 89.3 may differ in the last bit.
    /// What rounding could have done is no difference.
    fn beyond(&self, value: f64, upper: f64, lower: f64) -> Option<Direction> {
        let slack = ROUNDING * self.upper.abs().max(self.lower.abs());
        if value - upper > slack {
            Some(Direction::Up)
        } else if lower - value > slack {
            Some(Direction::Down)
        } else {
            None
        }
    }
}

/// The moving ranges below the bound of screening.
fn screened(ranges: &[f64], values: &[f64]) -> Vec<f64> {
    let bound = SCREEN * average(ranges);
    let slack = ROUNDING * values.iter().fold(0.0_f64, |largest, value| largest.max(value.abs()));
    ranges.iter().copied().filter(|range| bound - range > slack).collect()
}

/// The mean, with what rounding took from the first sum given back. Of no values, no number.
fn average(values: &[f64]) -> f64 {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    mean + values.iter().map(|value| value - mean).sum::<f64>() / count
}
