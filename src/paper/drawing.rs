//! The drawings of a paper: what a page draws with the help of its stylesheet, made to stand by itself.
//!
//! Colours are those of print, of which the statuses stay apart in greyscale. `<use>` and patterns stay; custom
//! properties and what asks about a screen are gone, because few programs that read SVG know them.

use super::model::Drawing;
use super::tree::Element;
use crate::chart::paper_stylesheet;
use std::ops::Range;

/// Drawings higher than this, in pixels, could not be read once they are made to fit a page. Their tables say the same.
const HIGHEST: u32 = 850;
/// The side of a rating's shape, in pixels.
const MARK: u32 = 16;

/// The drawings of a document, each once.
#[derive(Debug, Default)]
pub(super) struct Drawings(Vec<Drawing>);

impl Drawings {
    /// All of them, in the order in which they were first asked for.
    pub(super) fn into_list(self) -> Vec<Drawing> {
        self.0
    }

    /// Takes a chart from a page and gives its name, which begins with `prefix`; `None` where it is too high for paper.
    pub(super) fn chart(&mut self, prefix: &str, svg: &Element<'_>, page: &str) -> Option<String> {
        let (width, height) = size(svg)?;
        if height > HIGHEST {
            return None;
        }
        let id = svg.attr("id").unwrap_or("drawing");
        let source = with_ids(&format!("{prefix}-"), svg.source(page));
        let text = with_style(&source)?;
        Some(self.named(&format!("{prefix}-{id}"), text, (width, height)))
    }

    /// Takes the shape that a page places by name from its sprite.
    pub(super) fn mark(&mut self, sprite: &Element<'_>, id: &str, page: &str) -> Option<String> {
        let symbol = sprite.find(&|element| element.name == "symbol" && element.attr("id") == Some(id))?;
        let view = symbol.attr("viewBox").unwrap_or("0 0 16 16");
        let class = symbol.attr("class").unwrap_or_default();
        let markup = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{class}\" viewBox=\"{view}\" width=\"{MARK}\" height=\"{MARK}\">{}</svg>",
            symbol.inner(page)
        );
        let text = with_style(&markup)?;
        Some(self.named(&format!("mark-{}", id.trim_start_matches("g-")), text, (MARK, MARK)))
    }

    /// Keeps a drawing under a name that no other has.
    fn named(&mut self, wanted: &str, svg: String, (width, height): (u32, u32)) -> String {
        let safe = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
        let stem: String = wanted.chars().map(safe).collect();
        let mut name = format!("{stem}.svg");
        let mut count = 1;
        while let Some(taken) = self.0.iter().find(|drawing| drawing.name == name) {
            if taken.svg == svg {
                return name;
            }
            count += 1;
            name = format!("{stem}-{count}.svg");
        }
        self.0.push(Drawing { name: name.clone(), svg, width, height });
        name
    }
}

/// Width and height in whole pixels, from its own words or else from its view.
fn size(svg: &Element<'_>) -> Option<(u32, u32)> {
    let view: Vec<f64> = svg.attr("viewBox")?.split_ascii_whitespace().filter_map(|part| part.parse().ok()).collect();
    let [_, _, width, height] = view[..] else { return None };
    let side = |name: &str, of_view: f64| {
        let own = svg.attr(name).and_then(|side| side.trim_end_matches("px").parse().ok()).unwrap_or(of_view);
        pixels(own)
    };
    Some((side("width", width)?, side("height", height)?))
}

/// A length in whole pixels.
fn pixels(length: f64) -> Option<u32> {
    let text = format!("{:.0}", length.ceil());
    text.parse().ok().filter(|pixels| *pixels > 0)
}

/// Puts the rules that a drawing needs behind its first tag.
fn with_style(markup: &str) -> Option<String> {
    let first = markup.find('>')? + 1;
    let css = paper_stylesheet(markup).replace('&', "&amp;").replace('<', "&lt;");
    let head = &markup[..first];
    let head = match head.contains("xmlns=") {
        true => head.to_owned(),
        false => head.replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1),
    };
    Some(format!("{head}<style>{css}</style>{}", &markup[first..]))
}

