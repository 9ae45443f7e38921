use std::fmt;

/// Parts the words of a refusal from what to write instead: it cannot stand in a text that a person typed.
const INSTEAD: char = '\u{1f}';
/// As [`INSTEAD`], where what is written is to stand in quotes.
const QUOTED: char = '\u{1e}';

/// Why a type refuses a value, in the form that travels through `serde::de::Error::custom`.
#[derive(Debug, Clone)]
pub struct Refusal {
    words: String,
}

/// What may be written in place of a refused value without changing what is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Instead<'r> {
    /// These words.
    Words(&'r str),
    /// The same characters in quotes.
    Quotes,
}

impl Refusal {
    /// A refusal: what is wrong, and what to do.
    pub fn new(message: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self { words: format!("{message}\n{help}") }
    }

    /// A refusal of words that can mean one thing only, which is written `instead`.
    #[must_use]
    pub fn instead(message: impl fmt::Display, instead: impl fmt::Display) -> Self {
        Self { words: format!("{message}\nwrite {instead}{INSTEAD}{instead}") }
    }

    /// A refusal of a bare number, which stands in quotes. The advice quotes the file and not the number: `1.10` has
    /// lost its nought by then.
    pub fn in_quotes(message: impl fmt::Display) -> Self {
        Self { words: format!("{message}{QUOTED}") }
    }

    /// The words of a refusal, and what may stand in its place.
    pub(super) fn read(words: &str) -> (&str, Option<Instead<'_>>) {
        match (words.split_once(INSTEAD), words.strip_suffix(QUOTED)) {
            (Some((words, instead)), _) => (words, Some(Instead::Words(instead))),
            (None, Some(words)) => (words, Some(Instead::Quotes)),
            (None, None) => (words, None),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}
