//! HTML as a row of tags and texts. Any bytes at all can be scanned: what is no tag is text.

use super::tag::{Attr, Tag};
use memchr::{memchr, memchr2, memmem};
use std::ops::Range;

/// A stretch of the page, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Span {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Span {
    pub(super) fn new(start: usize, end: usize) -> Self {
        let short = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: short(start), end: short(end) }
    }

    pub(crate) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The part of this stretch at `range`, counted from its start.
    pub(super) fn part(self, range: &Range<usize>) -> Self {
        Self::new(self.start as usize + range.start, self.start as usize + range.end)
    }
}

/// An attribute's value as it stands between the quotes, entities and all.
#[derive(Debug, Clone, Copy)]
pub(super) struct Value<'h> {
    pub(super) text: &'h [u8],
    pub(super) span: Span,
}

/// The attributes of one start tag that any rule asks about.
#[derive(Debug, Default)]
pub(super) struct Attrs<'h>(Vec<(Attr, Value<'h>)>);

impl<'h> Attrs<'h> {
    pub(super) fn get(&self, attr: Attr) -> Option<Value<'h>> {
        self.0.iter().find(|(kind, _)| *kind == attr).map(|(_, value)| *value)
    }

    /// True where the attribute is there and says something.
    pub(super) fn says(&self, attr: Attr) -> bool {
        self.get(attr).is_some_and(|value| !value.text.trim_ascii().is_empty())
    }

    pub(super) fn is(&self, attr: Attr, text: &[u8]) -> bool {
        self.get(attr).is_some_and(|value| value.text.trim_ascii().eq_ignore_ascii_case(text))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Attr, Value<'h>)> {
        self.0.iter().copied()
    }
}

/// One piece of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    /// A start tag; its attributes are in [`Scanner::attrs`] until the next token.
    Start {
        tag: Tag,
        name: Span,
        span: Span,
        closed: bool,
    },
    End {
        tag: Tag,
        name: Span,
        span: Span,
    },
    Text(Span),
    /// A tag or comment that the page ends in.
    Unfinished(Span),
}

/// Goes through a page once.
#[derive(Debug)]
pub(crate) struct Scanner<'h> {
    html: &'h [u8],
    at: usize,
    raw: Option<Span>,
    pub(super) attrs: Attrs<'h>,
}

impl<'h> Scanner<'h> {
    pub(crate) fn new(html: &'h [u8]) -> Self {
        Self { html, at: 0, raw: None, attrs: Attrs::default() }
    }

