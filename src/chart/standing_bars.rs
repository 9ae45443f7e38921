//! Are we on course? One stacked bar of statuses for each period, on one scale that begins at zero.
//!
//! In a wide layout the period stands to the left of its bar; in a narrow one above it.

use super::Chart;
use super::caption::{Caption, CaptionLines};
use super::defs::{define, place_glyph_on_fill, place_hatch};
use super::key::Key;
use super::layout::Layout;
use super::period_name::PeriodName;
use super::svg::{
    Anchor, Area, Canvas, ChartError, Digits, Drawn, Mark, Paint, Svg, Type, group, rag_class, truncate, width, wrap,
};
use super::table::{Table, TableCell, TableColumn};
use super::words::{Words, mid_sentence};
use crate::plan::Rag;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::{RangedCoordi32, RangedCoordu32};
use std::borrow::Cow;

#[cfg(test)]
mod tests;

/// The chart: stacked bars, one a period, oldest first.
#[derive(Debug, Clone)]
pub struct StandingBars<'a> {
    /// The bars, from top to bottom.
    pub bars: Vec<Bar<'a>>,
    /// The plan's own words.
    pub words: Words<'a>,
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
}

/// A drawing area whose x counts actions and whose y is tenths of a pixel.
type CountArea<'o> = Area<'o, Cartesian2d<RangedCoordu32, RangedCoordi32>>;

impl<'a> Chart<'a> for StandingBars<'a> {
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError> {
        let plan = Plan::new(self, caption, layout);
        Svg::draw(&caption.head((layout.width(), plan.height)), 2600 + 1100 * self.bars.len(), |area| plan.draw(area))
    }

    fn table(&self) -> Table<'a> {
        let occurs = |rag: Rag| self.bars.iter().any(|bar| bar.counts[rag.index()] > 0);
        let shown: Vec<Rag> = Rag::ALL.into_iter().filter(|rag| *rag != Rag::NotRated || occurs(*rag)).collect();
        let changes = self.bars.iter().any(|bar| bar.note.is_some());
        let mut columns = vec![TableColumn::words("Report")];
        columns.extend(shown.iter().map(|rag| TableColumn::numbers(self.words.statuses[rag.index()])));
        columns.push(TableColumn::numbers("Actions"));
        if changes {
            columns.push(TableColumn::words("Changes to the plan"));
        }
        let mut table = Table::new("Actions by rating in each report", columns);
        for bar in &self.bars {
            let mut cells: Vec<TableCell<'a>> =
                shown.iter().map(|rag| TableCell::count(bar.counts[rag.index()])).collect();
            cells.push(TableCell::count(bar.total()));
            if changes {
                cells.push(TableCell::new(bar.note.clone().unwrap_or(Cow::Borrowed("None"))));
            }
            table.push(bar.period.cell(), cells);
        }
        table
    }
}

/// The chart, measured.
struct Plan<'a> {
    chart: &'a StandingBars<'a>,
    id: &'a str,
    layout: Layout,
    lines: CaptionLines<'a>,
    key: Key<'a>,
    occurs: [bool; 6],
    /// Each status as it stands inside a sentence.
    spoken: [Cow<'a, str>; 6],
    key_top: i32,
    height: i32,
    rows: Vec<PlannedBar<'a>>,
    /// Left and right end of the longest bar.
    span: (i32, i32),
    most: u32,
}

struct PlannedBar<'a> {
    bar: &'a Bar<'a>,
    label: Cow<'a, str>,
    note: Vec<Cow<'a, str>>,
    top: i32,
}

/// Height of a bar, space between two, and space between label, bar and end, in tenths of a pixel.
const BAR: i32 = 280;
const BETWEEN: i32 = 140;
const ASIDE: i32 = 100;
/// Height of the line above a bar in a narrow layout.
const LABEL_LINE: i32 = 220;
/// Space between the outlines of neighbouring segments.
const GAP: i32 = 20;
/// Half the outline, which is drawn inside the segment.
const HALF_OUTLINE: i32 = 5;
/// Side of the glyph in a segment, and the space after it.
const GLYPH: i32 = 110;
const AFTER_GLYPH: i32 = 40;
/// Height of the plain plate on which a count stands clear of the hatching.
const PLATE: i32 = 160;

