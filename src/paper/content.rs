//! What a page of the site says, as blocks of a paper: `<main>`, element by element, in the order of the page.
//!
//! An element that is not known is read as the words in it: nothing that has words is dropped but what [`left_out`]
//! names.

pub(super) mod address;
mod figure;
mod flow;
pub(super) mod left_out;
mod table;
#[cfg(test)]
mod tests;

use super::drawing::Drawings;
use super::model::{Block, Fact, Notice, Run};
use super::tree::{self, Element, Node};
pub(super) use flow::text_of;
use flow::{Flow, Style};

/// A finished page, and how it is to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page<'p> {
    pub(super) html: &'p str,
    /// Where it stands, from the site's root.
    pub(super) address: &'p str,
    /// Where the site stands, with a slash at the end.
    pub(super) base_url: &'p str,
    /// What the names of its drawings begin with.
    pub(super) prefix: &'p str,
    /// What a notice without a name of its own is called.
    pub(super) notice: &'p str,
    /// The level that its own heading has in the paper: 1 or 2.
    pub(super) level: u8,
}

/// What a page says.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// The line above its heading.
    pub(super) kicker: String,
    /// Its heading.
    pub(super) heading: Vec<Run>,
    /// For what day it speaks, when it was published and how complete it is: the line above every page.
    pub(super) as_at: Vec<Run>,
    /// All else.
    pub(super) blocks: Vec<Block>,
}

/// Reads a page. Drawings go to `drawings`.
pub(super) fn read(page: &Page<'_>, drawings: &mut Drawings) -> Content {
    let tree = tree::parse(page.html);
    let Some(main) = tree.find(&|element| element.name == "main") else { return Content::default() };
    let mut reader = Reader { page, tree: &tree, drawings, level: page.level };
    let heading = main.find(&|element| element.name == "h1");
    let kicker = heading.and_then(|heading| heading.elements().find(|part| part.has_class("num")));
    let kicker = kicker.map(|kicker| flow::text_of(&reader.runs(kicker))).unwrap_or_default();
    let mut runs = heading.map(|heading| reader.runs(heading)).unwrap_or_default();
    if let Some(first) = runs.first_mut()
        && let Some(rest) = first.text.strip_prefix(&*kicker)
    {
        first.text = rest.trim_start().to_owned();
    }
    let line = tree.find(&|element| element.has_class("as-at"));
    let as_at = line.map(|line| reader.lines(line)).unwrap_or_default();
    Content { kicker, heading: runs, as_at, blocks: reader.blocks(main) }
}

/// Goes through one page.
#[derive(Debug)]
struct Reader<'r> {
    page: &'r Page<'r>,
    /// The whole page, which holds the shapes that are placed by name.
    tree: &'r Element<'r>,
    drawings: &'r mut Drawings,
    /// The level of the heading read last.
    level: u8,
}

