//! The domain: plain types and the parsing of words.
//!
//! In: records as a clerk wrote them. Out: types that carry meaning. Uses `source` and `diagnostic`; no I/O.

mod deadline;
mod rag;
mod when;

pub use deadline::{Deadline, DeadlineKind, DeadlineText, Understood, understand};
pub use rag::Rag;
pub use when::{Precision, When, WhenError, uk_date};
