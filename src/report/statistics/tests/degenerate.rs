//! What must be refused rather than divided by.

use super::*;

#[test]
fn screening_that_leaves_no_variation_is_refused() {
    let values = [1., 1., 1., 1., 2.];
    assert_eq!(Limits::of(&values, SCREENED), Err(Refusal::SameOnceScreened), "nhspy [1,1,1,1,2]");
    assert!(Limits::of(&values, PLAIN).is_ok());
}

#[test]
fn a_constant_series_has_no_limits_and_gets_a_run_chart() {
    for options in [PLAIN, SCREENED] {
        let analysis = analyse(&Series { options, target: Some(3.0), ..series(&[4.2; 20]) });
        assert_eq!(analysis.current.method.refusal(), Some(Refusal::AllTheSame));
        let chart = analysis.run_chart().unwrap();
        assert_eq!((chart.median, chart.useful, chart.longest_run, chart.crossings), (4.2, 0, 0, 0));
        assert!(!chart.has_signal());
        assert_eq!((analysis.limits(), analysis.variation(), analysis.assurance), (None, None, None));
    }
}

#[test]
fn limits_fixed_on_a_standstill_are_refused_whatever_follows() {
    let mut values = vec![5.0; 12];
    values.extend([6.0, 7.0, 3.0]);
    let options = Options { screen: false, fix_after: Some(12) };
    let analysis = analyse(&Series { options, ..series(&values) });
    assert_eq!(analysis.current.method.refusal(), Some(Refusal::AllTheSame));
    assert!(analyse(&series(&values)).limits().is_some());
}

#[test]
fn fewer_than_two_readings_give_no_limits() {
    for values in [&[][..], &[1.0]] {
        assert_eq!(Limits::of(values, PLAIN), Err(Refusal::TooFew { readings: values.len(), needed: 2 }));
    }
    for fixed in [0, 1] {
        let options = Options { screen: false, fix_after: Some(fixed) };
        let refused = Limits::of(&[1.0, 2.0, 3.0], options);
        assert_eq!(refused, Err(Refusal::TooFew { readings: fixed, needed: 2 }));
    }
}

#[test]
fn no_readings_are_an_answer() {
    let analysis = analyse(&Series { breaks: &[0, 3], target: Some(1.0), ..series(&[]) });
    assert_eq!(analysis.groups().count(), 1);
    assert_eq!(analysis.current.range, 0..0);
    assert_eq!(analysis.current.method.refusal(), Some(Refusal::TooFew { readings: 0, needed: RUN_CHART_FROM }));
    assert_eq!((analysis.variation(), analysis.point(0)), (None, None));
}

#[test]
fn what_is_no_number_is_refused_and_never_comes_out() {
    for wrong in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut values: Vec<f64> = (0..20).map(f64::from).collect();
        values[7] = wrong;
        let analysis = analyse(&series(&values));
        assert_eq!(analysis.current.method, Method::Table(Refusal::NotFinite));
        assert_eq!(Limits::of(&values, PLAIN), Err(Refusal::NotFinite));
        assert_eq!(RunChart::of(&values), None);
    }
}

#[test]
fn readings_too_large_to_add_up_get_a_run_chart() {
    let values: Vec<f64> = (0..14).map(|at| if at % 2 == 0 { f64::MAX } else { -f64::MAX }).collect();
    let analysis = analyse(&series(&values));
    assert_eq!(analysis.current.method.refusal(), Some(Refusal::NotFinite));
    assert_eq!(analysis.run_chart().unwrap().median, 0.0);
}

#[test]
fn a_target_that_is_no_number_is_no_target() {
    let values: Vec<f64> = (0..20).map(|at| f64::from(at % 3)).collect();
    let analysis = analyse(&Series { target: Some(f64::NAN), ..series(&values) });
    assert!(analysis.limits().is_some());
    assert_eq!(analysis.assurance, None);
}

#[test]
fn nothing_is_clamped() {
    let values = [0., 3., 0., 2., 0., 4., 1., 0., 5., 0., 1., 0., 2.];
    assert!(analyse(&series(&values)).limits().unwrap().lower < 0.0);
}

#[test]
fn a_decimal_on_the_average_is_on_neither_side_of_it() {
    // Their average is 0.1, and the nearest that floats come to it is the number beside 0.1.
    let readings = [0.5, -0.2, -0.1, -0.9, 0.7, 0.1, -0.3, 0.2, 0.9, 0.0, 0.2];
    let limits = Limits::of(&readings, PLAIN).unwrap();
    assert_ne!(limits.mean, 0.1);
    assert_eq!([0.1, 0.2, 0.0].map(|value| limits.side(value)), [None, Some(Direction::Up), Some(Direction::Down)]);
}

#[test]
fn an_average_does_not_drift_over_a_long_series() {
    let readings: Vec<f64> = (0..1_000).map(|at| if at % 2 == 0 { 89.2 } else { 89.4 }).collect();
    assert_eq!(Limits::of(&readings, PLAIN).unwrap().side(89.3), None);
}

#[test]
fn a_moving_range_on_the_bound_of_screening_is_left_out() {
    // Twelve moving ranges: one of 32.67, ten of 7.93 and one of 8.03, which make 10 on average.
    let hundredths = [0, 793, 0, 793, 0, 793, 4060, 3267, 4060, 3267, 4060, 3267, 2464];
    for level in 0..1_000 {
        let readings = hundredths.map(|at| f64::from(at + level) / 100.0);
        assert_printed(Limits::of(&readings, PLAIN).unwrap().average_moving_range, "10.000000");
        assert_eq!(Limits::of(&readings, SCREENED).unwrap().screened, 1, "at {level} hundredths");
    }
}
