use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::uk_date;
use crate::source::yaml::Part;

pub(super) const RULE: Rule =
    Rule::judgement(Code::warning("P338", "a paper with a report from after its meeting"), find);

/// A meeting cannot have had before it what was not yet so.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for paper in &context.plan.papers {
        let period = paper.doc.period.as_ref().and_then(|period| context.plan.periods.get(period));
        let Some((period, meeting)) = period.zip(context.plan.meetings.get(&paper.id)) else { continue };
        if period.as_at > meeting.doc.date {
            let message = format!(
                "the report of {} speaks for {}, and the meeting was on {}",
                period.title,
                uk_date(period.as_at.0),
                uk_date(meeting.doc.date.0)
            );
            breaches.push(
                Breach::value(RULE.code, &paper.body.file, vec![Step::key("period")], message)
                    .help("name the last report that the meeting could have, or leave `period` out")
                    .first(&meeting.minute.file, At::Path(vec![Step::key("date")], Part::Value), "the meeting"),
            );
        }
    }
}
