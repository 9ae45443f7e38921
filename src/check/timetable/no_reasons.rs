use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{BodyKind, Meeting, Outcome};

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P294", "a decision without its reasons"), find);

/// An executive decision is recorded with its reasons and with the options that were rejected (SI 2012/2089 reg 12;
/// `domain.md` §1.6). To take note, to put off or to leave no record is not to decide.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let read = |meeting: &&Meeting| !context.lost.is_part_of(&meeting.minute.file);
    for meeting in context.plan.meetings.iter().filter(read) {
        let body = context.plan.bodies.get(&meeting.doc.body);
        let Some(decision) = &meeting.doc.decision else { continue };
        let decides = matches!(decision.outcome, Outcome::Agreed | Outcome::Approved | Outcome::Referred);
        if !decides || body.is_none_or(|body| body.kind != BodyKind::Executive) {
            continue;
        }
        let missing = match (&decision.reasons, &decision.alternatives) {
            (None, None) => "its reasons and the options that were rejected",
            (None, Some(_)) => "its reasons",
            (Some(_), None) => "the options that were rejected",
            (Some(_), Some(_)) => continue,
        };
        let message = format!("the record of this decision does not give {missing}");
        let path = vec![Step::key("decision"), Step::key("outcome")];
        breaches.push(Breach::value(RULE.code, &meeting.minute.file, path, message).help(
            "add `reasons:` and `alternatives:` from the minute; where there were none, say so: `alternatives: None considered.`",
        ));
    }
}
