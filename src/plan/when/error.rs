use super::token::MONTHS;
use std::{error::Error, fmt};

/// Why words are not one date: facts, worded here for a clerk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhenError {
    /// Nothing was typed.
    Empty,
    /// Nothing in the words looks like a date.
    NotADate {
        /// As typed.
        words: String,
    },
    /// A day, month or quarter of no year.
    NoYear {
        /// As typed.
        words: String,
    },
    /// A year of two digits: `22` may be a day or a year.
    ShortYear {
        /// The two digits.
        year: u32,
    },
    /// A year before 1900 or after 2199.
    NoSuchYear {
        /// As typed.
        year: u32,
    },
    /// A month number above 12, or 0.
    NoSuchMonth {
        /// As typed.
        month: u32,
    },
    /// A month's name that is not one.
    MisspeltMonth {
        /// As typed.
        word: String,
        /// The month probably meant.
        meant: &'static str,
    },
    /// A day that the month does not have.
    NoSuchDay {
        /// As typed.
        day: u32,
        /// 1 to 12.
        month: i8,
        /// The year.
        year: i16,
        /// How many days that month has.
        last: i8,
    },
    /// A quarter above 4, or 0.
    NoSuchQuarter {
        /// As typed.
        quarter: u32,
    },
    /// Two years that do not follow each other: `2025/27`.
    NotAFinancialYear {
        /// The first year.
        year: i16,
        /// What follows the stroke.
        second: u32,
    },
    /// From one month to another, and not a quarter.
    TwoDates {
        /// As typed.
        words: String,
    },
}

/// The name of month 1 to 12.
pub(super) fn month_name(month: i8) -> &'static str {
    usize::try_from(month).ok().and_then(|number| MONTHS.get(number.wrapping_sub(1))).copied().unwrap_or_default()
}

impl WhenError {
    /// What to write instead, as advice: no capital, no full stop.
    pub fn help(&self) -> String {
        match self {
            Self::Empty | Self::NotADate { .. } => {
                "write a day, a month, a quarter or a year: 19 October 2022, October 2022, Q3 2022 or 2022".to_owned()
            }
            Self::NoYear { words } => format!("write the year after it, such as {words} 2022"),
            Self::ShortYear { year } => format!("write all four digits, such as 20{year:02}"),
            Self::NoSuchYear { .. } => "write a year from 1900 to 2199".to_owned(),
            Self::NoSuchMonth { .. } => {
                "months go from 1 to 12; a date is written 31/03/2026 or 2026-03-31, a financial year 2025/26"
                    .to_owned()
            }
            Self::MisspeltMonth { meant, .. } => format!("did you mean {meant}?"),
            Self::NoSuchDay { month, year, last, .. } => {
                format!("{} {year} has {last} days", month_name(*month))
            }
            Self::NoSuchQuarter { .. } => "quarters go from Q1 to Q4".to_owned(),
            Self::NotAFinancialYear { year, .. } => format!(
                "write {year}/{:02} for the financial year that begins in April {year}, or {year}-10 for a month",
                next_short(*year)
            ),
            Self::TwoDates { .. } => "write one date: the month in which it ends".to_owned(),
        }
    }
}

/// The last two digits of the year after `year`.
pub(super) fn next_short(year: i16) -> i16 {
    (year + 1).rem_euclid(100)
}

impl fmt::Display for WhenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the date is empty"),
            Self::NotADate { words } => write!(f, "“{words}” is not a date"),
            Self::NoYear { words } => write!(f, "“{words}” has no year"),
            Self::ShortYear { year } => write!(f, "the year “{year:02}” has only two digits"),
            Self::NoSuchYear { year } => write!(f, "{year} is not a year that a plan can have"),
            Self::NoSuchMonth { month } => write!(f, "there is no month {month}"),
            Self::MisspeltMonth { word, .. } => write!(f, "“{word}” is not a month"),
            Self::NoSuchDay { day, month, year, .. } => write!(f, "there is no {day} {} {year}", month_name(*month)),
            Self::NoSuchQuarter { quarter } => write!(f, "there is no quarter {quarter}"),
            Self::NotAFinancialYear { year, second } => write!(f, "{year}/{second:02} is not one financial year"),
            Self::TwoDates { words } => write!(f, "“{words}” is two dates, where one is needed"),
        }
    }
}

impl Error for WhenError {}
