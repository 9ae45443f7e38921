//! SARIF 2.1.0, the form in which tools hand their findings to code scanning (OASIS, 27 March 2020).
//!
//! Lines and columns count characters, as everywhere in this room; `columnKind` says so. Addresses are relative to the
//! project's root, `%SRCROOT%`, which the program does not name: the log can be read on another machine.

use super::{Code, Diagnostic, Edit, Fix, Place, Severity, Texts};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// The name that code scanning knows the project's root by.
const ROOT: &str = "%SRCROOT%";
/// What a finding without a place is a finding about.
const FOLDER: &str = "content/";
/// The recipe of [`Fingerprints`]: another number for another recipe, so that old ones are not compared with new.
const RECIPE: &str = "ragstone/v1";

/// All diagnostics as one log, in the order given, ending in a newline.
///
/// `allowed` are findings that people let stand, each with its reason: they are in the log as suppressed.
/// `lesson` gives the page that teaches a rule, in Markdown, where there is one.
pub fn render(
    diagnostics: &[Diagnostic],
    allowed: &[(&Diagnostic, &str)],
    texts: &dyn Texts,
    lesson: impl Fn(Code) -> Option<&'static str>,
) -> String {
    let standing = diagnostics.iter().map(|found| (found, None));
    let all: Vec<(&Diagnostic, Option<&str>)> =
        standing.chain(allowed.iter().map(|(found, because)| (*found, Some(*because)))).collect();
    let rules: Vec<Code> = all.iter().map(|(found, _)| found.code).collect::<BTreeSet<_>>().into_iter().collect();
    let mut fingerprints = Fingerprints::default();
    let results: Vec<Value> = all
        .iter()
        .map(|(found, because)| {
            let at = rules.partition_point(|rule| rule.id < found.code.id);
            let mut result = result(found, at, &fingerprints.of(found, texts), texts);
            if let Some(because) = because {
                result["suppressions"] = json!([{"kind": "inSource", "justification": because}]);
            }
            result
        })
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": env!("CARGO_PKG_NAME"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| descriptor(*rule, lesson(*rule))).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {ROOT: {"description": {"text": "The folder that holds `content/`."}}},
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// A rule, as it is before anybody changes how grave it is.
fn descriptor(rule: Code, lesson: Option<&str>) -> Value {
    let mut words = rule.title.chars();
    let title: String = words.next().into_iter().flat_map(char::to_uppercase).chain(words).chain(['.']).collect();
    let help = match lesson {
        Some(page) => json!({"text": page, "markdown": page}),
        None => json!({"text": title}),
    };
    json!({
        "id": rule.id,
        "shortDescription": {"text": title},
        "fullDescription": {"text": title},
        "help": help,
        "defaultConfiguration": {"level": level(rule.severity)},
    })
}

fn result(found: &Diagnostic, rule: usize, fingerprint: &str, texts: &dyn Texts) -> Value {
    let advice = found.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
    let mut result = Map::from_iter([
        ("ruleId".to_owned(), json!(found.code.id)),
        ("ruleIndex".to_owned(), json!(rule)),
        ("level".to_owned(), json!(level(found.severity))),
        ("message".to_owned(), json!({"text": format!("{}{advice}", found.message)})),
        ("partialFingerprints".to_owned(), json!({RECIPE: fingerprint})),
    ]);
    result.insert("locations".to_owned(), json!([{"physicalLocation": location(found.place.as_ref(), texts)}]));
    if let Some((place, note)) = &found.related {
        let related = json!([{"id": 1, "physicalLocation": physical(place, texts), "message": {"text": note}}]);
        result.insert("relatedLocations".to_owned(), related);
    }
    if let Some(fix) = &found.fix {
        result.insert("fixes".to_owned(), json!([mending(fix, texts)]));
    }
    Value::Object(result)
}

/// Where a finding stands. Code scanning takes none that stands nowhere: what no file is at fault for is the folder's.
fn location(place: Option<&Place>, texts: &dyn Texts) -> Value {
    place.map_or_else(|| physical(&Place::whole_file(&FOLDER.into()), texts), |place| physical(place, texts))
}

/// A place, with a region always: a file as a whole is all its lines, and one that is not there its beginning.
fn physical(place: &Place, texts: &dyn Texts) -> Value {
    let text = texts.text(&place.file);
    let region = match place.line {
        0 => {
            let text = text.unwrap_or_default();
            region(&Place::in_text(&place.file, text, 0..text.len()), Some(text))
        }
        _ => region(place, text),
    };
    json!({"artifactLocation": artifact(&place.file), "region": region})
}

fn artifact(file: &str) -> Value {
    json!({"uri": percent_encoded(file), "uriBaseId": ROOT})
}

fn region(place: &Place, text: Option<&str>) -> Value {
    let mut region = json!({
        "startLine": place.line,
        "startColumn": place.column,
        "byteOffset": place.span.start,
        "byteLength": place.span.len(),
    });
    if let Some((line, column)) = text.map(|text| place.end(text)) {
        region["endLine"] = json!(line);
        region["endColumn"] = json!(column);
    }
    region
}

/// A fix, its edits file by file.
fn mending(fix: &Fix, texts: &dyn Texts) -> Value {
    let mut by_file: BTreeMap<&Arc<str>, Vec<Value>> = BTreeMap::new();
    for edit in &fix.edits {
        by_file.entry(&edit.file).or_default().push(replacement(edit, texts));
    }
    let changes = by_file
        .into_iter()
        .map(|(file, replacements)| json!({"artifactLocation": artifact(file), "replacements": replacements}));
    json!({"description": {"text": fix.title}, "artifactChanges": changes.collect::<Vec<_>>()})
}

fn replacement(edit: &Edit, texts: &dyn Texts) -> Value {
    let deleted = match texts.text(&edit.file) {
        Some(text) => region(&Place::in_text(&edit.file, text, edit.span.clone()), Some(text)),
        None => json!({"byteOffset": edit.span.start, "byteLength": edit.span.len()}),
    };
    json!({"deletedRegion": deleted, "insertedContent": {"text": edit.text}})
}

/// A path as part of an address (RFC 3986): everything but letters, digits, `-._~` and `/` by its bytes.
fn percent_encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// Tells findings apart without their lines: the same finding keeps its fingerprint when what stands above it changes.
///
/// Made of the rule, the file, the words underlined, and how many such came before.
#[derive(Default)]
struct Fingerprints {
    seen: BTreeMap<u64, u32>,
}

impl Fingerprints {
    fn of(&mut self, found: &Diagnostic, texts: &dyn Texts) -> String {
        let place = found.place.as_ref();
        let file = place.map_or("", |place| &*place.file);
        let words = place.filter(|place| place.line > 0).and_then(|place| texts.text(file)?.get(place.span.clone()));
        let words = words.unwrap_or_else(|| if place.is_none() { &found.message } else { "" });
        let own = xxh3_64([found.code.id, file, words].join("\0").as_bytes());
        let before = self.seen.entry(own).or_default();
        *before += 1;
        format!("{own:016x}:{before}")
    }
}

#[cfg(test)]
mod tests;
