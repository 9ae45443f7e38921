//! The raw rules, by the vectors of `tests/testthat/test-ptd_calculate_point_type.R`.

use super::super::rules::{in_two_of_three, shift, trend};
use super::*;

const UP: Option<Direction> = Some(Direction::Up);
const DOWN: Option<Direction> = Some(Direction::Down);

/// Directions from R's 1, -1 and 0.
fn signs(signs: &[i8]) -> Vec<Option<Direction>> {
    signs.iter().map(|sign| [DOWN, None, UP][(sign + 1) as usize]).collect()
}

fn two_of_three(near: &[u8], sides: &[i8]) -> Vec<u8> {
    let near: Vec<bool> = near.iter().map(|near| *near == 1).collect();
    in_two_of_three(&near, &signs(sides)).into_iter().map(u8::from).collect()
}

/// What the rules say of readings between given lines, as a group gets it.
fn judged(values: &[f64]) -> Vec<Signals> {
    let limits = Limits {
        mean: 0.0,
        average_moving_range: 3.0 / 2.66,
        upper: 3.0,
        lower: -3.0,
        near_upper: 2.0,
        near_lower: -2.0,
        readings: 20,
        screened: 0,
    };
    super::super::rules::signals(values, &limits)
}

#[test]
fn seven_on_one_side_are_a_shift_and_six_are_not() {
    assert_eq!(shift(&[]), []);
    assert_eq!(shift(&[UP; 6]), [None; 6]);
    assert_eq!(shift(&signs(&[1, 1, 1, 1, 1, 1, -1])), [None; 7]);
    assert_eq!(shift(&signs(&[1, 1, 1, 1, 1, 1, 1, 1, -1])), signs(&[1, 1, 1, 1, 1, 1, 1, 1, 0]));
    assert_eq!(shift(&signs(&[-1, -1, -1, -1, -1, -1, -1, -1, 1])), signs(&[-1, -1, -1, -1, -1, -1, -1, -1, 0]));
    assert_eq!(shift(&signs(&[1, -1, -1, -1, -1, -1, -1, -1])), signs(&[0, -1, -1, -1, -1, -1, -1, -1]));
}

#[test]
fn a_reading_on_the_average_ends_a_shift() {
    assert_eq!(shift(&signs(&[1, 1, 1, 0, 1, 1, 1, 1])), [None; 8]);
    assert_eq!(shift(&[None; 9]), [None; 9], "and nine of them are none");
}

#[test]
fn seven_rising_or_falling_are_a_trend_and_six_are_not() {
    assert_eq!(trend(&[]), []);
    assert_eq!(trend(&[1., 2., 3., 4., 5., 6.]), [None; 6]);
    assert_eq!(trend(&[1., 2., 3., 4., 5., 6., 7.]), [UP; 7]);
    assert_eq!(trend(&[7., 6., 5., 4., 3., 2., 1.]), [DOWN; 7]);
    assert_eq!(trend(&[2., 1., 2., 3., 4., 5., 6., 7., 3.]), signs(&[0, 1, 1, 1, 1, 1, 1, 1, 0]));
    assert_eq!(trend(&[2., 7., 6., 5., 4., 3., 2., 1., 3.]), signs(&[0, -1, -1, -1, -1, -1, -1, -1, 0]));
}

#[test]
fn two_alike_end_a_trend() {
    assert_eq!(trend(&[1., 2., 3., 3., 4., 5., 6.]), [None; 7]);
    assert_eq!(trend(&[1., 2., 3., 4., 5., 6., 6., 7.]), [None; 8]);
}

#[test]
fn a_reading_at_a_turn_belongs_to_the_later_trend() {
    let peak = [1., 2., 3., 4., 5., 6., 7., 6., 5., 4., 3., 2., 1.];
    assert_eq!(trend(&peak), signs(&[1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1]));
    let trough = peak.map(|value| -value);
    assert_eq!(trend(&trough), signs(&[-1, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1, 1, 1]));
}

