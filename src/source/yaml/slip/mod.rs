//! Slips: signs that look right and are not, as Word, web pages and telephones put them.
//!
//! In: a page and the place where its reading went wrong. Out: a problem that names the sign itself, at its own line and
//! column, and the change that mends it where there is only one.
//!
//! - [`near`]: where the grammar broke, the slips on the lines that can have broken it.
//! - [`in_node`]: where a value or a name means nothing, the slips inside it.

mod braces;
mod column;
mod indent;
mod item;
mod label;
mod quoted;
mod sign;
mod value;

use super::page::Page;
use crate::diagnostic::{Diagnostic, Fix};
use crate::source::codes;
pub(super) use braces::is_squeezed_name;
pub(super) use column::follows_from;
use granit_parser::ErrorKind;
pub(super) use indent::{begins_oddly, odd_spaces_before};
pub(super) use item::items_without_dash;
pub(super) use quoted::closed_by_a_curly_mark;
use std::ops::Range;
pub(super) use value::in_node;

/// Lines like one at fault that are looked at more closely: a bound on the work in a file made to exhaust it.
const TRIES: usize = 200;

/// The slips that can have broken the grammar at `at`; none where the cause is another.
pub(super) fn near(page: &Page<'_>, at: usize, kind: &ErrorKind) -> Vec<Diagnostic> {
    if matches!(kind, ErrorKind::RecursionLimitExceeded) {
        return Vec::new();
    }
    let indents = indent::near(page, at, kind);
    if !indents.is_empty() {
        return indents;
    }
    let Some(here) = page.lines().position(|(start, line)| at <= start + line.len()) else { return Vec::new() };
    let lines: Vec<(usize, &str)> = page.lines().collect();
    let above = lines.get(..here).unwrap_or_default().iter().rposition(|(_, line)| !is_idle(line));
    let suspects: Vec<usize> = above.into_iter().chain([here]).collect();
    let found: Vec<Diagnostic> = suspects
        .iter()
        .filter_map(|number| lines.get(*number))
        .filter(|(start, _)| !page.is_in_block(*start))
        .filter_map(|(start, line)| in_line(page, *start, line))
        .collect();
    if found.is_empty() { found } else { with_the_like(page, &lines, &suspects, found) }
}

/// A line without data: blank, or a remark. Spaces that are none are data.
fn is_idle(line: &str) -> bool {
    let words = line.trim_matches([' ', '\t', '\r']);
    words.is_empty() || words.starts_with('#')
}

fn in_line(page: &Page<'_>, start: usize, line: &str) -> Option<Diagnostic> {
    indent::blank(page, start, line)
        .or_else(|| item::in_line(page, start, line))
        .or_else(|| label::in_line(page, start, line))
        .or_else(|| quoted::in_line(page, start, line))
}

/// Adds the slips of the same kind in the rest of the file, so that a clerk is not told of one at a time.
fn with_the_like(
    page: &Page<'_>,
    lines: &[(usize, &str)],
    suspects: &[usize],
    mut found: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let last = suspects.last().copied().unwrap_or_default();
    let indent_of = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let own = lines.get(last).map_or(0, |(_, line)| indent_of(line));
    let (mut is_in_run, mut tries) = (true, 0);
    for (start, line) in lines.iter().skip(last + 1) {
        if found.len() >= super::refuse::MANY || tries >= TRIES {
            break;
        }
        is_in_run &= is_idle(line) || indent_of(line) >= own;
        let Some(like) = in_line(page, *start, line) else { continue };
        tries += 1;
        // An odd space or colon after a name is wrong everywhere; a dash may be part of a text further down.
        let is_sign = matches!(like.code, codes::NBSP | codes::CHARACTER);
        let is_beside = is_in_run && indent_of(line) == own;
        let is_like = found.iter().any(|first| first.message == like.message);
        if is_like && (is_sign || is_beside) && !page.is_in_block(*start) {
            found.push(like);
        }
    }
    found
}

/// A problem with these bytes, and the one change that mends it.
fn mended(
    page: &Page<'_>,
    problem: Diagnostic,
    title: impl Into<String>,
    span: Range<usize>,
    text: impl Into<String>,
) -> Diagnostic {
    problem.fix(Fix::replace(title, &page.file, span, text))
}
