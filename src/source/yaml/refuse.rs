//! House rules: YAML that is good grammar, and still not used in a project because it misleads.

use super::page::Page;
use super::tree::{MAX_DEPTH, Style};
use crate::diagnostic::Diagnostic;
use crate::source::{codes, hidden};
use std::ops::Range;

/// Problems of one kind that are told of one by one.
pub(super) const MANY: usize = 20;

pub(super) fn anchor(page: &Page<'_>, at: Range<usize>) -> Diagnostic {
    page.diagnostic(codes::ANCHOR, at, "`&` starts an anchor in YAML, which is not used here")
        .help("if it is part of the text, put the whole text in quotes")
}

pub(super) fn alias(page: &Page<'_>, at: Range<usize>) -> Diagnostic {
    page.diagnostic(codes::ANCHOR, at, "`*` starts an alias in YAML, which is not used here")
        .help("write the value out; if the star is part of the text, put the whole text in quotes")
}

pub(super) fn tag(page: &Page<'_>, at: Range<usize>) -> Diagnostic {
    page.diagnostic(codes::TAG, at, "`!` starts a tag in YAML, which is not used here")
        .help("if it is part of the text, put the whole text in quotes")
}

pub(super) fn merge(page: &Page<'_>, at: Range<usize>) -> Diagnostic {
    page.diagnostic(codes::MERGE, at, "`<<` merges fields in YAML, which is not used here").help("write the fields out")
}

pub(super) fn twice(page: &Page<'_>, name: &str, at: Range<usize>, first: Range<usize>) -> Diagnostic {
    page.diagnostic(codes::TWICE, at, format!("`{name}` stands here a second time"))
        .related(page.place(first), "it stands here first")
        .help("keep one of the two")
}

pub(super) fn no_name(page: &Page<'_>, at: Range<usize>) -> Diagnostic {
    page.diagnostic(codes::NAME, at, "there is no name before this colon").help("write `name: value`")
}

pub(super) fn grouped_name(page: &Page<'_>, at: Range<usize>) -> Diagnostic {
    page.diagnostic(codes::NAME, at, "a list or a group of fields stands where a name should")
        .help("brackets and braces come after the colon: `name: [one, two]`")
}

pub(super) fn tab(page: &Page<'_>, at: Range<usize>) -> Diagnostic {
    page.diagnostic(codes::TAB, at, "there is a tab here; lines are set in with spaces only")
        .help("put two spaces for each level in its place")
}

pub(super) fn depth(page: &Page<'_>, at: Range<usize>) -> Diagnostic {
    page.diagnostic(codes::TOO_DEEP, at, format!("this is more than {MAX_DEPTH} levels deep"))
        .help("nothing in a plan is so deep: look for brackets or spaces that are too many")
}

pub(super) fn second_document(page: &Page<'_>, at: Range<usize>) -> Diagnostic {
    page.diagnostic(codes::DOCUMENTS, at, "a second document starts here; a file holds one")
        .help("remove this line, or put what follows in a file of its own")
}

/// The warning for `title: Retrofit homes #2`, which YAML reads as `Retrofit homes`.
///
/// `# checked with the owner` is a remark that somebody meant: a space follows its number sign.
pub(super) fn cut_text(page: &Page<'_>, style: Style, at: &Range<usize>) -> Option<Diagnostic> {
    if style == Style::Text {
        return None;
    }
    // Only what follows is looked at: a line may hold a million texts.
    let rest = page.text.get(at.end..page.yaml.end)?;
    let rest = if style == Style::Absent { rest.strip_prefix(':').unwrap_or(rest) } else { rest };
    let remark = rest.trim_start_matches(' ');
    let tight = remark.strip_prefix('#')?.chars().next().is_some_and(|next| !matches!(next, ' ' | '#' | '\r' | '\n'));
    if !tight || remark.len() == rest.len() {
        return None;
    }
    let start = page.yaml.end - remark.len();
    let remark = remark.lines().next()?;
    let whole = page.text.get(at.start..at.end)?.to_owned() + if style == Style::Absent { "" } else { " " } + remark;
    let message = "the text ends before this: a space and `#` start a remark, which is not published";
    Some(page.diagnostic(codes::CUT, start..start + remark.len(), message).help(format!(
        "put the whole text in quotes: {}; or, if it is a remark, put a space after the `#`",
        in_quotes(whole.trim_end())
    )))
}

/// Control characters, which come from other programs and show as nothing.
pub(super) fn control_characters(page: &Page<'_>) -> Vec<Diagnostic> {
    let odd = |c: char| c == '\u{feff}' || c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{85}');
    let hits = page.source().char_indices().filter(|(_, c)| odd(*c)).take(MANY);
    hits.map(|(at, c)| control_character(page, page.yaml.start + at, c)).collect()
}

pub(super) fn control_character(page: &Page<'_>, at: usize, character: char) -> Diagnostic {
    hidden::diagnostic(&page.file, page.text, at, character)
}

/// An invisible character that was written as an escape: `"\u202E"`.
pub(super) fn escaped_character(page: &Page<'_>, value: &str, at: &Range<usize>) -> Option<Diagnostic> {
    let c = value.chars().find(|c| *c == '\r' || hidden::is_refused(*c))?;
    // One that stands there as it is will be told of at its own place.
    page.text.get(at.clone()).filter(|written| !written.contains(c))?;
    let message = hidden::message(c);
    Some(page.diagnostic(codes::CHARACTER, at.clone(), message).help("remove what stands for it after the backslash"))
}

/// `text` as a YAML text in double quotes.
pub(super) fn in_quotes(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
