use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{FollowUp, Meeting, Record, uk_date};
use crate::source::yaml::Part;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P321", "a follow-up from before its meeting"), find);

/// What is owed arises at a meeting, and is due and answered after that.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let file: Arc<str> = "content/follow-ups.yaml".into();
    for follow_up in &context.plan.follow_ups {
        let Some(meeting) = context.plan.meetings.get(&follow_up.meeting) else { continue };
        let early = |path: &[&'static str], what: String| {
            let mut steps = vec![Step::with_id(follow_up.id())];
            steps.extend(path.iter().map(|key| Step::key(key)));
            let message = format!("{what}, and it arose at the meeting of {}", uk_date(meeting.doc.date.0));
            Breach::value(RULE.code, &file, steps, message)
                .help("correct the date, or the meeting at which it arose")
                .first(&meeting.minute.file, At::Path(vec![Step::key("date")], Part::Value), "the meeting")
        };
        breaches.extend(due(follow_up, meeting).map(|what| early(&["due"], what)));
        breaches.extend(answered(follow_up, meeting).map(|what| early(&["answered", "on"], what)));
        breaches.extend(given(context, follow_up, meeting).map(|what| early(&["answered", "meeting"], what)));
    }
}

fn due(follow_up: &FollowUp, meeting: &Meeting) -> Option<String> {
    let due = follow_up.due.filter(|due| due.last() < meeting.doc.date.0)?;
    Some(format!("`{}` is due by {due}", follow_up.id))
}

fn answered(follow_up: &FollowUp, meeting: &Meeting) -> Option<String> {
    let on = follow_up.answered.as_ref()?.on;
    (on.last() < meeting.doc.date.0).then(|| format!("`{}` was answered on {on}", follow_up.id))
}

/// The meeting that the answer was given to came before the one at which it arose.
fn given(context: &Context<'_>, follow_up: &FollowUp, meeting: &Meeting) -> Option<String> {
    let id = follow_up.answered.as_ref()?.meeting.as_ref()?;
    let given = context.plan.meetings.get(id).filter(|given| given.doc.date < meeting.doc.date)?;
    Some(format!("`{}` was answered to the meeting of {}", follow_up.id, uk_date(given.doc.date.0)))
}
