//! The worked cases of `domain.md` §3.2, and each rule by itself.

use super::Tables;
use crate::plan::Value;
use crate::plan::release::{Outcome, Why};

const AT: &str = "2022-10";

#[test]
fn two_families_and_three_children_are_held_back_and_nought_is_not() {
    let tables = Tables::default().with("families", "count", "", &["2022-10,2", "2022-11,0", "2022-12,6"]);
    assert_eq!(tables.shown(), ["families suppressed", "families 0", "families 6"]);
    let nought = Tables::default().with("families", "count", "", &["2022-11,0"]).scheme("suppress_zero: true");
    assert_eq!(nought.shown(), ["families suppressed"]);
}

#[test]
fn of_45_34_and_32_one_is_held_back_so_that_no_two_can_be_taken_from_one_another() {
    let tables = Tables::default()
        .with("placed", "count", "", &["2022-10,45"])
        .with("order", "count", "part_of: placed", &["2022-10,34"])
        .with("long", "count", "part_of: order", &["2022-10,32"]);
    let (measures, account) = tables.released();
    let shown: Vec<Value> = measures.iter().map(|measure| measure.readings[0].value).collect();
    assert_eq!(shown.iter().filter(|value| **value == Value::Suppressed).count(), 1, "{shown:?}");
    assert_eq!(shown[0].plain(), "45");
    assert!(account.exposures().is_empty());
    let held = account.decisions().iter().find(|decision| matches!(decision.outcome, Outcome::Held(_))).unwrap();
    assert!(matches!(&held.outcome, Outcome::Held(Why::Protects(_))), "{held:?}");
}

#[test]
fn ten_per_cent_of_31_is_three_children() {
    let tables = Tables::default().with("open", "count", "", &["2022-10,31"]).with(
        "justice",
        "percent",
        "denominator_is: open",
        &["2022-10,10,3,31"],
    );
    assert_eq!(tables.shown(), ["open 31", "justice suppressed"]);
}

#[test]
fn a_share_is_printed_only_with_its_parts_and_of_enough_people() {
    let share = |row: &str| Tables::default().with("share", "percent", "", &[row]).shown().remove(0);
    assert_eq!(share("2022-10,26,12,47"), "share 26 12/47");
    assert_eq!(share("2022-10,26"), "share suppressed", "nobody says of how many");
    assert_eq!(share("2022-10,26,,47"), "share suppressed", "nor how many");
    assert_eq!(share("2022-10,90,45,50"), "share suppressed", "the five who are not");
    assert_eq!(share("2022-10,6,3,50"), "share suppressed", "the three who are");
    assert_eq!(share("2022-10,47,9,19"), "share suppressed", "of too few");
    assert_eq!(share("2022-10,100,50,50"), "share 100 50/50");
    assert_eq!(share("2022-10,0,0,50"), "share 0 0/50");
}

#[test]
fn a_share_that_rounds_to_nought_is_low_and_not_nought() {
    let tables = Tables::default().with("share", "percent", "", &["2022-10,0,6,5000"]);
    assert_eq!(tables.shown(), ["share low 6/5000"]);
}

#[test]
fn a_share_whose_numbers_are_measures_of_their_own_is_low_too() {
    let shown = |above: &str| {
        let links = "numerator_is: above\ndenominator_is: below";
        let tables = Tables::default()
            .with("above", "count", "", &[&format!("2022-10,{above}")])
            .with("below", "count", "", &["2022-10,5000"])
            .with("share", "percent", links, &["2022-10,0"]);
        tables.shown().pop()
    };
    assert_eq!(shown("6").as_deref(), Some("share low"));
    assert_eq!(shown("0").as_deref(), Some("share 0"));
}

#[test]
fn a_rate_needs_its_parts_and_an_average_its_number_of_people() {
    let rate = |row: &str| Tables::default().with("rate", "rate", "per: 1000", &[row]).shown().remove(0);
    assert_eq!(rate("2022-10,12,12,1000"), "rate 12 12/1000");
    assert_eq!(rate("2022-10,12"), "rate suppressed");
    assert_eq!(rate("2022-10,4,4,1000"), "rate suppressed");
    let days = |row: &str| Tables::default().with("wait", "days", "", &[row]).shown().remove(0);
    assert_eq!(days("2022-10,12.5,,8"), "wait 12.5 ./8");
    assert_eq!(days("2022-10,12.5,,4"), "wait suppressed");
    assert_eq!(days("2022-10,12.5"), "wait suppressed");
}

