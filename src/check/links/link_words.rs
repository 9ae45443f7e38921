use super::super::prose::Prose;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// A link of a text, with the words a reader follows it by.
pub(super) struct LinkWords<'p> {
    pub(super) destination: &'p str,
    pub(super) words: String,
    /// The bytes of the whole link.
    pub(super) span: Range<usize>,
    /// Whether the words are those of a picture.
    pub(super) picture: bool,
}

/// Every link of a text and what it is followed by, in order.
pub(super) fn worded<'p>(prose: &'p Prose<'_>) -> Vec<LinkWords<'p>> {
    let mut found = Vec::new();
    let mut open: Option<LinkWords<'p>> = None;
    for (event, span) in &prose.events {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                open =
                    Some(LinkWords { destination: dest_url, words: String::new(), span: span.clone(), picture: false });
            }
            Event::End(TagEnd::Link) => found.extend(open.take()),
            Event::Start(Tag::Image { .. }) => open.iter_mut().for_each(|link| link.picture = true),
            Event::Text(words) | Event::Code(words) => open.iter_mut().for_each(|link| link.words.push_str(words)),
            Event::SoftBreak | Event::HardBreak => open.iter_mut().for_each(|link| link.words.push(' ')),
            _ => {}
        }
    }
    found
}
