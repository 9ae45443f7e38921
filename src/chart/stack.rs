//! Stacked bars: segments end to end, one bar a row, all on one scale that begins at zero.
//!
//! In a wide layout the name stands to the left of its bar; in a narrow one above it.

use super::layout::Layout;
use super::segment::{Band, CountArea, HALF_OUTLINE, Segment, draw_segments};
use super::svg::{Anchor, Area, Canvas, Drawn, Mark, Paint, Type, group, truncate, width, wrap};
use plotters::coord::cartesian::Cartesian2d;
use std::borrow::Cow;

/// A bar, as a chart describes it.
pub(super) struct Stack<'a> {
    /// What it is about; cut to the room there is.
    pub(super) label: &'a str,
    /// From left to right; those that count nothing are not drawn.
    pub(super) segments: Vec<Segment<'a>>,
    /// The total at its end, with what is counted: "69 actions".
    pub(super) total: String,
    /// A thin bar below it, on the same scale.
    pub(super) under: Option<Under<'a>>,
    /// A sentence below it.
    pub(super) note: Option<&'a str>,
}

/// A part of a whole, as a thin bar that is filled as far as the part goes.
pub(super) struct Under<'a> {
    /// The part.
    pub(super) count: u32,
    /// The whole.
    pub(super) of: u32,
    /// Says both, for a resting pointer.
    pub(super) title: Cow<'a, str>,
}

/// The sizes of a set of bars, in tenths of a pixel.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    /// Height of a bar.
    pub(super) bar: i32,
    /// Space between two rows.
    pub(super) between: i32,
    /// Most room for names in a wide layout.
    pub(super) label_room: i32,
}

impl Form {
    /// Bars that are the whole chart.
    pub(super) const FULL: Self = Self { bar: 280, between: 140, label_room: 1600 };
}

/// Bars, measured and placed.
pub(super) struct Stacks<'a> {
    id: &'a str,
    layout: Layout,
    form: Form,
    rows: Vec<Row<'a>>,
    /// Left and right end of the longest bar.
    span: (i32, i32),
    most: u32,
    bottom: i32,
}

struct Row<'a> {
    stack: Stack<'a>,
    label: Cow<'a, str>,
    note: Vec<Cow<'a, str>>,
    top: i32,
    /// Where the thin bar begins, if there is one, and the first line of the note.
    below: i32,
}

/// Space between label, bar and end.
const ASIDE: i32 = 100;
/// Height of the line above a bar in a narrow layout.
const LABEL_LINE: i32 = 220;
/// Space between a bar and what stands below it.
const BELOW: i32 = 30;
/// Height of the thin bar.
const THIN: i32 = 70;

impl<'a> Stacks<'a> {
    /// Places bars one below the other from a height on. The chart's id is the prefix of its definitions.
    pub(super) fn new(id: &'a str, stacks: Vec<Stack<'a>>, form: Form, layout: Layout, top: i32) -> Self {
        let span = span(&stacks, form, layout);
        let most = stacks.iter().map(Stack::count).max().unwrap_or(0).max(1);
        let mut y = top;
        let mut rows = Vec::with_capacity(stacks.len());
        for stack in stacks {
            let room = match layout {
                Layout::Wide => span.0 - ASIDE,
                Layout::Narrow => layout.width() - stack.end_width() - ASIDE,
            };
            let top = y + if layout == Layout::Wide { 0 } else { LABEL_LINE };
            let below = top + form.bar + BELOW;
            let under = if stack.under.is_some() { THIN + BELOW / 2 } else { 0 };
            let note = stack.note.map_or_else(Vec::new, |note| wrap(note, Type::Small, layout.width() - span.0, 2));
            let lines = note.len() as i32 * Type::Small.line_height();
            y = if under + lines > 0 { below + under + lines } else { top + form.bar };
            y += form.between;
            rows.push(Row { label: truncate(stack.label, Type::Strong, room), note, top, below, stack });
        }
        let bottom = if rows.is_empty() { y } else { y - form.between };
        Self { id, layout, form, rows, span, most, bottom }
    }

    /// Where the last row ends, its outline included.
    pub(super) const fn bottom(&self) -> i32 {
        self.bottom + 10
    }

