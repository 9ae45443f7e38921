use super::super::breach::Breach;
use super::super::context::Context;
use super::super::ratings::{habit, rated};
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::Rag;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P282", "an amber rating without a recovery"), find);

/// Amber says that something may go wrong, so it says what is done about it. Only a rating given in the newest period
/// is asked; one that has stood for long is told by a rule of its own (P276).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for action in report.actions().filter(|action| habit(action).is_none()) {
        let standing = action.standing();
        let gives = standing.rated_by.is_some_and(|(at, _)| at == report.at());
        if standing.rag == Rag::Amber && gives && standing.recovery.is_none() {
            let message = format!("action {} is amber, and nothing says what is done about it", action.action().id);
            breaches.push(rated(RULE.code, &action, message).help("add `recovery:` with who does what by when"));
        }
    }
}
