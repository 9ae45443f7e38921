use super::super::context::Context;
use super::super::passage::{Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use super::is_listed;
use crate::diagnostic::Code;
use std::sync::LazyLock;

pub(super) const RULE: Rule = Rule::reading(Code::warning("D801", "a person's name"), Reach::Everything, find);

const HELP: &str = "name the role, such as “the Director of Children's Services”, or “a councillor”";
/// What begins a name of an office or of a thing after a title, and no surname: "Lord Mayor", "Lady Chapel".
const OFFICES: &str = "Advocate Call Champion Champions Chancellor Chapel Chief Day Development Justice Lieutenant Madam Mayor \
    President Provost Question Questions Surgery";
/// What makes the name of a place or of a body of one that begins with a first name: "Victoria Road", "Martin House".
const THINGS: &str = "Academy Act Arms Avenue Award Awards Baths Board Bridge Building Buildings Canal Care Castle Cathedral Centre \
    Chapel Charity Children Church City Clinic Close College Committee Council County Court Crescent Cup Day Docks \
    Drive Estate Farm Field Fields Forest Foundation Fund Gallery Garden Gardens Gate Green Group Grove Hall Hill \
    Home Homes Hospice Hospital Hotel House Hub Infirmary Inquiry Institute Island Junction Junior Lane Law Lea \
    Library Line Lodge Market Medical Memorial Mews Model Museum Nursery Office Parade Park Partnership Pavilion \
    Pier Place Plan Play Prep Preparatory Primary Prize Programme Project Quarter Quay Report Review Rise Road Rooms \
    Row Rule Scheme School Schools Secondary Service Services Sixth Social Square Stadium Station Street Suite \
    Surgery Team Terrace Theatre Tower Town Trust University Vale View Villas Ward Way Welfare Wing Wood Yard Youth";
/// Words that begin a clause, and are no surname even with a capital.
const CLAUSES: &str = "And At But For From Has In Is Of On Said The To Was With";

static FIRST_NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let lines = include_str!("first_names.txt").lines().filter(|line| !line.starts_with('#'));
    let mut names: Vec<&str> = lines.flat_map(str::split_whitespace).collect();
    names.sort_unstable();
    names
});

/// True for a first name that is common in Britain, with a capital or without.
pub(super) fn is_first_name(word: &str) -> bool {
    let same = |name: &&str| name.chars().zip(word.chars()).all(|(a, b)| a.to_lowercase().eq(b.to_lowercase()));
    FIRST_NAMES.binary_search(&word).is_ok()
        || (word.starts_with(|c: char| c.is_ascii_lowercase())
            && FIRST_NAMES.iter().filter(|name| name.len() == word.len()).any(same))
}

/// A report names roles: people change, and nobody agreed to be in it for ever (`domain.md` §3.2).
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    let mut from = 0;
    while from < passage.tokens.len() {
        let at = from;
        from += 1;
        if !passage.is(at, Shape::Capitalised) {
            continue;
        }
        let Some(last) = titled(passage, at).or_else(|| named(passage, at)) else { continue };
        from = last + 1;
        let span = passage.stretch(at, last);
        if !passage.is_address(&span) {
            told.tell(span.clone(), format!("`{}` names a person", passage.slice(&span)), HELP);
        }
    }
}

/// True for what stands before a surname.
fn is_title(word: &str) -> bool {
    matches!(word, "Mr" | "Mrs" | "Ms" | "Miss" | "Mx" | "Dr" | "Prof" | "Professor" | "Rev")
        || matches!(word, "Cllr" | "Cllrs" | "Councillor" | "Sir" | "Dame" | "Lord" | "Lady")
}

/// Where a name ends that begins with a title.
fn titled(passage: &Passage<'_>, at: usize) -> Option<usize> {
    if !is_title(passage.at(at)) {
        return None;
    }
    let stop = usize::from(passage.at(at + 1) == "." && passage.joined(at));
    let first = at + 1 + stop;
    let is_name = is_name(passage, first) && !is_listed(OFFICES, surname(passage.at(first)));
    is_name.then(|| end(passage, first))
}

/// Where a name ends that begins with a first name, and goes on with a surname.
fn named(passage: &Passage<'_>, at: usize) -> Option<usize> {
    if !is_name(passage, at + 1) || !is_first_name(passage.at(at)) {
        return None;
    }
    let last = end(passage, at + 1);
    let is_thing = |at: usize| is_listed(THINGS, surname(passage.at(at)));
    // What follows the name may well go on with “was” or “and”.
    let is_clause = |at: usize| is_listed(CLAUSES, passage.at(at));
    (!(at + 1..=last + 1).any(is_thing) && !(at + 1..=last).any(is_clause)).then_some(last)
}

/// True for a word with a capital and small letters.
fn is_name(passage: &Passage<'_>, at: usize) -> bool {
    (passage.is(at, Shape::Capitalised) && passage.at(at).len() > 1)
        || (passage.is(at, Shape::Mixed)
            && ["Mc", "Mac", "O’", "O'"].iter().any(|start| passage.at(at).starts_with(start)))
        || (passage.is(at, Shape::Capitals) && (passage.at(at).starts_with("O’") || passage.at(at).starts_with("O'")))
}

/// Where a name ends whose surname stands here: at another surname after it, or at what hyphens join to it.
fn end(passage: &Passage<'_>, first: usize) -> usize {
    let hyphened = |at: usize| {
        passage.joined(at) && passage.at(at + 1) == "-" && passage.joined(at + 1) && is_name(passage, at + 2)
    };
    let mut last = first;
    if is_name(passage, first + 1)
        && surname(passage.at(first)) == passage.at(first)
        && !is_listed(CLAUSES, passage.at(first + 1))
    {
        last += 1;
    }
    while hyphened(last) {
        last += 2;
    }
    last
}

/// A word without the ending of a possessive.
fn surname(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_name_is_known_in_small_letters_too() {
        assert!(is_first_name("Gurpreet") && is_first_name("gurpreet") && is_first_name("siân"));
        assert!(!is_first_name("Amber") && !is_first_name("June") && !is_first_name("services"));
    }
}
