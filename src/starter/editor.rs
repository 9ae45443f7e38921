//! Telling editors which schema a file has, so that they help while a clerk types.

use super::{Desk, SchemaFolder};

/// The folder of a project that holds the schemas of its files.
pub const SCHEMAS: &str = "schemas";

/// A schema for one kind of file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    /// Its own file's name: `updates.schema.json`.
    pub file: String,
    /// The files it is for, `*` standing for any name: `content/periods/*/updates.yaml`.
    pub of: String,
    /// The schema, as JSON.
    pub text: String,
}

impl Schema {
    /// True where `path` is one of the files it is for.
    pub(super) fn is_of(&self, path: &str) -> bool {
        let (own, given) = (self.of.split('/'), path.split('/'));
        own.clone().count() == given.clone().count() && own.zip(given).all(|(own, given)| is_named(own, given))
    }

    /// Its path in a project.
    pub(super) fn path(&self) -> String {
        format!("{SCHEMAS}/{}", self.file)
    }
}

fn is_named(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((before, after)) => {
            name.len() > before.len() + after.len() && name.starts_with(before) && name.ends_with(after)
        }
    }
}

/// The remark by which the YAML extensions of editors find a file's schema.
pub(super) fn schema_line(path: &str, schema: &str) -> String {
    let up = "../".repeat(path.matches('/').count());
    format!("# yaml-language-server: $schema={up}{SCHEMAS}/{schema}\n")
}

/// The remark for a new file of this kind, where the project has its schema.
pub(super) fn line_for(desk: Desk<'_>, path: &str, kind: &str) -> String {
    match desk.schemas {
        SchemaFolder::There => schema_line(path, &format!("{kind}.schema.json")),
        SchemaFolder::Missing => String::new(),
    }
}
