//! Will it finish? Actions planned to be finished by each date, beside those that were, and those that were with evidence.
//!
//! Only actions that had a date from the first are in the lines; the others are counted beside them. In a narrow layout the
//! words stand below the picture as a list.

use super::Chart;
use super::caption::Caption;
use super::layout::Layout;
use super::period_name::PeriodName;
use super::svg::{ChartError, Svg};
use super::table::{Table, TableCell, TableColumn};
use crate::plan::When;
use crate::words::{Words, say};
use jiff::civil::Date;
use std::borrow::Cow;

mod drawn;
mod labels;
#[cfg(test)]
mod tests;

/// The chart: actions up, time across.
#[derive(Debug, Clone)]
pub struct BurnUp<'a> {
    /// The date of the plan: the lines begin then, or at the first report if that was earlier.
    pub starts: When,
    /// "Now".
    pub as_at: When,
    /// What was planned by the dates first promised, earliest first: one entry for each last day.
    pub planned: Vec<Milestone>,
    /// What each report said, oldest first.
    pub reports: Vec<BurnUpReport<'a>>,
    /// Actions without a first date that could pass, which are in no line.
    pub undated: u32,
    /// Stands where there is nothing to draw.
    pub empty: Cow<'a, str>,
    /// The words of the interface.
    pub words: &'a Words,
}

/// Actions first promised for one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestone {
    /// The day.
    pub due: Date,
    /// How many.
    pub actions: u32,
}

/// What one report said of the dated actions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BurnUpReport<'a> {
    /// The report.
    pub period: PeriodName<'a>,
    /// Its as-at date.
    pub as_at: When,
    /// Finished by then.
    pub finished: u32,
    /// Of those, the ones for which evidence was cited.
    pub evidenced: u32,
}

/// Most rows of the table for dates to come.
const MOST_TO_COME: usize = 16;

impl<'a> Chart<'a> for BurnUp<'a> {
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError> {
        let drawn = drawn::Plan::new(self, caption, layout);
        Svg::draw(&caption.head(drawn.size()), 5000 + 30 * self.planned.len(), |area| drawn.draw(area))
    }

    fn table(&self) -> Table<'a> {
        let words = self.words;
        let columns = vec![
            TableColumn::words(say!(words, burn_up_head_date)),
            TableColumn::words(say!(words, chart_head_report)),
            TableColumn::numbers(say!(words, burn_up_head_planned)),
            TableColumn::numbers(say!(words, common_finished)),
            TableColumn::numbers(say!(words, burn_up_head_evidenced)),
            TableColumn::numbers(say!(words, burn_up_head_undated)),
        ];
        let mut table = Table::new(say!(words, burn_up_table), columns);
        for report in &self.reports {
            let cells = vec![
                TableCell::new(report.period.title.clone()),
                TableCell::count(self.planned_by(report.as_at.last())),
                TableCell::count(report.finished),
                TableCell::count(report.evidenced),
                TableCell::count(self.undated),
            ];
            table.push(TableCell::when(words, report.as_at), cells);
        }
        for date in self.to_come() {
            let cells = vec![
                TableCell::new(say!(words, burn_up_to_come)),
                TableCell::count(self.planned_by(date)),
                TableCell::new(say!(words, burn_up_not_reported)),
                TableCell::new(say!(words, burn_up_not_reported)),
                TableCell::count(self.undated),
            ];
            table.push(TableCell::when(words, When::day(date)), cells);
        }
        table
    }
}

impl BurnUp<'_> {
    /// Actions first promised for a day or any day before it.
    fn planned_by(&self, date: Date) -> u32 {
        self.planned.iter().take_while(|milestone| milestone.due <= date).map(|milestone| milestone.actions).sum()
    }

    fn total(&self) -> u32 {
        self.planned.iter().map(|milestone| milestone.actions).sum()
    }

    /// The last day for which anything was planned, if that is still to come.
    fn end(&self) -> Option<Date> {
        self.planned.last().map(|milestone| milestone.due).filter(|due| *due > self.as_at.last())
    }

    /// What the newest report said: finished, and with evidence.
    fn newest(&self) -> Option<(u32, u32)> {
        self.reports.last().map(|report| (report.finished, report.evidenced))
    }

    /// True where there is neither a plan in time nor a report.
    fn is_empty(&self) -> bool {
        self.planned.is_empty() || self.reports.is_empty()
    }

    /// "19 actions had no date at first and are in no line"; `None` where every action has one.
    fn note(&self) -> Option<String> {
        (self.undated > 0).then(|| say!(self.words, burn_up_undated, count = self.undated))
    }

    /// The dates to come at which something is planned: each of them, or the last of every quarter or year if they are many.
    fn to_come(&self) -> Vec<Date> {
        let dates = || self.planned.iter().map(|milestone| milestone.due).filter(|due| *due > self.as_at.last());
        let last_of = |period: fn(Date) -> When| {
            let mut found: Vec<Date> = Vec::new();
            for date in dates() {
                match found.last_mut() {
                    Some(last) if period(*last) == period(date) => *last = date,
                    _ => found.push(date),
                }
            }
            found
        };
        let periods: [fn(Date) -> When; 3] = [When::day, When::month_of, When::quarter_of];
        let few = periods.into_iter().map(last_of).find(|dates| dates.len() <= MOST_TO_COME);
        few.unwrap_or_else(|| last_of(When::year_of))
    }
}
