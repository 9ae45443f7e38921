//! Open data: the figures of the site as files that other programs read.
//!
//! In: tables of publishable values, news, dates. Out: the text of files. Uses `chart`, for its tables; and nothing
//! above.

mod calendar;
mod csv;
mod feed;

pub use calendar::{Dates, Happening, State, ics};
pub use csv::csv;
pub use feed::{Feed, FeedEntry, atom};
