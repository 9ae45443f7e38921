//! Open data: the figures of the site as files that other programs read.
//!
//! In: tables of publishable values. Out: the text of files. Uses `chart`, for its tables; and nothing above.

mod csv;

pub use csv::csv;
