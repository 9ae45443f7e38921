//! What every chart's tests ask of a drawing.
#![allow(clippy::unwrap_used)]

use super::svg::Svg;
use super::svg::reading::{self, Element};

/// Checks what holds for every chart, and gives its elements back.
pub(super) fn examined(svg: &Svg) -> Vec<Element> {
    let elements = reading::elements(svg.inline()).unwrap();
    assert_eq!(reading::colours(svg.inline()), Vec::<String>::new(), "an inline drawing has classes, not colours");
    assert_eq!(reading::overlaps(&elements), [], "no text lies on other text");
    assert_eq!(reading::outside(&elements), Vec::<String>::new(), "nothing reaches outside the view box");
    assert_named(&elements);
    assert_references(&elements);
    let alone = reading::elements(&svg.standalone()).unwrap();
    assert!(alone.iter().any(|element| element.name == "style"), "a file alone brings its own style");
    assert!(!svg.resolved(super::palette::Theme::Print).contains("var("), "a resolved file has values only");
    elements
}

fn assert_named(elements: &[Element]) {
    let root = &elements[0];
    assert_eq!(root.attr("role"), Some("img"));
    for id in root.attr("aria-labelledby").unwrap().split(' ') {
        let named = elements.iter().find(|element| element.attr("id") == Some(id)).unwrap();
        assert!(!named.text.is_empty(), "{id} says something");
    }
}

fn assert_references(elements: &[Element]) {
    let ids: Vec<_> = elements.iter().filter_map(|element| element.attr("id")).collect();
    for (at, id) in ids.iter().enumerate() {
        assert!(!ids[at + 1..].contains(id), "{id} is given once");
    }
    let by_url = |element: &Element| Some(element.attr("fill")?.strip_prefix("url(#")?.strip_suffix(')')?.to_owned());
    let by_name = |element: &Element| Some(element.attr("href")?.strip_prefix('#')?.to_owned());
    for element in elements {
        for id in by_url(element).into_iter().chain(by_name(element)) {
            assert!(ids.contains(&id.as_str()), "{id} is defined");
        }
    }
}

/// The text of every `<title>`.
pub(super) fn titles(elements: &[Element]) -> Vec<&str> {
    elements.iter().filter(|element| element.name == "title").map(|element| element.text.as_str()).collect()
}
