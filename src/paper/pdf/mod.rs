//! The PDF of a paper: tagged, held to PDF/UA-1, and the same bytes every time and everywhere.
//!
//! In: a document. Out: the bytes of the file. The only door to Typst, which the feature `pdf` brings; uses `diagnostic`.
//!
//! 1. `sound` looks for what would be refused or, worse, left out, and says where in the paper it stands.
//! 2. `world` lends Typst the template, the document as JSON, its drawings and the typeface, all from memory.
//! 3. `typeset` has the pages set, and writes them with their tags.
//! 4. `fault` says in our words what Typst would not set.

#[cfg(feature = "pdf")]
mod fault;
mod sound;
mod spelling;
#[cfg(feature = "pdf")]
mod typeset;
#[cfg(feature = "pdf")]
mod world;

#[cfg(feature = "pdf")]
pub use typeset::pdf;

#[cfg(all(test, feature = "pdf"))]
mod tests;
