//! The shapes of points: a circle where chance explains a figure, a triangle that points the way where it is better, a square
//! where it is worse, a diamond where neither way is better. Large ones bear an H or an L.

use super::{MeasureChart, Side, Signal};
use crate::chart::layout::Layout;
use crate::chart::svg::{Anchor, Area, Canvas, Drawn, Mark, Type, truncate, width};
use crate::plan::Value;
use crate::words::Words;

/// The class that colours a point.
pub(super) const fn class(signal: Signal) -> &'static str {
    match signal {
        Signal::Unjudged | Signal::Common => "spc-common",
        Signal::Improvement(_) => "spc-improvement",
        Signal::Concern(_) => "spc-concern",
        Signal::Neutral(_) => "spc-neutral",
    }
}

/// The end of the id under which a shape is defined.
const fn name(signal: Signal) -> &'static str {
    match signal {
        Signal::Unjudged | Signal::Common => "-common",
        Signal::Improvement(Side::High) => "-improvement-high",
        Signal::Improvement(Side::Low) => "-improvement-low",
        Signal::Concern(Side::High) => "-concern-high",
        Signal::Concern(Side::Low) => "-concern-low",
        Signal::Neutral(Side::High) => "-neutral-high",
        Signal::Neutral(Side::Low) => "-neutral-low",
    }
}

const fn outline(signal: Signal) -> &'static str {
    match signal {
        Signal::Unjudged | Signal::Common => "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14z",
        Signal::Improvement(Side::High) => "M8 .6L15.6 14.6H.4z",
        Signal::Improvement(Side::Low) => "M8 15.4L.4 1.4H15.6z",
        Signal::Concern(_) => "M2 2h12v12H2z",
        Signal::Neutral(_) => "M8 .2L15.8 8 8 15.8 .2 8z",
    }
}

/// The letter of a side, where its shape has most room.
const fn letter(signal: Signal) -> Option<&'static str> {
    match signal {
        Signal::Unjudged | Signal::Common => None,
        Signal::Improvement(Side::High) => Some("M6 7.4v5.4M10 7.4v5.4M6 10.1h4"),
        Signal::Improvement(Side::Low) => Some("M6.6 3.2v5.4h3.2"),
        Signal::Concern(Side::High) | Signal::Neutral(Side::High) => Some("M5.6 5v6M10.4 5v6M5.6 8h4.8"),
        Signal::Concern(Side::Low) | Signal::Neutral(Side::Low) => Some("M6.2 5v6h4"),
    }
}

/// Every kind of point, in the order of the key.
const ALL: [Signal; 8] = [
    Signal::Unjudged,
    Signal::Common,
    Signal::Improvement(Side::High),
    Signal::Improvement(Side::Low),
    Signal::Concern(Side::High),
    Signal::Concern(Side::Low),
    Signal::Neutral(Side::High),
    Signal::Neutral(Side::Low),
];

/// The shapes of one drawing: which occur, and how large they are there.
pub(super) struct Symbols {
    occurring: Vec<Signal>,
    /// Sides in tenths of a pixel, of a signal and of any other point.
    sides: [i32; 2],
}

impl Symbols {
    /// The shapes of a chart whose readings stand so far apart.
    pub(super) fn new(chart: &MeasureChart<'_>, spacing: i32) -> Self {
        let has = |signal: &Signal| {
            chart.readings.iter().any(|reading| reading.signal == *signal && matches!(reading.value, Value::Number(_)))
        };
        let occurring = ALL.into_iter().filter(has).collect();
        Self { occurring, sides: [(spacing * 12 / 10).clamp(80, 150), (spacing * 7 / 10).clamp(30, 90)] }
    }

    /// Side of a point, in tenths of a pixel.
    pub(super) const fn side(&self, signal: Signal) -> i32 {
        match signal {
            Signal::Unjudged | Signal::Common => self.sides[1],
            _ => self.sides[0],
        }
    }

