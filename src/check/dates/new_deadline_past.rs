use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::new_deadline::new_deadlines;
use crate::diagnostic::Code;
use crate::plan::uk_date;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P247", "a new deadline that has already passed"), find);

/// A deadline that is missed on the day it is given is a slip of the pen, mostly in the year.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for new in new_deadlines(report) {
        let Some(due) = new.entry.to.due().filter(|due| due.last() < report.as_at()) else { continue };
        let message = format!(
            "the new deadline of action {}, {due}, lies before {}, the day that this report speaks for",
            new.action.action().id,
            uk_date(report.as_at())
        );
        breaches.push(new.breach(RULE.code, message).help("correct the date; look at the year first"));
    }
}