    pub(super) fn text(&self, span: Span) -> &'h [u8] {
        self.html.get(span.range()).unwrap_or_default()
    }

    /// Takes everything up to the end tag of this name as one text.
    pub(crate) fn raw_until(&mut self, name: Span) {
        self.raw = Some(name);
    }

    pub(crate) fn next(&mut self) -> Option<Token> {
        let start = self.at;
        if let Some(name) = self.raw.take() {
            self.at = self.end_of_raw(self.text(name));
            if self.at > start {
                return Some(Token::Text(Span::new(start, self.at)));
            }
        }
        loop {
            match (self.html.get(self.at)?, self.html.get(self.at + 1)) {
                (b'<', Some(b'a'..=b'z' | b'A'..=b'Z')) => return Some(self.start_tag()),
                (b'<', Some(b'/')) if self.html.get(self.at + 2).is_some_and(u8::is_ascii_alphabetic) => {
                    return Some(self.end_tag());
                }
                (b'<', Some(b'!' | b'?')) => {
                    if let Some(unfinished) = self.skip_declaration() {
                        return Some(unfinished);
                    }
                }
                _ => return Some(self.text_run()),
            }
        }
    }

    fn text_run(&mut self) -> Token {
        let start = self.at;
        // A lone `<` is text: the search starts behind it.
        self.at = memchr(b'<', &self.html[start + 1..]).map_or(self.html.len(), |found| start + 1 + found);
        Token::Text(Span::new(start, self.at))
    }

    fn end_of_raw(&self, name: &[u8]) -> usize {
        let mut at = self.at;
        while let Some(found) = memchr(b'<', &self.html[at..]) {
            at += found;
            let rest = &self.html[at + 1..];
            let named =
                rest.split_first().filter(|(slash, _)| **slash == b'/').and_then(|(_, rest)| rest.get(..name.len()));
            if named.is_some_and(|named| named.eq_ignore_ascii_case(name)) {
                return at;
            }
            at += 1;
        }
        self.html.len()
    }

    /// Passes a comment, a doctype or a processing instruction.
    fn skip_declaration(&mut self) -> Option<Token> {
        let start = self.at;
        let rest = &self.html[start..];
        let end: &[u8] = match rest {
            [b'<', b'!', b'-', b'-', ..] => b"-->",
            [b'<', b'!', b'[', ..] => b"]]>",
            _ => b">",
        };
        let from = if end == b"-->" { 4 } else { 2 };
        match memmem::find(&rest[from..], end) {
            Some(found) => {
                self.at = start + from + found + end.len();
                None
            }
            None => {
                self.at = self.html.len();
                Some(Token::Unfinished(Span::new(start, self.at)))
            }
        }
    }

    fn end_tag(&mut self) -> Token {
        let start = self.at;
        let name = self.name(start + 2);
        let Some(found) = memchr(b'>', &self.html[name.end..]) else {
            self.at = self.html.len();
            return Token::Unfinished(Span::new(start, self.at));
        };
        self.at = name.end + found + 1;
        let tag = Tag::of(&self.html[name.clone()]);
        Token::End { tag, name: Span::new(name.start, name.end), span: Span::new(start, self.at) }
    }

    fn name(&self, start: usize) -> Range<usize> {
        let rest = &self.html[start..];
        let length = rest.iter().position(|byte| matches!(byte, b' ' | b'>' | b'/' | b'\n' | b'\t' | b'\r' | 0x0c));
        start..start + length.unwrap_or(rest.len())
    }

    fn start_tag(&mut self) -> Token {
        let start = self.at;
        let name = self.name(start + 1);
        let tag = Tag::of(&self.html[name.clone()]);
        self.attrs.0.clear();
        self.at = name.end;
        let mut closed = false;
        loop {
            match self.html.get(self.at) {
                None => return Token::Unfinished(Span::new(start, self.at)),
                Some(b'>') => break self.at += 1,
                Some(b'/') => {
                    closed = true;
                    self.at += 1;
                }
                Some(b' ' | b'\n' | b'\t' | b'\r' | 0x0c) => self.at += 1,
                Some(_) => {
                    closed = false;
                    self.attribute();
                }
            }
        }
        Token::Start { tag, name: Span::new(name.start, name.end), span: Span::new(start, self.at), closed }
    }

    fn attribute(&mut self) {
        let start = self.at;
        // An attribute's name is never empty: a stray `=` is its first letter, as in the HTML standard.
        let rest = &self.html[start + 1..];
        let ends = |byte: &u8| matches!(byte, b'=' | b'>' | b' ' | b'/' | b'\n' | b'\t' | b'\r' | 0x0c);
        let name_end = start + 1 + rest.iter().position(ends).unwrap_or(rest.len());
        let name = &self.html[start..name_end];
        self.at = name_end;
        self.skip_space();
        let value = if self.html.get(self.at) == Some(&b'=') {
            self.at += 1;
            self.skip_space();
            self.value()
        } else {
            self.at = name_end;
            start..start
        };
        let attr = Attr::of(name);
        if attr != Attr::Other {
            let span = if value.is_empty() { start..name_end } else { value.clone() };
            let value = Value { text: &self.html[value], span: Span::new(span.start, span.end) };
            self.attrs.0.push((attr, value));
        }
    }

    fn skip_space(&mut self) {
        while self.html.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    fn value(&mut self) -> Range<usize> {
        let length = self.html.len();
        match self.html.get(self.at) {
            Some(quote @ (b'"' | b'\'')) => {
                let start = self.at + 1;
                let end = memchr(*quote, &self.html[start..]).map_or(length, |found| start + found);
                self.at = length.min(end + 1);
                start..end
            }
            _ => {
                let start = self.at;
                let rest = &self.html[start..];
                let end = memchr2(b'>', b' ', rest).unwrap_or(rest.len());
                let end = rest[..end].iter().position(u8::is_ascii_whitespace).unwrap_or(end);
                self.at = start + end;
                start..self.at
            }
        }
    }
}
