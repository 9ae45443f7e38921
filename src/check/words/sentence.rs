use super::super::passage::Passage;
use super::super::token::Shape;
use std::ops::Range;

/// A sentence of a passage.
pub(in crate::check) struct Sentence {
    /// From its first word to its full stop.
    pub(in crate::check) span: Range<usize>,
    /// How many words and numbers it has.
    pub(in crate::check) words: usize,
}

/// The sentences of a passage: each ends at a full stop, a question mark or an exclamation mark that a blank follows.
pub(in crate::check) fn sentences(passage: &Passage<'_>) -> impl Iterator<Item = Sentence> {
    let mut rest = passage.tokens.iter().enumerate();
    std::iter::from_fn(move || {
        let mut words = 0;
        let mut span: Option<Range<usize>> = None;
        for (at, token) in rest.by_ref() {
            let own = token.span();
            span = Some(span.map_or(own.clone(), |span| span.start..own.end));
            if token.shape != Shape::Sign {
                words += 1;
                continue;
            }
            let followed = passage.tokens.get(at + 1).is_some_and(|next| token.touches(*next));
            if matches!(passage.text(*token), "." | "!" | "?") && !followed {
                break;
            }
        }
        span.map(|span| Sentence { span, words })
    })
}

/// The positions of the tokens of the sentence that a token stands in.
pub(super) fn around(passage: &Passage<'_>, at: usize) -> Range<usize> {
    let ends = |position: &usize| matches!(passage.at(*position), "." | "!" | "?") && !passage.joined(*position);
    let start = (0..at).rev().find(ends).map_or(0, |end| end + 1);
    start..(at..passage.tokens.len()).find(ends).map_or(passage.tokens.len(), |end| end + 1)
}
