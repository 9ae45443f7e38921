//! Committee papers: the report that goes into a meeting's pack, made of the finished pages of the site.
//!
//! In: a prepared site, and the meeting. Out: one self-contained page of HTML and, with the feature `pdf`, a PDF/UA-1
//! file, both written from one [`model::Document`]. Uses `site`, `chart`
//! (what a picture needs of its stylesheet), `words`, `plan` and `diagnostic`.

mod agenda;
mod choice;
pub mod codes;
mod content;
mod document;
mod drawing;
mod html;
pub mod model;
#[cfg(any(test, feature = "pdf"))]
pub mod pdf;
mod tree;

pub use choice::{Choice, Refusal};
pub use document::{Desk, Form, document};
pub use html::{GENERATOR, html};

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
