//! What so many readings are long enough for.

use super::*;

/// So many readings that vary, without a sign of anything.
fn wavering(count: usize) -> Vec<f64> {
    (0..count).map(|at| [5.0, 7.0, 4.0, 6.0][at % 4]).collect()
}

fn in_words(method: &Method) -> &'static str {
    match method {
        Method::Table(_) => "table",
        Method::Run { .. } => "run chart",
        Method::Control(chart) if chart.footing == Footing::Trial => "on trial",
        Method::Control(_) => "control chart",
    }
}

#[test]
fn each_length_gets_what_it_is_long_enough_for() {
    let of = |count: usize| in_words(&analyse(&series(&wavering(count))).current.method);
    assert!((0..=5).all(|count| of(count) == "table"));
    assert!((6..=9).all(|count| of(count) == "run chart"));
    assert!((10..=12).all(|count| of(count) == "on trial"));
    assert!((13..=30).all(|count| of(count) == "control chart"));
}

#[test]
fn limits_are_as_sure_as_the_readings_they_are_fixed_on() {
    let values = wavering(30);
    let of = |fixed| {
        let options = Options { screen: false, fix_after: Some(fixed) };
        in_words(&analyse(&Series { options, ..series(&values) }).current.method)
    };
    assert_eq!([0, 1, 9].map(of), ["run chart"; 3]);
    assert_eq!(
        [10, 12, 13, 30, 99].map(of),
        ["on trial", "on trial", "control chart", "control chart", "control chart"]
    );
}

#[test]
fn fixed_limits_judge_the_readings_after_them() {
    let mut values = wavering(14);
    values.extend([30.0, 31.0]);
    let options = Options { screen: false, fix_after: Some(14) };
    let analysis = analyse(&Series { options, ..series(&values) });
    assert_eq!(*analysis.limits().unwrap(), Limits::of(&values[..14], PLAIN).unwrap());
    assert_eq!(analysis.current.method.points().len(), 16);
    assert_eq!(analysis.variation(), Some(Variation::ImprovementHigh));
}

#[test]
fn screening_is_off_unless_asked_for() {
    assert_eq!(Options::default(), PLAIN);
    let mut values = wavering(20);
    values[10] = 60.0;
    let [plain, screened] =
        [PLAIN, SCREENED].map(|options| *analyse(&Series { options, ..series(&values) }).limits().unwrap());
    assert_eq!((plain.screened, screened.screened), (0, 2));
    assert_eq!(plain.mean, screened.mean, "the reading itself stays");
    assert!(screened.upper < plain.upper);
}

#[test]
fn every_key_is_its_own() {
    let distinct = |keys: Vec<&str>| keys.iter().collect::<std::collections::BTreeSet<_>>().len() == keys.len();
    assert!(distinct(Variation::ALL.map(Variation::key).to_vec()));
    assert!(distinct(Assurance::ALL.map(Assurance::key).to_vec()));
}
