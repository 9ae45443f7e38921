//! The dates for programs.

use super::Asked;
use crate::plan::MeetingStatus;
use crate::plan::timetable::{Basis, CountedDay, Mark, Method, Milestone, Step};
use serde_json::{Value, json};

/// The version of this form. Within one, fields may be added; none goes, and none changes its meaning.
const VERSION: u32 = 1;

pub(super) fn render(asked: &[Asked<'_>]) -> String {
    let object = json!({
        "version": VERSION,
        "tool": {"name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION"), "fingerprint": env!("RAGSTONE_FINGERPRINT")},
        "meetings": asked.iter().map(meeting).collect::<Vec<_>>(),
    });
    format!("{object:#}\n")
}

fn meeting(asked: &Asked<'_>) -> Value {
    let status = asked.status.map(|status| match status {
        MeetingStatus::Planned => "planned",
        MeetingStatus::Held => "held",
        MeetingStatus::Cancelled => "cancelled",
    });
    let (dates, refused) = match &asked.timetable {
        Ok(timetable) => (timetable.milestones.iter().map(milestone).collect(), None),
        Err(beyond) => (Vec::new(), Some(beyond.to_string())),
    };
    json!({
        "meeting": asked.id,
        "body": asked.body.map(|body| body.id.as_str()),
        "date": asked.day.to_string(),
        "status": status,
        "dates": dates,
        "refused": refused,
    })
}

fn milestone(own: &Milestone<'_>) -> Value {
    json!({
        "step": step(own.step),
        "date": own.day.to_string(),
        "count": own.method.map(|method| json!({"days": method.days(), "of": method_of(method)})),
        "rule": own.method.map(|_| rule(own.basis)),
        "done": own.done.map(|done| done.to_string()),
        "late": own.done.map(|_| own.is_late()),
        "days": own.days.iter().map(day).collect::<Vec<_>>(),
    })
}

fn day(own: &CountedDay<'_>) -> Value {
    let (counts, because) = match own.mark {
        Mark::Counts(number) => (Some(number), None),
        Mark::Off(off) => (None, Some(off.to_string())),
        Mark::Published => (None, Some("published".to_owned())),
        Mark::Meeting => (None, Some("the meeting".to_owned())),
    };
    json!({"date": own.day.to_string(), "counts": counts, "because": because})
}

fn step(step: Step) -> &'static str {
    match step {
        Step::KeyNotice => "key-notice",
        Step::Papers => "papers",
        Step::Meeting => "meeting",
        Step::Decision => "decision",
        Step::CallIn => "call-in",
    }
}

fn method_of(method: Method) -> &'static str {
    match method {
        Method::ClearDays(_) => "clear-days",
        Method::CalendarDays(_) => "calendar-days",
        Method::WorkingDaysBefore(_) => "working-days-before",
        Method::WorkingDaysAfter(_) => "working-days-after",
    }
}

fn rule(basis: Basis) -> &'static str {
    match basis {
        Basis::ExecutivePapers => "SI 2012/2089 reg 6 and 7",
        Basis::CommitteePapers => "LGA 1972 s100B",
        Basis::KeyDecisions => "SI 2012/2089 reg 9",
        Basis::Own => "own",
    }
}
