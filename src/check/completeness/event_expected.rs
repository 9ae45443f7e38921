use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::is_whole;
use crate::diagnostic::Code;
use crate::plan::Record;
use std::sync::Arc;

pub(super) const RULE: Rule =
    Rule::judgement(Code::warning("P289", "an event that was expected and has not happened"), find);

/// What deadlines wait for has a date of its own, and that can be missed as well.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    let file: Arc<str> = "content/events.yaml".into();
    for event in context.plan.events.iter().filter(|event| event.happened.is_none()) {
        let Some(expected) = event.expected.filter(|expected| expected.last() < report.as_at()) else { continue };
        if is_whole(context, &file) {
            let message = format!("`{}` was expected by {expected}, and nothing says that it has happened", event.id);
            let path = vec![Step::with_id(event.id()), Step::key("expected")];
            breaches.push(Breach::value(RULE.code, &file, path, message).help(
                "add `happened:` with when it did, or say in its text why it is late and when it is now expected",
            ));
        }
    }
}
