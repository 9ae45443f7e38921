//! One main heading, and no level left out: readers who cannot see the page move about by its headings (WCAG 1.3.1).

use super::codes::{HEADING_ORDER, ONE_H1};
use crate::site::audit::finding::Findings;
use crate::site::audit::scan::Span;

#[derive(Debug, Default)]
pub(in super::super) struct Headings {
    last: u8,
    main: Option<Span>,
}

impl Headings {
    pub(in super::super) fn start(&mut self, level: u8, span: Span, found: &mut Findings<'_>) {
        if level > self.last + 1 {
            let message = match self.last {
                0 => format!("the first heading is of level {level}"),
                last => format!("a heading of level {level} follows one of level {last}"),
            };
            found.report(
                HEADING_ORDER,
                span,
                message,
                "use the next level down: levels say what belongs to what, not how large the words are",
            );
        }
        self.last = level;
        if level == 1 {
            match self.main {
                None => self.main = Some(span),
                Some(first) => found.report_beside(
                    ONE_H1,
                    span,
                    "the page has a second main heading",
                    "make this one a heading of level 2",
                    (first, "the first main heading"),
                ),
            }
        }
    }

    pub(in super::super) fn finish(&self, found: &mut Findings<'_>) {
        if self.main.is_none() {
            found.report(
                ONE_H1,
                Span::default(),
                "the page has no main heading",
                "give the page one <h1> that says what it is about",
            );
        }
    }
}
