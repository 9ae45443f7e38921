use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{MeetingStatus, uk_date};

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P292", "a planned meeting whose day has passed"), find);

/// A meeting that was to be either was, or was not.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    let planned = context.plan.meetings.iter().filter(|meeting| meeting.doc.status == MeetingStatus::Planned);
    for meeting in planned.filter(|meeting| meeting.doc.date.0 < report.as_at()) {
        let message = format!(
            "this meeting is still planned for {}, and the newest report speaks for {}",
            uk_date(meeting.doc.date.0),
            uk_date(report.as_at())
        );
        breaches.push(
            Breach::value(RULE.code, &meeting.minute.file, vec![Step::key("status")], message)
                .help("set `status: held` and add `decision:`, or set `status: cancelled`; or correct its date"),
        );
    }
}
