/// A month of the calendar, counted from January 2022.
#[derive(Clone, Copy)]
pub(super) struct Month(pub(super) usize);

const NAMES: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Month {
    /// "October".
    pub(super) fn name(self) -> &'static str {
        NAMES[self.0 % 12]
    }

    pub(super) fn year(self) -> usize {
        2022 + self.0 / 12
    }

    /// "October 2022".
    pub(super) fn in_words(self) -> String {
        format!("{} {}", self.name(), self.year())
    }

    /// `2022-10`, also the ID of the period that reports on the month.
    pub(super) fn id(self) -> String {
        format!("{}-{:02}", self.year(), self.0 % 12 + 1)
    }
}
