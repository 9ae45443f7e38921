use super::super::context::Context;
use super::super::prose::Prose;
use super::destination::narrow;
use crate::plan::measure::{self, NoFigure};
use crate::plan::{Measure, Reading};
use crate::source::markdown::{Target, target};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// A link to a figure of a measure, and the words that quote it.
pub(super) struct Quotation<'q> {
    /// The measure and the time, as the link names them.
    pub(super) asked: (&'q str, &'q str),
    /// What that is.
    pub(super) found: Result<(&'q Measure, &'q Reading), NoFigure<'q>>,
    pub(super) words: String,
    /// The bytes of the whole link.
    pub(super) span: Range<usize>,
    /// The bytes of where it leads.
    pub(super) destination: Range<usize>,
}

/// Every quotation of a text, in order.
pub(super) fn quotations<'q>(context: &Context<'q>, prose: &'q Prose<'q>) -> Vec<Quotation<'q>> {
    let mut quotations = Vec::new();
    let mut open: Option<Quotation<'q>> = None;
    for (event, span) in &prose.events {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                open = None;
                if let Target::Reading { measure: id, at } = target(dest_url) {
                    open = Some(Quotation {
                        asked: (id, at),
                        found: measure::quoted(context.plan, id, at),
                        words: String::new(),
                        span: span.clone(),
                        destination: narrow(prose.body, span, dest_url),
                    });
                }
            }
            Event::End(TagEnd::Link) => quotations.extend(open.take()),
            Event::Text(words) | Event::Code(words) => open.iter_mut().for_each(|link| link.words.push_str(words)),
            Event::SoftBreak | Event::HardBreak => open.iter_mut().for_each(|link| link.words.push(' ')),
            _ => {}
        }
    }
    quotations
}
