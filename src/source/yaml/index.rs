use super::page::Page;
use super::tree::{self, Kind, NodeId, Tree};
use std::ops::Range;
use std::sync::Arc;

/// One step down into a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'s> {
    /// Into the entry of this name.
    Key(&'s str),
    /// Into the item at this position, counted from 0.
    Item(usize),
    /// Into the item whose `id` is this: of several, the one with so many before it.
    WithId(&'s str, usize),
    /// Into the item whose entry of this name is this text: of several, the one with so many before it.
    Having(&'s str, &'s str, usize),
    /// Into the item that is this text: of several, the one with so many before it.
    Text(&'s str, usize),
}

/// Which side of an entry is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The name before the colon. An item of a list has none: its value is meant.
    Name,
    /// What stands after the colon, or the item.
    Value,
}

/// Where each value of a file stands, for problems found after it was read.
pub struct Index<'t> {
    text: &'t str,
    tree: Tree<'t>,
}

impl<'t> Index<'t> {
    /// Indexes a text that is YAML from end to end. A text with errors is indexed as far as it can be read.
    pub fn new(text: &'t str) -> Self {
        Self::of(&Page::whole(&Arc::from(""), text))
    }

    /// Indexes the stretch `yaml` of `text`, such as its front matter; places count from the start of `text`.
    pub fn in_part(text: &'t str, yaml: Range<usize>) -> Self {
        Self::of(&Page { yaml, ..Page::whole(&Arc::from(""), text) })
    }

    fn of(page: &Page<'t>) -> Self {
        Self { text: page.text, tree: tree::parse(page).tree }
    }

    /// The bytes to underline for the value (or name) at the end of `path`; where the path leads nowhere, those of the
    /// last value on it, so that a caret can be drawn all the same. `None` for an empty text.
    pub fn place(&self, path: &[Step<'_>], part: Part) -> Option<Range<usize>> {
        let mut node = self.tree.root();
        let mut name = None;
        for step in path {
            match self.step(node, *step) {
                Some((next, next_name)) => (node, name) = (next, next_name),
                // The name of what encloses is a better caret than its first line.
                None => return Some(name.map_or_else(|| self.words(node), |name| self.words(name))),
            }
        }
        let meant = if part == Part::Name { name.unwrap_or(node) } else { node };
        Some(self.words(meant)).filter(|span| !span.is_empty())
    }

    fn step(&self, node: NodeId, step: Step<'_>) -> Option<(NodeId, Option<NodeId>)> {
        match (step, &self.tree.node(node).kind) {
            (Step::Item(position), Kind::List(items)) => Some((*items.get(position)?, None)),
            (Step::Key(key), Kind::Group(entries)) => {
                let (name, value) = entries.iter().find(|(name, _)| self.tree.scalar(*name) == Some(key))?;
                Some((*value, Some(*name)))
            }
            (Step::WithId(id, before), Kind::List(items)) => {
                let mut own = items.iter().filter(|item| self.id_of(**item) == Some(id));
                own.nth(before).map(|item| (*item, None))
            }
            (Step::Having(name, text, before), Kind::List(items)) => {
                let has = |item: NodeId| {
                    self.step(item, Step::Key(name)).is_some_and(|(value, _)| self.tree.scalar(value) == Some(text))
                };
                items.iter().filter(|item| has(**item)).nth(before).map(|item| (*item, None))
            }
            (Step::Text(text, before), Kind::List(items)) => {
                let mut same = items.iter().filter(|item| self.tree.scalar(**item) == Some(text));
                same.nth(before).map(|item| (*item, None))
            }
            _ => None,
        }
    }

    fn id_of(&self, node: NodeId) -> Option<&str> {
        let (id, _) = self.step(node, Step::Key("id"))?;
        self.tree.scalar(id)
    }

    fn words(&self, node: NodeId) -> Range<usize> {
        self.tree.words(self.text, node)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use Step::{Having, Item, Key};

    const TEXT: &str =
        "title: Tŷ\nactions:\n  - id: \"1\"\n    deadline:\n      due: 2022-10\n  - id: \"2\"\n    note:\n";

    fn at(path: &[Step<'_>], part: Part) -> &'static str {
        &TEXT[Index::new(TEXT).place(path, part).unwrap()]
    }

    #[test]
    fn a_path_leads_to_a_value_or_its_name() {
        assert_eq!(at(&[Key("title")], Part::Value), "Tŷ");
        assert_eq!(at(&[Key("actions"), Item(1), Key("id")], Part::Value), "\"2\"");
        assert_eq!(at(&[Key("actions"), Item(0), Key("deadline"), Key("due")], Part::Name), "due");
        assert_eq!(at(&[Key("actions"), Item(1)], Part::Value), "id");
        assert_eq!(at(&[Key("actions"), Having("id", "2", 0), Key("id")], Part::Value), "\"2\"");
        assert_eq!(at(&[Key("actions"), Item(1), Key("note")], Part::Value), "note");
    }

    #[test]
    fn a_path_that_leads_nowhere_ends_at_what_encloses_it() {
        assert_eq!(at(&[Key("actions"), Item(0), Key("deadline"), Key("start")], Part::Value), "deadline");
        assert_eq!(at(&[Key("actions"), Item(0), Key("lead")], Part::Value), "id");
        assert_eq!(at(&[Key("lead")], Part::Value), "title");
        assert_eq!(Index::new("").place(&[], Part::Value), None);
    }

    #[test]
    fn places_in_front_matter_count_from_the_start_of_the_file() {
        let text = "---\nbody: cabinet\n---\nThe minute.\n";
        assert_eq!(Index::in_part(text, 4..18).place(&[Key("body")], Part::Value), Some(10..17));
    }
}
