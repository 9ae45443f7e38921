//! Facts into a clerk's words: the only place where serde's terms are translated.

use super::fault::Facts;
use super::page::Page;
use super::recover::Problem;
use super::refusal::{Instead, Refusal};
use super::refuse::in_quotes;
use super::scalar::{Meaning, meaning};
use super::slip;
use super::tree::{Kind, Node, Style, Tree};
use crate::diagnostic::{Code, Diagnostic, Fix, nearest};
use crate::source::codes;
use std::fmt::Write as _;

/// The problem as it is told.
pub(super) fn tell(page: &Page<'_>, tree: &Tree<'_>, problem: &Problem) -> Diagnostic {
    if let Some(slip) = slip::in_node(page, tree, problem) {
        return slip;
    }
    let node = tree.node(problem.node);
    let told = words(&problem.facts, node, page);
    let diagnostic = page.diagnostic(told.code, tree.words(page.text, problem.node), told.message);
    let diagnostic = diagnostic.maybe_help(told.help);
    match told.instead {
        Some((title, text)) => diagnostic.fix(Fix::replace(title, &page.file, node.span.clone(), text)),
        None => diagnostic,
    }
}

/// A problem in words.
struct Told {
    code: Code,
    message: String,
    help: Option<String>,
    /// What can be written in place of the value, with what that does.
    instead: Option<(String, String)>,
}

impl Told {
    fn new(code: Code, message: impl Into<String>, help: Option<String>) -> Self {
        Self { code, message: message.into(), help, instead: None }
    }
}

fn words(facts: &Facts, node: &Node<'_>, page: &Page<'_>) -> Told {
    match facts {
        Facts::Field { found, allowed } => unknown_field(found, allowed),
        Facts::Missing(field) => missing_field(field, node),
        Facts::Word { allowed, .. } => unknown_word(node, allowed),
        Facts::Kind { expected } => wrong_kind(expected, node, page),
        Facts::Value { expected } => {
            let message = format!("{} cannot be used here: {} is expected", given(node), plain_words(expected));
            Told::new(codes::BAD_VALUE, message, None)
        }
        Facts::Length { found, expected } => {
            let message = format!("there are {found} items here, and {} expected", are(&plain_words(expected)));
            Told::new(codes::BAD_VALUE, message, None)
        }
        Facts::Twice(field) => {
            Told::new(codes::TWICE, format!("`{field}` stands here twice"), Some("keep one of the two".into()))
        }
        Facts::Own(words) => own(words, node, page),
    }
}

/// The one name that is written in the same letters, small and capital alike, with a hyphen for a space.
fn same_letters<'n>(written: &str, allowed: &[&'n str]) -> Option<&'n str> {
    let folded = |text: &str| text.trim().to_lowercase().replace([' ', '_', '\u{a0}'], "-");
    let mut same = allowed.iter().filter(|name| folded(name) == folded(written));
    same.next().copied().filter(|_| same.next().is_none())
}

fn unknown_field(found: &str, allowed: &[&str]) -> Told {
    let same = same_letters(found, allowed).filter(|same| *same != found);
    let help = match same.or_else(|| nearest(found, allowed.iter().copied())) {
        Some(meant) => Some(format!("did you mean `{meant}`?")),
        None if allowed.is_empty() => None,
        None => Some(format!("the fields here are {}", list(allowed))),
    };
    let instead = same.map(|same| (format!("write `{same}`"), same.to_owned()));
    Told { instead, ..Told::new(codes::UNKNOWN_FIELD, format!("there is no field `{found}` here"), help) }
}

fn missing_field(field: &str, node: &Node<'_>) -> Told {
    let help = Some(format!("add a line `{field}: …`"));
    match (&node.kind, node.parent) {
        (Kind::Scalar { style: Style::Absent, .. }, None) => {
            Told::new(codes::MISSING_FIELD, format!("nothing is written here, and `{field}` is needed"), help)
        }
        _ => Told::new(codes::MISSING_FIELD, format!("`{field}` is missing here"), help),
    }
}

