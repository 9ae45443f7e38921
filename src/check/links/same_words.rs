use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use super::link_words::{LinkWords, worded};
use crate::diagnostic::Code;
use crate::source::markdown::{Target, target};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("M314", "the same words leading to two places"), find);

const HELP: &str = "say in each how it differs from the other, such as the month of the report";

/// In a list of links nobody can tell two apart that have the same words (WCAG 2.4.4).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in context.prose.iter().filter(|prose| context.is_current(prose)) {
        let links = worded(prose);
        let mut first: BTreeMap<String, &LinkWords<'_>> = BTreeMap::new();
        let mut told = 0;
        for link in links.iter().filter(|link| is_judged(link)) {
            let one = *first.entry(link.words.trim().to_lowercase()).or_insert(link);
            if place(one.destination) == place(link.destination) || told == MOST {
                continue;
            }
            told += 1;
            let message = format!(
                "`{}` leads to `{}` here, and to `{}` before",
                link.words.trim(),
                link.destination,
                one.destination
            );
            breaches.push(Breach::new(RULE.code, prose.file, prose.at(link.span.clone()), message).help(HELP).first(
                prose.file,
                prose.at(one.span.clone()),
                "the same words before",
            ));
        }
    }
}

/// Figures may be equal at two times, and pictures are told by what they show.
fn is_judged(link: &LinkWords<'_>) -> bool {
    !link.picture && !link.words.trim().is_empty() && !matches!(target(link.destination), Target::Reading { .. })
}

fn place(destination: &str) -> &str {
    destination.trim_end_matches('/')
}
