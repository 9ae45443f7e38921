//! An ID stands once on a page, and what refers to an ID finds it there.

use super::codes::{ANCHOR, NO_SUCH_ID, SAME_ID};
use crate::site::audit::address::{hash, unescaped};
use crate::site::audit::finding::Findings;
use crate::site::audit::scan::{Span, Value};
use crate::site::audit::tag::Attr;

#[derive(Debug, Default)]
pub(in super::super) struct Ids {
    declared: Vec<(u64, Span)>,
    wanted: Vec<(u64, Span)>,
    anchors: Vec<(u64, Span)>,
}

impl Ids {
    pub(in super::super) fn attribute(&mut self, attr: Attr, value: Value<'_>) {
        match attr {
            Attr::Id => self.declared.push((hash(&unescaped(value.text)), value.span)),
            Attr::Paint => {
                let id = value.text.strip_prefix(b"url(#").and_then(|rest| rest.split(|byte| *byte == b')').next());
                self.wanted.extend(id.map(|id| (hash(id), value.span)));
            }
            _ => {
                let ids = value.text.split(u8::is_ascii_whitespace).filter(|id| !id.is_empty());
                self.wanted.extend(ids.map(|id| (hash(&unescaped(id)), value.span)));
            }
        }
    }

    /// A link to an anchor on its own page.
    pub(in super::super) fn anchor(&mut self, id: &[u8], span: Span) {
        // The HTML standard gives every page this one.
        if !id.eq_ignore_ascii_case(b"top") {
            self.anchors.push((hash(id), span));
        }
    }

    /// The hashes of the page's IDs, sorted.
    pub(in super::super) fn finish(mut self, found: &mut Findings<'_>) -> Box<[u64]> {
        self.declared.sort_unstable();
        for pair in self.declared.windows(2) {
            if let [(one, first), (other, second)] = pair
                && one == other
            {
                let message = format!("the ID “{}” is used twice on this page", found.quote(*second));
                let help = "give one of the two another ID: links and labels find only the first";
                found.report_beside(SAME_ID, *second, message, help, (*first, "the first use"));
            }
        }
        let ids: Box<[u64]> = self.declared.iter().map(|(hash, _)| *hash).collect();
        for (id, span) in self.wanted {
            if ids.binary_search(&id).is_err() {
                let message = format!("“{}” refers to an ID that this page does not have", found.quote(span));
                found.report(
                    NO_SUCH_ID,
                    span,
                    message,
                    "this is a fault of the template: write the ID of an element on the same page",
                );
            }
        }
        for (id, span) in self.anchors {
            if ids.binary_search(&id).is_err() {
                let message = format!("the link “{}” names an anchor that this page does not have", found.quote(span));
                found.report(ANCHOR, span, message, super::links::ANCHOR_HELP);
            }
        }
        ids
    }
}
