//! No style and no script inside a page: a strict content security policy refuses them, and they are where injected
//! content would do harm.

use super::codes::INLINE;
use crate::site::audit::finding::Findings;
use crate::site::audit::page::Element;
use crate::site::audit::scan::Value;
use crate::site::audit::tag::{Attr, Tag};

pub(in super::super) fn attribute(attr: Attr, value: Value<'_>, found: &mut Findings<'_>) {
    let (message, help) = match attr {
        Attr::Style => (
            "a style is written into this tag",
            "give the element a class, and style the class in the theme's stylesheet",
        ),
        _ => ("a script is written into this tag", "have a script file of the theme listen for it"),
    };
    found.report(INLINE, value.span, message, help);
}

pub(in super::super) fn element(element: &Element<'_, '_>, found: &mut Findings<'_>) {
    // A block of data is never run.
    let data =
        element.attrs.is(Attr::Type, b"application/json") || element.attrs.is(Attr::Type, b"application/ld+json");
    if element.tag == Tag::Style {
        found.report(
            INLINE,
            element.span,
            "a stylesheet is written into the page",
            "move these rules to the theme's stylesheet",
        );
    } else if element.attrs.get(Attr::Src).is_none() && !data {
        found.report(
            INLINE,
            element.span,
            "a script is written into the page",
            "move it to a script file of the theme",
        );
    }
}
