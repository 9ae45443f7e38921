use super::super::context::Context;
use super::super::passage::{Kind, Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use crate::diagnostic::Code;
use std::cmp::Ordering;
use std::sync::LazyLock;

pub(super) const RULE: Rule =
    Rule::reading(Code::warning("W710", "a long word where a short one serves"), Reach::Current, find);

/// A word or a few, and what says the same in fewer letters.
struct Pair {
    first: &'static str,
    rest: Vec<&'static str>,
    plain: &'static str,
}

/// Sorted by their first words; of those with the same first word, the longest comes first.
static PAIRS: LazyLock<Vec<Pair>> = LazyLock::new(|| pairs(include_str!("long_words.txt")));
/// Where in the list the words of each letter begin, with the end of the last.
static LETTERS: LazyLock<[usize; 27]> = LazyLock::new(|| {
    let first = |letter: u8| PAIRS.partition_point(|pair| pair.first.as_bytes().first() < Some(&letter));
    std::array::from_fn(|at| first(b'a' + at as u8))
});

/// Short words carry the same meaning to more readers (`domain.md` §2.5).
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if passage.kind == Kind::AsWritten {
        return;
    }
    for (at, token) in passage.tokens.iter().enumerate() {
        if !matches!(token.shape, Shape::Lower | Shape::Capitalised) {
            continue;
        }
        let word = passage.text(*token);
        let Some(pairs) = of_letter(word) else { continue };
        let from = pairs.partition_point(|pair| compare(pair.first, word) == Ordering::Less);
        let same = pairs[from..].iter().take_while(|pair| compare(pair.first, word) == Ordering::Equal);
        let follows = |pair: &&Pair| {
            pair.rest.iter().enumerate().all(|(next, word)| passage.at(at + 1 + next).eq_ignore_ascii_case(word))
        };
        let Some(pair) = same.into_iter().find(follows) else { continue };
        let span = passage.stretch(at, at + pair.rest.len());
        if !passage.is_said(&span) && !passage.is_address(&span) {
            let message = format!("`{}` can be said in a shorter way", passage.slice(&span));
            told.tell(span, message, format!("write “{}”", pair.plain));
        }
    }
}

/// The part of the list with the words that begin as this does.
fn of_letter(word: &str) -> Option<&'static [Pair]> {
    let letter = usize::from(word.as_bytes().first()?.to_ascii_lowercase().checked_sub(b'a')?);
    let (start, end) = (LETTERS.get(letter)?, LETTERS.get(letter + 1)?);
    PAIRS.get(*start..*end)
}

/// Compares a word of the list, which is in small letters, with any other.
fn compare(listed: &str, word: &str) -> Ordering {
    listed.bytes().cmp(word.bytes().map(|byte| byte.to_ascii_lowercase()))
}

fn pairs(list: &'static str) -> Vec<Pair> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    let sides = lines.filter_map(|line| line.split_once(" = "));
    let mut pairs: Vec<Pair> = sides
        .flat_map(|(long, plain)| {
            let plain: Vec<&str> = plain.split(", ").collect();
            long.split(", ").enumerate().filter_map(move |(form, long)| {
                let mut words = long.split(' ');
                let plain = plain.get(form).or(plain.first())?;
                Some(Pair { first: words.next()?, rest: words.collect(), plain })
            })
        })
        .collect();
    pairs.sort_by(|one, other| one.first.cmp(other.first).then(other.rest.len().cmp(&one.rest.len())));
    pairs
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_form_has_its_own_short_one() {
        for line in include_str!("long_words.txt").lines().filter(|line| !line.starts_with('#')) {
            let (long, plain) = line.split_once(" = ").unwrap();
            let (long, plain) = (long.split(", ").count(), plain.split(", ").count());
            assert!(plain == 1 || plain == long, "{line}");
        }
    }

    #[test]
    fn what_is_listed_is_listed_once() {
        let mut all: Vec<String> = PAIRS.iter().map(|pair| [&[pair.first], &*pair.rest].concat().join(" ")).collect();
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
