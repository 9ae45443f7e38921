use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::own_meeting::own_meeting;
use crate::diagnostic::Code;
use crate::plan::uk_date;
use crate::source::yaml::Part;
use std::sync::Arc;

pub(super) const RULE: Rule =
    Rule::judgement(Code::warning("P291", "a report that speaks for a day after its meeting"), find);

/// A meeting cannot have had before it what was not yet so.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some((period, meeting)) = own_meeting(context) else { return };
    if period.as_at > meeting.doc.date {
        let file: Arc<str> = format!("{}/period.yaml", period.folder).into();
        let message = format!(
            "this report speaks for {}, and the meeting it was made for was on {}",
            uk_date(period.as_at.0),
            uk_date(meeting.doc.date.0)
        );
        breaches.push(
            Breach::value(RULE.code, &file, vec![Step::key("as_at")], message)
                .help("correct the date, or name the next meeting under `meeting`")
                .first(&meeting.minute.file, At::Path(vec![Step::key("date")], Part::Value), "the meeting"),
        );
    }
}
