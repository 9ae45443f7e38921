//! The key: glyph and word of each status that occurs, in the order of [`Rag::ALL`], set above the marks.

use super::defs::{place_glyph, place_hatch};
use super::layout::Layout;
use super::svg::{Anchor, Area, Drawn, Mark, Type, truncate, width};
use super::vocabulary::Vocabulary;
use crate::plan::Rag;
use std::borrow::Cow;

/// Side of the sample, and the spaces after it and between entries, in tenths of a pixel.
const SAMPLE: i32 = 140;
const AFTER_SAMPLE: i32 = 60;
const BETWEEN: i32 = 200;
/// Height of a row of the key.
const ROW: i32 = 220;

/// What an entry of a key shows beside its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sample {
    /// The glyph of a status.
    Status(Rag),
    /// The hatching.
    Hatch,
    /// A fill by its class, covered with the hatching or not.
    Fill(&'static str, Hatching),
}

/// Whether a fill is covered with the hatching.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hatching {
    /// It is.
    Covered,
    /// It is not.
    Clear,
}

struct Entry<'a> {
    sample: Sample,
    word: Cow<'a, str>,
    at: (i32, i32),
}

/// A key, laid out in rows.
pub(super) struct Key<'a> {
    id: &'a str,
    entries: Vec<Entry<'a>>,
    height: i32,
}

impl<'a> Key<'a> {
    /// Lays out the statuses that occur, and the hatching when something is carried forward.
    pub(super) fn new(id: &'a str, words: &Vocabulary<'a>, occurs: [bool; 6], carried: bool, layout: Layout) -> Self {
        let statuses = Rag::ALL.into_iter().filter(|rag| occurs[rag.index()]);
        let samples = statuses.map(|rag| (Sample::Status(rag), words.statuses[rag.index()]));
        let hatch = carried.then_some((Sample::Hatch, words.carried));
        Self::of(id, samples.chain(hatch), layout)
    }

    /// Lays out any samples with their words.
    pub(super) fn of(id: &'a str, samples: impl IntoIterator<Item = (Sample, &'a str)>, layout: Layout) -> Self {
        let mut entries = Vec::with_capacity(7);
        let (mut x, mut y) = (0, 0);
        for (sample, word) in samples {
            let word = truncate(word, Type::Label, layout.width() - SAMPLE - AFTER_SAMPLE);
            let wide = SAMPLE + AFTER_SAMPLE + width(&word, Type::Label);
            if x > 0 && x + wide > layout.width() {
                (x, y) = (0, y + ROW);
            }
            entries.push(Entry { sample, word, at: (x, y) });
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
        for entry in &self.entries {
            area.draw(&Mark::new([(entry.at.0, entry.at.1 + top)], |canvas, [(x, y)]| {
                let corner = (x, y + (ROW - SAMPLE) / 2);
                let (from, to) = ((corner.0 + 5, corner.1 + 5), (corner.0 + SAMPLE - 5, corner.1 + SAMPLE - 5));
                match entry.sample {
                    Sample::Status(rag) => place_glyph(canvas, self.id, rag, corner, SAMPLE),
                    Sample::Hatch => place_hatch(canvas, self.id, "hatched", from, to),
                    Sample::Fill(class, hatching) => {
                        drop(canvas.rect(class, from, to));
                        if hatching == Hatching::Covered {
                            place_hatch(canvas, self.id, "", from, to);
                        }
                    }
                }
                let baseline = y + ROW / 2 + Type::Label.below_middle();
                canvas.text(Type::Label, Anchor::Start, (x + SAMPLE + AFTER_SAMPLE, baseline), &entry.word);
            }))?;
        }
        Ok(())
    }
}
