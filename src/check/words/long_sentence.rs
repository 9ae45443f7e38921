use super::super::context::Context;
use super::super::passage::{Kind, Passage, Told};
use super::super::rule::{Reach, Rule};
use super::sentence::sentences;
use crate::diagnostic::Code;

pub(super) const RULE: Rule =
    Rule::reading(Code::warning("W702", "a sentence of more than 25 words"), Reach::Current, find);

/// The most words that a sentence has in plain English (`domain.md` §2.5).
const MOST: usize = 25;

/// Sentences are short enough to be held in the head.
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if passage.kind != Kind::Sentences {
        return;
    }
    for sentence in sentences(passage).filter(|sentence| sentence.words > MOST) {
        let message =
            format!("this sentence has {} words, and {MOST} are as many as most readers hold", sentence.words);
        told.tell(sentence.span, message, "make two of it, or leave out what a reader does not need");
    }
}