/// Begins every ID, and every reference to one, with a prefix: drawings of several pages may stand in one document.
fn with_ids(prefix: &str, markup: &str) -> String {
    let mut out = markup.to_owned();
    for before in [" id=\"", "href=\"#", "url(#"] {
        out = out.replace(before, &format!("{before}{prefix}"));
    }
    let names = labels(&out);
    let prefixed: Vec<String> =
        out[names.clone()].split_ascii_whitespace().map(|name| format!("{prefix}{name}")).collect();
    out.replace_range(names, &prefixed.join(" "));
    out
}

/// The IDs by which the drawing is named, in its first tag.
fn labels(markup: &str) -> Range<usize> {
    const NAME: &str = "aria-labelledby=\"";
    let head = markup.find('>').unwrap_or(markup.len());
    let Some(start) = markup[..head].find(NAME).map(|at| at + NAME.len()) else { return 0..0 };
    start..start + markup[start..].find('"').unwrap_or(0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::tree::parse;
    use super::*;

    const CHART: &str = "<svg class=\"chart\" id=\"bars-w\" viewBox=\"0 0 640 145.2\" width=\"640\" height=\"145.2\" role=\"img\" \
        aria-labelledby=\"bars-w-t bars-w-d\"><title id=\"bars-w-t\">A</title><desc id=\"bars-w-d\">B</desc><defs>\
        <pattern id=\"bars-w-hatch\"><path class=\"hatch\" d=\"M2 0v4\"/></pattern></defs><rect class=\"rag-red\" \
        fill=\"url(#bars-w-hatch)\"/><use href=\"#bars-w-red\"/></svg>";

    fn chart(markup: &str) -> Option<Drawing> {
        let tree = parse(markup);
        let mut drawings = Drawings::default();
        drawings.chart("a", tree.elements().next().unwrap(), markup)?;
        drawings.into_list().pop()
    }

    #[test]
    fn a_drawing_brings_the_rules_it_needs_in_the_colours_of_print() {
        let drawing = chart(CHART).unwrap();
        assert_eq!((drawing.name.as_str(), drawing.width, drawing.height), ("a-bars-w.svg", 640, 146));
        let style = drawing.svg.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        assert!(style.contains(".rag-red{fill:#c22a1e;stroke:#000000"), "{style}");
        assert!(style.contains("font-family:\"Atkinson Hyperlegible Next\"}"), "{style}");
        for word in ["var(", "@media", ":root", "rag-green", "color-mix", "Arial"] {
            assert!(!style.contains(word), "{word} in {style}");
        }
        assert!(drawing.svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    }

    #[test]
    fn every_name_in_a_drawing_and_every_use_of_it_begins_alike() {
        let svg = chart(CHART).unwrap().svg;
        assert!(svg.contains("aria-labelledby=\"a-bars-w-t a-bars-w-d\""), "{svg}");
        assert_eq!(svg.matches("\"a-bars-w").count() + svg.matches("#a-bars-w").count(), 7, "{svg}");
        assert!(!svg.contains("#bars") && !svg.contains("\"bars"), "{svg}");
    }

    #[test]
    fn a_drawing_too_high_for_paper_is_left_to_its_table() {
        assert!(chart(&CHART.replace("height=\"145.2\"", "height=\"1470\"")).is_none());
    }

    #[test]
    fn a_shape_stands_by_itself_and_is_kept_once() {
        let page = "<svg><symbol id=\"g-red\" class=\"rag-red\" viewBox=\"0 0 16 16\"><path class=\"g-fill\" d=\"M0 0\"/></symbol></svg>";
        let tree = parse(page);
        let mut drawings = Drawings::default();
        assert_eq!(drawings.mark(&tree, "g-red", page).as_deref(), Some("mark-red.svg"));
        assert_eq!(drawings.mark(&tree, "g-red", page).as_deref(), Some("mark-red.svg"));
        assert_eq!(drawings.mark(&tree, "g-gone", page), None);
        let list = drawings.into_list();
        assert_eq!(list.len(), 1);
        assert!(list[0].svg.contains("<path class=\"g-fill\" d=\"M0 0\"/></svg>") && list[0].svg.contains("#c22a1e"));
    }
}
