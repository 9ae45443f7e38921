//! Every text that is published, one passage after another, with where each stands.

use super::breach::{At, Step, occurrences};
use super::context::Context;
use super::passage::{Kind, Passage};
use super::prose::Prose;
use super::rule::Reach;
use super::token::{Token, tokenise};
use crate::source::markdown::{Target, target};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;
use std::sync::Arc;

mod fields;

/// Where a passage stands.
pub(super) struct Stand<'s> {
    pub(super) file: &'s Arc<str>,
    locate: &'s dyn Fn(&Range<usize>) -> At,
    /// Whether it is part of the plan or of the newest report.
    pub(super) current: bool,
}

impl Stand<'_> {
    /// The place of a stretch of the passage.
    pub(super) fn at(&self, span: &Range<usize>) -> At {
        (self.locate)(span)
    }
}

/// What looks at a passage.
pub(super) type Look<'l> = dyn FnMut(&Passage<'_>, &Stand<'_>) + 'l;

/// A part of the plan whose passages can be read by themselves, beside the others.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part {
    /// What stands in files of its own kind once: the site, registers, visits, measures, meetings, papers to them and pages; what
    /// things are called; and reasons of remarks.
    Registers,
    /// The priority at this position, with its actions.
    Priority(usize),
    /// The updates of the period at this position.
    Period(usize),
    /// The text in Markdown at this position of [`Context::prose`].
    Prose(usize),
}

/// Every part of the plan.
pub(super) fn parts(context: &Context<'_>) -> Vec<Part> {
    let mut parts = vec![Part::Registers];
    parts.extend((0..context.plan.priorities.len()).map(Part::Priority));
    parts.extend((0..context.plan.periods.len()).map(Part::Period));
    parts.extend((0..context.prose.len()).map(Part::Prose));
    parts
}

/// Shows every passage within reach to `look`, part by part.
pub(super) fn each(context: &Context<'_>, reach: Reach, look: &mut Look<'_>) {
    for part in parts(context) {
        part.each(context, reach, look);
    }
}

impl Part {
    /// Shows every passage within reach to `look`.
    pub(super) fn each(self, context: &Context<'_>, reach: Reach, look: &mut Look<'_>) {
        let mut reader = Reader { context, reach, look, tokens: Vec::new() };
        match self {
            Self::Registers => reader.registers_and_pages(),
            Self::Priority(at) => reader.priority(&context.plan.priorities[at]),
            Self::Period(at) => reader.period(at),
            Self::Prose(at) => {
                let prose = &context.prose[at];
                if reach == Reach::Everything || context.is_current(prose) {
                    reader.prose(prose);
                }
            }
        }
    }
}

struct Reader<'c, 'l, 'f> {
    context: &'c Context<'c>,
    reach: Reach,
    look: &'l mut Look<'f>,
    tokens: Vec<Token>,
}

