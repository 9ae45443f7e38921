use super::Kind;
use crate::diagnostic::json::Messages;
use schemars::generate::SchemaSettings;
use schemars::transform::{RestrictFormats, transform_subschemas};
use schemars::{Schema, SchemaGenerator};
use serde_json::{Value, json};

/// What every schema is known by, before its name.
pub(super) const ID: &str = "urn:ragstone:schema:";

/// The schema of a kind of file, as JSON.
pub(super) fn of(kind: &Kind) -> String {
    let settings = SchemaSettings::draft07().with_transform(as_read as fn(&mut Schema));
    finished(settings, kind.schema, kind.name, kind.title)
}

/// The schema of what `--format json` prints, as JSON.
pub(super) fn of_messages() -> String {
    let make = SchemaGenerator::into_root_schema_for::<Messages<'static>>;
    finished(SchemaSettings::draft07().for_serialize(), make, super::MESSAGES, "What `--format json` prints")
}

fn finished(settings: SchemaSettings, make: fn(SchemaGenerator) -> Schema, name: &str, title: &str) -> String {
    let settings = settings.with_transform(RestrictFormats::default()).with_transform(as_told as fn(&mut Schema));
    let mut schema = make(settings.into_generator());
    schema.insert("$id".into(), format!("{ID}{name}").into());
    schema.insert("title".into(), title.into());
    if schema.get("description").is_none() {
        schema.insert("description".into(), format!("{title}.").into());
    }
    format!("{:#}\n", schema.to_value())
}

/// Lets pass what the reader lets pass: a list with nothing in it, and a group that needs no field, may be left empty.
fn as_read(schema: &mut Schema) {
    let is_optional = match schema.get("type").and_then(Value::as_str) {
        Some("array") => true,
        Some("object") => schema.get("required").is_none(),
        _ => false,
    };
    if is_optional && let Some(kind) = schema.get("type").cloned() {
        schema.insert("type".into(), json!([kind, "null"]));
    }
    transform_subschemas(&mut (as_read as fn(&mut Schema)), schema);
}

/// Tells only what a clerk would want to know: not that a field left out is nothing, and of a doc comment its first
/// paragraph, without its line breaks.
fn as_told(schema: &mut Schema) {
    if schema.get("default").is_some_and(Value::is_null) {
        schema.remove("default");
    }
    if let Some(Value::String(description)) = schema.get_mut("description") {
        let first = description.split("\n\n").next().unwrap_or_default();
        *description = first.replace('\n', " ");
    }
    transform_subschemas(&mut (as_told as fn(&mut Schema)), schema);
}
