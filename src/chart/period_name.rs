use super::table::TableCell;
use std::borrow::Cow;

/// A period (or any other time) by its three names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodName<'a> {
    /// In full: "October 2022".
    pub title: Cow<'a, str>,
    /// Short enough for the head of a column, broken at spaces: "Oct 2022".
    pub short: Cow<'a, str>,
    /// For data: the as-at date, "2022-10-19".
    pub iso: Cow<'a, str>,
}

impl<'a> PeriodName<'a> {
    /// The head of a row about it.
    pub(super) fn cell(&self) -> TableCell<'a> {
        TableCell::new(self.title.clone()).in_data(self.iso.clone())
    }
}
