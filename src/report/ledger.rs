use crate::plan::{Deadline, DeadlineText, Redate};
use crate::words::{Words, say};
use jiff::civil::Date;

/// One change of an action's deadline.
#[derive(Debug)]
pub struct Entry<'p> {
    /// Position of the period in which it was reported.
    pub period: usize,
    /// What the plan now says, and what is understood from it.
    pub to: Deadline,
    /// Why, and who agreed.
    pub redate: &'p Redate,
}

/// An action's deadlines: the one first published, and every change since.
#[derive(Debug)]
pub struct Ledger<'p> {
    baseline: &'p Deadline,
    entries: Vec<Entry<'p>>,
}

/// How far a deadline has moved. Always measured from the one first published (`domain.md` §4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slip {
    /// How often it was changed.
    pub times: usize,
    /// Whole months from the first date to the date in force; `None` where either has no date.
    pub months: Option<i32>,
}

impl<'p> Ledger<'p> {
    pub(super) fn new(baseline: &'p Deadline) -> Self {
        Self { baseline, entries: Vec::new() }
    }

    /// Adds a change reported as at `as_at`: a month without a year is the next one after it.
    pub(super) fn push(&mut self, period: usize, redate: &'p Redate, as_at: Date) {
        let to = DeadlineText::from_words(&redate.to).understand(as_at);
        self.entries.push(Entry { period, to, redate });
    }

    /// The deadline first published.
    pub fn baseline(&self) -> &'p Deadline {
        self.baseline
    }

    /// Every change, oldest first.
    pub fn entries(&self) -> &[Entry<'p>] {
        &self.entries
    }

    /// Changes reported at or before the period at position `at`.
    pub fn entries_until(&self, at: usize) -> &[Entry<'p>] {
        &self.entries[..self.entries.partition_point(|entry| entry.period <= at)]
    }

    /// The deadline in force in the period at position `at`.
    pub fn current(&self, at: usize) -> &Deadline {
        self.entries_until(at).last().map_or(self.baseline, |entry| &entry.to)
    }

    /// How far the deadline had moved by the period at position `at`; `None` where it never changed.
    pub fn slip(&self, at: usize) -> Option<Slip> {
        let times = self.entries_until(at).len();
        if times == 0 {
            return None;
        }
        let months = self.baseline.due().zip(self.current(at).due()).map(|(from, to)| months(from.last(), to.last()));
        Some(Slip { times, months })
    }
}

fn months(from: Date, to: Date) -> i32 {
    let count = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    count(to) - count(from)
}

/// A length of time as a reader says it: days up to two weeks, then weeks, then months of 30.4 days.
pub fn days_in_words(words: &Words, days: i32) -> String {
    match days {
        ..=13 => say!(words, common_days, count = days),
        14..=60 => say!(words, common_weeks, count = days / 7),
        _ => say!(words, common_months, count = days * 10 / 304),
    }
}
