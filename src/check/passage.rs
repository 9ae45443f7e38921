use super::token::Token;
use std::ops::Range;

/// A text as a reader sees it: a value of YAML, a paragraph, a heading or a cell of Markdown.
pub(super) struct Passage<'p> {
    /// What it says, without markup.
    pub(super) words: &'p str,
    /// Its words, numbers and signs, in order.
    pub(super) tokens: &'p [Token],
    pub(super) kind: Kind,
    /// The words of links to figures of measures, which say what they count and when.
    pub(super) quoted: &'p [Range<usize>],
}

/// What a passage is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Whole sentences: a note, an answer, a paragraph.
    Sentences,
    /// A few words: a title, a heading, a step, a cell.
    Label,
    /// Words taken from elsewhere as they stand there: a deadline, the wrong words of a correction.
    AsWritten,
    /// An entry of the glossary, which may use its own term.
    Glossary,
}

impl<'p> Passage<'p> {
    /// The text of a token.
    pub(super) fn text(&self, token: Token) -> &'p str {
        token.text(self.words)
    }

    /// True where this stretch stands in a link to a figure.
    pub(super) fn is_quoted(&self, span: &Range<usize>) -> bool {
        self.quoted.iter().any(|link| link.start <= span.start && span.end <= link.end)
    }
}

/// Takes what a rule has to say of a passage.
pub(super) struct Told<'t> {
    pub(super) found: &'t mut Vec<Said>,
}

/// One thing said of a passage.
pub(super) struct Said {
    pub(super) span: Range<usize>,
    pub(super) message: String,
    pub(super) help: String,
}

impl Told<'_> {
    /// Something is wrong with a stretch of the passage.
    pub(super) fn tell(&mut self, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(Said { span, message: message.into(), help: help.into() });
    }
}
