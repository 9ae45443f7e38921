use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::new_deadline::{NewDeadline, new_deadlines};
use crate::diagnostic::Code;

pub(super) const RULE: Rule =
    Rule::judgement(Code::warning("P248", "a new deadline that moves nothing, or back"), find);

/// A change of deadline counts as a slip, so it has to be one.
///
/// A first change to the plan's own date is told as a plan overwritten (P278), and a date already past as such (P247).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for new in new_deadlines(report) {
        let id = &new.action.action().id;
        if new.is_as_before() {
            if !(new.first && new.before.due().is_some()) {
                let message = format!("this new deadline of action {id} is the one it had, {}", new.before.says);
                breaches.push(new.breach(RULE.code, message).help("remove `deadline:`, or correct the date"));
            }
        } else if let Some((before, now)) = earlier(&new).filter(|(_, now)| now.last() >= report.as_at()) {
            let message = format!("the new deadline of action {id}, {now}, is earlier than the one it had, {before}");
            breaches.push(
                new.breach(RULE.code, message)
                    .help("correct the date; where the action really is brought forward, allow this with that reason"),
            );
        }
    }
}

/// The two dates, where the new one ends before the old one begins: a part of a year for the year says more, not less.
fn earlier(new: &NewDeadline<'_, '_>) -> Option<(crate::plan::When, crate::plan::When)> {
    let both = new.before.due().zip(new.entry.to.due());
    both.filter(|(before, now)| now.last() < before.first())
}
