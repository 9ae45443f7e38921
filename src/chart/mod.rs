//! Charts: one file a chart, each answering one question of one reader (`readers-and-peers.md` §5.1).
//!
//! In: narrow structs of publishable values, the sentences that go round them, and the reader's language. Out: an [`Svg`], and a
//! [`Table`] of every figure in it: one struct gives both, so they cannot disagree. Uses `words` and plain types of `plan`
//! (a rating, a number, why there is none).
//!
//! - `svg` is the plotters backend: classes, titles, measured text.
//! - `palette` has every colour, for each theme; `chart.css` says which class takes which.
//! - `caption`, `key`, `defs`, `layout`, `period_name`, `table` and `vocabulary` are what every chart shares: headline, subtitle,
//!   key, definitions, the two widths, the names of periods, rows of figures, and words. `stack` is the stacked bars of several,
//!   `segment` what each is made of.
//! - `card` is the one picture in pixels, for places that show a link as a picture.
//! - `time_axis` is time from left to right, with the line at the as-at date; `value_axis` is figures from the bottom up.

mod burn_up;
mod caption;
pub mod card;
mod completeness;
mod defs;
mod finding_matrix;
mod key;
mod layout;
pub mod measure_chart;
mod month;
mod movement;
pub mod palette;
mod period_name;
mod priority_bars;
mod segment;
mod slips;
mod sparkline;
mod stack;
mod standing_bars;
mod standing_matrix;
mod standing_strip;
mod svg;
mod table;
#[cfg(test)]
pub(crate) mod testing;
mod time_axis;
mod value_axis;
mod verdict;
mod vocabulary;

pub use burn_up::{BurnUp, BurnUpReport, Milestone};
pub use caption::{Caption, CaptionPlace};
pub use completeness::{CompletenessBars, Reported};
pub use finding_matrix::{FindingMatrix, FindingRow, Said, VisitHead};
pub use layout::Layout;
pub use measure_chart::MeasureChart;
pub use month::{short_day, short_month};
pub use movement::{Move, MovementFlow};
pub use period_name::PeriodName;
pub use priority_bars::{PriorityBars, PriorityRow};
pub use slips::{Promise, Redate, SlipRow, Slips, UndatedKind};
pub use sparkline::Sparkline;
pub use standing_bars::{Bar, StandingBars};
pub use standing_matrix::{Cell, Row, StandingMatrix};
pub use standing_strip::{StandingStrip, Step};
pub use svg::{ChartError, Shape, Svg, page_stylesheet, paper_stylesheet, tenths};
pub use table::{Table, TableCell, TableColumn, TableRow};
pub use vocabulary::{Vocabulary, mid_sentence};

/// Every shape that pages and strips in rows place by name; each may use those before it.
pub fn shapes() -> impl Iterator<Item = Shape> {
    svg::shapes().chain(standing_strip::shapes())
}

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
