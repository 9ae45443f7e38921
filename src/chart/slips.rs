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
use super::time_axis::days_between;
use crate::plan::When;
use crate::words::{Words, say};
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
    /// The words of the interface.
    pub words: &'a Words,
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
        let words = self.words;
        let columns = vec![
            TableColumn::words(say!(words, common_action)),
            TableColumn::words(say!(words, common_first_promised)),
            TableColumn::numbers(say!(words, slips_head_redated)),
            TableColumn::words(say!(words, slips_head_each)),
            TableColumn::words(say!(words, slips_deadline_now)),
            TableColumn::words(say!(words, slips_head_moved)),
            TableColumn::words(say!(words, slips_head_state, date = words.when(self.as_at))),
        ];
        let mut table = Table::new(say!(words, slips_table), columns);
        for row in self.shown() {
            let name = TableCell::new(format!("{} {}", row.label, row.title));
            table.push(name, row.cells(words, self.as_at));
        }
        let said = |cells: [&'a str; 5], last: String| {
            cells.into_iter().map(TableCell::new).chain([TableCell::new(last)]).collect()
        };
        if self.left_out() > 0 {
            let cells = [say!(words, slips_cell_not_shown); 5];
            let last = say!(words, slips_cell_beyond, count = MOST_ROWS);
            table.push(TableCell::new(self.left_out_words()), said(cells, last));
        }
        let cells = [
            say!(words, slips_no_date),
            say!(words, slips_cell_not_counted),
            say!(words, slips_cell_not_shown),
            say!(words, slips_undated),
            say!(words, slips_cell_not_measured),
        ];
        for kind in &self.undated {
            let head = TableCell::new(say!(words, slips_head_without, kind = &*kind.kind));
            table.push(head, said(cells, kind.in_words(words)));
        }
        if !self.undated.is_empty() {
            let all = say!(words, common_actions, count = self.undated_count());
            table.push(TableCell::new(say!(words, slips_head_all_without)), said(cells, all));
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
        say!(self.words, slips_left_out, count = self.left_out())
    }

    fn undated_count(&self) -> u32 {
        self.undated.iter().map(|kind| kind.labels.len() as u32).sum()
    }
}

impl UndatedKind<'_> {
    /// "8 actions: 3.7, 3.8 …".
    fn in_words(&self, words: &Words) -> String {
        [&*say!(words, common_actions, count = self.labels.len()), ": ", &*self.labels.join(", ")].concat()
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
    fn moved<'w>(&self, words: &'w Words) -> Option<Cow<'w, str>> {
        self.redates.last()?;
        Some(match (self.months, self.current().date) {
            (Some(0), _) => say!(words, slips_same_month).into(),
            (Some(months @ 1..), _) => say!(words, slips_later, count = months).into(),
            (Some(months), _) => say!(words, slips_earlier, count = months.unsigned_abs()).into(),
            (None, Some(_)) => say!(words, slips_dated_later_on).into(),
            (None, None) => say!(words, slips_taken_away).into(),
        })
    }

    /// How it stands against the date now. A report says "finished", never on what day: so at most so many days late.
    fn state<'w>(&self, words: &'w Words, as_at: When) -> Cow<'w, str> {
        let late = self.late(as_at).map(|(due, until)| days_between(due.last(), until.last()).unsigned_abs());
        let plain = match (self.finished, late) {
            (None, Some(days)) => return say!(words, slips_overdue, count = days).into(),
            (Some(_), Some(days)) => return say!(words, slips_finished_late, count = days).into(),
            (None, None) if self.current().date.is_some() => say!(words, slips_not_due),
            (None, None) => say!(words, slips_undated),
            (Some(by), None) if self.first.date.is_some_and(|first| by.last() <= first.last()) => {
                say!(words, slips_finished_on_time)
            }
            (Some(_), None) if self.current().date.is_some() => say!(words, slips_finished_by_new_date),
            (Some(_), None) => say!(words, slips_finished),
        };
        plain.into()
    }

    /// The words at the end of its row: what became of the date, and the state where that says more.
    fn outcome<'w>(&self, words: &'w Words, as_at: When) -> Vec<Cow<'w, str>> {
        let says_more = self.finished.is_some() || self.late(as_at).is_some();
        self.moved(words).into_iter().chain(says_more.then(|| self.state(words, as_at))).collect()
    }

    fn cells(&self, words: &'a Words, as_at: When) -> Vec<TableCell<'a>> {
        let redates: Vec<String> = self.redates.iter().map(|redate| redate.in_words(words)).collect();
        let moved = TableCell::new(self.moved(words).unwrap_or(Cow::Borrowed(say!(words, slips_not_redated))));
        let state = self.state(words, as_at);
        vec![
            self.first.cell(words),
            TableCell::count(self.redates.len() as u32),
            match redates.as_slice() {
                [] => TableCell::new(say!(words, chart_none)),
                redates => TableCell::new(redates.join("; ")),
            },
            self.current().cell(words),
            match self.months {
                Some(months) => moved.in_data(months.to_string()),
                None => moved,
            },
            match self.finished {
                Some(by) => TableCell::new(say!(words, slips_reported, state = state, date = words.when(by))),
                None => TableCell::new(state),
            },
        ]
    }
}

impl<'a> Promise<'a> {
    fn cell(&self, words: &Words) -> TableCell<'a> {
        self.date.map_or_else(|| TableCell::new(self.in_words(words)), |date| TableCell::when(words, date))
    }

    fn in_words(&self, words: &Words) -> String {
        match self.date {
            Some(date) => words.when(date),
            None if self.says.is_empty() => say!(words, slips_no_date).to_owned(),
            None => say!(words, slips_no_date_but, words = &*self.says),
        }
    }
}

impl Redate<'_> {
    /// "March 2023, said in October 2022".
    fn in_words(&self, words: &Words) -> String {
        say!(words, slips_said_in, date = self.to.in_words(words), report = &*self.reported)
    }
}
