//! Markdown to HTML: headings and paragraphs with anchors, links that find their way from any page.
//!
//! In: text that `check` has passed. Out: HTML in which nothing of the author's is markup: raw HTML, had it got
//! here, would be printed as text.

use super::desk::Desk;
use super::escape;
use super::figure::{Figure, Shown};
use super::parts::Anchor;
use super::quote;
use super::self_links::escaped;
use crate::plan::{Markdown, Plan, address, is_chart};
use crate::source::markdown::{Target, target};
use crate::words::{Words, say};
use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Tag, TagEnd, html};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Whether paragraphs carry numbers, so that "paragraph 23" works in the chamber, on paper and on the web.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbering {
    /// Numbered, with anchors `p1`, `p2` …
    Paragraphs,
    /// Numbered within a numbered section, as committees cite them: `3.1`, `3.2` …, with anchors `p3.1`, `p3.2` …
    Section(usize),
    /// Not numbered.
    None,
}

impl Numbering {
    /// The number of the paragraph at a place of its text, counted from 1.
    pub(super) fn of(self, paragraph: usize) -> String {
        match self {
            Self::Section(section) => format!("{section}.{paragraph}"),
            Self::Paragraphs | Self::None => paragraph.to_string(),
        }
    }
}

/// A piece of a text: words, or a chart between them.
#[derive(Debug, Serialize)]
pub(super) struct Block<'t> {
    html: Option<String>,
    figure: Option<Figure<'t>>,
}

/// A stretch of Markdown on a page whose way to the root is `root`, which speaks for the report at position `at`.
pub(super) fn blocks<'t>(
    desk: &'t Desk<'t>,
    markdown: &Markdown,
    at: usize,
    root: &str,
    numbering: Numbering,
) -> Vec<Block<'t>> {
    let (headings, figures) = match numbering {
        Numbering::Section(number) => (Slugs::new(&format!("s{number}")), Slugs::new(&format!("prose-{number}"))),
        Numbering::Paragraphs | Numbering::None => (Slugs::new("s"), Slugs::new("prose")),
    };
    let mut charts = markdown.charts.iter();
    let mut taken = figures;
    let mut blocks = Vec::new();
    let mut writer = Writer::new(desk, root, numbering, headings);
    for part in writer.write(text_of(desk, markdown)) {
        match part {
            Part::Words(html) => blocks.push(Block { html: Some(html), figure: None }),
            Part::Chart => {
                let shown = charts.next().and_then(|chart| Shown::requested(desk, &chart.request, at));
                blocks.extend(shown.map(|shown| {
                    let id = taken.unique(&shown.name(desk));
                    Block { html: None, figure: Some(Figure::named(desk, shown, id)) }
                }));
            }
        }
    }
    blocks
}

/// The words of a text, as they were written.
pub(super) fn text_of<'t>(desk: &Desk<'t>, markdown: &Markdown) -> &'t str {
    let source = desk.sources.get(&markdown.file);
    source.and_then(|source| source.text.get(markdown.body.clone())).unwrap_or_default()
}

/// The HTML of a text.
pub(super) fn render_text(desk: &Desk<'_>, text: &str, root: &str, numbering: Numbering, slugs: Slugs) -> String {
    let parts = Writer::new(desk, root, numbering, slugs).write(text);
    let words = parts.into_iter().filter_map(|part| match part {
        Part::Words(html) => Some(html),
        Part::Chart => None,
    });
    words.collect()
}

/// What a text is made of, in order.
enum Part {
    Words(String),
    /// The next chart of the text.
    Chart,
}

/// The headings of the second level, for a list of what is on the page.
pub(super) fn headings(desk: &Desk<'_>, markdown: &Markdown) -> Vec<Anchor> {
    let mut slugs = Slugs::new("s");
    let all = heading_texts(&quote::events(desk.plan, text_of(desk, markdown)));
    let anchors = all.into_iter().map(|(level, words)| (level, slugs.unique(&words), words));
    anchors.filter(|(level, ..)| *level == HeadingLevel::H2).map(|(_, id, words)| Anchor::new(id, words)).collect()
}

fn heading_texts(events: &[Event<'_>]) -> Vec<(HeadingLevel, String)> {
    let mut headings = Vec::new();
    let mut open: Option<(HeadingLevel, String)> = None;
    for event in events {
        match event {
            Event::Start(Tag::Heading { level, .. }) => open = Some((*level, String::new())),
            Event::End(TagEnd::Heading(_)) => headings.extend(open.take()),
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, heading)) = &mut open {
                    heading.push_str(words);
                }
            }
            _ => {}
        }
    }
    headings
}

