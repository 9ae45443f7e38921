//! A number of an action, or another ID, among the fields of a record: its line stands in the wrong column.

use crate::diagnostic::Diagnostic;
use crate::source::codes;
use crate::source::yaml::page::Page;
use crate::source::yaml::tree::{Kind, NodeId, Style, Tree};

/// What to do about a name that begins with a digit, as no field does: `"2.1":` among the fields of 1.2, or beside
/// `updates:`.
pub(super) fn told(page: &Page<'_>, tree: &Tree<'_>, name: NodeId) -> Option<Diagnostic> {
    let written = tree.scalar(name).filter(|_| is_number(tree, name))?;
    let span = tree.node(name).span.clone();
    let (side, help) = match tree.node(value_of(tree, name)?).kind {
        Kind::Scalar { style: Style::Absent, .. } => {
            ("right", "start it in the same column as the other numbers, two spaces further left")
        }
        Kind::Group(_) => ("left", "set it, and the lines that belong to it, two spaces further in"),
        _ => return None,
    };
    let message = format!("there is no field `{written}` here: its line stands too far to the {side}");
    Some(page.diagnostic(codes::UNKNOWN_FIELD, span, message).help(help))
}

/// True for a problem that only follows from the wrong column of a number above it: fields below one too far to the right
/// seem to stand twice, and the number below one too far to the left does not line up.
pub(in crate::source::yaml) fn follows_from(tree: &Tree<'_>, number: NodeId, problem: &Diagnostic) -> bool {
    let (Some(group), Some(value)) = (tree.node(number).parent, value_of(tree, number)) else { return false };
    let at = problem.place.as_ref().map_or(0, |place| place.span.start);
    is_number(tree, number)
        && at > tree.node(number).span.end
        && match tree.node(value).kind {
            Kind::Scalar { style: Style::Absent, .. } => problem.code == codes::TWICE && at < tree.node(group).span.end,
            Kind::Group(_) => problem.code == codes::LAYOUT,
            _ => false,
        }
}

fn is_number(tree: &Tree<'_>, name: NodeId) -> bool {
    tree.scalar(name).is_some_and(|name| name.starts_with(|c: char| c.is_ascii_digit()) && !name.contains(' '))
}

fn value_of(tree: &Tree<'_>, name: NodeId) -> Option<NodeId> {
    let entries = tree.entries(tree.node(name).parent?);
    entries.iter().find(|entry| entry.0 == name).map(|entry| entry.1)
}
