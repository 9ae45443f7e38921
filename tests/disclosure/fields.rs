//! Rules about privacy read every field in which a clerk writes words: what would tell who somebody is, put into every text
//! field of every record at once, is told of in each of them.

use crate::support::{SiteTest, files};
use ragstone::schema;
use ragstone::source::{front_matter, yaml};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A site with a sign in every text field of every kind of file, which `tests/hostile/markup.rs` sees to.
const FULL: &str = include_str!("../hostile/full.txt");

/// Texts of Markdown have more than paragraphs.
const PAGE: &str = "
- An item so §.

> A quotation so §.

1. **Bold so §**

| a head so § | b |
|---|---|
| a cell so § | b |

## A heading so §

[The words of a link so §](/roles/ \"The title of a link so §\")

```
Code so §.
```

<!-- allow D801: the reason of an allowance so § -->
";

/// A correction of a report that is not frozen, which another rule refuses.
const CORRECTION: &str = "- {id: two, what: '§', since: 2022-03-01, corrected: 2022-03-02, period: '2022-09', because: '§', \
    changes: [{fact: updates/1.1/note, was: '§', now: '§'}]}\n";

/// The sign that stands for a text.
const TEXT: char = '§';

/// Fields of words that no rule about privacy reads, each with the reason.
const UNREAD: &[(&str, &str)] = &[
    ("content/approvals.yaml: approved_by", "no page prints it, and it must say who decided"),
    ("content/approvals.yaml: because", "no page prints it, and it must say what is few"),
    (
        "content/meetings/first-meeting.md: members/name",
        "who sits on a public body is public, and an agenda must say it",
    ),
    (
        "content/papers/first-meeting.md: contact/phone",
        "a number of an office, which another rule would take for a person's",
    ),
    ("content/site.yaml: contact/phone", "a number of an office, which another rule would take for a person's"),
];

/// Fields whose letters are no initials, because they say what the letters stand for.
const EXPLAIN: &[&str] = &["content/glossary.yaml: term", "content/roles.yaml: aliases", "content/roles.yaml: title"];

/// Where words stand in each file: bytes, and the name of the field.
type Places = BTreeMap<String, Vec<(Range<usize>, String)>>;

/// A site in which these words stand in every field, and where.
fn planted(words: &str) -> (SiteTest, Places) {
    let mut site = SiteTest::empty();
    let mut places = BTreeMap::new();
    let mut number: u32 = 1000;
    for (path, text) in files(FULL) {
        let more = match path {
            "content/pages/about.md" => PAGE,
            "content/corrections.yaml" => CORRECTION,
            _ => "",
        };
        let text = text.to_owned() + more;
        let mut out = String::new();
        let mut spans: Vec<(Range<usize>, String)> = Vec::new();
        for part in text.split_inclusive(TEXT) {
            let Some(before) = part.strip_suffix(TEXT) else {
                out += part;
                continue;
            };
            out += before;
            let start = out.len();
            number += 1;
            out += &format!("{} f{number}", words.replace("QQQ", &letters(number)));
            spans.push((start..out.len(), format!("f{number}")));
        }
        let names = names(path, &out);
        for (_, mark) in &mut spans {
            let name = names.get(mark.as_str()).cloned().unwrap_or_else(|| in_text(&out, mark));
            *mark = format!("{path}: {name}");
        }
        site = site.file(path, &out);
        places.insert(path.to_owned(), spans);
    }
    (site, places)
}

/// Three letters for a number: a term of the glossary explains its own in every other field.
fn letters(number: u32) -> String {
    let letter = |number: u32| char::from_u32(u32::from('A') + number % 26).unwrap();
    ['Q', letter(number / 26), letter(number)].into_iter().collect()
}

/// The field in which each mark stands, for those in YAML.
fn names(path: &str, text: &str) -> BTreeMap<String, String> {
    fn walk(value: &Value, name: &str, names: &mut BTreeMap<String, String>) {
        match value {
            Value::Object(fields) => {
                fields.iter().for_each(|(own, inner)| walk(inner, &format!("{name}/{own}"), names))
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, name, names)),
            Value::String(words) => {
                if let Some(at) = words.rfind(" f1") {
                    let mark = words[at + 1..].trim_end_matches('`').to_owned();
                    names.insert(mark, name.trim_start_matches('/').to_owned());
                }
            }
            _ => {}
        }
    }
    let mut names = BTreeMap::new();
    if schema::of_path(path).is_some() {
        let yaml = front_matter::split(text).map_or(text, |parts| &text[parts.yaml]);
        walk(&yaml::load(&path.into(), yaml).value.unwrap(), "", &mut names);
    }
    names
}

/// What stands before a mark in its line.
fn in_text(text: &str, mark: &str) -> String {
    let at = text.find(mark).unwrap();
    let line = text[..at].rsplit('\n').next().unwrap();
    line.split(['\'', '`', '"']).next().unwrap().trim().to_owned()
}

