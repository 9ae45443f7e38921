use super::super::context::Context;
use super::super::passage::{Kind, Passage, Told};
use super::super::privacy::people;
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use crate::diagnostic::Code;

pub(super) const RULE: Rule =
    Rule::reading(Code::warning("D816", "two numbers whose difference is a few people"), Reach::Everything, find);

const HELP: &str = "readers can take one from the other: leave one out, say it in words, or give both as measures, of which one is a \
                    part of the other; if they count different people, allow it";
/// How far apart the two may stand, in words.
const REACH: usize = 40;
/// Words that say that the second number is a part of the first.
const PART: &[&str] = &["of", "whom", "which", "these", "them", "those", "including", "included"];

/// Two numbers in one paragraph, both of people and both large enough by themselves, the second a part of the first: 34 children, of whom
/// 32 … (`domain.md` §3.2).
fn find(context: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if passage.kind == Kind::Glossary || !passage.has(Shape::Number) {
        return;
    }
    let rules = context.plan.site.disclosure.rules();
    let mut wholes: Vec<(usize, u64)> = Vec::new();
    for at in 0..passage.tokens.len() {
        let Some(number) = number(passage, at) else { continue };
        let part = wholes.iter().rev().find(|(whole, count)| {
            at - whole <= REACH && *count > number && rules.is_small(count - number) && is_part(passage, *whole, at)
        });
        if let Some((whole, count)) = part {
            let span = passage.stretch(at, at);
            let said = format!(
                "`{}` beside `{}` gives away {} by subtraction",
                passage.at(at),
                passage.at(*whole),
                count - number
            );
            told.tell(span, said, HELP);
        }
        if !rules.is_small(number) && is_of_people(passage, at) {
            wholes.push((at, number));
        }
    }
}

/// A count in digits that stands by itself: no date, percentage, amount of money or number of a thing.
fn number(passage: &Passage<'_>, at: usize) -> Option<u64> {
    if !passage.is(at, Shape::Number) {
        return None;
    }
    let joined_before = at.checked_sub(1).is_some_and(|before| passage.joined(before));
    let sign_after = passage.joined(at) && !matches!(passage.at(at + 1), "," | "." | ";" | ")" | ":");
    let is_year = passage.at(at).len() == 4 && !passage.at(at).contains(',');
    if (joined_before && passage.at(at - 1) != "(")
        || sign_after
        || is_year
        || passage.is_quoted(&passage.stretch(at, at))
    {
        return None;
    }
    passage.at(at).replace(',', "").parse().ok().filter(|number| *number > 1)
}

/// True where people stand within the next few words.
fn is_of_people(passage: &Passage<'_>, at: usize) -> bool {
    (at + 1..at + 5).any(|next| people(passage, next).is_some())
        && (at + 1..at + 5)
            .take_while(|next| people(passage, *next).is_none())
            .all(|next| !passage.is(next, Shape::Sign))
}

/// True where words between two numbers, or after the second, say that one is a part of the other.
fn is_part(passage: &Passage<'_>, whole: usize, part: usize) -> bool {
    let is = |at: usize| PART.iter().any(|word| passage.at(at).eq_ignore_ascii_case(word));
    (whole + 1..part).any(|at| is(at) && at + 6 >= part) || is(part + 1)
}
