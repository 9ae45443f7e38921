#![allow(clippy::unwrap_used)]

use super::view;
use crate::site::data_quality;
use crate::site::figure::testing::{sources, with_desk};
use serde_json::{Value, json};

const ROLES: (&str, &str) = ("roles.yaml", "- {id: a, title: A}\n- {id: b, title: B}\n");

/// The roles of a plan with two actions: role A leads both and role B supports the first. The second report is the newest.
fn pages(first: &str, second: &str) -> (Value, Value) {
    let actions = ["deadline: May 2022, lead: a, support: [b]", "deadline: May 2022, lead: a"];
    with_desk(&sources(&actions, &[first, second], &[ROLES]), |desk| {
        let quality = data_quality::view(desk, desk.current);
        (serde_json::to_value(view(desk)).unwrap(), serde_json::to_value(quality).unwrap())
    })
}

#[test]
fn an_action_that_has_left_the_plan_counts_for_no_role() {
    let (roles, quality) = pages("updates: {}", "updates: {\"1\": {withdrawn: Done elsewhere}, \"2\": {rag: red}}");
    let row = |at: usize| {
        let row = &roles["roles"][at];
        ["leads", "supports", "red", "silent"].map(|field| row[field].as_u64().unwrap())
    };
    assert_eq!(row(0), [1, 0, 1, 0]);
    assert_eq!(row(1), [0, 0, 0, 0]);
    assert!(!quality.to_string().contains("roles/a/"), "its one action was reported on: {quality}");
}

#[test]
fn a_role_that_leads_nothing_any_more_is_not_silent() {
    let gone = "updates: {\"1\": {withdrawn: Done elsewhere}, \"2\": {withdrawn: Done elsewhere}}";
    let (roles, quality) = pages(gone, "updates: {}");
    assert_eq!(roles["roles"][0]["leads"], json!(0));
    assert!(!quality.to_string().contains("roles/a/"), "{quality}");
    let (_, quality) = pages("updates: {}", "updates: {}");
    assert!(quality.to_string().contains("roles/a/"), "while it leads something, it is");
}
