//! A finished drawing, and the forms it leaves in.

use super::canvas::Canvas;
use super::element::Element;
use super::number::{push_tenths, tenths};
use super::trim::needed;
use super::type_scale::Type;
use super::{ChartError, Drawn};
use crate::chart::palette::{self, Theme};
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters_backend::DrawingErrorKind;

/// Space around a drawing that stands alone, in tenths of a pixel. Inline, the page gives the space.
const MARGIN: i32 = 240;

/// What a drawing is and says, before anything is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head<'a> {
    /// Unique in the page; the ids inside the drawing begin with it.
    pub(crate) id: &'a str,
    /// The name that assistive technology reads.
    pub(crate) title: &'a str,
    /// What the picture shows, in a sentence or two.
    pub(crate) description: &'a str,
    /// Width and height, in tenths of a pixel.
    pub(crate) size: (i32, i32),
}

/// A chart, drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Svg {
    text: String,
    /// Byte offset of what follows the start tag of `<svg>`.
    content: usize,
    id: String,
    size: (i32, i32),
}

impl Svg {
    /// Draws on a new canvas through plotters. `room` is the number of bytes expected.
    pub(crate) fn draw(
        head: &Head<'_>,
        room: usize,
        draw: impl FnOnce(&DrawingArea<Canvas<'_>, Shift>) -> Drawn,
    ) -> Result<Self, ChartError> {
        let mut text = String::with_capacity(room);
        push_start_tag(&mut text, head.id, head.size, 0);
        let content = text.len();
        Element::new(&mut text, "title").attr_parts("id", &[head.id, "-t"]).text(head.title);
        Element::new(&mut text, "desc").attr_parts("id", &[head.id, "-d"]).text(head.description);
        draw(&Canvas::new(&mut text, head.size).into_drawing_area()).map_err(|error| refused(&error))?;
        text.push_str("</svg>");
        Ok(Self { text, content, id: head.id.to_owned(), size: head.size })
    }

    /// The drawing for a page that has [`page_stylesheet`]: classes only, no style of its own.
    pub fn inline(&self) -> &str {
        &self.text
    }

    /// The drawing for a page, given away.
    pub fn into_inline(self) -> String {
        self.text
    }

    /// The drawing as a file that shows right when opened alone, light or dark as the reader's device is.
    pub fn standalone(&self) -> String {
        self.with_style(&format!(":root{{color-scheme:light dark;background:var(--paper)}}\n{}", page_stylesheet()))
    }

    /// The drawing as a file with one theme's values in place of the custom properties, for programs that do not
    /// know those: the committee paper, a word processor.
    pub fn resolved(&self, theme: Theme) -> String {
        let mut css = stylesheet();
        for (name, value) in palette::properties(theme) {
            css = css.replace(&format!("var({name})"), value);
        }
        self.with_style(&format!(":root{{background:{}}}\n{css}", theme.paper()))
    }

    /// Width and height in pixels, without the margin that a file has.
    pub fn size(&self) -> (f64, f64) {
        (f64::from(self.size.0) / 10.0, f64::from(self.size.1) / 10.0)
    }

    fn with_style(&self, css: &str) -> String {
        let mut out = String::with_capacity(self.text.len() + css.len() + 300);
        push_start_tag(&mut out, &self.id, self.size, MARGIN);
        Element::new(&mut out, "style").text(&needed(css, &self.text));
        out.push_str(&self.text[self.content..]);
        out.push('\n');
        out
    }
}

/// A drawing without a caption or ids, small enough to stand in a line of text: what it shows is said by `sentence`.
pub(crate) fn sketch(
    size: (i32, i32),
    sentence: &str,
    draw: impl FnOnce(&DrawingArea<Canvas<'_>, Shift>) -> Drawn,
) -> Result<String, ChartError> {
    let mut text = String::with_capacity(1000);
    let (width, height) = (tenths(size.0), tenths(size.1));
    text.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart spark\" viewBox=\"0 0 ");
    for part in [&width, " ", &height, "\" width=\"", &width, "\" height=\"", &height] {
        text.push_str(part);
    }
    text.push_str("\" role=\"img\" aria-label=\"");
    super::escape::push_escaped(&mut text, sentence);
    text.push_str("\">");
    draw(&Canvas::new(&mut text, size).into_drawing_area()).map_err(|error| refused(&error))?;
    text.push_str("</svg>");
    Ok(text)
}

/// What plotters refused, as a mistake of the chart's.
fn refused(error: &DrawingAreaErrorKind<ChartError>) -> ChartError {
    match error {
        DrawingAreaErrorKind::BackendError(DrawingErrorKind::DrawingError(error)) => *error,
        _ => ChartError::Plotters,
    }
}

/// The palette for light, dark and print, and the rules for everything a chart may draw: what a page with charts puts
/// before its own stylesheet.
pub fn page_stylesheet() -> String {
    let light = palette::css_custom_properties(Theme::Light);
    let dark = palette::css_custom_properties(Theme::Dark);
    let print = palette::css_custom_properties(Theme::Print);
    format!(
        ":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n\
         @media print{{:root{{{print}}}}}\n{}",
        stylesheet()
    )
}

/// The rules that a drawing of a page needs on paper: simple selectors, the values of print in place of the custom
/// properties, one typeface, and nothing that asks about the reader's screen. For programs that know no more of CSS.
///
/// `markup` is the drawing, with the classes that charts and glyphs have.
pub fn paper_stylesheet(markup: &str) -> String {
    let mut css = needed(&stylesheet(), markup);
    for (name, value) in palette::properties(Theme::Print) {
        css = css.replace(&format!("var({name})"), value);
    }
    let rules = css.lines().filter(|line| line.starts_with('.'));
    let rules: String = rules.flat_map(|line| [line, "\n"]).collect();
    rules.replace(",Arial,Helvetica,sans-serif", "")
}

/// The rules for everything a chart may draw, without the values of the custom properties.
pub(in crate::chart) fn stylesheet() -> String {
    let mut css = include_str!("../chart.css").to_owned();
    Type::push_css(&mut css);
    css
}

fn push_start_tag(out: &mut String, id: &str, (width, height): (i32, i32), margin: i32) {
    out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" id=\"");
    super::escape::push_escaped(out, id);
    out.push_str("\" viewBox=\"");
    for (position, number) in [-margin, -margin, width + 2 * margin, height + 2 * margin].into_iter().enumerate() {
        if position > 0 {
            out.push(' ');
        }
        push_tenths(out, number);
    }
    out.push_str("\" width=\"");
    push_tenths(out, width + 2 * margin);
    out.push_str("\" height=\"");
    push_tenths(out, height + 2 * margin);
    out.push_str("\" role=\"img\" aria-labelledby=\"");
    for suffix in ["-t ", "-d\">"] {
        super::escape::push_escaped(out, id);
        out.push_str(suffix);
    }
}
