//! What holds of every drawing.

use super::*;
use crate::chart::svg::reading::Element;
use crate::chart::testing::{both, titles};
use proptest::prelude::*;

fn count(elements: &[Element], name: &str, class: &str) -> usize {
    elements.iter().filter(|element| element.is(name, class)).count()
}

fn points(elements: &[Element]) -> Vec<&Element> {
    elements.iter().filter(|element| element.name == "use" && element.inside.iter().any(|name| name == "g")).collect()
}

#[test]
fn every_figure_is_a_point_and_every_gap_is_none() {
    let chart = chart(
        MeasureKind::Count,
        &["4", "c", "0", "x", "z", "?", "5", "not due", "1", "2", "3"],
        Lines::None("too few readings".into()),
    );
    for (_, elements) in both(&chart) {
        assert_eq!(points(&elements).len(), 6);
        assert_eq!(count(&elements, "rect", "gap"), 5);
        assert_eq!(count(&elements, "polyline", "series"), 1, "only 1, 2 and 3 follow one another");
        for sign in ["[c]", "[x]", "[z]", "?", "not due"] {
            assert!(elements.iter().any(|element| element.name == "text" && element.text == sign), "{sign}");
        }
    }
}

#[test]
fn nought_is_drawn_at_nought() {
    let chart = chart(MeasureKind::Count, &["4", "0", "3", "2", "1", "5", "4"], Lines::None("too few readings".into()));
    let [(_, elements), _] = both(&chart);
    let axis = elements.iter().find(|element| element.is("polyline", "axis")).unwrap();
    let base: f64 = axis.attr("points").unwrap().split([',', ' ']).nth(1).unwrap().parse().unwrap();
    let nought = points(&elements)[1];
    assert!((nought.number("y") + nought.number("height") / 2.0 - base).abs() < 0.11);
}

#[test]
fn fewer_than_six_figures_have_no_line_and_each_its_number() {
    let five = chart(MeasureKind::Count, &["4", "7", "3", "9", "5"], Lines::None("too few readings".into()));
    for (_, elements) in both(&five) {
        assert_eq!(count(&elements, "polyline", "series"), 0);
        for figure in ["4", "7", "3", "9", "5"] {
            assert!(elements.iter().any(|e| e.name == "text" && !e.is("text", "tick") && e.text == figure), "{figure}");
        }
    }
    let six = chart(MeasureKind::Count, &["4", "7", "3", "9", "5", "6"], Lines::Median(number("5.5"), too_few("10")));
    assert!(both(&six).iter().all(|(_, elements)| count(elements, "polyline", "series") == 1));
}

#[test]
fn a_signal_is_told_by_its_shape_and_in_words() {
    for (_, elements) in both(&ordinary()) {
        assert_eq!(
            (count(&elements, "use", "spc-improvement"), count(&elements, "use", "spc-concern")),
            (8 + 1, 1 + 1)
        );
        let titles = titles(&elements);
        assert!(titles.contains(&"August 2021: 41.2%. Worse: below the lower limit"), "{titles:?}");
        let hrefs: std::collections::BTreeSet<_> =
            points(&elements).iter().filter_map(|point| point.attr("href")).map(str::to_owned).collect();
        assert_eq!(hrefs.len(), 3, "a circle, a triangle and a square");
    }
}

#[test]
fn the_table_has_the_computed_limit_where_the_picture_has_the_edge() {
    let mut chart = chart(MeasureKind::Percent, &["88"; 11], limits("45.9", "88.3", "130.7", 11));
    chart.readings[10].value = Value::Number(number("87"));
    let table = chart.table();
    let row = &table.rows[0];
    let upper = table.columns.iter().position(|column| column.label == "Upper limit").unwrap();
    assert_eq!((&*row.cells[upper - 1].text, row.cells[upper - 1].data.as_deref()), ("130.7%", Some("130.7")));
    let footing = table.columns.iter().position(|column| column.label == "Limits worked out from").unwrap();
    assert_eq!(row.cells[footing - 1].text, "11 readings, on trial");
    let [(_, elements), _] = both(&chart);
    assert!(elements.iter().any(|element| element.text.starts_with("A limit beyond what is possible")));
}

