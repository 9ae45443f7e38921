use super::super::context::Context;
use super::super::passage::{Kind, Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use crate::diagnostic::Code;

pub(super) const RULE: Rule =
    Rule::reading(Code::warning("W708", "two words with a slash between"), Reach::Current, find);

/// Words on either side of a slash, and what says the same. Where a slash is part of a name it is let be.
const PAIRS: &[(&str, &str, &str)] = &[
    ("and", "or", "write “or”, or “… or … or both”"),
    ("he", "she", "write “they”"),
    ("she", "he", "write “they”"),
    ("s", "he", "write “they”"),
    ("him", "her", "write “them”"),
    ("her", "him", "write “them”"),
    ("his", "her", "write “their”"),
    ("her", "his", "write “their”"),
    ("his", "hers", "write “theirs”"),
    ("himself", "herself", "write “themselves”"),
];

/// A slash does not say whether it means "and", "or" or both.
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if passage.kind == Kind::AsWritten || !passage.words.contains('/') {
        return;
    }
    let slashes = passage.tokens.iter().enumerate().filter(|(_, token)| token.shape == Shape::Sign);
    for (at, _) in slashes.filter(|(at, token)| *at > 0 && passage.text(**token) == "/") {
        let (before, after) = (passage.at(at - 1), passage.at(at + 1));
        let same = |(one, other, _): &&(&str, &str, &str)| {
            before.eq_ignore_ascii_case(one) && after.eq_ignore_ascii_case(other)
        };
        let Some((_, _, help)) = PAIRS.iter().find(same) else { continue };
        let span = passage.stretch(at - 1, at + 1);
        if !passage.is_said(&span) && !passage.is_address(&span) {
            told.tell(span.clone(), format!("`{}` has a slash for a word", passage.slice(&span)), *help);
        }
    }
}
