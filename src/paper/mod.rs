//! Committee papers: the report that goes into a meeting's pack, made of the finished pages of the site.
//!
//! In: a prepared site, and the meeting. Out: one self-contained page of HTML and, with the feature `pdf`, a PDF/UA-1
//! file, both written from one [`model::Document`]. Uses `site`, `plan`, `words`.

pub mod codes;
pub mod model;
#[cfg(feature = "pdf")]
pub mod pdf;
