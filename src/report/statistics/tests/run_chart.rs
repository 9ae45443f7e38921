//! The run chart by its published table (`domain.md` §5.5).

use super::super::run_chart::{fewest_by_chance, longest_by_chance};
use super::*;

/// The published upper limits of the longest run: to so many useful readings.
const PUBLISHED: [(usize, usize); 5] = [(11, 6), (22, 7), (45, 8), (90, 9), (100, 10)];

/// The same by whole numbers: rows of Pascal's triangle, exact to 120 throws.
fn fewest_counted(useful: usize) -> usize {
    let throws = useful - 1;
    let mut row = vec![1_u128];
    for _ in 0..throws {
        let inner = row.windows(2).map(|pair| pair[0] + pair[1]);
        row = [1].into_iter().chain(inner).chain([1]).collect();
    }
    let mut sum = 0;
    row.iter()
        .position(|ways| {
            sum += ways;
            sum * 20 >= 1_u128 << throws
        })
        .unwrap()
}

#[test]
fn the_longest_run_by_chance_is_the_published_one() {
    for useful in 10..=100 {
        let (_, published) = PUBLISHED.into_iter().find(|(to, _)| useful <= *to).unwrap();
        assert_eq!(longest_by_chance(useful), published, "{useful}");
        assert_eq!(longest_by_chance(useful), ((useful as f64).log2() + 3.0).round() as usize, "{useful}");
    }
}

#[test]
fn the_fewest_crossings_by_chance_are_the_published_ones() {
    for (useful, published) in [(10, 2), (12, 3), (13, 3), (20, 6), (24, 8), (30, 10)] {
        assert_eq!(fewest_by_chance(useful), published, "{useful}");
    }
}

#[test]
fn the_fewest_crossings_by_chance_are_exact() {
    for useful in 1..=121 {
        assert_eq!(fewest_by_chance(useful), fewest_counted(useful), "{useful}");
    }
}

#[test]
fn the_tests_hold_for_very_long_series() {
    // qbinom(0.05, n - 1, 0.5), counted in whole numbers of any length.
    for (useful, expected) in [(1_001, 474), (2_000, 963), (10_000, 4_917)] {
        assert_eq!(fewest_by_chance(useful), expected, "{useful}");
    }
    assert_eq!([0, 1, 2].map(fewest_by_chance), [0, 0, 0]);
    assert_eq!([0, 1, 2].map(longest_by_chance), [3, 3, 4]);
}

#[test]
fn readings_on_the_median_count_for_nothing() {
    let chart = RunChart::of(&[1., 5., 1., 5., 3., 3., 1., 5., 3.]).unwrap();
    assert_eq!((chart.median, chart.readings, chart.useful), (3.0, 9, 6));
    assert_eq!((chart.longest_run, chart.crossings), (1, 5));
    let across = RunChart::of(&[1., 1., 3., 1., 5., 5., 5.]).unwrap();
    assert_eq!((across.longest_run, across.crossings), (3, 1), "nor do they end a run");
}

#[test]
fn the_median_of_an_even_number_lies_between() {
    assert_eq!(RunChart::of(&[4., 1., 3., 2.]).unwrap().median, 2.5);
    assert_eq!(RunChart::of(&[]), None);
}

#[test]
fn a_run_must_be_longer_than_chance_explains() {
    let signals =
        |longest_run| RunChart { median: 0.0, readings: 13, useful: 13, longest_run, crossings: 6 }.has_signal();
    assert!(!signals(7), "seven of thirteen are within the published table");
    assert!(signals(8));
}

#[test]
fn crossings_must_be_fewer_than_chance_explains() {
    let signals =
        |crossings| RunChart { median: 0.0, readings: 20, useful: 20, longest_run: 5, crossings }.has_signal();
    assert!(!signals(6));
    assert!(signals(5));
}

#[test]
fn a_count_that_is_mostly_nought_is_no_signal() {
    let mut values = [0.0; 24];
    for at in [1, 4, 6, 9, 13, 14, 18, 21] {
        values[at] = 1.0;
    }
    let chart = RunChart::of(&values).unwrap();
    assert!(chart.has_long_run() && !chart.can_tell());
    assert!(!chart.has_signal());
    let half = RunChart { readings: 16, ..chart };
    assert!(half.has_signal(), "half of the readings are enough");
}

#[test]
fn fewer_than_ten_readings_can_never_signal() {
    for count in 1..LIMITS_FROM as u32 {
        for pattern in 0..3_u32.pow(count) {
            let values: Vec<f64> = (0..count).map(|at| f64::from(pattern / 3_u32.pow(at) % 3)).collect();
            assert!(!RunChart::of(&values).unwrap().has_signal(), "{values:?}");
        }
    }
    assert!(RunChart::of(&[1., 1., 1., 1., 1., 2., 2., 2., 2., 2.]).unwrap().has_signal(), "and ten can");
}
