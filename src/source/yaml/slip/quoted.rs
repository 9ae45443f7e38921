//! Quotation marks of print where straight ones hold a text together.

use super::{mended, sign};
use crate::diagnostic::Diagnostic;
use crate::source::codes;
use crate::source::yaml::page::Page;
use crate::source::yaml::refuse::in_quotes;
use std::ops::Range;

/// A value that begins with a curly mark, on a line which the grammar refuses.
pub(super) fn in_line(page: &Page<'_>, start: usize, line: &str) -> Option<Diagnostic> {
    let dashes = line.len() - line.trim_start_matches([' ', '-']).len();
    let value = match line.get(dashes..)?.find(": ") {
        Some(colon) => {
            let after = line.get(dashes + colon + 2..)?;
            dashes + colon + 2 + after.len() - after.trim_start_matches(' ').len()
        }
        None => dashes,
    };
    around(page, start + value..start + line.trim_end().len())
}

/// The problem of a stretch that begins or ends with a curly mark in place of a straight one, with its change where
/// the other mark is there too. Curly marks around a part of a text are its own.
pub(super) fn around(page: &Page<'_>, span: Range<usize>) -> Option<Diagnostic> {
    let written = page.text.get(span.clone())?;
    let open = written.chars().next()?;
    let is_straight = matches!(open, '"' | '\'');
    let closing = if is_straight { opposite(open) } else { sign::closing(open)? };
    let after = written.get(open.len_utf8()..)?;
    let message = "curly quotation marks do not hold a text together";
    let at = |place: usize, mark: char| page.diagnostic(codes::CURLY, place..place + mark.len_utf8(), message);
    match closing.iter().find_map(|close| Some((after.strip_suffix(*close)?, *close))) {
        Some((inner, _)) if inner.contains(open) || inner.contains(|c| c != '’' && closing.contains(&c)) => None,
        Some((inner, close)) => {
            let problem = if is_straight { at(span.end - close.len_utf8(), close) } else { at(span.start, open) };
            let quoted = in_quotes(inner);
            let problem = problem.help(format!("write straight ones: {quoted}"));
            Some(mended(page, problem, "put straight quotation marks in their place", span, quoted))
        }
        None if is_straight || after.contains(closing) => None,
        None => Some(at(span.start, open).help("write a straight quotation mark at each end of the text")),
    }
}

/// A text that opens with a straight mark and closes with a curly one.
fn opposite(open: char) -> &'static [char] {
    if open == '"' { &['”', '“'] } else { &['’', '‘'] }
}

/// A text that opens with the straight mark at `open`, is never closed, and ends its line with a curly mark.
pub(in crate::source::yaml) fn closed_by_a_curly_mark(page: &Page<'_>, open: usize) -> Option<Diagnostic> {
    let (start, line) = page.line(open);
    let end = start + line.trim_end().len();
    around(page, open..end).filter(|problem| problem.fix.is_some()).or_else(|| {
        let end = start + line.find(['”', '’'])? + '”'.len_utf8();
        around(page, open..end).filter(|problem| problem.fix.is_some())
    })
}
