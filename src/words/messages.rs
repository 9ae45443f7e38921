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
}

/// The messages of a file, in its order.
pub(super) fn of(resource: &FluentResource) -> impl Iterator<Item = Message<'_>> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let mut values = BTreeSet::new();
            if let Some(pattern) = &message.value {
                of_pattern(pattern, &mut values);
            }
            Some(Message { name: message.id.name, values })
        }
        _ => None,
    })
}

fn of_pattern<'f>(pattern: &Pattern<&'f str>, values: &mut BTreeSet<&'f str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, values);
        }
    }
}

fn of_expression<'f>(expression: &Expression<&'f str>, values: &mut BTreeSet<&'f str>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| of_pattern(&variant.value, values));
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => drop(values.insert(id.name)),
        InlineExpression::Placeable { expression } => of_expression(expression, values),
        _ => {}
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
        let at = |needle: &str| {
            let start = text.find(needle).unwrap_or_default();
            Place::in_text(file, text, start..start + needle.len())
        };
        if NAMES.binary_search(&self.name).is_err() {
            let help = match nearest(self.name, NAMES.iter().copied()) {
                Some(name) => format!("did you mean `{name}`?"),
                None => "the names are those of `themes/default/words/en.ftl`".to_owned(),
            };
            return Some(
                Diagnostic::new(UNUSABLE, format!("no page has a message `{}`", self.name))
                    .at(at(&format!("{} ", self.name)))
                    .help(help),
            );
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
