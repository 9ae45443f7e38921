use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::{MOST, Prose};
use super::super::rule::Rule;
use crate::diagnostic::Code;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("M312", "bold words that stand for a heading"), find);

const HELP: &str = "make it a heading: `##` before the words, without the asterisks";
/// The most words that a heading has; more are a sentence that is stressed.
const LONGEST: usize = 12;

/// What looks like a heading is one: screen readers jump from one to the next (WCAG 1.3.1).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in context.prose.iter().filter(|prose| context.is_current(prose)) {
        for span in bold(prose).take(MOST) {
            let words = prose.body[span.clone()].trim_matches(['*', '_', ' ', '\n']).to_owned();
            let message = format!("`{words}` looks like a heading, and is a paragraph");
            breaches.push(Breach::new(RULE.code, prose.file, prose.at(span), message).help(HELP));
        }
    }
}

/// Paragraphs of the text itself, wholly bold and short, with something below them.
fn bold<'p>(prose: &'p Prose<'_>) -> impl Iterator<Item = Range<usize>> + use<'p> {
    let events = &prose.events;
    let mut depth = 0_usize;
    events.iter().enumerate().filter_map(move |(at, (event, _))| {
        let own_level = depth == 0;
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        let begins = own_level && matches!(event, Event::Start(Tag::Paragraph));
        let strong = events.get(at + 1).filter(|(event, _)| begins && matches!(event, Event::Start(Tag::Strong)))?;
        let length = events[at + 2..].iter().position(|(event, _)| matches!(event, Event::End(TagEnd::Strong)))?;
        let after = events.get(at + 3 + length..)?;
        let [(Event::End(TagEnd::Paragraph), _), (Event::Start(next), _), ..] = after else { return None };
        let words = &prose.body[strong.1.clone()];
        let is_sentence = words.trim_end_matches(['*', '_']).ends_with(['.', '!', '?']);
        let is_short = words.split_whitespace().count() <= LONGEST;
        (is_short && !is_sentence && !matches!(next, Tag::Heading { .. })).then(|| strong.1.clone())
    })
}
