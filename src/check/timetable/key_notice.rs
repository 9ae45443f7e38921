use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::judged::timetables;
use crate::diagnostic::Code;
use crate::plan::timetable::{self, Method, Milestone};
use crate::plan::uk_date;
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P298", "notice of a key decision late or missing"), find);

/// Notice of a key decision is given so many days ahead (SI 2012/2089 reg 9; `domain.md` §1.2). It is missing once its day has
/// passed: "now" is the as-at date of the newest report.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let now = context.report.map(|report| report.as_at());
    for (meeting, timetable) in timetables(context) {
        let Some(paper) = context.plan.papers.get(&meeting.id).filter(|paper| paper.doc.key) else { continue };
        let notice = timetable.as_ref().ok().and_then(|own| own.get(timetable::Step::KeyNotice));
        let Some((notice, method)) = notice.and_then(|notice| Some((notice, notice.method?))) else { continue };
        let (field, said) = match notice.done {
            Some(given) if notice.is_late() => {
                let left = notice.counted_from(given).count();
                (
                    "key_notice",
                    format!(
                        "notice of this key decision was given on {}, {left} {}",
                        uk_date(given),
                        days(method, left)
                    ),
                )
            }
            None if now.is_some_and(|now| now > notice.day) => {
                ("key", "nothing says when notice of this key decision was given".to_owned())
            }
            _ => continue,
        };
        let message = format!("{said}: it is due {}", due(notice, method));
        breaches.push(
            Breach::value(RULE.code, &paper.body.file, vec![Step::key(field)], message)
                .help(
                    "give the day of the notice under `key_notice`; where notice could not be given in time, ask Democratic \
                     Services about general exception or special urgency, and allow this with the reason",
                )
                .first(&meeting.minute.file, At::Path(vec![Step::key("date")], Part::Value), "the meeting"),
        );
    }
}

fn days(method: Method, count: usize) -> &'static str {
    match (method, count) {
        (Method::CalendarDays(_), 1) => "clear day before the meeting, counting every day",
        (Method::CalendarDays(_), _) => "clear days before the meeting, counting every day",
        (_, 1) => "clear working day before the meeting",
        _ => "clear working days before the meeting",
    }
}

fn due(notice: &Milestone<'_>, method: Method) -> String {
    format!("{} clear days before it, by {}", method.days(), uk_date(notice.day))
}
