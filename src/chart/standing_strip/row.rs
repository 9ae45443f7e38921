//! The strip as an ornament of a table's row: a few hundred bytes, drawn with shapes that the page holds once.

use super::{StandingStrip, Step};
use crate::chart::standing_matrix::Cell;
use crate::chart::svg::{Element, Shape, rag_tint, tenths};
use crate::plan::Rag;

/// Most periods that a row shows: the newest.
const MOST: usize = 12;
/// Side of a cell and of its glyph, in tenths of a pixel.
const CELL: i32 = 140;
const GLYPH: i32 = 110;
/// How much of a cell is its tint; the rest divides it from the next.
const TINTED: i32 = 130;

impl StandingStrip<'_> {
    /// The newest twelve periods as a picture in one line of text, with the sentence that says them. The page needs
    /// [`shapes`](crate::chart::shapes) once. Empty where there is no period.
    pub fn in_row(&self) -> String {
        let steps = &self.steps[self.steps.len().saturating_sub(MOST)..];
        let mut out = String::with_capacity(200 + 45 * steps.len());
        if steps.is_empty() {
            return out;
        }
        let wide = tenths(steps.len() as i32 * CELL);
        let high = tenths(CELL);
        let mut svg = Element::new(&mut out, "svg");
        svg.class("strip").attr("width", &wide).attr("height", &high).attr("role", "img");
        svg.attr("aria-label", &self.sentence_of(steps));
        for (step, x) in steps.iter().zip((0..).step_by(CELL as usize)) {
            place(&mut svg, step, x);
        }
        drop(svg);
        out
    }
}

fn place(svg: &mut Element<'_>, step: &Step<'_>, x: i32) {
    let mut cell = svg.child("use");
    match step.cell {
        Cell::Fresh(rag) => cell.attr_parts("href", &["#s-", rag.key()]),
        Cell::Carried(rag) => cell.attr_parts("href", &["#s-", rag.key(), "-c"]),
        Cell::Absent => cell.attr("href", "#s-absent"),
    };
    if x > 0 {
        cell.length("x", x);
    }
}

/// The cells of [`StandingStrip::in_row`], which use the glyphs, and the hatching that carried ones use.
pub(in crate::chart) fn shapes() -> impl Iterator<Item = Shape> {
    let cells = Rag::ALL.into_iter().flat_map(|rag| [(rag, "", false), (rag, "-c", true)]);
    [hatch(), absent()].into_iter().chain(cells.map(|(rag, suffix, carried)| cell(rag, suffix, carried)))
}

fn hatch() -> Shape {
    let mut markup = String::with_capacity(160);
    let mut pattern = Element::new(&mut markup, "pattern");
    pattern.attr("id", HATCH).attr("width", "4").attr("height", "4");
    pattern.attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
    pattern.child("path").class("hatch").attr("d", "M2 0v4");
    drop(pattern);
    Shape { id: HATCH.to_owned(), markup }
}

/// A dash where the action was not in the plan.
fn absent() -> Shape {
    let id = "s-absent".to_owned();
    let mut markup = String::with_capacity(60);
    Element::new(&mut markup, "path").class("g-ink").attr("id", &id).attr("d", "M4 7h5");
    Shape { id, markup }
}

fn cell(rag: Rag, suffix: &str, carried: bool) -> Shape {
    let id = format!("s-{rag}{suffix}");
    let mut markup = String::with_capacity(240);
    let mut cell = Element::new(&mut markup, "g");
    cell.attr("id", &id);
    cell.child("rect").class(rag_tint(rag)).length("width", TINTED).length("height", CELL);
    if carried {
        let mut hatch = cell.child("rect");
        hatch.length("width", TINTED).length("height", CELL).attr_parts("fill", &["url(#", HATCH, ")"]);
    }
    if carried && matches!(rag, Rag::NotStarted | Rag::NotRated) {
        // An open circle with lines across it would be a sign of its own.
        let mut plate = cell.child("circle");
        plate.class(rag_tint(rag)).length("cx", TINTED / 2).length("cy", CELL / 2).length("r", GLYPH / 2);
    }
    let mut glyph = cell.child("use");
    glyph.attr_parts("href", &["#g-", rag.key()]);
    glyph.length("x", (TINTED - GLYPH) / 2).length("y", (CELL - GLYPH) / 2);
    glyph.length("width", GLYPH).length("height", GLYPH);
    drop(glyph);
    drop(cell);
    Shape { id, markup }
}

/// Name of the hatching.
const HATCH: &str = "s-hatch";
