//! The slip chart, measured and drawn.

use super::marks::{self, Key, Target};
use super::{SlipRow, Slips};
use crate::chart::caption::{Caption, CaptionLines};
use crate::chart::defs::define;
use crate::chart::layout::Layout;
use crate::chart::svg::{Anchor, Area, Drawn, Mark, Type, group, truncate, width, wrap};
use crate::chart::time_axis::TimeAxis;
use crate::chart::vocabulary::mid_sentence;
use crate::plan::Rag;
use crate::words::say;
use jiff::civil::Date;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordi32;
use std::borrow::Cow;

/// Height of a row with one line beside it, of each further line, and of the strip of time in a narrow layout.
const ROW: i32 = 210;
const LINE: i32 = 150;
const STRIP: i32 = 190;
/// Space between rows in a narrow layout, between parts, and between words and marks.
const BETWEEN: i32 = 90;
const APART: i32 = 100;
const ASIDE: i32 = 80;
/// Space at the ends of the axis, so that half a mark fits.
const EDGE: i32 = 60;
/// Space inside the band, and most lines for a kind in it.
const PAD: i32 = 100;
const MOST_LINES: usize = 6;
/// Longest label of a row, and longest words at its end.
const LONGEST_LABEL: i32 = 600;
const LONGEST_OUTCOME: i32 = 1900;

/// A drawing area whose x counts days and whose y is tenths of a pixel.
type DayArea<'o> = Area<'o, Cartesian2d<RangedCoordi32, RangedCoordi32>>;

/// The chart, measured.
pub(super) struct Plan<'a> {
    chart: &'a Slips<'a>,
    id: &'a str,
    layout: Layout,
    lines: CaptionLines<'a>,
    key: Key<'a>,
    key_top: i32,
    axis: Option<TimeAxis>,
    axis_top: i32,
    rows: Vec<PlannedRow<'a>>,
    /// Where what stands below the rows begins.
    below: i32,
    band: Vec<BandLine>,
    band_top: i32,
    left: Columns,
    now: String,
    height: i32,
}

struct PlannedRow<'a> {
    row: &'a SlipRow<'a>,
    outcome: Vec<Cow<'a, str>>,
    top: i32,
    /// Height of the middle of its marks.
    middle: i32,
}

struct BandLine {
    style: Type,
    text: String,
}

/// Where the columns of a row begin.
struct Columns {
    title: i32,
    title_room: i32,
    time: (i32, i32),
    outcome: i32,
}

impl<'a> Plan<'a> {
    pub(super) fn new(chart: &'a Slips<'a>, caption: &Caption<'a>, layout: Layout) -> Self {
        let shown = chart.shown();
        let lines = CaptionLines::new(caption, layout);
        let key = Key::new(chart, layout);
        let key_top = lines.height_with_space();
        let outcomes: Vec<Vec<Cow<'a, str>>> = shown.iter().map(|row| spoken(row, chart)).collect();
        let left = columns(shown, &outcomes, layout);
        let dates = shown.iter().flat_map(dates).chain((!shown.is_empty()).then(|| chart.as_at.last()));
        let axis = TimeAxis::over(chart.words, dates, (left.time.0 + EDGE, left.time.1 - EDGE));
        let axis_top = key_top + key.height() + if key.height() > 0 { APART } else { 0 };
        let axis_height = axis.as_ref().map_or(0, TimeAxis::height);
        let mut y = match axis {
            Some(_) => axis_top + axis_height + 30 + Type::Strong.line_height() + 20,
            None => axis_top + Type::Label.line_height() + 60,
        };
        let mut rows = Vec::with_capacity(shown.len());
        for (row, outcome) in shown.iter().zip(outcomes) {
            let further = (outcome.len() as i32 - 1).max(0) * LINE;
            let (middle, high) = match layout {
                Layout::Wide => (y + (ROW + further) / 2, ROW + further),
                Layout::Narrow => {
                    let words = Type::Strong.line_height() + outcome.len() as i32 * Type::Small.line_height();
                    (y + words + STRIP / 2, words + STRIP + BETWEEN)
                }
            };
            rows.push(PlannedRow { row, outcome, top: y, middle });
            y += high;
        }
        let below = y + 20;
        let band_top = below + if chart.left_out() > 0 { Type::Small.line_height() + 40 } else { 0 } + 80;
        let band = band(chart, layout);
        let band_height: i32 = band.iter().map(|line| line.style.line_height()).sum();
        let height = if band.is_empty() { band_top - 80 } else { band_top + band_height + 2 * PAD };
        let now = chart.words.when(chart.as_at);
        Self {
            chart,
            id: caption.id,
            layout,
            lines,
            key,
            key_top,
            axis,
            axis_top,
            rows,
            below,
            band,
            band_top,
            left,
            now,
            height,
        }
    }

