//! The shapes a date may have, each one line of [`leading`].

use super::token::{MONTHS, Number, Token, Tokens};
use super::{When, WhenError};
use crate::diagnostic::nearest;
use jiff::civil::Date;

/// The date that `tokens` begin with, and how many of them it takes; `None` where they begin with no date.
///
/// # Errors
/// Where they begin with something in the shape of a date that no calendar has, such as `31 February 2022`.
pub(in crate::plan) fn leading(tokens: &[Token<'_>]) -> Result<Option<(When, usize)>, WhenError> {
    use Token::{Dash, Month, Number as N, Quarter, Slash, Word};
    let found = match *tokens {
        // 2022-10-19, 2022/10/19, 2022-10
        [N(y), Dash, N(m), Dash, N(d), ..] | [N(y), Slash, N(m), Slash, N(d), ..] if y.is_year() && d.is_short() => {
            (day(d, m.value, y)?, 5)
        }
        [N(y), Dash, N(m), ..] if y.is_year() && m.is_short() => (month(m.value, y)?, 3),
        // 31/03/2026, 03/2026
        [N(d), Slash, N(m), Slash, N(y), ..] => (day(d, m.value, y)?, 5),
        [N(m), Slash, N(y), ..] if m.is_short() && y.is_year() => (month(m.value, y)?, 3),
        // Q3 2025/26, 2025/26 Q3, Q3 2022, 2022 Q3, 2022-Q3
        [Quarter(q), N(y), Slash, N(second), ..] | [N(y), Slash, N(second), Quarter(q), ..] => {
            (financial_quarter(q, y, second)?, 4)
        }
        [Quarter(q), N(y), ..] | [N(y), Quarter(q), ..] => (quarter(q, y)?, 2),
        [N(y), Dash, Quarter(q), ..] => (quarter(q, y)?, 3),
        // 19 October 2022, 19th of October 2022, October 19 2022, October 2022
        [N(d), Month(m), N(y), ..] => (day(d, m.unsigned_abs().into(), y)?, 3),
        [N(d), Word("of"), Month(m), N(y), ..] => (day(d, m.unsigned_abs().into(), y)?, 4),
        [Month(m), N(d), N(y), ..] if d.is_short() && y.is_year() => (day(d, m.unsigned_abs().into(), y)?, 3),
        [Month(m), N(y), ..] => (month(m.unsigned_abs().into(), y)?, 2),
        // financial year 2022/23, FY 2022/23, 2022/23, 2022
        [Word("financial"), Word("year"), N(y), Slash, N(second), ..] => (financial_year(y, second)?, 5),
        [Word("fy"), N(y), Slash, N(second), ..] => (financial_year(y, second)?, 4),
        [N(y), Slash, N(second), ..] if y.is_year() => (financial_year(y, second)?, 3),
        [N(y), ..] if y.is_year() => (When::year_of(new_year(y)?), 1),
        _ => return Ok(None),
    };
    Ok(Some(found))
}

/// The one date that the whole of `text` is.
pub(super) fn whole(text: &str) -> Result<When, WhenError> {
    let lower = text.to_ascii_lowercase();
    let tokens = Tokens::of(&lower).list;
    match leading(&tokens)? {
        Some((when, taken)) if taken == tokens.len() => Ok(when),
        _ => quarter_in_words(&tokens).unwrap_or_else(|| Err(explain(text.trim(), &tokens))),
    }
}

/// `July to September 2022`: the one pair of months that is a single period, because a quarter is printed so.
fn quarter_in_words(tokens: &[Token<'_>]) -> Option<Result<When, WhenError>> {
    let [Token::Month(first), Token::Word("to"), Token::Month(last), Token::Number(year)] = *tokens else {
        return None;
    };
    let is_quarter = first % 3 == 1 && last == first + 2;
    is_quarter.then(|| quarter(u32::from(last.unsigned_abs()) / 3, year))
}

/// Why `tokens`, the whole of `words`, are no date.
fn explain(words: &str, tokens: &[Token<'_>]) -> WhenError {
    let words = words.to_owned();
    match *tokens {
        [] if words.is_empty() => WhenError::Empty,
        [Token::Month(_) | Token::Quarter(_)] => WhenError::NoYear { words },
        [Token::Number(day), Token::Month(_)] if day.is_short() => WhenError::NoYear { words },
        [.., Token::Word(word), Token::Number(year)] if year.is_year() => match nearest(word, MONTHS) {
            Some(meant) => WhenError::MisspeltMonth { word: word.to_owned(), meant },
            None => WhenError::NotADate { words },
        },
        [Token::Month(_), .., Token::Month(_), Token::Number(_)] => WhenError::TwoDates { words },
        _ => WhenError::NotADate { words },
    }
}

fn year(typed: Number) -> Result<i16, WhenError> {
    match i16::try_from(typed.value) {
        Ok(year @ 1900..=2199) if typed.is_year() => Ok(year),
        _ if typed.digits == 2 => Err(WhenError::ShortYear { year: typed.value }),
        _ => Err(WhenError::NoSuchYear { year: typed.value }),
    }
}

fn new_year(typed: Number) -> Result<Date, WhenError> {
    first_of_month(1, typed)
}

fn first_of_month(month: u32, typed: Number) -> Result<Date, WhenError> {
    let no_month = || WhenError::NoSuchMonth { month };
    let year = year(typed)?;
    let month = i8::try_from(month).map_err(|_| no_month())?;
    Date::new(year, month, 1).map_err(|_| no_month())
}

fn month(month: u32, year: Number) -> Result<When, WhenError> {
    first_of_month(month, year).map(When::month_of)
}

fn day(day: Number, month: u32, year: Number) -> Result<When, WhenError> {
    let first = first_of_month(month, year)?;
    let date = i8::try_from(day.value).ok().and_then(|day| Date::new(first.year(), first.month(), day).ok());
    date.map(When::day).ok_or(WhenError::NoSuchDay {
        day: day.value,
        month: first.month(),
        year: first.year(),
        last: first.days_in_month(),
    })
}

/// Quarter 1 of a calendar year begins in January.
fn quarter(quarter: u32, year: Number) -> Result<When, WhenError> {
    match quarter {
        1..=4 => first_of_month(quarter * 3 - 2, year).map(When::quarter_of),
        _ => Err(WhenError::NoSuchQuarter { quarter }),
    }
}

/// Quarter 1 of a council's financial year begins in April, so quarter 4 lies in the second year.
fn financial_quarter(quarter_typed: u32, year: Number, second: Number) -> Result<When, WhenError> {
    financial_year(year, second)?;
    match quarter_typed {
        1..=3 => quarter(quarter_typed + 1, year),
        4 => quarter(1, Number { value: year.value + 1, ..year }),
        quarter => Err(WhenError::NoSuchQuarter { quarter }),
    }
}

fn financial_year(typed: Number, second: Number) -> Result<When, WhenError> {
    let first = first_of_month(4, typed)?;
    let follows = match second.digits {
        2 => second.value == (typed.value + 1) % 100,
        4 => second.value == typed.value + 1,
        _ => false,
    };
    if !follows {
        return Err(WhenError::NotAFinancialYear { year: first.year(), second: second.value });
    }
    Ok(When::financial_year_of(first))
}
