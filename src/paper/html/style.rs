//! The style of the page: the typeface as data, the words in the margins of print, and one rule a class of the drawings,
//! each of which brings its own rules for programs that show it alone.

use crate::chart::paper_stylesheet;
use crate::paper::model::{Document, Drawing};
use crate::site::Shelf;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt::Write as _;

const SHEET: &str = include_str!("../../../themes/default/paper/paper.css");
const OPEN: &str = "<style>";
const CLOSE: &str = "</style>";

/// The files of the typeface, and which letters each has.
const FACES: [(&str, &str); 2] = [
    (
        "hyperlegible-next-latin",
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,\
         U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    ),
    (
        "hyperlegible-next-latin-ext",
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,\
         U+2113",
    ),
];

/// The whole stylesheet of a document.
pub(super) fn sheet(document: &Document, shelf: &Shelf<'_>) -> String {
    let mut css = String::with_capacity(100_000);
    for (stem, letters) in FACES {
        if let Some(bytes) = shelf.asset(stem, ".woff2") {
            let _ = writeln!(
                css,
                "@font-face{{font-family:\"Atkinson Hyperlegible Next\";src:url(data:font/woff2;base64,{}) format(\"woff2\");\
                 font-weight:200 800;unicode-range:{letters}}}",
                STANDARD.encode(bytes)
            );
        }
    }
    let _ = writeln!(css, "@page{{@bottom-left{{content:{}}}", page_of(&document.words.page_of));
    if let Some(draft) = &document.draft {
        let _ = writeln!(css, "@top-left{{content:{};font-weight:700}}", quoted(draft));
    }
    css.push_str("}\n");
    css.push_str("@page{@bottom-left{font:10pt \"Atkinson Hyperlegible Next\",Arial,sans-serif}@top-left{font:700 12pt \"Atkinson Hyperlegible Next\",Arial,sans-serif}}\n");
    let drawn: String = document.drawings.iter().map(|drawing| without(&drawing.svg)).collect();
    css.push_str(&paper_stylesheet(&drawn));
    css.push_str(SHEET);
    css
}

/// "Page {page} of {pages}" as CSS says it.
fn page_of(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some((at, place, counter)) = [("{page}", "counter(page)"), ("{pages}", "counter(pages)")]
        .into_iter()
        .filter_map(|(place, counter)| Some((rest.find(place)?, place, counter)))
        .min()
    {
        let _ = write!(out, "{} {counter} ", quoted(&rest[..at]));
        rest = &rest[at + place.len()..];
    }
    out + &quoted(rest)
}

/// Words as a string of CSS that no page can be broken out of.
fn quoted(words: &str) -> String {
    let mut out = String::from("\"");
    for c in words.chars() {
        match c {
            '"' | '\\' | '<' | '>' | '&' | '\n' | '\r' => {
                let _ = write!(out, "\\{:x} ", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out + "\""
}

/// A drawing without its rules: those of the page are the same.
pub(super) fn without(svg: &str) -> String {
    match svg.split_once(OPEN).and_then(|(before, rest)| Some((before, rest.split_once(CLOSE)?.1))) {
        Some((before, after)) => [before, after].concat(),
        None => svg.to_owned(),
    }
}

/// The shapes of ratings, each drawn once for all the places that name it.
pub(super) fn sprite(marks: &[&Drawing]) -> String {
    if marks.is_empty() {
        return String::new();
    }
    let mut out = String::from("<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\">");
    for mark in marks {
        let plain = without(&mark.svg);
        let attr = |name: &str| {
            let rest = plain.split_once(&format!(" {name}=\"")).map(|(_, rest)| rest);
            rest.and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
        };
        let inner = plain.split_once('>').map_or("", |(_, inner)| inner).trim_end_matches("</svg>");
        let (class, view) = (attr("class"), attr("viewBox"));
        let _ = write!(out, "<symbol id=\"{}\" class=\"{class}\" viewBox=\"{view}\">{inner}</symbol>", mark.name);
    }
    out + "</svg>"
}