#[test]
fn things_are_counted_freely() {
    let tables = Tables::default().with("homes", "count", "about: things", &["2022-10,2"]).with(
        "share",
        "percent",
        "about: things",
        &["2022-10,33"],
    );
    assert_eq!(tables.shown(), ["homes 2", "share 33"]);
}

#[test]
fn a_second_part_of_a_total_is_held_back_with_the_small_one() {
    let tables = Tables::default()
        .with("all", "count", "sum_of: [north, south, west]", &["2022-10,40"])
        .with("north", "count", "", &["2022-10,3"])
        .with("south", "count", "", &["2022-10,12"])
        .with("west", "count", "", &["2022-10,25"]);
    assert_eq!(tables.shown(), ["all 40", "north suppressed", "south suppressed", "west 25"]);
}

#[test]
fn a_total_binds_its_parts_at_each_time_by_itself() {
    for small in 0..4 {
        let rows = |usual: u64, then: u64| -> Vec<String> {
            (0..4).map(|time| format!("2022-0{},{}", time + 1, if time == small { then } else { usual })).collect()
        };
        let measure = |id, lines, rows: Vec<String>| super::measure(id, "count", lines, &rows);
        let all = measure("all", "sum_of: [north, south]", rows(60, 43));
        let parts = [measure("north", "", rows(20, 3)), measure("south", "", rows(40, 40))];
        let shown = Tables { measures: [all].into_iter().chain(parts).collect(), ..Tables::default() }.shown();
        let held: Vec<usize> = (0..shown.len()).filter(|at| shown[*at].ends_with("suppressed")).collect();
        assert_eq!(held, [4 + small, 8 + small], "{shown:?}");
    }
}

#[test]
fn a_small_step_of_a_running_total_cannot_be_taken_from_it() {
    let tables =
        Tables::default().with("so-far", "count", "running_total: true", &["2022-09,20", "2022-10,23", "2022-11,40"]);
    let shown = tables.shown();
    assert_eq!(shown.iter().filter(|shown| shown.ends_with("suppressed")).count(), 1, "{shown:?}");
    let net = Tables::default().with("open", "count", "", &["2022-09,20", "2022-10,23"]);
    assert_eq!(net.shown(), ["open 20", "open 23"], "what came and went is no count of anybody");
}

#[test]
fn what_an_earlier_report_printed_cannot_be_held_back_and_its_small_correction_is() {
    let first = || Tables::default().with("open", "count", "", &["2022-10,43"]);
    assert_eq!(first().printed_before("open", "2022-10", 43).shown(), ["open 43"]);
    assert_eq!(first().printed_before("open", "2022-10", 45).shown(), ["open suppressed"]);
    assert_eq!(first().printed_before("open", "2022-10", 60).shown(), ["open 43"]);
}

#[test]
fn an_approval_prints_a_figure_and_says_so() {
    let (measures, account) = Tables::default().with("open", "count", "", &["2022-10,3"]).approving("open").released();
    assert_eq!(measures[0].readings[0].value.plain(), "3");
    assert!(matches!(account.decisions()[0].outcome, Outcome::Approved(_)));
}

#[test]
fn an_approval_that_gives_another_figure_away_is_an_exposure() {
    let tables = Tables::default()
        .with("all", "count", "", &["2022-10,40"])
        .with("here", "count", "part_of: all", &["2022-10,38"])
        .approving("all, here");
    let (_, account) = tables.released();
    assert_eq!(account.exposures().len(), 1);
}

#[test]
fn the_nhs_scheme_rounds_what_it_prints_and_works_shares_out_anew() {
    let tables = Tables::default()
        .with("open", "count", "", &["2022-10,7", "2022-11,8", "2022-12,42"])
        .with("share", "percent", "", &["2022-10,26,12,47"])
        .scheme("scheme: nhs");
    assert_eq!(tables.shown(), ["open suppressed", "open 10", "open 40", "share 22 10/45"]);
}

#[test]
fn under_10_holds_back_nine() {
    let tables = Tables::default().with("open", "count", "", &["2022-10,9", "2022-11,10"]).scheme("scheme: under10");
    assert_eq!(tables.shown(), ["open suppressed", "open 10"]);
}

