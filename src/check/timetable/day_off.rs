use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::timetable::{Off, WorkingDays};
use crate::plan::{MeetingStatus, uk_date};

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P296", "a meeting on a day that is not worked"), find);

/// Councils do not meet on weekends, on bank holidays or while they are closed: the date may be a slip. Of a day beyond the list of
/// bank holidays only its weekday could be said, and nothing is.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let calendar = WorkingDays::new(&context.plan.site.closures);
    let takes_place = context.plan.meetings.iter().filter(|meeting| meeting.doc.status != MeetingStatus::Cancelled);
    for meeting in takes_place {
        let day = meeting.doc.date.0;
        let why = match calendar.off(day) {
            Ok(Some(Off::Weekend)) => format!("a {:?}", day.weekday()),
            Ok(Some(Off::Holiday(title))) => format!("a bank holiday: {title}"),
            Ok(Some(Off::Closure(because))) => format!("a day on which the council is closed: {because}"),
            Ok(None) | Err(_) => continue,
        };
        let message = format!("this meeting is on {}, {why}", uk_date(day));
        breaches.push(
            Breach::value(RULE.code, &meeting.minute.file, vec![Step::key("date")], message)
                .help("correct the date, or allow this with the reason where the body did meet on that day"),
        );
    }
}
