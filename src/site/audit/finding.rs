//! The problems of one page, placed in its produced HTML.

use super::scan::Span;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::site::SitePath;
use std::sync::Arc;

/// Collects one page's problems.
#[derive(Debug)]
pub(super) struct Findings<'h> {
    path: &'h SitePath,
    html: &'h [u8],
    list: Vec<Diagnostic>,
}

impl<'h> Findings<'h> {
    pub(super) fn new(path: &'h SitePath, html: &'h [u8]) -> Self {
        Self { path, html, list: Vec::new() }
    }

    pub(super) fn path(&self) -> &'h SitePath {
        self.path
    }

    pub(super) fn text(&self, span: Span) -> &'h [u8] {
        self.html.get(span.range()).unwrap_or_default()
    }

    /// What stands at `span`, to be quoted in a message: a long tag is cut.
    pub(super) fn quote(&self, span: Span) -> String {
        let text = String::from_utf8_lossy(self.text(span));
        let text = text.trim();
        match text.char_indices().nth(60) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text.to_owned(),
        }
    }

    pub(super) fn report(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        let place = place(self.path, self.html, span);
        self.list.push(Diagnostic::new(code, message).at(place).help(help));
    }

    pub(super) fn report_beside(
        &mut self,
        code: Code,
        span: Span,
        message: impl Into<String>,
        help: &str,
        other: (Span, &str),
    ) {
        let related = place(self.path, self.html, other.0);
        let diagnostic = Diagnostic::new(code, message).at(place(self.path, self.html, span)).help(help);
        self.list.push(diagnostic.related(related, other.1));
    }

    pub(super) fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }
}

/// The place of `span` in a page; the page's path is its file.
pub(super) fn place(path: &SitePath, html: &[u8], span: Span) -> Place {
    let text = match std::str::from_utf8(html) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&html[..error.valid_up_to()]).unwrap_or_default(),
    };
    Place::in_text(&Arc::from(path.as_str()), text, span.range())
}
