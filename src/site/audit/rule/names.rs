//! Every link and button can be read out (WCAG 2.4.4, 4.1.2).

use super::codes::NO_NAME;
use crate::site::audit::finding::Findings;
use crate::site::audit::page::Element;
use crate::site::audit::scan::Span;
use crate::site::audit::tag::{Attr, Tag};

/// The links and buttons that are open, and whether anything has named them yet.
#[derive(Debug, Default)]
pub(in super::super) struct Names {
    open: Vec<Named>,
}

#[derive(Debug)]
struct Named {
    span: Span,
    named: bool,
}

impl Names {
    pub(in super::super) fn start(&mut self, element: &Element<'_, '_>, hidden: bool) {
        match element.tag {
            Tag::A | Tag::Button | Tag::Summary => {
                let place = element.tag == Tag::A && element.attrs.get(Attr::Href).is_none();
                let named = place || hidden || element.is_labelled() || element.attrs.says(Attr::Title);
                self.open.push(Named { span: element.span, named });
            }
            Tag::Img if element.attrs.says(Attr::Alt) && !hidden => self.name(),
            Tag::Svg if element.is_labelled() && !hidden => self.name(),
            _ => {}
        }
    }

    /// Text inside whatever is open names it.
    pub(in super::super) fn text(&mut self, text: &[u8]) {
        if self.open.last().is_some_and(|last| !last.named) && !text.trim_ascii().is_empty() {
            self.name();
        }
    }

    fn name(&mut self) {
        for open in &mut self.open {
            open.named = true;
        }
    }

    pub(in super::super) fn end(&mut self, found: &mut Findings<'_>) {
        if let Some(Named { span, named: false }) = self.open.pop() {
            let help = "put words inside it, or an aria-label where only a picture is to be seen";
            found.report(NO_NAME, span, "this link or button has no words that could be read out", help);
        }
    }
}
