//! How long has each action been stuck? One row an action, one column a period, in each cell the glyph of the status on
//! its pale tint, hatched where the status was only carried forward.
//!
//! There are no links in the picture: assistive technology hears a picture as one thing, so the table has them.

use super::Chart;
use super::caption::{Caption, CaptionLines};
use super::defs::define;
use super::key::Key;
use super::layout::Layout;
use super::period_name::PeriodName;
use super::svg::{
    Anchor, Area, ChartError, Drawn, Mark, Paint, Svg, Type, group, rag_class, rag_tint, truncate, width, wrap,
};
use super::table::{Table, TableCell, TableColumn};
use super::vocabulary::{Vocabulary, mid_sentence};
use crate::plan::Rag;
use crate::words::say;
use plotters::element::PathElement;
use std::borrow::Cow;

#[cfg(test)]
mod tests;

/// The chart: actions down, periods across.
#[derive(Debug, Clone)]
pub struct StandingMatrix<'a> {
    /// The periods, oldest first.
    pub periods: Vec<PeriodName<'a>>,
    /// The actions, in the order to draw them.
    pub rows: Vec<Row<'a>>,
    /// The plan's own words, and the language of all others.
    pub words: Vocabulary<'a>,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// The action's number: "5.9".
    pub label: Cow<'a, str>,
    /// Its title, cut to the room there is.
    pub title: Cow<'a, str>,
    /// A heading above this row, where a group of rows begins.
    pub group: Option<Cow<'a, str>>,
    /// One cell a period; missing ones are absent.
    pub cells: Vec<Cell>,
}

/// How an action stood at a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// Updated or confirmed in this period.
    Fresh(Rag),
    /// The status of an earlier period: nobody said anything since.
    Carried(Rag),
    /// The action was not in the plan.
    Absent,
}

impl Cell {
    /// The status, and whether it was carried forward.
    pub(super) const fn kind(self) -> Option<(Rag, bool)> {
        match self {
            Self::Fresh(rag) => Some((rag, false)),
            Self::Carried(rag) => Some((rag, true)),
            Self::Absent => None,
        }
    }
}

impl<'a> Chart<'a> for StandingMatrix<'a> {
    /// More columns than fit make the drawing wider.
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError> {
        let plan = Plan::new(self, caption, layout);
        let cells = self.rows.len() * self.periods.len();
        let room = 4000 + 400 * self.rows.len() + 130 * cells;
        Svg::draw(&caption.head((plan.width, plan.height)), room, |area| plan.draw(area))
    }

    fn table(&self) -> Table<'a> {
        let words = self.words.language;
        let mut columns = vec![TableColumn::words(say!(words, common_action))];
        columns.extend(self.periods.iter().map(|period| TableColumn::words(period.title.clone())));
        let mut table = Table::new(say!(words, standing_matrix_table), columns);
        let cell = |cell: Cell| match cell {
            Cell::Fresh(rag) => TableCell::status(rag, self.words.statuses[rag.index()]),
            Cell::Carried(rag) => TableCell::carried(words, rag, self.words.statuses[rag.index()]),
            Cell::Absent => TableCell::new(self.words.not_in_plan()),
        };
        for row in &self.rows {
            let cells = row.cells.iter().copied().chain(std::iter::repeat(Cell::Absent)).take(self.periods.len());
            table.push(TableCell::new(format!("{} {}", row.label, row.title)), cells.map(cell).collect());
        }
        table
    }
}

impl StandingMatrix<'_> {
    /// Every kind of cell that occurs: status, and whether carried forward.
    fn kinds(&self) -> Vec<(Rag, bool)> {
        let mut occurs = [[false; 2]; 6];
        for cell in self.rows.iter().flat_map(|row| row.cells.iter().take(self.periods.len())) {
            if let Some((rag, carried)) = cell.kind() {
                occurs[rag.index()][usize::from(carried)] = true;
            }
        }
        let all = Rag::ALL.into_iter().flat_map(|rag| [(rag, false), (rag, true)]);
        all.filter(|(rag, carried)| occurs[rag.index()][usize::from(*carried)]).collect()
    }
}

/// Height of a row and of a group's heading, in tenths of a pixel.
const ROW: i32 = 200;
const GROUP: i32 = 300;
/// Space between cells, and between words and cells.
const GAP: i32 = 10;
const ASIDE: i32 = 80;
/// Side of the glyph in a cell.
const GLYPH: i32 = 130;
/// Narrowest and widest column.
const NARROWEST: i32 = 220;
const WIDEST: i32 = 480;
/// Below this a title is left out rather than cut to a stump.
const SHORTEST_TITLE: i32 = 600;

