use super::super::context::Context;
use super::super::passage::{Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use super::name::is_first_name;
use crate::diagnostic::Code;

pub(super) const RULE: Rule =
    Rule::reading(Code::warning("D807", "a person's own address or number"), Reach::Everything, find);

const HELP: &str = "give the mailbox or the telephone of the team: people leave, and their mail goes unread";

/// A team answers, whoever is at work; a person's own mailbox names them.
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if !(passage.has(Shape::Number) || passage.words.contains('@')) {
        return;
    }
    for (at, token) in passage.tokens.iter().enumerate() {
        let found = match token.shape {
            Shape::Sign if passage.text(*token) == "@" => mailbox(passage, at),
            Shape::Number => mobile(passage, at),
            Shape::Lower | Shape::Capitalised => direct(passage, at),
            _ => None,
        };
        let Some((first, last)) = found else { continue };
        let span = passage.stretch(first, last);
        told.tell(span.clone(), format!("`{}` is one person's own", passage.slice(&span)), HELP);
    }
}

/// A mailbox of a first name, or of a letter and a surname: "jo.smith@", "j.smith@".
fn mailbox(passage: &Passage<'_>, at: usize) -> Option<(usize, usize)> {
    let joined_before = |at: usize| at > 0 && passage.joined(at - 1);
    let mut first = at;
    while joined_before(first)
        && (!passage.is(first - 1, Shape::Sign) || matches!(passage.at(first - 1), "." | "-" | "_"))
    {
        first -= 1;
    }
    let mut last = at;
    while passage.joined(last) && (!passage.is(last + 1, Shape::Sign) || matches!(passage.at(last + 1), "." | "-")) {
        last += 1;
    }
    if passage.at(last) == "." {
        last -= 1;
    }
    let own = passage.at(first);
    let is_parted = matches!(passage.at(first + 1), "." | "_" | "-") && first + 2 < at;
    let is_person = is_first_name(own) || (is_parted && own.len() == 1);
    (first < at && last > at && is_person).then_some((first, last))
}

/// A mobile telephone: 07 and nine digits more, however they are parted.
fn mobile(passage: &Passage<'_>, at: usize) -> Option<(usize, usize)> {
    let abroad = passage.at(at) == "44" && at > 0 && passage.at(at - 1) == "+";
    if !abroad && !passage.at(at).starts_with("07") || (at > 0 && passage.is(at - 1, Shape::Number)) {
        return None;
    }
    let mut digits = String::new();
    let mut last = at;
    for (position, token) in passage.tokens.iter().enumerate().skip(at) {
        match passage.text(*token) {
            number if token.shape == Shape::Number && number.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.push_str(number);
                last = position;
            }
            "-" | "(" | ")" => {}
            _ => break,
        }
    }
    let national = if abroad {
        digits.strip_prefix("44").map(|rest| rest.trim_start_matches('0'))
    } else {
        digits.strip_prefix('0')
    };
    let national = national.filter(|rest| rest.len() == 10 && rest.starts_with('7'))?;
    (!national.is_empty()).then_some((if abroad { at - 1 } else { at }, last))
}

/// "Direct line 0161 …", "direct dial: 0161 …".
fn direct(passage: &Passage<'_>, at: usize) -> Option<(usize, usize)> {
    let is_direct =
        passage.at(at).eq_ignore_ascii_case("direct") && matches!(passage.at(at + 1), "line" | "dial" | "number");
    let number = (at + 2..at + 5).find(|at| passage.is(*at, Shape::Number)).filter(|_| is_direct)?;
    let more = passage.tokens[number..].iter().take_while(|token| token.shape == Shape::Number).count();
    (passage.at(number).starts_with('0')).then_some((at, number + more - 1))
}