fn unknown_word(node: &Node<'_>, allowed: &[&str]) -> Told {
    let one_of = allowed.join(", ");
    let Kind::Scalar { value, .. } = &node.kind else {
        let message = format!("one word is expected here, but this is {}", given(node));
        return Told::new(codes::UNKNOWN_WORD, message, Some(format!("write one of: {one_of}")));
    };
    if value.is_empty() {
        let help = format!("write one of: {one_of}; or remove the line");
        return Told::new(codes::UNKNOWN_WORD, "this is empty", Some(help));
    }
    let same = same_letters(value, allowed);
    let meant = same.or_else(|| nearest(value, allowed.iter().copied()));
    let help = meant.map(|meant| format!("did you mean `{meant}`?"));
    let instead = same.map(|same| (format!("write `{same}`"), same.to_owned()));
    Told { instead, ..Told::new(codes::UNKNOWN_WORD, format!("`{value}` is not one of: {one_of}"), help) }
}

fn wrong_kind(expected: &str, node: &Node<'_>, page: &Page<'_>) -> Told {
    let expected = plain_words(expected);
    let written = page.text.get(node.span.clone()).unwrap_or_default();
    let is_nothing = matches!(&node.kind, Kind::Scalar { value, style } if value.trim().is_empty() || meaning(value, *style) == Meaning::Nothing);
    let help = match (expected.as_str(), &node.kind) {
        ("text", Kind::Scalar { .. }) if is_nothing => "write some text or remove the line".to_owned(),
        ("text", Kind::Scalar { .. }) => format!("put it in quotes: {}", in_quotes(written)),
        ("text", Kind::List(_)) => "write one text, without a dash or brackets".to_owned(),
        ("text", Kind::Group(_)) => "if the text itself has a colon in it, put the whole text in quotes".to_owned(),
        ("a list", Kind::Scalar { .. }) if is_nothing => "write `[]` for an empty list, or remove the line".to_owned(),
        ("a list", Kind::Scalar { .. }) if is_one_item(written) => {
            let item = format!("[{written}]");
            let help = format!("write `{item}`, or put each item on a line of its own below, starting with `- `");
            let told = Told::new(codes::WRONG_KIND, kind_message(&expected, node, is_nothing), Some(help));
            return Told { instead: Some(("put it in brackets".to_owned(), item)), ..told };
        }
        ("a list", Kind::Scalar { .. }) => "put each item on a line of its own below, starting with `- `".to_owned(),
        ("a list", Kind::Group(_)) => "start each item of the list with `- `".to_owned(),
        ("a group of fields", Kind::Scalar { value, .. }) if is_squeezed(value) => {
            "write a space after the colon".to_owned()
        }
        ("a group of fields", Kind::Scalar { .. }) => {
            "put each field on a line of its own below, as `name: value`, two spaces further in".to_owned()
        }
        ("a group of fields", Kind::List(_)) => "write the fields without a dash before them".to_owned(),
        ("`true` or `false`", Kind::Scalar { value, .. }) if yes_or_no(value).is_some() => {
            let word = yes_or_no(value).unwrap_or_default().to_owned();
            let told = Told::new(
                codes::WRONG_KIND,
                kind_message(&expected, node, is_nothing),
                Some(format!("write `{word}`")),
            );
            return Told { instead: Some((format!("write `{word}`"), word)), ..told };
        }
        (number, Kind::Scalar { style: Style::Text, .. }) if number.contains("number") || number.contains("true") => {
            "write it without quotes".to_owned()
        }
        _ => return Told::new(codes::WRONG_KIND, kind_message(&expected, node, is_nothing), None),
    };
    Told::new(codes::WRONG_KIND, kind_message(&expected, node, is_nothing), Some(help))
}

fn kind_message(expected: &str, node: &Node<'_>, is_nothing: bool) -> String {
    match is_nothing {
        true if expected == "text" => "this is empty".to_owned(),
        true => format!("{expected} {} expected here, but this is empty", is_or_are(expected)),
        false => format!("{expected} {} expected here, but this is {}", is_or_are(expected), given(node)),
    }
}