impl<'a> Plan<'a> {
    fn new(chart: &'a StandingBars<'a>, caption: &Caption<'a>, layout: Layout) -> Self {
        let occurs = Rag::ALL.map(|rag| chart.bars.iter().any(|bar| bar.counts[rag.index()] > 0));
        let lines = CaptionLines::new(caption, layout);
        let key = Key::new(caption.id, &chart.words, occurs, false, layout);
        let key_top = lines.height_with_space();
        let span = span(chart, layout);
        let mut y = key_top + key.height() + if key.height() > 0 { 100 } else { 0 };
        let mut rows = Vec::with_capacity(chart.bars.len());
        for bar in &chart.bars {
            let room = if layout == Layout::Wide {
                span.0 - ASIDE
            } else {
                layout.width() - total_width(bar, &chart.words) - ASIDE
            };
            let top = y + if layout == Layout::Wide { 0 } else { LABEL_LINE };
            let note =
                bar.note.as_deref().map_or_else(Vec::new, |note| wrap(note, Type::Small, layout.width() - span.0, 2));
            y = top + BAR + note.len() as i32 * Type::Small.line_height() + BETWEEN;
            if !note.is_empty() {
                y += 30;
            }
            rows.push(PlannedBar { bar, label: truncate(&bar.period.title, Type::Strong, room), note, top });
        }
        let height = if rows.is_empty() { y + Type::Label.line_height() } else { y - BETWEEN + 10 };
        let spoken = chart.words.statuses.map(mid_sentence);
        let most = chart.bars.iter().map(Bar::total).max().unwrap_or(0).max(1);
        Self { chart, id: caption.id, layout, lines, key, occurs, spoken, key_top, height, rows, span, most }
    }

    fn draw(&self, area: &Area<'_>) -> Drawn {
        let id = self.id;
        define(area, id, self.occurs, self.occurs[Rag::NotRated.index()])?;
        self.lines.draw(area)?;
        self.key.draw(area, self.key_top)?;
        if self.rows.is_empty() {
            let top = self.height - Type::Label.line_height();
            return area.draw_text(self.chart.words.empty, &Type::Label.for_plotters(), (0, top));
        }
        let scale = Cartesian2d::new(0..self.most, 0..self.height, (self.span.0..self.span.1, 0..self.height));
        let counts = area.apply_coord_spec(scale);
        for row in &self.rows {
            self.draw_row(&counts, row)?;
        }
        self.draw_zero_line(area)
    }

    fn draw_row(&self, area: &CountArea<'_>, row: &PlannedBar<'_>) -> Drawn {
        let total = row.bar.total();
        let digits = Digits::new(total);
        let total_words = [digits.as_str(), " ", self.chart.words.unit_for(total)];
        group(area, "bar", &[&row.bar.period.title, ": ", total_words[0], " ", total_words[2]], || {
            let mut from = 0;
            for rag in Rag::ALL {
                let count = row.bar.counts[rag.index()];
                if count > 0 {
                    self.draw_segment(area, row, &Segment { rag, count, from, ends_bar: from + count == total })?;
                }
                from += count;
            }
            area.draw(&Mark::new([(0, row.top), (total, row.top)], |canvas, [start, end]| {
                self.write_words(canvas, row, start, end, &total_words);
            }))
        })
    }

    /// One segment: a rectangle with its title, and glyph and count inside when they fit.
    fn draw_segment(&self, area: &CountArea<'_>, row: &PlannedBar<'_>, segment: &Segment) -> Drawn {
        let corners = [(segment.from, row.top), (segment.from + segment.count, row.top + BAR)];
        let digits = Digits::new(segment.count);
        area.draw(&Mark::new(corners, |canvas, [(x0, y0), (x1, y1)]| {
            let gap = if segment.ends_bar { 0 } else { GAP.min((x1 - x0) / 3) };
            let from = (x0 + HALF_OUTLINE, y0 + HALF_OUTLINE);
            let to = ((x1 - gap - HALF_OUTLINE).max(from.0 + 1), y1 - HALF_OUTLINE);
            let class = rag_class(segment.rag);
            let word = &self.spoken[segment.rag.index()];
            canvas.rect(class, from, to).title(&[&row.bar.period.title, ": ", digits.as_str(), " ", word]);
            if segment.rag == Rag::NotRated {
                place_hatch(canvas, self.id, "", from, to);
            }
            self.write_count(canvas, segment.rag, digits.as_str(), (from, to));
        }))
    }

