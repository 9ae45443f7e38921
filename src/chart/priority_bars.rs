//! Which priorities need me? One small stacked bar a priority, all on one scale that begins at zero, with what is wrong
//! said beside it.
//!
//! In a wide layout the name stands to the left of its bar and the trouble in a column to the right; in a narrow one
//! they stand above and below it.

use super::Chart;
use super::caption::{Caption, CaptionLines};
use super::defs::define;
use super::key::Key;
use super::layout::Layout;
use super::segment::{Band, CountArea, Segment, draw_segments};
use super::svg::{
    Anchor, Area, Canvas, ChartError, Digits, Drawn, Mark, Paint, Svg, Type, group, truncate, width, wrap,
};
use super::table::{Table, TableCell, TableColumn};
use super::vocabulary::{Vocabulary, mid_sentence};
use crate::plan::Rag;
use crate::words::{Words, say};
use plotters::coord::cartesian::Cartesian2d;
use plotters::element::PathElement;
use std::borrow::Cow;

#[cfg(test)]
mod tests;

/// The chart: stacked bars, one a priority.
#[derive(Debug, Clone)]
pub struct PriorityBars<'a> {
    /// The priorities, in the order to draw them.
    pub rows: Vec<PriorityRow<'a>>,
    /// The plan's own words, and the language of all others.
    pub words: Vocabulary<'a>,
}

/// A priority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriorityRow<'a> {
    /// Its number: "5".
    pub label: Cow<'a, str>,
    /// Its title.
    pub title: Cow<'a, str>,
    /// Its actions by [`Rag::index`].
    pub counts: [u32; 6],
    /// How many of them are overdue, whatever their rating.
    pub overdue: u32,
}

impl PriorityRow<'_> {
    fn total(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// "3 rated major issues, 7 overdue"; nothing where there is neither. `red_word` stands in mid-sentence.
    pub fn trouble(&self, words: &Words, red_word: &str) -> String {
        let red = match self.counts[Rag::Red.index()] {
            0 => String::new(),
            red => say!(words, priority_bars_red, count = red, status = red_word),
        };
        match self.overdue {
            0 => red,
            overdue if red.is_empty() => say!(words, priority_bars_overdue, count = overdue),
            overdue => [red, say!(words, priority_bars_overdue, count = overdue)].join(", "),
        }
    }
}

impl<'a> Chart<'a> for PriorityBars<'a> {
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError> {
        let plan = Plan::new(self, caption, layout);
        Svg::draw(&caption.head((layout.width(), plan.height)), 2600 + 1100 * self.rows.len(), |area| plan.draw(area))
    }

    fn table(&self) -> Table<'a> {
        let occurs = |rag: Rag| self.rows.iter().any(|row| row.counts[rag.index()] > 0);
        let shown: Vec<Rag> = Rag::ALL.into_iter().filter(|rag| *rag != Rag::NotRated || occurs(*rag)).collect();
        let words = self.words.language;
        let mut columns = vec![TableColumn::words(say!(words, common_priority))];
        columns.extend(shown.iter().map(|rag| TableColumn::numbers(self.words.statuses[rag.index()])));
        columns.extend([say!(words, common_actions_head), say!(words, common_overdue_head)].map(TableColumn::numbers));
        let mut table = Table::new(say!(words, priority_bars_table), columns);
        for row in &self.rows {
            let counts = shown.iter().map(|rag| row.counts[rag.index()]).chain([row.total(), row.overdue]);
            table.push(TableCell::new(format!("{} {}", row.label, row.title)), counts.map(TableCell::count).collect());
        }
        table
    }
}

/// Height of a bar, in tenths of a pixel.
const BAR: i32 = 180;
/// Height of a row whose name takes one line, what a second line adds, and what a third does.
const ROW: i32 = 260;
const FIRST_MORE: i32 = 80;
const LINE: i32 = 150;
const NAME_LINES: usize = 3;
/// Space between name, bar and what is said beside it.
const ASIDE: i32 = 100;
/// Most room for names, and for what is said beside a bar.
const NAME_ROOM: i32 = 2250;
const TROUBLE_ROOM: i32 = 2100;
/// Height of a line above or below a bar in a narrow layout, and the space between two priorities.
const NARROW_LINE: i32 = 180;
const BETWEEN: i32 = 160;

