//! Every problem of a tree in one run.
//!
//! serde stops at its first error. So the tree is read again and again: what went wrong is told of and becomes a *hole*,
//! which the next reading passes over, until a reading succeeds or the document itself is a hole. A missing field gets a
//! *stand-in* for as long as its group may hold further problems; then the group becomes a hole. What only follows from a
//! hole, such as a required field whose value could not be used, is not told of.

use super::decode::{Decoder, Pass, StandIns};
use super::fault::{Facts, Fault, Spot};
use super::stand_in::StandIn;
use super::tree::{Kind, NodeId, Parsed, Style, Tree};
use crate::diagnostic;
use serde::de::DeserializeOwned;
use std::cell::Cell;

/// Problems told of in one file.
pub(super) const MAX_PROBLEMS: usize = 200;

/// Nodes read in one file, over all readings: about two seconds.
const MAX_VISITS: usize = 10_000_000;

/// One problem of meaning.
pub(super) struct Problem {
    pub(super) facts: Facts,
    /// The value, or the name, at fault.
    pub(super) node: NodeId,
    /// True where the problem is with the name of an entry and not with its value.
    pub(super) is_name: bool,
}

/// A value as far as it could be read.
pub(super) struct Outcome<T> {
    pub(super) value: Option<T>,
    pub(super) problems: Vec<Problem>,
    /// By node: true where it was passed over.
    pub(super) holes: Vec<bool>,
    /// True where there may be more problems than are told of.
    pub(super) more: bool,
}

/// Reads a tree as a `T`.
pub(super) fn recover<T: DeserializeOwned>(parsed: &Parsed<'_>) -> Outcome<T> {
    let mut recovery = Recovery::new(parsed);
    let mut value = None;
    let mut visits = 0;
    loop {
        let Recovery { tree, holes, stand_ins, .. } = &recovery;
        if recovery.is_hole(tree.root()) || recovery.problems.len() >= MAX_PROBLEMS || visits > MAX_VISITS {
            break;
        }
        let pass = Pass { tree, holes, stand_ins, visits: Cell::new(0) };
        let result = T::deserialize(Decoder::new(&pass, tree.root()));
        visits += pass.visits.get();
        match result {
            Err(fault) => recovery.take(fault),
            Ok(_) if !recovery.stand_ins.is_empty() => recovery.dismiss_below(tree.root()),
            Ok(found) => {
                value = Some(found);
                break;
            }
        }
    }
    let more = value.is_none() && !recovery.is_hole(recovery.tree.root());
    Outcome { value, problems: recovery.problems, holes: recovery.holes, more }
}

struct Recovery<'a> {
    tree: &'a Tree<'a>,
    refused: &'a [NodeId],
    unfinished: &'a [NodeId],
    holes: Vec<bool>,
    stand_ins: StandIns,
    problems: Vec<Problem>,
}

impl<'a> Recovery<'a> {
    fn new(parsed: &'a Parsed<'_>) -> Self {
        let mut holes = vec![false; parsed.tree.len()];
        for node in &parsed.refused {
            holes[node.index()] = true;
        }
        Self {
            tree: &parsed.tree,
            refused: &parsed.refused,
            unfinished: &parsed.unfinished,
            holes,
            stand_ins: StandIns::new(),
            problems: Vec::new(),
        }
    }

    fn is_hole(&self, node: NodeId) -> bool {
        self.holes[node.index()]
    }

    fn take(&mut self, fault: Fault) {
        let (facts, spot) = fault.into_parts();
        match (spot.unwrap_or(Spot::Value(self.tree.root())), facts) {
            (Spot::StandIn(group, field), _) => self.try_next(group, field),
            (Spot::Value(group), Facts::Missing(field)) => self.missing(group, field),
            (Spot::Value(node), facts) => self.wrong(node, facts),
            (Spot::Name(name), facts) => {
                self.holes[name.index()] = true;
                self.problems.push(Problem { facts, node: name, is_name: true });
            }
        }
    }

    /// A stand-in did not fit its field: tries the next, or gives the group up.
    fn try_next(&mut self, group: NodeId, field: &'static str) {
        let attempt =
            self.stand_ins.get_mut(&group).and_then(|fields| fields.iter_mut().find(|(name, _)| *name == field));
        match attempt {
            Some((_, attempt)) if *attempt + 1 < StandIn::COUNT => *attempt += 1,
            _ => self.dismiss(group),
        }
    }

    fn missing(&mut self, group: NodeId, field: &'static str) {
        let tried = self.stand_ins.get(&group).is_some_and(|fields| fields.iter().any(|(name, _)| *name == field));
        if tried {
            return self.dismiss(group);
        }
        if !self.is_explained(group, field) {
            self.problems.push(Problem { facts: Facts::Missing(field), node: group, is_name: false });
        }
        match self.tree.node(group).kind {
            Kind::Group(_) | Kind::Scalar { style: Style::Absent, .. } => {
                self.stand_ins.entry(group).or_default().push((field, 0));
            }
            _ => self.dismiss(group),
        }
    }

    /// True where the field is there and was passed over, was misspelt, stands elsewhere behind spaces that are none, or
    /// may stand after the end of what was read.
    fn is_explained(&self, group: NodeId, field: &str) -> bool {
        self.unfinished.contains(&group)
            || self.refused.iter().any(|node| {
                let written = self.tree.scalar(*node).unwrap_or_default();
                written.starts_with('\u{a0}') && written.trim_start() == field
            })
            || self.tree.entries(group).iter().any(|(name, value)| {
                let written = self.tree.scalar(*name).unwrap_or_default();
                let passed_over = self.is_hole(*name) || self.is_hole(*value);
                passed_over && (written == field || diagnostic::nearest(written, self.fields_for(*name)) == Some(field))
            })
    }

    /// The fields that could have been meant by the unknown `name`.
    fn fields_for(&self, name: NodeId) -> impl Iterator<Item = &'static str> {
        let unknown = self.problems.iter().find(|problem| problem.is_name && problem.node == name);
        let allowed = match unknown.map(|problem| &problem.facts) {
            Some(Facts::Field { allowed, .. }) => *allowed,
            _ => &[],
        };
        allowed.iter().copied()
    }

    fn wrong(&mut self, node: NodeId, facts: Facts) {
        let below = self.tree.below(node);
        if below.iter().any(|below| self.stand_ins.contains_key(below)) {
            // A judgement over values that are not in the text: read it again without them.
            return self.dismiss_below(node);
        }
        let judges_the_whole = matches!(facts, Facts::Own(_) | Facts::Length { .. } | Facts::Value { .. });
        let is_partial = self.unfinished.contains(&node) || below.iter().any(|below| self.is_hole(*below));
        if !(judges_the_whole && is_partial) {
            self.problems.push(Problem { facts, node, is_name: false });
        }
        self.dismiss(node);
    }

    fn dismiss(&mut self, node: NodeId) {
        self.holes[node.index()] = true;
        self.stand_ins.remove(&node);
    }

    fn dismiss_below(&mut self, node: NodeId) {
        for below in self.tree.below(node) {
            if self.stand_ins.contains_key(&below) {
                self.dismiss(below);
            }
        }
    }
}