impl Reader<'_, '_, '_> {
    /// A value of YAML. Its path is worked out only where something is wrong with it.
    fn value(&mut self, file: &Arc<str>, words: &str, kind: Kind, current: bool, path: &dyn Fn() -> Vec<Step>) {
        if words.is_empty() || (!current && self.reach == Reach::Current) {
            return;
        }
        let shapes = tokenise(words, &mut self.tokens);
        let locate = |span: &Range<usize>| said_at(path(), words, span);
        let passage = Passage { words, tokens: &self.tokens, shapes, kind, quoted: &[] };
        (self.look)(&passage, &Stand { file, locate: &locate, current });
    }

    /// The blocks of a text in Markdown, and the titles of its links. Addresses are not read; code and titles are no sentences, so
    /// rules about words leave them alone.
    fn prose(&mut self, prose: &Prose<'_>) {
        let current = self.context.is_current(prose);
        let mut block = Block::default();
        for (event, span) in &prose.events {
            match event {
                Event::Start(Tag::CodeBlock(_) | Tag::Heading { .. }) => {
                    self.show(prose, &mut block, Kind::Sentences, current)
                }
                Event::End(TagEnd::Heading(_) | TagEnd::TableCell) => {
                    self.show(prose, &mut block, Kind::Label, current);
                }
                Event::Start(Tag::Paragraph | Tag::Item | Tag::List(_) | Tag::TableCell)
                | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::List(_)) => {
                    self.show(prose, &mut block, Kind::Sentences, current);
                }
                Event::End(TagEnd::CodeBlock) => self.show(prose, &mut block, Kind::Sentences, false),
                Event::Start(Tag::Image { title, .. }) => self.title(prose, title, span),
                Event::Start(Tag::Link { dest_url, title, .. }) => {
                    self.title(prose, title, span);
                    block.link = matches!(target(dest_url), Target::Reading { .. }).then_some(block.words.len());
                }
                Event::End(TagEnd::Link) => {
                    if let Some(start) = block.link.take() {
                        block.quoted.push(start..block.words.len());
                    }
                }
                Event::Text(text) | Event::Code(text) => {
                    let whole = prose.body.get(span.clone()).unwrap_or_default();
                    let start = whole.find(&**text).map_or(span.start, |at| span.start + at);
                    block.parts.push((block.words.len(), start));
                    block.words.push_str(text);
                }
                Event::SoftBreak | Event::HardBreak => {
                    block.parts.push((block.words.len(), span.start));
                    block.words.push(' ');
                }
                _ => {}
            }
        }
        self.show(prose, &mut block, Kind::Sentences, current);
    }

    /// What is shown beside a link or a picture when a pointer rests on it.
    fn title(&mut self, prose: &Prose<'_>, title: &str, link: &Range<usize>) {
        if title.is_empty() {
            return;
        }
        let whole = prose.body.get(link.clone()).unwrap_or_default();
        let start = whole.rfind(title).map(|at| link.start + at);
        let mut block = Block { words: title.to_owned(), ..Block::default() };
        block.parts.push((0, start.unwrap_or(link.start)));
        self.show(prose, &mut block, Kind::Label, false);
    }

    fn show(&mut self, prose: &Prose<'_>, block: &mut Block, kind: Kind, current: bool) {
        if !block.words.trim().is_empty() && (current || self.reach == Reach::Everything) {
            let shapes = tokenise(&block.words, &mut self.tokens);
            let words = block.words.as_str();
            let locate = |span: &Range<usize>| match prose.path() {
                Some(path) => said_at(path.to_vec(), words, span),
                None => prose.at(block.source(span)),
            };
            let passage = Passage { words, tokens: &self.tokens, shapes, kind, quoted: &block.quoted };
            (self.look)(&passage, &Stand { file: prose.file, locate: &locate, current });
        }
        *block = Block::default();
    }
}

/// The place of a stretch of the words of a value.
fn said_at(path: Vec<Step>, words: &str, span: &Range<usize>) -> At {
    let own = words.get(span.clone()).unwrap_or_default();
    let before = occurrences(words, own).take_while(|at| *at < span.start).count();
    At::Words(path, own.to_owned(), before)
}

/// A paragraph, a heading, an item or a cell, as it is read.
#[derive(Default)]
struct Block {
    words: String,
    /// Where a stretch of `words` begins, and where it begins in the text.
    parts: Vec<(usize, usize)>,
    quoted: Vec<Range<usize>>,
    /// Where the words of an open link to a figure begin.
    link: Option<usize>,
}

impl Block {
    /// The bytes of the text that a stretch of the words stands in.
    fn source(&self, span: &Range<usize>) -> Range<usize> {
        let at = |position: usize| {
            let part = self.parts.partition_point(|(start, _)| *start <= position).saturating_sub(1);
            self.parts.get(part).map_or(0, |(start, source)| source + (position - start))
        };
        let last = span.end.saturating_sub(1).max(span.start);
        at(span.start)..at(last) + (span.end - last)
    }
}
