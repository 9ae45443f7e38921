#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use serde_json::Value;

fn schema(name: &str) -> Value {
    serde_json::from_str(&document(name).unwrap()).unwrap()
}

/// Calls `look` with every schema inside a schema, itself included, and its path.
fn walk(schema: &Value, path: &str, look: &mut impl FnMut(&Value, &str)) {
    look(schema, path);
    for keyword in ["properties", "definitions"] {
        for (name, inner) in schema[keyword].as_object().into_iter().flatten() {
            walk(inner, &format!("{path}/{name}"), look);
        }
    }
    for keyword in ["items", "additionalProperties"] {
        if schema[keyword].is_object() {
            walk(&schema[keyword], &format!("{path}/{keyword}"), look);
        }
    }
    for keyword in ["anyOf", "oneOf", "allOf"] {
        for inner in schema[keyword].as_array().into_iter().flatten() {
            walk(inner, &format!("{path}/{keyword}"), look);
        }
    }
}

/// Every schema of every document, with its path.
fn everywhere(mut look: impl FnMut(&Value, &str)) {
    for name in names() {
        walk(&schema(name), name, &mut look);
    }
}

#[test]
fn every_field_says_in_words_what_it_is() {
    let mut fields = 0;
    everywhere(|schema, path| {
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            fields += 1;
            let said = field["description"].as_str().unwrap_or_default();
            assert!(said.contains(' ') && said.ends_with(['.', '”', ')']), "{path}/{name}: {said:?}");
        }
    });
    assert!(fields > 150, "{fields} fields are found");
}

#[test]
fn no_description_speaks_of_the_program_it_was_made_from() {
    everywhere(|schema, path| {
        let said = schema["description"].as_str().unwrap_or_default();
        for word in ["[`", "`None`", "`Some", "::", "domain.md", "\u{a7}"] {
            assert!(!said.contains(word), "{path}: {said}");
        }
    });
}

#[test]
fn every_word_that_may_be_chosen_says_what_it_means() {
    let mut words = 0;
    everywhere(|schema, path| {
        for word in schema["oneOf"].as_array().into_iter().flatten() {
            words += 1;
            assert!(word["const"].is_string() && word["description"].is_string(), "{path}: {word}");
        }
        assert!(schema["enum"].is_null(), "{path}: words without meaning");
    });
    assert!(words > 50, "{words} words are found");
}

#[test]
fn a_group_of_fields_takes_no_field_that_it_does_not_know() {
    for kind in kinds() {
        walk(&schema(kind.name), kind.name, &mut |schema, path| {
            if schema["properties"].is_object() {
                assert_eq!(schema["additionalProperties"], false, "{path}");
            }
        });
    }
}

#[test]
fn a_schema_says_which_it_is_and_by_which_draft() {
    for name in names() {
        let schema = schema(name);
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        assert_eq!(schema["$id"], format!("urn:ragstone:schema:{name}"));
        assert!(schema["title"].is_string() && schema["description"].is_string(), "{name}");
        assert!(is_one_of_ours(&document(name).unwrap()));
    }
}

#[test]
fn the_kind_of_a_file_is_known_by_its_place() {
    let name = |path| of_path(path).map(|kind| kind.name);
    assert_eq!(name("content/site.yaml"), Some("site"));
    assert_eq!(name("content/periods/2022-10/updates.yaml"), Some("updates"));
    assert_eq!(name("content/priorities/1.yaml"), Some("priority"));
    assert_eq!(name("content/meetings/2022-10-19-cabinet.md"), Some("meeting"));
    for other in [
        "content/periods/updates.yaml",
        "content/periods/2022-10/narrative.md",
        "content/priorities/.yaml",
        "content/priorities/1.yml",
        "content/priorities/old/1.yaml",
        "content/measures/visits.csv",
        "site.yaml",
        "",
    ] {
        assert_eq!(name(other), None, "{other}");
    }
}

#[test]
fn a_path_is_of_one_kind_at_most() {
    for kind in kinds() {
        let path = kind.files.replace('*', "x");
        assert_eq!(kinds().iter().filter(|other| of_path(&path).unwrap().name == other.name).count(), 1);
        assert_eq!(of_path(&path).unwrap().name, kind.name);
    }
}
