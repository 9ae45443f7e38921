use super::{last, plan};
use crate::plan::Rag;
use crate::report::{self, Completeness, Report, worst};
use crate::words::Words;

fn headline(report: &Report<'_>) -> String {
    report::headline(&Words::english(), report)
}

fn movement_sentence(report: &Report<'_>) -> Option<String> {
    report::movement_sentence(&Words::english(), report)
}

#[test]
fn a_report_says_how_much_of_it_is_new() {
    let actions = ["id: \"1\"", "id: \"2\"", "id: \"3\"", "id: \"4\"", "id: \"5\"", "id: \"6\", added: 2022-03"];
    let plan = plan(
        &actions,
        &[
            "updates: {\"1\": {rag: red}, \"2\": {rag: red}, \"3\": {rag: red}, \"5\": {withdrawn: w}}",
            "confirm: [\"2\"]\nupdates: {\"1\": {note: n}}",
        ],
    );
    let counted = last(&plan, Completeness::of);
    assert_eq!(counted, Completeness { updated: 1, confirmed: 1, carried_forward: 1, silent: 1 });
    assert_eq!(
        counted.line(&Words::english()),
        "1 of 4 actions updated for this report; 1 confirmed unchanged; 1 carried forward from an earlier report; 1 never reported"
    );
}

#[test]
fn a_complete_report_says_no_more_than_that() {
    let plan = plan(&["id: \"1\""], &["updates: {\"1\": {rag: red}}"]);
    assert_eq!(last(&plan, Completeness::of).line(&Words::english()), "1 of 1 action updated for this report");
}

#[test]
fn an_action_that_is_not_rated_is_counted_as_such() {
    let plan = plan(&["id: \"1\"", "id: \"2\""], &["updates: {\"1\": {rag: green}}"]);
    let tally = last(&plan, |report| report.whole_tally());
    assert_eq!(tally.counts(), [0, 1, 0, 0, 0, 1]);
    assert_eq!((tally.total(), tally.count(Rag::NotRated)), (2, 1));
}

#[test]
fn the_headline_says_how_much_goes_well_what_is_late_and_what_is_in_trouble() {
    let dated = ["id: \"1\", deadline: January 2022", "id: \"2\", deadline: January 2022", "id: \"3\""];
    let some = plan(&dated, &["", "updates: {\"1\": {rag: finished}, \"2\": {rag: red}}"]);
    assert_eq!(
        last(&some, headline),
        "1 of 3 actions is finished or on track. 1 is past its deadline, and 1 is rated “major issues”."
    );
    let none = plan(&dated, &["updates: {\"1\": {rag: green}, \"3\": {rag: green}}"]);
    assert_eq!(
        last(&none, headline),
        "2 of 3 actions are finished or on track. None is past its deadline, and none is rated “major issues”."
    );
    let only = plan(&["id: \"1\""], &["updates: {\"1\": {rag: amber}}"]);
    assert!(last(&only, headline).starts_with("0 of 1 action is finished or on track."));
}

#[test]
fn a_plan_without_actions_has_a_headline_too() {
    let plan = super::plan_with(&[], &[""], &[("priorities/p.yaml", "id: p\nstrand: s\ntitle: t\n")]);
    assert_eq!(last(&plan, headline), "There are no actions in the plan.");
}

#[test]
fn the_first_report_has_nothing_to_compare_with() {
    assert_eq!(last(&plan(&["id: \"1\""], &[""]), movement_sentence), None);
}

#[test]
fn movement_is_counted_since_the_report_before() {
    let plan = plan(
        &["id: \"1\"", "id: \"2\"", "id: \"3\"", "id: \"4\""],
        &[
            "updates: {\"1\": {rag: red}, \"2\": {rag: amber}, \"3\": {rag: green}, \"4\": {rag: green}}",
            "updates: {\"1\": {rag: amber}, \"2\": {rag: finished}, \"3\": {rag: red}}",
        ],
    );
    assert_eq!(
        last(&plan, movement_sentence).unwrap(),
        "Since January 2022: 2 better, 1 worse, 1 with the same rating."
    );
}

#[test]
fn the_worst_are_the_longest_red_and_then_the_latest_against_their_first_date() {
    let plan = plan(
        &[
            "id: late, deadline: \"2022-01-10\"",
            "id: later, deadline: \"2022-01-05\"",
            "id: new-red",
            "id: old-red",
            "id: well, deadline: December 2022",
            "id: done, deadline: \"2022-01-01\"",
            "id: redated, deadline: \"2022-01-07\"",
        ],
        &[
            "updates: {old-red: {rag: red}}",
            "updates: {new-red: {rag: red}, well: {rag: green}, done: {rag: finished}, redated: {deadline: {to: May 2022, because: b}}}",
        ],
    );
    let worst = |count: usize| {
        last(&plan, |report| worst(report, count).iter().map(|a| a.action().id.to_string()).collect::<Vec<_>>())
    };
    assert_eq!(worst(9), ["old-red", "new-red", "later", "redated", "late"]);
    assert_eq!(worst(2), ["old-red", "new-red"]);
}
