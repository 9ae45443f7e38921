//! Open data: the figures of the site as files that other programs read.
//!
//! In: the plan and its newest report ([`Source`]), the table of a chart, news, dates. Out: the bytes of files. Uses `chart` (for
//! its tables), `report`, `words`, `plan` and `source`.
//!
//! 1. `tables` says once what there is: each [`Table`] is a list of columns, and a column is its name, its type, its meaning and
//!    the way from a record to a [`Cell`]. Nothing else knows a column.
//! 2. `csv`, `json`, `xlsx` and `package` write files from that; the dictionary on the site is written from it too. So a file, its
//!    schema and its documentation cannot disagree.
//!
//! `feed` and `calendar` are the doors to Atom and iCalendar.
//!
//! Only what pages show is here: a reading that is held back keeps its mark and has no figure.

mod calendar;
mod cell;
mod column;
mod csv;
mod feed;
mod harmless;
mod json;
mod keys;
mod package;
mod source;
mod table;
mod tables;
mod xlsx;

#[cfg(test)]
mod tests;

pub use calendar::{Dates, Happening, State, ics};
pub use cell::Cell;
pub use column::{Field, Kind, Reference};
pub use csv::{chart_csv, csv};
pub use feed::{Feed, FeedEntry, atom};
pub use json::json;
pub use package::{Published, package};
pub use source::Source;
pub use table::{Names, Table};
pub use tables::all;
pub use xlsx::xlsx;
