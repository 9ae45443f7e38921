//! A date as precise as its author was.
//!
//! In: words such as `2022-10`, `Q3 2025/26` or `31 March 2026`. Out: [`When`], with a first and a last day, or a
//! [`WhenError`] in words for a clerk. Uses `diagnostic` for the nearest month's name, and no clock.

mod error;
mod grammar;
mod schema;
mod serde;
mod token;

pub use error::WhenError;
pub(super) use grammar::leading;
pub(super) use token::{Token, Tokens};

use error::{month_name, next_short};
use jiff::{ToSpan, civil::Date};
use std::{cmp::Ordering, fmt};

/// How much of a date its author gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// 19 October 2022.
    Day,
    /// October 2022.
    Month,
    /// July to September 2022.
    Quarter,
    /// 2022, January to December.
    Year,
    /// 2022/23, April to March.
    FinancialYear,
}

/// A day, month, quarter or year: what was written, never more.
///
/// Ordered by the last day and then the first, so that the list of what falls due reads in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct When {
    first: Date,
    precision: Precision,
}

impl When {
    /// That very day.
    pub fn day(date: Date) -> Self {
        Self { first: date, precision: Precision::Day }
    }

    /// The month that has `date` in it.
    pub fn month_of(date: Date) -> Self {
        Self { first: date.first_of_month(), precision: Precision::Month }
    }

    /// The calendar quarter that has `date` in it.
    pub fn quarter_of(date: Date) -> Self {
        let first = months_before(date, (date.month() - 1) % 3);
        Self { first, precision: Precision::Quarter }
    }

    /// The calendar year that has `date` in it.
    pub fn year_of(date: Date) -> Self {
        Self { first: date.first_of_year(), precision: Precision::Year }
    }

    /// The council's financial year, April to March, that has `date` in it.
    pub fn financial_year_of(date: Date) -> Self {
        let first = months_before(date, (date.month() + 8) % 12);
        Self { first, precision: Precision::FinancialYear }
    }

    /// Reads one date: `2022-10`, `2022-10-19`, `Q3 2022`, `2022 Q3`, `Q3 2025/26`, `31 March 2026`, `March 2026`,
    /// `Sept 2022`, `31/03/2026`, `2026`, `2025/26`. Day comes before month, years have four digits.
    ///
    /// # Errors
    /// Says in a clerk's words what is wrong; [`WhenError::help`] says what to write.
    pub fn parse(words: &str) -> Result<Self, WhenError> {
        grammar::whole(words)
    }

    /// The first day of the period.
    pub fn first(self) -> Date {
        self.first
    }

    /// The last day of the period: the day a deadline falls on.
    pub fn last(self) -> Date {
        match self.precision {
            Precision::Day => self.first,
            Precision::Month => self.first.last_of_month(),
            Precision::Quarter => self.first.saturating_add(2.months()).last_of_month(),
            Precision::Year => self.first.last_of_year(),
            Precision::FinancialYear => self.first.saturating_add(11.months()).last_of_month(),
        }
    }

    /// How much the author gave.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The form for data files: `2022-10-19`, `2022-10`, `2022-Q3`, `2022` or `2022/23`. [`When::parse`] reads it.
    pub fn iso(self) -> String {
        let (year, month) = (self.first.year(), self.first.month());
        match self.precision {
            Precision::Day => self.first.to_string(),
            Precision::Month => format!("{year:04}-{month:02}"),
            Precision::Quarter => format!("{year:04}-Q{}", (month + 2) / 3),
            Precision::Year => format!("{year:04}"),
            Precision::FinancialYear => format!("{year:04}/{:02}", next_short(year)),
        }
    }
}

fn months_before(date: Date, months: i8) -> Date {
    date.first_of_month().saturating_sub(months.months())
}

/// A day as the site prints it: `19 October 2022`.
pub fn uk_date(date: Date) -> String {
    format!("{} {} {}", date.day(), month_name(date.month()), date.year())
}

/// A month as the site prints it: `October 2022`.
pub(super) fn uk_month(date: Date) -> String {
    format!("{} {}", month_name(date.month()), date.year())
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = self.first.year();
        match self.precision {
            Precision::Day => f.write_str(&uk_date(self.first)),
            Precision::Month => f.write_str(&uk_month(self.first)),
            Precision::Quarter => write!(f, "{} to {}", month_name(self.first.month()), uk_month(self.last())),
            Precision::Year => write!(f, "{year}"),
            Precision::FinancialYear => write!(f, "financial year {}", self.iso()),
        }
    }
}

impl Ord for When {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.last(), self.first).cmp(&(other.last(), other.first))
    }
}

impl PartialOrd for When {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
pub(super) mod tests;
