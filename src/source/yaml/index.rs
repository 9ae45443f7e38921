use super::page::Page;
use super::tree::{self, Kind, NodeId, Tree};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// From how many parts on a list or group is sorted before it is looked into.
const LONG: usize = 32;

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
    /// Of each long list or group that was looked into: where its parts stand, in the order of what they are known by.
    /// To go through it anew for each of thousands of problems takes too long.
    sorted: RefCell<BTreeMap<(usize, By), Vec<usize>>>,
}

/// What a part of a list or group is known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum By {
    Name,
    Id,
    Text,
}

impl<'t> Index<'t> {
    /// Indexes a text that is YAML from end to end. A text with errors is indexed as far as it can be read.
    pub fn new(text: &'t str) -> Self {
        Self::of(&Page::whole(&Arc::from(""), text))
    }

    /// Indexes the stretch `yaml` of `text`, such as its front matter; places count from the start of `text`.
    pub fn in_part(text: &'t str, yaml: Range<usize>) -> Self {
        Self::of(&Page::part(&Arc::from(""), text, yaml))
    }

    fn of(page: &Page<'t>) -> Self {
        Self { text: page.text, tree: tree::parse(page).tree, sorted: RefCell::default() }
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
                let (name, value) = entries.get(self.nth(node, By::Name, entries.len(), key, 0)?)?;
                Some((*value, Some(*name)))
            }
            (Step::WithId(id, before), Kind::List(items)) => {
                let own = self.nth(node, By::Id, items.len(), id, before)?;
                items.get(own).map(|item| (*item, None))
            }
            (Step::Having(name, text, before), Kind::List(items)) => {
                let has = |item: NodeId| {
                    self.step(item, Step::Key(name)).is_some_and(|(value, _)| self.tree.scalar(value) == Some(text))
                };
                items.iter().filter(|item| has(**item)).nth(before).map(|item| (*item, None))
            }
            (Step::Text(text, before), Kind::List(items)) => {
                let same = self.nth(node, By::Text, items.len(), text, before)?;
                items.get(same).map(|item| (*item, None))
            }
            _ => None,
        }
    }

    /// Where in a list or group the part known by `wanted` stands: of several, the one with so many before it.
    fn nth(&self, node: NodeId, by: By, length: usize, wanted: &str, before: usize) -> Option<usize> {
        let known = |at: usize| self.known(node, by, at);
        if length < LONG {
            return (0..length).filter(|at| known(*at) == Some(wanted)).nth(before);
        }
        let mut sorted = self.sorted.borrow_mut();
        let sorted = sorted.entry((node.index(), by)).or_insert_with(|| {
            let mut all: Vec<usize> = (0..length).collect();
            all.sort_by_key(|at| known(*at));
            all
        });
        let first = sorted.partition_point(|at| known(*at) < Some(wanted));
        sorted.get(first + before).copied().filter(|at| known(*at) == Some(wanted))
    }

    /// What the part of a list or group at this position is known by.
    fn known(&self, node: NodeId, by: By, at: usize) -> Option<&str> {
        match (by, &self.tree.node(node).kind) {
            (By::Name, Kind::Group(entries)) => self.tree.scalar(entries.get(at)?.0),
            (By::Id, Kind::List(items)) => self.id_of(*items.get(at)?),
            (By::Text, Kind::List(items)) => self.tree.scalar(*items.get(at)?),
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
    fn a_long_list_or_group_is_looked_into_as_a_short_one_is() {
        let names: String = (0..100).rev().map(|at| format!("n{at}: v{at}\n")).collect();
        let index = Index::new(&names);
        let at = |name: &str| index.place(&[Key(name)], Part::Value).map(|span| &names[span]);
        assert_eq!((at("n0"), at("n57"), at("n99")), (Some("v0"), Some("v57"), Some("v99")));

        let items: String = (0..100).map(|at| format!("- id: i{}\n  no: \"{at}\"\n", at % 40)).collect();
        let index = Index::new(&items);
        let at = |id, before| index.place(&[Step::WithId(id, before), Key("no")], Part::Value).map(|span| &items[span]);
        assert_eq!([at("i7", 0), at("i7", 1), at("i7", 2)], [Some("\"7\""), Some("\"47\""), Some("\"87\"")]);
        assert_eq!(at("i7", 3), Some("- id: i0"), "there is no fourth: the list is meant");

        let texts: String = (0..100).map(|at| format!("- t{}\n", at % 50)).collect();
        let index = Index::new(&texts);
        let at = |before| index.place(&[Step::Text("t3", before)], Part::Value).unwrap().start;
        assert_eq!(texts[..at(0)].matches("\n").count(), 3);
        assert_eq!(texts[..at(1)].matches("\n").count(), 53);
    }

    #[test]
    fn places_in_front_matter_count_from_the_start_of_the_file() {
        let text = "---\nbody: cabinet\n---\nThe minute.\n";
        assert_eq!(Index::in_part(text, 4..18).place(&[Key("body")], Part::Value), Some(10..17));
    }
}
