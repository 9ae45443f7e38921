use crate::plan::{Day, Number, When};
use crate::source::yaml::Text;
use jiff::civil::Date;
use std::borrow::Cow;

/// One value of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell<'t> {
    /// There is none; the column's meaning says what that tells.
    Missing,
    /// Words, an ID, a key, or a date as precise as its author was.
    Text(Cow<'t, str>),
    /// A count.
    Whole(i64),
    /// A figure, as precise as it was written.
    Number(Number),
    /// A day.
    Date(Date),
    /// True or false.
    Yes(bool),
    /// In place of a figure: the shorthand of official statistics for why there is none, such as `[c]`.
    Mark(&'static str),
}

impl Cell<'_> {
    /// True where there is neither a value nor a mark.
    pub fn is_missing(&self) -> bool {
        *self == Self::Missing
    }
}

impl<'t> From<&'t str> for Cell<'t> {
    fn from(text: &'t str) -> Self {
        if text.is_empty() { Self::Missing } else { Self::Text(Cow::Borrowed(text)) }
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Missing } else { Self::Text(Cow::Owned(text)) }
    }
}

impl<'t> From<&'t Text> for Cell<'t> {
    fn from(text: &'t Text) -> Self {
        Self::from(text.as_str())
    }
}

impl From<When> for Cell<'_> {
    fn from(when: When) -> Self {
        Self::Text(Cow::Owned(when.iso()))
    }
}

impl From<Date> for Cell<'_> {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Day> for Cell<'_> {
    fn from(day: Day) -> Self {
        Self::Date(day.0)
    }
}

impl From<bool> for Cell<'_> {
    fn from(yes: bool) -> Self {
        Self::Yes(yes)
    }
}

impl From<Number> for Cell<'_> {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Cell<'_> {
    fn from(count: usize) -> Self {
        Self::Whole(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Cell<'_> {
    fn from(count: u32) -> Self {
        Self::Whole(i64::from(count))
    }
}

impl From<i32> for Cell<'_> {
    fn from(count: i32) -> Self {
        Self::Whole(i64::from(count))
    }
}

impl<'t, T: Into<Cell<'t>>> From<Option<T>> for Cell<'t> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Missing, Into::into)
    }
}
