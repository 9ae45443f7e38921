//! Are dates real? One row for each action whose first promised date has passed or was changed: that date, every change
//! since, and where it stands against the as-at date.
//!
//! What has no date that could pass stands in a band of its own, by number and without a length: no duration is invented.
//! In a narrow layout each action is a small block of words with its strip of time below.

use super::Chart;
use super::caption::Caption;
use super::layout::Layout;
use super::svg::{ChartError, Svg};
use super::table::{Table, TableCell, TableColumn};
use super::time_axis::{counted, days_between};
use crate::plan::When;
use std::borrow::Cow;

mod drawn;
mod marks;
#[cfg(test)]
mod tests;

/// Most rows that are drawn: beyond this a picture is no longer read.
const MOST_ROWS: usize = 60;

/// The chart: actions down, time across.
#[derive(Debug, Clone)]
pub struct Slips<'a> {
    /// "Now".
    pub as_at: When,
    /// The actions in the order to draw them; those beyond the sixtieth are counted only.
    pub rows: Vec<SlipRow<'a>>,
    /// Actions without a date that could pass, by kind.
    pub undated: Vec<UndatedKind<'a>>,
    /// Stands where there is no row.
    pub empty: Cow<'a, str>,
}

/// An action whose date passed or moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipRow<'a> {
    /// The action's number: "5.9".
    pub label: Cow<'a, str>,
    /// Its title, cut to the room there is.
    pub title: Cow<'a, str>,
    /// What was promised first.
    pub first: Promise<'a>,
    /// Every change since, oldest first.
    pub redates: Vec<Redate<'a>>,
    /// Whole months from the first date to the date now, where both are dates and there was a change.
    pub months: Option<i32>,
    /// The as-at date of the first report that said it was finished.
    pub finished: Option<When>,
}

/// A deadline: its words, and its date if it has one that could pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise<'a> {
    /// As the plan says it; empty where it says nothing.
    pub says: Cow<'a, str>,
    /// The period by whose last day the action is to be finished.
    pub date: Option<When>,
}

/// A change of a deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redate<'a> {
    /// What is promised from then on.
    pub to: Promise<'a>,
    /// The report that first said so.
    pub reported: Cow<'a, str>,
}

/// Actions of one kind that have no date which could pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndatedKind<'a> {
    /// What they have instead: "waiting for an event".
    pub kind: Cow<'a, str>,
    /// Their numbers.
    pub labels: Vec<Cow<'a, str>>,
}

impl<'a> Chart<'a> for Slips<'a> {
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError> {
        let drawn = drawn::Plan::new(self, caption, layout);
        Svg::draw(&caption.head(drawn.size()), 4000 + 900 * self.shown().len(), |area| drawn.draw(area))
    }

    fn table(&self) -> Table<'a> {
        let columns = vec![
            TableColumn::words("Action"),
            TableColumn::words("First promised"),
            TableColumn::numbers("Times re-dated"),
            TableColumn::words("Each new date"),
            TableColumn::words("Deadline now"),
            TableColumn::words("Months moved"),
            TableColumn::words(format!("State on {}", self.as_at)),
        ];
        let mut table = Table::new("First promised dates that have passed or were changed", columns);
        for row in self.shown() {
            let name = TableCell::new(format!("{} {}", row.label, row.title));
            table.push(name, row.cells(self.as_at));
        }
        let said = |words: [&'static str; 5], last: String| {
            words.into_iter().map(TableCell::new).chain([TableCell::new(last)]).collect()
        };
        if self.left_out() > 0 {
            let words = ["Not shown"; 5];
            table.push(TableCell::new(self.left_out_words()), said(words, format!("Beyond the {MOST_ROWS} largest")));
        }
        let words = ["No date", "Not counted", "Not shown", "No date that could pass", "Cannot be measured"];
        for kind in &self.undated {
            let head = TableCell::new(format!("Without a date: {}", kind.kind));
            table.push(head, said(words, kind.in_words()));
        }
        if !self.undated.is_empty() {
            let all = counted(self.undated_count(), "action");
            table.push(TableCell::new("All without a date that could pass"), said(words, all.into_owned()));
        }
        table
    }
}

