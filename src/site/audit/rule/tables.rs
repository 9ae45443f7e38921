//! A table says what it shows, and each heading cell what it heads (WCAG 1.3.1).

use super::codes::{CAPTION, SCOPE};
use crate::site::audit::finding::Findings;
use crate::site::audit::page::Element;
use crate::site::audit::scan::Span;
use crate::site::audit::tag::Attr;

#[derive(Debug, Default)]
pub(in super::super) struct Tables {
    open: Vec<Table>,
}

#[derive(Debug)]
struct Table {
    span: Span,
    captioned: bool,
}

impl Tables {
    pub(in super::super) fn start(&mut self, element: &Element<'_, '_>) {
        self.open.push(Table { span: element.span, captioned: false });
    }

    pub(in super::super) fn caption(&mut self) {
        if let Some(table) = self.open.last_mut() {
            table.captioned = true;
        }
    }

    pub(in super::super) fn end(&mut self, found: &mut Findings<'_>) {
        if let Some(Table { span, captioned: false }) = self.open.pop() {
            found.report(
                CAPTION,
                span,
                "this table has no caption",
                "begin the table with a <caption> that says what it shows",
            );
        }
    }
}

pub(in super::super) fn header(element: &Element<'_, '_>, found: &mut Findings<'_>) {
    let scoped =
        ["row", "col", "rowgroup", "colgroup"].iter().any(|scope| element.attrs.is(Attr::Scope, scope.as_bytes()));
    if !scoped {
        let help = "add scope=\"col\" to the head of a column, scope=\"row\" to the head of a row";
        found.report(SCOPE, element.span, "this heading cell does not say whether it heads a row or a column", help);
    }
}
