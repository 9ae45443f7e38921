//! The run chart: a middle line and two tests that need no limits (Anhøj; `domain.md` §5.5).

/// The middle line of some readings, and how they lie about it.
///
/// Readings on the median say nothing and are left out of both tests. A chart of fewer than ten readings can never
/// signal: half of them lie on either side, so its runs are too short and one crossing is enough. It shows the middle,
/// and [`Verdict`](super::Verdict) says that it is too early to tell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RunChart {
    /// The middle reading, or the middle of the two.
    pub median: f64,
    /// How many readings there are.
    pub readings: usize,
    /// How many of them are not on the median.
    pub useful: usize,
    /// The most of these in a row on one side.
    pub longest_run: usize,
    /// How often these change sides.
    pub crossings: usize,
}

impl RunChart {
    /// The run chart of readings in order of date: `None` where there are none, or one is no number.
    pub fn of(values: &[f64]) -> Option<Self> {
        let median = median(values)?;
        let sides: Vec<bool> = values.iter().filter(|value| **value != median).map(|value| *value > median).collect();
        let runs = sides.chunk_by(|a, b| a == b);
        Some(Self {
            median,
            readings: values.len(),
            useful: sides.len(),
            longest_run: runs.clone().map(<[bool]>::len).max().unwrap_or(0),
            crossings: runs.count().saturating_sub(1),
        })
    }

    /// The longest run that chance explains.
    pub fn longest_by_chance(&self) -> usize {
        longest_by_chance(self.useful)
    }

    /// The fewest crossings that chance explains.
    pub fn fewest_by_chance(&self) -> usize {
        fewest_by_chance(self.useful)
    }

    /// True where a run is longer than chance explains.
    pub fn has_long_run(&self) -> bool {
        self.longest_run > self.longest_by_chance()
    }

    /// True where readings change sides less often than chance explains.
    pub fn has_few_crossings(&self) -> bool {
        self.crossings < self.fewest_by_chance()
    }

    /// True where the tests can be asked: at least half of the readings are off the median. They take a reading for a
    /// throw of a coin, and where most are the same the coin has one side: in a count that is mostly nought all others
    /// stand above the median, which would pass for one long run.
    pub fn can_tell(&self) -> bool {
        self.useful * 2 >= self.readings
    }

    /// True where something other than chance is at work. It has no direction: a run chart does not say better or worse.
    pub fn has_signal(&self) -> bool {
        self.can_tell() && (self.has_long_run() || self.has_few_crossings())
    }
}

fn median(values: &[f64]) -> Option<f64> {
    if values.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = sorted[(sorted.len() - 1) / 2];
    Some(lower.midpoint(upper))
}

/// round(log2(n) + 3), in whole numbers: log2(n) rounds up where n² is above 2 to the odd power between.
pub(super) fn longest_by_chance(useful: usize) -> usize {
    let Some(floor) = useful.checked_ilog2() else { return 3 };
    let rounds_up = (useful as u128).pow(2) > 1_u128 << (2 * floor + 1);
    floor as usize + usize::from(rounds_up) + 3
}

/// The 5% quantile of the number of heads in n - 1 throws of a coin: the least k that P(heads <= k) reaches 5%.
///
/// Sums are counted in units of 2^-scale. The scale falls as they grow, so that they stay within the range of a float
/// however many throws there are; up to 53 throws they are whole numbers.
pub(super) fn fewest_by_chance(useful: usize) -> usize {
    const STEP: i32 = 512;
    let throws = useful.saturating_sub(1);
    let (large, small) = (2.0_f64.powi(STEP), 0.5_f64.powi(STEP));
    let mut scale = i32::try_from(throws).unwrap_or(i32::MAX);
    let (mut term, mut sum) = (1.0_f64, 1.0_f64);
    for heads in 0..throws {
        if sum * 20.0 >= 2.0_f64.powi(scale) {
            return heads;
        }
        term *= (throws - heads) as f64 / (heads + 1) as f64;
        sum += term;
        if sum >= large {
            (term, sum, scale) = (term * small, sum * small, scale - STEP);
        }
    }
    throws
}
