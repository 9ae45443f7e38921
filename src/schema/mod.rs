//! JSON Schemas of the files of a plan: an editor checks and completes what a clerk types, before Ragstone reads it.
//!
//! In: the types of `plan`, whose doc comments are the descriptions. Out: one schema a kind of file, and which kind a
//! path is. Uses `plan` and `diagnostic`.
//!
//! 1. `kind` lists the kinds, with the files that are of each.
//! 2. `document` makes a kind's schema of its type.
//!
//! The schemas are of draft 07: it is the newest that the YAML extension of Visual Studio Code and its kin know in full.
//! They let pass whatever the reader lets pass. What a schema cannot know (whether an ID is there, which of two dates
//! comes first) is for `ragstone check`.

mod document;
mod kind;
#[cfg(test)]
mod tests;

pub use kind::{Kind, kinds, named, of_path};

/// The name of the schema of what `--format json` prints.
pub const MESSAGES: &str = "messages";

/// The names of all schemas: a kind of file each, and [`MESSAGES`].
pub fn names() -> Vec<&'static str> {
    kinds().iter().map(|kind| kind.name).chain([MESSAGES]).collect()
}

/// The schema of this name, as JSON ending in a newline: the same bytes every time.
pub fn document(name: &str) -> Option<String> {
    match name {
        MESSAGES => Some(document::of_messages()),
        name => named(name).map(document::of),
    }
}

/// The name of the file that a schema is written to: `updates.schema.json`.
pub fn file_name(name: &str) -> String {
    format!("{name}.schema.json")
}

/// True of a schema that this room made, of this version or another.
pub fn is_one_of_ours(text: &str) -> bool {
    text.contains(document::ID)
}
