#![allow(clippy::unwrap_used)]
use super::*;
use crate::chart::svg::reading::Element;
use crate::chart::testing::{CAPTION, both, golden, golden_under, golden_wide};
use crate::chart::{Caption, TableRow};
use crate::words::testing::english;
use jiff::ToSpan;
use jiff::civil::date;

fn when(iso: &str) -> When {
    When::parse(iso).unwrap()
}

fn reported(title: &'static str, as_at: &str, finished: u32, evidenced: u32) -> BurnUpReport<'static> {
    let period = PeriodName { title: title.into(), short: title.into(), iso: as_at.to_owned().into() };
    BurnUpReport { period, as_at: when(as_at), finished, evidenced }
}

fn planned(dates: &[(&str, u32)]) -> Vec<Milestone> {
    dates.iter().map(|(iso, actions)| Milestone { due: when(iso).last(), actions: *actions }).collect()
}

fn ordinary() -> BurnUp<'static> {
    BurnUp {
        starts: when("2022-03-11"),
        as_at: when("2022-11-16"),
        planned: planned(&[
            ("2022-02", 2),
            ("2022-05", 12),
            ("2022-09", 19),
            ("2022-12", 4),
            ("2023-03", 6),
            ("2023-12", 1),
        ]),
        reports: vec![
            reported("March 2022", "2022-03-11", 0, 0),
            reported("September 2022", "2022-09-07", 7, 2),
            reported("November 2022", "2022-11-16", 12, 5),
        ],
        undated: 19,
        empty: "No action has a first date that could pass.".into(),
        words: english(),
    }
}

fn lines<'e>(elements: &'e [Element], class: &str) -> Vec<&'e Element> {
    elements.iter().filter(|element| element.is("polyline", class)).collect()
}

fn row<'r>(row: &'r TableRow<'_>) -> Vec<&'r str> {
    std::iter::once(&row.head).chain(&row.cells).map(|cell| &*cell.text).collect()
}

#[test]
fn an_ordinary_plan() {
    golden("burn_up_ordinary", &ordinary());
}

#[test]
fn one_report_is_a_dot_and_not_a_line() {
    let chart = BurnUp {
        as_at: when("2022-03-11"),
        reports: vec![reported("March 2022", "2022-03-11", 1, 0)],
        undated: 1,
        ..ordinary()
    };
    golden("burn_up_one_period", &chart);
    let [(_, elements), _] = both(&chart);
    assert!(lines(&elements, "burn-finished").is_empty());
    assert_eq!(elements.iter().filter(|element| element.is("circle", "burn-dot")).count(), 1);
}

#[test]
fn without_a_dated_action_there_is_no_plot_and_the_undated_are_counted() {
    let reports = vec![reported("November 2022", "2022-11-16", 0, 0)];
    let chart = BurnUp { planned: Vec::new(), reports, ..ordinary() };
    golden("burn_up_no_data", &chart);
    for (svg, elements) in both(&chart) {
        assert!(svg.inline().contains("19 actions had no date at first and are in no line"));
        assert!(!elements.iter().any(|element| element.name == "polyline"));
    }
}

#[test]
fn all_finished_before_the_plan_ends() {
    let reports = vec![reported("March 2022", "2022-03-11", 40, 40), reported("November 2022", "2022-11-16", 44, 44)];
    golden("burn_up_one_status", &BurnUp { reports, undated: 0, ..ordinary() });
}

#[test]
fn a_plan_whose_last_date_has_passed_keeps_its_words_inside_the_picture() {
    let chart =
        BurnUp { planned: planned(&[("2022-02", 2), ("2022-05", 12)]), as_at: when("2023-11-16"), ..ordinary() };
    let reports = vec![reported("November 2023", "2023-11-16", 9, 1)];
    golden("burn_up_past_its_end", &BurnUp { reports, ..chart });
}

