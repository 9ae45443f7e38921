//! The schemas that editors check a clerk's files by.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support/mod.rs"]
mod support;

mod command;
mod fields;
mod probes;
mod whens;

/// The front matter of a Markdown file; of another, all of it.
fn yaml_of<'t>(path: &str, text: &'t str) -> &'t str {
    match path.ends_with(".md") {
        true => &text[ragstone::source::front_matter::split(text).unwrap().yaml],
        false => text,
    }
}

/// A file of each kind with every field in it: path and text.
fn every_field() -> Vec<(&'static str, &'static str)> {
    support::files(include_str!("every_field.txt"))
}
