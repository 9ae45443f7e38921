use super::page::Page;
use super::tree::{self, Kind, NodeId, Tree};
use crate::source::front_matter;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// What a file of YAML, or the YAML at the head of a Markdown file, says: every name and value at its place.
///
/// Two texts of a file can be compared by it: what was not edited must read the same.
#[derive(Debug)]
pub struct Reading {
    /// By the byte it starts at.
    leaves: BTreeMap<usize, Leaf>,
    complete: bool,
}

/// A name or a single value.
#[derive(Debug, PartialEq, Eq)]
struct Leaf {
    end: usize,
    /// How many lists and groups it stands in.
    depth: usize,
    value: String,
}

/// A stretch of a text, and the length in bytes of what takes its place.
pub type Replaced = (Range<usize>, usize);

impl Reading {
    /// Reads `text`; nothing where it is neither YAML nor begins with any.
    pub fn of(file: &str, text: &str) -> Self {
        let name: Arc<str> = Arc::from(file);
        let page = match front_matter::split(text) {
            Ok(parts) if file.ends_with(".md") => Page::part(&name, text, parts.yaml),
            _ if file.ends_with(".yaml") => Page::whole(&name, text),
            _ => return Self { leaves: BTreeMap::new(), complete: true },
        };
        let parsed = tree::parse(&page);
        let mut leaves = BTreeMap::new();
        for node in parsed.tree.below(parsed.tree.root()) {
            if let Kind::Scalar { value, .. } = &parsed.tree.node(node).kind {
                let span = &parsed.tree.node(node).span;
                let leaf = Leaf { end: span.end, depth: depth(&parsed.tree, node), value: value.to_string() };
                // What is not written says nothing, and has no place of its own.
                if !span.is_empty() {
                    leaves.insert(span.start, leaf);
                }
            }
        }
        Self { leaves, complete: parsed.complete }
    }

    /// True where the text was read to its end: nothing in it is hidden behind an error of grammar.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// True where `after`, the reading once the stretches `edits` (sorted, not overlapping) were replaced, says the same
    /// of all that they do not touch, at the same depth. Where this reading ended early, what follows is not known.
    pub fn is_kept_by(&self, after: &Self, edits: &[Replaced]) -> bool {
        let touched = |start: usize, end: usize, edits: &[Range<usize>]| {
            edits.iter().any(|span| span.start <= end && start <= span.end)
        };
        let old: Vec<Range<usize>> = edits.iter().map(|(span, _)| span.clone()).collect();
        let moved = |at: usize| {
            let before = edits.iter().filter(|(span, _)| span.end <= at);
            before.fold(at, |at, (span, new)| at + new - span.len())
        };
        let mut new: Vec<Range<usize>> = edits.iter().map(|(span, new)| moved_start(span, edits, *new)).collect();
        // A text that was edited may be several afterwards, such as the items of a list.
        let parted = self.leaves.iter().filter(|(start, leaf)| touched(**start, leaf.end, &old));
        new.extend(parted.map(|(start, leaf)| moved(*start)..moved(leaf.end)));
        let known = match self.leaves.keys().next_back() {
            // An error may have cut the last value short.
            Some(last) if !self.complete => *last,
            None if !self.complete => 0,
            _ => usize::MAX,
        };
        let mut kept = BTreeSet::new();
        for (start, leaf) in
            self.leaves.iter().filter(|(start, leaf)| **start < known && !touched(**start, leaf.end, &old))
        {
            let found = after.leaves.get(&moved(*start));
            if !found.is_some_and(|found| found.value == leaf.value && found.depth == leaf.depth) {
                return false;
            }
            kept.insert(moved(*start));
        }
        let end = if known == usize::MAX { known } else { moved(known) };
        let is_new =
            |start: usize, leaf: &Leaf| start < end && !touched(start, leaf.end, &new) && !kept.contains(&start);
        !after.leaves.iter().any(|(start, leaf)| is_new(*start, leaf))
    }
}

/// Where the new text of the edit of `span` stands once all are made.
fn moved_start(span: &Range<usize>, edits: &[Replaced], length: usize) -> Range<usize> {
    let before = edits.iter().take_while(|(other, _)| other.start < span.start);
    let start = before.fold(span.start, |at, (other, new)| at + new - other.len());
    start..start + length
}

fn depth(tree: &Tree<'_>, node: NodeId) -> usize {
    std::iter::successors(tree.node(node).parent, |parent| tree.node(*parent).parent).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keeps(before: &str, from: &str, to: &str) -> bool {
        let at = before.find(from).unwrap_or(before.len());
        let after = before.replacen(from, to, 1);
        let edits = [(at..at + from.len(), to.len())];
        Reading::of("a.yaml", before).is_kept_by(&Reading::of("a.yaml", &after), &edits)
    }

    #[test]
    fn a_value_may_change_where_it_is_edited() {
        assert!(keeps("id: 1.10\ntitle: a\n", "1.10", "\"1.10\""));
        assert!(keeps("steps:\n  – a\ntitle: c\n", "– a", "- a"));
    }

    #[test]
    fn nothing_else_may_change() {
        assert!(!keeps("a: x\nb: y\n", "x", "\"x"), "the next field became part of a text");
        assert!(!keeps("steps:\n  – a\n  – b\ntitle: c\n", "– a", "- a"), "the list is still broken");
        assert!(!keeps("a:\n  b: 1\nc: 2\n", "\nc", "\n  c"), "a field went into another's group");
    }

    #[test]
    fn what_an_error_hid_may_be_anything() {
        let before = "a: 1\nb:\u{a0}2\nc: 3\nd: 4\n";
        assert!(!Reading::of("a.yaml", before).is_complete());
        assert!(keeps(before, "\u{a0}", " "));
    }
}