/// The fields in which a rule tells of these words; and all fields.
fn told(code: &str, words: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (site, places) = planted(words);
    let ran = site.run("check --format json");
    let messages: Value = serde_json::from_str(&ran.stdout).unwrap();
    let errors = messages["diagnostics"].as_array().unwrap().iter().filter(|message| message["severity"] == "error");
    let errors: Vec<&str> = errors.map(|message| message["code"].as_str().unwrap()).collect();
    assert_eq!(errors, ["R904"], "all of it is read");
    let mut told = BTreeSet::new();
    for message in messages["diagnostics"].as_array().unwrap().iter().filter(|message| message["code"] == code) {
        let place = &message["place"];
        let byte = |name: &str| place[name].as_u64().map(|at| usize::try_from(at).unwrap());
        let (Some(start), Some(end)) = (byte("byte_start"), byte("byte_end")) else { continue };
        let spans = &places[place["file"].as_str().unwrap()];
        let hit = spans.iter().find(|(span, _)| start < span.end && span.start < end);
        told.extend(hit.map(|(_, name)| name.clone()));
    }
    (told, places.into_values().flatten().map(|(_, name)| name).collect())
}

#[test]
fn what_tells_who_somebody_is_is_told_of_in_every_field_of_words() {
    for (code, words) in [
        ("D806", "so 3 children wait"),
        ("D816", "34 children, of whom 32 wait"),
        ("D801", "Mrs Featherstonehaugh waits"),
        ("D802", "QQQ to chase"),
        ("D803", "Near EC1A 1BB it waits"),
    ] {
        let (told, all) = told(code, words);
        let own = EXPLAIN.iter().filter(|_| code == "D802");
        let unread: BTreeSet<String> =
            UNREAD.iter().map(|(name, _)| name).chain(own).map(ToString::to_string).collect();
        let forgotten: Vec<&String> = all.difference(&told).filter(|name| !unread.contains(*name)).collect();
        assert!(forgotten.is_empty(), "{code} does not read:\n{forgotten:#?}");
        let read: Vec<&String> = unread.intersection(&told).collect();
        assert!(read.is_empty(), "{code} reads after all: {read:#?}");
    }
}

/// The path of every field of words that a schema knows; a list has no name of its own, and any name of a map is `*`.
fn known(schema: &Value, root: &Value, path: &str, found: &mut BTreeSet<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        return known(root.pointer(name.trim_start_matches('#')).unwrap(), root, path, found);
    }
    if schema["pattern"] == r"\S" {
        found.insert(path.trim_start_matches('/').to_owned());
    }
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        known(field, root, &format!("{path}/{name}"), found);
    }
    for rest in ["additionalProperties", "patternProperties"] {
        if schema[rest].is_object() {
            known(&schema[rest], root, &format!("{path}/*"), found);
        }
    }
    known_parts(schema, root, path, found);
}

fn known_parts(schema: &Value, root: &Value, path: &str, found: &mut BTreeSet<String>) {
    for part in ["items", "anyOf", "oneOf", "allOf"] {
        match &schema[part] {
            Value::Array(parts) => parts.iter().for_each(|part| known(part, root, path, found)),
            Value::Object(_) => known(&schema[part], root, path, found),
            _ => {}
        }
    }
}

/// True where the path of a field is one that a schema knows.
fn is_of(field: &str, known: &str) -> bool {
    let (mut own, mut known) = (field.split('/'), known.split('/'));
    loop {
        match (own.next(), known.next()) {
            (None, None) => return true,
            (Some(name), Some(other)) if name == other || other == "*" => {}
            _ => return false,
        }
    }
}

/// Fields that are addresses, or one of a few words.
const FIXED: &[&str] = &[
    "site: base_url",
    "site: contact/email",
    "site: language",
    "site: licence/url",
    "site: theme",
    "site: translations/base_url",
    "site: translations/language",
    "evidence: link",
    "corrections: changes/fact",
    "corrections: where",
    "meeting: moderngov/site",
    "paper: contact/email",
];

#[test]
fn words_are_put_in_every_place_where_a_schema_lets_words_stand() {
    let (_, places) = planted("words");
    let mut forgotten = Vec::new();
    for kind in schema::kinds() {
        let document: Value = serde_json::from_str(&schema::document(kind.name).unwrap()).unwrap();
        let mut fields = BTreeSet::new();
        known(&document, &document, "", &mut fields);
        assert!(!fields.is_empty(), "{}", kind.name);
        let of_kind = places.iter().filter(|(path, _)| schema::of_path(path).is_some_and(|own| own.name == kind.name));
        let planted: Vec<&str> =
            of_kind.flat_map(|(_, spans)| spans).filter_map(|(_, name)| Some(name.split_once(": ")?.1)).collect();
        let is_forgotten = |field: &&String| !planted.iter().any(|own| is_of(own, field));
        forgotten.extend(fields.iter().filter(is_forgotten).map(|field| format!("{}: {field}", kind.name)));
    }
    assert_eq!(forgotten, FIXED);
}