    /// True where signals are large enough for a letter, and there are any.
    pub(super) fn has_letters(&self) -> bool {
        self.sides[0] >= 120 && self.occurring.iter().any(|signal| signal.side().is_some())
    }

    /// Defines each shape once.
    pub(super) fn define(&self, canvas: &mut Canvas<'_>, id: &str) {
        let mut defs = canvas.element("defs");
        let has_letters = self.has_letters();
        let mut defined = Vec::with_capacity(self.occurring.len());
        for signal in &self.occurring {
            if defined.contains(&name(*signal)) {
                continue;
            }
            defined.push(name(*signal));
            let mut symbol = defs.child("symbol");
            symbol.attr_parts("id", &[id, name(*signal)]).attr("viewBox", "0 0 16 16");
            symbol.child("path").class("spc-shape").attr("d", outline(*signal));
            if let Some(letter) = letter(*signal).filter(|_| has_letters) {
                symbol.child("path").class("spc-letter").attr("d", letter);
            }
        }
    }

    /// Places a point with its middle at a place, of a side that [`Symbols::side`] gives; an open one is not filled.
    pub(super) fn place(
        &self,
        canvas: &mut Canvas<'_>,
        id: &str,
        (signal, is_open): (Signal, bool),
        (at, side): ((i32, i32), i32),
        title: &str,
    ) {
        let mut point = canvas.element("use");
        point.attr_parts("class", &[class(signal), if is_open { " provisional" } else { "" }]);
        point.attr_parts("href", &["#", id, name(signal)]);
        point.length("x", at.0 - side / 2).length("y", at.1 - side / 2).length("width", side).length("height", side);
        if !title.is_empty() {
            point.title(&[title]);
        }
    }
}

/// The key of the shapes: each class that occurs, where any reading is judged at all.
pub(super) struct SignalKey {
    /// A shape, its word and its place.
    entries: Vec<(Signal, String, (i32, i32))>,
    pub(super) height: i32,
}

/// Height of a row of the key, room for a shape, and the space between entries, in tenths of a pixel.
const ROW: i32 = 210;
const SAMPLE: i32 = 200;
/// Side of a signal in the key, however small it is in the plot.
const SAMPLE_SIDE: i32 = 150;
const BETWEEN: i32 = 180;

impl SignalKey {
    /// The key of a drawing's shapes.
    pub(super) fn new(symbols: &Symbols, words: &Words, layout: Layout) -> Self {
        let mut entries: Vec<(Signal, String, (i32, i32))> = Vec::new();
        let (mut x, mut y) = (0, 0);
        for signal in symbols.occurring.iter().filter(|signal| **signal != Signal::Unjudged) {
            let word = super::words::class(words, *signal);
            if entries.iter().any(|(_, known, _)| known == word) {
                continue;
            }
            let word = truncate(word, Type::Label, layout.width() - SAMPLE).into_owned();
            let wide = SAMPLE + width(&word, Type::Label);
            if x > 0 && x + wide > layout.width() {
                (x, y) = (0, y + ROW);
            }
            entries.push((*signal, word, (x, y)));
            x += wide + BETWEEN;
        }
        let height = if entries.is_empty() { 0 } else { y + ROW };
        Self { entries, height }
    }

    /// Draws the key with its top at a height.
    pub(super) fn draw(&self, area: &Area<'_>, symbols: &Symbols, id: &str, top: i32) -> Drawn {
        for (signal, word, (x, y)) in &self.entries {
            let side = if signal.side().is_some() { SAMPLE_SIDE } else { symbols.side(*signal).max(70) };
            area.draw(&Mark::new([(*x, y + top + ROW / 2)], |canvas, [(x, middle)]| {
                symbols.place(canvas, id, (*signal, false), ((x + SAMPLE_SIDE / 2, middle), side), "");
                canvas.text(Type::Label, Anchor::Start, (x + SAMPLE, middle + Type::Label.below_middle()), word);
            }))?;
        }
        Ok(())
    }
}
