//! How has this one action stood, report after report? One cell a period, oldest first: the glyph of the status on its
//! pale tint, hatched where it was only carried forward.
//!
//! As a figure the cells have their periods beneath and a new line begins where the width is full. As an ornament of a
//! table's row ([`StandingStrip::in_row`]) they are 14 px wide and borrow their shapes from the page.

mod row;
mod sentence;
#[cfg(test)]
mod tests;

pub(super) use row::shapes;

use super::Chart;
use super::caption::{Caption, CaptionLines};
use super::defs::{define, place_glyph, place_hatch};
use super::key::Key;
use super::layout::Layout;
use super::period_name::PeriodName;
use super::standing_matrix::Cell;
use super::svg::{Anchor, Area, Canvas, ChartError, Drawn, Mark, Svg, Type, group, rag_tint, truncate, width, wrap};
use super::table::{Table, TableCell, TableColumn};
use super::vocabulary::{Vocabulary, mid_sentence};
use crate::plan::Rag;
use crate::words::say;
use std::borrow::Cow;

/// The chart: one action's standing in every report.
#[derive(Debug, Clone)]
pub struct StandingStrip<'a> {
    /// Its reports, oldest first.
    pub steps: Vec<Step<'a>>,
    /// The plan's own words, and the language of all others.
    pub words: Vocabulary<'a>,
}

/// How the action stood in one report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step<'a> {
    /// The report's period.
    pub period: PeriodName<'a>,
    /// Its standing.
    pub cell: Cell,
    /// How that is known: "Updated", "Confirmed, no change".
    pub known: Cow<'a, str>,
}

impl<'a> Chart<'a> for StandingStrip<'a> {
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError> {
        let plan = Plan::new(self, caption, layout);
        let room = 2400 + 420 * self.steps.len();
        Svg::draw(&caption.head((layout.width(), plan.height)), room, |area| plan.draw(area))
    }

    fn table(&self) -> Table<'a> {
        let words = self.words.language;
        let heads =
            [say!(words, chart_head_report), say!(words, standing_strip_head), say!(words, standing_strip_head_known)];
        let mut table = Table::new(say!(words, standing_strip_table), heads.map(TableColumn::words).into());
        for step in &self.steps {
            let word = |rag: Rag| self.words.statuses[rag.index()];
            let rating = match step.cell {
                Cell::Fresh(rag) => TableCell::status(rag, word(rag)),
                Cell::Carried(rag) => TableCell::carried(words, rag, word(rag)),
                Cell::Absent => TableCell::new(self.words.not_in_plan()),
            };
            table.push(step.period.cell(), vec![rating, TableCell::new(step.known.clone())]);
        }
        table
    }
}

/// Height of a cell, and of the space below a line of cells and their periods, in tenths of a pixel.
const CELL: i32 = 320;
const BETWEEN: i32 = 120;
/// Narrowest and widest column, and the space between two cells.
const NARROWEST: i32 = 440;
const WIDEST: i32 = 720;
const GAP: i32 = 20;
/// Side of the glyph in a cell.
const GLYPH: i32 = 180;
/// Space before the word for the newest standing.
const ASIDE: i32 = 100;
/// Lines of a period's name beneath its cell.
const NAME_LINES: usize = 3;

/// The chart, measured.
struct Plan<'a> {
    chart: &'a StandingStrip<'a>,
    id: &'a str,
    lines: CaptionLines<'a>,
    key: Key<'a>,
    occurs: [bool; 6],
    carried: bool,
    names: Vec<Vec<Cow<'a, str>>>,
    column: i32,
    /// Cells in a full line, and the height from one line to the next.
    across: usize,
    line: i32,
    key_top: i32,
    cells_top: i32,
    height: i32,
    /// The word for the newest standing, where it stands.
    now: Option<(Cow<'a, str>, (i32, i32))>,
}

