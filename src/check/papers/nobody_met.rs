use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{MeetingStatus, Record};
use crate::source::yaml::Part;
use std::sync::Arc;

pub(super) const RULE: Rule =
    Rule::judgement(Code::warning("P337", "a follow-up from a meeting that was not held"), find);

/// Nothing is promised where nobody met.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let file: Arc<str> = "content/follow-ups.yaml".into();
    for follow_up in &context.plan.follow_ups {
        let Some(meeting) = context.plan.meetings.get(&follow_up.meeting) else { continue };
        let what = match meeting.doc.status {
            MeetingStatus::Held => continue,
            MeetingStatus::Planned => "is still to come",
            MeetingStatus::Cancelled => "was cancelled",
        };
        let path = vec![Step::with_id(follow_up.id()), Step::key("meeting")];
        let message = format!("`{}` arose at a meeting that {what}", follow_up.id);
        breaches.push(
            Breach::value(RULE.code, &file, path, message)
                .help("name the meeting at which it was promised, or set that one to `status: held`")
                .first(&meeting.minute.file, At::Path(vec![Step::key("status")], Part::Value), "the meeting"),
        );
    }
}
