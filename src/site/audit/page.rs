//! One pass over one page: keeps track of what is open, and asks each rule about what concerns it.

use super::address::{Targets, hash};
use super::cross::PageAudit;
use super::finding::Findings;
use super::rule::{artefacts, balance, document, headings, ids, images, inline, landmarks, links, names, tables};
use super::scan::{Attrs, Scanner, Span, Token};
use super::tag::{Attr, Tag};
use crate::site::SitePath;

/// Audits one page; `targets` are the paths its links may lead to. Anchors on other pages wait for [`super::finish`].
pub fn audit_page(path: &SitePath, html: &[u8], targets: &Targets) -> PageAudit {
    let mut scanner = Scanner::new(html);
    let mut page = Page::new(path, html, targets);
    while let Some(token) = scanner.next() {
        match token {
            Token::Start { tag, name, span, closed } => {
                page.start(&Element { tag, span, attrs: &scanner.attrs });
                page.enter(&mut scanner, tag, name, span, closed);
            }
            Token::End { tag, name, span } => page.end(&scanner, tag, name, span),
            Token::Text(span) => page.text(scanner.text(span), span),
            Token::Unfinished(span) => balance::unfinished(span, &mut page.found),
        }
    }
    page.finish()
}

/// A start tag as the rules see it.
#[derive(Debug)]
pub(super) struct Element<'e, 'h> {
    pub(super) tag: Tag,
    pub(super) span: Span,
    pub(super) attrs: &'e Attrs<'h>,
}

impl Element<'_, '_> {
    /// True where an attribute gives the element a name of its own.
    pub(super) fn is_labelled(&self) -> bool {
        self.attrs.says(Attr::AriaLabel) || self.attrs.says(Attr::LabelledBy)
    }

    fn hides(&self) -> bool {
        self.attrs.is(Attr::AriaHidden, b"true") || self.attrs.get(Attr::Hidden).is_some()
    }
}

/// An element that has begun and not ended.
#[derive(Debug)]
struct Open {
    tag: Tag,
    name: Span,
    span: Span,
    hides: bool,
}

/// How many open elements of a kind the scan is inside.
#[derive(Debug, Default)]
pub(super) struct Depth {
    pub(super) hidden: u32,
    pub(super) code: u32,
    pub(super) svg: u32,
    /// `main`, `article`, `section`, `nav` and `aside`, inside which a header or footer is no landmark.
    pub(super) sections: u32,
}

#[derive(Debug)]
struct Page<'h> {
    found: Findings<'h>,
    stack: Vec<Open>,
    depth: Depth,
    artefacts: artefacts::Artefacts,
    document: document::Document,
    headings: headings::Headings,
    ids: ids::Ids,
    landmarks: landmarks::Landmarks,
    links: links::Links<'h>,
    names: names::Names,
    tables: tables::Tables,
}

impl<'h> Page<'h> {
    fn new(path: &'h SitePath, html: &'h [u8], targets: &'h Targets) -> Self {
        Self {
            found: Findings::new(path, html),
            stack: Vec::with_capacity(16),
            depth: Depth::default(),
            artefacts: artefacts::Artefacts::of(html),
            document: document::Document::default(),
            headings: headings::Headings::default(),
            ids: ids::Ids::default(),
            landmarks: landmarks::Landmarks::default(),
            links: links::Links::new(path, targets),
            names: names::Names::default(),
            tables: tables::Tables::default(),
        }
    }

