use super::super::breach::Breach;
use super::super::context::Context;
use super::super::prose::MOST;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

pub(super) const RULE: Rule =
    Rule::judgement(Code::warning("M311", "words of a picture that do not describe it"), find);

/// The most letters that the words of a picture have: they are heard in one go.
const MOST_LETTERS: usize = 150;
/// Words that say what kind of thing it is, which a screen reader says anyway.
const EMPTY: &[&str] = &[
    "alt",
    "chart",
    "diagram",
    "figure",
    "graph",
    "graphic",
    "icon",
    "illustration",
    "image",
    "img",
    "logo",
    "map",
    "photo",
    "photograph",
    "pic",
    "picture",
    "screenshot",
    "table",
];
const ENDINGS: &[&str] = &[".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff", ".pdf"];

/// Those who cannot see a picture are told what it shows (WCAG 1.1.1). One without words breaks M304.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for prose in context.prose.iter().filter(|prose| context.is_current(prose)) {
        let mut open: Option<(Range<usize>, String)> = None;
        let mut own = Vec::new();
        for (event, span) in &prose.events {
            match event {
                Event::Start(Tag::Image { .. }) => open = Some((span.clone(), String::new())),
                Event::Text(words) | Event::Code(words) => open.iter_mut().for_each(|(_, all)| all.push_str(words)),
                Event::SoftBreak | Event::HardBreak => open.iter_mut().for_each(|(_, all)| all.push(' ')),
                Event::End(TagEnd::Image) => {
                    let Some((span, words)) = open.take() else { continue };
                    let Some((message, help)) = fault(words.trim()) else { continue };
                    own.push(Breach::new(RULE.code, prose.file, prose.at(span), message).help(help));
                }
                _ => {}
            }
        }
        breaches.extend(own.into_iter().take(MOST));
    }
}

fn fault(words: &str) -> Option<(String, &'static str)> {
    let describe = "say what it shows: “Visits in time rose from 77% to 89% between March and October”";
    let bare = words.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '.' | ':' | '_' | '-'));
    let length = words.chars().count();
    if EMPTY.iter().any(|empty| bare.eq_ignore_ascii_case(empty)) {
        return Some((format!("`{words}` does not describe this picture"), describe));
    }
    if ENDINGS.iter().any(|ending| words.to_ascii_lowercase().ends_with(ending)) {
        return Some((format!("`{words}` is the name of a file, and no description"), describe));
    }
    (length > MOST_LETTERS).then(|| {
        let message =
            format!("the words of this picture have {length} letters, and {MOST_LETTERS} are as many as most can hold");
        (message, "give the main point here, and the rest in the text below")
    })
}
