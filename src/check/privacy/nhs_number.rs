use super::super::context::Context;
use super::super::passage::{Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::reading(Code::error("D804", "what may be an NHS number"), Reach::Everything, find);

const HELP: &str =
    "remove it, also from what is published already; if it is no NHS number, allow it here and say what it is";

/// Ten digits with the check digit of an NHS number are one person's, and hold for life.
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if !passage.has(Shape::Number) {
        return;
    }
    for (at, token) in passage.tokens.iter().enumerate().filter(|(_, token)| token.shape == Shape::Number) {
        let parted = || [3, 3, 4].into_iter().enumerate().all(|(next, length)| is_part(passage, at + next, length));
        let last = match token.span().len() {
            10 if is_part(passage, at, 10) => at,
            3 if parted() => at + 2,
            _ => continue,
        };
        let span = passage.stretch(at, last);
        let alone = at == 0 || !passage.is(at - 1, Shape::Number);
        let written = passage.slice(&span);
        if alone && !passage.is(last + 1, Shape::Number) && is_valid(written) && !passage.is_address(&span) {
            told.tell(span, format!("`{written}` has the form of an NHS number"), HELP);
        }
    }
}

fn is_part(passage: &Passage<'_>, at: usize, length: usize) -> bool {
    let word = passage.at(at);
    word.len() == length && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// True where the last digit is what the other nine make it: their sum, each by its weight of 10 to 2, modulo 11. Numbers that
/// begin with 0 are telephones.
fn is_valid(written: &str) -> bool {
    let digits: Vec<u32> = written.chars().filter_map(|c| c.to_digit(10)).collect();
    let [first, .., check] = digits.as_slice() else { return false };
    let sum: u32 = digits.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    digits.len() == 10 && *first != 0 && (11 - sum % 11) % 11 == *check && digits.iter().any(|digit| digit != first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_holds() {
        assert!(is_valid("943 476 5919") && is_valid("9434765919"));
        assert!(!is_valid("943 476 5918") && !is_valid("0161253500") && !is_valid("1111111111"));
    }
}
