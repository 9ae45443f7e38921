//! A change of the way of working begins anew.

use super::*;

const OLD: [f64; 13] = [5., 7., 4., 6., 5., 7., 4., 6., 5., 7., 4., 6., 5.];

fn after(new: &[f64]) -> Vec<f64> {
    OLD.iter().chain(new).copied().collect()
}

#[test]
fn no_moving_range_crosses_a_change() {
    let values = after(&[105., 107., 104., 106., 105., 107., 104., 106., 105., 107., 104., 106., 105.]);
    let analysis = analyse(&Series { breaks: &[13], ..series(&values) });
    let limits: Vec<&Limits> = analysis.groups().filter_map(|group| group.method.limits()).collect();
    assert_eq!(limits.len(), 2);
    assert!((limits[1].mean - limits[0].mean - 100.0).abs() < 1e-9);
    assert!((limits[1].average_moving_range - limits[0].average_moving_range).abs() < 1e-9);
    assert!(analysis.groups().flat_map(|group| group.method.points()).all(|point| point.cause.is_none()));
}

#[test]
fn a_few_readings_after_a_change_are_not_judged_by_the_limits_before_it() {
    let values = after(&[50., 51., 52., 53.]);
    let analysis = analyse(&Series { breaks: &[13], target: Some(10.0), ..series(&values) });
    assert!(analysis.earlier[0].method.limits().is_some(), "the earlier lines can still be drawn");
    assert_eq!(analysis.current.method.refusal(), Some(Refusal::TooFew { readings: 4, needed: RUN_CHART_FROM }));
    assert_eq!((analysis.variation(), analysis.assurance), (None, None));
    assert_eq!(analysis.point(16), None);
    assert!(analysis.point(12).is_some());
}

#[test]
fn no_run_or_trend_crosses_a_change() {
    let old = [1., 9., 1., 9., 1., 9., 1., 9., 1., 2., 3., 4.];
    let new = [5., 6., 7., 1., 9., 1., 9., 1., 9., 1., 9., 1.];
    let values: Vec<f64> = old.iter().chain(&new).copied().collect();
    let trends = |breaks: &[usize]| {
        let analysis = analyse(&Series { breaks, ..series(&values) });
        (0..24).filter(|at| analysis.point(*at).unwrap().signals.trend.is_some()).count()
    };
    assert_eq!(trends(&[]), 7);
    assert_eq!(trends(&[12]), 0);
}

#[test]
fn assurance_is_of_the_present_way_of_working() {
    let values = after(&[25., 27., 24., 26., 25., 27., 24., 26., 25., 27.]);
    let assurance = |breaks| analyse(&Series { breaks, target: Some(15.0), ..series(&values) }).assurance;
    assert_eq!(assurance(&[13]), Some(Assurance::Pass));
    assert_eq!(analyse(&Series { target: Some(15.0), ..series(&OLD) }).assurance, Some(Assurance::Fail));
}

#[test]
fn breaks_in_any_order_and_outside_the_series_are_put_right() {
    let ranges = |breaks: &[usize]| -> Vec<(usize, usize)> {
        let analysis = analyse(&Series { breaks, ..series(&OLD) });
        analysis.groups().map(|group| (group.range.start, group.range.end)).collect()
    };
    assert_eq!(ranges(&[]), [(0, 13)]);
    assert_eq!(ranges(&[0, 13, 99]), [(0, 13)]);
    assert_eq!(ranges(&[9, 4, 9]), [(0, 4), (4, 9), (9, 13)]);
    assert_eq!(ranges(&[1, 12]), [(0, 1), (1, 12), (12, 13)]);
}
