#![allow(clippy::unwrap_used)]

use super::{MOST, Since, since_first, view};
use crate::site::figure::testing::{sources, with_desk};
use crate::source::Sources;
use proptest::prelude::*;
use serde_json::Value;

fn changes(sources: &Sources, at: usize, since: Since) -> Value {
    with_desk(sources, |desk| serde_json::to_value(view(desk, at, since)).unwrap())
}

/// How many actions did something, by the key of the count.
fn moved(changes: &Value, key: &str) -> u64 {
    let moves = changes["moves"].as_array().unwrap();
    moves.iter().find(|own| own["key"] == key).unwrap()["count"].as_u64().unwrap()
}

#[test]
fn a_change_undone_since_is_a_change_since_the_report_before_and_none_since_the_first() {
    let plan = sources(
        &["deadline: May 2022"],
        &["updates: {\"1\": {rag: amber}}", "updates: {\"1\": {rag: red}}", "updates: {\"1\": {rag: amber}}"],
        &[],
    );
    let before = changes(&plan, 2, Since::Before);
    assert_eq!((moved(&before, "better"), before["groups"].as_array().unwrap().len()), (1, 1));
    let first = changes(&plan, 2, Since::First);
    assert_eq!((moved(&first, "better"), first["groups"].as_array().unwrap().len()), (0, 0));
    assert_eq!(first["lede"], "Since January 2022: 0 better, 0 worse, 1 with the same rating.");
}

#[test]
fn only_the_third_report_and_later_are_compared_with_the_first() {
    let none = "updates: {}";
    let plan = sources(&["deadline: May 2022"], &[none, none, none], &[]);
    let addresses = with_desk(&plan, |desk| {
        [0, 1, 2].map(|at| {
            since_first(desk, at).map(|link| (link.href.clone(), crate::plan::address::resolves(desk.plan, &link.href)))
        })
    });
    assert_eq!(addresses, [None, None, Some(("reports/2022-03/since/".to_owned(), true))]);
    with_desk(&plan, |desk| {
        assert!(!crate::plan::address::resolves(desk.plan, "reports/2022-02/since/"));
    });
}

#[test]
fn a_deadline_changed_in_any_report_since_the_first_is_listed() {
    let redate = "updates: {\"1\": {deadline: {to: July 2022, because: b}}}";
    let plan = sources(&["deadline: May 2022"], &["updates: {}", redate, "updates: {}"], &[]);
    let rows = |since: Since| changes(&plan, 2, since)["redated"].as_array().unwrap().len();
    assert_eq!((rows(Since::Before), rows(Since::First)), (0, 1));
}

#[test]
fn a_long_table_of_the_comparison_with_the_first_says_how_many_it_leaves_out() {
    let deadlines = vec!["deadline: May 2022"; MOST + 2];
    let rated = |rag: &str| {
        let rows: String = (1..=deadlines.len()).map(|number| format!("  \"{number}\": {{rag: {rag}}}\n")).collect();
        format!("updates:\n{rows}")
    };
    let (red, green) = (rated("red"), rated("green"));
    let plan = sources(&deadlines, &[&*red, &*red, &*green], &[]);
    let first = changes(&plan, 2, Since::First);
    assert_eq!(first["groups"][0]["rows"].as_array().unwrap().len(), MOST);
    assert_eq!(first["groups"][0]["more"], "2 more stand in the table of all actions.");
    let before = changes(&plan, 2, Since::Before);
    assert_eq!(before["groups"][0]["rows"].as_array().unwrap().len(), MOST + 2);
    assert_eq!(before["groups"][0]["more"], Value::Null);
}

const RATINGS: [&str; 6] = ["not-started", "red", "amber", "green", "finished", ""];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Recounted from the words of the files alone: the last rating at or before a report is the one in force.
    #[test]
    fn the_counts_are_those_of_the_ratings_as_written(said in prop::collection::vec(prop::collection::vec(0..6usize, 4), 3..6)) {
        let updates: Vec<String> = said.iter().map(|row| {
            let rows = row.iter().zip(1..).filter(|(rag, _)| !RATINGS[**rag].is_empty());
            let rows: Vec<String> = rows.map(|(rag, number)| format!("\"{number}\": {{rag: {}}}", RATINGS[*rag])).collect();
            format!("updates: {{{}}}", rows.join(", "))
        }).collect();
        let texts: Vec<&str> = updates.iter().map(String::as_str).collect();
        let plan = sources(&["deadline: May 2022"; 4], &texts, &[]);
        let last = said.len() - 1;
        let in_force = |until: usize, action: usize| (0..=until).rev().map(|at| RATINGS[said[at][action]]).find(|rag| !rag.is_empty());
        let finished = (0..4).filter(|action| {
            let before = in_force(0, *action);
            before.is_some() && before != Some("finished") && in_force(last, *action) == Some("finished")
        });
        let silent = (0..4).filter(|action| said[1..].iter().all(|row| RATINGS[row[*action]].is_empty()));
        let first = changes(&plan, last, Since::First);
        prop_assert_eq!(moved(&first, "finished"), finished.count() as u64);
        prop_assert_eq!(moved(&first, "silent"), silent.count() as u64);
        let unmoved = (0..4).filter(|action| in_force(0, *action) == in_force(last, *action)).count();
        let says = format!("{unmoved} with the same rating.");
        prop_assert!(first["lede"].as_str().unwrap().ends_with(&says), "{} {says}", first["lede"]);
    }
}
