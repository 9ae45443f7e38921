//! The shapes of the six statuses, drawn once: charts use them, and pages through [`sprite`].
//!
//! A shape tells the status without its colour: a square with a tick, a circle, a triangle, an octagon with a cross,
//! an open circle, a dashed circle with a question mark (`domain.md` §2.2).

use super::element::Element;
use crate::plan::Rag;

/// One stroke of a glyph: its class and its outline.
pub(crate) type Part = (&'static str, &'static str);

/// Filled in the colour of the status.
pub(crate) const FILL: &str = "g-fill";
/// Drawn in ink.
pub(crate) const INK: &str = "g-ink";
/// Drawn in ink, dashed.
pub(crate) const DASH: &str = "g-ink g-dash";
/// Cut out of the fill.
pub(crate) const KNOCK: &str = "g-knock";

/// The strokes of a glyph, in a square of 16 by 16.
pub(crate) const fn parts(rag: Rag) -> &'static [Part] {
    match rag {
        Rag::Finished => &[
            (
                FILL,
                "M4 1.5h8a2.5 2.5 0 0 1 2.5 2.5v8a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 12V4A2.5 2.5 0 0 1 4 1.5z",
            ),
            (KNOCK, "M4.5 8.3l2.5 2.5 4.6-5.4"),
        ],
        Rag::Green => &[(FILL, "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z")],
        Rag::Amber => &[(FILL, "M8 1.7l7 12.4H1z")],
        Rag::Red => &[(FILL, "M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z"), (KNOCK, "M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4")],
        Rag::NotStarted => &[(INK, "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2z")],
        Rag::NotRated => &[
            (DASH, "M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6z"),
            (INK, "M6.1 6.4a1.9 1.9 0 1 1 2.8 1.7c-.6.3-.9.6-.9 1.2M8 11.4v.2"),
        ],
    }
}

/// The class that colours whatever belongs to a status.
pub(crate) const fn class(rag: Rag) -> &'static str {
    match rag {
        Rag::Finished => "rag-finished",
        Rag::Green => "rag-green",
        Rag::Amber => "rag-amber",
        Rag::Red => "rag-red",
        Rag::NotStarted => "rag-not-started",
        Rag::NotRated => "rag-not-rated",
    }
}

/// The class of the pale ground that goes with a status.
pub(crate) const fn tint(rag: Rag) -> &'static str {
    match rag {
        Rag::Finished => "tint-finished",
        Rag::Green => "tint-green",
        Rag::Amber => "tint-amber",
        Rag::Red => "tint-red",
        Rag::NotStarted => "tint-not-started",
        Rag::NotRated => "tint-not-rated",
    }
}

/// Writes the outlines of a glyph into an element.
pub(crate) fn write(rag: Rag, element: &mut Element<'_>) {
    for (class, outline) in parts(rag) {
        element.child("path").class(class).attr("d", outline);
    }
}

/// A shape that a page draws once, out of sight, and places by name: `<use href="#g-red"/>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// Its name.
    pub id: String,
    /// The element that has the name. It may use shapes that come before it.
    pub markup: String,
}

/// The six glyphs as symbols, for a page to place once and use by name:
/// `<svg class="glyph" aria-hidden="true"><use href="#g-red"/></svg>`, beside the word.
pub(in crate::chart) fn shapes() -> impl Iterator<Item = Shape> {
    Rag::ALL.into_iter().map(|rag| {
        let id = format!("g-{rag}");
        let mut markup = String::with_capacity(300);
        let mut symbol = Element::new(&mut markup, "symbol");
        symbol.attr("id", &id).class(class(rag)).attr("viewBox", "0 0 16 16");
        write(rag, &mut symbol);
        drop(symbol);
        Shape { id, markup }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::chart::svg::reading;

    #[test]
    fn every_status_has_a_shape_of_its_name_and_without_a_colour() {
        for (rag, shape) in Rag::ALL.into_iter().zip(shapes()) {
            let elements = reading::elements(&shape.markup).unwrap();
            assert_eq!((shape.id.as_str(), elements[0].attr("id")), (&*format!("g-{rag}"), Some(shape.id.as_str())));
            assert_eq!(reading::colours(&shape.markup), Vec::<String>::new());
        }
    }

    #[test]
    fn no_two_statuses_share_an_outline() {
        for one in Rag::ALL {
            for other in Rag::ALL.into_iter().filter(|other| *other != one) {
                assert_ne!(parts(one)[0].1, parts(other)[0].1);
            }
        }
    }
}
