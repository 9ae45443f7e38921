//! The first line of a table: which field belongs to which column.

use super::{Column, MOST, Record};
use crate::diagnostic::{Code, nearest};
use crate::source::codes;
use std::ops::Range;

/// Which field of a row belongs to which column.
#[derive(Debug)]
pub(super) struct Header<const N: usize> {
    /// By column: the field that it names.
    fields: [Option<usize>; N],
    /// How many fields a row has: up to the last with a name.
    pub(super) width: usize,
    /// How many fields the first line has, those without a name too.
    pub(super) fields_of_line: usize,
}

/// What is wrong with the first line, not yet told.
pub(super) struct Fault {
    pub(super) code: Code,
    pub(super) span: Range<usize>,
    pub(super) message: String,
    pub(super) help: String,
    /// Where the first of two columns of one name stands.
    pub(super) first: Option<Range<usize>>,
}

impl Fault {
    fn new(code: Code, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { code, span, message: message.into(), help: help.into(), first: None }
    }
}

impl<const N: usize> Header<N> {
    /// Finds the columns that the first line names.
    pub(super) fn read(record: &Record, columns: &[Column; N]) -> Result<Self, Vec<Fault>> {
        let mut header = Self { fields: [None; N], width: 0, fields_of_line: record.texts.len() };
        if let Some(fault) = separator(record) {
            return Err(vec![fault]);
        }
        let known = |at: usize| columns.iter().position(|column| column.name == record.text(at));
        let count = record.texts.len();
        if !(0..count).any(|at| known(at).is_some() || meant(record.text(at), columns).is_some()) {
            let help = format!("put the line `{}` above it", line(columns));
            let message = "the first line does not name the columns";
            return Err(vec![Fault::new(codes::UNKNOWN_COLUMN, record.whole(), message, help)]);
        }
        let mut faults = Vec::new();
        for at in (0..count).filter(|at| !record.text(*at).is_empty()) {
            // Nobody reads so many, and each takes time to place.
            if faults.len() >= MOST {
                return Err(faults);
            }
            header.width = at + 1;
            match known(at) {
                None => faults.push(unknown(record, at, columns)),
                Some(column) => match header.fields[column] {
                    None => header.fields[column] = Some(at),
                    Some(first) => faults.push(twice(record, at, first)),
                },
            }
        }
        faults.extend(header.missing(record, columns));
        if faults.is_empty() { Ok(header) } else { Err(faults) }
    }

    /// The field of a row that belongs to a column; `None` where the table lacks the column.
    pub(super) fn field_of(&self, column: usize) -> Option<usize> {
        self.fields.get(column).copied().flatten()
    }

    /// True where the field at a position belongs to a column.
    pub(super) fn names(&self, at: usize) -> bool {
        self.fields.contains(&Some(at))
    }

    /// Required columns that no field names, unless one is misspelt: that is told already.
    fn missing(&self, record: &Record, columns: &[Column; N]) -> Vec<Fault> {
        let misspelt = |name: &str| (0..record.texts.len()).any(|at| meant(record.text(at), columns) == Some(name));
        let lacking = columns.iter().zip(&self.fields).filter(|(column, field)| column.required && field.is_none());
        lacking
            .filter(|(column, _)| !misspelt(column.name))
            .map(|(column, _)| {
                let message = format!("the column `{}` is missing", column.name);
                let help = format!("name the columns in the first line: `{}`", line(columns));
                Fault::new(codes::MISSING_COLUMN, record.whole(), message, help)
            })
            .collect()
    }
}

/// The first line as it is written in full.
pub(super) fn line(columns: &[Column]) -> String {
    columns.iter().map(|column| column.name).collect::<Vec<_>>().join(",")
}

/// The column that a misspelt name means.
fn meant(written: &str, columns: &[Column]) -> Option<&'static str> {
    let names = || columns.iter().map(|column| column.name);
    nearest(written, names()).filter(|name| *name != written && !written.is_empty())
}

/// A line whose columns are parted by something else than commas.
fn separator(record: &Record) -> Option<Fault> {
    let only = (record.texts.len() == 1).then(|| record.text(0))?;
    let (name, sign) = [("semicolons", ';'), ("tabs", '\t'), ("upright strokes", '|')]
        .into_iter()
        .find(|(_, sign)| only.contains(*sign))?;
    let message = format!("the columns of this table are parted by {name}, not by commas");
    let help = match sign {
        ';' => {
            "save it again as “CSV UTF-8 (Comma delimited)”; if that does not help, write each `35,5` as `35.5` first, and then \
             replace each `;` by `,`"
        }
        _ => "save it again as “CSV UTF-8 (Comma delimited)”",
    };
    Some(Fault::new(codes::SEPARATOR, record.whole(), message, help))
}

fn unknown(record: &Record, at: usize, columns: &[Column]) -> Fault {
    let written = record.text(at);
    let help = match meant(written, columns) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("the columns are `{}`", columns.iter().map(|c| c.name).collect::<Vec<_>>().join("`, `")),
    };
    Fault::new(codes::UNKNOWN_COLUMN, record.span(at), format!("there is no column `{written}`"), help)
}

fn twice(record: &Record, at: usize, first: usize) -> Fault {
    let message = format!("the column `{}` stands twice", record.text(at));
    let fault = Fault::new(codes::COLUMN_TWICE, record.span(at), message, "keep one of the two");
    Fault { first: Some(record.span(first)), ..fault }
}
