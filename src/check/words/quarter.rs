use super::super::context::Context;
use super::super::passage::{Kind, Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::reading(Code::warning("W704", "a quarter by its number"), Reach::Current, find);

const HELP: &str = "name the months, such as October to December 2022: the third quarter of a financial year is the fourth of the calendar's";

/// A quarter is named by its months: councils count from April, calendars from January (`domain.md` §2.5).
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    let may = passage.has(Shape::Mixed) || passage.words.contains("uarter");
    if matches!(passage.kind, Kind::AsWritten | Kind::Glossary) || !may {
        return;
    }
    for (at, token) in passage.tokens.iter().enumerate() {
        let last = match token.shape {
            Shape::Mixed if matches!(passage.text(*token), "Q1" | "Q2" | "Q3" | "Q4") && !is_question(passage, at) => {
                at
            }
            Shape::Capitalised | Shape::Lower
                if matches!(passage.text(*token), "Quarter" | "quarter") && is_number(passage.at(at + 1)) =>
            {
                at + 1
            }
            _ => continue,
        };
        let year = passage.is(last + 1, Shape::Number) && passage.at(last + 1).len() == 4;
        let span = passage.stretch(at, last + usize::from(year));
        if !passage.is_said(&span) && !passage.is_address(&span) {
            told.tell(span.clone(), format!("`{}` does not say which months it means", passage.slice(&span)), HELP);
        }
    }
}

fn is_number(word: &str) -> bool {
    matches!(word, "1" | "2" | "3" | "4" | "one" | "two" | "three" | "four" | "One" | "Two" | "Three" | "Four")
}

/// True where it numbers a question: "Q1: Are plans any better?".
fn is_question(passage: &Passage<'_>, at: usize) -> bool {
    at == 0 && passage.joined(at) && matches!(passage.at(at + 1), ":" | "." | ")")
}
