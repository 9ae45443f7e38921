use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::written::{Written, written};
use crate::diagnostic::Code;
use pulldown_cmark::Event;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P333", "a paper of more than four sides"), find);

/// Words on four sides of A4 at 12 pt, the most that a report should have of its own (`domain.md` §1.4).
const MOST: usize = 2_000;

/// A paper says in a few pages what the report behind it shows in full.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for written in written(context) {
        let words = words(&written);
        if words > MOST {
            let message = format!("this paper has about {words} words of its own, and {MOST} fill four sides of paper");
            breaches.push(
                Breach::value(RULE.code, written.prose.file, vec![Step::key("title")], message)
                    .help("leave to the report what the report says, and link to it"),
            );
        }
    }
}

/// Words of its text, its recommendations, its implications and its reasons.
fn words(written: &Written<'_>) -> usize {
    let doc = &written.paper.doc;
    let count = |text: &str| text.split_whitespace().count();
    let text = written.prose.events.iter().map(|(event, _)| match event {
        Event::Text(words) | Event::Code(words) => count(words),
        _ => 0,
    });
    let asked = doc.recommendations.iter().map(|own| count(&own.text));
    let implied = doc.implications.iter().map(|(_, own)| count(&own.text));
    let absent = doc.absent.iter().map(|(_, own)| count(own));
    text.chain(asked).chain(implied).chain(absent).sum()
}
