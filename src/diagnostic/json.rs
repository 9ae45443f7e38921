//! One JSON array for programs: every problem with its code, place and advice.

use super::{Diagnostic, Place};
use serde_json::{Value, json};

/// All diagnostics as one array, in the order given, ending in a newline.
pub fn render(diagnostics: &[Diagnostic]) -> String {
    let rows: Vec<Value> = diagnostics.iter().map(object).collect();
    format!("{:#}\n", Value::Array(rows))
}

fn object(diagnostic: &Diagnostic) -> Value {
    json!({
        "code": diagnostic.code.id,
        "title": diagnostic.code.title,
        "severity": diagnostic.severity.word(),
        "message": diagnostic.message,
        "place": diagnostic.place.as_ref().map(place),
        "help": diagnostic.help,
        "related": diagnostic.related.as_ref().map(|(at, message)| json!({"place": place(at), "message": message})),
    })
}

fn place(place: &Place) -> Value {
    json!({
        "file": &*place.file,
        "line": place.line,
        "column": place.column,
        "byte_start": place.span.start,
        "byte_end": place.span.end,
    })
}
