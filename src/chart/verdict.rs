//! The shapes of inspectors' verdicts. A verdict is not a rating: its shapes and colours are no status's.
//!
//! Up for progress, a diamond for mixed, down for concern. What was only told is an outline, what was written is filled.

use super::layout::Layout;
use super::svg::{Anchor, Area, Canvas, Drawn, Mark, Type, width};
use crate::plan::Verdict;
use crate::words::{Words, say};

/// Every verdict, from good to bad.
pub(super) const ALL: [Verdict; 3] = [Verdict::Progress, Verdict::Mixed, Verdict::Concern];

/// What a verdict is called.
pub(super) fn word(words: &Words, verdict: Verdict) -> &str {
    match verdict {
        Verdict::Progress => say!(words, chart_verdict_progress),
        Verdict::Mixed => say!(words, chart_verdict_mixed),
        Verdict::Concern => say!(words, chart_verdict_concern),
    }
}

/// How a verdict is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    Written,
    Told,
}

const fn outline(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Progress => "M8 1.5l7 7v6l-7-5.5-7 5.5v-6z",
        Verdict::Mixed => "M8 1.5L14.5 8 8 14.5 1.5 8z",
        Verdict::Concern => "M8 14.5l-7-7v-6L8 7l7-5.5v6z",
    }
}

/// Defines the shapes of the verdicts that occur. Every id begins with the chart's own.
pub(super) fn define_verdicts(area: &Area<'_>, id: &str, occurs: [bool; 3]) -> Drawn {
    if occurs == [false; 3] {
        return Ok(());
    }
    area.draw(&Mark::<(i32, i32), 0, _>::new([], |canvas, []| {
        let mut defs = canvas.element("defs");
        for verdict in ALL.into_iter().filter(|verdict| occurs[*verdict as usize]) {
            let mut symbol = defs.child("symbol");
            symbol.attr_parts("id", &[id, "-v-", verdict.key()]).attr("viewBox", "0 0 16 16");
            symbol.child("path").attr("d", outline(verdict));
        }
    }))
}

/// Places a defined shape; `title` is what a resting pointer reads. Lengths are tenths of a pixel.
pub(super) fn place_verdict(
    canvas: &mut Canvas<'_>,
    id: &str,
    (verdict, known): (Verdict, Known),
    (x, y): (i32, i32),
    title: &[&str],
) {
    let told = if known == Known::Told { " told" } else { "" };
    let mut shape = canvas.element("use");
    shape.attr_parts("class", &["verdict ", verdict.key(), told]).attr_parts("href", &["#", id, "-v-", verdict.key()]);
    shape.length("x", x).length("y", y).length("width", SHAPE).length("height", SHAPE);
    if !title.is_empty() {
        shape.title(title);
    }
}

/// Side of a shape, and the spaces after it and between entries of the key, in tenths of a pixel.
pub(super) const SHAPE: i32 = 130;
pub(super) const AFTER_SHAPE: i32 = 60;
const BETWEEN: i32 = 200;
/// Height of a row of the key.
const ROW: i32 = 220;

/// A key of the shapes, for cells too narrow for words.
pub(super) struct VerdictKey<'a> {
    id: &'a str,
    entries: Vec<(Verdict, Known, &'a str, (i32, i32))>,
    height: i32,
}

impl<'a> VerdictKey<'a> {
    /// Lays out the verdicts that occur, and the outline where something was only told.
    pub(super) fn new(id: &'a str, words: &'a Words, occurs: [bool; 3], told: bool) -> Self {
        let room = Layout::Wide.width();
        let shapes = ALL.into_iter().filter(|verdict| occurs[*verdict as usize]);
        let written = shapes.clone().map(|verdict| (verdict, Known::Written, word(words, verdict)));
        let outline = shapes.take(usize::from(told));
        let outline = outline.map(|verdict| (verdict, Known::Told, say!(words, chart_verdict_outline)));
        let mut entries = Vec::with_capacity(4);
        let (mut x, mut y) = (0, 0);
        for (verdict, known, word) in written.chain(outline) {
            let wide = SHAPE + AFTER_SHAPE + width(word, Type::Label);
            if x > 0 && x + wide > room {
                (x, y) = (0, y + ROW);
            }
            entries.push((verdict, known, word, (x, y)));
            x += wide + BETWEEN;
        }
        let height = if entries.is_empty() { 0 } else { y + ROW };
        Self { id, entries, height }
    }

    /// Height in tenths of a pixel, without the space below.
    pub(super) const fn height(&self) -> i32 {
        self.height
    }

    /// Draws the key with its top left corner at a height.
    pub(super) fn draw(&self, area: &Area<'_>, top: i32) -> Drawn {
        for (verdict, known, word, (x, y)) in &self.entries {
            area.draw(&Mark::new([(*x, y + top)], |canvas, [(x, y)]| {
                place_verdict(canvas, self.id, (*verdict, *known), (x, y + (ROW - SHAPE) / 2), &[]);
                let at = (x + SHAPE + AFTER_SHAPE, y + ROW / 2 + Type::Label.below_middle());
                canvas.text(Type::Label, Anchor::Start, at, word);
            }))?;
        }
        Ok(())
    }
}