    /// Draws the bars, and the line at zero from which they grow.
    pub(super) fn draw(&self, area: &Area<'_>) -> Drawn {
        let height = self.bottom();
        let scale = Cartesian2d::new(0..self.most, 0..height, (self.span.0..self.span.1, 0..height));
        let counts = area.apply_coord_spec(scale);
        for row in &self.rows {
            self.draw_row(&counts, row)?;
        }
        self.draw_zero_line(area)
    }

    fn draw_row(&self, area: &CountArea<'_>, row: &Row<'a>) -> Drawn {
        let total = row.stack.count();
        group(area, "bar", &[row.stack.label, ": ", &row.stack.total], || {
            draw_segments(
                area,
                self.id,
                row.stack.label,
                &row.stack.segments,
                Band { top: row.top, height: self.form.bar },
            )?;
            if let Some(under) = &row.stack.under {
                self.draw_under(area, row, under)?;
            }
            area.draw(&Mark::new([(0, row.top), (total, row.top)], |canvas, [start, end]| {
                self.write_words(canvas, row, (start, end));
            }))
        })
    }

    fn draw_under(&self, area: &CountArea<'_>, row: &Row<'a>, under: &Under<'a>) -> Drawn {
        let ends = [(0, row.below), (under.count, row.below), (under.of, row.below)];
        area.draw(&Mark::new(ends, |canvas, [(x0, y0), (x1, _), (x2, _)]| {
            let from = (x0 + HALF_OUTLINE, y0 + HALF_OUTLINE);
            let corner = |x: i32| ((x - HALF_OUTLINE).max(from.0 + 1), y0 + THIN - HALF_OUTLINE);
            if under.of > 0 {
                canvas.rect("under-whole", from, corner(x2)).title(&[&under.title]);
            }
            if under.count > 0 {
                canvas.rect("under-part", from, corner(x1)).title(&[&under.title]);
            }
        }))
    }

    /// The name, the total and the note of a bar that runs from `start` to `end` (its top corners).
    fn write_words(&self, canvas: &mut Canvas<'_>, row: &Row<'a>, (start, end): ((i32, i32), (i32, i32))) {
        let (baseline, end_at, anchor) = match self.layout {
            Layout::Wide => (row.top + self.form.bar / 2, end.0 + ASIDE, Anchor::Start),
            Layout::Narrow => (row.top - LABEL_LINE / 2, self.layout.width(), Anchor::End),
        };
        let baseline = baseline + Type::Strong.below_middle();
        canvas.text(Type::Strong, Anchor::Start, (0, baseline), &row.label);
        canvas.text(Type::Label, anchor, (end_at, baseline), &row.stack.total);
        let under = if row.stack.under.is_some() { THIN + BELOW / 2 } else { 0 };
        let mut middle = row.below + under + Type::Small.line_height() / 2;
        for line in &row.note {
            canvas.text(Type::Small, Anchor::Start, (start.0, middle + Type::Small.below_middle()), line);
            middle += Type::Small.line_height();
        }
    }

    fn draw_zero_line(&self, area: &Area<'_>) -> Drawn {
        let (Some(first), Some(last), Layout::Wide) = (self.rows.first(), self.rows.last(), self.layout) else {
            return Ok(());
        };
        let ends = vec![(self.span.0 - 15, first.top - 30), (self.span.0 - 15, last.top + self.form.bar + 30)];
        area.draw(&plotters::element::PathElement::new(ends, Paint::Axis.style()))
    }
}

impl Stack<'_> {
    fn count(&self) -> u32 {
        self.segments.iter().map(|segment| segment.count).sum()
    }

    /// Room for the total, each of its words rounded up.
    fn end_width(&self) -> i32 {
        let words = || self.total.split(' ');
        let spaces = words().count().saturating_sub(1) as i32;
        words().map(|word| width(word, Type::Label)).sum::<i32>() + spaces * width(" ", Type::Label)
    }
}

/// Where the longest bar may begin and end, so that every label and every total fits beside its bar.
fn span(stacks: &[Stack<'_>], form: Form, layout: Layout) -> (i32, i32) {
    if layout == Layout::Narrow {
        return (0, layout.width());
    }
    let labels = stacks.iter().map(|stack| width(stack.label, Type::Strong));
    let label = labels.max().unwrap_or(0).min(form.label_room);
    let end = stacks.iter().map(Stack::end_width).max().unwrap_or(0);
    (label + ASIDE + 20, layout.width() - end - ASIDE)
}