impl<'a> Slips<'a> {
    fn shown(&self) -> &[SlipRow<'a>] {
        &self.rows[..self.rows.len().min(MOST_ROWS)]
    }

    fn left_out(&self) -> u32 {
        (self.rows.len() - self.shown().len()) as u32
    }

    fn left_out_words(&self) -> String {
        format!("{} with smaller slips", counted(self.left_out(), "more action"))
    }

    fn undated_count(&self) -> u32 {
        self.undated.iter().map(|kind| kind.labels.len() as u32).sum()
    }
}

impl UndatedKind<'_> {
    /// "8 actions: 3.7, 3.8 …".
    fn in_words(&self) -> String {
        format!("{}: {}", counted(self.labels.len() as u32, "action"), self.labels.join(", "))
    }
}

impl<'a> SlipRow<'a> {
    fn current(&self) -> &Promise<'a> {
        self.redates.last().map_or(&self.first, |redate| &redate.to)
    }

    /// The day after which it is or was late, and the day up to which, where that is so.
    fn late(&self, as_at: When) -> Option<(When, When)> {
        let due = self.current().date?;
        let until = self.finished.unwrap_or(as_at);
        (due.last() < until.last()).then_some((due, until))
    }

    /// What became of the first date: "5 months later"; `None` where it stands.
    fn moved(&self) -> Option<Cow<'static, str>> {
        self.redates.last()?;
        Some(match (self.months, self.current().date) {
            (Some(0), _) => "Same month".into(),
            (Some(months), _) => {
                let way = if months > 0 { "later" } else { "earlier" };
                format!("{} {way}", counted(months.unsigned_abs(), "month")).into()
            }
            (None, Some(_)) => "Dated later on".into(),
            (None, None) => "Date taken away".into(),
        })
    }

    /// How it stands against the date now. A report says "finished", never on what day: so at most so many days late.
    fn state(&self, as_at: When) -> Cow<'static, str> {
        let late =
            self.late(as_at).map(|(due, until)| counted(days_between(due.last(), until.last()).unsigned_abs(), "day"));
        match (self.finished, late) {
            (None, Some(days)) => format!("Overdue {days}").into(),
            (None, None) if self.current().date.is_some() => "Not due yet".into(),
            (None, None) => "No date that could pass".into(),
            (Some(_), Some(days)) => format!("Finished at most {days} late").into(),
            (Some(by), None) if self.first.date.is_some_and(|first| by.last() <= first.last()) => {
                "Finished on time".into()
            }
            (Some(_), None) if self.current().date.is_some() => "Finished by its new date".into(),
            (Some(_), None) => "Finished".into(),
        }
    }

    /// The words at the end of its row: what became of the date, and the state where that says more.
    fn outcome(&self, as_at: When) -> Vec<Cow<'static, str>> {
        let says_more = self.finished.is_some() || self.late(as_at).is_some();
        self.moved().into_iter().chain(says_more.then(|| self.state(as_at))).collect()
    }

    fn cells(&self, as_at: When) -> Vec<TableCell<'a>> {
        let redates: Vec<String> = self.redates.iter().map(Redate::in_words).collect();
        let moved = TableCell::new(self.moved().unwrap_or(Cow::Borrowed("Not re-dated")));
        vec![
            self.first.cell(),
            TableCell::count(self.redates.len() as u32),
            TableCell::new(if redates.is_empty() { "None".to_owned() } else { redates.join("; ") }),
            self.current().cell(),
            match self.months {
                Some(months) => moved.in_data(months.to_string()),
                None => moved,
            },
            TableCell::new(match self.finished {
                Some(by) => format!("{}; reported {by}", self.state(as_at)).into(),
                None => self.state(as_at),
            }),
        ]
    }
}

impl<'a> Promise<'a> {
    fn cell(&self) -> TableCell<'a> {
        self.date.map_or_else(|| TableCell::new(self.in_words()), TableCell::when)
    }

    fn in_words(&self) -> String {
        match self.date {
            Some(date) => date.to_string(),
            None if self.says.is_empty() => "No date".to_owned(),
            None => format!("No date: {}", self.says),
        }
    }
}

impl Redate<'_> {
    /// "To March 2023, said in October 2022".
    fn in_words(&self) -> String {
        format!("{}, said in {}", self.to.in_words(), self.reported)
    }
}
