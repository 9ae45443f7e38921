//! A finished page as a small tree that borrows from it.
//!
//! Pages have passed the audit, so that what is opened is closed. Character references are read once, here.

use crate::site::audit::{Scanner, Token, unescaped};
use std::borrow::Cow;
use std::ops::Range;

/// A piece of a page.
#[derive(Debug)]
pub(super) enum Node<'h> {
    Element(Element<'h>),
    /// Words, as a reader sees them, with the spaces of the source.
    Text(Cow<'h, str>),
}

/// An element with what stands in it.
#[derive(Debug)]
pub(super) struct Element<'h> {
    /// In lower case, but for the names of SVG, which are as they were written.
    pub(super) name: &'h str,
    attrs: Vec<(&'h str, Cow<'h, str>)>,
    pub(super) children: Vec<Node<'h>>,
    /// The whole of it in the page, tags and all.
    span: Range<usize>,
    /// Where what stands in it begins.
    content: usize,
}

impl<'h> Element<'h> {
    /// What an attribute says; `Some("")` where it only stands there.
    pub(super) fn attr(&self, name: &str) -> Option<&str> {
        self.attrs.iter().find(|(own, _)| *own == name).map(|(_, value)| &**value)
    }

    pub(super) fn has_class(&self, class: &str) -> bool {
        self.classes().any(|own| own == class)
    }

    pub(super) fn classes(&self) -> impl Iterator<Item = &str> {
        self.attr("class").unwrap_or_default().split_ascii_whitespace()
    }

    /// The elements directly below.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element<'h>> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element below, at any depth, of which `is` holds, in the order of the page.
    pub(super) fn find(&self, is: &impl Fn(&Element<'h>) -> bool) -> Option<&Element<'h>> {
        self.elements().find_map(|element| if is(element) { Some(element) } else { element.find(is) })
    }

    /// All words below, as they stand.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        self.push_text(&mut text);
        text
    }

    fn push_text(&self, text: &mut String) {
        for node in &self.children {
            match node {
                Node::Text(words) => text.push_str(words),
                Node::Element(element) => element.push_text(text),
            }
        }
    }

    /// The element as it was written, tags and all.
    pub(super) fn source(&self, page: &'h str) -> &'h str {
        page.get(self.span.clone()).unwrap_or_default()
    }

    /// What stands between its tags, as it was written.
    pub(super) fn inner(&self, page: &'h str) -> &'h str {
        let inside = page.get(self.content..self.span.end).unwrap_or_default();
        inside.rfind("</").map_or(inside, |end| &inside[..end])
    }
}

/// The whole page, below an element without a name.
pub(super) fn parse(page: &str) -> Element<'_> {
    let mut scanner = Scanner::new(page.as_bytes());
    let mut open = vec![Element { name: "", attrs: Vec::new(), children: Vec::new(), span: 0..page.len(), content: 0 }];
    let mut svg = 0_usize;
    while let Some(token) = scanner.next() {
        match token {
            Token::Start { tag, name, span, closed } => {
                let element = start(page, name.range(), span.range());
                let in_svg = svg > 0 || element.name == "svg";
                if tag.is_void() && !in_svg || closed && in_svg {
                    push(&mut open, Node::Element(element));
                    continue;
                }
                svg += usize::from(in_svg);
                open.push(element);
                if tag.is_raw() && !in_svg {
                    scanner.raw_until(name);
                }
            }
            Token::End { name, span, .. } => {
                let name = page.get(name.range()).unwrap_or_default();
                let Some(at) = open.iter().rposition(|element| element.name == name).filter(|at| *at > 0) else {
                    continue;
                };
                while open.len() > at {
                    close(&mut open, span.range().end);
                    svg = svg.saturating_sub(1);
                }
            }
            Token::Text(span) => push(&mut open, Node::Text(decoded(page, span.range()))),
            Token::Unfinished(_) => {}
        }
    }
    while open.len() > 1 {
        close(&mut open, page.len());
    }
    open.pop().unwrap_or_else(|| start(page, 0..0, 0..0))
}

fn push<'h>(open: &mut [Element<'h>], node: Node<'h>) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(node);
    }
}

