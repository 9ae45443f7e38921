//! A YAML text as a tree whose every node knows its place.
//!
//! In: a [`Page`]. Out: the nodes, with the problems of grammar and of house rules found on the way: no anchors, aliases,
//! tags, merge keys, directives or second documents; no name twice; no more than [`MAX_DEPTH`] levels. What is refused
//! stays in the tree, marked, so that the rest can still be read. After an error of grammar the tree ends there.

use super::page::Page;
use super::recover::MAX_PROBLEMS;
use super::{block, refuse, slip, syntax};
use crate::diagnostic::Diagnostic;
use granit_parser::{Event, Options, Parser, ScalarStyle, Span, options};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// How many lists and groups may stand within one another.
pub(super) const MAX_DEPTH: usize = 32;

/// A node's place in its tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeId(usize);

/// One value, list or group, or one name of a group.
pub(super) struct Node<'t> {
    /// Bytes of the whole file. Empty where nothing is written.
    pub(super) span: Range<usize>,
    /// The list or group it stands in.
    pub(super) parent: Option<NodeId>,
    pub(super) kind: Kind<'t>,
}

/// What a node is.
pub(super) enum Kind<'t> {
    /// A single value as text, quotes and escapes resolved.
    Scalar { value: Cow<'t, str>, style: Style },
    /// Items in order.
    List(Vec<NodeId>),
    /// Names and values in order.
    Group(Vec<(NodeId, NodeId)>),
}

/// How a single value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Nothing at all.
    Absent,
    /// Bare words, which may mean a number, a truth value or null.
    Plain,
    /// Quoted or a block of text, which is always text.
    Text,
}

/// A tree, as far as the text could be read.
pub(super) struct Tree<'t> {
    nodes: Vec<Node<'t>>,
    root: Option<NodeId>,
}

/// A tree with what was found while it grew.
pub(super) struct Parsed<'t> {
    pub(super) tree: Tree<'t>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Nodes that break a house rule: to be passed over.
    pub(super) refused: Vec<NodeId>,
    /// Lists and groups that an error may have cut short; empty where the text was read whole.
    pub(super) unfinished: Vec<NodeId>,
    /// False where the reading ended early.
    pub(super) complete: bool,
}

impl NodeId {
    pub(super) fn index(self) -> usize {
        self.0
    }
}

impl<'t> Tree<'t> {
    /// The whole document; nothing at all where the text is empty.
    pub(super) fn root(&self) -> NodeId {
        self.root.unwrap_or(NodeId(0))
    }

    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn node(&self, id: NodeId) -> &Node<'t> {
        &self.nodes[id.0]
    }

    pub(super) fn entries(&self, id: NodeId) -> &[(NodeId, NodeId)] {
        match &self.node(id).kind {
            Kind::Group(entries) => entries,
            _ => &[],
        }
    }

    /// The text of a single value.
    pub(super) fn scalar(&self, id: NodeId) -> Option<&str> {
        match &self.node(id).kind {
            Kind::Scalar { value, .. } => Some(value),
            _ => None,
        }
    }

    /// The name under which `id` stands in its group.
    pub(super) fn name_of(&self, id: NodeId) -> Option<NodeId> {
        let entries = self.entries(self.node(id).parent?);
        entries.iter().find(|(_, value)| *value == id).map(|(name, _)| *name)
    }

    /// The words to underline for a node: its first line, or the name it stands under where nothing is written.
    pub(super) fn words(&self, text: &str, id: NodeId) -> Range<usize> {
        let node = self.node(id);
        match &node.kind {
            Kind::Group(entries) if text.as_bytes().get(node.span.start) != Some(&b'{') => {
                entries.first().map_or(node.span.clone(), |(name, _)| self.node(*name).span.clone())
            }
            Kind::Scalar { style: Style::Absent, .. } => match self.name_of(id) {
                Some(name) => self.node(name).span.clone(),
                None => node.span.clone(),
            },
            _ => {
                let written = text.get(node.span.clone()).unwrap_or_default();
                let first = written.lines().next().unwrap_or_default();
                node.span.start..node.span.start + first.trim_end().len()
            }
        }
    }

    /// `id` and all below it.
    pub(super) fn below(&self, id: NodeId) -> Vec<NodeId> {
        let mut found = vec![id];
        let mut next = 0;
        while let Some(id) = found.get(next).copied() {
            match &self.node(id).kind {
                Kind::Scalar { .. } => {}
                Kind::List(items) => found.extend(items),
                Kind::Group(entries) => found.extend(entries.iter().flat_map(|(name, value)| [name, value])),
            }
            next += 1;
        }
        found
    }
}

fn parser_options() -> Options {
    options! {
        disallow_directives: true,
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    }
}

