//! What a page has and a paper has not: what leads around the site, and what only a screen can do.

use crate::paper::tree::Element;

/// Classes of pieces that no paper has: those that the theme's stylesheet keeps from print everywhere. What it keeps from
/// the one side of the Cabinet edition is kept for want of room, and a paper has room.
pub(crate) const CLASSES: [&str; 9] =
    ["skip", "cuts", "copied", "crumbs", "on-page", "letters", "more", "pager", "take"];

/// True for an element of which a paper says nothing. How to cite a page, and that it is not the newest, help whoever has
/// printed that page; a paper says once where it stands on the web, and of what day each appendix is.
pub(crate) fn is(element: &Element<'_>) -> bool {
    matches!(element.name, "script" | "style" | "template" | "h1")
        || element.attr("hidden").is_some()
        || is_number(element)
        || element.has_class("cite")
        || (element.name == "p" && element.has_class("notice"))
        || CLASSES.iter().any(|class| element.has_class(class))
}

/// True for the number of a paragraph or a heading, which a paper prints in a place of its own.
pub(super) fn is_number(element: &Element<'_>) -> bool {
    element.has_class("para")
}
