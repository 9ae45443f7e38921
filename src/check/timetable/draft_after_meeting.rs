use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::own_meeting::own_meeting;
use crate::diagnostic::Code;
use crate::plan::{MeetingStatus, PeriodStatus, uk_date};
use crate::source::yaml::Part;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P293", "a draft for a meeting that was held"), find);

/// What a meeting had before it is a draft no longer. A meeting counts as held once it has decided.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some((period, meeting)) = own_meeting(context) else { return };
    let held = meeting.doc.status == MeetingStatus::Held && meeting.doc.decision.is_some();
    if held && period.status == PeriodStatus::Draft {
        let file: Arc<str> = format!("{}/period.yaml", period.folder).into();
        let message = format!(
            "this report is a draft, and the meeting it was made for was held on {}",
            uk_date(meeting.doc.date.0)
        );
        breaches.push(
            Breach::value(RULE.code, &file, vec![Step::key("status")], message)
                .help("set `status: published` and add `published:`, or name the next meeting under `meeting`")
                .first(&meeting.minute.file, At::Path(vec![Step::key("decision")], Part::Name), "what it decided"),
        );
    }
}