#[test]
fn a_baseline_is_a_figure_like_any_other() {
    let lines = |value: &str| format!("baseline: {{value: {value}, at: 2022-03}}");
    let baseline = |kind: &str, value: &str| {
        let tables = Tables::default().with("m", kind, &lines(value), &[&format!("{AT},60")]);
        let (measures, _) = tables.released();
        assert!(measures[0].doc.baseline.is_none());
        measures[0].baseline.map(|baseline| baseline.value.plain())
    };
    assert_eq!(baseline("count", "4"), Some("suppressed".to_owned()));
    assert_eq!(baseline("count", "14"), Some("14".to_owned()));
    assert_eq!(baseline("percent", "14"), Some("suppressed".to_owned()));
    let lines = "baseline: {value: 14, at: 2022-03}";
    let (approved, _) = Tables::default().with("m", "percent", lines, &[&format!("{AT},60")]).approving("m").released();
    assert_eq!(approved[0].baseline.map(|baseline| baseline.value.plain()), Some("14".to_owned()));
    let things = "about: things\nbaseline: {value: 4, at: 2022-03}";
    let (things, _) = Tables::default().with("m", "percent", things, &[&format!("{AT},60")]).released();
    assert_eq!(things[0].baseline.map(|baseline| baseline.value.plain()), Some("4".to_owned()), "nobody is counted");
}

#[test]
fn a_share_at_the_beginning_is_printed_where_a_reading_of_that_date_says_it_with_its_parts() {
    let baseline = |value: &str, row: &str| {
        let lines = format!("baseline: {{value: {value}, at: 2022-03}}");
        let (measures, _) = Tables::default().with("m", "percent", &lines, &[row]).released();
        measures[0].baseline.map(|baseline| baseline.value.plain())
    };
    assert_eq!(baseline("70", "2022-03,70,28,40"), Some("70".to_owned()));
    assert_eq!(baseline("71", "2022-03,70,28,40"), Some("suppressed".to_owned()), "another figure");
    assert_eq!(baseline("90", "2022-03,90,36,40"), Some("suppressed".to_owned()), "four are left");
    assert_eq!(baseline("70", "2022-04,70,28,40"), Some("suppressed".to_owned()), "another date");
}

#[test]
fn an_account_says_nothing_of_its_figures_where_it_is_printed_by_mistake() {
    let (_, account) = Tables::default().with("open", "count", "", &["2022-10,3"]).released();
    assert_eq!(format!("{account:?}"), "Account of 1 decisions");
}

#[test]
fn the_figure_of_the_beginning_is_held_back_where_the_same_reading_is() {
    let beginning = "baseline: {value: 20, at: 2022-10}";
    let tables = Tables::default()
        .with("a", "count", "", &["2022-10,3"])
        .with("b", "count", beginning, &["2022-10,20"])
        .with("total", "count", "sum_of: [a, b]", &["2022-10,23"])
        .approving("total");
    let (measures, _) = tables.released();
    let of_b = (measures[1].readings[0].value, measures[1].baseline.map(|baseline| baseline.value));
    assert_eq!(of_b, (Value::Suppressed, Some(Value::Suppressed)));
}

#[test]
fn what_an_author_held_back_does_not_follow_from_a_total() {
    let tables = Tables::default()
        .with("a", "count", "", &["2022-10,suppressed"])
        .with("b", "count", "", &["2022-10,20"])
        .with("total", "count", "sum_of: [a, b]", &["2022-10,23"])
        .approving("total");
    assert_eq!(tables.shown(), ["a suppressed", "b suppressed", "total 23"]);
}

#[test]
fn a_small_step_down_from_what_was_printed_is_held_back_like_one_up() {
    for now in [20, 26] {
        let row = format!("2022-10,{now}");
        let (measures, account) =
            Tables::default().with("m", "count", "", &[&row]).printed_before("m", "2022-10", 23).released();
        assert_eq!(measures[0].readings[0].value, Value::Suppressed, "{now}");
        assert!(account.exposures().is_empty(), "{now}: {:?}", account.exposures());
    }
}

#[test]
fn an_account_keeps_each_figure_as_it_is_written() {
    let (_, account) = Tables::default().with("open", "count", "", &["2022-10,3", "2022-11,30"]).released();
    assert!(!account.written().is_empty());
}

#[test]
fn what_stands_beside_a_figure_that_is_held_back_is_told_as_held_back_too() {
    let (measures, account) = Tables::default().with("share", "percent", "", &["2022-10,9,3,34"]).released();
    assert_eq!((measures[0].readings[0].numerator, measures[0].readings[0].denominator), (None, None));
    let why: Vec<&Outcome> = account.decisions().iter().map(|decision| &decision.outcome).collect();
    assert_eq!(why, [&Outcome::Held(Why::Parts), &Outcome::Held(Why::Small), &Outcome::Held(Why::Reading)]);
}
