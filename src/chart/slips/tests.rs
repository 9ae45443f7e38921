#![allow(clippy::unwrap_used)]
use super::*;
use crate::chart::svg::reading::Element;
use crate::chart::testing::{CAPTION, both, both_under, golden, golden_under, golden_wide, titles};
use crate::words::testing::english;

fn when(iso: &str) -> When {
    When::parse(iso).unwrap()
}

fn dated(iso: &str) -> Promise<'static> {
    Promise { says: when(iso).to_string().into(), date: Some(when(iso)) }
}

fn words(says: &'static str) -> Promise<'static> {
    Promise { says: says.into(), date: None }
}

fn row(label: &'static str, promises: &[Promise<'static>], months: Option<i32>) -> SlipRow<'static> {
    let (first, later) = promises.split_first().unwrap();
    let redate = |to: &Promise<'static>| Redate { to: to.clone(), reported: "October 2022".into() };
    let title = "Build co-production with families".into();
    let redates = later.iter().map(redate).collect();
    SlipRow { label: label.into(), title, first: first.clone(), redates, months, finished: None }
}

fn finished(row: SlipRow<'static>, by: &str) -> SlipRow<'static> {
    SlipRow { finished: Some(when(by)), ..row }
}

fn chart(rows: Vec<SlipRow<'static>>) -> Slips<'static> {
    let empty = "No first promised date has passed unmet or was changed.".into();
    Slips { as_at: when("2022-11-16"), rows, undated: Vec::new(), empty, words: english() }
}

fn kind(kind: &'static str, labels: &[&'static str]) -> UndatedKind<'static> {
    UndatedKind { kind: kind.into(), labels: labels.iter().map(|label| (*label).into()).collect() }
}

fn ordinary() -> Slips<'static> {
    let rows = vec![
        row("2.4", &[dated("2022-05"), dated("2022-07"), dated("2023-03")], Some(10)),
        row("5.16", &[dated("2022-05"), dated("2022-10")], Some(5)),
        row("6.3", &[dated("2022-Q3")], None),
        finished(row("1.2", &[dated("2022-06"), dated("2022-10")], Some(4)), "2022-09-07"),
        finished(row("2.6", &[dated("2022-08")], None), "2022-09-07"),
        row("3.1", &[dated("2022-12"), dated("2022-10-31")], Some(-2)),
    ];
    let undated = vec![kind("waiting for an event", &["3.7", "3.8", "5.11"]), kind("with no deadline", &["1.3"])];
    Slips { undated, ..chart(rows) }
}

/// The words at the end of each row.
fn outcomes(chart: &Slips<'_>) -> Vec<String> {
    chart.rows.iter().map(|row| row.outcome(english(), chart.as_at).join(", ")).collect()
}

fn marks<'e>(elements: &'e [Element], name: &str, class: &str) -> Vec<&'e Element> {
    elements.iter().filter(|element| element.is(name, class) && element.inside.contains(&"g".to_owned())).collect()
}

#[test]
fn ordinary_slips() {
    golden("slips_ordinary", &ordinary());
}

#[test]
fn one_action_with_one_date() {
    golden("slips_one_period", &chart(vec![row("2.4", &[dated("2022-10")], None)]));
}

#[test]
fn no_slip_says_so_and_the_undated_still_stand_in_their_band() {
    let chart = Slips { undated: vec![kind("waiting for an event", &["3.7"])], ..chart(Vec::new()) };
    golden("slips_no_data", &chart);
    golden("slips_nothing_at_all", &Slips { undated: Vec::new(), ..chart });
}

#[test]
fn all_finished() {
    let late = finished(row("1.1", &[dated("2022-07")], None), "2022-09-07");
    let on_time = finished(row("1.2", &[dated("2022-10"), dated("2022-12")], Some(2)), "2022-09-07");
    golden("slips_one_status", &chart(vec![late, on_time]));
}

#[test]
fn of_two_hundred_actions_sixty_are_drawn_and_the_rest_counted() {
    const DATES: [&str; 4] = ["2022-05", "2022-07", "2022-09", "2022-10"];
    let rows = (0..200).map(|at| row("2.4", &[dated(DATES[at % 4])], None)).collect();
    let chart = Slips { undated: vec![kind("ongoing", &["7.1"; 200])], ..chart(rows) };
    golden_wide("slips_200_rows", &chart);
    let [(wide, elements), _] = both(&chart);
    assert!(wide.inline().contains("Not shown: 140 more actions with smaller slips"));
    assert_eq!(marks(&elements, "polygon", "slip-due").len(), 60);
    let table = chart.table();
    assert_eq!(table.rows[60].head.text, "140 more actions with smaller slips");
    assert_eq!(table.rows.len(), 60 + 3);
}

