//! Charts: one file a chart, each answering one question of one reader (`readers-and-peers.md` §5.1).
//!
//! In: narrow borrowed structs of publishable values, with the sentences that go round them. Out: an [`Svg`]. Uses
//! [`crate::plan::Rag`], and nothing above.
//!
//! - `svg` is the plotters backend: classes, titles, measured text.
//! - `palette` has every colour, for each theme; `chart.css` says which class takes which.
//! - `caption`, `key`, `defs` and `layout` are what every chart shares: headline, subtitle, key, definitions, and the two widths.

mod caption;
mod defs;
mod key;
mod layout;
pub mod palette;
mod standing_bars;
mod standing_matrix;
mod svg;
#[cfg(test)]
mod testing;
mod words;

pub use caption::{Caption, CaptionPlace};
pub use layout::Layout;
pub use standing_bars::{Bar, StandingBars};
pub use standing_matrix::{Cell, Column, Row, StandingMatrix};
pub use svg::{ChartError, Svg, page_stylesheet, sprite, tenths};
pub use words::Words;
