use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use pulldown_cmark::{Event, Tag};

pub(super) const RULE: Rule = Rule::law(Code::error("M301", "HTML in a text"), find);

const HELP: &str = "write it in Markdown; if the sign `<` is meant, write `\\<`, and links as [words](https://…)";

/// Texts hold words only: HTML could hide anything, and would escape the audit.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in &context.prose {
        // A block of several lines is told of once, at its first.
        let mut block = false;
        let tags = prose.events.iter().filter(|(event, _)| match event {
            Event::Start(Tag::HtmlBlock) => {
                block = true;
                false
            }
            Event::Html(_) => std::mem::take(&mut block),
            Event::InlineHtml(_) => true,
            _ => false,
        });
        for (_, span) in tags.take(MOST) {
            let tag = prose.body[span.clone()].trim_end();
            let shown = tag.lines().next().unwrap_or_default();
            let at = prose.at(span.start..span.start + tag.len());
            breaches.push(Breach::new(RULE.code, prose.file, at, format!("`{shown}` is HTML")).help(HELP));
        }
    }
}
