#![allow(clippy::unwrap_used)]

use super::view;
use crate::site::figure::testing::{sources, with_desk};
use proptest::prelude::*;
use serde_json::Value;

fn deadlines(deadlines: &[&str], updates: &[&str]) -> Value {
    with_desk(&sources(deadlines, updates, &[]), |desk| serde_json::to_value(view(desk)).unwrap())
}

/// The rows of late actions, from the latest on.
fn late(view: &Value) -> Vec<Value> {
    let tables = view["late"]["tables"].as_array().unwrap();
    tables.iter().flat_map(|table| table["rows"].as_array().unwrap().clone()).collect()
}

fn redate(action: usize, to: &str) -> String {
    format!("updates: {{\"{action}\": {{rag: amber, deadline: {{to: {to}, because: b}}}}}}")
}

const SILENCE: &str = "updates: {}";

#[test]
fn a_new_date_does_not_make_an_action_less_late_against_the_first() {
    let update = redate(1, "December 2022");
    let view = deadlines(&["deadline: 2022-01-14"], &[SILENCE, &update]);
    let rows = late(&view);
    assert_eq!(rows.len(), 1);
    assert_eq!((&rows[0]["first"], &rows[0]["late"]), (&Value::from("2022-01-14"), &Value::from("6 weeks")));
    assert_eq!((&rows[0]["now"], &rows[0]["overdue"]), (&Value::from("December 2022"), &Value::from("Not yet due")));
    assert!(view["lede"].as_str().unwrap().contains("0 actions overdue"), "{}", view["lede"]);
}

#[test]
fn both_latenesses_stand_side_by_side_where_the_new_date_has_passed_too() {
    let update = redate(1, "2022-02-14");
    let rows = late(&deadlines(&["deadline: 2022-01-14"], &[SILENCE, &update]));
    assert_eq!((&rows[0]["late"], &rows[0]["overdue"]), (&Value::from("6 weeks"), &Value::from("2 weeks overdue")));
}

#[test]
fn a_date_that_never_changed_is_said_once() {
    let rows = late(&deadlines(&["deadline: 2022-01-14"], &[SILENCE, SILENCE]));
    assert_eq!(rows[0]["now"], Value::Null);
}

#[test]
fn an_action_without_a_first_date_is_late_against_the_one_it_got() {
    let update = redate(1, "2022-02-14");
    let rows = late(&deadlines(&["deadline: On appointment"], &[SILENCE, &update]));
    assert_eq!(
        (&rows[0]["late"], &rows[0]["overdue"]),
        (&Value::from("No date that could pass"), &Value::from("2 weeks overdue"))
    );
}

#[test]
fn where_nothing_is_late_the_page_says_so() {
    let view = deadlines(&["deadline: May 2022", "deadline: Ongoing"], &[SILENCE]);
    assert!(late(&view).is_empty());
    assert_eq!(view["late"]["sentence"], "No unfinished action is past a date that was promised.");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Recounted from the words of the files: an unfinished action is late where its first date or its newest has passed.
    #[test]
    fn the_rows_are_the_unfinished_actions_past_a_date(
        first in prop::collection::vec(1..=28_u8, 5),
        finished in prop::collection::vec(any::<bool>(), 5),
        redated in prop::collection::vec(prop::option::of(1..=12_u8), 5),
    ) {
        let given: Vec<String> = first.iter().map(|day| format!("deadline: 2022-03-{day:02}")).collect();
        let rows: Vec<String> = (0..5).map(|at| {
            let rag = if finished[at] { "finished" } else { "amber" };
            let redate = redated[at].map_or(String::new(), |month| format!(", deadline: {{to: 2022-{month:02}-01, because: b}}"));
            format!("\"{}\": {{rag: {rag}{redate}}}", at + 1)
        }).collect();
        // The third report speaks for 28 March.
        let update = format!("updates: {{{}}}", rows.join(", "));
        let view = deadlines(&given.iter().map(String::as_str).collect::<Vec<_>>(), &[SILENCE, SILENCE, &update]);
        let is_late = |at: &usize| !finished[*at] && (first[*at] < 28 || redated[*at].is_some_and(|month| month <= 3));
        prop_assert_eq!(late(&view).len(), (0..5).filter(is_late).count());
    }
}
