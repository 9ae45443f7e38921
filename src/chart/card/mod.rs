//! The picture of a report that stands for a link to it where people share links: 1200 by 630 pixels, PNG.
//!
//! In: a [`Card`], the words and counts of one report. Out: the bytes of a file, the same on every machine: the typeface
//! is compiled in, coverage is counted in sixteen steps, and no colour is mixed but from two of the palette.
//!
//! 1. `typeface` measures words and gives their outlines.
//! 2. `canvas` fills outlines and rectangles in whole numbers; `ink` says which colours there are.
//! 3. `lines` breaks words to the room they have; `bar` draws the ratings, with a shape for each beside its colour.

mod bar;
mod canvas;
mod ink;
mod lines;
mod typeface;

#[cfg(test)]
mod tests;

use canvas::Canvas;
use ink::Ink;
use lines::{Block, set};
use typeface::{Typeface, Weight};

/// Size of the picture in pixels: what sites that show one ask for.
pub const SIZE: (u32, u32) = (1200, 630);

/// What the picture says.
#[derive(Debug)]
pub struct Card<'a> {
    /// Who publishes.
    pub organisation: &'a str,
    /// The name of the report.
    pub title: &'a str,
    /// For which day it speaks, and whether it is published.
    pub day: &'a str,
    /// The report in a sentence or two.
    pub headline: &'a str,
    /// How many actions have each rating, in the order of [`crate::plan::Rag::ALL`], and the word for it.
    pub ratings: [(u32, &'a str); 6],
}

/// Left and right edge of everything.
const MARGIN: i32 = 60;
/// Room from edge to edge.
const ROOM: i32 = SIZE.0 as i32 - 2 * MARGIN;
/// The band at the head.
const BAND: i32 = 92;

impl Card<'_> {
    /// The picture as a PNG.
    pub fn png(&self) -> Vec<u8> {
        let mut canvas = Canvas::new(SIZE);
        let (Some(regular), Some(bold)) = (Typeface::of(Weight::Regular), Typeface::of(Weight::Bold)) else {
            debug_assert!(false, "the fonts are compiled in");
            return canvas.png();
        };
        canvas.rect((0, 0), (SIZE.0 as i32, BAND), Ink::INK);
        let room = |sizes: &'static [i32], height: i32| Block { sizes, room: ROOM, height };
        set(&bold, self.organisation, room(&[38, 34, 30], 46)).draw(&mut canvas, (MARGIN, 26), Ink::ON_INK);
        let mut y = BAND + 28;
        y = set(&bold, self.title, room(&[54, 48, 42], 116)).draw(&mut canvas, (MARGIN, y), Ink::INK);
        y = set(&regular, self.day, room(&[30, 27], 36)).draw(&mut canvas, (MARGIN, y + 8), Ink::MUTED);
        let rest = room(&[42, 38, 34, 30], bar::TOP - 20 - (y + 20));
        set(&regular, self.headline, rest).draw(&mut canvas, (MARGIN, y + 20), Ink::INK);
        bar::draw(&mut canvas, (&regular, &bold), &self.ratings);
        canvas.png()
    }
}

/// True where the typefaces that are compiled in can be read.
pub fn typefaces_are_sound() -> bool {
    let weights = [Weight::Regular, Weight::Bold];
    weights.into_iter().all(|weight| Typeface::of(weight).is_some_and(|typeface| typeface.has('a')))
}
