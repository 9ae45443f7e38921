//! What is known of a measure at a report, and what it lacks.

use super::{Plan, plan_with};
use crate::plan::{Good, Measure, Number};
use crate::report::statistics::LIMITS_FROM;
use crate::report::{AgainstTarget, MeasureAt, Missing, ReadingTally};
use jiff::civil::{Date, date};

const DEFINITION: &str =
    "title: t\ndefinition: d\nkind: percent\nunit: of visits\nabout: things\nfrequency: monthly\nsource: s\n";
const YEAR_END: Date = date(2022, 12, 31);

/// A plan with one measure: lines of its definition beside the usual ones, and rows of its table.
fn measured(definition: &str, rows: &[&str]) -> Plan {
    let table = format!("at,value,numerator,denominator,marks,note,evidence\n{}\n", rows.join("\n"));
    let definition = format!("{DEFINITION}{definition}");
    plan_with(&[], &["{}"], &[("measures/m.yaml", &*definition), ("measures/m.csv", &*table)])
}

fn asked<T>(definition: &str, rows: &[&str], as_at: Date, ask: impl FnOnce(&MeasureAt<'_>) -> T) -> T {
    let plan = measured(definition, rows);
    let measure: &Measure = &plan.measures[0];
    ask(&MeasureAt::new(measure, as_at))
}

/// A row of a month with a value.
fn row(month: u32, value: &str) -> String {
    format!("2022-{month:02},{value},,,,,")
}

#[test]
fn a_report_does_not_know_a_reading_of_after_its_date() {
    let rows = ["2022-01,50,,,,,", "2022-02,60,,,,,", "2022-03,70,,,,,"];
    let figures = |as_at: Date| asked("good: up", &rows, as_at, |at| at.figures().len());
    assert_eq!([date(2022, 1, 30), date(2022, 2, 28), date(2022, 3, 31)].map(figures), [0, 2, 3]);
    let latest = asked("good: up", &rows, date(2022, 2, 28), |at| at.latest_figure().map(|(_, figure)| figure));
    assert_eq!(latest, Number::parse("60"));
}

#[test]
fn unknown_nought_suppressed_not_due_and_not_applicable_are_counted_apart() {
    let values = ["0", "unknown", "suppressed", "not-due", "not-applicable", "not-collected", "5", "suppressed", "low"];
    let rows: Vec<String> = (1..).zip(values).map(|(month, value)| row(month, value)).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let tally = asked("good: up", &rows, YEAR_END, |at| at.tally());
    let expected =
        ReadingTally { figures: 2, suppressed: 2, not_collected: 1, not_due: 1, not_applicable: 1, low: 1, unknown: 1 };
    assert_eq!(tally, expected);
}

#[test]
fn the_newest_figure_is_found_behind_readings_that_are_none() {
    let rows = ["2022-01,50,,,,,", "2022-02,unknown,,,,,"];
    asked("good: up", &rows, YEAR_END, |at| {
        assert_eq!(at.latest().and_then(|reading| reading.value.number()), None);
        assert_eq!(at.latest_figure().map(|(reading, _)| reading.at.iso()), Some("2022-01".to_owned()));
    });
}

#[test]
fn a_way_of_working_begins_with_its_first_figure_even_after_a_gap() {
    let mut rows: Vec<String> = (1..=12).map(|month| row(month, &format!("{}", 40 + month % 3))).collect();
    rows[6] = row(7, "suppressed");
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let definition = "good: up\nrebase: [{from: 2022-07, because: A new form}]";
    asked(definition, &rows, YEAR_END, |at| {
        assert_eq!(at.analysis().earlier.len(), 1);
        let first = at.position(at.analysis().current.range.start);
        assert_eq!(first.map(|position| at.readings()[position].at.iso()), Some("2022-08".to_owned()));
    });
}

#[test]
fn a_break_in_the_counting_begins_a_group_of_its_own() {
    let rows = ["2022-01,50,,,,,", "2022-02,60,,,,,", "2022-03,70,,,break,,"];
    let groups = asked("good: up", &rows, YEAR_END, |at| at.analysis().groups().count());
    assert_eq!(groups, 2);
}

#[test]
fn a_target_is_met_close_or_missed_by_which_way_is_better() {
    let against = |good: Good, figure: &str| {
        let good = match good {
            Good::Up => "up",
            Good::Down => "down",
            Good::Hold => "hold",
        };
        let definition = format!("good: {good}\ntarget: {{value: 90, by: 2023}}\ntolerance: 2");
        asked(&definition, &[&row(1, figure)], YEAR_END, |at| at.against_target())
    };
    let by = |text: &str| Number::parse(text).unwrap();
    use AgainstTarget::{Close, Met, Missed};
    assert_eq!(
        ["90", "95.5", "88.5", "87"].map(|figure| against(Good::Up, figure)),
        [Some(Met), Some(Met), Some(Close(by("1.5"))), Some(Missed(by("3")))]
    );
    assert_eq!(
        ["90", "85", "92", "92.1"].map(|figure| against(Good::Down, figure)),
        [Some(Met), Some(Met), Some(Close(by("2"))), Some(Missed(by("2.1")))]
    );
    assert_eq!(
        ["90", "88", "92", "87.5"].map(|figure| against(Good::Hold, figure)),
        [Some(Met), Some(Met), Some(Met), Some(Missed(by("2.5")))]
    );
    assert_eq!(against(Good::Up, "suppressed"), None);
}

#[test]
fn what_a_measure_lacks_is_told_and_nothing_else() {
    let lacks = |definition: &str, rows: &[&str]| asked(definition, rows, YEAR_END, |at| at.missing());
    use Missing::{Denominator, Earlier, Figure, Owner, Target};
    assert_eq!(lacks("good: up", &["2022-01,unknown,,,,,"]), [Figure, Target, Owner]);
    assert_eq!(lacks("good: up", &["2022-01,50,,,,,"]), [Earlier, Denominator, Target, Owner]);
    let whole = ["2022-01,50,1,2,,,", "2022-02,25,1,4,,,"];
    assert_eq!(lacks("good: up\ntarget: {value: 90, by: 2023}", &whole), [Owner]);
}

#[test]
fn limits_come_with_the_tenth_figure() {
    let limits = |count: u32| {
        let rows: Vec<String> = (1..=count).map(|month| row(month, &format!("{}", 40 + month % 3))).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        asked("good: up", &rows, YEAR_END, |at| at.analysis().limits().is_some())
    };
    assert_eq!(LIMITS_FROM, 10);
    assert_eq!([9, 10].map(limits), [false, true]);
}