    fn start(&mut self, element: &Element<'_, 'h>) {
        let found = &mut self.found;
        for (attr, value) in element.attrs.iter() {
            match attr {
                Attr::Id | Attr::LabelledBy | Attr::Refers | Attr::Paint => self.ids.attribute(attr, value),
                Attr::Href | Attr::Src | Attr::Srcset | Attr::Action => {
                    self.links.attribute(element, attr, value, &mut self.ids, found);
                }
                Attr::Style | Attr::Handler => inline::attribute(attr, value, found),
                Attr::Alt | Attr::AriaLabel | Attr::Title | Attr::Content => {
                    self.artefacts.text(value.text, value.span, found)
                }
                _ => {}
            }
        }
        match element.tag {
            Tag::Html => self.document.html(element, found),
            Tag::Heading(level) => self.headings.start(level, element.span, found),
            Tag::Img | Tag::Input => images::image(element, found),
            Tag::Svg => images::svg(element, &self.depth, found),
            Tag::Table => self.tables.start(element),
            Tag::Caption => self.tables.caption(),
            Tag::Th => tables::header(element, found),
            Tag::Script | Tag::Style => inline::element(element, found),
            _ => {}
        }
        self.landmarks.start(element, &self.depth);
        self.names.start(element, self.depth.hidden > 0 || element.hides());
    }

    /// Puts the element on the stack, unless it ends where it begins.
    fn enter(&mut self, scanner: &mut Scanner<'h>, tag: Tag, name: Span, span: Span, closed: bool) {
        let in_svg = self.depth.svg > 0 || tag == Tag::Svg;
        if tag.is_void() && !in_svg {
            return;
        }
        let element = Element { tag, span, attrs: &scanner.attrs };
        let open = Open { tag, name, span, hides: element.hides() };
        self.count(&open, true);
        self.stack.push(open);
        if closed && in_svg {
            self.leave();
        } else if tag.is_raw() && !in_svg {
            scanner.raw_until(name);
        }
    }

    fn end(&mut self, scanner: &Scanner<'h>, tag: Tag, name: Span, span: Span) {
        let same = |open: &Open| {
            open.tag == tag
                && (tag != Tag::Other && tag != Tag::Code
                    || scanner.text(open.name).eq_ignore_ascii_case(scanner.text(name)))
        };
        let Some(at) = self.stack.iter().rposition(same) else {
            balance::stray(span, &mut self.found);
            return;
        };
        while self.stack.len() > at + 1 {
            if let Some(open) = self.stack.last() {
                balance::unclosed(open.span, Some(span), &mut self.found);
            }
            self.leave();
        }
        self.leave();
    }

    fn leave(&mut self) {
        let Some(open) = self.stack.pop() else { return };
        self.count(&open, false);
        match open.tag {
            Tag::A | Tag::Button | Tag::Summary => self.names.end(&mut self.found),
            Tag::Table => self.tables.end(&mut self.found),
            _ => {}
        }
    }

    fn count(&mut self, open: &Open, enters: bool) {
        let step = |depth: &mut u32| *depth = if enters { *depth + 1 } else { depth.saturating_sub(1) };
        if open.hides {
            step(&mut self.depth.hidden);
        }
        match open.tag {
            Tag::Code => step(&mut self.depth.code),
            Tag::Svg => step(&mut self.depth.svg),
            Tag::Main | Tag::Article | Tag::Section | Tag::Nav | Tag::Aside => step(&mut self.depth.sections),
            _ => {}
        }
    }

    fn text(&mut self, text: &'h [u8], span: Span) {
        match self.stack.last().map(|open| open.tag) {
            Some(Tag::Script | Tag::Style) if self.depth.svg == 0 => return,
            Some(Tag::Title) if self.depth.svg == 0 => self.document.title(text, span),
            _ => {}
        }
        if self.depth.code == 0 {
            self.artefacts.text(text, span, &mut self.found);
        }
        if self.depth.hidden == 0 {
            self.names.text(text);
        }
    }

    fn finish(mut self) -> PageAudit {
        while let Some(open) = self.stack.last() {
            balance::unclosed(open.span, None, &mut self.found);
            self.leave();
        }
        let title = self.document.finish(&mut self.found);
        self.headings.finish(&mut self.found);
        self.landmarks.finish(&mut self.found);
        let ids = self.ids.finish(&mut self.found);
        let anchors = self.links.into_anchors();
        let path = self.found.path().clone();
        let title = title.map(|span| (hash(self.found.text(span).trim_ascii()), span));
        PageAudit { path, problems: self.found.into_list(), ids, title, anchors }
    }
}
