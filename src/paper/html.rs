//! A document as one page of HTML that needs no other file: typeface, style and drawings stand in it.
//!
//! Words and their order are the document's; the template decides what they look like.

mod contents;
mod style;
#[cfg(test)]
mod tests;

use super::model::{AgendaItem, Block, Document, Drawing, Paper};
use crate::diagnostic::Diagnostic;
use crate::site::Shelf;
use contents::{Entry, entries};
use serde::Serialize;
use std::collections::BTreeMap;

/// What the page says that it was made by: by this a file is known as one that may be written anew.
pub const GENERATOR: &str = "Ragstone paper";

/// What the template is given.
#[derive(Debug, Serialize)]
struct View<'d> {
    document: &'d Document,
    title: String,
    generator: &'static str,
    css_html: String,
    sprite_html: String,
    drawings_html: BTreeMap<&'d str, String>,
    /// 1 where the papers stand behind an agenda, whose title is the first heading.
    shift: u8,
    papers: Vec<Part<'d>>,
    items: Vec<Item<'d>>,
}

/// A paper with the anchors in it.
#[derive(Debug, Serialize)]
struct Part<'d> {
    anchor: String,
    paper: &'d Paper,
    contents: Vec<Entry>,
}

/// An item of the agenda: where its paper stands in this page, or its pages in the pack that was published.
#[derive(Debug, Serialize)]
struct Item<'d> {
    id: String,
    number: &'d str,
    title: &'d str,
    blocks: &'d [Block],
    href: Option<String>,
    pages: Option<String>,
}

/// The page.
///
/// # Errors
/// What the theme's template asks for and is not given.
pub fn html(document: &Document, shelf: &Shelf<'_>) -> Result<Vec<u8>, Box<Diagnostic>> {
    let shift = u8::from(document.agenda.is_some());
    let (marks, charts): (Vec<&Drawing>, Vec<&Drawing>) =
        document.drawings.iter().partition(|drawing| drawing.name.starts_with("mark-"));
    let anchor = |paper: &Paper| format!("paper-{}", paper.id);
    let papers = document.papers.iter().map(|paper| {
        let anchor = anchor(paper);
        Part { contents: entries(&paper.blocks, &anchor), anchor, paper }
    });
    let items = document.agenda.iter().flat_map(|agenda| &agenda.items).enumerate();
    let view = View {
        document,
        title: title(document),
        generator: GENERATOR,
        css_html: style::sheet(document, shelf),
        sprite_html: style::sprite(&marks),
        drawings_html: charts.iter().map(|drawing| (&*drawing.name, style::without(&drawing.svg))).collect(),
        shift,
        papers: papers.collect(),
        items: items.map(|(at, item)| of_agenda(document, at, item)).collect(),
    };
    shelf.print("paper_document.html", &view)
}

/// What the window is called: the document, then who meets.
fn title(document: &Document) -> String {
    let kicker = document.papers.first().map_or("", |paper| &paper.kicker);
    match (&document.agenda, kicker) {
        (None, kicker) if !kicker.is_empty() => format!("{} – {kicker}", document.title),
        _ => document.title.clone(),
    }
}

fn of_agenda<'d>(document: &Document, at: usize, item: &'d AgendaItem) -> Item<'d> {
    let words = &document.words;
    let pages = item.pages.map(|(from, to)| match from == to {
        true => words.page.replace("{from}", &from.to_string()),
        false => words.pages.replace("{from}", &from.to_string()).replace("{to}", &to.to_string()),
    });
    Item {
        id: format!("item-{}", at + 1),
        number: &item.number,
        title: &item.title,
        blocks: &item.blocks,
        href: item.paper.as_ref().map(|paper| format!("#paper-{paper}")),
        pages,
    }
}
