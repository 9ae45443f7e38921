//! What a report leaves open, and nobody may overlook.

mod amber_without_recovery;
mod answers_nothing;
mod empty_priority;
mod event_expected;
mod never_reported;
mod no_deadline;
mod no_lead;
mod no_narrative;
mod says_nothing;
mod silence;
mod stale;
mod unanswered_finding;
mod uncited_evidence;

pub(super) use silence::{Silence, silent};

use super::context::Context;
use super::rule::Family;
use crate::report::{ActionAt, Report};

pub(super) const FAMILY: Family = Family {
    title: "Completeness",
    rules: &[
        empty_priority::RULE,
        never_reported::RULE,
        stale::RULE,
        says_nothing::RULE,
        amber_without_recovery::RULE,
        no_lead::RULE,
        no_deadline::RULE,
        answers_nothing::RULE,
        unanswered_finding::RULE,
        uncited_evidence::RULE,
        no_narrative::RULE,
        event_expected::RULE,
    ],
};

/// Actions of the newest report from files of which every word could be read: what seems to be missing from others may
/// yet stand there.
fn whole_actions<'c>(context: &'c Context<'_>) -> impl Iterator<Item = ActionAt<'c, 'c>> {
    let actions = context.report.into_iter().flat_map(Report::actions);
    actions.filter(|action| {
        let priority = context.plan.priority_of(action.position());
        priority.is_some_and(|priority| is_whole(context, &priority.file))
    })
}

/// True where every word of a file could be read.
fn is_whole(context: &Context<'_>, file: &str) -> bool {
    !context.lost.is_part_of(file)
}
