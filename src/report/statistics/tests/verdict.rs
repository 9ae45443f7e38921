//! What a resident reads.

use super::*;
use crate::words::testing::english;

/// Thirteen readings without a sign, about 5.5.
const CALM: [f64; 13] = [5., 7., 4., 6., 5., 7., 4., 6., 5., 7., 4., 6., 5.];

fn said(values: &[f64], good: Good) -> String {
    analyse(&Series { good, ..series(values) }).verdict(english()).change
}

/// `CALM`, then these.
fn then(last: &[f64]) -> Vec<f64> {
    CALM.iter().chain(last).copied().collect()
}

#[test]
fn chance_is_called_no_real_change() {
    assert_eq!(said(&CALM, Good::Up), "No real change: within normal variation.");
}

#[test]
fn a_change_is_called_better_or_worse_by_the_way_that_is_good() {
    let high = then(&[20.]);
    assert_eq!(said(&high, Good::Up), "Getting better: the latest reading is higher than chance explains.");
    assert_eq!(said(&high, Good::Down), "Getting worse: the latest reading is higher than chance explains.");
    assert_eq!(said(&high, Good::Hold), "Going up: the latest reading is higher than chance explains.");
    let low = then(&[-20.]);
    assert_eq!(said(&low, Good::Up), "Getting worse: the latest reading is lower than chance explains.");
    assert_eq!(said(&low, Good::Down), "Getting better: the latest reading is lower than chance explains.");
    assert_eq!(said(&low, Good::Hold), "Going down: the latest reading is lower than chance explains.");
}

#[test]
fn the_reason_is_the_sign_that_was_found() {
    let trend = then(&[2., 2.5, 3., 3.5, 4.5, 5., 6.]);
    assert_eq!(said(&trend, Good::Up), "Getting better: 7 readings or more in a row have risen.");
    let shift = then(&[6., 6.2, 6., 6.2, 6., 6.2, 6.]);
    assert_eq!(said(&shift, Good::Down), "Getting worse: 7 readings or more in a row are above the average.");
    let near = then(&[6.5, 10., 10.]);
    assert_eq!(said(&near, Good::Up), "Getting better: at least 2 of the last 3 readings are unusually high.");
    let mirrored: Vec<f64> = near.iter().map(|value| -value).collect();
    assert_eq!(said(&mirrored, Good::Up), "Getting worse: at least 2 of the last 3 readings are unusually low.");
}

#[test]
fn a_target_is_met_missed_or_a_matter_of_chance() {
    let of = |target| analyse(&Series { target: Some(target), ..series(&CALM) }).verdict(english()).target;
    assert_eq!(of(90.0), Some("Will not meet the target without a change to the way of working."));
    assert_eq!(of(-90.0), Some("Meets the target consistently."));
    assert_eq!(of(6.0), Some("Sometimes meets the target, sometimes not: by chance alone."));
    assert_eq!(analyse(&series(&CALM)).verdict(english()).target, None);
}

#[test]
fn what_limits_say_of_a_target_is_never_the_opposite_of_the_latest_reading() {
    let of = |last: f64, target, good| {
        analyse(&Series { target: Some(target), good, ..series(&then(&[last])) }).verdict(english()).target
    };
    let misses = Some("The latest reading does not meet the target, which normal variation would.");
    let meets = Some("The latest reading meets the target, which normal variation would not.");
    assert_eq!(of(-90.0, -40.0, Good::Up), misses);
    assert_eq!(of(90.0, 40.0, Good::Down), misses);
    assert_eq!(of(90.0, 60.0, Good::Up), meets);
    assert_eq!(of(-90.0, -60.0, Good::Down), meets);
    // Beyond a limit, and still on the good side of the target.
    assert_eq!(of(-90.0, -95.0, Good::Up), Some("Meets the target consistently."));
}

