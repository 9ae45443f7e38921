use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::ratings::in_plan;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::Record;
use crate::report::Flag;
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P245", "a deadline that can now be given"), find);

/// What the deadline waited for has happened, so a date is wanted (`readers-and-peers.md` §2).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for action in report.flagged(Flag::DateWanted) {
        let event = action.deadline().waits_for.as_ref().and_then(|event| context.plan.events.get(event));
        let Some((event, happened)) = event.and_then(|event| Some((event, event.happened?))) else { continue };
        let message = format!(
            "action {} waited for `{}`, which has happened ({happened}), and still has no date",
            action.action().id,
            event.id
        );
        let at = At::Path(vec![Step::with_id(event.id()), Step::key("happened")], Part::Value);
        breaches.push(
            in_plan(RULE.code, &action, "deadline", message)
                .help(
                    "agree a date and enter it in the newest period's `updates.yaml`: `deadline: {to: …, because: …}`",
                )
                .first(&"content/events.yaml".into(), at, "when it happened"),
        );
    }
}