    pub(super) const fn size(&self) -> (i32, i32) {
        (self.layout.width(), self.height)
    }

    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        let finished = self.chart.shown().iter().any(|row| row.finished.is_some());
        define(area, self.id, Rag::ALL.map(|rag| rag == Rag::Finished && finished), false)?;
        self.lines.draw(area)?;
        self.key.draw(area, self.id, self.key_top)?;
        match &self.axis {
            Some(axis) => self.draw_rows(area, axis)?,
            None => {
                let empty = truncate(&self.chart.empty, Type::Label, self.layout.width());
                area.draw_text(&empty, &Type::Label.for_plotters(), (0, self.axis_top))?;
            }
        }
        self.draw_left_out(area)?;
        self.draw_band(area)
    }

    fn draw_rows(&self, area: &Area<'_>, axis: &TimeAxis) -> Drawn {
        let now = self.chart.as_at.last();
        let strips = self.strips();
        axis.draw_labels(area, self.axis_top)?;
        axis.draw_grid(area, &strips)?;
        let label_top = self.axis_top + axis.height() + 30;
        axis.draw_now(area, now, &strips)?;
        axis.draw_now_label(area, now, &self.now, label_top, (self.left.time.0, self.layout.width()))?;
        let span = (axis.ends(), 0..self.height);
        let days = area.apply_coord_spec(Cartesian2d::new(axis.days(), 0..self.height, span));
        self.rows.iter().try_for_each(|row| self.draw_row(&days, axis, row))
    }

    /// The heights between which time is drawn: one for all rows, or one a row.
    fn strips(&self) -> Vec<(i32, i32)> {
        match self.layout {
            Layout::Wide => self.rows.first().map(|first| (first.top - 10, self.below - 20)).into_iter().collect(),
            Layout::Narrow => {
                self.rows.iter().map(|row| (row.middle - STRIP / 2 + 10, row.middle + STRIP / 2 - 10)).collect()
            }
        }
    }

    fn draw_row(&self, area: &DayArea<'_>, axis: &TimeAxis, planned: &PlannedRow<'_>) -> Drawn {
        let row = planned.row;
        let said = planned.outcome.join(", ");
        group(area, "slip", &[&row.label, " ", &row.title, ": ", &said], || {
            self.write_words(area, planned)?;
            self.draw_lines(area, axis, planned)?;
            self.draw_points(area, axis, planned)
        })
    }

    fn write_words(&self, area: &DayArea<'_>, planned: &PlannedRow<'_>) -> Drawn {
        let row = planned.row;
        let label = truncate(&row.label, Type::Strong, self.left.title - ASIDE);
        let title = truncate(&row.title, Type::Label, self.left.title_room);
        let (name_middle, outcome_at) = match self.layout {
            Layout::Wide => {
                let lines = planned.outcome.len() as i32;
                (planned.middle, (self.left.outcome, planned.middle - (lines - 1) * LINE / 2))
            }
            Layout::Narrow => {
                let name = planned.top + Type::Strong.line_height() / 2;
                (name, (0, planned.top + Type::Strong.line_height() + Type::Small.line_height() / 2))
            }
        };
        area.draw(&Mark::new([(0, planned.top)], |canvas, [_]| {
            canvas.text(Type::Strong, Anchor::Start, (0, name_middle + Type::Strong.below_middle()), &label);
            let at = (self.left.title, name_middle + Type::Label.below_middle());
            canvas.text(Type::Label, Anchor::Start, at, &title);
            let mut middle = outcome_at.1;
            for line in &planned.outcome {
                let at = (outcome_at.0, middle + Type::Small.below_middle());
                canvas.text(Type::Small, Anchor::Start, at, line);
                middle += if self.layout == Layout::Wide { LINE } else { Type::Small.line_height() };
            }
        }))
    }

    /// The changes as arrows, and the time past the deadline.
    fn draw_lines(&self, area: &DayArea<'_>, axis: &TimeAxis, planned: &PlannedRow<'_>) -> Drawn {
        let row = planned.row;
        let y = planned.middle;
        let promised = promised(row);
        for (at, pair) in promised.windows(2).enumerate() {
            let last = at + 2 == promised.len() && row.current().date.is_some();
            let target = if last { Target::Diamond } else { Target::Tick };
            let ends = [(axis.day(pair[0]), y), (axis.day(pair[1]), y)];
            area.draw(&Mark::new(ends, |canvas, [from, to]| marks::arrow(canvas, from.0, to.0, y, target)))?;
        }
        let Some((due, until)) = row.late(self.chart.as_at) else { return Ok(()) };
        let ends = [(axis.day(due.last()), y), (axis.day(until.last()), y)];
        area.draw(&Mark::new(ends, |canvas, [from, to]| marks::late(canvas, from.0, to.0, y)))
    }

    /// The first date, those in between, the date now, and the report that said finished.
    fn draw_points(&self, area: &DayArea<'_>, axis: &TimeAxis, planned: &PlannedRow<'_>) -> Drawn {
        let row = planned.row;
        let at = |date: Date| [(axis.day(date), planned.middle)];
        if let Some(first) = row.first.date {
            area.draw(&Mark::new(at(first.last()), |canvas, [place]| marks::first(canvas, place)))?;
        }
        for redate in &row.redates {
            let Some(date) = redate.to.date else { continue };
            area.draw(&Mark::new(at(date.last()), |canvas, [place]| marks::later(canvas, place)))?;
        }
        if let Some(due) = row.current().date {
            area.draw(&Mark::new(at(due.last()), |canvas, [place]| marks::due(canvas, place)))?;
        }
        if let Some(by) = row.finished {
            area.draw(&Mark::new(at(by.last()), |canvas, [place]| marks::finished(canvas, self.id, place)))?;
        }
        Ok(())
    }

    fn draw_left_out(&self, area: &Area<'_>) -> Drawn {
        if self.chart.left_out() == 0 {
            return Ok(());
        }
        let words = say!(self.chart.words, slips_not_shown, what = self.chart.left_out_words());
        area.draw_text(&words, &Type::Small.for_plotters(), (0, self.below))
    }

    /// What has no date, in words: no length is made up for it.
    fn draw_band(&self, area: &Area<'_>) -> Drawn {
        if self.band.is_empty() {
            return Ok(());
        }
        area.draw(&Mark::new([(0, self.band_top)], |canvas, [(x, y)]| {
            canvas.rect("tint-not-rated band", (x + 5, y + 5), (self.layout.width() - 5, self.height - 5));
            let mut top = y + PAD;
            for line in &self.band {
                let baseline = top + line.style.line_height() / 2 + line.style.below_middle();
                canvas.text(line.style, Anchor::Start, (x + PAD, baseline), &line.text);
                top += line.style.line_height();
            }
        }))
    }
}

