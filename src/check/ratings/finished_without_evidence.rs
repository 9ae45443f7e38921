use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::rated::rated;
use crate::diagnostic::Code;
use crate::plan::Rag;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P273", "a finished action without evidence"), find);

/// Finished is the last that is heard of an action, so it has to stand on something (`domain.md` §4).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for action in report.actions() {
        let standing = action.standing();
        if standing.rag == Rag::Finished && !standing.has_evidence {
            let message = format!("action {} is finished, and no evidence is cited for it", action.action().id);
            breaches.push(rated(RULE.code, &action, message).help(
                "add `evidence:` to its update in the newest period's `updates.yaml`, with the name of an entry of \
                 `content/evidence.yaml`",
            ));
        }
    }
}
