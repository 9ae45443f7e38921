use super::super::prose::Prose;
use pulldown_cmark::{Event, Tag};
use std::ops::Range;

/// Every link of a text: where it leads, and the bytes of that.
pub(super) fn links<'p>(prose: &'p Prose<'_>) -> impl Iterator<Item = (&'p str, Range<usize>)> {
    prose.events.iter().filter_map(|(event, span)| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some((&**dest_url, narrow(prose.body, span, dest_url))),
        _ => None,
    })
}

/// The destination's own bytes within a link, where they stand there as written.
pub(super) fn narrow(body: &str, span: &Range<usize>, destination: &str) -> Range<usize> {
    let whole = &body[span.clone()];
    whole
        .rfind(destination)
        .filter(|_| !destination.is_empty())
        .map_or_else(|| span.clone(), |at| span.start + at..span.start + at + destination.len())
}
