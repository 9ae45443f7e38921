//! Ratings that something else contradicts (`domain.md` §4). Only the newest report is judged: earlier ones are a record.

mod always_amber;
mod baseline_overwritten;
mod changed_without_note;
mod contradicted;
mod finished_without_evidence;
mod green_past_deadline;
mod green_without_evidence;
mod impact_without_evidence;
mod rated;
mod red_without_recovery;

pub(super) use always_amber::habit;
pub(super) use rated::{in_plan, rated, updates_file};

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "Honesty of ratings",
    rules: &[
        green_past_deadline::RULE,
        contradicted::RULE,
        red_without_recovery::RULE,
        finished_without_evidence::RULE,
        green_without_evidence::RULE,
        changed_without_note::RULE,
        always_amber::RULE,
        baseline_overwritten::RULE,
        impact_without_evidence::RULE,
    ],
};
