//! Every field of every kind stands in `every_field.txt`, so that the probes miss none.

use crate::{every_field, yaml_of};
use ragstone::schema;
use serde_json::Value;
use std::collections::BTreeSet;

/// The value a text is, without its type.
pub(crate) fn value_of(path: &str, text: &str) -> Value {
    let loaded = ragstone::source::yaml::load::<Value>(&path.into(), yaml_of(path, text));
    assert!(loaded.diagnostics.is_empty(), "{path}: {:?}", loaded.diagnostics);
    loaded.value.unwrap()
}

/// The names of all fields within a value.
fn fields(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields_here) => fields_here.iter().for_each(|(name, inner)| {
            names.insert(name.clone());
            fields(inner, names);
        }),
        Value::Array(items) => items.iter().for_each(|item| fields(item, names)),
        _ => {}
    }
}

/// The names of all fields that a schema knows.
fn known(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Object(keywords) => keywords.iter().for_each(|(keyword, inner)| {
            if let ("properties", Value::Object(own)) = (&**keyword, inner) {
                names.extend(own.keys().cloned());
            }
            known(inner, names);
        }),
        Value::Array(items) => items.iter().for_each(|item| known(item, names)),
        _ => {}
    }
}

#[test]
fn there_is_a_file_of_each_kind_with_every_field() {
    let files = every_field();
    for kind in schema::kinds() {
        let (path, text) = files.iter().find(|(path, _)| schema::of_path(path).unwrap().name == kind.name).unwrap();
        let (mut wanted, mut given) = (BTreeSet::new(), BTreeSet::new());
        known(&serde_json::from_str(&schema::document(kind.name).unwrap()).unwrap(), &mut wanted);
        fields(&value_of(path, text), &mut given);
        let missing: Vec<&String> = wanted.difference(&given).collect();
        assert!(missing.is_empty(), "{path} is without {missing:?}");
    }
}
