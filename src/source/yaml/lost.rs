//! IDs that a file declares and that its value lacks, so that a reference to one is not called dangling as well.

use super::tree::{Kind, NodeId, Tree};
use std::collections::BTreeSet;

/// The IDs of everything that was passed over, sorted.
pub(super) fn in_holes(tree: &Tree<'_>, holes: &[bool]) -> Vec<String> {
    let mut ids = BTreeSet::new();
    for node in tree.below(tree.root()) {
        let entries = tree.entries(node);
        let is_hole = |node: NodeId| holes.get(node.index()).copied().unwrap_or(false);
        let names_ids = names_ids(tree, node);
        for (name, value) in entries.iter().filter(|(name, value)| is_hole(*name) || is_hole(*value)) {
            if names_ids {
                ids.extend(tree.scalar(*name).map(str::to_owned));
            } else if tree.scalar(*name) == Some("id") {
                ids.extend(tree.scalar(*value).map(str::to_owned));
            }
            collect(tree, *value, &mut ids);
        }
        if is_hole(node) {
            collect(tree, node, &mut ids);
        }
    }
    ids.into_iter().collect()
}

/// True where the value of a field `id` was passed over.
pub(super) fn a_name(tree: &Tree<'_>, holes: &[bool]) -> bool {
    let is_hole = |node: NodeId| holes.get(node.index()).copied().unwrap_or(false);
    let is_id = |(name, value): &(NodeId, NodeId)| is_hole(*value) && tree.scalar(*name) == Some("id");
    tree.below(tree.root()).into_iter().any(|node| tree.entries(node).iter().any(is_id))
}

/// True for the group whose names are IDs. Of what is no group nothing is asked: a name is found by walking its group.
fn names_ids(tree: &Tree<'_>, node: NodeId) -> bool {
    let name = || tree.name_of(node).and_then(|name| tree.scalar(name));
    !tree.entries(node).is_empty() && name() == Some("updates")
}

fn collect(tree: &Tree<'_>, node: NodeId, ids: &mut BTreeSet<String>) {
    for node in tree.below(node) {
        let names_ids = names_ids(tree, node);
        for (name, value) in tree.entries(node) {
            let name = tree.scalar(*name).unwrap_or_default();
            let id = match &tree.node(*value).kind {
                _ if names_ids => name,
                Kind::Scalar { value, .. } if name == "id" => value,
                _ => continue,
            };
            if !id.is_empty() {
                ids.insert(id.to_owned());
            }
        }
    }
}

/// What looks like an ID in a text that is not YAML, sorted: what follows `id:`, and quoted names.
pub(super) fn in_text(text: &str) -> Vec<String> {
    let mut ids = BTreeSet::new();
    for colon in memchr::memchr_iter(b':', text.as_bytes()) {
        let (before, after) = text.split_at(colon);
        if before.ends_with("id") && is_indent(line_end(before).trim_end_matches("id")) {
            let rest = after.lines().next().unwrap_or_default().trim_start_matches([':', ' ']);
            let id = rest.split([',', '#', '}']).next().unwrap_or_default();
            ids.insert(id.trim().trim_matches(['"', '\'']).to_owned());
        } else if before.ends_with(['"', '\''])
            && let Some((indent, name)) = line_end(before).split_once(['"', '\''])
            && is_indent(indent)
        {
            ids.insert(name.trim_end_matches(['"', '\'']).to_owned());
        }
    }
    ids.remove("");
    ids.into_iter().collect()
}

/// The last line of `before`.
fn line_end(before: &str) -> &str {
    before.rsplit('\n').next().unwrap_or_default()
}

fn is_indent(words: &str) -> bool {
    words.chars().all(|c| matches!(c, ' ' | '\t' | '-' | '{' | '\u{a0}'))
}
