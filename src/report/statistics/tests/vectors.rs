//! The worked vectors of `domain.md` §5.4, to the digits that their sources print.

use super::*;

/// `set.seed(123); rnorm(20)` of R, as `tests/testthat/_snaps/ptd_spc_standard.md` has it.
const RNORM: [f64; 20] = [
    -0.56047565,
    -0.23017749,
    1.55870831,
    0.07050839,
    0.12928774,
    1.71506499,
    0.46091621,
    -1.26506123,
    -0.68685285,
    -0.44566197,
    1.22408180,
    0.35981383,
    0.40077145,
    0.11068272,
    -0.55584113,
    1.78691314,
    0.49785048,
    -1.96661716,
    0.70135590,
    -0.47279141,
];

/// Mean, lower and upper limit as printed.
#[track_caller]
fn assert_limits(values: &[f64], options: Options, [mean, lower, upper]: [&str; 3]) {
    let limits = Limits::of(values, options).unwrap();
    assert_printed(limits.mean, mean);
    assert_printed(limits.lower, lower);
    assert_printed(limits.upper, upper);
}

#[test]
fn vignettes_deviations_rmd() {
    let values = [1., 2., 1., 2., 10., 1., 2., 1., 2., 1., 2., 1., 2., 1., 2., 1., 2., 1.];
    assert_limits(&values, SCREENED, ["1.944444", "-0.715556", "4.604444"]);
    assert_limits(&values, PLAIN, ["1.944444", "-3.062614", "6.951503"]);
    for options in [SCREENED, PLAIN] {
        let analysis = analyse(&Series { options, ..series(&values) });
        let special: Vec<_> = analysis.current.method.points().iter().map(|point| point.cause).collect();
        let mut expected = [None; 18];
        expected[4] = Some(Cause { rule: Rule::Outside, direction: Direction::Up });
        assert_eq!(special, expected, "the fifth point alone is above the limit");
        assert_eq!(analysis.point(4).unwrap().variation, Variation::ImprovementHigh);
    }
}

#[test]
fn snaps_ptd_spc_standard_md() {
    assert_limits(&RNORM, SCREENED, ["0.1416238", "-3.01138", "3.294627"]);
    let analysis = analyse(&Series { options: SCREENED, ..series(&RNORM) });
    assert!(analysis.current.method.points().iter().all(|point| point.variation == Variation::CommonCause));
    assert_eq!(analysis.current.method.points().len(), 20);
}

#[test]
fn snaps_ptd_spc_standard_md_with_the_fifteenth_at_ten() {
    let mut values = RNORM;
    values[14] = 10.0;
    assert_limits(&values, SCREENED, ["0.6694159", "-2.383666", "3.722497"]);
    assert_limits(&values, PLAIN, ["0.6694159", "-4.596625", "5.935457"]);
}

#[test]
fn snaps_ptd_spc_md_by_halves() {
    assert_limits(&RNORM[..10], SCREENED, ["0.0746", "-2.60", "2.75"]);
    assert_limits(&RNORM[10..], SCREENED, ["0.209", "-3.28", "3.70"]);
}

#[test]
fn snaps_ptd_spc_md_by_halves_as_one_rebased_series() {
    let analysis = analyse(&Series { breaks: &[10], options: SCREENED, ..series(&RNORM) });
    let means: Vec<f64> = analysis.groups().filter_map(|group| group.method.limits()).map(|l| l.mean).collect();
    assert_printed(means[0], "0.0746");
    assert_printed(means[1], "0.209");
}

#[test]
fn test_ptd_spc_standard_r_two_near_opposite_limits_are_chance() {
    let mut values = [1., -1., 1., -1., 1., -1., 1., -1., 1., -1., 1., -1., 1., -1., 5.5, -5.5];
    assert_limits(&values, SCREENED, ["0.000", "-6.175", "6.175"]);
    let last_two = |values: &[f64]| {
        let analysis = analyse(&Series { options: SCREENED, ..series(values) });
        [14, 15].map(|at| analysis.point(at).unwrap().variation)
    };
    assert_eq!(last_two(&values), [Variation::CommonCause; 2]);
    values[13] = 4.5;
    values[15] = 5.0;
    assert_eq!(last_two(&values), [Variation::ImprovementHigh; 2], "on one side they are not");
}

#[test]
fn nhspy_test_limits_calculations_py() {
    assert_limits(&[3., 1., 4., 1., 5., 9., 2.], PLAIN, ["3.571429", "-6.625238", "13.768095"]);
    let one_to_ten: Vec<f64> = (1..=10).map(f64::from).collect();
    assert_limits(&one_to_ten, PLAIN, ["5.5", "2.84", "8.16"]);
    let limits = Limits::of(&one_to_ten, PLAIN).unwrap();
    assert_printed(limits.near_lower, "3.726667");
    assert_printed(limits.near_upper, "7.273333");
}

#[test]
fn test_ptd_calculate_assurance_type_r() {
    let between = |lower, upper| Limits {
        mean: f64::midpoint(lower, upper),
        average_moving_range: 1.0,
        upper,
        lower,
        near_upper: upper,
        near_lower: lower,
        readings: 20,
        screened: 0,
    };
    let limits = [between(1.0, 3.0), between(5.0, 7.0), between(1.0, 5.0)];
    let assurance = |good| limits.map(|limits| Assurance::of(&limits, 4.0, good));
    assert_eq!(assurance(Good::Up), [Assurance::Fail, Assurance::Pass, Assurance::Inconsistent].map(Some));
    assert_eq!(assurance(Good::Down), [Assurance::Pass, Assurance::Fail, Assurance::Inconsistent].map(Some));
    assert_eq!(assurance(Good::Hold), [None; 3]);
    let on_a_limit = [1.0, 3.0].map(|target| Assurance::of(&limits[0], target, Good::Up));
    assert_eq!(on_a_limit, [Some(Assurance::Inconsistent); 2]);
}