/// The chart, measured.
struct Plan<'a> {
    chart: &'a PriorityBars<'a>,
    id: &'a str,
    layout: Layout,
    lines: CaptionLines<'a>,
    key: Key<'a>,
    key_top: i32,
    occurs: [bool; 6],
    spoken: [Cow<'a, str>; 6],
    rows: Vec<PlannedRow<'a>>,
    /// Where titles begin, and the left and right end of the longest bar.
    title_left: i32,
    span: (i32, i32),
    /// Where the column of trouble begins.
    trouble_left: i32,
    top: i32,
    height: i32,
}

struct PlannedRow<'a> {
    row: &'a PriorityRow<'a>,
    title: Vec<Cow<'a, str>>,
    trouble: String,
    /// Where the row begins, its bar, and in a narrow layout the line below that.
    top: i32,
    bar: i32,
    below: i32,
}

impl<'a> Plan<'a> {
    fn new(chart: &'a PriorityBars<'a>, caption: &Caption<'a>, layout: Layout) -> Self {
        let occurs = Rag::ALL.map(|rag| chart.rows.iter().any(|row| row.counts[rag.index()] > 0));
        let lines = CaptionLines::new(caption, layout);
        let key = Key::new(caption.id, &chart.words, occurs, false, layout);
        let key_top = lines.height_with_space();
        let top = key_top + key.height() + if key.height() > 0 { 80 } else { 0 };
        let labels = chart.rows.iter().map(|row| width(&row.label, Type::Strong));
        let title_left = labels.max().unwrap_or(0).min(600) + 60;
        let spoken = chart.words.statuses.map(mid_sentence);
        let mut plan = Self {
            chart,
            id: caption.id,
            layout,
            lines,
            key,
            key_top,
            occurs,
            spoken,
            rows: Vec::with_capacity(chart.rows.len()),
            title_left,
            span: (0, layout.width()),
            trouble_left: 0,
            top,
            height: top + Type::Label.line_height(),
        };
        match layout {
            _ if chart.rows.is_empty() => {}
            Layout::Wide => plan.place_wide(),
            Layout::Narrow => plan.place_narrow(),
        }
        plan
    }

    /// What is wrong with a priority.
    fn said(&self, row: &PriorityRow<'_>) -> String {
        row.trouble(self.chart.words.language, &self.spoken[Rag::Red.index()])
    }

    /// The same, cut to the room there is.
    fn trouble(&self, row: &PriorityRow<'_>, room: i32) -> String {
        truncate(&self.said(row), Type::Label, room).into_owned()
    }

    fn place_wide(&mut self) {
        let titles = self.chart.rows.iter().map(|row| width(&row.title, Type::Label));
        let title_room = titles.max().unwrap_or(0).min(NAME_ROOM - self.title_left);
        let mut y = self.top;
        for row in &self.chart.rows {
            let title = wrap(&row.title, Type::Label, title_room, NAME_LINES);
            // One line leaves room to spare beside its bar, so that a second takes less than its own height.
            let high = match title.len() as i32 {
                0 | 1 => ROW,
                lines => ROW + FIRST_MORE + (lines - 2) * LINE,
            };
            let trouble = self.trouble(row, TROUBLE_ROOM);
            let bar = y + (high - BAR) / 2;
            y += high;
            self.rows.push(PlannedRow { row, title, trouble, top: y - high, bar, below: y });
        }
        let trouble = self.rows.iter().map(|row| width(&row.trouble, Type::Label)).max().unwrap_or(0);
        let totals = self.rows.iter().map(|row| width(Digits::new(row.row.total()).as_str(), Type::Strong));
        self.trouble_left = self.layout.width() - trouble;
        let beside = if trouble > 0 { 2 * ASIDE } else { ASIDE };
        let right = self.trouble_left - beside - totals.max().unwrap_or(0);
        self.span = (self.title_left + title_room + ASIDE + 20, right);
        self.height = y + 10;
    }