impl<'a> Plan<'a> {
    fn new(chart: &'a StandingStrip<'a>, caption: &Caption<'a>, layout: Layout) -> Self {
        let kinds = || chart.steps.iter().filter_map(|step| step.cell.kind());
        let occurs = Rag::ALL.map(|rag| kinds().any(|kind| kind.0 == rag));
        let carried = kinds().any(|kind| kind.1);
        let lines = CaptionLines::new(caption, layout);
        let key = Key::new(caption.id, &chart.words, occurs, carried, layout);
        let key_top = lines.height_with_space();
        let cells_top = key_top + key.height() + if key.height() > 0 { 100 } else { 0 };

        let words = chart.steps.iter().flat_map(|step| step.period.short.split(' '));
        let widest_word = words.map(|word| width(word, Type::Small)).max().unwrap_or(0);
        let column = (widest_word + 80).clamp(NARROWEST, WIDEST);
        let across = (layout.width() / column).max(1) as usize;
        let name = |step: &'a Step<'a>| wrap(&step.period.short, Type::Small, column - 40, NAME_LINES);
        let names: Vec<_> = chart.steps.iter().map(name).collect();
        let name_lines = names.iter().map(Vec::len).max().unwrap_or(0) as i32;
        let line = CELL + 40 + name_lines * Type::Small.line_height() + BETWEEN;
        let rows = chart.steps.len().div_ceil(across) as i32;
        let mut height = cells_top + if rows == 0 { Type::Label.line_height() } else { rows * line - BETWEEN + 10 };
        let now = chart.steps.last().map(|step| {
            let in_last = (chart.steps.len() - 1) % across + 1;
            let left = in_last as i32 * column + ASIDE - GAP;
            let word = chart.word_of(step.cell);
            let middle = cells_top + (rows - 1) * line + CELL / 2;
            if left + width(word, Type::Strong) <= layout.width() {
                (Cow::Borrowed(word), (left, middle + Type::Strong.below_middle()))
            } else {
                let top = height + 40;
                height = top + Type::Strong.line_height();
                let baseline = top + Type::Strong.line_height() / 2 + Type::Strong.below_middle();
                (truncate(word, Type::Strong, layout.width()), (0, baseline))
            }
        });
        Self {
            chart,
            id: caption.id,
            lines,
            key,
            occurs,
            carried,
            names,
            column,
            across,
            line,
            key_top,
            cells_top,
            height,
            now,
        }
    }

    fn draw(&self, area: &Area<'_>) -> Drawn {
        define(area, self.id, self.occurs, self.carried)?;
        self.lines.draw(area)?;
        self.key.draw(area, self.key_top)?;
        let Some((word, at)) = &self.now else {
            return area.draw_text(self.chart.words.empty, &Type::Label.for_plotters(), (0, self.cells_top));
        };
        for (position, (step, name)) in self.chart.steps.iter().zip(&self.names).enumerate() {
            let corner = (
                (position % self.across) as i32 * self.column,
                self.cells_top + (position / self.across) as i32 * self.line,
            );
            self.draw_step(area, step, name, corner)?;
        }
        area.draw(&Mark::new([*at], |canvas, [at]| canvas.text(Type::Strong, Anchor::Start, at, word)))
    }

    fn draw_step(&self, area: &Area<'_>, step: &Step<'_>, name: &[Cow<'_, str>], corner: (i32, i32)) -> Drawn {
        let word = mid_sentence(self.chart.word_of(step.cell));
        let carried = step.cell.kind().is_some_and(|kind| kind.1);
        let note = mid_sentence(self.chart.words.carried);
        let (comma, note) = if carried { (", ", &*note) } else { ("", "") };
        group(area, "step", &[&step.period.title, ": ", &word, comma, note], || {
            area.draw(&Mark::new([corner], |canvas, [(x, y)]| {
                self.draw_cell(canvas, step.cell, (x, y));
                let mut middle = y + CELL + 40 + Type::Small.line_height() / 2;
                for line in name {
                    let at = (x + (self.column - GAP) / 2, middle + Type::Small.below_middle());
                    canvas.text(Type::Small, Anchor::Middle, at, line);
                    middle += Type::Small.line_height();
                }
            }))
        })
    }

    fn draw_cell(&self, canvas: &mut Canvas<'_>, cell: Cell, (x, y): (i32, i32)) {
        let (wide, middle) = (self.column - GAP, y + CELL / 2);
        let Some((rag, carried)) = cell.kind() else {
            let at = (x + wide / 2, middle + Type::Small.below_middle());
            return canvas.text(Type::Small, Anchor::Middle, at, "–");
        };
        canvas.rect(rag_tint(rag), (x, y), (x + wide, y + CELL));
        if carried {
            place_hatch(canvas, self.id, "", (x, y), (x + wide, y + CELL));
        }
        place_glyph(canvas, self.id, rag, (x + (wide - GLYPH) / 2, middle - GLYPH / 2), GLYPH);
    }
}

impl StandingStrip<'_> {
    /// The plan's word for a standing.
    fn word_of(&self, cell: Cell) -> &str {
        cell.kind().map_or(self.words.not_in_plan(), |(rag, _)| self.words.statuses[rag.index()])
    }
}
