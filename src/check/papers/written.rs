//! The sections of a paper as its text has them.

use super::super::context::Context;
use super::super::prose::{MOST, Prose};
use crate::diagnostic::nearest;
use crate::plan::{Paper, Section};
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use std::ops::Range;

/// A paper with what stands in its text.
pub(super) struct Written<'c> {
    pub(super) paper: &'c Paper,
    pub(super) prose: &'c Prose<'c>,
    /// The first line of a text above the first heading, as bytes of the text.
    pub(super) opening: Option<Range<usize>>,
    /// The headings of the second level, in order.
    pub(super) headings: Vec<Heading>,
}

/// A heading of a section.
pub(super) struct Heading {
    /// What it says.
    pub(super) words: String,
    /// The section that it begins; `None` where no section has exactly these words.
    pub(super) section: Option<Section>,
    /// The section that it begins, or whose heading comes nearest to its words.
    pub(super) meant: Option<Section>,
    /// Its line, as bytes of the text.
    pub(super) line: Range<usize>,
    /// Whether any words stand below it.
    pub(super) filled: bool,
}

/// Every paper whose file could be read whole, with the sections of its text.
pub(super) fn written<'c>(context: &'c Context<'c>) -> impl Iterator<Item = Written<'c>> {
    let of_paper = |prose: &'c Prose<'c>| {
        let name = prose.file.strip_prefix("content/papers/")?.strip_suffix(".md")?;
        Some((context.plan.papers.get(name)?, prose))
    };
    let papers = context.prose.iter().filter_map(of_paper);
    papers.filter(|(_, prose)| !context.lost.is_part_of(prose.file)).map(|(paper, prose)| sections(paper, prose))
}

/// The section with this heading, exactly.
fn section(words: &str) -> Option<Section> {
    Section::ALL.into_iter().find(|section| section.heading() == Some(words))
}

/// The section whose heading comes nearest to these words, a number before them aside.
fn near(words: &str) -> Option<Section> {
    let bare = words.trim_start_matches(|c: char| c.is_ascii_digit() || ". )".contains(c));
    section(nearest(bare, Section::ALL.into_iter().filter_map(Section::heading))?)
}

fn sections<'c>(paper: &'c Paper, prose: &'c Prose<'c>) -> Written<'c> {
    let mut written = Written { paper, prose, opening: None, headings: Vec::new() };
    let (mut depth, mut inside, mut unknown, mut open) = (0_usize, false, 0, None::<Heading>);
    for (event, span) in &prose.events {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                inside = true;
                if depth == 0 && *level == HeadingLevel::H2 {
                    let line = first_line(prose.body, span);
                    open = Some(Heading { words: String::new(), section: None, meant: None, line, filled: false });
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                inside = false;
                if let Some(mut heading) = open.take() {
                    heading.section = section(&heading.words);
                    unknown += usize::from(heading.section.is_none());
                    heading.meant =
                        heading.section.or_else(|| (unknown <= MOST).then(|| near(&heading.words)).flatten());
                    written.headings.push(heading);
                }
            }
            Event::Text(words) | Event::Code(words) => match (&mut open, written.headings.last_mut()) {
                (Some(heading), _) => heading.words.push_str(words),
                (None, Some(heading)) if !inside => heading.filled = true,
                (None, None) if written.opening.is_none() => written.opening = Some(first_line(prose.body, span)),
                _ => {}
            },
            _ => {}
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    written
}

/// A block's first line.
fn first_line(body: &str, span: &Range<usize>) -> Range<usize> {
    let whole = body.get(span.clone()).unwrap_or_default();
    span.start..span.start + whole.find('\n').unwrap_or(whole.len())
}