fn close(open: &mut Vec<Element<'_>>, end: usize) {
    let Some(mut element) = open.pop() else { return };
    element.span.end = end;
    push(open, Node::Element(element));
}

fn start(page: &str, name: Range<usize>, span: Range<usize>) -> Element<'_> {
    let attrs = attributes(page, name.end..span.end.saturating_sub(1));
    let content = span.end;
    Element { name: page.get(name).unwrap_or_default(), attrs, children: Vec::new(), span, content }
}

/// The attributes between an element's name and the end of its tag.
fn attributes(page: &str, range: Range<usize>) -> Vec<(&str, Cow<'_, str>)> {
    let mut attrs = Vec::new();
    let mut at = range.start;
    while let Some(rest) = page.get(at..range.end) {
        let Some(skipped) = rest.find(|c: char| !c.is_ascii_whitespace() && c != '/') else { break };
        at += skipped;
        let rest = &rest[skipped..];
        let length = rest.find(|c: char| c == '=' || c == '/' || c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (name, after) = rest.split_at(length);
        let (value, taken) = match after.trim_ascii_start().strip_prefix('=') {
            Some(value) => value_of(value.trim_ascii_start(), after.len()),
            None => (0..0, 0),
        };
        let begins = at + length + taken;
        attrs.push((name, decoded(page, begins + value.start..begins + value.end)));
        let quote = usize::from(value.start > 0);
        at = (begins + value.end + quote).max(at + length.max(1));
    }
    attrs
}

/// Where a value stands in what is left of a tag, and how much of `before` bytes was passed to get there.
fn value_of(rest: &str, before: usize) -> (Range<usize>, usize) {
    let taken = before.saturating_sub(rest.len());
    match rest.as_bytes().first() {
        Some(quote @ (b'"' | b'\'')) => {
            let end = rest[1..].find(char::from(*quote)).map_or(rest.len(), |end| end + 1);
            (1..end, taken)
        }
        _ => (0..rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len()), taken),
    }
}

fn decoded(page: &str, range: Range<usize>) -> Cow<'_, str> {
    let text = page.get(range).unwrap_or_default();
    match unescaped(text.as_bytes()) {
        Cow::Borrowed(_) => Cow::Borrowed(text),
        Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn find<'t, 'h>(tree: &'t Element<'h>, name: &str) -> &'t Element<'h> {
        tree.find(&|element| element.name == name).unwrap()
    }

    #[test]
    fn elements_stand_in_one_another_as_they_were_written() {
        let page = "<main id=m><p class=\"a  b\">One <b>two</b><br>three</p><!-- no --><p hidden>four</p></main>";
        let tree = parse(page);
        let main = find(&tree, "main");
        assert_eq!(main.text(), "One twothreefour");
        assert_eq!(main.attr("id"), Some("m"));
        let p = find(&tree, "p");
        assert!(p.has_class("a") && p.has_class("b") && !p.has_class("a  b"));
        assert_eq!(p.source(page), "<p class=\"a  b\">One <b>two</b><br>three</p>");
        assert_eq!(p.inner(page), "One <b>two</b><br>three");
        assert_eq!(main.elements().last().unwrap().attr("hidden"), Some(""));
    }

    #[test]
    fn character_references_are_read_once_in_words_and_in_attributes() {
        let tree = parse("<p title=\"&lt;a&gt; &amp;amp;\">Tom &amp;amp; &#39;Jo&#39;</p>");
        assert_eq!(find(&tree, "p").text(), "Tom &amp; 'Jo'");
        assert_eq!(find(&tree, "p").attr("title"), Some("<a> &amp;"));
    }

    #[test]
    fn what_closes_itself_in_a_drawing_holds_nothing() {
        let tree = parse("<svg viewBox='0 0 1 1'><title>A</title><use href=\"#g\"/><text>B</text></svg><p>C</p>");
        let svg = find(&tree, "svg");
        assert_eq!(svg.attr("viewBox"), Some("0 0 1 1"));
        assert_eq!((svg.elements().count(), svg.text()), (3, "AB".to_owned()));
        assert_eq!(tree.elements().count(), 2);
    }
}
