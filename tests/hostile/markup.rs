//! What a text says is only ever words: markup, scripts, signs of templates, formulas and line breaks, put into every text
//! field of every record at once, each with a number of its own.

use crate::bounds;
use crate::support::{SiteTest, Tree, files};
use calamine::{Reader, Xlsx, open_workbook_from_rs};
use ragstone::schema;
use ragstone::source::{front_matter, yaml};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Cursor;

const FULL: &str = include_str!("full.txt");

/// The sign that stands for a text.
const TEXT: char = '§';

/// Texts that no page prints: the rules of a body that has no meeting to come, the version of the plan, a remark on a deadline
/// that was changed since, a question of the program's that people took out, and an approval that no figure needed.
const UNPRINTED: [&str; 9] = [
    "content/site.yaml: means",
    "content/site.yaml: public_questions",
    "content/site.yaml: members_questions",
    "content/site.yaml: because",
    "content/plan.yaml: version",
    "content/priorities/1.yaml: note",
    "content/periods/2022-10/enquiry.yaml: question",
    "content/approvals.yaml: approved_by",
    "content/approvals.yaml: because",
];

/// The field of each text, in order: its file, its line and its name.
fn fields() -> Vec<String> {
    let mut named = Vec::new();
    for (path, text) in files(FULL) {
        for line in text.lines() {
            for (at, _) in line.match_indices(TEXT) {
                let before = &line[..at];
                let name = before.rsplit([' ', '{', '(', '[']).find_map(|word| word.strip_suffix(':'));
                named.push(format!("{path}: {}", name.unwrap_or_else(|| before.trim())));
            }
        }
    }
    named
}

/// The full site, built, where each text is what `payload` gives for its number (from 1,000 on); and how many there are.
pub(crate) fn built(payload: fn(usize) -> String) -> (SiteTest, usize) {
    let mut number = 999;
    let mut site = SiteTest::empty();
    for (path, text) in files(FULL) {
        let quote = if path.ends_with(".csv") { '"' } else { '\'' };
        let mut out = String::new();
        let mut skip = 0;
        for part in text.split_inclusive(TEXT) {
            // A text with line breaks stands in double quotes, in place of those of the site.
            let part = &part[std::mem::take(&mut skip)..];
            match part.strip_suffix(TEXT) {
                None => out.push_str(part),
                Some(before) => {
                    number += 1;
                    let own = payload(number);
                    // In code of Markdown, quotation marks stand for themselves and a line cannot break.
                    let is_code = before.ends_with('`') && !before.ends_with("'`");
                    out += before;
                    if is_code {
                        out += &own.replace('\n', " ");
                    } else if own.contains('\n') && out.ends_with('\'') {
                        out.pop();
                        out += &Value::from(own).to_string();
                        skip = 1;
                    } else {
                        out += &own.replace('\n', " ").replace(quote, &[quote; 2].iter().collect::<String>());
                    }
                }
            }
        }
        site = site.file(path, out);
    }
    let ran = bounds::build(&site).unwrap();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    (site, number - 999)
}

/// Path and text of every file that is text.
fn texts(tree: &Tree) -> Vec<(&str, &str)> {
    tree.files().iter().filter_map(|(path, bytes)| Some((&**path, std::str::from_utf8(bytes).ok()?))).collect()
}

/// The fields of payloads that stand nowhere in a site.
fn unseen(tree: &Tree, count: usize, mark: fn(usize) -> String) -> Vec<String> {
    let texts: Vec<(&str, String)> =
        texts(tree).into_iter().map(|(path, text)| (path, text.replace("&#123;", "{"))).collect();
    let is_seen = |number: usize| texts.iter().any(|(_, text)| text.contains(&mark(number)));
    let fields = fields();
    assert_eq!(fields.len(), count);
    (1000..).zip(fields).filter(|(number, _)| !is_seen(*number)).map(|(_, field)| field).collect()
}

/// True for a file that a browser shows or a reader of feeds.
fn is_page(path: &str) -> bool {
    path.ends_with(".html") || path.ends_with(".svg") || path.ends_with(".xml")
}

#[test]
fn markup_in_any_field_is_printed_as_words() {
    let (site, count) = built(|number| {
        format!(
            "\"'><script>alert({number})</script><svg onload=alert({number})><img src=x onerror=alert({number})> ]]>--></style></title>&lt;{number}&gt;"
        )
    });
    let tree = site.output();
    for (path, text) in texts(&tree).into_iter().filter(|(path, _)| is_page(path)) {
        for live in [
            "<script>alert(",
            "</script><svg",
            "<svg onload",
            "<img src=x",
            "\"'>",
            "'><",
            "]]>--",
            "></style></title>",
        ] {
            assert!(!text.contains(live), "{live} stands in {path}: {}", beside(text, live));
        }
        // What was an entity is printed as it was typed.
        assert!(!text.contains("&lt;1") || text.contains("&amp;lt;1"), "{path}");
    }
    let unseen = unseen(&tree, count, |number| format!("alert({number})"));
    assert_eq!(unseen, UNPRINTED);
}

