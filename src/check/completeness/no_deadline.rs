use super::super::breach::Breach;
use super::super::context::Context;
use super::super::ratings::in_plan;
use super::super::rule::Rule;
use super::whole_actions;
use crate::diagnostic::Code;
use crate::plan::{DeadlineKind, Rag};

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P284", "an action without a deadline"), find);

/// A blank deadline can never be missed. Words that give no date are published and counted as such, and are not meant.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for action in whole_actions(context).filter(|action| action.standing().rag != Rag::Finished) {
        let deadline = action.deadline();
        if deadline.understood.kind == DeadlineKind::None && deadline.note.is_none() {
            let message = format!("action {} has no deadline, and nothing says why", action.action().id);
            breaches.push(in_plan(RULE.code, &action, "id", message).help(
                "agree one and enter it in the newest period's `updates.yaml` as `deadline: {to: …, because: …}`, or \
                 say here why there is none: `deadline: {says: \"\", note: …}`",
            ));
        }
    }
}
