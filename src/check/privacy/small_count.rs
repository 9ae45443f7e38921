#[cfg(test)]
mod tests;

use super::super::context::Context;
use super::super::passage::{Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use super::is_listed;
use super::people::people;
use crate::diagnostic::Code;
use crate::disclosure::Rules;

pub(super) const RULE: Rule = Rule::reading(Code::warning("D806", "a small number of people"), Reach::Everything, find);

const HELP: &str = "say “a few”, or give the figure as a measure and quote it, which holds small ones back; if nobody can be told by it, allow it";
/// What stands before a number that is no count of people, or only a bound.
const BEFORE: &str = "action age aged ages another any appendix band class each every fewer figure finding first grade group in key \
    last least less level most next no number or over paragraph part per phase priority section stage step table \
    than tier to under year";
/// What may stand between a number and the people it counts.
const BETWEEN: &str = "- adoptive adult after agency autistic black bereaved disabled experienced female former foster further homeless \
    in local looked male missing more new newborn newly of older open other our permanent pregnant qualified school \
    senior single small such the these those unaccompanied unborn very vulnerable young younger";

/// One to nine.
const WORDS: &[&str] = &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/// A small number of people points at them: those who know one of them know whom it means (`domain.md` §3.3).
fn find(context: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    let rules = context.plan.site.disclosure.rules();
    for (at, _) in
        passage.tokens.iter().enumerate().filter(|(_, token)| token.shape != Shape::Sign && token.span().len() <= 5)
    {
        if !is_small(&rules, passage.at(at)) {
            continue;
        }
        let single = matches!(passage.at(at), "1" | "one" | "One");
        let named = is_count(&rules, passage, at).then(|| counted(passage, at, single)).flatten();
        let Some(last) = named.or_else(|| is_of_whom(passage, at).then_some(at)) else { continue };
        let span = passage.stretch(at, last);
        if !passage.is_quoted(&passage.stretch(at, at)) {
            told.tell(
                span.clone(),
                format!("`{}` is so few that readers may know who is meant", passage.slice(&span)),
                HELP,
            );
        }
    }
}

/// True for a number that statistics of children hold back, by the site's scheme (`domain.md` §3.1).
fn is_small(rules: &Rules, word: &str) -> bool {
    number(word).is_some_and(|number| rules.is_small(number))
}

/// A number of one digit, or its word as it may begin a sentence.
fn number(word: &str) -> Option<u64> {
    if let [digit @ b'0'..=b'9'] = word.as_bytes() {
        return Some((digit - b'0').into());
    }
    let is_word = |own: &&str| {
        own.len() == word.len()
            && own.as_bytes()[1..] == word.as_bytes()[1..]
            && own.as_bytes()[0] == word.as_bytes()[0] | 0x20
    };
    WORDS.iter().position(is_word).and_then(|at| u64::try_from(at + 1).ok())
}

/// True where the number stands by itself, and nothing before it says that it counts no one.
fn is_count(rules: &Rules, passage: &Passage<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return !passage.joined(at) };
    let word = passage.at(before);
    let is_sign = passage.is(before, Shape::Sign) && matches!(word, "-" | "–" | "/" | "£" | "#" | "." | ":" | "'");
    let is_sign = is_sign && (passage.joined(before) || word == "–" || word == "-");
    // "March 3": a number of something, unless the capital begins a sentence.
    let begins = before == 0 || matches!(passage.at(before - 1), "." | "!" | "?" | ":");
    let numbers = passage.is(before, Shape::Capitalised) && !begins && passage.is(at, Shape::Number);
    // "Between 1 and 5 children".
    let bound = word == "and" && before > 0 && is_small(rules, passage.at(before - 1));
    !passage.joined(at) && !is_sign && !numbers && !bound && !is_listed(BEFORE, word)
}

/// "Of whom 3": people, whatever follows.
fn is_of_whom(passage: &Passage<'_>, at: usize) -> bool {
    let ends = !passage.joined(at) || matches!(passage.at(at + 1), "," | "." | ";" | ")" | ":" | "?" | "!");
    at.checked_sub(1).is_some_and(|before| passage.at(before) == "whom") && ends
}

/// The last position of the people that a number counts.
fn counted(passage: &Passage<'_>, at: usize, single: bool) -> Option<usize> {
    let mut next = at + 1;
    while next <= at + 6 {
        if let Some((last, plural)) = people(passage, next) {
            let among = passage.at(at + 1) == "of" && plural;
            return (among || (plural != single && is_head(passage, last, single))).then_some(last);
        }
        let word = passage.at(next);
        if !is_listed(BETWEEN, word) {
            return None;
        }
        next += 1;
    }
    None
}

/// True where the people are what is counted, and not part of a longer name: "one child protection plan", "one child in five".
fn is_head(passage: &Passage<'_>, last: usize, single: bool) -> bool {
    let next = passage.at(last + 1);
    let is_share = next == "in"
        && passage.tokens.get(last + 2).is_some_and(|token| {
            token.shape == Shape::Number
                || matches!(passage.text(*token), "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "ten")
        });
    let is_turn = matches!((next, passage.at(last + 2)), ("at", "a") | ("after", "another") | ("or", _));
    // "One social worker" is mostly any: one that does something is a certain one.
    let acts = matches!(
        next,
        "was"
            | "is"
            | "has"
            | "had"
            | "who"
            | "whose"
            | "remains"
            | "remained"
            | "left"
            | "moved"
            | "did"
            | "could"
            | "needs"
            | "needed"
            | "still"
            | "waits"
    );
    let each = matches!(next, "each" | "per" | "apiece");
    let owns = passage.joined(last) && matches!(next, "'" | "’");
    !is_share && !is_turn && !each && !owns && (!single || acts)
}
