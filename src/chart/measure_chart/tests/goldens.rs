//! Drawings that were looked at.

use super::*;
use crate::chart::testing::{CAPTION, golden, golden_under, golden_wide};

#[test]
fn two_years_with_signals_both_ways() {
    golden("measure_ordinary", &ordinary());
}

#[test]
fn neither_way_is_better_and_low_is_good() {
    let mut neutral = chart(MeasureKind::Count, &TWO_YEARS.map(|text| &text[..2]), limits("50", "63.6", "77.2", 24));
    judge(&mut neutral, 0..24, Signal::Common, "Within normal variation");
    judge(&mut neutral, [7], Signal::Neutral(Side::Low), "Lower: below the lower limit");
    judge(&mut neutral, [22], Signal::Neutral(Side::High), "Higher: above the upper limit");
    golden("measure_neutral", &neutral);
    let mut low = chart(MeasureKind::Days, &TWO_YEARS, limits("50.3", "64.1", "77.9", 24));
    judge(&mut low, 0..24, Signal::Common, "Within normal variation");
    judge(&mut low, [7], Signal::Improvement(Side::Low), "Better: below the lower limit");
    judge(&mut low, 18..24, Signal::Concern(Side::High), "Worse: above the average");
    low.target = Some(target("30", None));
    golden("measure_low_is_good", &low);
}

#[test]
fn eight_readings_are_a_run_chart() {
    let lines = Lines::Median(number("71.5"), too_few("10"));
    let mut chart = chart(MeasureKind::Percent, &["68", "74", "70", "71", "72", "69", "75", "73"], lines);
    chart.target = Some(target("90", None));
    golden("measure_run_chart", &chart);
}

#[test]
fn three_readings_are_points_with_their_figures() {
    golden("measure_three", &chart(MeasureKind::Count, &["12", "0", "1310"], Lines::None("too few readings".into())));
}

#[test]
fn one_reading_is_a_point_with_its_date() {
    golden("measure_one", &chart(MeasureKind::Percent, &["56.1"], Lines::None("too few readings".into())));
}

#[test]
fn no_reading_is_said_in_words() {
    golden("measure_none", &chart(MeasureKind::Percent, &[], Lines::None("too few readings".into())));
    golden(
        "measure_none_but_reasons",
        &chart(MeasureKind::Percent, &["c", "x"], Lines::None("too few readings".into())),
    );
}

#[test]
fn the_same_figure_throughout() {
    let why = Lines::Median(number("0"), "every reading is the same".into());
    golden("measure_all_the_same", &chart(MeasureKind::Count, &["0"; 14], why));
}

#[test]
fn two_hundred_readings() {
    let values: Vec<String> = (0..200_u32).map(|n| (40 + n * 7919 % 23).to_string()).collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let mut chart = chart(MeasureKind::Count, &values, limits("30.2", "51.0", "61.5", 200));
    judge(&mut chart, 0..200, Signal::Common, "Within normal variation");
    judge(&mut chart, [40, 41, 120], Signal::Concern(Side::High), "Worse: above the upper limit");
    golden_wide("measure_200_readings", &chart);
}

#[test]
fn long_words_and_markup() {
    let mut chart = ordinary();
    let words = "The <new> recording system & the weekly meeting of the multi-agency safeguarding partnership began";
    chart.processes.push(Process { from: 12, change: Some(words.into()), lines: limits("58.1", "68.5", "78.9", 12) });
    chart.readings[3].when.title = "The third quarter of the municipal year 2020/21 <restated & checked>".into();
    chart.target = Some(Target {
        value: number("95"),
        by: "the end of the municipal year 2022/23, or Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
            .into(),
        close_from: None,
    });
    let headline =
        "Visits in time have improved & two of the last twelve readings are better than chance alone explains";
    golden_under(&Caption { headline, ..CAPTION }, "measure_long_words", &chart);
}

#[test]
fn gaps_nought_marks_a_break_and_a_new_way_of_working() {
    let values = [
        "12", "9", "0", "11", "c", "c", "10", "8", "x", "14", "13r", "z", "12", "31b", "33", "30", "?", "34", "29",
        "32", "35", "31p", "30p", "not due",
    ];
    let mut chart = chart(MeasureKind::Count, &values, limits("-1.4", "9.9", "21.2", 10));
    let change = Some("Referrals from schools are counted too".into());
    chart.processes.push(Process { from: 13, change, lines: limits("24.3", "31.7", "39.1", 10) });
    judge(&mut chart, 0..24, Signal::Common, "Within normal variation");
    chart.readings[2].note = Some("The team was not in post".into());
    for reading in chart.readings.iter_mut().filter(|reading| matches!(reading.value, Value::Number(_))) {
        reading.denominator = Some(40);
    }
    golden("measure_gaps", &chart);
}

#[test]
fn a_target_beyond_the_limits_on_either_side() {
    let mut chart = ordinary();
    chart.target = Some(target("45", None));
    golden("measure_target_below", &chart);
    chart.kind = MeasureKind::Rate;
    chart.target = Some(target("180", Some("170")));
    golden("measure_target_above", &chart);
}

#[test]
fn limits_beyond_what_is_possible_are_drawn_at_the_edge() {
    let values = ["88", "95", "100", "72", "98", "91", "64", "99", "85", "100", "79"];
    let mut high = chart(MeasureKind::Percent, &values, limits("45.9", "88.3", "130.7", 11));
    judge(&mut high, 0..11, Signal::Common, "Within normal variation");
    golden("measure_limit_above_100", &high);
    let values = ["3", "0", "5", "1", "0", "7", "2", "0", "4", "1", "6", "0", "3", "2"];
    let mut low = chart(MeasureKind::Count, &values, limits("-7.42", "2.43", "12.28", 14));
    judge(&mut low, 0..14, Signal::Common, "Within normal variation");
    golden("measure_limit_below_nought", &low);
}
