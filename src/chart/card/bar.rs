//! The ratings as one bar from edge to edge, each with its shape and its count, and the key below.

use super::canvas::Canvas;
use super::ink::Ink;
use super::lines::cut;
use super::typeface::Typeface;
use super::{MARGIN, ROOM};
use crate::chart::svg::{DASH, FILL, INK, KNOCK, glyph_parts};
use crate::plan::Rag;
use zeno::{Cap, Join, Stroke};

/// Upper edge of the bar.
pub(super) const TOP: i32 = 440;
const HEIGHT: i32 = 84;
/// The outline of a stretch, and the paper between two.
const OUTLINE: i32 = 3;
const GAP: i32 = 4;
/// Side of a shape in the bar, and the space after it.
const SHAPE: i32 = 40;
const AFTER_SHAPE: i32 = 12;
/// Size of a count in the bar.
const COUNT: i32 = 44;
/// Upper edge of the key, and from one of its rows to the next.
const KEY: i32 = TOP + HEIGHT + 18;
const KEY_ROW: i32 = 44;
const KEY_ROWS: i32 = 2;
/// Size of its words where they are many.
const SMALLEST: i32 = 22;
/// Space between two entries of the key.
const KEY_GAP: i32 = 36;

/// Draws the bar and its key.
pub(super) fn draw(canvas: &mut Canvas, (regular, bold): (&Typeface, &Typeface), ratings: &[(u32, &str); 6]) {
    let total: u32 = ratings.iter().map(|(count, _)| count).sum();
    if total == 0 {
        return;
    }
    let at = |count: u32| MARGIN + i32::try_from(u64::from(count) * ROOM as u64 / u64::from(total)).unwrap_or(ROOM);
    let mut before = 0;
    for (rag, (count, _)) in Rag::ALL.into_iter().zip(ratings).filter(|(_, (count, _))| *count > 0) {
        let gap = if before + count == total { 0 } else { GAP };
        stretch(canvas, bold, (rag, *count), (at(before), (at(before + count) - gap).max(at(before) + 1)));
        before += count;
    }
    key(canvas, regular, ratings);
}

/// One stretch of the bar, with what has room in it: shape and count, count, or nothing.
fn stretch(canvas: &mut Canvas, face: &Typeface, (rag, count): (Rag, u32), (left, right): (i32, i32)) {
    let (from, to) = ((left + OUTLINE, TOP + OUTLINE), (right - OUTLINE, TOP + HEIGHT - OUTLINE));
    canvas.rect((left, TOP), (right, TOP + HEIGHT), Ink::INK);
    canvas.rect(from, to, Ink::fill(rag));
    if rag == Rag::NotRated {
        canvas.hatch(from, to, Ink::HATCH);
    }
    let words = count.to_string();
    let wide = face.width(&words, COUNT);
    let room = to.0 - from.0 - 12;
    let both = SHAPE + AFTER_SHAPE + wide;
    let taken = if both <= room { both } else { wide };
    if taken > room {
        return;
    }
    let start = from.0 + (to.0 - from.0 - taken) / 2;
    if rag == Rag::NotRated {
        canvas.rect((start - 6, TOP + 14), (start + taken + 6, TOP + HEIGHT - 14), Ink::PAPER);
    }
    if both <= room {
        shape(canvas, rag, ((start, TOP + (HEIGHT - SHAPE) / 2), SHAPE), [Ink::on(rag), Ink::fill(rag)]);
    }
    let baseline = TOP + HEIGHT / 2 + COUNT * 7 / 20;
    canvas.fill(face.outlines(&words, COUNT, (start + taken - wide, baseline)), Ink::on(rag));
}

/// An entry of the key: whose shape, its words, where it stands.
type Entry = (Rag, String, (i32, i32));

fn key(canvas: &mut Canvas, face: &Typeface, ratings: &[(u32, &str); 6]) {
    // One row where letters may stay large, else two, else what is cut to two.
    let tries = [(30, 1), (28, 1), (26, 1), (30, KEY_ROWS), (26, KEY_ROWS)];
    let fits = |(size, most): &(i32, i32)| entries(face, *size, ratings).0 <= *most;
    let size = tries.iter().find(|tried| fits(tried)).map_or(SMALLEST, |(size, _)| *size);
    for (rag, words, corner) in entries(face, size, ratings).1 {
        let side = size * 11 / 10;
        shape(canvas, rag, (corner, side), [Ink::fill(rag), Ink::on(rag)]);
        let start = (corner.0 + side + 10, corner.1 + side / 2 + size * 7 / 20);
        canvas.fill(face.outlines(&words, size, start), Ink::INK);
    }
}

/// The key at a size: how many rows it takes, and where each entry stands. No entry is wider than a third of the row.
fn entries(face: &Typeface, size: i32, ratings: &[(u32, &str); 6]) -> (i32, Vec<Entry>) {
    let mut entries = Vec::with_capacity(6);
    let (mut x, mut row) = (0, 0);
    for (rag, (count, word)) in Rag::ALL.into_iter().zip(ratings).filter(|(_, (count, _))| *count > 0) {
        let before = size * 11 / 10 + 10;
        let words = cut(face, &format!("{count} {word}"), size, ROOM / 3 - KEY_GAP - before);
        let wide = before + face.width(&words, size);
        if x > 0 && x + wide > ROOM {
            (x, row) = (0, row + 1);
        }
        entries.push((rag, words, (MARGIN + x, KEY + row * KEY_ROW)));
        x += wide + KEY_GAP;
    }
    (row + 1, entries)
}

/// The shape of a rating in two colours: of its body, and of what is cut out of it. A body in the colour of the rating has
/// an outline, since not every rating stands out from the paper.
fn shape(canvas: &mut Canvas, rag: Rag, place: ((i32, i32), i32), [body, cut_out]: [Ink; 2]) {
    for (class, outline) in glyph_parts(rag) {
        match *class {
            FILL => {
                canvas.shape(outline, zeno::Fill::NonZero, place, body);
                if body == Ink::fill(rag) {
                    canvas.shape(outline, Stroke::new(1.0).join(Join::Round), place, Ink::INK);
                }
            }
            KNOCK => canvas.shape(outline, Stroke::new(2.0).cap(Cap::Round).join(Join::Round), place, cut_out),
            DASH => canvas.shape(outline, Stroke::new(1.6).cap(Cap::Butt).dash(&[2.6, 2.4], 0.0), place, Ink::INK),
            INK => canvas.shape(outline, Stroke::new(1.6).cap(Cap::Round), place, Ink::INK),
            _ => debug_assert!(false, "a stroke of another kind: {class}"),
        }
    }
}
