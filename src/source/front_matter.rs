//! A Markdown file that begins with YAML between two `---` lines.

use super::codes;
use super::yaml::{self, Loaded, Page};
use crate::diagnostic::{Diagnostic, Place};
use serde::de::DeserializeOwned;
use std::ops::Range;
use std::sync::Arc;

/// The two parts of a file, in bytes of the whole file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontMatter {
    /// The lines between the fences.
    pub yaml: Range<usize>,
    /// Everything after the closing fence.
    pub body: Range<usize>,
}

/// Why a file has no front matter, with the bytes to underline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The first line is not `---`.
    Missing(Range<usize>),
    /// No line below the first is `---`; the range is the opening fence.
    Unclosed(Range<usize>),
}

impl Problem {
    /// The problem as it is told.
    pub fn diagnostic(&self, file: &Arc<str>, text: &str) -> Diagnostic {
        let (code, span, message, help) = match self {
            Self::Missing(span) => (
                codes::NO_FRONT_MATTER,
                span,
                "this file does not begin with its details between two `---` lines",
                "put `---`, the details such as `title: …`, and `---` above the text, each on a line of its own",
            ),
            Self::Unclosed(span) => (
                codes::OPEN_FRONT_MATTER,
                span,
                "the details that begin here are never closed",
                "put a line `---` between the details and the text",
            ),
        };
        Diagnostic::new(code, message).at(Place::in_text(file, text, span.clone())).help(help)
    }
}

/// Parts a text at its fences. Spaces after a fence are let pass.
///
/// # Errors
/// Where a fence is missing.
pub fn split(text: &str) -> Result<FrontMatter, Problem> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut at = start;
    let mut yaml_start = None;
    for line in text.get(start..).unwrap_or_default().split_inclusive('\n') {
        let end = at + line.len();
        match (line.trim_end() == "---", yaml_start) {
            (true, None) => yaml_start = Some(end),
            (true, Some(yaml_start)) => return Ok(FrontMatter { yaml: yaml_start..at, body: end..text.len() }),
            (false, None) => return Err(Problem::Missing(start..at + line.trim_end().len())),
            (false, Some(_)) => {}
        }
        at = end;
    }
    Err(match yaml_start {
        Some(_) => Problem::Unclosed(start..start + "---".len()),
        None => Problem::Missing(start..start),
    })
}

/// Reads the front matter of `text` as a `T`; the range is the body. Places count from the start of the file.
///
/// A file without front matter gives no value, and the whole file as body.
pub fn load_front_matter<T: DeserializeOwned>(file: &Arc<str>, text: &str) -> (Loaded<T>, Range<usize>) {
    match split(text) {
        Ok(FrontMatter { yaml, body }) => (yaml::load_page(&Page::part(file, text, yaml)), body),
        Err(problem) => {
            let diagnostics = vec![problem.diagnostic(file, text)];
            (Loaded { value: None, diagnostics, lost_ids: Vec::new(), lost_a_name: false }, 0..text.len())
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::source::yaml::Text;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Page {
        title: Text,
    }

    fn load(text: &str) -> (Loaded<Page>, &str) {
        let (loaded, body) = load_front_matter(&Arc::from("content/pages/about.md"), text);
        (loaded, &text[body])
    }

    fn place(text: &str) -> (&'static str, u32, u32) {
        let (loaded, _) = load(text);
        let place = loaded.diagnostics[0].place.clone().unwrap();
        (loaded.diagnostics[0].code.id, place.line, place.column)
    }

    #[test]
    fn the_details_and_the_text_are_parted() {
        for text in ["---\ntitle: Tŷ\n---\nBody\n---\n", "\u{feff}---\r\ntitle: Tŷ\r\n--- \r\nBody\n---\n"] {
            let (loaded, body) = load(text);
            assert_eq!(loaded.value.unwrap().title, "Tŷ");
            assert_eq!(body, "Body\n---\n");
        }
    }

    #[test]
    fn a_text_may_be_empty_and_end_without_a_line_break() {
        let (loaded, body) = load("---\ntitle: x\n---");
        assert!(loaded.value.is_some() && body.is_empty());
    }

    #[test]
    fn a_missing_fence_is_told_of_at_its_place() {
        assert_eq!(place("# About\n"), ("Y120", 1, 1));
        assert_eq!(place(""), ("Y120", 1, 1));
        assert_eq!(place("\u{feff}---\ntitle: x\n\nBody"), ("Y121", 1, 1));
    }

    #[test]
    fn places_count_lines_of_the_whole_file() {
        assert_eq!(place("---\ntitle: x\ntitel: y\n---\n"), ("Y201", 3, 1));
        assert_eq!(place("\u{feff}---\r\ntitle: Tŷ: câr\r\n---\r\n"), ("Y102", 2, 10));
        assert_eq!(place("---\r\n---\r\n"), ("Y202", 2, 1));
    }
}
