//! A page says which language it is in and what it is called (WCAG 3.1.1, 2.4.2).

use super::codes::{LANGUAGE, TITLE};
use crate::site::audit::finding::Findings;
use crate::site::audit::page::Element;
use crate::site::audit::scan::Span;
use crate::site::audit::tag::Attr;

#[derive(Debug, Default)]
pub(in super::super) struct Document {
    html: Option<Span>,
    title: Option<Span>,
}

impl Document {
    pub(in super::super) fn html(&mut self, element: &Element<'_, '_>, found: &mut Findings<'_>) {
        self.html = Some(element.span);
        if !element.attrs.says(Attr::Lang) {
            no_language(element.span, found);
        }
    }

    pub(in super::super) fn title(&mut self, text: &[u8], span: Span) {
        if !text.trim_ascii().is_empty() {
            self.title.get_or_insert(span);
        }
    }

    /// The title's text, where there is one.
    pub(in super::super) fn finish(&self, found: &mut Findings<'_>) -> Option<Span> {
        if self.html.is_none() {
            no_language(Span::default(), found);
        }
        if self.title.is_none() {
            let message = "the page has no title";
            found.report(
                TITLE,
                Span::default(),
                message,
                "give the page a title: tabs, bookmarks and search results show it",
            );
        }
        self.title
    }
}

fn no_language(span: Span, found: &mut Findings<'_>) {
    let help = "set the site's language, and have the template write it as <html lang=\"…\">: a screen reader chooses its voice by it";
    found.report(LANGUAGE, span, "the page does not say which language it is in", help);
}
