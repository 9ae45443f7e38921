//! Telling editors which schema a file has, so that they help while a clerk types.

use super::{Desk, SchemaFolder};
use crate::edit::Change;
use crate::schema;
use serde_json::{Map, Value};

/// The folder of a project that holds the schemas of its files: `ragstone schema -o schemas` writes it too.
pub const SCHEMAS: &str = "schemas";

/// The schema of every file that is YAML from end to end; editors do not read the others' front matter.
pub(super) fn schemas() -> impl Iterator<Item = Change> {
    let whole_files = schema::kinds().iter().filter(|kind| kind.is_whole_file());
    whole_files.filter_map(|kind| Some(Change::create(schema_path(kind.name), schema::document(kind.name)?)))
}

/// The editor's settings, and a map from each schema to the files it is for.
pub(super) fn settings(text: &str) -> String {
    let mut settings: Map<String, Value> = serde_json::from_str(text).unwrap_or_default();
    let whole_files = schema::kinds().iter().filter(|kind| kind.is_whole_file());
    let map: Map<String, Value> = whole_files.map(|kind| (schema_path(kind.name), kind.files.into())).collect();
    settings.insert("yaml.schemas".to_owned(), map.into());
    serde_json::to_string_pretty(&settings).unwrap_or_default() + "\n"
}

/// The remark by which the YAML extensions of editors find the schema of the file at `path`; empty where it has none.
pub(super) fn schema_line(path: &str) -> String {
    match schema::of_path(path).filter(|kind| kind.is_whole_file()) {
        None => String::new(),
        Some(kind) => {
            let up = "../".repeat(path.matches('/').count());
            format!("# yaml-language-server: $schema={up}{}\n", schema_path(kind.name))
        }
    }
}

/// As [`schema_line`], for a file of a project that may not have the schemas.
pub(super) fn line_for(desk: Desk<'_>, path: &str) -> String {
    match desk.schemas {
        SchemaFolder::There => schema_line(path),
        SchemaFolder::Missing => String::new(),
    }
}

fn schema_path(name: &str) -> String {
    format!("{SCHEMAS}/{}", schema::file_name(name))
}
