//! What a chart defines once and places many times: its glyphs and its hatching. Every id begins with the chart's own.

use super::svg::{Area, Canvas, Drawn, Mark, rag_class, write_glyph};
use crate::plan::Rag;

/// Defines the glyphs of the statuses that occur, and the hatching when it is needed.
pub(super) fn define(area: &Area<'_>, id: &str, occurs: [bool; 6], hatched: bool) -> Drawn {
    area.draw(&Mark::<(i32, i32), 0, _>::new([], |canvas, []| {
        let mut defs = canvas.element("defs");
        for rag in Rag::ALL.into_iter().filter(|rag| occurs[rag.index()]) {
            let mut symbol = defs.child("symbol");
            symbol.attr_parts("id", &[id, "-", rag.key()]).attr("viewBox", "0 0 16 16");
            write_glyph(rag, &mut symbol);
        }
        if hatched {
            let mut pattern = defs.child("pattern");
            pattern.attr_parts("id", &[id, "-hatch"]).attr("width", "4").attr("height", "4");
            pattern.attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
            pattern.child("path").class("hatch").attr("d", "M2 0v4");
        }
    }))
}

/// Places a defined glyph in the colours of its status. `corner` and `side` are in tenths of a pixel.
pub(super) fn place_glyph(canvas: &mut Canvas<'_>, id: &str, rag: Rag, corner: (i32, i32), side: i32) {
    place(canvas, id, rag, &[rag_class(rag)], corner, side);
}

/// Places a defined glyph in the ink that goes on the fill of its status.
pub(super) fn place_glyph_on_fill(canvas: &mut Canvas<'_>, id: &str, rag: Rag, corner: (i32, i32), side: i32) {
    place(canvas, id, rag, &["on ", rag_class(rag)], corner, side);
}

fn place(canvas: &mut Canvas<'_>, id: &str, rag: Rag, classes: &[&str], (x, y): (i32, i32), side: i32) {
    let mut glyph = canvas.element("use");
    glyph.attr_parts("class", classes).attr_parts("href", &["#", id, "-", rag.key()]);
    glyph.length("x", x).length("y", y).length("width", side).length("height", side);
}

/// Covers a rectangle with the hatching.
pub(super) fn place_hatch(canvas: &mut Canvas<'_>, id: &str, class: &str, from: (i32, i32), to: (i32, i32)) {
    canvas.rect(class, from, to).attr_parts("fill", &["url(#", id, "-hatch)"]);
}