struct Writer<'r> {
    plan: &'r Plan,
    words: &'r Words,
    /// Of the links the event stands in, whether each leads anywhere.
    open_links: Vec<bool>,
    root: &'r str,
    numbering: Numbering,
    /// How many lists, quotes and tables the event stands in: only outermost paragraphs are numbered.
    depth: usize,
    paragraph: usize,
    slugs: Slugs,
    alignments: Vec<Alignment>,
    cell: usize,
    in_picture: bool,
}

impl<'r> Writer<'r> {
    fn new(desk: &Desk<'r>, root: &'r str, numbering: Numbering, slugs: Slugs) -> Self {
        Self {
            plan: desk.plan,
            words: desk.words,
            open_links: Vec::new(),
            root,
            numbering,
            depth: 0,
            paragraph: 0,
            slugs,
            alignments: Vec::new(),
            cell: 0,
            in_picture: false,
        }
    }

    fn write(&mut self, text: &str) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut events = Vec::new();
        let flush = |events: &mut Vec<Event<'_>>, parts: &mut Vec<Part>| {
            let mut html = String::with_capacity(text.len() * 3 / 2);
            html::push_html(&mut html, events.drain(..));
            if !html.trim().is_empty() {
                parts.push(Part::Words(html));
            }
        };
        let parsed = quote::events(self.plan, text);
        let headings = heading_texts(&parsed);
        let mut headings = headings.iter();
        let mut in_chart = false;
        for event in parsed {
            match event {
                Event::Start(Tag::CodeBlock(kind)) if is_chart(&kind) => {
                    flush(&mut events, &mut parts);
                    parts.push(Part::Chart);
                    in_chart = true;
                }
                Event::End(TagEnd::CodeBlock) if in_chart => in_chart = false,
                _ if in_chart => {}
                event => self.event(event, &mut headings, &mut events),
            }
        }
        flush(&mut events, &mut parts);
        parts
    }

    fn event<'e>(
        &mut self,
        event: Event<'e>,
        headings: &mut std::slice::Iter<'_, (HeadingLevel, String)>,
        out: &mut Vec<Event<'e>>,
    ) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let words = headings.next().map_or("", |(_, words)| words);
                let id = self.slugs.unique(words);
                out.push(Event::Html(format!("<{level} id=\"{id}\">").into()));
            }
            Event::Start(Tag::Paragraph) if self.depth == 0 && self.numbering != Numbering::None => {
                self.paragraph += 1;
                let number = self.numbering.of(self.paragraph);
                let label = say!(self.words, cite_link_to_paragraph, number = &number);
                let open = format!(
                    "<p id=\"p{number}\" class=\"numbered\"><a class=\"para\" href=\"#p{number}\" aria-label=\"{}\">{number}</a> ",
                    escaped(&label)
                );
                out.push(Event::Html(open.into()));
            }
            Event::End(TagEnd::Paragraph) if self.depth == 0 && self.numbering != Numbering::None => {
                out.push(Event::Html("</p>\n".into()));
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let leads = self.leads_somewhere(&dest_url);
                self.open_links.push(leads);
                if leads {
                    let dest_url = self.way_to(dest_url);
                    out.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                }
            }
            Event::End(TagEnd::Link) => {
                if self.open_links.pop() == Some(true) {
                    out.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
                let dest_url = self.way_to(dest_url);
                self.in_picture = true;
                out.push(Event::Start(Tag::Image { link_type, dest_url, title, id }));
            }
            Event::Html(raw) | Event::InlineHtml(raw) => out.push(Event::Text(raw)),
            // The words for a picture become an attribute, in which no template's sign is looked for.
            Event::Text(words) if !self.in_picture && escape::has_sign(&words) => {
                out.push(Event::InlineHtml(escape::escaped(&words).into()));
            }
            Event::End(TagEnd::Image) => {
                self.in_picture = false;
                out.push(event);
            }
            event => self.structure(event, out),
        }
    }

    /// Tables get a name, scopes and classes; everything that can hold a paragraph is counted in and out.
    fn structure<'e>(&mut self, event: Event<'e>, out: &mut Vec<Event<'e>>) {
        match &event {
            Event::Start(Tag::Table(alignments)) => {
                self.alignments.clone_from(alignments);
                self.slugs.tables += 1;
                let table = self.slugs.tables;
                let caption = say!(self.words, prose_table, number = table);
                out.push(Event::Html(format!("<table class=\"data\"><caption>{}</caption>", escaped(&caption)).into()));
                return;
            }
            Event::End(TagEnd::Table) => return out.push(Event::Html("</tbody></table>\n".into())),
            Event::Start(Tag::TableHead) => {
                self.cell = 0;
                return out.push(Event::Html("<thead><tr>".into()));
            }
            Event::End(TagEnd::TableHead) => {
                return out.push(Event::Html("</tr></thead><tbody>".into()));
            }
            Event::Start(Tag::TableRow) => {
                self.cell = BODY;
                return out.push(Event::Html("<tr>".into()));
            }
            Event::End(TagEnd::TableRow) => return out.push(Event::Html("</tr>".into())),
            Event::Start(Tag::TableCell) => return out.push(Event::Html(self.open_cell().into())),
            Event::End(TagEnd::TableCell) => return out.push(Event::Html(self.close_cell().into())),
            Event::Start(Tag::List(_) | Tag::BlockQuote(_)) => self.depth += 1,
            Event::End(TagEnd::List(_) | TagEnd::BlockQuote(_)) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        out.push(event);
    }

    fn open_cell(&self) -> &'static str {
        match self.cell {
            BODY => "<th scope=\"row\">",
            cell if cell > BODY => match self.alignments.get(cell - BODY) {
                Some(Alignment::Right) => "<td class=\"n\">",
                _ => "<td>",
            },
            _ => "<th scope=\"col\">",
        }
    }

    fn close_cell(&mut self) -> &'static str {
        let cell = self.cell;
        self.cell += 1;
        if cell > BODY { "</td>" } else { "</th>" }
    }

    /// False for a page that this site does not have: a report, or a reading, left out by `--as-at`. Its words stay.
    fn leads_somewhere(&self, destination: &str) -> bool {
        match target(destination) {
            Target::Page { path, .. } => address::resolves(self.plan, path),
            Target::Reading { .. } => quote::address_of(self.plan, destination).is_some(),
            Target::Here(_) | Target::Elsewhere | Target::Refused => true,
        }
    }

    /// A link to a page of the site, as the page being written reaches it.
    fn way_to<'e>(&self, destination: CowStr<'e>) -> CowStr<'e> {
        match target(&destination) {
            Target::Page { path, fragment } => {
                let fragment = fragment.map_or_else(String::new, |fragment| format!("#{fragment}"));
                let way = format!("{}{path}{fragment}", self.root);
                if way.is_empty() { "./".into() } else { way.into() }
            }
            Target::Reading { .. } => match quote::address_of(self.plan, &destination) {
                Some(way) => format!("{}{way}", self.root).into(),
                None => "#".into(),
            },
            Target::Refused => "#".into(),
            Target::Here(_) | Target::Elsewhere => destination,
        }
    }
}