#[test]
fn the_last_of_a_rise_is_rising_whatever_follows_it() {
    let drop_between = [1., 2., 3., 4., 5., 6., 7., 1., 2., 3., 4., 5., 6., 7.];
    assert_eq!(trend(&drop_between), [UP; 14], "though the step to the next rise goes down");
    let tie_between = [1., 2., 3., 4., 5., 6., 7., 7., 6., 5., 4., 3., 2., 1.];
    assert_eq!(trend(&tie_between)[6..8], [UP, DOWN]);
}

#[test]
fn two_of_three_near_a_limit_mark_the_three() {
    assert!(two_of_three(&[], &[]).is_empty());
    assert_eq!(two_of_three(&[0, 0, 0], &[0, 0, 0]), [0, 0, 0]);
    for near in [[1, 0, 1], [0, 1, 1], [1, 1, 0]] {
        assert_eq!(two_of_three(&near, &[1; 3]), [1, 1, 1], "{near:?}");
        assert_eq!(two_of_three(&near, &[-1; 3]), [1, 1, 1], "{near:?} below");
    }
    assert_eq!(two_of_three(&[0, 0, 1, 0, 1, 0, 0], &[1; 7]), [0, 0, 1, 1, 1, 0, 0]);
    assert_eq!(two_of_three(&[0, 0, 1, 1, 0, 0, 0], &[1; 7]), [0, 1, 1, 1, 1, 0, 0]);
    assert_eq!(two_of_three(&[1, 0, 0, 1], &[1; 4]), [0; 4]);
    assert_eq!(two_of_three(&[1, 1], &[1; 2]), [0; 2], "two readings are no three");
}

#[test]
fn two_of_three_need_all_three_on_one_side() {
    for near in [[1, 0, 1], [0, 1, 1], [1, 1, 0]] {
        assert_eq!(two_of_three(&near, &[1, -1, 1]), [0, 0, 0], "{near:?}");
        assert_eq!(two_of_three(&near, &[1, 0, 1]), [0, 0, 0], "{near:?} with one on the average");
    }
    assert_eq!(two_of_three(&[0, 0, 1, 0, 1, 0, 0], &[1, -1, 1, -1, 1, -1, 1]), [0; 7]);
    assert_eq!(two_of_three(&[0, 0, 1, 1, 0, 0, 0], &[-1, 1, -1, 1, -1, 1, -1]), [0; 7]);
}

#[test]
fn of_the_three_only_those_near_the_limit_are_flagged() {
    let flagged = |values: &[f64]| judged(values).iter().map(|signals| signals.two_in_three).collect::<Vec<_>>();
    assert_eq!(flagged(&[2.5, 1.0, 2.5]), [UP, None, UP]);
    assert_eq!(flagged(&[-1.0, -2.5, -2.5]), [None, DOWN, DOWN]);
    assert_eq!(flagged(&[2.5, 1.0, 1.0, 2.5, 2.5]), [None, None, None, UP, UP]);
}

#[test]
fn a_reading_beyond_a_limit_is_not_near_it() {
    assert!(judged(&[2.5, 4.0, 1.0]).iter().all(|signals| signals.two_in_three.is_none()));
    let third = judged(&[2.5, 4.0, 2.5]);
    assert_eq!(third.iter().map(|s| s.two_in_three).collect::<Vec<_>>(), [UP, None, UP], "but may be the third");
}

#[test]
fn a_reading_on_a_line_is_not_beyond_it() {
    assert_eq!(judged(&[3.0, -3.0, 3.1, -3.1]).iter().map(|s| s.outside).collect::<Vec<_>>(), [None, None, UP, DOWN]);
    assert!(judged(&[2.0, 2.0, 2.0]).iter().all(|signals| signals.two_in_three.is_none()));
}

#[test]
fn the_stronger_sign_gives_the_label() {
    let all = Signals { outside: UP, trend: DOWN, two_in_three: UP, shift: DOWN };
    let mut left = all;
    let mut order = Vec::new();
    while let Some(Cause { rule, direction }) = left.strongest() {
        assert_eq!(Some(direction), all.of(rule));
        order.push(rule);
        match rule {
            Rule::Outside => left.outside = None,
            Rule::Trend => left.trend = None,
            Rule::TwoInThree => left.two_in_three = None,
            Rule::Shift => left.shift = None,
        }
    }
    assert_eq!(order, [Rule::Outside, Rule::Trend, Rule::TwoInThree, Rule::Shift]);
}
