//! A paper's text, cut at the headings of its sections.

use crate::plan::{Markdown, Paper, Section};
use crate::site::desk::Desk;
use crate::site::markdown::text_of;
use crate::source::markdown::parse;
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use std::ops::Range;

/// The section with this heading.
fn named(heading: &str) -> Option<Section> {
    let heading = heading.trim();
    Section::ALL.into_iter().find(|section| section.heading().is_some_and(|own| own.eq_ignore_ascii_case(heading)))
}

/// Each written section with its text, without its heading. What stands before the first of them, or below a heading
/// that no section has, stays with the section before it, so that no word is lost.
pub(super) fn written(desk: &Desk<'_>, paper: &Paper) -> Vec<(Section, Markdown)> {
    let text = text_of(desk, &paper.body);
    let cuts = cuts(text);
    let ends = cuts.iter().skip(1).map(|cut| cut.heading.start).chain([text.len()]);
    let mut sections: Vec<(Section, Markdown)> = Vec::with_capacity(cuts.len());
    for (cut, end) in cuts.iter().zip(ends) {
        sections.push((cut.section, part(&paper.body, cut.heading.end..end)));
    }
    let before = cuts.first().map_or(text.len(), |cut| cut.heading.start);
    if !text[..before].trim().is_empty() {
        sections.insert(0, (Section::Purpose, part(&paper.body, 0..before)));
    }
    sections
}

/// Where a section begins.
struct Cut {
    section: Section,
    /// Bytes of its heading.
    heading: Range<usize>,
}

fn cuts(text: &str) -> Vec<Cut> {
    let mut cuts = Vec::new();
    let mut open: Option<(Range<usize>, String)> = None;
    for (event, span) in parse(text) {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => open = Some((span, String::new())),
            Event::End(TagEnd::Heading(_)) => {
                let cut = open.take();
                cuts.extend(cut.and_then(|(heading, words)| Some(Cut { section: named(&words)?, heading })));
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, heading)) = &mut open {
                    heading.push_str(&words);
                }
            }
            _ => {}
        }
    }
    cuts
}

/// A stretch of a text, with the charts that stand in it.
fn part(whole: &Markdown, within: Range<usize>) -> Markdown {
    let body = whole.body.start + within.start..whole.body.start + within.end;
    let charts = whole.charts.iter().filter(|chart| body.contains(&chart.yaml.start)).cloned().collect();
    Markdown { file: whole.file.clone(), body, charts }
}
