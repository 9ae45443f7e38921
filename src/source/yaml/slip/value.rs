//! Slips inside a value or a name that could be read, and means nothing.

use super::{braces, column, indent, item, label, mended, quoted, sign};
use crate::diagnostic::{Diagnostic, Edit, Fix};
use crate::source::codes;
use crate::source::yaml::fault::Facts;
use crate::source::yaml::page::Page;
use crate::source::yaml::recover::Problem;
use crate::source::yaml::refuse;
use crate::source::yaml::tree::{Kind, Style, Tree};
use std::ops::Range;

/// The slip behind a problem of meaning, where there is one.
pub(in crate::source::yaml) fn in_node(page: &Page<'_>, tree: &Tree<'_>, problem: &Problem) -> Option<Diagnostic> {
    if let Facts::Field { allowed, .. } = problem.facts
        && let Some(slip) = braces::cut(page, tree, problem.node, allowed)
            .or_else(|| braces::squeezed(page, tree, problem.node, allowed))
            .or_else(|| column::told(page, tree, problem.node))
    {
        return Some(slip);
    }
    let node = tree.node(problem.node);
    match (&problem.facts, &node.kind) {
        (Facts::Kind { .. }, Kind::Scalar { style: Style::Plain, .. }) => misread(page, &node.span),
        (Facts::Kind { .. }, Kind::Group(_)) => {
            line_by_line(page, &(node.span.start..node.span.start + 1), item::in_line)
        }
        (
            Facts::Own(_) | Facts::Word { .. } | Facts::Field { .. } | Facts::Value { .. },
            Kind::Scalar { style, .. },
        ) => in_text(page, &node.span, *style, matches!(problem.facts, Facts::Own(_))),
        _ => None,
    }
}

/// One text where a list or fields are wanted: the lines were meant as those.
fn misread(page: &Page<'_>, span: &Range<usize>) -> Option<Diagnostic> {
    let (start, line) = page.line(span.start);
    let is_first = line.get(..span.start - start)?.trim_start_matches([' ', '-']).is_empty();
    if !is_first {
        return at_the_ends(page, span).or_else(|| invisible(page, span));
    }
    line_by_line(page, span, item::in_line).or_else(|| line_by_line(page, span, label::in_line))
}

/// Lines of one text that are looked at: a bound on the work in a file made to exhaust it.
const MOST: usize = 500;

/// A list or fields that were read as one text, because none of the lines begins as it should: one problem, at the first
/// line, and one change for all.
fn line_by_line(
    page: &Page<'_>,
    span: &Range<usize>,
    in_line: fn(&Page<'_>, usize, &str) -> Option<Diagnostic>,
) -> Option<Diagnostic> {
    let (first, line) = page.line(span.start);
    let mut problem = in_line(page, first, line)?;
    let below = page.lines().filter(|(start, _)| *start > first && *start < span.end);
    let problems = below.take(MOST).filter_map(|(start, line)| in_line(page, start, line));
    let more: Vec<Edit> = problems.filter_map(|problem| problem.fix).flat_map(|fix| fix.edits).collect();
    if let Some(Fix { edits, .. }) = &mut problem.fix {
        edits.extend(more);
    }
    Some(problem)
}

fn in_text(page: &Page<'_>, span: &Range<usize>, style: Style, is_name: bool) -> Option<Diagnostic> {
    let written = page.text.get(span.clone())?;
    if written.contains('\n') {
        return None;
    }
    let inner = if style == Style::Text { span.start + 1..span.end.saturating_sub(1) } else { span.clone() };
    at_the_ends(page, &inner)
        .or_else(|| if style == Style::Plain { quoted::around(page, span.clone()) } else { None })
        .or_else(|| invisible(page, &inner))
        .or_else(|| if is_name { hyphen(page, &inner).or_else(|| within(page, &inner)) } else { None })
}

/// Odd spaces before or after the words.
fn at_the_ends(page: &Page<'_>, span: &Range<usize>) -> Option<Diagnostic> {
    let written = page.text.get(span.clone())?;
    let is_space = |c: char| c == ' ' || sign::odd_space(c).is_some();
    let before = written.len() - written.trim_start_matches(is_space).len();
    let after = written.len() - written.trim_end_matches(is_space).len();
    let odd = |at: Range<usize>| page.text.get(at).is_some_and(|text| text.contains(|c| sign::odd_space(c).is_some()));
    let front = span.start..span.start + before;
    let back = span.end - after..span.end;
    let at = if odd(front.clone()) { front } else { Some(back).filter(|back| odd(back.clone()))? };
    Some(mended(
        page,
        indent::odd_space(page, at.clone()).help("delete it; it often comes from Word or a web page"),
        "remove the odd space",
        at,
        "",
    ))
}

fn is_unseen(c: char) -> bool {
    c.is_control() || sign::invisible(c).is_some()
}

/// Characters that show as nothing.
fn invisible(page: &Page<'_>, span: &Range<usize>) -> Option<Diagnostic> {
    let written = page.text.get(span.clone())?;
    let (at, c) = written.char_indices().find(|(_, c)| is_unseen(*c))?;
    let problem = refuse::control_character(page, span.start + at, c);
    let visible: String = written.chars().filter(|c| !is_unseen(*c)).collect();
    Some(mended(page, problem, "remove the invisible character", span.clone(), visible))
}

/// A dash of print in an ID or a date.
fn hyphen(page: &Page<'_>, span: &Range<usize>) -> Option<Diagnostic> {
    let written = page.text.get(span.clone())?;
    let fits = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c) || sign::odd_hyphen(c).is_some();
    let (at, c, name) = written.char_indices().find_map(|(at, c)| sign::odd_hyphen(c).map(|name| (at, c, name)))?;
    if !written.chars().all(fits) {
        return None;
    }
    let plain: String = written.chars().map(|c| if sign::odd_hyphen(c).is_some() { '-' } else { c }).collect();
    let at = span.start + at;
    let problem = page
        .diagnostic(codes::CHARACTER, at..at + c.len_utf8(), format!("{name} stands here, where a hyphen should"))
        .help(format!("write `{plain}`"));
    Some(mended(page, problem, "put a hyphen in its place", span.clone(), plain))
}

/// An odd space between the words of an ID or a date.
fn within(page: &Page<'_>, span: &Range<usize>) -> Option<Diagnostic> {
    let written = page.text.get(span.clone())?;
    let (at, c) = written.char_indices().find(|(_, c)| sign::odd_space(*c).is_some())?;
    let at = span.start + at;
    Some(indent::odd_space(page, at..at + c.len_utf8()))
}
