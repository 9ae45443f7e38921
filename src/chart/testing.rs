//! What every chart's tests ask of a drawing.
#![allow(clippy::unwrap_used)]

use super::svg::Svg;
use super::svg::reading::{self, Element};
use super::{Caption, CaptionPlace, Chart, Layout, Table, Vocabulary};
use crate::words::testing::english;
use std::collections::BTreeSet;

/// A caption for any chart; its figures are nobody's.
pub(super) const CAPTION: Caption<'_> = Caption {
    id: "chart",
    headline: "Most of the plan is on track, but five actions have major issues",
    subtitle: "What is shown, of what, from when until when",
    description: "What the picture shows, for someone who cannot see it.",
    place: CaptionPlace::Drawn,
};

/// What a plan without words of its own calls its ratings.
pub(crate) fn vocabulary() -> Vocabulary<'static> {
    Vocabulary {
        language: english(),
        statuses: ["Finished", "On track", "Issues that may delay", "Major issues", "Not started", "Not rated"],
        carried: "No update this period",
        empty: "There is nothing to show yet.",
    }
}

/// The chart at both widths, examined; and its elements.
pub(super) fn both<'a>(chart: &impl Chart<'a>) -> [(Svg, Vec<Element>); 2] {
    both_under(&CAPTION, chart)
}

/// The same under another caption.
pub(super) fn both_under<'a>(caption: &Caption<'_>, chart: &impl Chart<'a>) -> [(Svg, Vec<Element>); 2] {
    let table = chart.table();
    assert_whole(&table);
    [Layout::Wide, Layout::Narrow].map(|layout| {
        let svg = chart.draw(caption, layout).unwrap();
        assert_eq!(svg, chart.draw(caption, layout).unwrap(), "the same figures give the same bytes");
        let elements = examined(&svg);
        assert_figures_are_in(&table, &elements);
        (svg, elements)
    })
}

/// Compares the chart at both widths with the drawings of that name in `snapshots/`.
pub(super) fn golden<'a>(name: &str, chart: &impl Chart<'a>) {
    golden_under(&CAPTION, name, chart);
}

/// The same under another caption.
pub(super) fn golden_under<'a>(caption: &Caption<'_>, name: &str, chart: &impl Chart<'a>) {
    let [wide, narrow] = both_under(caption, chart).map(|(svg, _)| lines(&svg));
    insta::assert_snapshot!(format!("{name}_wide"), wide);
    insta::assert_snapshot!(format!("{name}_narrow"), narrow);
}

/// Compares the wide drawing only: for many rows, whose narrow drawing would say nothing new.
pub(super) fn golden_wide<'a>(name: &str, chart: &impl Chart<'a>) {
    let [(wide, _), _] = both(chart);
    insta::assert_snapshot!(format!("{name}_wide"), lines(&wide));
}

/// One element a line, so that a changed drawing can be read.
fn lines(svg: &Svg) -> String {
    svg.inline().replace("><", ">\n<")
}

/// Checks what holds for every chart, and gives its elements back.
fn examined(svg: &Svg) -> Vec<Element> {
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

/// A table has a cell for every column, and says something in each.
fn assert_whole(table: &Table<'_>) {
    assert!(!table.caption.is_empty());
    for row in &table.rows {
        assert_eq!(row.cells.len() + 1, table.columns.len(), "{row:?}");
        assert!(std::iter::once(&row.head).chain(&row.cells).all(|cell| !cell.text.trim().is_empty()), "{row:?}");
    }
}

/// Every number that a chart draws stands in its table, but for those on its axes (class `tick`).
fn assert_figures_are_in(table: &Table<'_>, elements: &[Element]) {
    let cells = table.rows.iter().flat_map(|row| std::iter::once(&row.head).chain(&row.cells));
    let told = cells.map(|cell| &*cell.text).chain(table.columns.iter().map(|column| &*column.label));
    let known: BTreeSet<String> = told.flat_map(numbers).collect();
    let of_caption = |element: &Element| {
        element.is("text", "t-headline") || element.is("text", "t-subtitle") || element.is("text", "tick")
    };
    let of_whole = |element: &Element| element.inside.len() == 1 && element.name != "text";
    let drawn = elements.iter().filter(|element| !of_caption(element) && !of_whole(element));
    for element in drawn.filter(|element| element.name == "text" || element.name == "title") {
        for number in numbers(&element.text) {
            assert!(known.contains(&number), "{number} of “{}” is drawn and not in the table", element.text);
        }
    }
}

/// The numbers of a text, without commas between thousands: "1,234 of 5.9" has 1234 and 5.9.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let digits = |part: &&str| part.bytes().any(|byte| byte.is_ascii_digit());
    let parts = text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).filter(digits);
    parts.map(|part| part.trim_matches(['.', ',']).replace(',', "")).collect()
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

/// Everything that a drawing says, shown or read aloud.
pub(crate) fn texts(svg: &Svg) -> Vec<String> {
    let said = |element: &Element| matches!(element.name.as_str(), "text" | "title" | "desc");
    let elements = reading::elements(svg.inline()).unwrap();
    elements.into_iter().filter(said).map(|element| element.text).collect()
}

/// The text of every `<title>`.
pub(super) fn titles(elements: &[Element]) -> Vec<&str> {
    elements.iter().filter(|element| element.name == "title").map(|element| element.text.as_str()).collect()
}

#[test]
#[should_panic(expected = "7 of “7 late” is drawn and not in the table")]
fn a_number_that_only_the_picture_has_is_found() {
    let drawn = Element { name: "text".into(), text: "7 late".into(), ..Element::default() };
    assert_figures_are_in(&Table::new("Nothing", Vec::new()), &[drawn]);
}
