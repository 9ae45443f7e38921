#![allow(clippy::unwrap_used)]
use super::look;
use crate::paper::model::{
    Agenda, AgendaItem, Block, Cell, Column, Document, Drawing, Fact, Figure, Notice, Paper, Run, Table,
};

/// A typeface of English.
fn english(character: char) -> bool {
    character.is_ascii() || "’“”–—£\u{a0}".contains(character)
}

fn said(text: &str) -> Vec<Run> {
    vec![Run { text: text.to_owned(), ..Run::default() }]
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph { number: None, runs: said(text) }
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, number: Some("3".to_owned()), runs: said(text) }
}

fn figure(drawing: &str, alt: &str) -> Block {
    Block::Figure(Figure { drawing: drawing.to_owned(), alt: alt.to_owned(), ..Figure::default() })
}

/// A document of one paper with these blocks and one drawing, `bars.svg`.
fn document(blocks: Vec<Block>) -> Document {
    let svg = "<svg><title>→</title><desc>↑</desc><text>Twelve</text></svg>".to_owned();
    Document {
        title: "Progress in October".to_owned(),
        papers: vec![Paper { id: "progress".to_owned(), title: "Progress".to_owned(), blocks, ..Paper::default() }],
        drawings: vec![Drawing { name: "bars.svg".to_owned(), svg, width: 640, height: 200 }],
        ..Document::default()
    }
}

/// What is said of a document, with its code.
fn refusal(document: &Document) -> String {
    look(document, &english).map_or_else(|fault| format!("{}: {}", fault.code, fault.message), |()| String::new())
}

#[test]
fn a_document_of_every_kind_of_block_is_sound() {
    let fact = || Fact { label: "Wards".to_owned(), blocks: vec![paragraph("All")] };
    let cell = |words: &str| Cell { heads_row: false, blocks: vec![paragraph(words)] };
    let column = |words: &str| Column { runs: said(words), numeric: false };
    let table = Table {
        caption: said("Ratings"),
        columns: vec![column("Action"), column("Rating")],
        rows: vec![vec![cell("1.1"), cell("On track")]],
    };
    let blocks = vec![
        heading(2, "Background"),
        heading(3, "The inspection"),
        heading(2, "Progress"),
        Block::List { ordered: true, items: vec![vec![paragraph("notes the report")]] },
        Block::Facts { facts: vec![fact()] },
        Block::Table(table),
        figure("bars.svg", "One bar"),
        Block::Notice(Notice { label: "Late".to_owned(), blocks: vec![paragraph("By a day")] }),
        Block::PageBreak,
    ];
    assert_eq!(refusal(&document(blocks)), "");
}

#[test]
fn a_character_that_the_typeface_lacks_is_told_with_the_heading_above_it() {
    let blocks = vec![heading(2, "Background"), paragraph("From amber → green")];
    assert_eq!(
        refusal(&document(blocks)),
        "P951: “Progress in October” has “→” (U+2192) under “3 Background”, which the typeface of the PDF does not have"
    );
}

#[test]
fn a_character_is_found_wherever_words_are_printed() {
    let odd = || said("☃");
    let in_cell = Cell { heads_row: false, blocks: vec![paragraph("☃")] };
    let columns = || vec![Column { runs: said("Action"), numeric: false }];
    let places = [
        heading(2, "☃"),
        Block::List { ordered: false, items: vec![vec![paragraph("☃")]] },
        Block::Facts { facts: vec![Fact { label: "☃".to_owned(), blocks: vec![] }] },
        Block::Notice(Notice { label: "Late".to_owned(), blocks: vec![paragraph("☃")] }),
        Block::Table(Table { caption: odd(), columns: columns(), rows: vec![] }),
        Block::Table(Table { caption: vec![], columns: columns(), rows: vec![vec![in_cell]] }),
        Block::Figure(Figure { title: odd(), ..Figure::default() }),
        Block::Paragraph { number: Some("☃".to_owned()), runs: vec![] },
    ];
    for block in places {
        let said = format!("{block:?}");
        assert!(refusal(&document(vec![block])).starts_with("P951: "), "{said}");
    }
}

#[test]
fn a_hyphen_and_a_space_that_no_line_ends_at_are_spelt_otherwise() {
    assert_eq!(refusal(&document(vec![paragraph("Co\u{2011}operation of 5\u{202f}days, so\u{ad}cial")])), "");
}

#[test]
fn a_character_in_a_drawing_counts_only_where_it_is_drawn() {
    let mut document = document(vec![]);
    assert_eq!(refusal(&document), "", "its title and description are not drawn");
    document.drawings[0].svg = "<svg><desc>a</desc><text>12 → 14</text></svg>".to_owned();
    assert!(refusal(&document).contains("“→” (U+2192) in the drawing bars.svg"));
}

#[test]
fn a_drawing_must_be_there_and_said_in_words() {
    assert!(refusal(&document(vec![figure("lines.svg", "A line")])).starts_with("P952: the drawing lines.svg of"));
    assert!(refusal(&document(vec![figure("bars.svg", " ")])).contains("bars.svg is not said in words"));
    let runs = vec![Run { mark: Some("red.svg".to_owned()), ..Run::default() }];
    assert!(refusal(&document(vec![Block::Paragraph { number: None, runs }])).contains("red.svg"));
}

#[test]
fn headings_leave_out_no_level() {
    let of = |levels: &[u8]| refusal(&document(levels.iter().map(|level| heading(*level, "Words")).collect()));
    assert_eq!(of(&[2, 3, 4, 2, 3]), "");
    for levels in [&[3][..], &[2, 4], &[2, 3, 2, 4], &[1]] {
        assert!(of(levels).starts_with("P953: "), "{levels:?}");
    }
}

#[test]
fn a_row_has_a_cell_for_each_column() {
    let columns = vec![Column::default(), Column::default()];
    let table = Table { columns, rows: vec![vec![Cell::default()]], ..Table::default() };
    assert!(refusal(&document(vec![Block::Table(table)])).contains("a row has 1 cells in a table of 2 columns"));
}

#[test]
fn an_agenda_leads_to_papers_that_are_here() {
    let item = AgendaItem { number: "4".to_owned(), paper: Some("workforce".to_owned()), ..AgendaItem::default() };
    let mut document = document(vec![]);
    document.agenda = Some(Agenda { items: vec![item], ..Agenda::default() });
    assert!(refusal(&document).contains("item 4 is about workforce, which is not here"));
    document.papers[0].id = "workforce".to_owned();
    assert_eq!(refusal(&document), "");
    document.papers.push(document.papers[0].clone());
    assert!(refusal(&document).contains("two papers workforce"));
}
