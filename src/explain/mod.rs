//! What each code means: a page a code, for the clerk who met it.
//!
//! In: a code. Out: its page, written in `pages/<code>.md`: what is looked for, why it matters to a reader, and an example
//! before and after. Uses no other room.

mod example;

pub use example::{Example, Side};

/// The page of one code.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// The code, such as `P272`.
    pub code: &'static str,
    /// Markdown: paragraphs, then sections that begin with `## `.
    pub text: &'static str,
}

/// Every page, in the order of their codes.
pub const PAGES: &[Page] = include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// The page of a code, where there is one.
pub fn page(code: &str) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.code == code)
}

impl Page {
    /// What stands before and after, in order: each example is a stretch of one file.
    pub fn examples(&self) -> Vec<Example<'static>> {
        example::examples(self.text)
    }
}
