use super::super::context::Context;
use super::super::passage::{Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::reading(Code::error("D805", "a date of birth"), Reach::Everything, find);

const HELP: &str =
    "remove it, also from what is published already; if age matters, give a band of years for many children together";
/// Words between "date of birth" and the date, at most.
const NEAR: usize = 4;
const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A day of birth, with anything else that is known, tells who a child is.
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if !(passage.has(Shape::Number) || passage.has(Shape::Mixed)) {
        return;
    }
    let mut from = 0;
    while from < passage.tokens.len() {
        let at = from;
        from += 1;
        let Some(after) = opening(passage, at) else { continue };
        let date =
            (after..passage.tokens.len().min(after + NEAR)).find_map(|first| Some((first, date(passage, first)?)));
        let Some((_, last)) = date else { continue };
        from = last + 1;
        told.tell(passage.stretch(at, last), "this is a date of birth", HELP);
    }
}

/// The position after words that a date of birth follows.
fn opening(passage: &Passage<'_>, at: usize) -> Option<usize> {
    let same = |at: usize, word: &str| passage.at(at).eq_ignore_ascii_case(word);
    if same(at, "dob") || same(at, "born") {
        return Some(at + 1);
    }
    if same(at, "date") && same(at + 1, "of") && same(at + 2, "birth") {
        return Some(at + 3);
    }
    let dotted = same(at, "d") && same(at + 1, ".") && same(at + 2, "o") && same(at + 3, ".") && same(at + 4, "b");
    dotted.then_some(at + 5)
}

/// The last position of a date that begins here, with its day: "3 May", "May 3", "03/05/2014", "2014-05-03".
fn date(passage: &Passage<'_>, at: usize) -> Option<usize> {
    let is_month = |at: usize| {
        let word = passage.at(at);
        let start = word.get(..3).unwrap_or_default();
        passage.is(at, Shape::Capitalised) && MONTHS.iter().any(|month| start.eq_ignore_ascii_case(month))
    };
    let day = |at: usize| {
        let digits = passage.at(at).trim_end_matches(|c: char| c.is_ascii_lowercase());
        digits.parse().is_ok_and(|day: u8| (1..=31).contains(&day))
    };
    let year = |at: usize| usize::from(passage.is(at + 1, Shape::Number) && passage.at(at + 1).len() == 4);
    if is_month(at) && day(at + 1) {
        return Some(at + 1 + year(at + 1));
    }
    if day(at) && passage.at(at + 1) == "of" && is_month(at + 2) {
        return Some(at + 2 + year(at + 2));
    }
    if day(at) && is_month(at + 1) {
        return Some(at + 1 + year(at + 1));
    }
    let signed = |at: usize| matches!(passage.at(at + 1), "/" | "-") && passage.joined(at) && passage.joined(at + 1);
    let three = signed(at) && signed(at + 2) && [at, at + 2, at + 4].iter().all(|at| passage.is(*at, Shape::Number));
    let dotted = passage.is(at, Shape::Number) && passage.at(at).bytes().filter(|byte| *byte == b'.').count() == 2;
    if three { Some(at + 4) } else { dotted.then_some(at) }
}
