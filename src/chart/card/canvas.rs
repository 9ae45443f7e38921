use super::ink::{Ink, palette};
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use zeno::{Command, Mask, PathData, Scratch, Style, Transform};

/// A picture of at most 256 colours, drawn from back to front.
pub(super) struct Canvas {
    size: (u32, u32),
    /// A colour a pixel, row by row.
    pixels: Vec<u8>,
    scratch: Scratch,
    coverage: Vec<u8>,
}

impl Canvas {
    /// Nothing but paper.
    pub(super) fn new(size: (u32, u32)) -> Self {
        let pixels = vec![Ink::PAPER.covering(0); (size.0 * size.1) as usize];
        Self { size, pixels, scratch: Scratch::new(), coverage: Vec::new() }
    }

    /// Fills a rectangle, from one corner up to the other.
    pub(super) fn rect(&mut self, from: (i32, i32), to: (i32, i32), ink: Ink) {
        let colour = ink.covering(u8::MAX);
        self.each(from, to, |pixel, _| *pixel = colour);
    }

    /// Covers a rectangle with slanting lines.
    pub(super) fn hatch(&mut self, from: (i32, i32), to: (i32, i32), ink: Ink) {
        let colour = ink.covering(u8::MAX);
        self.each(from, to, |pixel, (x, y)| {
            if (x + y).rem_euclid(12) < 3 {
                *pixel = colour;
            }
        });
    }

    fn each(&mut self, from: (i32, i32), to: (i32, i32), mut draw: impl FnMut(&mut u8, (i32, i32))) {
        let (wide, high) = (self.size.0 as i32, self.size.1 as i32);
        for y in from.1.max(0)..to.1.min(high) {
            for x in from.0.max(0)..to.0.min(wide) {
                if let Some(pixel) = self.pixels.get_mut((y * wide + x) as usize) {
                    draw(pixel, (x, y));
                }
            }
        }
    }

    /// Fills outlines that are in pixels already, one after another: a sign is quicker filled than a line of them.
    pub(super) fn fill(&mut self, outlines: impl IntoIterator<Item = Vec<Command>>, ink: Ink) {
        for outline in outlines {
            self.cover(&outline, Style::Fill(zeno::Fill::NonZero), None, ink);
        }
    }

    /// Draws an outline of SVG in a square of 16 by 16, laid on the square of `side` pixels at `corner`.
    pub(super) fn shape<'s>(
        &mut self,
        outline: &str,
        style: impl Into<Style<'s>>,
        (corner, side): ((i32, i32), i32),
        ink: Ink,
    ) {
        let scale = side as f32 / 16.0;
        let place = Transform::new(scale, 0.0, 0.0, scale, corner.0 as f32, corner.1 as f32);
        self.cover(&*with_letters(outline), style.into(), Some(place), ink);
    }

    fn cover(&mut self, outlines: impl PathData, style: Style<'_>, place: Option<Transform>, ink: Ink) {
        let coverage = &mut self.coverage;
        let mut mask = Mask::with_scratch(outlines, &mut self.scratch);
        mask.style(style).transform(place).inspect(|_, wide, high| {
            coverage.clear();
            coverage.resize((wide * high) as usize, 0);
        });
        let placed = mask.render_into(coverage, None);
        let wide = self.size.0 as i32;
        for (row, y) in coverage.chunks_exact(placed.width.max(1) as usize).zip(placed.top..) {
            for (covered, x) in row.iter().zip(placed.left..) {
                let inside = (0..wide).contains(&x) && (0..self.size.1 as i32).contains(&y);
                let step = ink.covering(*covered);
                if inside
                    && step != ink.covering(0)
                    && let Some(pixel) = self.pixels.get_mut((y * wide + x) as usize)
                {
                    *pixel = if ink.is_in(*pixel) { step.max(*pixel) } else { step };
                }
            }
        }
    }

    /// The picture as a file.
    pub(super) fn png(&self) -> Vec<u8> {
        let mut file = Vec::with_capacity(1 << 15);
        let mut encoder = Encoder::new(&mut file, self.size.0, self.size.1);
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_palette(palette());
        // The best takes ten times as long, for a tenth of the bytes.
        encoder.set_deflate_compression(DeflateCompression::Level(3));
        encoder.set_filter(Filter::NoFilter);
        // Writing to memory cannot fail.
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&self.pixels));
        debug_assert!(written.is_ok(), "{written:?}");
        file
    }
}

/// The outline with a letter before every arc: zeno passes over an arc that goes on from another without one.
fn with_letters(outline: &str) -> String {
    /// Numbers of an arc.
    const ARC: usize = 7;
    let mut whole = String::with_capacity(outline.len() + 4);
    let (mut letter, mut numbers, mut in_number) = (' ', 0, false);
    for sign in outline.chars() {
        let is_new = sign == '-' || !in_number;
        in_number = sign.is_ascii_digit() || matches!(sign, '-' | '.');
        if sign.is_ascii_alphabetic() {
            (letter, numbers) = (sign, 0);
        } else if in_number && is_new {
            if numbers == ARC && letter.eq_ignore_ascii_case(&'a') {
                whole.push(letter);
                numbers = 0;
            }
            numbers += 1;
        }
        whole.push(sign);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arc_that_goes_on_from_another_has_a_letter_of_its_own() {
        assert_eq!(
            with_letters("M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z"),
            "M8 1.5a6.5 6.5 0 1 1 0 13 a6.5 6.5 0 0 1 0-13z"
        );
        assert_eq!(with_letters("M5.2 1.2h5.6l4 4v5.6"), "M5.2 1.2h5.6l4 4v5.6");
    }
}
