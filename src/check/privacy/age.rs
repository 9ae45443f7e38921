use super::super::context::Context;
use super::super::passage::{Kind, Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use super::people::people;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::reading(Code::warning("D808", "a child told by age"), Reach::Everything, find);

const HELP: &str = "say “a child” or “a young person”; ages belong in figures about many";
/// The age at which a child is one no longer.
const GROWN: u8 = 18;
/// Words between a child and its age, at most: "a boy who is aged 7".
const NEAR: usize = 4;

/// With an age, a story and a town, a school knows who the child is.
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    let mentions = ["aged", "age ", "old"].iter().any(|word| passage.words.contains(word));
    if passage.kind == Kind::Glossary || !mentions {
        return;
    }
    for (at, token) in passage.tokens.iter().enumerate() {
        let span = match token.shape {
            Shape::Number | Shape::Lower | Shape::Capitalised if age(passage, at).is_some() => old(passage, at),
            _ => None,
        };
        let span = span.or_else(|| aged(passage, at));
        if let Some((first, last)) = span {
            let span = passage.stretch(first, last);
            told.tell(span.clone(), format!("`{}` tells of one child by age", passage.slice(&span)), HELP);
        }
    }
}

/// The age of a child that a word gives.
fn age(passage: &Passage<'_>, at: usize) -> Option<u8> {
    const WORDS: &[&str] = &[
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
    ];
    let word = passage.at(at);
    let spelt = || WORDS.iter().position(|own| word.eq_ignore_ascii_case(own)).and_then(|at| u8::try_from(at + 1).ok());
    word.parse().ok().or_else(spelt).filter(|age| *age < GROWN)
}

/// "14-year-old", "14 year old", "six-month-old"; not "14-year-olds", who are many.
fn old(passage: &Passage<'_>, at: usize) -> Option<(usize, usize)> {
    let words: Vec<(usize, &str)> =
        (at + 1..at + 6).filter(|at| passage.at(*at) != "-").map(|at| (at, passage.at(at))).take(2).collect();
    match words.as_slice() {
        [(_, "year" | "month" | "week"), (last, "old")] => {
            Some((at, *last)).filter(|(_, last)| is_of_child(passage, at, *last))
        }
        _ => None,
    }
}

/// True where it is a child that is so old, and not a plan or a report.
fn is_of_child(passage: &Passage<'_>, at: usize, last: usize) -> bool {
    let article = at > 0
        && matches!(
            passage.at(at - 1),
            "a" | "A" | "an" | "An" | "the" | "The" | "one" | "One" | "his" | "her" | "their"
        );
    let next = passage.at(last + 1);
    let is_thing = passage.is(last + 1, Shape::Lower)
        && !matches!(next, "who" | "was" | "is" | "had" | "has" | "in" | "with" | "from" | "and" | "at" | "on" | "to");
    people(passage, last + 1).is_some_and(|(_, many)| !many) || (article && !is_thing)
}

/// "A boy aged 7"; not "children aged 7" and not "aged 7 to 9".
fn aged(passage: &Passage<'_>, at: usize) -> Option<(usize, usize)> {
    if !matches!(passage.at(at), "aged" | "age") || age(passage, at + 1).is_none() {
        return None;
    }
    let range = matches!(passage.at(at + 2), "to" | "and" | "or" | "-" | "–" | "+" | "/");
    let one = |first: usize| people(passage, first).filter(|(last, many)| !many && *last < at).map(|_| first);
    let first = (at.saturating_sub(NEAR)..at).rev().find_map(one)?;
    let any =
        first > 0 && ["any", "each", "every", "no"].iter().any(|word| passage.at(first - 1).eq_ignore_ascii_case(word));
    (!range && !any).then_some((first, at + 1))
}
