use super::super::context::Context;
use super::super::passage::{Kind, Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use super::sentence::around;
use crate::diagnostic::Code;
use std::ops::Range;

pub(super) const RULE: Rule =
    Rule::reading(Code::warning("W705", "a percentage that nothing explains"), Reach::Current, find);

const HELP: &str =
    "say of what, and of how many: 89% of 126 visits; or quote a measure, [89%](measure:visits-in-time/2022-10)";
/// Words that say what a percentage is of before it stands there.
const SHARES: &[&str] = &["share", "proportion", "percentage", "rate", "percent"];

/// A percentage is a share of something, and the sentence says of what. One that a sentence explains speaks for the others.
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if passage.kind != Kind::Sentences
        || !passage.has(Shape::Number)
        || !(passage.words.contains('%') || passage.words.contains("cent"))
    {
        return;
    }
    let mut from = 0;
    while let Some(number) = (from..passage.tokens.len()).find(|at| sign(passage, *at).is_some()) {
        let sentence = around(passage, number);
        from = sentence.end;
        let Some(last) = sign(passage, number) else { continue };
        let span = passage.stretch(number, last);
        if !is_explained(passage, &sentence, number) && !passage.is_said(&span) {
            told.tell(span.clone(), format!("nothing says what `{}` is a share of", passage.slice(&span)), HELP);
        }
    }
}

/// Where the sign of a percentage stands that begins with this number: "89%", "89 per cent", "89 percent".
fn sign(passage: &Passage<'_>, number: usize) -> Option<usize> {
    if !passage.is(number, Shape::Number) {
        return None;
    }
    match passage.at(number + 1) {
        "%" | "percent" => Some(number + 1),
        "per" if passage.at(number + 2) == "cent" => Some(number + 2),
        _ => None,
    }
}

/// True where the sentence says of what its first percentage is a share, or quotes a measure, which does.
fn is_explained(passage: &Passage<'_>, sentence: &Range<usize>, first: usize) -> bool {
    let is_of = |at: &usize| passage.at(*at) == "of" && sign(passage, at + 1).is_none();
    let whole = passage.stretch(sentence.start, sentence.end - 1);
    passage.quoted.iter().any(|link| whole.start <= link.start && link.end <= whole.end)
        || (first..sentence.end).any(|at| is_of(&at))
        || passage.at(sentence.start) == "Of"
        || (sentence.start..first).any(|at| SHARES.contains(&passage.at(at)))
}
