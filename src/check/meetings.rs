use super::breach::Step;
use super::{Breach, Context};
use crate::diagnostic::Code;
use crate::plan::MeetingStatus;

pub(super) const UNDECIDED: Code = Code::warning("P230", "a meeting without its outcome");

/// A meeting that was held says what it did, and one still to come does not.
pub(super) fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for meeting in &context.plan.meetings {
        let file = &meeting.minute.file;
        match (meeting.doc.status, &meeting.doc.decision) {
            (MeetingStatus::Held, None) => breaches.push(
                Breach::value(UNDECIDED, file, vec![Step::key("title")], "this meeting was held, but has no decision")
                    .help("add `decision:` with its `outcome`; `outcome: not-recorded` where the papers do not say"),
            ),
            (MeetingStatus::Planned, Some(_)) => breaches.push(
                Breach::value(UNDECIDED, file, vec![Step::key("decision")], "a planned meeting cannot have decided")
                    .help("set `status: held`, or remove the decision"),
            ),
            _ => {}
        }
    }
}
