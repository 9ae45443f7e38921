//! Charts: one file a chart, each answering one question of one reader (`readers-and-peers.md` §5.1).
//!
//! In: narrow structs of publishable values, and the sentences that go round them. Out: an [`Svg`], and a [`Table`] of every
//! figure in it: one struct gives both, so they cannot disagree. Uses [`crate::plan::Rag`] and [`crate::plan::When`],
//! and nothing above.
//!
//! - `svg` is the plotters backend: classes, titles, measured text.
//! - `palette` has every colour, for each theme; `chart.css` says which class takes which.
//! - `time_axis` is time from left to right: months, quarters or years, and the line at the as-at date.
//! - `caption`, `key`, `defs`, `layout`, `period_name` and `table` are what every chart shares: headline, subtitle, key,
//!   definitions, the two widths, the names of periods, and rows of figures.

mod burn_up;
mod caption;
mod defs;
mod key;
mod layout;
pub mod palette;
mod period_name;
mod slips;
mod standing_bars;
mod standing_matrix;
mod svg;
mod table;
#[cfg(test)]
mod testing;
mod time_axis;
mod words;

pub use burn_up::{BurnUp, Milestone, Reported};
pub use caption::{Caption, CaptionPlace};
pub use layout::Layout;
pub use period_name::PeriodName;
pub use slips::{Promise, Redate, SlipRow, Slips, UndatedKind};
pub use standing_bars::{Bar, StandingBars};
pub use standing_matrix::{Cell, Row, StandingMatrix};
pub use svg::{ChartError, Svg, page_stylesheet, sprite, tenths};
pub use table::{Table, TableCell, TableColumn, TableRow};
pub use words::Words;

/// A chart: a picture and the table of its figures, both from one struct that borrows its words for `'a`.
pub trait Chart<'a> {
    /// Draws it at one of the two widths, under a caption.
    ///
    /// # Errors
    /// A [`ChartError`] is a mistake in the chart's own code; no data causes one.
    fn draw(&self, caption: &Caption<'_>, layout: Layout) -> Result<Svg, ChartError>;

    /// Every figure that it draws, for the page and for the chart's CSV.
    fn table(&self) -> Table<'a>;
}
