//! Quotation marks and brackets that do not pair up: finding the one that opened.

use super::page::Page;
use super::{slip, syntax};
use crate::diagnostic::Diagnostic;
use crate::source::codes;

/// How far back an opening mark is sought, in lines.
const LINES_BACK: usize = 200;

/// A quotation mark that opens somewhere before `at` and is not closed.
pub(super) fn unclosed(page: &Page<'_>, at: usize) -> Diagnostic {
    let before = page.text.get(page.yaml.start..page.text.floor_char_boundary(at + 1)).unwrap_or_default();
    let mut end = page.yaml.start + before.len();
    let mut open = None;
    for line in before.split_inclusive('\n').rev().take(LINES_BACK) {
        let start = end - line.len();
        end = start;
        let line = page.line(start).1;
        open = unclosed_in(line).map(|found| start + found);
        if open.is_some() {
            break;
        }
    }
    let open = open.unwrap_or(at);
    if let Some(slip) = slip::closed_by_a_curly_mark(page, open) {
        return slip;
    }
    never_closed(page, open)
}

fn never_closed(page: &Page<'_>, open: usize) -> Diagnostic {
    page.diagnostic(codes::QUOTES, open..open + 1, "this quotation mark is never closed").help(
        "put the same mark at the end of the text; lines that continue it stand two spaces further in than its name",
    )
}

/// Where a mark opens in `line` that the line does not close.
fn unclosed_in(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let mut at = 0;
    let mut fresh = true;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' | b'\'' if fresh => match closing(line, at) {
                Some(close) => {
                    at = close;
                    fresh = false;
                }
                None => return Some(at),
            },
            b' ' => {}
            b':' | b'-' | b',' | b'[' | b'{' => fresh = true,
            _ => fresh = false,
        }
        at += 1;
    }
    None
}

/// The mark that closes the one at `open`, on the same line.
fn closing(line: &str, open: usize) -> Option<usize> {
    let bytes = line.as_bytes();
    let quote = *bytes.get(open)?;
    let mut at = open + 1;
    loop {
        match bytes.get(at)? {
            b'\\' if quote == b'"' => at += 1,
            byte if *byte == quote && quote == b'\'' && bytes.get(at + 1) == Some(&quote) => at += 1,
            byte if *byte == quote => return Some(at),
            _ => {}
        }
        at += 1;
    }
}

/// Words after the mark that closes a text.
pub(super) fn trailing(page: &Page<'_>, at: usize, quote: char) -> Diagnostic {
    if let Some(open) = opened_above(page, at) {
        return slip::closed_by_a_curly_mark(page, open).unwrap_or_else(|| never_closed(page, open));
    }
    if open_bracket(page, at).is_some() {
        return brackets(page, at);
    }
    let help = match quote {
        '\'' => "write an apostrophe twice inside single quotes (`It''s`), or put the text in double quotes",
        _ => "write `\\\"` for a quotation mark inside double quotes, or put the text in single quotes",
    };
    let message = "the text in quotes ends before this, and nothing may follow it";
    page.diagnostic(codes::QUOTES, syntax::rest_of_line(page, at), message).help(help)
}

/// The mark of an earlier line that is not closed there, where the mark before `at` looks like one that opens: it was
/// meant to open a text of its own.
fn opened_above(page: &Page<'_>, at: usize) -> Option<usize> {
    let (here, line) = page.line(at);
    let before = line.get(..(at - here).checked_sub(1)?)?;
    let opens = before.trim_end_matches(' ').is_empty() || before.ends_with([' ', '[', '{', ',']);
    let words = before.trim_end_matches(' ');
    if !(opens && (words.is_empty() || words.ends_with([':', '-', '[', '{', ',']))) {
        return None;
    }
    let above: Vec<(usize, &str)> = page.lines().take_while(|(start, _)| *start < here).collect();
    above.iter().rev().take(LINES_BACK).find_map(|(start, line)| unclosed_in(line).map(|found| start + found))
}

/// A backslash in the double-quoted text that opens at `at`.
pub(super) fn backslash(page: &Page<'_>, at: usize) -> Diagnostic {
    let mut bytes = page.text.bytes().enumerate().skip(at);
    let mut place = at;
    while let Some((here, byte)) = bytes.next() {
        if byte == b'\\' {
            let next = bytes.next().map_or(b' ', |(_, next)| next);
            place = here;
            if !b"0abtnvfre \"/\\N_LP\n\r\t".contains(&next) {
                break;
            }
        }
    }
    let end = page.text.ceil_char_boundary((place + 2).min(page.text.len()));
    let escape = page.text.get(place..end).unwrap_or_default().trim_end();
    let message = format!("`{escape}` means nothing inside double quotes, where a backslash is special");
    page.diagnostic(codes::QUOTES, place..end, message)
        .help("write the backslash twice, or put the text in single quotes")
}

/// Brackets that open before `at` and are not closed, or lack a comma.
pub(super) fn brackets(page: &Page<'_>, at: usize) -> Diagnostic {
    let end = page.text.floor_char_boundary((at + 1).min(page.yaml.end));
    let Some(open) = open_bracket(page, end) else {
        return page.diagnostic(codes::BRACKETS, syntax::rest_of_line(page, at), "the brackets here do not pair up");
    };
    let bracket = page.text.as_bytes().get(open).copied().unwrap_or(b'[');
    let close = if bracket == b'[' { ']' } else { '}' };
    let (start, line) = page.line(open);
    let after = line.get(open - start..).unwrap_or_default();
    if at > open && page.text.as_bytes().get(at) == Some(&b',') {
        return page
            .diagnostic(codes::BRACKETS, at..at + 1, "there is nothing before this comma")
            .help("remove the comma, or write the item that is missing");
    }
    if at > open && page.line(at).0 == start {
        return page
            .diagnostic(codes::BRACKETS, at..at + 1, format!("a comma or the closing `{close}` is missing before this"))
            .help("in brackets, a comma stands between one item and the next; put a text that has commas or brackets in quotes");
    }
    let help = if after.contains(" #") {
        format!(
            "a space and `#` start a remark, which hides the rest of the line: put that text in quotes, and close with `{close}`"
        )
    } else {
        format!("close it with `{close}`; if the bracket is part of a text, put the whole text in quotes")
    };
    page.diagnostic(codes::BRACKETS, open..open + 1, "this bracket is never closed").help(help)
}

/// The last bracket before `end` that opens a list or a group and is not closed before `end`.
fn open_bracket(page: &Page<'_>, end: usize) -> Option<usize> {
    let mut open = Vec::new();
    let mut start = page.yaml.start;
    for line in page.text.get(start..end)?.split_inclusive('\n') {
        let bytes = line.as_bytes();
        let mut fresh = true;
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'"' | b'\'' if fresh => {
                    at = closing(line, at).unwrap_or(at);
                    fresh = false;
                }
                b'[' | b'{' if fresh || !open.is_empty() => {
                    open.push(start + at);
                    fresh = true;
                }
                b']' | b'}' => {
                    open.pop();
                    fresh = false;
                }
                b'#' if at > 0 && bytes.get(at - 1) == Some(&b' ') => break,
                b' ' => {}
                b':' | b'-' | b',' => fresh = true,
                _ => fresh = false,
            }
            at += 1;
        }
        start += line.len();
    }
    open.last().copied()
}
