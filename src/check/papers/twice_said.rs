use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::Recommendation;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P334", "a recommendation with two verbs"), find);

/// Verbs by which a meeting acts (`domain.md` §1.4), beside those that `ask` knows.
const VERBS: [&str; 14] = [
    "note",
    "comment",
    "approve",
    "recommend",
    "discuss",
    "agree",
    "endorse",
    "receive",
    "accept",
    "consider",
    "resolve",
    "refer",
    "authorise",
    "delegate",
];

/// The verb stands under `ask`, and the text goes on from it: "to note" and "note the progress" would be printed in a row.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for paper in &context.plan.papers {
        for (at, recommendation) in paper.doc.recommendations.iter().enumerate() {
            let Some(verb) = verb(recommendation) else { continue };
            let path = vec![Step::key("recommendations"), Step::Item(at), Step::key("text")];
            let place = At::Words(path, verb.to_owned(), 0);
            let message = format!("`ask` has the verb already, and the text begins with `{verb}`");
            breaches.push(Breach::new(RULE.code, &paper.body.file, place, message).help(
                "begin with what is to be noted or approved, such as “the progress made by October 2022”; give another verb \
                 a recommendation of its own",
            ));
        }
    }
}

/// The verb that a text begins with, after "to" or "that Cabinet".
fn verb(recommendation: &Recommendation) -> Option<&str> {
    let mut words = recommendation.text.split_whitespace().map(|word| word.trim_end_matches([',', ':', ';']));
    let first = words.next()?;
    let second = words.next();
    let candidate = match first.to_ascii_lowercase().as_str() {
        "to" => second,
        "that" => words.next().filter(|_| second.is_some()),
        _ => Some(first),
    };
    candidate.filter(|word| is_verb(word))
}

/// "note", "notes", "Noted".
fn is_verb(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    VERBS.iter().any(|verb| {
        let rest = lower.strip_prefix(verb);
        matches!(rest, Some("" | "s"))
    })
}
