use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{BodyKind, Decision, Meeting, MeetingStatus, Outcome};
use crate::source::yaml::{Part, Text};

pub(super) const RULE: Rule = Rule::law(Code::error("P294", "a decision record that leaves a field blank"), find);

/// A record of an executive decision gives the decision, its reasons, the options that were rejected, conflicts of interest
/// and dispensations (SI 2012/2089 reg 12; `domain.md` §1.6). To put off or to leave no record is not to decide.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let read = |meeting: &&Meeting| !context.lost.is_part_of(&meeting.minute.file);
    for meeting in context.plan.meetings.iter().filter(read) {
        let body = context.plan.bodies.get(&meeting.doc.body);
        let Some(decision) = meeting.doc.decision.as_ref().filter(|decision| decides(decision)) else { continue };
        let held = meeting.doc.status == MeetingStatus::Held;
        if !held || body.is_none_or(|body| body.kind != BodyKind::Executive) {
            continue;
        }
        let blank = fields(decision).into_iter().filter(|(_, words, ..)| !words.as_ref().is_some_and(says_anything));
        breaches.extend(blank.map(|(name, words, what, none)| {
            // A sign that stands for nothing is underlined itself.
            let (path, part) = match words {
                Some(_) => (vec![Step::key("decision"), Step::key(name)], Part::Value),
                None => (vec![Step::key("decision")], Part::Name),
            };
            let message = format!("the record of this decision does not give {what}");
            Breach::new(RULE.code, &meeting.minute.file, At::Path(path, part), message).help(format!(
                "add `{name}:` from the record{none}; where the record itself is blank, write `{name}: The record leaves \
                 this blank.`"
            ))
        }));
    }
}

fn decides(decision: &Decision) -> bool {
    !matches!(decision.outcome, Outcome::Deferred | Outcome::NotRecorded)
}

/// True unless only signs stand there, such as a dash.
fn says_anything(words: &Text) -> bool {
    words.chars().any(char::is_alphanumeric)
}

/// The fields that the law asks for: name, words, what they are, and what to write where there was nothing.
fn fields(decision: &Decision) -> [(&'static str, &Option<Text>, &'static str, &'static str); 5] {
    [
        ("text", &decision.text, "the decision itself", ""),
        ("reasons", &decision.reasons, "its reasons", ""),
        (
            "alternatives",
            &decision.alternatives,
            "the other options that were considered and rejected",
            ", or `alternatives: None considered.`",
        ),
        (
            "interests",
            &decision.interests,
            "conflicts of interest that were declared",
            ", or `interests: None declared.`",
        ),
        ("dispensations", &decision.dispensations, "dispensations", ", or `dispensations: None granted.`"),
    ]
}
