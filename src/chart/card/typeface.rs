use std::cell::RefCell;
use std::collections::BTreeMap;
use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{Face, GlyphId, OutlineBuilder, Tag};
use zeno::{Command, Point};

const REGULAR: &[u8] = include_bytes!("../../../themes/default/fonts/hyperlegible-next-regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../themes/default/fonts/hyperlegible-next-bold.ttf");

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// The typeface of the site, compiled in: no font of the machine is ever asked for.
pub(super) struct Typeface {
    face: Face<'static>,
    /// Units to an em.
    em: i32,
    /// How pairs of signs that were asked about are kerned: the same few are asked about again and again.
    kerned: RefCell<BTreeMap<(GlyphId, GlyphId), i32>>,
}

/// A sign of the typeface, and where it stands from the start of its line, in units.
type Placed = (GlyphId, i32);

impl Typeface {
    pub(super) fn of(weight: Weight) -> Option<Self> {
        let face = Face::parse(if weight == Weight::Bold { BOLD } else { REGULAR }, 0).ok()?;
        let em = i32::from(face.units_per_em());
        (em > 0).then(|| Self { face, em, kerned: RefCell::default() })
    }

    /// True where the typeface has a sign for the letter.
    pub(super) fn has(&self, letter: char) -> bool {
        self.face.glyph_index(letter).is_some()
    }

    /// Width of words in pixels, at `size` pixels to an em, rounded up.
    pub(super) fn width(&self, words: &str, size: i32) -> i32 {
        let (_, units) = self.placed(words);
        (units * size).div_euclid(self.em) + 1
    }

    /// The outlines of words whose line begins at `start`, in pixels, sign by sign.
    pub(super) fn outlines(
        &self,
        words: &str,
        size: i32,
        start: (i32, i32),
    ) -> impl Iterator<Item = Vec<Command>> + use<'_> {
        let scale = size as f32 / self.em as f32;
        self.placed(words).0.into_iter().map(move |(glyph, at)| {
            let mut pen = Pen { commands: Vec::with_capacity(64), scale, from: at, start };
            self.face.outline_glyph(glyph, &mut pen);
            pen.commands
        })
    }

    /// Where each sign stands, and where the line ends. Letters that the typeface does not have are passed over.
    fn placed(&self, words: &str) -> (Vec<Placed>, i32) {
        let mut placed: Vec<Placed> = Vec::with_capacity(words.len());
        let mut at = 0;
        for glyph in words.chars().filter_map(|letter| self.face.glyph_index(letter)) {
            if let Some((before, _)) = placed.last() {
                at += *self.kerned.borrow_mut().entry((*before, glyph)).or_insert_with(|| self.kerning(*before, glyph));
            }
            placed.push((glyph, at));
            at += i32::from(self.face.glyph_hor_advance(glyph).unwrap_or_default());
        }
        (placed, at)
    }

    /// How much closer two signs stand than their widths say, in units; nought for most.
    fn kerning(&self, left: GlyphId, right: GlyphId) -> i32 {
        let Some(table) = self.face.tables().gpos else { return 0 };
        let wanted = table.features.into_iter().filter(|feature| feature.tag == Tag::from_bytes(b"kern"));
        // A feature that several languages share is named by each: the first is theirs all.
        let lookups = wanted.take(1).flat_map(|feature| feature.lookup_indices);
        let pairs = lookups.filter_map(|at| table.lookups.get(at)).flat_map(|lookup| {
            (0..lookup.subtables.len()).filter_map(move |at| lookup.subtables.get::<PositioningSubtable<'_>>(at))
        });
        for pair in pairs {
            let PositioningSubtable::Pair(pair) = pair else { continue };
            let Some(first) = pair.coverage().get(left) else { continue };
            let closer = match pair {
                PairAdjustment::Format1 { sets, .. } => sets.get(first).and_then(|set| set.get(right)),
                PairAdjustment::Format2 { classes, matrix, .. } => {
                    matrix.get((classes.0.get(left), classes.1.get(right)))
                }
            };
            if let Some((value, _)) = closer {
                return i32::from(value.x_advance);
            }
        }
        0
    }
}

/// Takes outlines in units of the typeface, whose y grows upwards, and keeps them in pixels, whose y grows downwards.
struct Pen {
    commands: Vec<Command>,
    scale: f32,
    /// Where the sign stands, in units.
    from: i32,
    /// Where the line begins, in pixels.
    start: (i32, i32),
}

impl Pen {
    fn point(&self, x: f32, y: f32) -> Point {
        Point::new(self.start.0 as f32 + (self.from as f32 + x) * self.scale, self.start.1 as f32 - y * self.scale)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.commands.push(Command::MoveTo(self.point(x, y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.commands.push(Command::LineTo(self.point(x, y)));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.commands.push(Command::QuadTo(self.point(x1, y1), self.point(x, y)));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.commands.push(Command::CurveTo(self.point(x1, y1), self.point(x2, y2), self.point(x, y)));
    }

    fn close(&mut self) {
        self.commands.push(Command::Close);
    }
}
