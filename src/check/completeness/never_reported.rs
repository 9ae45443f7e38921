use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::super::series::series;
use super::silence::{Silence, silent};
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P280", "an action never reported on"), find);

/// Nothing known is not the same as nothing done, and a reader cannot tell which it is.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for silent in silent(report, Silence::Ever) {
        let named = series(silent.actions.iter().map(|action| action.action().id.as_str()));
        let message = format!("nothing was ever reported on {} {named}{}", silent.noun(), silent.led());
        let breach = silent.breach(RULE.code, message);
        breaches
            .extend(breach.map(|breach| {
                breach.help("ask where each stands, and enter it in the newest period's `updates.yaml`")
            }));
    }
}
