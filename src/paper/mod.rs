//! Committee papers: the report that goes into a meeting's pack, made of the finished pages of the site.
//!
//! In: a prepared site, and the meeting. Out: one self-contained page of HTML and, with the feature `pdf`, a PDF/UA-1
//! file, both written from one [`model::Document`]. Uses `site`, `plan`, `words`.

mod choice;
mod content;
mod document;
mod drawing;
mod html;
pub mod model;
mod tree;

pub use choice::{Choice, Refusal};
pub use document::{Desk, document};
pub use html::{GENERATOR, html};

use crate::diagnostic::Code;

/// Every code of this room.
pub const CODES: &[Code] = &[document::NO_PAGE];

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