#[test]
fn long_words_are_cut_or_wrapped_and_markup_stays_text() {
    let long =
        "Agree <the> protocol & Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    let mut first = row("Priority five, action 16", &[dated("2021/22"), words(long), dated("2023-Q1")], Some(12));
    first.title = long.into();
    let chart = Slips { undated: vec![kind(long, &["a very long name of an action"; 9])], ..chart(vec![first]) };
    golden_under(&CAPTION, "slips_long_words", &chart);
    for (_, elements) in both_under(&CAPTION, &chart) {
        assert!(titles(&elements)[1].contains("<the> protocol & Donau"), "{:?}", titles(&elements));
    }
}

#[test]
fn missing_dates_are_said_and_never_drawn() {
    let chart = chart(vec![
        row("1.1", &[dated("2022-05"), words("On appointment")], None),
        row("1.2", &[words("On appointment"), dated("2022-09")], None),
        row("1.3", &[words(""), dated("2022-12"), words("")], None),
    ]);
    assert_eq!(outcomes(&chart), ["Date taken away", "Dated later on, Overdue 47 days", "Date taken away"]);
    golden("slips_missing_dates", &chart);
    let [(_, elements), _] = both(&chart);
    assert_eq!(marks(&elements, "polygon", "slip-due").len(), 1, "only one has a date now");
    assert_eq!(marks(&elements, "line", "slip-late").len(), 1, "what lost its date has no length");
}

#[test]
fn the_words_at_the_end_say_what_became_of_the_date_and_how_it_stands() {
    let expected = [
        "10 months later",
        "5 months later, Overdue 16 days",
        "Overdue 47 days",
        "4 months later, Finished by its new date",
        "Finished at most 7 days late",
        "2 months earlier, Overdue 16 days",
    ];
    assert_eq!(outcomes(&ordinary()), expected);
}

#[test]
fn a_deadline_is_not_late_on_its_own_last_day() {
    let due = row("1", &[dated("2022-11-16")], None);
    assert_eq!(due.late(when("2022-11-16")), None);
    assert_eq!(due.state(english(), when("2022-11-17")), "Overdue 1 day");
}

#[test]
fn finished_in_the_report_of_the_last_day_is_on_time() {
    let done = finished(row("1", &[dated("2022-10")], None), "2022-10-31");
    assert_eq!(done.state(english(), when("2022-11-16")), "Finished on time");
    let later = finished(row("1", &[dated("2022-10")], None), "2022-11-01");
    assert_eq!(later.state(english(), when("2022-11-16")), "Finished at most 1 day late");
}

#[test]
fn an_undated_action_has_no_duration() {
    let chart = Slips { undated: vec![kind("waiting for an event", &["3.7", "3.8"])], ..chart(Vec::new()) };
    for (svg, elements) in both(&chart) {
        assert!(svg.inline().contains("No date that could pass: 2") && svg.inline().contains("3.7, 3.8"));
        assert!(!elements.iter().any(|element| matches!(element.name.as_str(), "line" | "polygon" | "path")));
    }
}

#[test]
fn an_arrow_points_the_way_the_date_moved() {
    for (_, elements) in both(&chart(vec![
        row("1", &[dated("2022-03"), dated("2022-12")], Some(9)),
        row("2", &[dated("2022-12"), dated("2022-03")], Some(-9)),
    ])) {
        let arrows = marks(&elements, "line", "slip-move");
        let ways: Vec<bool> = arrows.iter().map(|arrow| arrow.number("x1") < arrow.number("x2")).collect();
        assert_eq!(ways, [true, false]);
    }
}

#[test]
fn the_table_has_each_change_in_words_and_iso_dates_for_programs() {
    let table = ordinary().table();
    let texts: Vec<&str> = table.rows[0].cells.iter().map(|cell| &*cell.text).collect();
    let each = "July 2022, said in October 2022; March 2023, said in October 2022";
    assert_eq!(texts, ["May 2022", "2", each, "March 2023", "10 months later", "Not due yet"]);
    let data: Vec<_> = table.rows[0].cells.iter().map(|cell| cell.as_data().into_owned()).collect();
    assert_eq!(data, ["2022-05", "2", each, "2023-03", "10", "Not due yet"]);
}
