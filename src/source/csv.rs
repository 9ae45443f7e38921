//! The one door to CSV.
//!
//! In: a text and the columns it may have. Out: a [`Table`] of rows whose fields know their bytes in the file, with
//! every problem of the table at its place.
//!
//! 1. The `csv` crate parts records and takes quotation marks off.
//! 2. `scan` finds each field's bytes, and marks of quotation that do not pair up, which the crate lets pass.
//! 3. `header` finds which field belongs to which column.
//!
//! What spreadsheets add is let pass: a byte-order mark, either line ending, and rows and columns that are wholly empty.

mod header;
mod scan;
#[cfg(test)]
mod tests;

use super::codes;
use crate::diagnostic::{Code, Diagnostic, Place};
use header::Header;
use scan::{Cell, Fault};
use std::array;
use std::ops::Range;
use std::sync::Arc;

/// Most problems told of one table: beyond this, mending these comes first.
pub const MOST: usize = 100;

/// A column that a table may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name in the first line.
    pub name: &'static str,
    /// True where no table is read without it.
    pub required: bool,
}

/// What one row says in one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The words, without quotation marks and without space at either end; empty where the table lacks the column.
    pub text: Box<str>,
    /// Its bytes in the file, quotation marks included.
    pub span: Range<usize>,
}

/// A row that is not wholly empty: its fields in the order of the columns asked for.
pub type Row<const N: usize> = [Field; N];

/// What a text gave.
#[derive(Debug)]
pub struct Table<const N: usize> {
    /// The rows that could be read, in the order of the file.
    pub rows: Vec<Row<N>>,
    /// Every problem, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a table whose first line names its columns, in any order.
pub fn read<const N: usize>(file: &Arc<str>, text: &str, columns: &[Column; N]) -> Table<N> {
    let mut reader = Reader { file, text, columns, table: Table { rows: Vec::new(), diagnostics: Vec::new() } };
    reader.read();
    reader.table
}

/// Says that a table has more problems than are told.
pub fn more(file: &Arc<str>) -> Diagnostic {
    Diagnostic::new(codes::TOO_MANY, "there are more problems in this file than can be shown at once")
        .at(Place::whole_file(file))
        .help("mend these first")
}

/// One record, as the crate read it and as it stands in the file.
struct Record {
    texts: csv::StringRecord,
    cells: Vec<Cell>,
}

impl Record {
    /// The words of the field at a position, without space at either end.
    fn text(&self, at: usize) -> &str {
        self.texts.get(at).unwrap_or_default().trim()
    }

    fn is_empty(&self) -> bool {
        (0..self.texts.len()).all(|at| self.text(at).is_empty())
    }

    /// The bytes of the field at a position; past the last field, the end of the record.
    fn span(&self, at: usize) -> Range<usize> {
        let end = self.whole().end;
        self.cells.get(at).map_or(end..end, |cell| cell.span.clone())
    }

    fn whole(&self) -> Range<usize> {
        let start = self.cells.first().map_or(0, |cell| cell.span.start);
        start..self.cells.last().map_or(start, |cell| cell.span.end)
    }
}

struct Reader<'t, const N: usize> {
    file: &'t Arc<str>,
    text: &'t str,
    columns: &'t [Column; N],
    table: Table<N>,
}