#[test]
fn two_hundred_reports_and_two_hundred_dates() {
    let day = |at: i32| date(2010, 1, 28).saturating_add((at * 20).days());
    let report = |at: i32| BurnUpReport {
        period: PeriodName { title: "A report".into(), short: "A report".into(), iso: "2022".into() },
        as_at: When::day(day(at)),
        finished: (at * 5) as u32,
        evidenced: (at * 2) as u32,
    };
    let milestone = |at: i32| Milestone { due: day(at * 2), actions: 7 };
    let chart = BurnUp {
        starts: When::day(day(0)),
        as_at: When::day(day(199)),
        planned: (0..200).map(milestone).collect(),
        reports: (0..200).map(report).collect(),
        ..ordinary()
    };
    golden_wide("burn_up_200_rows", &chart);
    let to_come = chart.table().rows.len() - 200;
    assert!(to_come <= 16, "the many dates to come are one a year: {to_come}");
}

#[test]
fn long_words_are_cut_or_wrapped_and_markup_stays_text() {
    let headline =
        "Forty <of> fifty & more actions should be finished by now, and hardly any of them have been, it seems";
    let empty =
        "Nothing <at all> & Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is dated";
    let chart = BurnUp { planned: Vec::new(), empty: empty.into(), undated: 1_234_567, ..ordinary() };
    golden_under(&Caption { headline, ..CAPTION }, "burn_up_long_words", &chart);
}

#[test]
fn a_missing_report_says_so() {
    golden("burn_up_missing_reports", &BurnUp { reports: Vec::new(), undated: 0, ..ordinary() });
}

#[test]
fn what_was_planned_ends_at_the_whole_and_is_paler_from_now_on() {
    for (_, elements) in both(&ordinary()) {
        let ends = |class: &str| {
            let points = lines(&elements, class)[0].attr("points").unwrap().to_owned();
            let place = |text: &str| text.split(',').map(|n| n.parse::<f64>().unwrap()).collect::<Vec<_>>();
            let all: Vec<_> = points.split(' ').map(place).collect();
            (all[0].clone(), all[all.len() - 1].clone())
        };
        let ((_, until_now), (from_now, end)) = (ends("burn-planned"), ends("burn-later"));
        assert_eq!(until_now, from_now, "the paler line goes on where the other stops");
        assert!(end[1] < from_now[1], "later dates stand higher");
    }
}

#[test]
fn lines_stand_on_one_scale_that_begins_at_nought() {
    let [(_, elements), _] = both(&ordinary());
    let zero = elements.iter().find(|element| element.is("line", "axis")).unwrap().number("y1");
    let dots: Vec<f64> = elements.iter().filter(|e| e.is("circle", "burn-dot")).map(|e| e.number("cy")).collect();
    assert!((dots[0] - zero).abs() < 0.2, "nothing finished is at nought: {} {zero}", dots[0]);
    let ratio = (zero - dots[2]) / (zero - dots[1]);
    assert!((ratio - 12.0 / 7.0).abs() < 0.02, "{ratio}");
}

#[test]
fn the_gap_is_marked_with_both_its_numbers() {
    for (svg, elements) in both(&ordinary()) {
        assert!(elements.iter().any(|element| element.is("path", "burn-gap")));
        assert!(svg.inline().contains("33 due"));
    }
    let level = BurnUp { planned: planned(&[("2022-05", 12), ("2023-03", 1)]), ..ordinary() };
    for (_, elements) in both(&level) {
        assert!(!elements.iter().any(|element| element.is("path", "burn-gap")), "no gap, no bracket");
    }
}

#[test]
fn the_table_goes_on_to_the_end_of_the_plan_without_a_figure_nobody_has() {
    let table = ordinary().table();
    assert_eq!(row(&table.rows[2]), ["16 November 2022", "November 2022", "33", "12", "5", "19"]);
    let last = ["31 December 2023", "Still to come", "44", "Not yet reported", "Not yet reported", "19"];
    assert_eq!(row(&table.rows[5]), last);
    assert_eq!(table.rows[5].head.as_data(), "2023-12-31");
}
