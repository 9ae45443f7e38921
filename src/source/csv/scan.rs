//! Where each field of a record stands in the text, by the rules that the `csv` crate reads it by.

use std::ops::Range;

/// A mark of quotation that the crate reads otherwise than its writer meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The field goes on to the end of the file.
    Unclosed,
    /// `"so" and on`: the words after the closing mark belong to the field.
    WordsAfter,
    /// `, "so, and on"`: the mark is a letter like any other, and the comma parts two fields.
    SpaceBefore,
}

/// A field as it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    /// Its bytes, marks of quotation included, without space at either end.
    pub(super) span: Range<usize>,
    pub(super) fault: Option<Fault>,
}

/// The fields of the record that begins at `start`, or after the line breaks that stand there.
pub(super) fn record(text: &str, start: usize) -> Vec<Cell> {
    let bytes = text.as_bytes();
    let is_break = |at: usize| matches!(bytes.get(at), Some(b'\r' | b'\n'));
    // The crate counts the line feed of a CRLF, and empty lines, to the record that follows.
    let mut at = (start..bytes.len()).find(|at| !is_break(*at)).unwrap_or(bytes.len());
    let mut cells = Vec::new();
    loop {
        let (end, fault) = if bytes.get(at) == Some(&b'"') { quoted(bytes, at) } else { (bare(bytes, at), None) };
        let span = trimmed(text, at..end);
        let led = span.start > at && bytes.get(span.start) == Some(&b'"');
        cells.push(Cell { span, fault: fault.or(led.then_some(Fault::SpaceBefore)) });
        if bytes.get(end) != Some(&b',') {
            return cells;
        }
        at = end + 1;
    }
}

/// Where a field without marks of quotation ends: at a comma, a line break or the end of the text.
fn bare(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    rest.iter().position(|byte| matches!(byte, b',' | b'\r' | b'\n')).map_or(bytes.len(), |at| start + at)
}

/// Where a field ends that begins with a mark of quotation.
fn quoted(bytes: &[u8], start: usize) -> (usize, Option<Fault>) {
    let mut at = start + 1;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let Some(mark) = memchr::memchr(b'"', rest).map(|mark| at + mark) else {
            return (bytes.len(), Some(Fault::Unclosed));
        };
        if bytes.get(mark + 1) != Some(&b'"') {
            let end = bare(bytes, mark + 1);
            let after = bytes.get(mark + 1..end).unwrap_or_default();
            return (end, (!after.trim_ascii().is_empty()).then_some(Fault::WordsAfter));
        }
        at = mark + 2;
    }
}

/// The span without space at either end; of nothing but space, its start.
fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let words = text.get(span.clone()).unwrap_or_default();
    let start = span.start + (words.len() - words.trim_start().len());
    if words.trim().is_empty() { span.start..span.start } else { start..start + words.trim().len() }
}
