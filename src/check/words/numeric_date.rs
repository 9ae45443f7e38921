use super::super::context::Context;
use super::super::passage::{Kind, Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use crate::diagnostic::Code;
use crate::plan::{When, uk_date};
use jiff::civil::Date;

pub(super) const RULE: Rule = Rule::reading(Code::warning("W703", "a date in numbers"), Reach::Current, find);

/// A year that has every day of every month.
const LEAP: i16 = 2000;

/// What a row of numbers means as a date.
#[derive(Debug, PartialEq, Eq)]
enum Written {
    Day(Date),
    /// The numbers of a day that no calendar has.
    NoDay,
    /// A month, by its first day.
    Month(Date),
    /// A day whose year is not given: it stands in a leap year.
    DayOfMonth(Date),
}

/// Dates are written with the month in words: 03/04/2022 is a day in March to some readers (`domain.md` §2.5).
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if passage.kind == Kind::AsWritten || !passage.has(Shape::Number) {
        return;
    }
    let mut at = 0;
    while at < passage.tokens.len() {
        if !passage.is(at, Shape::Number) {
            at += 1;
            continue;
        }
        let (first, last) = (at, end(passage, at));
        at = last + 1;
        let span = passage.stretch(first, last);
        let written = passage.slice(&span);
        let Some(date) = read(written).filter(|_| stands_alone(passage, first, last)) else { continue };
        if !passage.is_said(&span) && !passage.is_address(&span) {
            let (message, help) = say(written, &date);
            told.tell(span, message, help);
        }
    }
}

/// The last of the numbers that are joined by slashes or hyphens.
fn end(passage: &Passage<'_>, first: usize) -> usize {
    let mut last = first;
    while passage.joined(last)
        && passage.joined(last + 1)
        && matches!(passage.at(last + 1), "/" | "-")
        && passage.is(last + 2, Shape::Number)
    {
        last += 2;
    }
    last
}

/// True where the numbers are not part of something longer, such as what a paper is filed under.
fn stands_alone(passage: &Passage<'_>, first: usize, last: usize) -> bool {
    let binds = |sign: &str| matches!(sign, "/" | "-" | "." | ":" | "£" | "%");
    let before = first > 0 && passage.joined(first - 1) && binds(passage.at(first - 1));
    let after = passage.joined(last) && binds(passage.at(last + 1)) && passage.joined(last + 1);
    !before && !after
}

/// The date that numbers give; `None` where they may as well be a fraction, a score, a section or a financial year.
fn read(written: &str) -> Option<Written> {
    let sign = written.chars().find(|c| !c.is_ascii_digit())?;
    let mut parts = ["", "", ""];
    let mut count = 0;
    for part in written.split(sign) {
        *parts.get_mut(count)? = part;
        count += 1;
    }
    let parts = &parts[..count];
    let mut numbers = [0_i16; 3];
    for (number, part) in numbers.iter_mut().zip(parts) {
        *number = part.parse().ok().filter(|_| part.len() <= 4)?;
    }
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let [one, two, three] = numbers;
    let is_year = |number: i16| (1900..2100).contains(&number);
    let is_month = |number: i16| (1..=12).contains(&number);
    match (sign, lengths.as_slice()) {
        ('-' | '/', [4, 2, 2]) if is_year(one) && is_month(two) => Some(day(one, two, three)),
        ('/' | '-' | '.', [1 | 2, 1 | 2, 4]) if is_year(three) => day_of(one, two, three),
        ('/', [1 | 2, 1 | 2, 2]) | ('-', [2, 2, 2]) => day_of(one, two, 2000 + three),
        ('.', [2, 2, 2]) if parts[1].starts_with('0') => day_of(one, two, 2000 + three),
        ('/', [2, 4]) if parts[0].starts_with('0') && is_month(one) && is_year(two) => month(two, one),
        ('-', [4, 2]) if is_year(one) && is_month(two) && two != one % 100 + 1 => month(one, two),
        ('/', [2, 2]) if parts[1].starts_with('0') => date(LEAP, two, one).map(Written::DayOfMonth),
        _ => None,
    }
}

fn day_of(day_of_month: i16, month: i16, year: i16) -> Option<Written> {
    ((1..=31).contains(&day_of_month) && (1..=12).contains(&month)).then(|| day(year, month, day_of_month))
}

fn day(year: i16, month: i16, day: i16) -> Written {
    date(year, month, day).map_or(Written::NoDay, Written::Day)
}

fn month(year: i16, month: i16) -> Option<Written> {
    date(year, month, 1).map(Written::Month)
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn say(written: &str, date: &Written) -> (String, String) {
    let message = format!("`{written}` is a date in numbers");
    let help = match date {
        Written::Day(date) => format!("write {}", uk_date(*date)),
        Written::NoDay => {
            let help = "write the day that is meant, with the month in words".to_owned();
            return (format!("{message}, of a day that is in no calendar"), help);
        }
        Written::Month(first) => format!("write {}", When::month_of(*first)),
        Written::DayOfMonth(date) => {
            format!("write {}, with its year", uk_date(*date).trim_end_matches(&format!(" {LEAP}")))
        }
    };
    (message, help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_told_from_fractions_sections_and_financial_years() {
        let day = |y, m, d| Some(Written::Day(Date::constant(y, m, d)));
        assert_eq!(read("11/03/22"), day(2022, 3, 11));
        assert_eq!(read("11.03.2022"), day(2022, 3, 11));
        assert_eq!(read("2022-03-11"), day(2022, 3, 11));
        assert_eq!(read("31/02/22"), Some(Written::NoDay));
        assert_eq!(read("03/2022"), Some(Written::Month(Date::constant(2022, 3, 1))));
        assert_eq!(read("28/03"), Some(Written::DayOfMonth(Date::constant(LEAP, 3, 28))));
        for other in
            ["1/2", "24/7", "5.9", "5.9.12", "2022/23", "2021-22", "2010-11", "2012/2089", "1,234", "12/24/36/48"]
        {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
