use super::super::breach::Breach;
use super::super::completeness::{Silence, silent};
use super::super::context::Context;
use super::super::rule::Rule;
use super::super::series::series;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P244", "a deadline that passed in silence"), find);

/// A missed deadline is a fact to be told, with a new date or without.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for silent in silent(report, Silence::PastDeadline) {
        let named = series(silent.actions.iter().map(|action| {
            let due = action.deadline().due().map(|due| format!(" ({due})")).unwrap_or_default();
            format!("{}{due}", action.action().id)
        }));
        let (led, its) = (silent.led(), if silent.actions.len() == 1 { "its deadline" } else { "their deadlines" });
        let comma = if led.is_empty() { "" } else { "," };
        let message = format!("nothing was heard of {} {named}{led}{comma} since {its} passed", silent.noun());
        breaches.extend(silent.breach(RULE.code, message).map(|breach| {
            breach.help(
                "ask for a new deadline with its reason, `deadline: {to: …, because: …}`, or for the rating that fits, and \
                 enter it in the newest period's `updates.yaml`",
            )
        }));
    }
}
