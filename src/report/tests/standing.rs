use super::{plan, standings};
use crate::plan::Rag;
use crate::report::{Presence, Word};

const ONE: &[&str] = &["id: \"1\""];

#[test]
fn an_action_that_nobody_speaks_of_is_silent_and_not_rated() {
    let plan = plan(ONE, &["", ""]);
    assert_eq!(
        standings(&plan, |s| (s.word, s.rag, s.last_word, s.since)),
        [(Word::Silent, Rag::NotRated, None, None); 2]
    );
}

#[test]
fn a_rating_is_carried_forward_and_shown_as_such() {
    let plan = plan(ONE, &["updates: {\"1\": {rag: amber}}", "", ""]);
    assert_eq!(
        standings(&plan, |s| (s.word, s.rag, s.last_word)),
        [
            (Word::Updated, Rag::Amber, Some(0)),
            (Word::CarriedForward, Rag::Amber, Some(0)),
            (Word::CarriedForward, Rag::Amber, Some(0)),
        ]
    );
}

#[test]
fn a_confirmation_is_a_word_and_changes_no_rating() {
    let plan = plan(ONE, &["updates: {\"1\": {rag: amber, note: old}}", "confirm: [\"1\"]"]);
    assert_eq!(standings(&plan, |s| (s.word, s.rag))[1], (Word::Confirmed, Rag::Amber));
    assert_eq!(standings(&plan, |s| (s.last_word, s.since))[1], (Some(1), Some(0)));
    assert_eq!(standings(&plan, |s| s.note.unwrap().to_string())[1], "old");
}

#[test]
fn an_action_confirmed_before_any_rating_is_not_silent() {
    let plan = plan(ONE, &["confirm: [\"1\"]", ""]);
    assert_eq!(
        standings(&plan, |s| (s.word, s.rag)),
        [(Word::Confirmed, Rag::NotRated), (Word::CarriedForward, Rag::NotRated)]
    );
}

#[test]
fn an_update_without_a_rating_leaves_the_rating_as_it_was() {
    let plan = plan(ONE, &["updates: {\"1\": {rag: green, note: old}}", "updates: {\"1\": {note: new}}"]);
    assert_eq!(standings(&plan, |s| (s.word, s.rag))[1], (Word::Updated, Rag::Green));
    assert_eq!(standings(&plan, |s| s.rated_by.map(|(at, _)| at))[1], Some(0));
    assert_eq!(standings(&plan, |s| s.newest.map(|(at, _)| at))[1], Some(1));
    assert_eq!(standings(&plan, |s| s.note.unwrap().to_string())[1], "new");
}

#[test]
fn a_rating_dates_from_its_last_change_not_from_its_last_word() {
    let red = "updates: {\"1\": {rag: red}}";
    let plan = plan(ONE, &[red, red, "updates: {\"1\": {rag: amber}}", red]);
    assert_eq!(standings(&plan, |s| s.since), [Some(0), Some(0), Some(2), Some(3)]);
}

#[test]
fn a_recovery_holds_for_the_rating_it_was_given_for() {
    let plan = plan(
        ONE,
        &[
            "updates: {\"1\": {rag: red, recovery: hire}}",
            "updates: {\"1\": {rag: red}}",
            "",
            "updates: {\"1\": {rag: amber}}",
            "updates: {\"1\": {note: so it goes, recovery: train}}",
        ],
    );
    let said = standings(&plan, |s| s.recovery.map(ToString::to_string));
    assert_eq!(
        said.iter().map(Option::as_deref).collect::<Vec<_>>(),
        [Some("hire"), Some("hire"), Some("hire"), None, Some("train")]
    );
}

#[test]
fn impact_is_the_newest_word_on_it() {
    let plan = plan(
        ONE,
        &["updates: {\"1\": {impact: early}}", "updates: {\"1\": {rag: green}}", "updates: {\"1\": {impact: none}}"],
    );
    let words = standings(&plan, |s| s.impact.map(crate::plan::Impact::word));
    assert_eq!(words, [Some("Early signs"), Some("Early signs"), Some("No impact shown yet")]);
}

#[test]
fn an_action_that_joins_later_is_not_in_the_plan_before() {
    let plan = plan(&["id: \"1\", added: 2022-02"], &["", "updates: {\"1\": {rag: green}}", ""]);
    assert_eq!(standings(&plan, |s| s.presence), [Presence::NotYet, Presence::InPlan, Presence::InPlan]);
}

#[test]
fn an_action_that_is_withdrawn_stays_out_with_its_reason() {
    let plan = plan(ONE, &["", "updates: {\"1\": {withdrawn: merged}}", ""]);
    assert_eq!(standings(&plan, |s| s.presence), [Presence::InPlan, Presence::Withdrawn, Presence::Withdrawn]);
    assert_eq!(standings(&plan, |s| s.withdrawn.map(ToString::to_string))[2].as_deref(), Some("merged"));
}

#[test]
fn evidence_of_the_rating_or_of_the_newest_word_counts() {
    let cited = "updates: {\"1\": {rag: green, evidence: [e]}}";
    let plain = "updates: {\"1\": {rag: green}}";
    let note = "updates: {\"1\": {note: n}}";
    let proof = "updates: {\"1\": {note: n, evidence: [e]}}";
    let has = |updates: &[&str]| *standings(&plan(ONE, updates), |s| s.has_evidence).last().unwrap();
    assert!(!has(&[""]) && !has(&[plain]) && !has(&[plain, note]));
    assert!(has(&[cited]) && has(&[cited, note]) && has(&[plain, proof]));
    assert!(!has(&[cited, plain]), "a new rating needs its own");
}

#[test]
fn evidence_cited_since_the_rating_still_counts_after_another_note() {
    let said =
        ["updates: {\"1\": {rag: green}}", "updates: {\"1\": {note: n, evidence: [e]}}", "updates: {\"1\": {note: m}}"];
    assert!(standings(&plan(ONE, &said), |s| s.has_evidence)[2]);
}

#[test]
fn the_words_beside_a_rating_are_those_of_the_newest_update_that_has_any() {
    let said =
        ["updates: {\"1\": {rag: green, note: a}}", "updates: {\"1\": {note: b}}", "updates: {\"1\": {impact: early}}"];
    assert_eq!(standings(&plan(ONE, &said), |s| s.note.unwrap().to_string())[2], "b");
}
