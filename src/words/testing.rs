//! Languages for the tests of other rooms.
#![allow(clippy::unwrap_used)]

use super::Words;
use super::catalogue::SHIPPED;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use std::sync::LazyLock;

static ENGLISH: LazyLock<Words> = LazyLock::new(Words::english);
static LOUD: LazyLock<Words> = LazyLock::new(|| {
    let own = vec![("en".to_owned(), "themes/loud/words/en.ftl".into(), shouted(SHIPPED[0].1))];
    Words::new("en-GB", &own).unwrap()
});

/// British English, read once.
pub(crate) fn english() -> &'static Words {
    &ENGLISH
}

/// A made-up language: English in capitals. A small letter in what it says comes from somewhere else.
pub(crate) fn loud() -> &'static Words {
    &LOUD
}

/// A file of words with every word in capitals.
fn shouted(text: &str) -> String {
    let mut resource = parser::parse(text.to_owned()).unwrap();
    resource.body.retain(|entry| matches!(entry, Entry::Message(_)));
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.comment = None;
            message.value.iter_mut().for_each(shout);
        }
    }
    serializer::serialize(&resource)
}

fn shout(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = value.to_uppercase(),
            PatternElement::Placeable { expression } => shout_in(expression),
        }
    }
}

fn shout_in(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| shout(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => shout_in(expression),
        Expression::Inline(_) => {}
    }
}
