//! What holds of every series.

use super::*;
use proptest::prelude::*;

/// Readings in eighths: sums and differences of such are exact, so that a moved or mirrored series is just that.
fn readings() -> impl Strategy<Value = Vec<f64>> {
    let level = prop_oneof![3 => -40..40_i32, 1 => Just(3), 1 => -400..400_i32];
    let runs = prop::collection::vec((level, 1..9_usize, -2..3_i32), 0..12);
    runs.prop_map(|runs| {
        let run = |(level, length, step): (i32, usize, i32)| (0..length as i32).map(move |at| level + at * step);
        runs.into_iter().flat_map(run).map(|eighths| f64::from(eighths) / 8.0).collect()
    })
}

fn options() -> impl Strategy<Value = Options> {
    (any::<bool>(), prop::option::weighted(0.3, 0..30_usize))
        .prop_map(|(screen, fix_after)| Options { screen, fix_after })
}

fn good() -> impl Strategy<Value = Good> {
    prop::sample::select(vec![Good::Up, Good::Down, Good::Hold])
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * (1.0 + a.abs().max(b.abs()))
}

/// Mean, limits and near limits.
fn lines(limits: &Limits) -> [f64; 5] {
    [limits.mean, limits.upper, limits.lower, limits.near_upper, limits.near_lower]
}

fn causes(analysis: &Analysis) -> Vec<Option<Cause>> {
    analysis.groups().flat_map(|group| group.method.points()).map(|point| point.cause).collect()
}

fn opposite(direction: Direction) -> Direction {
    match direction {
        Direction::Up => Direction::Down,
        Direction::Down => Direction::Up,
    }
}

proptest! {
    #[test]
    fn limits_do_not_move_when_a_series_is_reversed(values in readings(), screen: bool) {
        let options = Options { screen, fix_after: None };
        let reversed: Vec<f64> = values.iter().rev().copied().collect();
        match (Limits::of(&values, options), Limits::of(&reversed, options)) {
            (Ok(there), Ok(back)) => prop_assert!(lines(&there).into_iter().zip(lines(&back)).all(|(a, b)| close(a, b))),
            (there, back) => prop_assert_eq!(there, back),
        }
    }

    #[test]
    fn adding_a_constant_moves_the_lines_by_it_and_keeps_the_labels(
        values in readings(), options in options(), by in -1000..1000_i32
    ) {
        let by = f64::from(by) / 8.0;
        let moved: Vec<f64> = values.iter().map(|value| value + by).collect();
        let [before, after] = [&values, &moved].map(|values| analyse(&Series { options, ..series(values) }));
        prop_assert_eq!(before.limits().is_some(), after.limits().is_some());
        if let (Some(before), Some(after)) = (before.limits(), after.limits()) {
            prop_assert!(lines(before).into_iter().zip(lines(after)).all(|(a, b)| close(a + by, b)));
        }
        prop_assert_eq!(causes(&before), causes(&after));
        if let (Some(before), Some(after)) = (before.run_chart(), after.run_chart()) {
            prop_assert_eq!(RunChart { median: 0.0, ..*before }, RunChart { median: 0.0, ..*after });
        }
    }

    #[test]
    fn a_larger_unit_scales_the_lines_and_keeps_the_labels(
        values in readings(), options in options(), times in 1..1000_i32
    ) {
        let times = f64::from(times);
        let scaled: Vec<f64> = values.iter().map(|value| value * times).collect();
        let [before, after] = [&values, &scaled].map(|values| analyse(&Series { options, ..series(values) }));
        prop_assert_eq!(before.limits().is_some(), after.limits().is_some());
        if let (Some(before), Some(after)) = (before.limits(), after.limits()) {
            prop_assert!(lines(before).into_iter().zip(lines(after)).all(|(a, b)| close(a * times, b)));
        }
        prop_assert_eq!(causes(&before), causes(&after));
    }

    #[test]
    fn a_mirrored_series_swaps_high_and_low(values in readings(), options in options(), target in -50..50_i32) {
        let target = f64::from(target) / 8.0;
        let mirrored: Vec<f64> = values.iter().map(|value| -value).collect();
        let before = analyse(&Series { options, target: Some(target), ..series(&values) });
        let after = analyse(&Series { options, target: Some(-target), good: Good::Down, ..series(&mirrored) });
        let flipped: Vec<Option<Cause>> = causes(&before)
            .into_iter()
            .map(|cause| cause.map(|Cause { rule, direction }| Cause { rule, direction: opposite(direction) }))
            .collect();
        prop_assert_eq!(flipped, causes(&after));
        prop_assert_eq!(before.assurance, after.assurance, "what was good still is");
        let is_better = |analysis: &Analysis| {
            analysis.variation().map(|variation| variation.key().split_once('-').unwrap().0)
        };
        prop_assert_eq!(is_better(&before), is_better(&after));
    }

    #[test]
    fn a_label_never_contradicts_its_rule(
        values in readings(), options in options(), good in good(), breaks in prop::collection::vec(0..60_usize, 0..3)
    ) {
        let analysis = analyse(&Series { options, good, breaks: &breaks, ..series(&values) });
        for group in analysis.groups() {
            let Some(limits) = group.method.limits() else { continue };
            for (value, point) in values[group.range.clone()].iter().zip(group.method.points()) {
                match point.cause {
                    None => {
                        prop_assert_eq!(point.signals, Signals::default());
                        prop_assert_eq!(point.variation, Variation::CommonCause);
                    }
                    Some(Cause { rule, direction }) => {
                        prop_assert_eq!(point.signals.of(rule), Some(direction));
                        let stronger = [Rule::Outside, Rule::Trend, Rule::TwoInThree, Rule::Shift];
                        prop_assert!(stronger.iter().filter(|other| **other < rule).all(|r| point.signals.of(*r).is_none()));
                        let side = (*value > limits.mean, *value < limits.mean);
                        let on_its_side = if direction == Direction::Up { side.0 } else { side.1 };
                        prop_assert!(rule == Rule::Trend || on_its_side, "{value} is {rule:?} {direction:?}");
                        let is_high = point.variation.key().ends_with("high");
                        prop_assert_eq!(is_high, direction == Direction::Up);
                    }
                }
            }
        }
    }

    #[test]
    fn groups_are_judged_as_if_alone(first in readings(), second in readings(), options in options(), good in good()) {
        let both: Vec<f64> = first.iter().chain(&second).copied().collect();
        let breaks = [first.len()];
        let together = analyse(&Series { options, good, breaks: &breaks, ..series(&both) });
        let alone = |values: &[f64]| analyse(&Series { options, good, ..series(values) }).current.method;
        let methods: Vec<Method> = together.groups().map(|group| group.method.clone()).collect();
        let expected: Vec<Method> = [&first, &second].into_iter().filter(|v| !v.is_empty()).map(|v| alone(v)).collect();
        if !both.is_empty() {
            prop_assert_eq!(methods, expected);
        }
    }

    #[test]
    fn whatever_it_is_given_no_line_is_nan(
        values in prop::collection::vec(prop::num::f64::ANY, 0..40), options in options(), target in prop::num::f64::ANY
    ) {
        let analysis = analyse(&Series { options, target: Some(target), breaks: &[values.len() / 2], ..series(&values) });
        for group in analysis.groups() {
            prop_assert!(group.method.limits().is_none_or(|limits| lines(limits).iter().all(|line| line.is_finite())));
            prop_assert!(group.method.run_chart().is_none_or(|chart| chart.median.is_finite()));
        }
    }
}
