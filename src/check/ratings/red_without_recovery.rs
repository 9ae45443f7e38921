use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::rated::rated;
use crate::diagnostic::Code;
use crate::plan::Rag;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P272", "a red rating without a recovery"), find);

/// Members ask of every red action what is done about it (`domain.md` §4).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for action in report.actions() {
        let standing = action.standing();
        if standing.rag == Rag::Red && standing.recovery.is_none() {
            let message = format!("action {} is red, and nothing says what will be done about it", action.action().id);
            breaches.push(
                rated(RULE.code, &action, message)
                    .help("add `recovery:` with who does what by when, in the newest period's `updates.yaml`"),
            );
        }
    }
}