/// A domain type's own words: the first line is the message, the rest is the help.
fn own(words: &str, node: &Node<'_>, page: &Page<'_>) -> Told {
    if words.starts_with("data did not match any variant") {
        return Told::new(codes::BAD_VALUE, "this is not written in any form that is understood here", None);
    }
    let (words, instead) = Refusal::read(words);
    let (message, help) = match words.split_once('\n') {
        Some((message, help)) => (message, Some(help.replace('\n', " "))),
        None => (words, None),
    };
    let told = Told::new(codes::BAD_VALUE, message, help);
    match instead {
        None => told,
        Some(Instead::Words(text)) => Told { instead: Some((format!("write `{text}`"), text.to_owned())), ..told },
        Some(Instead::Quotes) => {
            let quoted = in_quotes(page.text.get(node.span.clone()).unwrap_or_default());
            let help = Some(format!("write {quoted}"));
            Told { help, instead: Some(("put it in quotes".to_owned(), quoted)), ..told }
        }
    }
}

/// What stands in the file, in words.
fn given(node: &Node<'_>) -> String {
    match &node.kind {
        Kind::List(_) => "a list".to_owned(),
        Kind::Group(_) => "a group of fields".to_owned(),
        Kind::Scalar { value, style } => match meaning(value, *style) {
            Meaning::Nothing => "nothing".to_owned(),
            Meaning::Truth(_) => format!("`{value}`, which YAML reads as yes or no"),
            Meaning::Number(_) => format!("the number {value}"),
            Meaning::Text(_) => "text".to_owned(),
        },
    }
}

/// serde's names for types in plain words; domain types' own words pass unchanged.
fn plain_words(expected: &str) -> String {
    match expected {
        "a string" | "a borrowed string" | "string" | "a character" => "text".to_owned(),
        "u8" => "a whole number from 0 to 255".to_owned(),
        "u16" | "u32" | "u64" | "u128" | "usize" => "a whole number (0 or more)".to_owned(),
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => "a whole number".to_owned(),
        "f32" | "f64" => "a number".to_owned(),
        "a boolean" => "`true` or `false`".to_owned(),
        "a sequence" => "a list".to_owned(),
        "a map" | "map" => "a group of fields".to_owned(),
        "unit" | "null" => "nothing".to_owned(),
        other if other.starts_with("struct ") => "a group of fields".to_owned(),
        other if other.starts_with("enum ") => "one of the words allowed".to_owned(),
        other if other.starts_with("tuple") || other.starts_with("a tuple") || other.starts_with("an array") => {
            let digits: String = other.chars().filter(char::is_ascii_digit).collect();
            if digits.is_empty() { "a list".to_owned() } else { format!("a list of {digits}") }
        }
        other => other.to_owned(),
    }
}

/// The truth that a word of everyday life means.
fn yes_or_no(value: &str) -> Option<&'static str> {
    match value.trim().to_ascii_lowercase().as_str() {
        "yes" | "y" | "on" => Some("true"),
        "no" | "n" | "off" => Some("false"),
        _ => None,
    }
}

/// True for one ID or one text in quotes, which brackets make a list of one.
fn is_one_item(written: &str) -> bool {
    let is_id = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    let unquoted = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match unquoted {
        Some(inner) => !inner.is_empty() && !inner.contains(['"', '\\', '\n']),
        None => is_id(written) && written.bytes().any(|byte| byte.is_ascii_alphabetic()) && !written.starts_with('-'),
    }
}

fn is_or_are(expected: &str) -> &'static str {
    if expected.ends_with(" items") { "are" } else { "is" }
}

fn are(expected: &str) -> String {
    format!("{expected} {}", is_or_are(expected))
}

/// True for `rag:amber`, where the space after the colon was forgotten.
fn is_squeezed(value: &str) -> bool {
    value.split_once(':').is_some_and(|(name, rest)| {
        !rest.starts_with("//") && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    })
}

fn list(names: &[&str]) -> String {
    let mut out = String::new();
    for (position, name) in names.iter().enumerate() {
        let joint = match position {
            0 => "",
            _ if position + 1 == names.len() => " and ",
            _ => ", ",
        };
        let _ = write!(out, "{joint}`{name}`");
    }
    out
}
