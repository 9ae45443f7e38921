//! A picture of a page with its caption, and what stands below it.

use super::{Flow, Reader, Style};
use crate::paper::model::{Block, Figure, Run};
use crate::paper::tree::{Element, Node};

impl Reader<'_> {
    /// The picture, then its table and whatever else the figure holds. Of the drawings of several widths it is the first,
    /// which is the wide one; where it is too high for paper, its caption leads to the table alone.
    pub(super) fn figure(&mut self, figure: &Element<'_>) -> Vec<Block> {
        let caption = figure.elements().find(|part| part.name == "figcaption");
        let mut lines = caption.map(|caption| self.blocks(caption)).unwrap_or_default().into_iter();
        let mut line = || match lines.next() {
            Some(Block::Paragraph { runs, .. }) => runs,
            Some(other) => super::flow::runs_of(vec![other]),
            None => Vec::new(),
        };
        let (title, subtitle) = (line(), line());
        let drawing = figure.find(&|part| part.name == "svg" && part.attr("role") == Some("img"));
        let name = drawing.and_then(|svg| self.drawings.chart(self.page.prefix, svg, self.page.html));
        let mut flow = Flow::default();
        match (drawing, name) {
            (Some(svg), Some(drawing)) => {
                let alt = alt(svg, &super::flow::text_of(&title));
                flow.push(Block::Figure(Figure { title, subtitle, drawing, alt, notes: lines.collect() }));
            }
            _ => {
                let strong = title.into_iter().map(|run| Run { strong: true, ..run }).collect();
                flow.push(Block::Paragraph { number: None, runs: strong });
                flow.push(Block::Paragraph { number: None, runs: subtitle });
                lines.for_each(|block| flow.push(block));
            }
        }
        for node in &figure.children {
            match node {
                Node::Element(part) if part.name == "figcaption" || part.has_class("drawing") || part.name == "svg" => {
                }
                Node::Element(part) => self.element(part, &Style::default(), &mut flow),
                Node::Text(words) => flow.words(words, &Style::default()),
            }
        }
        flow.into_blocks()
    }
}

/// The picture in words, without those that stand above it already.
fn alt(svg: &Element<'_>, title: &str) -> String {
    let words = words_of(svg);
    let news: Vec<&str> = words.iter().map(String::as_str).filter(|words| *words != title).collect();
    if news.is_empty() { title.to_owned() } else { news.join(" ") }
}

/// What a drawing says of itself: its label, or its title and description.
pub(super) fn words_of(svg: &Element<'_>) -> Vec<String> {
    if let Some(label) = svg.attr("aria-label") {
        return vec![label.trim().to_owned()];
    }
    let own = svg.elements().filter(|part| matches!(part.name, "title" | "desc"));
    own.map(|part| part.text().trim().to_owned()).filter(|words| !words.is_empty()).collect()
}
