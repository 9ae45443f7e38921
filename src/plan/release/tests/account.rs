//! What the officer is told of each figure.

use super::Tables;
use crate::disclosure::{Interval, Rules, Scheme};
use crate::plan::Number;
use crate::plan::release::{Account, Outcome, Part, Why};

fn account(tables: Tables) -> Account {
    tables.released().1
}

#[test]
fn an_account_says_which_rules_were_followed() {
    let rules = |lines: &str| account(Tables::default().scheme(lines)).rules();
    assert_eq!(rules("{}"), Rules::default());
    let under10 = Rules { scheme: Scheme::Under10, min_base: 30, suppress_zero: true };
    assert_eq!(rules("{scheme: under10, min_base: 30, suppress_zero: true}"), under10);
}

#[test]
fn only_a_figure_that_rounding_changed_is_told_as_rounded() {
    let rows = ["2022-10,10", "2022-11,12"];
    let account = account(Tables::default().with("open", "count", "", &rows).scheme("scheme: nhs"));
    let outcomes: Vec<&Outcome> = account.decisions().iter().map(|decision| &decision.outcome).collect();
    assert_eq!(outcomes, [&Outcome::Printed, &Outcome::Rounded(Number::whole(10))]);
}

#[test]
fn a_beginning_that_a_person_approved_is_told_as_approved() {
    let lines = "baseline: {value: 3, at: 2022-03}";
    let account = account(Tables::default().with("open", "count", lines, &["2022-10,4"]).approving("open"));
    for decision in account.decisions() {
        assert!(matches!(&decision.outcome, Outcome::Approved(id) if id.as_str() == "a"), "{decision:?}");
    }
    let parts: Vec<Part> = account.decisions().iter().map(|decision| decision.spot.part).collect();
    assert_eq!(parts, [Part::Value, Part::Baseline]);
}

#[test]
fn an_exposure_is_told_at_the_row_whose_figure_it_is() {
    let account = account(
        Tables::default()
            .with("all", "count", "", &["2022-09,40", "2022-10,40"])
            .with("here", "count", "part_of: all", &["2022-09,20", "2022-10,38"])
            .approving("all, here"),
    );
    let [exposure] = account.exposures() else { panic!("{:?}", account.exposures()) };
    assert_eq!((exposure.spot.measure.as_str(), exposure.spot.part, exposure.row), ("here", Part::Difference, Some(1)));
    assert_eq!(exposure.possible, Interval { low: 2, high: Some(2) });
}

#[test]
fn what_an_author_held_back_is_told_as_the_authors_decision() {
    let account = account(Tables::default().with("open", "count", "", &["2022-10,suppressed"]));
    let [decision] = account.decisions() else { panic!("{:?}", account.decisions()) };
    assert_eq!((&decision.outcome, decision.figure, decision.row), (&Outcome::Held(Why::Author), None, Some(0)));
}

#[test]
fn under_nhs_a_rate_of_nobody_is_not_worked_out_anew() {
    // A rate that is wrong is told of by the check; dividing by nought here would make another of it.
    let rate = Tables::default().with("rate", "rate", "per: 1000", &["2022-10,5,0,0"]).scheme("scheme: nhs");
    assert_eq!(rate.shown(), ["rate 5 0/0"]);
}
