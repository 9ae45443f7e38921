use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use super::link_words::worded;
use crate::diagnostic::Code;
use crate::source::markdown::{Target, target};

pub(super) const RULE: Rule = Rule::judgement(Code::warning("M310", "link words that say nothing"), find);

const HELP: &str = "let the words say where the link leads: “the plan of March 2022”";
/// Words that say nothing where they are read alone.
const EMPTY: &[&str] = &[
    "click here",
    "click this",
    "click",
    "details",
    "document",
    "download",
    "follow this link",
    "full details",
    "here",
    "info",
    "information",
    "learn more",
    "link",
    "more",
    "more details",
    "more info",
    "more information",
    "page",
    "read more",
    "read on",
    "see here",
    "see more",
    "the link",
    "this",
    "this document",
    "this link",
    "this page",
    "this report",
    "this website",
    "view",
    "website",
];

/// Screen readers list a page's links by their words alone (`domain.md` §2.5; WCAG 2.4.4).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in context.prose.iter().filter(|prose| context.is_current(prose)) {
        let bad = worded(prose).into_iter().filter_map(|link| {
            let words = link.words.trim().trim_end_matches(['.', ':', '…', '>', '»', '→']).trim();
            let is_address = ["https://", "http://", "www."].iter().any(|start| words.starts_with(start));
            let is_empty = EMPTY.iter().any(|empty| words.eq_ignore_ascii_case(empty));
            // A figure's link without words is filled in.
            let filled = words.is_empty() && matches!(target(link.destination), Target::Reading { .. });
            let message = match () {
                () if is_address => format!("the words of this link are an address, `{words}`"),
                () if is_empty => format!("`{words}` does not say where the link leads"),
                () if words.is_empty() && !filled && !link.picture => "this link has no words".to_owned(),
                () => return None,
            };
            Some(Breach::new(RULE.code, prose.file, prose.at(link.span), message).help(HELP))
        });
        breaches.extend(bad.take(MOST));
    }
}
