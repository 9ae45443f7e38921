//! What may be taken from what, inside one paragraph.

mod count;
#[cfg(test)]
mod tests;

use super::super::context::Context;
use super::super::passage::{Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use crate::diagnostic::Code;
use crate::disclosure::Rules;
use count::Count;

pub(super) const RULE: Rule =
    Rule::reading(Code::warning("D816", "two numbers whose difference is a few people"), Reach::Everything, find);

const HELP: &str = "readers can take one from the other: leave one out, say it in words, or give both as measures, of which one is a \
                    part of the other; if they count different people, allow it";
/// How far apart the two may stand, in words and signs.
const REACH: usize = 40;
/// How far before the second number the words may stand that make it a part of the first.
const NEAR: usize = 6;
/// What points back at people who were counted before.
const THEY: &[&str] = &["them", "these", "those", "whom", "which"];
/// What may stand between "of" and a number.
const DETERMINERS: &[&str] = &["all", "our", "some", "the", "their", "these", "those"];
/// What may follow a number with "with" before it, or a bracket, where it tells more of some of the same people.
const FOLLOWS: &[&str] = &[
    "already", "are", "at", "had", "have", "in", "living", "now", "of", "on", "placed", "still", "under", "were",
    "who", "with",
];

/// Two numbers in one paragraph, the second a part of the first or the first of the second: 34 children, of whom 32 …, or 32 of the 34
/// children (`domain.md` §3.2).
fn find(context: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if !passage.has(Shape::Number) {
        return;
    }
    for (first, second) in pairs(passage, &context.plan.site.disclosure.rules()) {
        let own = if second.quoted { first.at } else { second.at };
        let said = format!(
            "`{}` and `{}` give away {} by subtraction",
            passage.at(first.at),
            passage.at(second.at),
            first.many.abs_diff(second.many)
        );
        told.tell(passage.stretch(own, own), said, HELP);
    }
}

/// Each number that can be taken from one before it, or one before it from this.
fn pairs(passage: &Passage<'_>, rules: &Rules) -> impl Iterator<Item = (Count, Count)> {
    let mut before: Vec<Count> = Vec::new();
    (0..passage.tokens.len()).filter_map(move |at| {
        let count = Count::at(passage, at)?;
        let gives_away = |other: &&Count| {
            rules.is_small(other.many.abs_diff(count.many))
                && !(other.quoted && count.quoted)
                && other.may_be_of(&count)
                && are_whole_and_part(passage, other, &count)
        };
        let mut near = before.iter().rev().take_while(|other| at - other.at <= REACH);
        let other = near.find(|other| gives_away(other)).copied();
        before.push(count);
        Some((other?, count))
    })
}

/// True where the words say that one of the two counts some of those whom the other counts.
fn are_whole_and_part(passage: &Passage<'_>, first: &Count, second: &Count) -> bool {
    if first.many < second.many {
        return (first.people.is_some() || second.people.is_some()) && is_of(passage, first.at, second.at);
    }
    let is_whole = first.people.is_some() || (first.acts && second.people.is_some());
    is_whole
        && (points_back(passage, first.at, second.at)
            || is_said_of_them(passage, second)
            || begins_with_of(passage, first.at, second.at)
            || is_aside(passage, second))
}

/// "32 of the 34", "32 children out of 34".
fn is_of(passage: &Passage<'_>, part: usize, whole: usize) -> bool {
    let mut at = whole - 1;
    while at > part && DETERMINERS.contains(&passage.at(at)) {
        at -= 1;
    }
    at > part && passage.at(at) == "of" && at - part <= NEAR && (part..at).all(|own| !is_stop(passage, own))
}

/// "34 children, of whom 32", "34 children, including 32 on a plan".
fn points_back(passage: &Passage<'_>, whole: usize, part: usize) -> bool {
    let from = (whole + 1).max(part.saturating_sub(NEAR));
    (from..part).any(|at| {
        let is_back = matches!(passage.at(at), "of" | "Of" | "among" | "Among") && THEY.contains(&passage.at(at + 1));
        (is_back && at + 1 < part) || passage.at(at) == "including"
    }) && (from..part).rev().take_while(|at| !is_stop(passage, *at)).count() > 0
}

/// "32 of them", "32 of the children".
fn is_said_of_them(passage: &Passage<'_>, part: &Count) -> bool {
    let last = part.last;
    let next = passage.at(last + 2);
    passage.at(last + 1) == "of"
        && (THEY.contains(&next) || (next == "the" && count::people(passage, last + 3).is_some()))
}

/// "Of the 34 children, 32", in one sentence.
fn begins_with_of(passage: &Passage<'_>, whole: usize, part: usize) -> bool {
    let Some(mut at) = whole.checked_sub(1) else { return false };
    while at > 0 && DETERMINERS.contains(&passage.at(at)) {
        at -= 1;
    }
    let opens = at.checked_sub(1).is_none_or(|before| passage.is(before, Shape::Sign) || passage.at(before) == "out");
    let is_of = passage.at(at) == "Of" || (passage.at(at) == "of" && opens);
    let mut between = whole + 1..part;
    is_of && between.clone().any(|at| passage.at(at) == ",") && between.all(|at| !is_stop(passage, at))
}

/// "34 are in care, with 32 children being at home", "34 children (32 of school age)".
fn is_aside(passage: &Passage<'_>, part: &Count) -> bool {
    let Some(before) = part.at.checked_sub(1) else { return false };
    let next = passage.at(part.last + 1);
    matches!(passage.at(before), "with" | "(") && (FOLLOWS.contains(&next) || next == "being")
}

/// True for what ends a sentence.
fn is_stop(passage: &Passage<'_>, at: usize) -> bool {
    matches!(passage.at(at), "." | ";" | "?" | "!" | ":")
}