/// Reads a page into a tree.
pub(super) fn parse<'t>(page: &Page<'t>) -> Parsed<'t> {
    let mut grower = Grower {
        page,
        parsed: Parsed {
            tree: Tree { nodes: Vec::new(), root: None },
            diagnostics: Vec::new(),
            refused: Vec::new(),
            unfinished: Vec::new(),
            complete: true,
        },
        open: Vec::new(),
        closed: Vec::new(),
        documents: 0,
    };
    for event in Parser::new_from_str_with_options(page.source(), parser_options()) {
        let step = match event {
            Ok((event, span)) => grower.event(event, &span),
            Err(error) => Err(Stop(syntax::explain(page, &error))),
        };
        if let Err(Stop(diagnostics)) = step {
            grower.stop(diagnostics);
            break;
        }
    }
    grower.finish()
}

/// Why a node cannot be a name.
enum Objection {
    /// Nothing is written.
    Absent,
    /// It is `<<`.
    Merge,
    /// The same name stands earlier in its group.
    Twice(NodeId),
    /// It begins with what looks like a space.
    OddSpace,
    /// It is a list or a group.
    Grouped,
}

/// Why the rest of a text cannot be read.
struct Stop(Vec<Diagnostic>);

struct Open<'t> {
    node: NodeId,
    /// The name whose value comes next.
    name: Option<NodeId>,
    names: BTreeMap<Cow<'t, str>, NodeId>,
}

struct Grower<'t, 'p> {
    page: &'p Page<'t>,
    parsed: Parsed<'t>,
    open: Vec<Open<'t>>,
    /// What was closed since the last value: an error that follows at once may have closed it too early.
    closed: Vec<NodeId>,
    documents: usize,
}

