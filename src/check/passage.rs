use super::token::{Shape, Shapes, Token};
use std::ops::Range;

/// A text as a reader sees it: a value of YAML, a paragraph, a heading or a cell of Markdown.
pub(super) struct Passage<'p> {
    /// What it says, without markup.
    pub(super) words: &'p str,
    /// Its words, numbers and signs, in order.
    pub(super) tokens: &'p [Token],
    /// Which shapes its tokens have.
    pub(super) shapes: Shapes,
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

    /// The text of the token at a position; empty where there is none.
    pub(super) fn at(&self, position: usize) -> &'p str {
        self.tokens.get(position).map_or("", |token| self.text(*token))
    }

    /// True where any token has this shape: most rules need not look at the others.
    pub(super) fn has(&self, shape: Shape) -> bool {
        self.shapes.contain(shape)
    }

    /// True where the token at a position has this shape.
    pub(super) fn is(&self, position: usize, shape: Shape) -> bool {
        self.tokens.get(position).is_some_and(|token| token.shape == shape)
    }

    /// True where nothing stands between the token at a position and the next.
    pub(super) fn joined(&self, position: usize) -> bool {
        matches!(self.tokens.get(position..).unwrap_or_default(), [one, next, ..] if one.touches(*next))
    }

    /// From the token at one position to that at another, which is part of it.
    pub(super) fn stretch(&self, first: usize, last: usize) -> Range<usize> {
        let end = self.tokens.get(last).map_or(self.words.len(), |token| token.span().end);
        self.tokens.get(first).map_or(end, |token| token.span().start)..end
    }

    /// The words of a stretch.
    pub(super) fn slice(&self, span: &Range<usize>) -> &'p str {
        self.words.get(span.clone()).unwrap_or_default()
    }

    /// Where the words begin and end that are looked at beside a stretch: a bound on the work in a text made to exhaust it.
    fn around(&self, span: &Range<usize>) -> (usize, usize) {
        const FAR: usize = 4096;
        let first = self.words.floor_char_boundary(span.start.saturating_sub(FAR));
        (first, self.words.ceil_char_boundary(span.end.saturating_add(FAR).min(self.words.len())))
    }

    /// True where a stretch is part of an address of the web or of a mailbox, or of a file's name.
    pub(super) fn is_address(&self, span: &Range<usize>) -> bool {
        let (first, last) = self.around(span);
        let start = self.words[first..span.start].rfind(char::is_whitespace).map_or(first, |at| first + at + 1);
        let end = self.words[span.end..last].find(char::is_whitespace).map_or(last, |at| span.end + at);
        let whole = self.words.get(start..end).unwrap_or_default();
        ["://", "@", "www.", "_"].iter().any(|sign| whole.contains(sign))
    }

    /// True where a stretch stands in quotation marks: it is somebody else's.
    pub(super) fn is_said(&self, span: &Range<usize>) -> bool {
        let before = &self.words[self.around(span).0..span.start];
        let count = |sign: char| before.matches(sign).count();
        count('“') > count('”') || count('"') % 2 == 1
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
