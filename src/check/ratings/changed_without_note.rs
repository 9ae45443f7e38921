use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::rated::rated;
use crate::diagnostic::Code;
use crate::plan::Rag;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P275", "a rating changed without a note"), find);

/// A rating that moves says why (`domain.md` §4): else the note of an older rating stands beside the new one.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for action in report.actions() {
        let (standing, Some(before)) = (action.standing(), action.before()) else { continue };
        let Some((_, update)) = standing.newest.filter(|(at, _)| *at == report.at()) else { continue };
        if before.rag != Rag::NotRated && before.rag != standing.rag && update.note.is_none() {
            let message = format!(
                "action {} went from {} to {}, and no note says why",
                action.action().id,
                before.rag,
                standing.rag
            );
            breaches.push(rated(RULE.code, &action, message).help("add `note:` with what has changed since"));
        }
    }
}