impl<const N: usize> Reader<'_, N> {
    fn read(&mut self) {
        let start = if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let bytes = self.text.as_bytes().get(start..).unwrap_or_default();
        let records = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes).into_records();
        let mut header: Option<Header<N>> = None;
        // A text in memory cannot fail to be read, and any of it is UTF-8: no record is an error.
        for texts in records.flatten() {
            if self.table.diagnostics.len() >= MOST {
                break;
            }
            let at = texts.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
            let cells = scan::record(self.text, start.saturating_add(at));
            let record = Record { texts, cells };
            if !self.quotes(&record) || record.is_empty() {
                continue;
            }
            match &header {
                Some(header) => self.row(header, &record),
                None => match self.header(&record) {
                    Some(found) => header = Some(found),
                    None => return,
                },
            }
        }
        if self.table.diagnostics.len() >= MOST {
            self.table.diagnostics.push(more(self.file));
        } else if header.is_none() && self.table.diagnostics.is_empty() {
            let help = format!("begin it with the line `{}`", header::line(self.columns));
            self.tell(codes::EMPTY_TABLE, 0..0, "this table is empty", help);
        }
    }

    /// False where marks of quotation make the record something else than what was meant.
    fn quotes(&mut self, record: &Record) -> bool {
        for cell in &record.cells {
            let (span, message, help) = match cell.fault {
                None => continue,
                Some(Fault::Unclosed) => (
                    cell.span.start..cell.span.start + 1,
                    "this quotation mark is never closed",
                    "put another where the words end; a quotation mark among the words is written twice",
                ),
                Some(Fault::WordsAfter) => (
                    cell.span.clone(),
                    "words stand after the closing quotation mark of this field",
                    "put the whole field between quotation marks; one among the words is written twice",
                ),
                Some(Fault::SpaceBefore) => (
                    cell.span.clone(),
                    "a space stands before the quotation mark of this field",
                    "remove the space, so that the mark follows the comma",
                ),
            };
            self.tell(codes::TABLE_QUOTES, span, message, help);
            return false;
        }
        true
    }

    fn header(&mut self, record: &Record) -> Option<Header<N>> {
        match Header::read(record, self.columns) {
            Ok(header) => Some(header),
            Err(faults) => {
                for fault in faults {
                    let related = fault.first.map(|span| Place::in_text(self.file, self.text, span));
                    self.tell(fault.code, fault.span, fault.message, fault.help);
                    if let (Some(place), Some(last)) = (related, self.table.diagnostics.last_mut()) {
                        last.related = Some((place, "the first one".to_owned()));
                    }
                }
                None
            }
        }
    }

    fn row(&mut self, header: &Header<N>, record: &Record) {
        let (found, named) = (record.texts.len(), header.width);
        let nameless = |at: &usize| !header.names(*at) && !record.text(*at).is_empty();
        if found < named {
            let message = format!("this row has {}, and the first line names {named} columns", fields(found));
            let help = "add the commas that are missing: one stands between two fields even where both are empty";
            self.tell(codes::ROW_LENGTH, record.whole(), message, help);
        } else if let Some(number) = self.cut_number(header, record) {
            let written = self.text.get(number.clone()).unwrap_or_default();
            let message = "a comma stands inside this number, so that it is read as more than one field";
            let help = format!("write {}, or put it between quotation marks: \"{written}\"", written.replace(',', ""));
            self.tell(codes::ROW_LENGTH, number, message, help);
        } else if let Some(surplus) = (named..found).find(nameless) {
            let message = format!("this row has {}, and the first line names {named} columns", fields(found));
            let help = "put a field that has a comma in it between quotation marks: \"1,234\"";
            self.tell(codes::ROW_LENGTH, record.span(surplus), message, help);
        } else if let Some(at) = (0..named).find(nameless) {
            let message = "this field stands in a column without a name";
            self.tell(codes::ROW_LENGTH, record.span(at), message, "name the column in the first line, or empty it");
        } else {
            self.table.rows.push(array::from_fn(|column| match header.field_of(column) {
                Some(at) => Field { text: record.text(at).into(), span: record.span(at) },
                None => Field { text: Box::default(), span: record.span(usize::MAX) },
            }));
        }
    }

    /// The stretch `1,204` of a row with more fields than the first line has: there the figure would be 1. Where it could
    /// be more than one stretch, all that it could be.
    fn cut_number(&self, header: &Header<N>, record: &Record) -> Option<Range<usize>> {
        let found = record.texts.len();
        if found <= header.fields_of_line {
            return None;
        }
        let field = |at: usize| self.text.get(record.span(at)).unwrap_or_default();
        let is_group = |at: &usize| {
            let (before, after) = (field(at - 1), field(*at));
            let whole = after.split('.').next().unwrap_or_default();
            is_digits(before) && before.len() <= 3 && !before.starts_with('0') && is_digits(whole) && whole.len() == 3
        };
        let mut groups = (1..found).filter(is_group);
        let first = groups.next()?;
        let last = groups.next_back().unwrap_or(first);
        Some(record.span(first - 1).start..record.span(last).end)
    }

    fn tell(&mut self, code: Code, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        let place = Place::in_text(self.file, self.text, span);
        self.table.diagnostics.push(Diagnostic::new(code, message).at(place).help(help));
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn fields(count: usize) -> String {
    if count == 1 { "1 field".to_owned() } else { format!("{count} fields") }
}
