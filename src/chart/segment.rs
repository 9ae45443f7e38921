//! The segments of a bar, end to end: what every stacked bar is made of, wherever it stands.

use super::defs::{place_glyph_on_fill, place_hatch};
use super::svg::{Anchor, Area, Canvas, Digits, Drawn, Mark, Type, rag_class, width};
use crate::plan::Rag;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::{RangedCoordi32, RangedCoordu32};

/// A drawing area whose x counts what the bars count and whose y is tenths of a pixel.
pub(super) type CountArea<'o> = Area<'o, Cartesian2d<RangedCoordu32, RangedCoordi32>>;

/// Part of a bar.
pub(super) struct Segment<'a> {
    /// The class of its fill; `on <class>` is what stands on it.
    pub(super) class: &'static str,
    /// How many it counts.
    pub(super) count: u32,
    /// What it counts, as said after the number: "on track".
    pub(super) word: &'a str,
    /// A glyph before the number, where there is room.
    pub(super) glyph: Option<Rag>,
    /// Covered with the hatching.
    pub(super) hatched: bool,
}

impl<'a> Segment<'a> {
    /// The actions that have a status.
    pub(super) fn rated(rag: Rag, count: u32, word: &'a str) -> Self {
        Self { class: rag_class(rag), count, word, glyph: Some(rag), hatched: rag == Rag::NotRated }
    }
}

/// Half the outline, which is drawn inside the segment.
pub(super) const HALF_OUTLINE: i32 = 5;
/// Space between the outlines of neighbouring segments.
const GAP: i32 = 20;
/// Side of the glyph in a segment, and the space after it.
const GLYPH: i32 = 110;
const AFTER_GLYPH: i32 = 40;
/// Height of the plain plate on which a count stands clear of the hatching.
const PLATE: i32 = 160;

/// A bar's rows of tenths of a pixel: its top edge and its height.
#[derive(Debug, Clone, Copy)]
pub(super) struct Band {
    /// The upper edge.
    pub(super) top: i32,
    /// The height of the bar.
    pub(super) height: i32,
}

/// Draws a bar from nought on. `name` says whose bar it is; the chart's `id` is the prefix of its definitions.
pub(super) fn draw_segments(area: &CountArea<'_>, id: &str, name: &str, segments: &[Segment<'_>], band: Band) -> Drawn {
    let total: u32 = segments.iter().map(|segment| segment.count).sum();
    let mut from = 0;
    for segment in segments.iter().filter(|segment| segment.count > 0) {
        let to = from + segment.count;
        let corners = [(from, band.top), (to, band.top + band.height)];
        let space = if to == total { 0 } else { GAP };
        area.draw(&Mark::new(corners, |canvas, corners| draw_segment(canvas, (id, name), segment, corners, space)))?;
        from = to;
    }
    Ok(())
}

/// One segment: a rectangle with its title, and glyph and count inside when they fit.
fn draw_segment(
    canvas: &mut Canvas<'_>,
    (id, name): (&str, &str),
    segment: &Segment<'_>,
    [(x0, y0), (x1, y1)]: [(i32, i32); 2],
    space: i32,
) {
    let gap = space.min((x1 - x0) / 3);
    // A sliver keeps within its own width: the last one of a long bar may stand at the edge of the drawing.
    let left = (x0 + HALF_OUTLINE.min((x1 - x0 - 1) / 2)).min(x1 - 1);
    let from = (left, y0 + HALF_OUTLINE);
    let to = ((x1 - gap - HALF_OUTLINE).max(from.0 + 1), y1 - HALF_OUTLINE);
    let digits = Digits::new(segment.count);
    canvas.rect(segment.class, from, to).title(&[name, ": ", digits.as_str(), " ", segment.word]);
    if segment.hatched {
        place_hatch(canvas, id, "", from, to);
    }
    write_count(canvas, id, segment, digits.as_str(), (from, to));
}

/// The count, with its glyph where there is room for both, or nothing where there is room for neither.
fn write_count(
    canvas: &mut Canvas<'_>,
    id: &str,
    segment: &Segment<'_>,
    count: &str,
    (from, to): ((i32, i32), (i32, i32)),
) {
    let room = to.0 - from.0;
    let wide = width(count, Type::Strong);
    let middle = (from.1 + to.1) / 2;
    let baseline = middle + Type::Strong.below_middle();
    let classes = [Type::Strong.class(), " on ", segment.class];
    let glyph = segment.glyph.filter(|_| wide + GLYPH + AFTER_GLYPH + 80 <= room);
    let content = if glyph.is_some() { GLYPH + AFTER_GLYPH + wide } else { wide };
    if content + 25 > room {
        return;
    }
    let left = from.0 + (room - content) / 2;
    if segment.hatched {
        let (above, below) = (middle - PLATE / 2, middle + PLATE / 2);
        let plate = [segment.class, " plate"].concat();
        canvas.rect(&plate, (left - 10, above), (left + content + 10, below));
    }
    if let Some(rag) = glyph {
        place_glyph_on_fill(canvas, id, rag, (left, middle - GLYPH / 2), GLYPH);
        canvas.text_in(&classes, Anchor::Start, (left + content - wide, baseline), count);
    } else {
        canvas.text_in(&classes, Anchor::Middle, (from.0 + room / 2, baseline), count);
    }
}
