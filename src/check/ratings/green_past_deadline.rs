use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::rated::{days, rated};
use crate::diagnostic::Code;
use crate::plan::Rag;
use crate::report::ActionAt;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P270", "a green rating past its deadline"), find);

/// Green outside, red inside (`domain.md` §4). Where nobody has spoken since the deadline passed, the silence is told
/// instead (P244): there is no new judgement to doubt.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for action in report.actions().filter(|action| action.standing().rag == Rag::Green) {
        let Some(late) = action.days_overdue() else { continue };
        if was_heard_since(&action) {
            let says = action.deadline().due().map(|due| due.to_string()).unwrap_or_default();
            let message =
                format!("action {} is rated green, {} past its deadline, {says}", action.action().id, days(late));
            breaches.push(rated(RULE.code, &action, message).help(
                "give a new deadline with its reason, `deadline: {to: …, because: …}`, or the rating that a missed \
                 date calls for",
            ));
        }
    }
}

fn was_heard_since(action: &ActionAt<'_, '_>) -> bool {
    let heard = action.standing().last_word.map(|at| action.report().plan().periods[at].as_at.0);
    heard.zip(action.deadline().due()).is_some_and(|(heard, due)| heard > due.last())
}