impl<'t> Grower<'t, '_> {
    fn event(&mut self, event: Event<'t>, span: &Span) -> Result<(), Stop> {
        let tagged = event.tag().is_some();
        let at = self.range(span);
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(Stop(vec![refuse::second_document(self.page, at)]));
                }
            }
            Event::Scalar(value, style, ..) => {
                let escaped = (style == ScalarStyle::DoubleQuoted)
                    .then(|| refuse::escaped_character(self.page, &value, &at))
                    .flatten();
                let value = self.as_written(value, style, &at);
                let style = style_of(style, &at);
                let node = self.add(at.clone(), Kind::Scalar { value, style });
                if let Some(escaped) = escaped.filter(|_| self.parsed.diagnostics.len() < MAX_PROBLEMS) {
                    self.refuse(node, escaped);
                }
                self.parsed.diagnostics.extend(refuse::cut_text(self.page, style, &at));
                self.tag(tagged, node, span);
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let kind = Kind::Scalar { value: Cow::Borrowed(""), style: Style::Text };
                let node = self.add(at.clone(), kind);
                self.refuse(node, refuse::alias(self.page, at));
            }
            Event::Anchor(..) => self.parsed.diagnostics.push(refuse::anchor(self.page, at)),
            Event::SequenceStart(..) => self.open(Kind::List(Vec::new()), at, tagged, span)?,
            Event::MappingStart(..) => self.open(Kind::Group(Vec::new()), at, tagged, span)?,
            Event::SequenceEnd | Event::MappingEnd => self.close(Some(at)),
            _ => {}
        }
        Ok(())
    }

    /// Takes back what the parser adds: `~` for nothing, and a line break to a block of text that ends the file without one.
    fn as_written(&self, value: Cow<'t, str>, style: ScalarStyle, at: &Range<usize>) -> Cow<'t, str> {
        let text = block::written(self.page.text, at);
        let ends_file = at.end == self.page.yaml.end && !self.page.source().ends_with(['\n', '\r']);
        match value.strip_suffix('\n') {
            Some(stripped) if ends_file && block::is_longer_than_written(stripped, style, text) => {
                Cow::Owned(stripped.to_owned())
            }
            _ if style_of(style, at) == Style::Absent => Cow::Borrowed(""),
            _ => value,
        }
    }

    fn stop(&mut self, diagnostics: Vec<Diagnostic>) {
        for problem in diagnostics {
            // An error says more than the warning at its place.
            self.parsed.diagnostics.retain(|told| told.place != problem.place);
            self.parsed.diagnostics.push(problem);
        }
        self.parsed.complete = false;
        self.parsed.unfinished = self.open.iter().map(|open| open.node).chain(self.closed.drain(..)).collect();
        // The error may have cut the last value short.
        if let Some(last) = self.parsed.tree.len().checked_sub(1) {
            self.parsed.refused.push(NodeId(last));
        }
    }

    fn finish(mut self) -> Parsed<'t> {
        while !self.open.is_empty() {
            self.close(None);
        }
        if self.parsed.tree.root.is_none() {
            let start = self.page.yaml.start;
            let absent = Kind::Scalar { value: Cow::Borrowed(""), style: Style::Absent };
            let root = self.push(start..start, None, absent);
            self.parsed.tree.root = Some(root);
            if !self.parsed.complete {
                self.parsed.refused.push(root);
            }
        }
        self.parsed
    }

    fn range(&self, span: &Span) -> Range<usize> {
        let range = span.byte_range().unwrap_or_default();
        self.page.yaml.start + range.start..self.page.yaml.start + range.end
    }

    fn open(&mut self, kind: Kind<'t>, at: Range<usize>, tagged: bool, span: &Span) -> Result<(), Stop> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Stop(vec![refuse::depth(self.page, at)]));
        }
        let node = self.add(at, kind);
        self.tag(tagged, node, span);
        self.open.push(Open { node, name: None, names: BTreeMap::new() });
        Ok(())
    }

    fn close(&mut self, at: Option<Range<usize>>) {
        let Some(Open { node, name, .. }) = self.open.pop() else { return };
        self.closed.push(node);
        if let Some(name) = name {
            // The text ended between a name and its value.
            let end = self.parsed.tree.node(name).span.end;
            let absent = Kind::Scalar { value: Cow::Borrowed(""), style: Style::Absent };
            let value = self.push(end..end, Some(node), absent);
            self.parsed.refused.push(value);
            if let Kind::Group(entries) = &mut self.parsed.tree.nodes[node.0].kind {
                entries.push((name, value));
            }
        }
        let last = match &self.parsed.tree.node(node).kind {
            Kind::Scalar { .. } => None,
            Kind::List(items) => items.last().copied(),
            Kind::Group(entries) => entries.last().map(|(_, value)| *value),
        };
        let bracket = at.filter(|at| !at.is_empty()).map(|at| at.end);
        let end = bracket.or_else(|| last.map(|last| self.parsed.tree.node(last).span.end));
        let span = &mut self.parsed.tree.nodes[node.0].span;
        span.end = end.unwrap_or(span.end).max(span.start);
    }

    fn push(&mut self, span: Range<usize>, parent: Option<NodeId>, kind: Kind<'t>) -> NodeId {
        self.parsed.tree.nodes.push(Node { span, parent, kind });
        NodeId(self.parsed.tree.nodes.len() - 1)
    }

    /// Adds a node to what is open: as an item, a name or a value.
    fn add(&mut self, span: Range<usize>, kind: Kind<'t>) -> NodeId {
        self.closed.clear();
        let parent = self.open.last().map(|open| open.node);
        let node = self.push(span, parent, kind);
        let Some(parent) = parent else {
            self.parsed.tree.root.get_or_insert(node);
            return node;
        };
        match &mut self.parsed.tree.nodes[parent.0].kind {
            Kind::List(items) => items.push(node),
            Kind::Group(entries) => match self.open.last_mut().and_then(|open| open.name.take()) {
                Some(name) => entries.push((name, node)),
                None => self.name(node),
            },
            Kind::Scalar { .. } => {}
        }
        node
    }

    /// Takes `node` as the name of the next value.
    fn name(&mut self, node: NodeId) {
        let objection = self.objection(node);
        if let Some(open) = self.open.last_mut() {
            open.name = Some(node);
        }
        let Some(objection) = objection else { return };
        // To place a problem takes time, and nobody reads so many.
        if self.parsed.diagnostics.len() >= MAX_PROBLEMS {
            return self.parsed.refused.push(node);
        }
        let span = self.parsed.tree.node(node).span.clone();
        let name = self.parsed.tree.scalar(node).unwrap_or_default();
        let problem = match objection {
            Objection::Absent => Some(refuse::no_name(self.page, span)),
            Objection::Merge => Some(refuse::merge(self.page, span)),
            Objection::Twice(first) => {
                Some(refuse::twice(self.page, name, span, self.parsed.tree.node(first).span.clone()))
            }
            Objection::OddSpace => slip::odd_spaces_before(self.page, name, span),
            Objection::Grouped => Some(refuse::grouped_name(self.page, span)),
        };
        if let Some(problem) = problem {
            self.refuse(node, problem);
        }
    }

    /// What is wrong with `node` as a name.
    fn objection(&mut self, node: NodeId) -> Option<Objection> {
        match &self.parsed.tree.node(node).kind {
            Kind::Scalar { style: Style::Absent, .. } => Some(Objection::Absent),
            Kind::Scalar { value, style: Style::Plain } if value == "<<" => Some(Objection::Merge),
            Kind::Scalar { value, .. } => {
                let first = self.open.last_mut().and_then(|open| open.names.insert(value.clone(), node));
                first.map(Objection::Twice).or_else(|| slip::begins_oddly(value).then_some(Objection::OddSpace))
            }
            _ => Some(Objection::Grouped),
        }
    }

    fn tag(&mut self, tagged: bool, node: NodeId, span: &Span) {
        if tagged {
            let at = span.tag_span().map_or_else(|| self.range(span), |tag| self.range(&tag));
            self.refuse(node, refuse::tag(self.page, at));
        }
    }

    fn refuse(&mut self, node: NodeId, problem: Diagnostic) {
        self.parsed.refused.push(node);
        self.parsed.diagnostics.push(problem);
    }
}

fn style_of(style: ScalarStyle, at: &Range<usize>) -> Style {
    match style {
        ScalarStyle::Plain if at.is_empty() => Style::Absent,
        ScalarStyle::Plain => Style::Plain,
        _ => Style::Text,
    }
}
