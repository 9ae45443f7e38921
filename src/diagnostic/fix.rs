use std::ops::Range;
use std::sync::Arc;

/// A change that mends a problem and cannot lose anything: `check --fix` may make it without asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as an order: "put the ID in quotes".
    pub title: String,
    /// Made together or not at all; they do not overlap.
    pub edits: Vec<Edit>,
}

/// A stretch of one file, and what stands there afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Path from the project's root, with forward slashes.
    pub file: Arc<str>,
    /// Byte range in the file's text, on character boundaries.
    pub span: Range<usize>,
    /// The new text.
    pub text: String,
}

impl Fix {
    /// A fix of one stretch of one file.
    pub fn replace(title: impl Into<String>, file: &Arc<str>, span: Range<usize>, text: impl Into<String>) -> Self {
        Self { title: title.into(), edits: vec![Edit { file: Arc::clone(file), span, text: text.into() }] }
    }
}
