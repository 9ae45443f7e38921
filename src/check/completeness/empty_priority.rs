use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P243", "a priority without actions"), find);

/// A priority is what its actions make of it.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for priority in context.plan.priorities.iter().filter(|priority| priority.actions.is_empty()) {
        if !context.lost.may_hold("action", "") {
            let message = format!("priority `{}` has no actions", priority.id);
            let breach = Breach::value(RULE.code, &priority.file, vec![Step::key("id")], message);
            breaches.push(breach.help("add them under `actions:`"));
        }
    }
}