#[test]
fn signs_of_templates_and_of_files_of_words_come_out_as_they_are() {
    let (site, count) = built(|number| {
        format!(
            "{{{{ {number}*7 }}}} {{% include 'x{number}' %}}{{# c{number} #}}{{ $x{number} }}{{{{<y{number} />}}}}"
        )
    });
    let tree = site.output();
    let signs: [fn(usize) -> String; 3] = [
        |number| format!("{{{{ {number}*7 }}}}"),
        |number| format!("{{# c{number} #}}"),
        |number| format!("{{ $x{number} }}"),
    ];
    for sign in signs {
        let unseen = unseen(&tree, count, sign);
        assert_eq!(unseen, UNPRINTED);
    }
}

#[test]
fn a_formula_in_any_field_is_text_in_every_table() {
    for sign in ["=", "+", "-", "@", "\u{ff1d}"] {
        let (site, _) = match sign {
            "=" => built(|number| format!("=cmd|' /C calc'!A{number}")),
            "+" => built(|number| format!("+cmd|' /C calc'!A{number}")),
            "-" => built(|number| format!("-cmd|' /C calc'!A{number}")),
            "@" => built(|number| format!("@SUM(A{number})")),
            _ => built(|number| format!("\u{ff1d}SUM(A{number})")),
        };
        let tree = site.output();
        for (path, bytes) in tree.files().iter().filter(|(path, _)| path.ends_with(".csv")) {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(&**bytes);
            for record in reader.records() {
                for cell in &record.unwrap() {
                    let is_formula = cell.trim_start().starts_with(sign) && cell.contains(['A', '!']);
                    assert!(!is_formula, "{path}: {cell}");
                }
            }
        }
        for (path, bytes) in tree.files().iter().filter(|(path, _)| path.ends_with(".xlsx")) {
            let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(&**bytes)).unwrap();
            for sheet in book.sheet_names() {
                let formulas = book.worksheet_formula(&sheet).unwrap();
                assert_eq!(formulas.used_cells().filter(|(.., cell)| !cell.is_empty()).count(), 0, "{path}: {sheet}");
            }
        }
    }
}

#[test]
fn a_line_break_in_any_field_begins_no_line_of_a_calendar_and_no_entry_of_a_feed() {
    let (site, count) = built(|number| format!("a\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:evil {number} </entry><entry>"));
    let tree = site.output();
    let calendar = tree.text("calendar.ics");
    assert!(calendar.contains("evil"), "the texts are in the calendar");
    assert!(!calendar.lines().any(|line| line.trim().starts_with("SUMMARY:evil")));
    assert_eq!(calendar.matches("\r\nBEGIN:VEVENT").count(), calendar.matches("\r\nEND:VEVENT").count());
    for (path, text) in texts(&tree).into_iter().filter(|(path, _)| path.ends_with(".xml")) {
        assert!(!text.contains("</entry><entry>"), "{path}");
    }
    assert!(count > 80);
}

/// What stands around some words.
fn beside<'t>(text: &'t str, words: &str) -> &'t str {
    let at = text.find(words).unwrap_or_default();
    let (start, end) =
        (text.floor_char_boundary(at.saturating_sub(80)), text.ceil_char_boundary((at + 120).min(text.len())));
    &text[start..end]
}

/// The names of fields of a schema that hold words.
fn text_fields(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Object(keywords) => {
            for (keyword, inner) in keywords {
                if let ("properties", Value::Object(own)) = (&**keyword, inner) {
                    names.extend(own.iter().filter(|(_, field)| is_words(field)).map(|(name, _)| name.clone()));
                }
                text_fields(inner, names);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| text_fields(item, names)),
        _ => {}
    }
}

/// True for the schema of words, of a list of them, and of words that may be left out.
fn is_words(field: &Value) -> bool {
    let parts = ["items", "anyOf", "oneOf", "allOf"].into_iter().filter_map(|keyword| field.get(keyword));
    let nested = |part: &Value| part.as_array().map_or_else(|| is_words(part), |list| list.iter().any(is_words));
    field.get("pattern").and_then(Value::as_str) == Some(r"\S") || parts.into_iter().any(nested)
}

/// The names of fields in which something is planted.
fn planted(value: &Value, name: &str, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, inner)| planted(inner, name, names)),
        Value::Array(items) => items.iter().for_each(|item| planted(item, name, names)),
        Value::String(words) if words.contains(TEXT) => {
            names.insert(name.to_owned());
        }
        _ => {}
    }
}

#[test]
fn every_text_field_of_every_kind_of_file_has_something_planted_in_it() {
    let mut forgotten = Vec::new();
    for kind in schema::kinds() {
        let (mut fields, mut found) = (BTreeSet::new(), BTreeSet::new());
        text_fields(&serde_json::from_str(&schema::document(kind.name).unwrap()).unwrap(), &mut fields);
        for (path, text) in files(FULL) {
            if schema::of_path(path).is_some_and(|own| own.name == kind.name) {
                let yaml = front_matter::split(text).map_or(text, |parts| &text[parts.yaml]);
                planted(&yaml::load(&path.into(), yaml).value.unwrap(), "", &mut found);
            }
        }
        assert!(!fields.is_empty(), "{}", kind.name);
        forgotten.extend(fields.difference(&found).map(|field| format!("{}: {field}", kind.name)));
    }
    assert_eq!(forgotten, FIXED);
}

/// Fields of words that are addresses, or one of a few.
const FIXED: [&str; 10] = [
    "site: base_url",
    "site: email",
    "site: language",
    "site: theme",
    "site: url",
    "evidence: link",
    "corrections: fact",
    "corrections: where",
    "meeting: site",
    "paper: email",
];