#[test]
fn too_few_readings_say_how_many_are_missing() {
    assert_eq!(said(&[], Good::Up), "No readings.");
    assert_eq!(said(&CALM[..1], Good::Up), "Too few readings to tell a change from chance: 1 of the 10 needed.");
    assert_eq!(said(&CALM[..8], Good::Up), "Too few readings to tell a change from chance: 8 of the 10 needed.");
    let changed = analyse(&Series { breaks: &[13], ..series(&then(&[8., 9.])) }).verdict(english());
    assert_eq!(
        changed.change,
        "Too few readings since the way of working or counting changed to tell a change from chance: 2 of the 10 needed."
    );
    assert_eq!(changed.method, "It takes 10 readings to work out what chance alone explains.");
}

#[test]
fn readings_that_are_all_the_same_are_no_change() {
    let verdict = analyse(&series(&[4.0; 12])).verdict(english());
    assert_eq!(verdict.change, "No change: all 12 readings are the same.");
    assert_eq!(verdict.method, "No limits: the readings they would be worked out from are all the same.");
}

#[test]
fn a_run_chart_tells_a_real_change_without_saying_better_or_worse() {
    // A standstill at first, on which the limits were to be fixed.
    let options = Options { screen: false, fix_after: Some(10) };
    let of = |values: &[f64]| analyse(&Series { options, ..series(values) }).verdict(english()).change;
    let mut stepped = vec![1.0; 10];
    stepped.extend([2.0; 10]);
    assert_eq!(
        of(&stepped),
        "A real change: 10 readings in a row are on one side of the middle, where chance explains 7."
    );
    let mut rare = vec![1.0; 10];
    rare.extend([2., 1., 2., 2., 1., 2., 2., 1., 2., 2., 2.]);
    assert_eq!(of(&rare), "A change cannot be told from chance: more than half of the readings are the same.");
}

#[test]
fn a_run_chart_without_a_signal_says_so() {
    let options = Options { screen: false, fix_after: Some(5) };
    let analysis = analyse(&Series { options, ..series(&CALM) });
    let expected = "No sign of a real change: the readings lie about their middle as chance would have them.";
    assert_eq!(analysis.verdict(english()).change, expected);
}

#[test]
fn a_run_chart_counts_the_crossings_that_are_missing() {
    let options = Options { screen: false, fix_after: Some(5) };
    let values = [1., 2., 1., 2., 1., 8., 9., 8., 9., 8.];
    let verdict = analyse(&Series { options, ..series(&values) }).verdict(english());
    assert_eq!(
        verdict.change,
        "A real change: the readings cross their middle once, where chance would twice or more."
    );
    assert_eq!(verdict.method, "It takes 10 readings to work out what chance alone explains.");
}

#[test]
fn the_method_says_how_sure_it_is_and_what_was_left_out() {
    let method = |values: &[f64], options| analyse(&Series { options, ..series(values) }).verdict(english()).method;
    assert_eq!(method(&CALM, PLAIN), "Normal variation is worked out from 13 readings.");
    assert_eq!(
        method(&CALM[..11], PLAIN),
        "Normal variation is provisional: worked out from 11 readings; it is sure from 13."
    );
    assert_eq!(
        method(&then(&[90.0]), SCREENED),
        "Normal variation is worked out from 14 readings, without 1 change far larger than the rest."
    );
    let mut flat = vec![1.0; 12];
    flat.push(9.0);
    assert_eq!(
        method(&flat, SCREENED),
        "No limits: but for a few large changes, which are left out, neighbouring readings are all the same."
    );
}

#[test]
fn every_answer_is_one_sentence() {
    let mut random = Random(7);
    for _ in 0..2_000 {
        let values: Vec<f64> = (0..random.below(30)).map(|_| random.below(9) as f64).collect();
        let options = Options { screen: random.below(2) == 0, fix_after: random.pick(&[None, Some(5), Some(11)]) };
        let verdict = analyse(&Series { options, breaks: &[9], ..series(&values) }).verdict(english());
        for sentence in [verdict.change, verdict.method] {
            assert!(sentence.ends_with('.') && sentence.matches(". ").count() == 0, "{sentence}");
            assert!(sentence.split_whitespace().count() <= 25, "{sentence}");
        }
    }
}
