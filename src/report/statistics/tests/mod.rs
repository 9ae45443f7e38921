//! What the statistics of measures promise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod degenerate;
mod groups;
mod method;
mod properties;
mod rules;
mod run_chart;
mod second_opinion;
mod vectors;
mod verdict;
mod written_differently;

use super::*;

/// Higher is better, nothing is aimed for, nothing is left out.
fn series(values: &[f64]) -> Series<'_> {
    Series { values, breaks: &[], good: Good::Up, target: None, options: Options::default() }
}

const SCREENED: Options = Options { screen: true, fix_after: None };
const PLAIN: Options = Options { screen: false, fix_after: None };

/// The numbers agree to the last digit that is printed.
#[track_caller]
fn assert_printed(value: f64, printed: &str) {
    let decimals = printed.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    assert_eq!(format!("{value:.decimals$}"), printed);
}

/// SplitMix64: the same numbers on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`.
    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    /// One of them.
    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}
