//! The figures of a chart as rows and columns: what a page prints beside the picture, and the chart's CSV.

use crate::plan::{Rag, When};
use crate::words::{Words, say};
use serde::Serialize;
use std::borrow::Cow;

/// Every figure that a chart draws, and what it says of each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table<'a> {
    /// What the rows have in common.
    pub caption: Cow<'a, str>,
    /// What the signs of official statistics in its cells mean, printed above it; `None` where it has none.
    pub shorthand: Option<String>,
    /// Heads of the columns, that of the rows' own heads included.
    pub columns: Vec<TableColumn<'a>>,
    /// The rows, in the order of the picture.
    pub rows: Vec<TableRow<'a>>,
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TableColumn<'a> {
    /// As printed.
    pub label: Cow<'a, str>,
    /// True where its cells are numbers, which stand at the right.
    pub numeric: bool,
}

/// A row: its head, then a cell for every other column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TableRow<'a> {
    /// What the row is about.
    pub head: TableCell<'a>,
    /// As many as there are columns, less one.
    pub cells: Vec<TableCell<'a>>,
    /// Where the head leads, from the root of the site. Charts know no addresses: the page gives it.
    pub href: Option<String>,
    /// The row's own anchor on its page, which the page gives too.
    pub anchor: Option<String>,
}

/// A cell. It is never empty: where there is nothing, it says why.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TableCell<'a> {
    /// As printed.
    pub text: Cow<'a, str>,
    /// In the CSV, where that differs: an ISO date, a number without commas, a status with how it is known.
    #[serde(skip)]
    pub data: Option<Cow<'a, str>>,
    /// The status that the text names, shown with its glyph.
    pub status: Option<Rag>,
    /// True where the status was only carried forward.
    pub carried: bool,
}

impl<'a> Table<'a> {
    /// A table without rows.
    pub fn new(caption: impl Into<Cow<'a, str>>, columns: Vec<TableColumn<'a>>) -> Self {
        Self { caption: caption.into(), shorthand: None, columns, rows: Vec::new() }
    }

    /// Adds a row.
    pub fn push(&mut self, head: TableCell<'a>, cells: Vec<TableCell<'a>>) {
        self.rows.push(TableRow { head, cells, href: None, anchor: None });
    }
}

impl<'a> TableColumn<'a> {
    /// A column of words.
    pub fn words(label: impl Into<Cow<'a, str>>) -> Self {
        Self { label: label.into(), numeric: false }
    }

    /// A column of numbers.
    pub fn numbers(label: impl Into<Cow<'a, str>>) -> Self {
        Self { label: label.into(), numeric: true }
    }
}

impl<'a> TableCell<'a> {
    /// Words or a number, the same on the page and in the CSV.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A whole number.
    pub fn count(number: u32) -> Self {
        Self::new(number.to_string())
    }

    /// A date as precise as its author was; ISO in the CSV.
    pub fn when(words: &Words, when: When) -> Self {
        Self::new(words.when(when)).in_data(when.iso())
    }

    /// A status by its word in the plan.
    pub fn status(rag: Rag, word: &'a str) -> Self {
        Self { text: Cow::Borrowed(word), status: Some(rag), ..Self::default() }
    }

    /// A status that was only carried forward. The page says so beside it; the CSV in the cell itself.
    pub fn carried(words: &Words, rag: Rag, word: &'a str) -> Self {
        let data = [word, " (", say!(words, chart_carried_forward), ")"].concat();
        Self { carried: true, ..Self::status(rag, word) }.in_data(data)
    }

    /// Gives the cell other words in the CSV.
    #[must_use]
    pub fn in_data(mut self, data: impl Into<Cow<'a, str>>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// What the CSV says.
    pub(crate) fn as_data(&self) -> Cow<'_, str> {
        self.data.as_deref().unwrap_or(&self.text).into()
    }
}