    fn write_count(&self, canvas: &mut Canvas<'_>, rag: Rag, count: &str, (from, to): ((i32, i32), (i32, i32))) {
        let room = to.0 - from.0;
        let wide = width(count, Type::Strong);
        let middle = (from.1 + to.1) / 2;
        let baseline = middle + Type::Strong.below_middle();
        let classes = [Type::Strong.class(), " on ", rag_class(rag)];
        let content = if wide + GLYPH + AFTER_GLYPH + 80 <= room {
            GLYPH + AFTER_GLYPH + wide
        } else if wide + 25 <= room {
            wide
        } else {
            return;
        };
        let left = from.0 + (room - content) / 2;
        if rag == Rag::NotRated {
            let (above, below) = (middle - PLATE / 2, middle + PLATE / 2);
            canvas.rect("rag-not-rated plate", (left - 10, above), (left + content + 10, below));
        }
        if content > wide {
            place_glyph_on_fill(canvas, self.id, rag, (left, middle - GLYPH / 2), GLYPH);
            canvas.text_in(&classes, Anchor::Start, (left + content - wide, baseline), count);
        } else {
            canvas.text_in(&classes, Anchor::Middle, (from.0 + room / 2, baseline), count);
        }
    }

    /// The period, the total and the note of a bar that runs from `start` to `end` (its top corners).
    fn write_words(
        &self,
        canvas: &mut Canvas<'_>,
        row: &PlannedBar<'_>,
        start: (i32, i32),
        end: (i32, i32),
        total: &[&str; 3],
    ) {
        let (label_at, total_at, anchor) = match self.layout {
            Layout::Wide => {
                let baseline = row.top + BAR / 2 + Type::Strong.below_middle();
                ((0, baseline), (end.0 + ASIDE, baseline), Anchor::Start)
            }
            Layout::Narrow => {
                let baseline = row.top - LABEL_LINE / 2 + Type::Strong.below_middle();
                ((0, baseline), (self.layout.width(), baseline), Anchor::End)
            }
        };
        canvas.text(Type::Strong, Anchor::Start, label_at, &row.label);
        let mut element = canvas.element("text");
        element.class(Type::Label.class()).length("x", total_at.0).length("y", total_at.1);
        if anchor == Anchor::End {
            element.attr("text-anchor", "end");
        }
        for part in total {
            element.text(part);
        }
        drop(element);
        let mut middle = row.top + BAR + 30 + Type::Small.line_height() / 2;
        for line in &row.note {
            canvas.text(Type::Small, Anchor::Start, (start.0, middle + Type::Small.below_middle()), line);
            middle += Type::Small.line_height();
        }
    }

    /// The line at zero from which every bar grows.
    fn draw_zero_line(&self, area: &Area<'_>) -> Drawn {
        let (Some(first), Some(last), Layout::Wide) = (self.rows.first(), self.rows.last(), self.layout) else {
            return Ok(());
        };
        let ends = vec![(self.span.0 - 15, first.top - 30), (self.span.0 - 15, last.top + BAR + 30)];
        area.draw(&plotters::element::PathElement::new(ends, Paint::Axis.style()))
    }
}

/// Part of a bar: `from` is the number of actions to its left.
struct Segment {
    rag: Rag,
    count: u32,
    from: u32,
    ends_bar: bool,
}

/// Where the longest bar may begin and end, so that every label and every total fits beside its bar.
fn span(chart: &StandingBars<'_>, layout: Layout) -> (i32, i32) {
    match layout {
        Layout::Narrow => (0, layout.width()),
        Layout::Wide => {
            let label =
                chart.bars.iter().map(|bar| width(&bar.period.title, Type::Strong)).max().unwrap_or(0).min(1600);
            let total = chart.bars.iter().map(|bar| total_width(bar, &chart.words)).max().unwrap_or(0);
            (label + ASIDE + 20, layout.width() - total - ASIDE)
        }
    }
}

fn total_width(bar: &Bar<'_>, words: &Words<'_>) -> i32 {
    let total = bar.total();
    width(Digits::new(total).as_str(), Type::Label)
        + width(" ", Type::Label)
        + width(words.unit_for(total), Type::Label)
}