    fn place_narrow(&mut self) {
        let room = self.layout.width() - self.title_left;
        let mut y = self.top;
        for row in &self.chart.rows {
            let title = wrap(&row.title, Type::Label, room, NAME_LINES);
            let bar = y + title.len().max(1) as i32 * NARROW_LINE + 30;
            let total = row.total();
            let said = self.said(row);
            let comma = if said.is_empty() { "" } else { ", " };
            let said = [&*self.chart.words.actions(total), comma, &*said].concat();
            let trouble = truncate(&said, Type::Label, self.layout.width()).into_owned();
            let below = if total > 0 { bar + BAR + 30 } else { bar - 30 };
            self.rows.push(PlannedRow { row, title, trouble, top: y, bar, below });
            y = below + NARROW_LINE + BETWEEN;
        }
        self.height = y - BETWEEN + 10;
    }

    fn draw(&self, area: &Area<'_>) -> Drawn {
        define(area, self.id, self.occurs, self.occurs[Rag::NotRated.index()])?;
        self.lines.draw(area)?;
        self.key.draw(area, self.key_top)?;
        if self.rows.is_empty() {
            return area.draw_text(self.chart.words.empty, &Type::Label.for_plotters(), (0, self.top));
        }
        let most = self.chart.rows.iter().map(PriorityRow::total).max().unwrap_or(0).max(1);
        let scale = Cartesian2d::new(0..most, 0..self.height, (self.span.0..self.span.1, 0..self.height));
        let counts = area.apply_coord_spec(scale);
        for row in &self.rows {
            self.draw_row(&counts, row)?;
        }
        if self.layout == Layout::Narrow {
            return Ok(());
        }
        let zero = vec![(self.span.0 - 15, self.top), (self.span.0 - 15, self.height - 10)];
        area.draw(&PathElement::new(zero, Paint::Axis.style()))
    }

    fn draw_row(&self, counts: &CountArea<'_>, planned: &PlannedRow<'_>) -> Drawn {
        let row = planned.row;
        let total = row.total();
        let actions = self.chart.words.actions(total);
        group(counts, "bar", &[&row.label, " ", &row.title, ": ", &actions], || {
            let segment = |rag: Rag| Segment::rated(rag, row.counts[rag.index()], &self.spoken[rag.index()]);
            let band = Band { top: planned.bar, height: BAR };
            draw_segments(counts, self.id, &row.label, &Rag::ALL.map(segment), band)?;
            counts.draw(&Mark::new([(total, planned.bar)], |canvas, [end]| match self.layout {
                Layout::Wide => self.write_beside(canvas, planned, end),
                Layout::Narrow => self.write_around(canvas, planned),
            }))
        })
    }

    /// Name, total and trouble on one line with a bar whose upper right corner is `end`.
    fn write_beside(&self, canvas: &mut Canvas<'_>, planned: &PlannedRow<'_>, end: (i32, i32)) {
        let middle = planned.bar + BAR / 2;
        let first = middle - (planned.title.len() as i32 - 1) * LINE / 2 + Type::Label.below_middle();
        self.write_name(canvas, planned, first, LINE);
        let baseline = middle + Type::Strong.below_middle();
        let total = Digits::new(planned.row.total());
        canvas.text(Type::Strong, Anchor::Start, (end.0 + 60, baseline), total.as_str());
        if !planned.trouble.is_empty() {
            canvas.text(Type::Label, Anchor::Start, (self.trouble_left, baseline), &planned.trouble);
        }
    }

    /// The name above a bar, total and trouble below it.
    fn write_around(&self, canvas: &mut Canvas<'_>, planned: &PlannedRow<'_>) {
        let first = planned.top + NARROW_LINE / 2 + Type::Label.below_middle();
        self.write_name(canvas, planned, first, NARROW_LINE);
        let below = planned.below + NARROW_LINE / 2 + Type::Label.below_middle();
        canvas.text(Type::Label, Anchor::Start, (0, below), &planned.trouble);
    }

    fn write_name(&self, canvas: &mut Canvas<'_>, planned: &PlannedRow<'_>, baseline: i32, line: i32) {
        let label = truncate(&planned.row.label, Type::Strong, self.title_left - 60);
        canvas.text(Type::Strong, Anchor::Start, (0, baseline), &label);
        for (words, at) in planned.title.iter().zip(0..) {
            canvas.text(Type::Label, Anchor::Start, (self.title_left, baseline + at * line), words);
        }
    }
}
