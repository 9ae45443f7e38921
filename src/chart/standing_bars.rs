//! Are we on course? One stacked bar of statuses for each period, on one scale that begins at zero.

use super::Chart;
use super::caption::{Caption, CaptionLines};
use super::defs::define;
use super::key::Key;
use super::layout::Layout;
use super::period_name::PeriodName;
use super::segment::Segment;
use super::stack::{Form, Stack, Stacks};
use super::svg::{Area, ChartError, Drawn, Svg, Type};
use super::table::{Table, TableCell, TableColumn};
use super::vocabulary::{Vocabulary, mid_sentence};
use crate::plan::Rag;
use crate::words::say;
use std::borrow::Cow;

#[cfg(test)]
mod tests;

/// The chart: stacked bars, one a period, oldest first.
#[derive(Debug, Clone)]
pub struct StandingBars<'a> {
    /// The bars, from top to bottom.
    pub bars: Vec<Bar<'a>>,
    /// The plan's own words, and the language of all others.
    pub words: Vocabulary<'a>,
}

/// One period: how many actions had each status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar<'a> {
    /// The period.
    pub period: PeriodName<'a>,
    /// Actions by [`Rag::index`].
    pub counts: [u32; 6],
    /// What changed in what is counted: "2 joined, 1 left the plan".
    pub note: Option<Cow<'a, str>>,
}

impl Bar<'_> {
    fn total(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// The bar as it is drawn; `spoken` has each status as it stands inside a sentence.
    fn stack<'s>(&'s self, words: &'s Vocabulary<'_>, spoken: &'s [Cow<'_, str>; 6]) -> Stack<'s> {
        Stack {
            label: &self.period.title,
            segments: Rag::ALL.map(|rag| Segment::rated(rag, self.counts[rag.index()], &spoken[rag.index()])).into(),
            total: words.actions(self.total()),
            under: None,
            note: self.note.as_deref(),
        }
    }
}

impl<'a> Chart<'a> for StandingBars<'a> {
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError> {
        let spoken = self.words.statuses.map(mid_sentence);
        let plan = Plan::new(self, &spoken, caption, layout);
        Svg::draw(&caption.head((layout.width(), plan.height)), 2600 + 1100 * self.bars.len(), |area| plan.draw(area))
    }

    fn table(&self) -> Table<'a> {
        let occurs = |rag: Rag| self.bars.iter().any(|bar| bar.counts[rag.index()] > 0);
        let shown: Vec<Rag> = Rag::ALL.into_iter().filter(|rag| *rag != Rag::NotRated || occurs(*rag)).collect();
        let changes = self.bars.iter().any(|bar| bar.note.is_some());
        let words = self.words.language;
        let mut columns = vec![TableColumn::words(say!(words, chart_head_report))];
        columns.extend(shown.iter().map(|rag| TableColumn::numbers(self.words.statuses[rag.index()])));
        columns.push(TableColumn::numbers(say!(words, common_actions_head)));
        if changes {
            columns.push(TableColumn::words(say!(words, standing_bars_head_changes)));
        }
        let mut table = Table::new(say!(words, standing_bars_table), columns);
        for bar in &self.bars {
            let mut cells: Vec<TableCell<'a>> =
                shown.iter().map(|rag| TableCell::count(bar.counts[rag.index()])).collect();
            cells.push(TableCell::count(bar.total()));
            if changes {
                cells.push(TableCell::new(bar.note.clone().unwrap_or(Cow::Borrowed(say!(words, chart_none)))));
            }
            table.push(bar.period.cell(), cells);
        }
        table
    }
}

/// The chart, measured.
struct Plan<'a> {
    id: &'a str,
    lines: CaptionLines<'a>,
    key: Key<'a>,
    key_top: i32,
    occurs: [bool; 6],
    stacks: Stacks<'a>,
    /// Stands where there are no bars.
    empty: Option<&'a str>,
    height: i32,
}

impl<'a> Plan<'a> {
    fn new(chart: &'a StandingBars<'a>, spoken: &'a [Cow<'a, str>; 6], caption: &Caption<'a>, layout: Layout) -> Self {
        let occurs = Rag::ALL.map(|rag| chart.bars.iter().any(|bar| bar.counts[rag.index()] > 0));
        let lines = CaptionLines::new(caption, layout);
        let key = Key::new(caption.id, &chart.words, occurs, false, layout);
        let key_top = lines.height_with_space();
        let top = key_top + key.height() + if key.height() > 0 { 100 } else { 0 };
        let stacks = chart.bars.iter().map(|bar| bar.stack(&chart.words, spoken)).collect();
        let stacks = Stacks::new(caption.id, stacks, Form::FULL, layout, top);
        let empty = chart.bars.is_empty().then_some(chart.words.empty);
        let height = if empty.is_some() { top + Type::Label.line_height() } else { stacks.bottom() };
        Self { id: caption.id, lines, key, key_top, occurs, stacks, empty, height }
    }

    fn draw(&self, area: &Area<'_>) -> Drawn {
        define(area, self.id, self.occurs, self.occurs[Rag::NotRated.index()])?;
        self.lines.draw(area)?;
        self.key.draw(area, self.key_top)?;
        match self.empty {
            Some(empty) => {
                let top = self.height - Type::Label.line_height();
                area.draw_text(empty, &Type::Label.for_plotters(), (0, top))
            }
            None => self.stacks.draw(area),
        }
    }
}
