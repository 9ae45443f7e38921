//! Every address leads somewhere: links and files inside the site exist, and nothing is loaded from another host.

use super::codes::{LINK, OTHER_HOST, SCRIPT_LINK};
use super::ids::Ids;
use crate::site::SitePath;
use crate::site::audit::address::{Address, Targets, hash, unescaped};
use crate::site::audit::cross::Anchor;
use crate::site::audit::finding::Findings;
use crate::site::audit::page::Element;
use crate::site::audit::scan::{Span, Value};
use crate::site::audit::tag::{Attr, Tag};

pub(in super::super) const ANCHOR_HELP: &str =
    "mend the part after “#” in the content or template that makes this link, or bring back the heading it names";

/// What `<link>` may name on another host, since no browser fetches it to show the page.
const UNFETCHED: [&[u8]; 7] = [b"canonical", b"alternate", b"license", b"author", b"help", b"me", b"search"];

#[derive(Debug)]
pub(in super::super) struct Links<'h> {
    folder: &'h str,
    own: u64,
    targets: &'h Targets,
    anchors: Vec<Anchor>,
    buffer: Vec<u8>,
}

impl<'h> Links<'h> {
    pub(in super::super) fn new(path: &'h SitePath, targets: &'h Targets) -> Self {
        let own = hash(path.as_str().as_bytes());
        Self { folder: path.folder(), own, targets, anchors: Vec::new(), buffer: Vec::with_capacity(64) }
    }

    pub(in super::super) fn attribute(
        &mut self,
        element: &Element<'_, 'h>,
        attr: Attr,
        value: Value<'h>,
        ids: &mut Ids,
        found: &mut Findings<'_>,
    ) {
        if attr == Attr::Srcset {
            for candidate in value.text.split(|byte| *byte == b',') {
                let candidate = candidate.trim_ascii();
                let address = candidate.split(u8::is_ascii_whitespace).next().unwrap_or_default();
                self.address(address, value.span, Use::Fetched, ids, found);
            }
        } else if element.tag != Tag::Base {
            self.address(value.text, value.span, usage(element, attr), ids, found);
        }
    }

    fn address(&mut self, text: &[u8], span: Span, usage: Use, ids: &mut Ids, found: &mut Findings<'_>) {
        let text = unescaped(text);
        match Address::of(&text) {
            Address::Site { path, anchor } => self.site(&path, anchor.as_deref(), span, ids, found),
            Address::Host if usage == Use::Fetched => {
                let message = format!("the page needs “{}” from another host", found.quote(span));
                let help = "put a copy of the file among the site's own, and name that: a page must work without any other host";
                found.report(OTHER_HOST, span, message, help);
            }
            Address::Script => {
                let help = "link to a page instead, or use a button that a script file of the theme listens to";
                found.report(SCRIPT_LINK, span, "this link runs a script", help);
            }
            Address::Host | Address::Other => {}
        }
    }

    fn site(&mut self, path: &[u8], anchor: Option<&[u8]>, span: Span, ids: &mut Ids, found: &mut Findings<'_>) {
        let page =
            if path.is_empty() { Some(self.own) } else { self.targets.find(self.folder, path, &mut self.buffer) };
        match (page, anchor) {
            (None, _) => found.report(LINK, span, self.broken(&found.quote(span)), &self.advice(path)),
            (Some(page), Some(id)) if page == self.own => ids.anchor(id, span),
            (Some(page), Some(id)) => self.anchors.push(Anchor { page, id: hash(id), span }),
            (Some(_), None) => {}
        }
    }

    fn broken(&self, quoted: &str) -> String {
        match std::str::from_utf8(&self.buffer) {
            Ok(file) if !file.is_empty() => {
                format!("the link “{quoted}” leads to “{file}”, which the site does not have")
            }
            _ => format!("the link “{quoted}” leads out of the site"),
        }
    }

    fn advice(&mut self, path: &[u8]) -> String {
        let with_slash = [path, b"/"].concat();
        match self.targets.find(self.folder, &with_slash, &mut self.buffer) {
            Some(_) if !path.ends_with(b"/") => {
                "there is such a page with a slash at the end: add it to the link".to_owned()
            }
            _ => {
                "mend the link in the content or template that makes it, or bring back the page it leads to".to_owned()
            }
        }
    }

    pub(in super::super) fn into_anchors(self) -> Box<[Anchor]> {
        self.anchors.into_boxed_slice()
    }
}

/// What a browser does with an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    /// Goes there when the reader asks.
    Followed,
    /// Loads it to show the page.
    Fetched,
}

fn usage(element: &Element<'_, '_>, attr: Attr) -> Use {
    match (element.tag, attr) {
        (Tag::A | Tag::Area, Attr::Href) | (_, Attr::Action) => Use::Followed,
        (Tag::Link, Attr::Href) => {
            let rel = element.attrs.get(Attr::Rel).map_or(&b""[..], |rel| rel.text);
            let mut words = rel.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
            let unfetched = |word: &[u8]| UNFETCHED.iter().any(|known| known.eq_ignore_ascii_case(word));
            // `alternate stylesheet` is fetched: every word must be one of these.
            if words.all(unfetched) { Use::Followed } else { Use::Fetched }
        }
        _ => Use::Fetched,
    }
}
