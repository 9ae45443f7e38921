//! Slips between braces: `{to: March 2023, because: five, not six, came}` has a field `not six`.

use super::mended;
use crate::diagnostic::Diagnostic;
use crate::source::codes;
use crate::source::yaml::page::Page;
use crate::source::yaml::refuse;
use crate::source::yaml::tree::{Kind, NodeId, Style, Tree};

/// A comma that ends a text too early, so that the words behind it are taken for the name of a field. All of one text give
/// the same problem.
pub(super) fn cut(page: &Page<'_>, tree: &Tree<'_>, name: NodeId, allowed: &[&str]) -> Option<Diagnostic> {
    let (at, entries) = in_braces(page, tree, name)?;
    let is_more = |entry: &(NodeId, NodeId)| {
        let is_field = tree.scalar(entry.0).is_some_and(|name| allowed.contains(&name));
        is_bare(tree, entry.1, Style::Absent) && is_bare(tree, entry.0, Style::Plain) && !is_field
    };
    if is_squeezed_name(tree.scalar(name)?, allowed) {
        return None;
    }
    let first = entries.get(..at)?.iter().rposition(|entry| !is_more(entry))?;
    let more = entries.get(first + 1..)?.iter().take_while(|entry| is_more(entry)).count();
    let ((field, value), (last, _)) = (entries.get(first)?, entries.get(first + more)?);
    if first + more < at || !is_bare(tree, *value, Style::Plain) {
        return None;
    }
    let (value, last) = (&tree.node(*value).span, &tree.node(*last).span);
    let words = page.text.get(value.start..last.end)?;
    let comma = value.end + page.text.get(value.end..last.start)?.find(',')?;
    let message = "a comma between braces ends the text before it, and the words behind it are no field";
    let help = format!("put the whole text in quotes: {}: {}", tree.scalar(*field)?, refuse::in_quotes(words));
    Some(page.diagnostic(codes::UNKNOWN_FIELD, comma..comma + 1, message).help(help))
}

/// `{to:March 2023}`, where the space after the colon was forgotten.
pub(super) fn squeezed(page: &Page<'_>, tree: &Tree<'_>, name: NodeId, allowed: &[&str]) -> Option<Diagnostic> {
    let (_, _) = in_braces(page, tree, name)?;
    let written = tree.scalar(name)?;
    if !is_squeezed_name(written, allowed) {
        return None;
    }
    let colon = tree.node(name).span.start + written.find(':')?;
    let field = written.split(':').next()?;
    let problem = page
        .diagnostic(codes::LAYOUT, colon..colon + 1, "there is no space after this colon")
        .help(format!("write a space between `{field}:` and its value"));
    Some(mended(page, problem, "put a space after the colon", colon + 1..colon + 1, " "))
}

/// True for `to:March 2023`, where `to` is one of the fields.
pub(in crate::source::yaml) fn is_squeezed_name(written: &str, allowed: &[&str]) -> bool {
    written.split_once(':').is_some_and(|(field, _)| allowed.contains(&field))
}

/// The entries of the group in braces in which `name` has no value, and its place among them.
fn in_braces<'a>(page: &Page<'_>, tree: &'a Tree<'_>, name: NodeId) -> Option<(usize, &'a [(NodeId, NodeId)])> {
    let group = tree.node(name).parent?;
    let entries = tree.entries(group);
    let at = entries.iter().position(|entry| entry.0 == name)?;
    let is_empty = is_bare(tree, entries.get(at)?.1, Style::Absent);
    let braces = page.text.as_bytes().get(tree.node(group).span.start) == Some(&b'{');
    (is_empty && braces).then_some((at, entries))
}

fn is_bare(tree: &Tree<'_>, node: NodeId, wanted: Style) -> bool {
    matches!(tree.node(node).kind, Kind::Scalar { style, .. } if style == wanted)
}
