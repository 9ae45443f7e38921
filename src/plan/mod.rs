//! The domain: plain types and the parsing of words.
//!
//! In: records as a clerk wrote them. Out: types that carry meaning. Uses `source` and `diagnostic`; no I/O.

mod rag;

pub use rag::Rag;
