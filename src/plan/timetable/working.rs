use super::Closure;
use super::holidays::{bank_holiday, years_covered};
use crate::plan::uk_date;
use jiff::civil::{Date, Weekday};
use std::fmt;

/// Why a day is not a working day.
///
/// The meaning of "working day" is that of SI 2007/462 reg 1 (`domain.md` §1.2), with the council's own closures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Off<'p> {
    /// It is a Saturday or a Sunday.
    Weekend,
    /// It is this bank holiday of England and Wales.
    Holiday(&'static str),
    /// The council is closed, for this reason.
    Closure(&'p str),
}

impl fmt::Display for Off<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Weekend => f.write_str("weekend"),
            Self::Holiday(title) => f.write_str(title),
            Self::Closure(because) => f.write_str(because),
        }
    }
}

/// A day of which nobody can say whether it is a bank holiday: the list of those does not reach it. Nothing is guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BeyondHolidays {
    /// The day that would have to be known.
    pub day: Date,
}

impl fmt::Display for BeyondHolidays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let needs = uk_date(self.day);
        match years_covered() {
            Some(years) => {
                let (first, last) = years.into_inner();
                write!(f, "bank holidays are known from {first} to {last}, and this count needs {needs}")
            }
            None => write!(f, "no bank holidays are known, and this count needs {needs}"),
        }
    }
}

impl std::error::Error for BeyondHolidays {}

/// Which days a council works.
#[derive(Debug, Clone, Copy)]
pub struct WorkingDays<'p> {
    closures: &'p [Closure],
}

impl WorkingDays<'static> {
    /// Mondays to Fridays without bank holidays.
    pub const fn without_closures() -> Self {
        Self { closures: &[] }
    }
}

impl<'p> WorkingDays<'p> {
    /// Mondays to Fridays without bank holidays and without these closures.
    pub fn new(closures: &'p [Closure]) -> Self {
        Self { closures }
    }

    /// Why a day is not a working day; `None` where it is one.
    pub fn off(&self, day: Date) -> Result<Option<Off<'p>>, BeyondHolidays> {
        if !years_covered().is_some_and(|years| years.contains(&day.year())) {
            return Err(BeyondHolidays { day });
        }
        if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            return Ok(Some(Off::Weekend));
        }
        let closed = |closure: &&Closure| closure.from.0 <= day && day <= closure.to.unwrap_or(closure.from).0;
        let closure = || self.closures.iter().find(closed).map(|closure| Off::Closure(&closure.because));
        Ok(bank_holiday(day).map(Off::Holiday).or_else(closure))
    }

    /// The day before, where the calendar has one.
    pub(super) fn before(day: Date) -> Result<Date, BeyondHolidays> {
        day.yesterday().map_err(|_| BeyondHolidays { day })
    }

    /// The day after, likewise.
    pub(super) fn after(day: Date) -> Result<Date, BeyondHolidays> {
        day.tomorrow().map_err(|_| BeyondHolidays { day })
    }
}
