use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::MeetingStatus;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P230", "a meeting without its outcome"), find);

/// A meeting that was held says what it did, and one still to come does not.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for meeting in &context.plan.meetings {
        let file = &meeting.minute.file;
        match (meeting.doc.status, &meeting.doc.decision) {
            (MeetingStatus::Held, None) => breaches.push(
                Breach::value(RULE.code, file, vec![Step::key("title")], "this meeting was held, but has no decision")
                    .help("add `decision:` with its `outcome`; `outcome: not-recorded` where the papers do not say"),
            ),
            (MeetingStatus::Planned, Some(_)) => breaches.push(
                Breach::value(RULE.code, file, vec![Step::key("decision")], "a planned meeting cannot have decided")
                    .help("set `status: held`, or remove the decision"),
            ),
            _ => {}
        }
    }
}
