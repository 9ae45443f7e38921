//! The site's pages: their paths, and the audit of the HTML they become.

pub mod audit;
mod path;

pub use path::{Pages, PathFault, SitePath};
