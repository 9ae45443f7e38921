use super::super::context::Context;
use super::super::passage::{Kind, Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::terms::bare;
use super::super::token::Shape;
use crate::diagnostic::Code;
use std::ops::Range;

pub(super) const RULE: Rule = Rule::reading(Code::warning("W706", "words in capitals"), Reach::Current, find);

/// Words in capitals, one after another, from which they are shouted.
const FEWEST: usize = 3;
/// Letters above which one word in capitals is no short form.
const SHORT: usize = 6;
/// Words that are looked at in one run: a bound on the work in a text made to exhaust it.
const LONG: usize = 200;

/// Sentences are written in small letters: capitals throughout are slower to read, and a screen reader may spell them out.
fn find(context: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if passage.kind == Kind::AsWritten || !passage.has(Shape::Capitals) {
        return;
    }
    let mut from = 0;
    while let Some(found) = passage.tokens[from..].iter().position(|token| token.shape == Shape::Capitals) {
        let run = run(passage, from + found);
        from = run.end;
        if is_loud(context, passage, &run) {
            let span = passage.stretch(run.start, run.end - 1);
            if !passage.is_said(&span) {
                let message = format!("`{}` is written in capitals", passage.slice(&span));
                told.tell(span, message, "write it in small letters, with a capital only where a name has one");
            }
        }
    }
}

/// True where a word in capitals is shouted with others, and is no short form.
pub(super) fn is_shouted(context: &Context<'_>, passage: &Passage<'_>, at: usize) -> bool {
    let is_capital = |token: &super::super::token::Token| token.shape == Shape::Capitals;
    let before = passage.tokens[..at].iter().rev().take(LONG).take_while(|token| is_capital(token)).count();
    is_loud(context, passage, &run(passage, at - before))
}

/// The positions of words in capitals that follow one another.
fn run(passage: &Passage<'_>, from: usize) -> Range<usize> {
    let mut end = from + 1;
    let mut next = end;
    while let Some(token) = passage.tokens.get(next).filter(|_| next - from < LONG) {
        match token.shape {
            Shape::Capitals => end = next + 1,
            // "A" and "I" have no other shape.
            Shape::Capitalised if passage.text(*token).len() == 1 => {}
            _ => break,
        }
        next += 1;
    }
    from..end
}

/// True for a run of words that are no short forms, or a title with nothing else in it.
fn is_loud(context: &Context<'_>, passage: &Passage<'_>, run: &Range<usize>) -> bool {
    let words = passage.tokens[run.clone()].iter().filter(|token| token.shape == Shape::Capitals);
    let unknown = words.clone().filter(|token| !context.terms.explain(bare(passage.text(**token))));
    let (words, unknown, longest) =
        (words.count(), unknown.clone().count(), unknown.map(|token| token.span().len()).max().unwrap_or_default());
    let alone = || {
        passage.tokens.len() <= LONG
            && passage.tokens.iter().filter(|token| token.shape != Shape::Sign).count() == run.len()
    };
    (words >= FEWEST && unknown >= 2)
        || (passage.kind == Kind::Label && alone() && (words >= 2 && unknown >= 1 || longest > SHORT))
}
