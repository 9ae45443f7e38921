use super::{Words, key, say};
use crate::plan::{Precision, When};
use jiff::civil::{Date, Weekday};

/// The names of the months, January first.
const MONTHS: [super::Key; 12] = [
    key::month_1,
    key::month_2,
    key::month_3,
    key::month_4,
    key::month_5,
    key::month_6,
    key::month_7,
    key::month_8,
    key::month_9,
    key::month_10,
    key::month_11,
    key::month_12,
];

impl Words {
    /// A day as people write it: `19 October 2022`.
    pub fn date(&self, day: Date) -> String {
        say!(self, date_day, day = day.day().to_string(), month = self.month_name(day), year = day.year().to_string())
    }

    /// A day with the day of the week before it: `Wednesday 19 October 2022`.
    pub fn weekday(&self, day: Date) -> String {
        let name = match day.weekday() {
            Weekday::Monday => say!(self, weekday_1),
            Weekday::Tuesday => say!(self, weekday_2),
            Weekday::Wednesday => say!(self, weekday_3),
            Weekday::Thursday => say!(self, weekday_4),
            Weekday::Friday => say!(self, weekday_5),
            Weekday::Saturday => say!(self, weekday_6),
            Weekday::Sunday => say!(self, weekday_7),
        };
        say!(self, date_weekday, weekday = name, date = self.date(day))
    }

    /// A month as people write it: `October 2022`.
    pub fn month(&self, day: Date) -> String {
        say!(self, date_month, month = self.month_name(day), year = day.year().to_string())
    }

    /// A date as precise as its author was: `19 October 2022`, `October 2022`, `October to December 2022`, `2022`.
    pub fn when(&self, when: When) -> String {
        match when.precision() {
            Precision::Day => self.date(when.first()),
            Precision::Month => self.month(when.first()),
            Precision::Quarter => {
                say!(self, date_quarter, first = self.month_name(when.first()), last = self.month(when.last()))
            }
            Precision::Year => when.first().year().to_string(),
            Precision::FinancialYear => say!(self, date_financial_year, year = when.iso()),
        }
    }

    /// The name of the month of a day: `October`.
    pub fn month_name(&self, day: Date) -> &str {
        self.plain(MONTHS[usize::try_from(day.month() - 1).unwrap_or_default().min(11)])
    }

    /// `a, b and c`.
    pub fn list<S: AsRef<str>>(&self, parts: &[S]) -> String {
        match parts.split_last() {
            Some((last, rest @ [_, ..])) => {
                let before: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
                say!(self, list_and, before = before.join(", "), last = last.as_ref())
            }
            Some((only, _)) => only.as_ref().to_owned(),
            None => String::new(),
        }
    }
}
