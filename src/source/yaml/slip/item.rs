//! Items of a list that begin with something else than a dash and a space.

use super::{indent, mended, sign};
use crate::diagnostic::Diagnostic;
use crate::source::codes;
use crate::source::yaml::page::Page;
use std::ops::Range;

/// The slip at the mark of an item, where `line` begins with one.
pub(super) fn in_line(page: &Page<'_>, start: usize, line: &str) -> Option<Diagnostic> {
    let at = line.len() - line.trim_start_matches([' ', '-']).len();
    let words = line.get(at..)?;
    let first = words.chars().next()?;
    // `-Put`: the dashes were trimmed away above.
    if line.get(..at)?.ends_with('-') {
        return tight(page, start, line, at);
    }
    let after = words.get(first.len_utf8()..)?;
    let marks = sign::is_bullet(first) || sign::odd_hyphen(first).is_some();
    let is_item = marks && after.starts_with(|c| c == ' ' || c == '\t' || sign::odd_space(c).is_some());
    if !is_item {
        return None;
    }
    let spaces =
        after.len() - after.trim_start_matches(|c| c == ' ' || c == '\t' || sign::odd_space(c).is_some()).len();
    let from = start + at;
    let shown = if first == '\u{f0b7}' { '•' } else { first };
    let message = format!("an item of a list starts with a dash and a space, and this one starts with `{shown}`");
    let problem = page
        .diagnostic(codes::ITEM, from..from + first.len_utf8(), message)
        .help("write `- ` in its place; Word makes such marks of a dash that is typed there");
    let to = from + first.len_utf8() + spaces;
    Some(mended(page, problem, "put a plain dash in its place", from..to, "- "))
}

/// A dash with something else than a space after it.
fn tight(page: &Page<'_>, start: usize, line: &str, at: usize) -> Option<Diagnostic> {
    let words = line.get(at..)?;
    let dash = line.get(..at)?;
    let is_one = dash.trim_start() == "-" || dash.ends_with(" -");
    let first = words.chars().next().filter(|_| is_one)?;
    let here = start + at;
    if sign::odd_space(first).is_some() {
        let width = words.len() - words.trim_start_matches(|c| c == ' ' || sign::odd_space(c).is_some()).len();
        let problem = indent::odd_space(page, here..here + width);
        return Some(mended(page, problem, "put an ordinary space in its place", here..here + width, " "));
    }
    if !(first.is_alphabetic() || "\"'[{“‘".contains(first)) {
        return None;
    }
    let problem = page
        .diagnostic(codes::ITEM, here - 1..here, "there is no space after this dash")
        .help("an item of a list starts with a dash and a space");
    Some(mended(page, problem, "put a space after the dash", here..here, " "))
}

/// Fields that stand a second time because the dash of a new item was left out, as one problem at its `id`.
pub(in crate::source::yaml) fn items_without_dash(page: &Page<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let first_of = |one: &Diagnostic| one.related.as_ref().map(|(place, _)| place.span.clone());
    let begins_item = |at: usize| {
        let (start, line) = page.line(at);
        line.get(..at - start).is_some_and(|before| before.trim_start() == "- ")
    };
    let mut missing: Vec<Range<usize>> = Vec::new();
    for one in diagnostics.iter_mut().filter(|one| one.code == codes::TWICE) {
        let (Some(own), Some(first)) = (one.place.as_ref().map(|place| place.span.clone()), first_of(one)) else {
            continue;
        };
        // The `id` of the third item stands a second time where the second lacks its dash too.
        let is_next = begins_item(first.start) || missing.iter().any(|item| item.end == first.start);
        if page.text.get(own.clone()) == Some("id") && is_next {
            one.code = codes::ITEM;
            one.message = "a new item seems to begin here, and it has no dash".to_owned();
            one.help = Some("start its first line with a dash, two spaces further left: `- id: …`".to_owned());
            missing.push(first.start..own.start);
        }
    }
    diagnostics.retain(|one| {
        let is_of_item = |first: Range<usize>| missing.iter().any(|item| item.contains(&first.start));
        one.code != codes::TWICE || !first_of(one).is_some_and(is_of_item)
    });
}