fn spoken<'a>(row: &SlipRow<'_>, chart: &Slips<'a>) -> Vec<Cow<'a, str>> {
    row.outcome(chart.words, chart.as_at).into_iter().map(|words| mid_sentence(&words).into_owned().into()).collect()
}

/// The days it was promised for, oldest promise first.
fn promised(row: &SlipRow<'_>) -> Vec<Date> {
    let later = row.redates.iter().map(|redate| redate.to.date);
    std::iter::once(row.first.date).chain(later).flatten().map(|date| date.last()).collect()
}

/// Every day that its marks stand on.
fn dates<'r>(row: &'r SlipRow<'_>) -> impl Iterator<Item = Date> + 'r {
    promised(row).into_iter().chain(row.finished.map(|by| by.last()))
}

fn columns(rows: &[SlipRow<'_>], outcomes: &[Vec<Cow<'_, str>>], layout: Layout) -> Columns {
    let label = rows.iter().map(|row| width(&row.label, Type::Strong)).max().unwrap_or(0).min(LONGEST_LABEL);
    let title = label + ASIDE;
    if layout == Layout::Narrow {
        return Columns { title, title_room: layout.width() - title, time: (0, layout.width()), outcome: 0 };
    }
    let words = outcomes.iter().flatten().map(|words| width(words, Type::Small)).max().unwrap_or(0);
    let outcome = layout.width() - words.min(LONGEST_OUTCOME);
    let title_room = (outcome - title) * 44 / 100;
    Columns { title, title_room, time: (title + title_room + ASIDE - EDGE, outcome - ASIDE + EDGE), outcome }
}

/// The band of what has no date, broken into lines.
fn band(chart: &Slips<'_>, layout: Layout) -> Vec<BandLine> {
    if chart.undated.is_empty() {
        return Vec::new();
    }
    let room = layout.width() - 2 * PAD;
    let title = say!(chart.words, slips_band, count = chart.undated_count());
    let mut lines = vec![BandLine { style: Type::Strong, text: title }];
    for kind in &chart.undated {
        let (count, names) = (kind.labels.len(), kind.labels.join(", "));
        let words = say!(chart.words, slips_band_kind, count = count, kind = &*kind.kind, names = names);
        let wrapped = wrap(&words, Type::Small, room, MOST_LINES).into_iter();
        lines.extend(wrapped.map(|text| BandLine { style: Type::Small, text: text.into_owned() }));
    }
    lines
}