/// Cells of a table's body count on from here, those of its head from zero.
const BODY: usize = 1 << 16;

/// Anchors of headings, each once on a page.
#[derive(Debug)]
pub(super) struct Slugs {
    /// What each begins with, so that texts on one page keep apart.
    prefix: String,
    seen: BTreeSet<String>,
    /// How often each was asked for: to look for a free number from the start takes too long among many of one name.
    counts: BTreeMap<String, usize>,
    tables: usize,
}

impl Slugs {
    pub(super) fn new(prefix: &str) -> Self {
        Self { prefix: prefix.to_owned(), seen: BTreeSet::new(), counts: BTreeMap::new(), tables: 0 }
    }

    pub(super) fn unique(&mut self, words: &str) -> String {
        let slug = format!("{}-{}", self.prefix, slug(words));
        if self.seen.insert(slug.clone()) {
            return slug;
        }
        let count = self.counts.entry(slug.clone()).or_insert(1);
        loop {
            *count += 1;
            let candidate = format!("{slug}-{count}");
            if self.seen.insert(candidate.clone()) {
                return candidate;
            }
        }
    }
}

/// Words as part of an address: lower case, letters and digits, hyphens between.
pub(super) fn slug(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    for letter in words.chars().flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() {
            slug.push(letter);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}
