//! A committee paper as a document: what stands on it, and nothing of how it looks.
//!
//! Both forms are written from this: the page of HTML and, as JSON for the fixed template, the PDF. Every text has been
//! said in the paper's language; a form adds page numbers and nothing else.

use serde::Serialize;

/// One paper, or a pack of several behind an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Document {
    /// The language of the whole, as a BCP 47 tag: `en-GB`.
    pub language: String,
    /// What the document is called: its title in a list of files, and in the bar of a reader's window.
    pub title: String,
    /// Who publishes it.
    pub organisation: String,
    /// Printed on every page until the paper is published.
    pub draft: Option<String>,
    /// Words that a form needs for what it adds itself.
    pub words: FormWords,
    /// The agenda, where this is a pack.
    pub agenda: Option<Agenda>,
    /// The papers, each of which begins on a page of its own.
    pub papers: Vec<Paper>,
    /// Drawings, by the names that [`Figure::drawing`] and [`Run::mark`] give.
    pub drawings: Vec<Drawing>,
}

/// Words for what only a form knows: its pages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct FormWords {
    /// "Page {page} of {pages}", with these two places to fill.
    pub page_of: String,
    /// "(Pages {from} - {to})", as the body's convention has it.
    pub pages: String,
    /// "(Page {from})", for an item on a single page.
    pub page: String,
    /// The heading above the list of what is in the document.
    pub contents: String,
}

/// The front sheet of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Agenda {
    /// "Agenda".
    pub kicker: String,
    /// Who meets.
    pub title: String,
    /// To whom it is sent, when and where they meet, whom to ask.
    pub facts: Vec<Fact>,
    /// What is said before the items: how to ask a question, how to attend.
    pub notes: Vec<Block>,
    /// The items in order.
    pub items: Vec<AgendaItem>,
}

/// One item of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct AgendaItem {
    /// Its number, as the agenda has it.
    pub number: String,
    /// What it is called.
    pub title: String,
    /// What is said below it.
    pub blocks: Vec<Block>,
    /// The [`Paper::id`] that stands behind it, whose pages are then given.
    pub paper: Option<String>,
    /// Its pages in a pack that is already published, where the paper is not in this document.
    pub pages: Option<(u32, u32)>,
}

/// One report to one meeting.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Paper {
    /// Unique in the document.
    pub id: String,
    /// Who meets, and when: the line above the title.
    pub kicker: String,
    /// What the report is called.
    pub title: String,
    /// The header block, label by label.
    pub facts: Vec<Fact>,
    /// What must be said before anything else: late papers with their reason, exempt parts, corrections.
    pub notices: Vec<Notice>,
    /// The text, the edition of the progress report, the appendix and the background papers, in order.
    pub blocks: Vec<Block>,
}

/// A label with what it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Fact {
    /// Such as "Report of".
    pub label: String,
    /// What is said.
    pub blocks: Vec<Block>,
}

/// Words set apart.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Notice {
    /// One or two words, such as "Late paper".
    pub label: String,
    /// What is said.
    pub blocks: Vec<Block>,
}

/// A piece of text that stands on lines of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading. Levels are 2 to 5, and none is left out: 1 is the paper's title.
    Heading {
        /// 2 to 5.
        level: u8,
        /// Its number, such as "3", where it has one.
        number: Option<String>,
        /// What it says.
        runs: Vec<Run>,
    },
    /// A paragraph.
    Paragraph {
        /// Its number, such as "3.2", where it has one.
        number: Option<String>,
        /// What it says.
        runs: Vec<Run>,
    },
    /// A list, which may hold further blocks.
    List {
        /// True where the items are numbered.
        ordered: bool,
        /// Each item's blocks.
        items: Vec<Vec<Block>>,
    },
    /// Labels with what they stand for, one below another.
    Facts {
        /// In order.
        facts: Vec<Fact>,
    },
    /// A table.
    Table(Table),
    /// A picture with its words.
    Figure(Figure),
    /// Words set apart.
    Notice(Notice),
    /// What follows begins on a new page.
    PageBreak,
}

/// A table of rows and columns without merged cells.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: Vec<Run>,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Column {
    /// What is printed above it.
    pub runs: Vec<Run>,
    /// True where it holds numbers, which stand to the right.
    pub numeric: bool,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Cell {
    /// True where it heads its row.
    pub heads_row: bool,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A picture with its words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Figure {
    /// What it says, in a sentence.
    pub title: Vec<Run>,
    /// What is measured, of whom and when.
    pub subtitle: Vec<Run>,
    /// The name of its [`Drawing`].
    pub drawing: String,
    /// The picture in words, for whoever does not see it.
    pub alt: String,
    /// The words below it.
    pub notes: Vec<Block>,
}

/// A drawing: SVG that stands by itself, in colours for paper, without custom properties, scripts or references.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Drawing {
    /// A file's name, such as `standing-bars.svg`.
    pub name: String,
    /// The SVG.
    pub svg: String,
    /// Its width in pixels of 1/96 inch.
    pub width: u32,
    /// Its height, likewise.
    pub height: u32,
}

/// A stretch of words that look alike.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Run {
    /// The words, with the spaces that stand between them and their neighbours.
    pub text: String,
    /// Of importance.
    pub strong: bool,
    /// Stressed.
    pub emphasis: bool,
    /// The address they link to, in full.
    pub href: Option<String>,
    /// The name of the [`Drawing`] of a rating's shape that stands before the words, which say the same.
    pub mark: Option<String>,
    /// A line ends after these words.
    pub breaks: bool,
}
