//! The marks of the slip chart, each drawn the same in a row and in the key.

use super::Slips;
use crate::chart::defs::place_glyph;
use crate::chart::layout::Layout;
use crate::chart::svg::{Anchor, Area, Canvas, Drawn, Mark, Type, width};
use crate::plan::Rag;
use crate::words::say;

/// Half the height of the tick of a first date and of a later one, in tenths of a pixel.
const FIRST: i32 = 70;
const LATER: i32 = 40;
/// Half the width of the diamond, and side of the glyph of what is finished.
const DIAMOND: i32 = 48;
const GLYPH: i32 = 130;
/// An arrow shorter than this has no room for a head.
const SHORTEST: i32 = 90;

/// The date first promised.
pub(super) fn first(canvas: &mut Canvas<'_>, (x, y): (i32, i32)) {
    tick(canvas, (x, y), FIRST);
}

/// A date that was promised for a while.
pub(super) fn later(canvas: &mut Canvas<'_>, (x, y): (i32, i32)) {
    tick(canvas, (x, y), LATER);
}

fn tick(canvas: &mut Canvas<'_>, (x, y): (i32, i32), half: i32) {
    let mut line = canvas.element("line");
    line.class("slip-first").length("x1", x).length("y1", y - half).length("x2", x).length("y2", y + half);
}

/// What an arrow points at: how far before its middle the tip ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// A date that was promised for a while.
    Tick,
    /// The deadline now.
    Diamond,
}

/// A change from one date to another.
pub(super) fn arrow(canvas: &mut Canvas<'_>, from: i32, to: i32, y: i32, target: Target) {
    let back = if to < from { 1 } else { -1 };
    let tip = to + back * if target == Target::Diamond { DIAMOND } else { 12 };
    stroke(canvas, "slip-move", from, to, y);
    if (to - from).abs() >= SHORTEST {
        let base = tip + back * 45;
        canvas.element("polygon").class("slip-move").points([(tip, y), (base, y - 28), (base, y + 28)]);
    }
}

/// Time past a deadline.
pub(super) fn late(canvas: &mut Canvas<'_>, from: i32, to: i32, y: i32) {
    stroke(canvas, "slip-late", from, to, y);
}

fn stroke(canvas: &mut Canvas<'_>, class: &str, from: i32, to: i32, y: i32) {
    let mut line = canvas.element("line");
    line.class(class).length("x1", from).length("y1", y).length("x2", to).length("y2", y);
}

/// The deadline now.
pub(super) fn due(canvas: &mut Canvas<'_>, (x, y): (i32, i32)) {
    let points = [(x, y - DIAMOND), (x + DIAMOND, y), (x, y + DIAMOND), (x - DIAMOND, y)];
    canvas.element("polygon").class("slip-due").points(points);
}

/// The report that said it was finished.
pub(super) fn finished(canvas: &mut Canvas<'_>, id: &str, (x, y): (i32, i32)) {
    place_glyph(canvas, id, Rag::Finished, (x - GLYPH / 2, y - GLYPH / 2), GLYPH);
}

/// What the key explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sample {
    First,
    Arrow,
    Due,
    Late,
    Finished,
}

/// Width of a sample, and the spaces after it and between entries; height of a row of the key.
const SAMPLE: i32 = 260;
const AFTER: i32 = 60;
const BETWEEN: i32 = 180;
const ROW: i32 = 220;

/// The key: the marks that occur, set above the rows.
pub(super) struct Key<'a> {
    entries: Vec<(Sample, &'a str, (i32, i32))>,
    height: i32,
}

impl<'a> Key<'a> {
    /// Lays out the marks that occur in the rows.
    pub(super) fn new(chart: &Slips<'a>, layout: Layout) -> Self {
        let (rows, words) = (chart.shown(), chart.words);
        let late = rows.iter().any(|row| row.late(chart.as_at).is_some());
        let all = [
            (Sample::First, say!(words, common_first_promised), rows.iter().any(|row| row.first.date.is_some())),
            (Sample::Arrow, say!(words, slips_key_changed), rows.iter().any(|row| !row.redates.is_empty())),
            (Sample::Due, say!(words, slips_deadline_now), rows.iter().any(|row| row.current().date.is_some())),
            (Sample::Late, say!(words, slips_key_late), late),
            (Sample::Finished, say!(words, slips_key_finished), rows.iter().any(|row| row.finished.is_some())),
        ];
        let (mut x, mut y) = (0, 0);
        let mut entries = Vec::with_capacity(all.len());
        for (sample, words, _) in all.into_iter().filter(|(.., occurs)| *occurs) {
            let wide = SAMPLE + AFTER + width(words, Type::Label);
            if x > 0 && x + wide > layout.width() {
                (x, y) = (0, y + ROW);
            }
            entries.push((sample, words, (x, y)));
            x += wide + BETWEEN;
        }
        Self { height: if entries.is_empty() { 0 } else { y + ROW }, entries }
    }

    /// Height in tenths of a pixel, without the space below.
    pub(super) const fn height(&self) -> i32 {
        self.height
    }

    /// Draws it with its top at a height.
    pub(super) fn draw(&self, area: &Area<'_>, id: &str, top: i32) -> Drawn {
        for (sample, words, (x, y)) in &self.entries {
            area.draw(&Mark::new([(*x, y + top + ROW / 2)], |canvas, [(x, y)]| {
                let middle = (x + SAMPLE / 2, y);
                match sample {
                    Sample::First => first(canvas, middle),
                    Sample::Arrow => {
                        arrow(canvas, x, x + SAMPLE - 20, y, Target::Tick);
                        later(canvas, (x + SAMPLE - 20, y));
                    }
                    Sample::Due => due(canvas, middle),
                    Sample::Late => late(canvas, x, x + SAMPLE, y),
                    Sample::Finished => finished(canvas, id, middle),
                }
                let at = (x + SAMPLE + AFTER, y + Type::Label.below_middle());
                canvas.text(Type::Label, Anchor::Start, at, words);
            }))?;
        }
        Ok(())
    }
}