/// The chart, measured.
struct Plan<'a> {
    chart: &'a StandingMatrix<'a>,
    id: &'a str,
    lines: CaptionLines<'a>,
    key: Key<'a>,
    kinds: Vec<(Rag, bool)>,
    occurs: [bool; 6],
    carried: bool,
    carried_word: Cow<'a, str>,
    spoken: [Cow<'a, str>; 6],
    heads: Vec<Vec<Cow<'a, str>>>,
    key_top: i32,
    /// Where the lines of the column heads end and the first row begins.
    rows_top: i32,
    title_left: i32,
    title_room: i32,
    cells_left: i32,
    column: i32,
    width: i32,
    height: i32,
}

impl<'a> Plan<'a> {
    fn new(chart: &'a StandingMatrix<'a>, caption: &Caption<'a>, layout: Layout) -> Self {
        let kinds = chart.kinds();
        let occurs = Rag::ALL.map(|rag| kinds.iter().any(|kind| kind.0 == rag));
        let carried = kinds.iter().any(|kind| kind.1);
        let lines = CaptionLines::new(caption, layout);
        let key = Key::new(caption.id, &chart.words, occurs, carried, layout);
        let key_top = lines.height_with_space();
        let head_top = key_top + key.height() + if key.height() > 0 { 80 } else { 0 };

        let columns = chart.periods.len().max(1) as i32;
        let words = chart.periods.iter().flat_map(|period| period.short.split(' '));
        let widest_word = words.map(|word| width(word, Type::Small)).max().unwrap_or(0);
        let title_left =
            chart.rows.iter().map(|row| width(&row.label, Type::Strong)).max().unwrap_or(0).min(600) + ASIDE;
        let least = (widest_word + 40).clamp(NARROWEST, WIDEST);
        let wanted_for_titles = (layout.width() - title_left) * 55 / 100;
        let column = ((layout.width() - title_left - wanted_for_titles) / columns).clamp(least, WIDEST);
        let spare = layout.width() - title_left - columns * column - ASIDE;
        let title_room = if spare >= SHORTEST_TITLE { spare } else { 0 };
        let cells_left = title_left + if title_room > 0 { title_room + ASIDE } else { 0 };

        let heads: Vec<_> =
            chart.periods.iter().map(|period| wrap(&period.short, Type::Small, column - 20, 3)).collect();
        let head_lines = heads.iter().map(Vec::len).max().unwrap_or(0) as i32;
        let rows_top = head_top + head_lines * Type::Small.line_height() + 50;
        let groups = chart.rows.iter().filter(|row| row.group.is_some()).count() as i32;
        let height = rows_top + (chart.rows.len() as i32).max(1) * ROW + groups * GROUP + 10;
        let width = layout.width().max(cells_left + columns * column);
        let spoken = chart.words.statuses.map(mid_sentence);
        Self {
            chart,
            id: caption.id,
            lines,
            key,
            kinds,
            occurs,
            carried,
            carried_word: mid_sentence(brief(chart.words.carried)),
            spoken,
            heads,
            key_top,
            rows_top,
            title_left,
            title_room,
            cells_left,
            column,
            width,
            height,
        }
    }

    fn draw(&self, area: &Area<'_>) -> Drawn {
        let id = self.id;
        define(area, id, self.occurs, self.carried)?;
        self.define_cells(area)?;
        self.lines.draw(area)?;
        self.key.draw(area, self.key_top)?;
        if self.chart.rows.is_empty() || self.chart.periods.is_empty() {
            return area.draw_text(self.chart.words.empty, &Type::Label.for_plotters(), (0, self.rows_top));
        }
        self.draw_heads(area)?;
        let mut top = self.rows_top;
        for row in &self.chart.rows {
            if let Some(heading) = &row.group {
                self.draw_group_heading(area, heading, top)?;
                top += GROUP;
            }
            self.draw_row(area, row, top)?;
            top += ROW;
        }
        Ok(())
    }