impl Reader<'_> {
    /// What stands in an element, as blocks.
    fn blocks(&mut self, element: &Element<'_>) -> Vec<Block> {
        let mut flow = Flow::default();
        self.children(element, &Style::default(), &mut flow);
        flow.into_blocks()
    }

    /// What stands in an element, as one line of words.
    fn runs(&mut self, element: &Element<'_>) -> Vec<Run> {
        flow::runs_of(self.blocks(element))
    }

    /// What stands in each element that holds words itself, on a line of its own.
    fn lines(&mut self, element: &Element<'_>) -> Vec<Run> {
        let mut lines: Vec<Run> = Vec::new();
        for part in element.elements() {
            let own = if part.name == "span" { self.lines(part) } else { Vec::new() };
            let own = if own.is_empty() { self.runs(part) } else { own };
            if let Some(last) = lines.last_mut().filter(|_| !own.is_empty()) {
                last.breaks = true;
            }
            lines.extend(own);
        }
        lines
    }

    fn children(&mut self, element: &Element<'_>, style: &Style, flow: &mut Flow) {
        for node in &element.children {
            match node {
                Node::Text(words) => flow.words(words, style),
                Node::Element(element) => self.element(element, style, flow),
            }
        }
    }

    fn element(&mut self, element: &Element<'_>, style: &Style, flow: &mut Flow) {
        if left_out::is(element) {
            return;
        }
        let has_own_line = OWN_LINE.iter().any(|class| element.has_class(class));
        if has_own_line {
            flow.break_line();
        }
        self.named(element, style, flow);
        if has_own_line {
            flow.break_line();
        }
    }

    /// An element by its name.
    fn named(&mut self, element: &Element<'_>, style: &Style, flow: &mut Flow) {
        match element.name {
            "br" => flow.break_line(),
            "b" | "strong" => self.children(element, &style.strong(), flow),
            "em" | "i" | "cite" | "dfn" => self.children(element, &style.emphasis(), flow),
            "a" => self.children(element, &style.link(self.address_of(element)), flow),
            "svg" => self.shape(element, style, flow),
            "img" => flow.words(element.attr("alt").unwrap_or_default(), style),
            "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(element, flow),
            "ul" | "ol" if element.has_class("flags") => self.flags(element, style, flow),
            "ul" | "ol" => {
                let items = element.elements().map(|item| self.blocks(item)).filter(|item| !item.is_empty()).collect();
                flow.push(Block::List { ordered: element.name == "ol", items });
            }
            "dl" => self.terms(element, flow),
            "table" => self.tables(element).into_iter().for_each(|block| flow.push(block)),
            "figure" => self.figure(element).into_iter().for_each(|block| flow.push(block)),
            _ if element.has_class("notice") => {
                let notice = self.notice(element);
                flow.push(Block::Notice(notice));
            }
            "p" => self.paragraph(element, style, flow),
            "summary" => flow.apart(|flow| self.children(element, &style.strong(), flow)),
            name if stands_alone(name) => flow.apart(|flow| self.children(element, style, flow)),
            _ => self.children(element, style, flow),
        }
    }

    fn paragraph(&mut self, element: &Element<'_>, style: &Style, flow: &mut Flow) {
        flow.end();
        flow.number = number_of(element);
        if element.has_class("source") {
            self.source(element, style, flow);
        } else {
            self.children(element, style, flow);
        }
        flow.end();
    }

    /// Where a figure comes from, without the files that it offers. A frozen page may have no element around that offer: the
    /// words before its first file, from the last full stop on, are part of it.
    fn source(&mut self, line: &Element<'_>, style: &Style, flow: &mut Flow) {
        let is_file = |node: &Node<'_>| matches!(node, Node::Element(part) if part.attr("download").is_some());
        let offer = line.children.iter().position(is_file);
        for (at, node) in line.children.iter().enumerate().take(offer.unwrap_or(usize::MAX)) {
            match node {
                Node::Text(words) if offer == Some(at + 1) => {
                    let end = words.rfind(". ").map_or(0, |stop| stop + 1);
                    flow.words(&words[..end], style);
                }
                Node::Text(words) => flow.words(words, style),
                Node::Element(part) => self.element(part, style, flow),
            }
        }
    }

    /// A heading, no more than one level below the one before it.
    fn heading(&mut self, element: &Element<'_>, flow: &mut Flow) {
        let own = element.name.as_bytes().get(1).map_or(2, |digit| digit.saturating_sub(b'0'));
        let runs = self.runs(element);
        self.level = (self.page.level + own - 1).min(self.level + 1).clamp(2, 5);
        flow.push(Block::Heading { level: self.level, number: number_of(element), runs });
    }

    /// Words set apart, under their own label: what the element is called, or its first line where that stands out.
    fn notice(&mut self, element: &Element<'_>) -> Notice {
        let mut blocks = self.blocks(element);
        let label = match (element.attr("aria-label"), blocks.first()) {
            (Some(label), _) => label.to_owned(),
            (None, Some(Block::Paragraph { runs, .. })) if blocks.len() > 1 && runs.iter().all(|run| run.strong) => {
                let label = flow::text_of(runs);
                blocks.remove(0);
                label
            }
            _ => self.page.notice.to_owned(),
        };
        Notice { label, blocks }
    }

    /// Where a link leads, in full. A heading's link to itself, and a paragraph's, lead nowhere on paper.
    fn address_of(&self, element: &Element<'_>) -> Option<String> {
        let href = element.attr("href").filter(|href| !href.starts_with('#'))?;
        Some(address::absolute(self.page.base_url, self.page.address, href))
    }

    /// A rating's shape goes before its word. Any other small drawing is read as what it says of itself.
    fn shape(&mut self, svg: &Element<'_>, style: &Style, flow: &mut Flow) {
        if svg.has_class("glyph")
            && let Some(id) = svg.elements().find_map(|placed| placed.attr("href")).and_then(|id| id.strip_prefix('#'))
        {
            flow.mark = self.drawings.mark(self.tree, id, self.page.html);
        } else if svg.attr("role") == Some("img") {
            flow.words(" ", style);
            flow.words(&figure::words_of(svg).join(" "), style);
        }
    }

    /// Flags stand in a row on the page, and so they do here.
    fn flags(&mut self, list: &Element<'_>, style: &Style, flow: &mut Flow) {
        flow.apart(|flow| {
            for (at, flag) in list.elements().enumerate() {
                flow.words(if at > 0 { ", " } else { "" }, style);
                self.children(flag, style, flow);
            }
        });
    }

    /// What is said of a term: each `<span>` has a line of its own.
    fn said(&mut self, term: &Element<'_>) -> Vec<Block> {
        let (mut flow, style) = (Flow::default(), Style::default());
        for node in &term.children {
            match node {
                Node::Element(part) if part.name == "span" => {
                    flow.break_line();
                    self.element(part, &style, &mut flow);
                    flow.break_line();
                }
                Node::Element(part) => self.element(part, &style, &mut flow),
                Node::Text(words) => flow.words(words, &style),
            }
        }
        flow.into_blocks()
    }

    /// Terms with what is said of them; where a term has a shape, a list, because a label is words alone.
    fn terms(&mut self, list: &Element<'_>, flow: &mut Flow) {
        let mut facts: Vec<(Vec<Run>, Vec<Block>)> = Vec::new();
        for part in list.elements().flat_map(|group| match group.name {
            "div" => group.elements().collect(),
            _ => vec![group],
        }) {
            match part.name {
                "dt" => facts.push((self.runs(part), Vec::new())),
                _ => {
                    let said = self.said(part);
                    match facts.last_mut() {
                        Some((_, blocks)) => blocks.extend(said),
                        None => said.into_iter().for_each(|block| flow.push(block)),
                    }
                }
            }
        }
        let plain = |run: &Run| run.mark.is_none() && run.href.is_none();
        if facts.iter().all(|(label, _)| label.iter().all(plain)) {
            let facts = facts.into_iter().map(|(label, blocks)| Fact { label: flow::text_of(&label), blocks });
            flow.push(Block::Facts { facts: facts.collect() });
        } else {
            let items = facts.into_iter().map(|(mut label, blocks)| {
                label.iter_mut().for_each(|run| run.strong = true);
                std::iter::once(Block::Paragraph { number: None, runs: label }).chain(blocks).collect()
            });
            flow.push(Block::List { ordered: false, items: items.collect() });
        }
    }
}

/// Classes of words that the stylesheet puts on a line of their own.
const OWN_LINE: [&str; 3] = ["since", "overdue", "only"];

/// The number that a paragraph or a heading carries as a link to itself.
fn number_of(element: &Element<'_>) -> Option<String> {
    let number = element.find(&|part| left_out::is_number(part))?;
    Some(number.text().trim().to_owned()).filter(|number| !number.is_empty())
}

/// True for elements that begin a line of their own.
fn stands_alone(name: &str) -> bool {
    matches!(
        name,
        "div"
            | "section"
            | "article"
            | "aside"
            | "header"
            | "footer"
            | "nav"
            | "form"
            | "fieldset"
            | "legend"
            | "details"
            | "blockquote"
            | "address"
            | "figcaption"
            | "pre"
            | "hr"
            | "li"
            | "dt"
            | "dd"
            | "tr"
            | "td"
            | "th"
    )
}
