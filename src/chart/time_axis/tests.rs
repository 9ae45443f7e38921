#![allow(clippy::unwrap_used)]
use super::*;
use crate::words::testing::english;
use jiff::civil::date;
use proptest::prelude::*;

fn labels(axis: &TimeAxis) -> Vec<String> {
    let words = |tick: &Tick| tick.year.iter().map(|year| format!("{year} ")).collect::<String>() + &tick.label;
    axis.ticks.iter().map(words).collect()
}

fn over(first: Date, last: Date, wide: i32) -> TimeAxis {
    TimeAxis::over(english(), [last, first], (0, wide)).unwrap()
}

#[test]
fn a_few_months_are_named_by_month_with_the_year_once() {
    let axis = over(date(2022, 11, 16), date(2023, 2, 28), 3000);
    assert_eq!(labels(&axis), ["2022 Nov", "Dec", "2023 Jan", "Feb"]);
}

#[test]
fn two_years_are_named_by_quarter() {
    let axis = over(date(2022, 3, 11), date(2023, 12, 31), 4000);
    assert_eq!(labels(&axis), ["2022 Jan", "Apr", "Jul", "Oct", "2023 Jan", "Apr", "Jul", "Oct"]);
}

#[test]
fn many_years_are_named_by_year_or_by_round_years() {
    assert_eq!(labels(&over(date(2022, 3, 11), date(2025, 1, 1), 1500)), ["2022", "2023", "2024", "2025"]);
    assert_eq!(labels(&over(date(2011, 3, 11), date(2044, 1, 1), 3000)).len(), 7);
}

#[test]
fn without_a_date_there_is_no_axis() {
    assert!(TimeAxis::over(english(), [], (0, 4000)).is_none());
}

#[test]
fn a_month_end_stands_just_left_of_the_next_month() {
    let axis = over(date(2022, 1, 1), date(2022, 6, 30), 4000);
    let (end, next) = (axis.place(date(2022, 3, 31)), axis.place(date(2022, 4, 1)));
    assert!(end < next && next - end < 30);
}

proptest! {
    #[test]
    fn labels_never_collide_and_gridlines_are_few(
        first in 0i32..40_000, length in 0i32..40_000, wide in 1500i32..6000
    ) {
        let start = month(1900 * 12 + first % 2400).unwrap();
        let end = month((index(start) + length).min(9998 * 12)).unwrap();
        let axis = over(start, end, wide);
        prop_assert!(axis.ticks.len() <= MOST_TICKS && !axis.ticks.is_empty());
        for pair in axis.ticks.windows(2) {
            let room = axis.place(pair[1].date) - axis.place(pair[0].date);
            prop_assert!(width(&pair[0].label, Type::Small) < room, "{:?}", labels(&axis));
        }
        prop_assert_eq!((axis.place(start) >= 0, axis.place(end) <= wide), (true, true));
    }
}