#[test]
fn without_limits_the_table_says_no_more_of_them_but_still_which_row_is_the_baseline() {
    let mut few = chart(MeasureKind::Count, &["4", "7"], Lines::None("too few readings".into()));
    let labels = |chart: &MeasureChart<'_>| -> Vec<String> {
        chart.table().columns.iter().map(|column| column.label.to_string()).collect()
    };
    assert_eq!(labels(&few), ["When", "Value"]);
    few.target = Some(target("9", None));
    few.baseline = ordinary().baseline;
    assert_eq!(labels(&few), ["When", "Value", "What it says", "Target by March 2023"]);
    assert_eq!(few.table().rows[0].cells[1].text, "Baseline");
}

#[test]
fn a_provisional_figure_is_an_open_point_and_a_break_ends_the_line() {
    let chart = chart(MeasureKind::Count, &["4", "7", "3", "9b", "5", "6p"], Lines::None("too few readings".into()));
    for (_, elements) in both(&chart) {
        assert_eq!(count(&elements, "use", "provisional"), 1);
        assert_eq!(count(&elements, "polyline", "series"), 2);
        assert_eq!(count(&elements, "line", "change"), 1);
    }
}

#[test]
fn limits_begin_anew_with_a_new_way_of_working() {
    let mut chart = ordinary();
    chart.processes.push(Process {
        from: 12,
        change: Some("Weekly review".into()),
        lines: limits("58", "68", "78", 12),
    });
    for (_, elements) in both(&chart) {
        let bands: Vec<_> = elements.iter().filter(|element| element.is("rect", "spc-band")).collect();
        assert_eq!(bands.len(), 2);
        let (end, start) = (bands[0].number("x") + bands[0].number("width"), bands[1].number("x"));
        assert!((end - start).abs() < 0.11);
        let line = elements.iter().find(|element| element.is("line", "change")).unwrap();
        assert!((line.number("x1") - start).abs() < 0.11);
    }
}

#[test]
fn a_suppressed_figure_leaves_no_number_behind() {
    let mut chart =
        chart(MeasureKind::Count, &["40", "c", "41", "39", "42", "40", "38"], Lines::None("too few readings".into()));
    chart.readings[1].numerator = Some(3);
    chart.readings[1].denominator = Some(43);
    let said = format!("{:?}", chart.table().rows[1]);
    assert!(!said.contains('3') && !said.contains("43"), "{said}");
}

prop_compose! {
    fn any_chart()(
        figures in prop::collection::vec((0..9_u8, 0..400_u32, 0..8_u8), 0..40),
        kind in prop::sample::select(vec![MeasureKind::Percent, MeasureKind::Count, MeasureKind::Rate, MeasureKind::Days]),
        change in 0..40_usize,
        aim in prop::option::of(0..300_u32),
    ) -> MeasureChart<'static> {
        let text = |(kind, value, marks): &(u8, u32, u8)| match kind {
            0 => "c".to_owned(),
            1 => "x".to_owned(),
            2 => "not due".to_owned(),
            _ => format!("{}{}{}", value, if marks & 1 > 0 { "p" } else { "" }, if *marks > 6 { "b" } else { "" }),
        };
        let values: Vec<String> = figures.iter().map(text).collect();
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let mut chart = chart(kind, &values, limits("-20.5", "60", "140.5", 12));
        let process = Process { from: change, change: Some("Visits are recorded on the day".into()), lines: limits("20", "60", "100", 12) };
        chart.processes.extend((change > 0 && change < values.len()).then_some(process));
        for (position, (signal, _, side)) in figures.iter().enumerate() {
            let side = if side & 1 > 0 { Side::High } else { Side::Low };
            chart.readings[position].signal = match signal {
                3 => Signal::Improvement(side),
                4 => Signal::Concern(side),
                _ => Signal::Common,
            };
        }
        chart.target = aim.map(|aim| target(&aim.to_string(), None));
        chart
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_was_read_nothing_overlaps_or_leaves_the_picture(chart in any_chart()) {
        both(&chart);
    }
}
