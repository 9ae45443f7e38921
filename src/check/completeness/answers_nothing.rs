use super::super::breach::Breach;
use super::super::context::Context;
use super::super::ratings::in_plan;
use super::super::rule::Rule;
use super::whole_actions;
use crate::diagnostic::Code;
use crate::plan::{Finding, Record};

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P285", "an action that answers no finding"), find);

/// What a plan promises answers what inspectors found, where it says what they found.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    if context.plan.findings.is_empty() || context.lost.may_hold(Finding::NOUN, "") {
        return;
    }
    for action in whole_actions(context) {
        if action.action().findings.iter().next().is_none() {
            let message = format!("action {} answers no finding", action.action().id);
            breaches.push(
                in_plan(RULE.code, &action, "id", message)
                    .help("add `findings:` with those of `content/findings.yaml` that it answers"),
            );
        }
    }
}