    /// Each kind of cell that occurs, once: the tint, the hatching of a carried one, the glyph.
    fn define_cells(&self, area: &Area<'_>) -> Drawn {
        let id = self.id;
        let (wide, high) = (self.column - GAP, ROW - GAP);
        area.draw(&Mark::<(i32, i32), 0, _>::new([], |canvas, []| {
            let mut defs = canvas.element("defs");
            for (rag, carried) in self.kinds.iter().copied() {
                let mut cell = defs.child("g");
                cell.attr_parts("id", &[id, "-cell-", rag.key(), suffix(carried)]);
                cell.child("rect").class(rag_tint(rag)).length("width", wide).length("height", high);
                if carried {
                    let mut hatch = cell.child("rect");
                    hatch.length("width", wide).length("height", high).attr_parts("fill", &["url(#", id, "-hatch)"]);
                }
                let mut glyph = cell.child("use");
                glyph.class(rag_class(rag)).attr_parts("href", &["#", id, "-", rag.key()]);
                glyph.length("x", (wide - GLYPH) / 2).length("y", (high - GLYPH) / 2);
                glyph.length("width", GLYPH).length("height", GLYPH);
            }
        }))
    }

    fn draw_heads(&self, area: &Area<'_>) -> Drawn {
        let bottom = self.rows_top - 50;
        for (position, lines) in self.heads.iter().enumerate() {
            let middle = self.cells_left + position as i32 * self.column + self.column / 2;
            let first = bottom - lines.len() as i32 * Type::Small.line_height();
            area.draw(&Mark::new([(middle, first)], |canvas, [(x, mut top)]| {
                for line in lines {
                    let baseline = top + Type::Small.line_height() / 2 + Type::Small.below_middle();
                    canvas.text(Type::Small, Anchor::Middle, (x, baseline), line);
                    top += Type::Small.line_height();
                }
            }))?;
        }
        self.draw_rule(area, Paint::Axis, self.rows_top - 10)
    }

    fn draw_group_heading(&self, area: &Area<'_>, heading: &str, top: i32) -> Drawn {
        let baseline = top + GROUP - 100 + Type::Strong.below_middle();
        let heading = truncate(heading, Type::Strong, self.width);
        area.draw(&Mark::new([(0, baseline)], |canvas, [at]| canvas.text(Type::Strong, Anchor::Start, at, &heading)))
    }

    fn draw_rule(&self, area: &Area<'_>, paint: Paint, y: i32) -> Drawn {
        area.draw(&PathElement::new(vec![(0, y), (self.width, y)], paint.style()))
    }

    fn draw_row(&self, area: &Area<'_>, row: &Row<'_>, top: i32) -> Drawn {
        group(area, "row", &[&row.label, " ", &row.title], || {
            let baseline = top + (ROW - GAP) / 2 + Type::Label.below_middle();
            let label = truncate(&row.label, Type::Strong, self.title_left - ASIDE);
            let title = truncate(&row.title, Type::Label, self.title_room);
            area.draw(&Mark::new([(0, baseline)], |canvas, [(x, y)]| {
                canvas.text(Type::Strong, Anchor::Start, (x, y), &label);
                if self.title_room > 0 {
                    canvas.text(Type::Label, Anchor::Start, (x + self.title_left, y), &title);
                }
            }))?;
            let cells = row.cells.iter().copied().chain(std::iter::repeat(Cell::Absent));
            for ((position, period), cell) in self.chart.periods.iter().enumerate().zip(cells) {
                let left = self.cells_left + position as i32 * self.column;
                self.draw_cell(area, row, period, cell, (left, top))?;
            }
            self.draw_rule(area, Paint::Grid, top + ROW - GAP / 2)
        })
    }

    fn draw_cell(
        &self,
        area: &Area<'_>,
        row: &Row<'_>,
        period: &PeriodName<'_>,
        cell: Cell,
        corner: (i32, i32),
    ) -> Drawn {
        let id = self.id;
        area.draw(&Mark::new([corner], |canvas, [(x, y)]| {
            let Some((rag, carried)) = cell.kind() else {
                let place = (x + (self.column - GAP) / 2, y + (ROW - GAP) / 2 + Type::Small.below_middle());
                return canvas.text(Type::Small, Anchor::Middle, place, "–");
            };
            let word: &str = &self.spoken[rag.index()];
            let (comma, note) = if carried { (", ", &*self.carried_word) } else { ("", "") };
            let mut placed = canvas.element("use");
            placed.attr_parts("href", &["#", id, "-cell-", rag.key(), suffix(carried)]).length("x", x).length("y", y);
            placed.title(&[&row.label, ", ", &period.title, ": ", word, comma, note]);
        }))
    }
}

/// The words of the key as far as its first colon: what a title has room for.
fn brief(words: &str) -> &str {
    words.split(':').next().unwrap_or(words)
}

const fn suffix(carried: bool) -> &'static str {
    if carried { "-carried" } else { "" }
}
