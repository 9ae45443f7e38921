use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use pulldown_cmark::{Event, Tag};
use std::ops::Range;

pub(super) const RULE: Rule = Rule::law(Code::error("M305", "a heading out of order"), find);

/// Headings start at the second level, below the page's title, and skip none.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in &context.prose {
        let mut above = 1;
        let bad = prose.events.iter().filter_map(|(event, span)| {
            let Event::Start(Tag::Heading { level, .. }) = event else { return None };
            let level = *level as usize;
            let said = heading(level, above);
            above = level;
            Some((span, said?))
        });
        for (span, (message, help)) in bad.take(MOST) {
            let at = prose.at(first_line(prose.body, span));
            breaches.push(Breach::new(RULE.code, prose.file, at, message).help(help));
        }
    }
}

fn heading(level: usize, above: usize) -> Option<(String, String)> {
    if level == 1 {
        let message = "a heading with one `#` is the title of the page".to_owned();
        return Some((message, "start with `##`".to_owned()));
    }
    (level > above + 1).then(|| {
        let message = format!("a heading of level {level} stands below one of level {above}");
        (message, format!("use `{}`", "#".repeat(above + 1)))
    })
}

fn first_line(body: &str, span: &Range<usize>) -> Range<usize> {
    let whole = &body[span.clone()];
    span.start..span.start + whole.find('\n').unwrap_or(whole.len())
}
