//! The plotters backend that writes accessible, semantic SVG: classes instead of colours, titles on marks, text
//! measured with the vendored typeface.
//!
//! In: marks, placed by plotters. Out: an [`Svg`]. Uses `chart::palette` and [`crate::plan::Rag`].
//!
//! A chart is drawn so:
//! 1. it measures its text and settles its size (tenths of a pixel throughout);
//! 2. `Svg::draw` opens the drawing and gives a plotters drawing area;
//! 3. marks go on it, in pixels or in a chart's own coordinates (`DrawingArea::apply_coord_spec`, `ChartBuilder`);
//! 4. the drawing closes itself, and leaves as inline, standalone or resolved text.

mod canvas;
mod document;
mod element;
mod escape;
mod glyph;
mod mark;
mod measure;
mod number;
mod paint;
#[cfg(test)]
pub(super) mod reading;
mod trim;
mod type_scale;
mod widths;

pub(super) use canvas::{Anchor, Canvas};
#[cfg(test)]
pub(super) use document::stylesheet;
pub(super) use document::{Head, sketch};
pub use document::{Svg, page_stylesheet, paper_stylesheet};
pub(super) use element::Element;
pub use glyph::Shape;
pub(super) use glyph::shapes;
pub(super) use glyph::{DASH, FILL, INK, KNOCK, parts as glyph_parts};
pub(super) use glyph::{class as rag_class, tint as rag_tint, write as write_glyph};
pub(super) use mark::{Mark, group};
pub(super) use measure::{truncate, width, wrap};
pub(super) use number::Digits;
pub use number::tenths;
pub(super) use paint::Paint;
pub(super) use type_scale::Type;

use plotters::drawing::DrawingAreaErrorKind;
use plotters_backend::DrawingErrorKind;
use std::fmt;

/// A drawing area of ours, in the coordinates `C`.
pub(super) type Area<'o, C = plotters::coord::Shift> = plotters::drawing::DrawingArea<Canvas<'o>, C>;
/// What drawing on an area gives.
pub(super) type Drawn = Result<(), DrawingAreaErrorKind<ChartError>>;
/// What one primitive of the backend gives.
type Drawing = Result<(), DrawingErrorKind<ChartError>>;

/// Why a chart could not be drawn. Each is a mistake in a chart's own code, never in the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartError {
    /// A bitmap was drawn: text and shapes only, so that a picture stays readable at every size.
    Bitmap,
    /// Plotters refused: drawing from inside drawing, or a layout without room.
    Plotters,
}

impl fmt::Display for ChartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bitmap => "a chart may not contain a bitmap",
            Self::Plotters => "a chart could not be laid out",
        })
    }
}

impl std::error::Error for ChartError {}
