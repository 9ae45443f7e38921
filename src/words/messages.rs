//! What a file of words holds: its messages, and the values each asks for.

use super::catalogue::UNUSABLE;
use super::key::NAMES;
use crate::diagnostic::{Diagnostic, Place, nearest};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One message of a file.
#[derive(Debug)]
pub(super) struct Message<'f> {
    pub(super) name: &'f str,
    /// The values it asks for.
    pub(super) values: BTreeSet<&'f str>,
    /// False where it has attributes alone, which no page prints.
    has_words: bool,
    /// What it asks for that nothing here can give, as it is written.
    strange: Option<String>,
}

/// The messages of a file, in its order.
pub(super) fn of(resource: &FluentResource) -> impl Iterator<Item = Message<'_>> {
    let terms: BTreeSet<&str> = resource.entries().filter_map(plain_term).collect();
    resource.entries().filter_map(move |entry| match entry {
        Entry::Message(message) => {
            let (values, strange) = (BTreeSet::new(), None);
            let mut read = Message { name: message.id.name, values, has_words: message.value.is_some(), strange };
            if let Some(pattern) = &message.value {
                read.pattern(pattern, &terms);
            }
            Some(read)
        }
        _ => None,
    })
}

/// Terms that have the name of a message and would take its place: a bundle knows both by their names alone.
pub(super) fn terms_in_the_way(resource: &FluentResource, file: &Arc<str>, text: &str) -> Vec<Diagnostic> {
    let taken = resource.entries().filter_map(|entry| match entry {
        Entry::Term(term) if NAMES.binary_search(&term.id.name).is_ok() => Some(format!("-{}", term.id.name)),
        _ => None,
    });
    let told = taken.map(|term| {
        let start = start_of(text, &term);
        Diagnostic::new(UNUSABLE, format!("the term `{term}` has the name of a message of the program's"))
            .at(Place::in_text(file, text, start..start + term.len()))
            .help("give it another name; to change the message, leave out the hyphen")
    });
    told.collect()
}

/// The name of a term that is words and nothing else.
fn plain_term<'f>(entry: &Entry<&'f str>) -> Option<&'f str> {
    let Entry::Term(term) = entry else { return None };
    let is_words = |element: &PatternElement<&str>| matches!(element, PatternElement::TextElement { .. });
    term.value.elements.iter().all(is_words).then_some(term.id.name)
}

impl<'f> Message<'f> {
    fn pattern(&mut self, pattern: &Pattern<&'f str>, terms: &BTreeSet<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, terms);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'f str>, terms: &BTreeSet<&str>) {
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| self.pattern(&variant.value, terms));
                selector
            }
        };
        match inline {
            InlineExpression::VariableReference { id } => drop(self.values.insert(id.name)),
            InlineExpression::Placeable { expression } => self.expression(expression, terms),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::TermReference { id, attribute: None, .. } if terms.contains(id.name) => {}
            InlineExpression::TermReference { id, .. } => self.strange = Some(format!("-{}", id.name)),
            InlineExpression::MessageReference { id, .. } => self.strange = Some(id.name.to_owned()),
            InlineExpression::FunctionReference { id, .. } => self.strange = Some(id.name.to_owned()),
        }
    }
}

impl Message<'_> {
    /// Why a site's own message cannot stand in place of the program's; `promised` are the values of each of those.
    pub(super) fn problem(
        &self,
        file: &Arc<str>,
        text: &str,
        promised: &BTreeMap<&str, BTreeSet<&str>>,
    ) -> Option<Diagnostic> {
        // Looked for where there is a problem only: a file of words has thousands of lines and messages.
        let at = |needle: &str| {
            let own = start_of(text, self.name);
            let found = text.get(own..).and_then(|rest| rest.find(needle));
            let start = own + found.unwrap_or_default();
            Place::in_text(file, text, start..start + if found.is_some() { needle.len() } else { self.name.len() })
        };
        if NAMES.binary_search(&self.name).is_err() {
            let help = match nearest(self.name, NAMES.iter().copied()) {
                Some(name) => format!("did you mean `{name}`?"),
                None => "the names are those of `themes/default/words/en.ftl`".to_owned(),
            };
            return Some(
                Diagnostic::new(UNUSABLE, format!("no page has a message `{}`", self.name))
                    .at(at(self.name))
                    .help(help),
            );
        }
        if !self.has_words {
            return Some(
                Diagnostic::new(UNUSABLE, format!("the message `{}` has no words", self.name))
                    .at(at(self.name))
                    .help(format!("write them behind the sign: `{} = …`", self.name)),
            );
        }
        if let Some(strange) = &self.strange {
            let message = format!("the message `{}` asks for `{strange}`, which nothing here gives", self.name);
            let help = "write the words out, or a value such as `{ $count }`; a term is words alone: `-council = …`";
            return Some(Diagnostic::new(UNUSABLE, message).at(at(strange)).help(help));
        }
        let promised = promised.get(self.name)?;
        let strange = self.values.iter().find(|value| !promised.contains(**value))?;
        let given: Vec<String> = promised.iter().map(|value| format!("`${value}`")).collect();
        let help = match given.as_slice() {
            [] => "this message is given no values".to_owned(),
            given => format!("it is given {}", given.join(" and ")),
        };
        let message = format!("the message `{}` is not given a value `${strange}`", self.name);
        Some(Diagnostic::new(UNUSABLE, message).at(at(&format!("${strange}"))).help(help))
    }
}

/// Where the message of this name begins, the first of several.
fn start_of(text: &str, name: &str) -> usize {
    let begins = |line: &&str| line.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '=']));
    let mut lines = text.split_inclusive('\n').scan(0, |at, line| {
        *at += line.len();
        Some((*at - line.len(), line))
    });
    lines.find(|(_, line)| begins(line)).map_or(0, |(at, _)| at)
}
