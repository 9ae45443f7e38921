//! Landmarks of one kind have names of their own, so that a list of them can be told apart (WCAG 2.4.1).

use super::codes::LANDMARKS;
use crate::site::audit::address::hash;
use crate::site::audit::finding::Findings;
use crate::site::audit::page::{Depth, Element};
use crate::site::audit::scan::Span;
use crate::site::audit::tag::{Attr, Tag};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Banner,
    Complementary,
    ContentInfo,
    Main,
    Navigation,
    Search,
}

impl Kind {
    fn words(self) -> &'static str {
        match self {
            Self::Banner => "page header",
            Self::Complementary => "aside",
            Self::ContentInfo => "page footer",
            Self::Main => "main part",
            Self::Navigation => "navigation",
            Self::Search => "search",
        }
    }

    fn of(element: &Element<'_, '_>, depth: &Depth) -> Option<Self> {
        match element.attrs.get(Attr::Role).map(|role| role.text) {
            None | Some(b"") => {}
            Some(b"banner") => return Some(Self::Banner),
            Some(b"complementary") => return Some(Self::Complementary),
            Some(b"contentinfo") => return Some(Self::ContentInfo),
            Some(b"main") => return Some(Self::Main),
            Some(b"navigation") => return Some(Self::Navigation),
            Some(b"search") => return Some(Self::Search),
            Some(_) => return None,
        }
        match element.tag {
            Tag::Header if depth.sections == 0 => Some(Self::Banner),
            Tag::Footer if depth.sections == 0 => Some(Self::ContentInfo),
            Tag::Aside => Some(Self::Complementary),
            Tag::Main => Some(Self::Main),
            Tag::Nav => Some(Self::Navigation),
            Tag::Search => Some(Self::Search),
            _ => None,
        }
    }
}

#[derive(Debug)]
struct Landmark {
    kind: Kind,
    /// The name's hash, or `None` where it has none. A label and a reference never hash alike by design of the tag.
    name: Option<(Attr, u64)>,
    span: Span,
}

#[derive(Debug, Default)]
pub(in super::super) struct Landmarks {
    seen: Vec<Landmark>,
}

impl Landmarks {
    pub(in super::super) fn start(&mut self, element: &Element<'_, '_>, depth: &Depth) {
        let could = matches!(element.tag, Tag::Header | Tag::Footer | Tag::Aside | Tag::Main | Tag::Nav | Tag::Search);
        if !could && element.attrs.get(Attr::Role).is_none() {
            return;
        }
        if let Some(kind) = Kind::of(element, depth) {
            let by = if element.attrs.says(Attr::LabelledBy) { Attr::LabelledBy } else { Attr::AriaLabel };
            let name = element.attrs.get(by).map(|value| value.text.trim_ascii()).filter(|name| !name.is_empty());
            self.seen.push(Landmark { kind, name: name.map(|name| (by, hash(name))), span: element.span });
        }
    }

    pub(in super::super) fn finish(mut self, found: &mut Findings<'_>) {
        // Stable: within a kind they stay in the order of the page.
        self.seen.sort_by_key(|landmark| landmark.kind);
        for group in self.seen.chunk_by(|a, b| a.kind == b.kind) {
            for (at, landmark) in group.iter().enumerate() {
                let kind = landmark.kind.words();
                let twin = group[..at].iter().find(|earlier| earlier.name == landmark.name);
                if group.len() > 1 && landmark.name.is_none() {
                    let message = format!(
                        "the page has {} landmarks of the kind “{kind}”, and this one has no name",
                        group.len()
                    );
                    found.report(LANDMARKS, landmark.span, message, "give it an aria-label that says which one it is");
                } else if let Some(twin) = twin {
                    let message = format!("two landmarks of the kind “{kind}” have the same name");
                    let help = "give one of the two another name, or make them one";
                    found.report_beside(LANDMARKS, landmark.span, message, help, (twin.span, "the other one"));
                }
            }
        }
    }
}
