use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{Plan, address};
use crate::source::markdown::{Target, target};
use pulldown_cmark::{Event, Tag};

pub(super) const RULE: Rule = Rule::law(Code::error("M304", "a picture that not everyone can see"), find);

/// A picture is one of the site's own documents, and has words for those who cannot see it.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in &context.prose {
        let bad = prose.events.iter().filter_map(|(event, span)| {
            let Event::Start(Tag::Image { dest_url, .. }) = event else { return None };
            let words = prose.body[span.clone()].strip_prefix("![").unwrap_or_default();
            let wordless = words.trim_start().starts_with(']');
            Some((span.clone(), picture(context.plan, dest_url, wordless)?))
        });
        for (span, (message, help)) in bad.take(MOST) {
            breaches.push(Breach::new(RULE.code, prose.file, prose.at(span), message).help(help));
        }
    }
}

fn picture(plan: &Plan, destination: &str, wordless: bool) -> Option<(String, String)> {
    if wordless {
        let message = "this picture has no words for those who cannot see it".to_owned();
        return Some((message, "write them between the brackets: ![what it shows](/documents/…)".to_owned()));
    }
    let is_document = |path: &str| path.starts_with("documents/") && address::resolves(plan, path);
    let own = matches!(target(destination), Target::Page { path, .. } if is_document(path));
    (!own).then(|| {
        let message = format!("`{destination}` is not one of this site's documents");
        (message, "put the picture in `content/documents/` and link to it as `/documents/…`".to_owned())
    })
}
