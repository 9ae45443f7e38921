//! No step is idle: without it, the attacker finds something in 500 random tables; with all of them, nothing.

use super::random::{Publics, Story, stories};
use super::*;

/// In how many of 500 tables the attacker pins a cell down that could have been protected.
fn caught(steps: Steps) -> usize {
    let is_caught = |story: &Story| {
        let rules = Rules::default();
        let unavoidable = story.exposed(rules);
        story.pinned(rules, steps).1.iter().any(|cell| !unavoidable.contains(cell))
    };
    stories(500, Publics::Some).iter().filter(|story| is_caught(story)).count()
}

#[test]
fn with_all_steps_nothing_is_found() {
    assert_eq!(caught(Steps::default()), 0);
}

#[test]
fn without_primary_suppression_small_counts_are_found() {
    assert!(caught(Steps { primary: false, ..Steps::default() }) > 0);
}

#[test]
fn without_the_step_for_near_totals_small_rests_are_found() {
    assert!(caught(Steps { rest: false, ..Steps::default() }) > 0);
}

#[test]
fn without_the_step_for_subsets_small_differences_are_found() {
    assert!(caught(Steps { difference: false, ..Steps::default() }) > 0);
}

#[test]
fn without_the_step_for_running_totals_small_changes_are_found() {
    assert!(caught(Steps { change: false, ..Steps::default() }) > 0);
}

#[test]
fn without_the_step_for_frozen_figures_small_revisions_are_found() {
    assert!(caught(Steps { revision: false, ..Steps::default() }) > 0);
}

#[test]
fn without_secondary_suppression_held_figures_are_found() {
    assert!(caught(Steps { secondary: false, ..Steps::default() }) > 0);
}

#[test]
fn without_the_audit_what_follows_from_several_sums_together_is_found() {
    assert!(caught(Steps { audit: false, ..Steps::default() }) > 0);
}
