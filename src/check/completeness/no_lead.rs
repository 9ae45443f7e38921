use super::super::breach::Breach;
use super::super::context::Context;
use super::super::ratings::in_plan;
use super::super::rule::Rule;
use super::whole_actions;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P283", "an action that nobody leads"), find);

/// Somebody answers for each promise, or the plan says in words who will.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for action in whole_actions(context) {
        if action.action().lead.is_none() && action.action().lead_note.is_none() {
            let message = format!("nobody leads action {}", action.action().id);
            breaches.push(
                in_plan(RULE.code, &action, "id", message)
                    .help("add `lead:` with a role, or `lead_note:` with what the plan says of who will lead"),
            );
        }
    }
}
