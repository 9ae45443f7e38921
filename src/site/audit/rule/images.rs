//! Every image says what it shows; every drawing is named, or hidden from screen readers (WCAG 1.1.1).

use super::codes::{DRAWING_NAME, IMAGE_TEXT};
use crate::site::audit::finding::Findings;
use crate::site::audit::page::{Depth, Element};
use crate::site::audit::tag::{Attr, Tag};

pub(in super::super) fn image(element: &Element<'_, '_>, found: &mut Findings<'_>) {
    let shows = element.tag == Tag::Img || element.attrs.is(Attr::Type, b"image");
    if shows && element.attrs.get(Attr::Alt).is_none() {
        let message = "this image has no text for those who cannot see it";
        found.report(
            IMAGE_TEXT,
            element.span,
            message,
            "say in alt=\"…\" what the image shows; alt=\"\" where it only decorates",
        );
    }
}

/// An SVG with `role="img"` is a chart and needs a name; any other decorates and must be hidden.
pub(in super::super) fn svg(element: &Element<'_, '_>, depth: &Depth, found: &mut Findings<'_>) {
    if depth.svg > 0 || depth.hidden > 0 {
        return;
    }
    let (sound, message, help) = if element.attrs.is(Attr::Role, b"img") {
        let help = "point aria-labelledby at the chart's <title> and <desc>, or give it an aria-label";
        (element.is_labelled(), "this chart has no name that could be read out", help)
    } else {
        let help = "add role=\"img\" and a name where it says something, aria-hidden=\"true\" where it only decorates";
        let hidden = element.attrs.is(Attr::AriaHidden, b"true") || element.attrs.get(Attr::Hidden).is_some();
        (hidden, "this drawing is neither named nor hidden from screen readers", help)
    };
    if !sound {
        found.report(DRAWING_NAME, element.span, message, help);
    }
}
