use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::MeetingStatus;
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P339", "a paper to a meeting that was cancelled"), find);

/// A paper that did not go out before its meeting was cancelled has nobody to go to. One that did stays a record.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for paper in context.plan.papers.iter().filter(|paper| paper.doc.published.is_none()) {
        let Some(meeting) = context.plan.meetings.get(&paper.id) else { continue };
        if meeting.doc.status == MeetingStatus::Cancelled {
            let message = "this paper has not gone out, and the meeting that it is for was cancelled";
            breaches.push(
                Breach::value(RULE.code, &paper.body.file, vec![Step::key("title")], message)
                    .help("name the file after the meeting that takes it now, or take it away")
                    .first(&meeting.minute.file, At::Path(vec![Step::key("status")], Part::Value), "the meeting"),
            );
        }
    }
}
