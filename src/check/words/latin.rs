use super::super::context::Context;
use super::super::passage::{Kind, Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::reading(Code::warning("W707", "an abbreviation of the pen"), Reach::Current, find);

/// One word, and what says the same in English.
const WORDS: &[(&str, &str)] = &[
    ("approx", "about"),
    ("asap", "as soon as possible"),
    ("cf", "compare"),
    ("dept", "department"),
    ("eg", "for example"),
    ("etc", "and so on"),
    ("govt", "government"),
    ("ibid", "the same paper"),
    ("ie", "that is"),
    ("incl", "including"),
    ("mgmt", "management"),
    ("mgt", "management"),
    ("mtg", "meeting"),
    ("nb", "note that"),
    ("viz", "namely"),
    ("vs", "against"),
];
/// Two letters with full stops or a slash between.
const LETTERS: &[(&str, &str, &str, &str)] = &[
    ("e", ".", "g", "for example"),
    ("i", ".", "e", "that is"),
    ("n", ".", "b", "note that"),
    ("p", ".", "a", "a year"),
    ("w", "/", "c", "the week of"),
    ("w", "/", "e", "the week to"),
];
/// Two words.
const PAIRS: &[(&str, &str, &str)] =
    &[("et", "al", "and others"), ("inter", "alia", "among others"), ("per", "annum", "a year")];

/// What is short for the writer is long for the reader, and screen readers say "egg" for "eg".
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if matches!(passage.kind, Kind::AsWritten | Kind::Glossary) {
        return;
    }
    for (at, token) in passage.tokens.iter().enumerate() {
        let length = token.span().len();
        if token.shape == Shape::Sign || token.shape == Shape::Number || length > 6 {
            continue;
        }
        let found = if length == 1 { letters(passage, at) } else { word(passage, at) };
        let Some((last, plain)) = found else { continue };
        let span = passage.stretch(at, last);
        if !passage.is_said(&span) && !passage.is_address(&span) {
            told.tell(
                span.clone(),
                format!("`{}` is an abbreviation", passage.slice(&span)),
                format!("write “{plain}”"),
            );
        }
    }
}

/// The letters that these begin with.
const FIRST: &[u8] = b"acdegimnpv";

/// The last position of the abbreviation that begins here, and what to write for it.
fn word(passage: &Passage<'_>, at: usize) -> Option<(usize, &'static str)> {
    let (word, next) = (passage.at(at), passage.at(at + 1));
    if !FIRST.contains(&word.as_bytes().first()?.to_ascii_lowercase()) {
        return None;
    }
    let stop =
        |at: usize| if passage.joined(at) && passage.at(at + 1) == "." && !ends(passage, at + 1) { at + 1 } else { at };
    if let Some((_, plain)) = WORDS.iter().find(|(short, _)| word.eq_ignore_ascii_case(short)) {
        return Some((stop(at), plain));
    }
    let pair = PAIRS.iter().find(|(one, other, _)| word.eq_ignore_ascii_case(one) && next.eq_ignore_ascii_case(other));
    pair.map(|(_, _, plain)| (stop(at + 1), *plain))
}

fn letters(passage: &Passage<'_>, at: usize) -> Option<(usize, &'static str)> {
    let written = (passage.at(at), passage.at(at + 1), passage.at(at + 2));
    let joined = passage.joined(at)
        && passage.joined(at + 1)
        && (at == 0 || !passage.joined(at - 1) || passage.at(at - 1) == "(");
    let (_, sign, _, plain) = LETTERS.iter().find(|(one, sign, other, _)| {
        joined && written.1 == *sign && written.0.eq_ignore_ascii_case(one) && written.2.eq_ignore_ascii_case(other)
    })?;
    let stop = *sign == "." && passage.joined(at + 2) && passage.at(at + 3) == ".";
    Some((at + 2 + usize::from(stop), plain))
}

/// True where a full stop ends the passage or a sentence, and is no part of the abbreviation.
fn ends(passage: &Passage<'_>, stop: usize) -> bool {
    passage.tokens.get(stop + 1).is_none_or(|next| matches!(next.shape, Shape::Capitalised | Shape::Capitals))
}
