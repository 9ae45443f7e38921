//! That nothing in a published file is live that a text made so.
//!
//! Elements and attributes of a page may only be those that the templates and Markdown make: they are learned from the
//! site that texts are put into, and Markdown's are listed. A second reading of HTML beside the program's own audit.

use crate::site;
use ragstone::site::Pages;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What Markdown makes.
const MARKDOWN: &[&str] = &[
    "p",
    "p@id",
    "p@class",
    "a",
    "a@class",
    "a@href",
    "a@aria-label",
    "a@title",
    "em",
    "strong",
    "code",
    "code@class",
    "pre",
    "blockquote",
    "ul",
    "ol",
    "ol@start",
    "li",
    "br",
    "hr",
    "img",
    "img@src",
    "img@alt",
    "img@title",
    "table",
    "table@class",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "th@scope",
    "td",
    "td@class",
    "h1",
    "h1@id",
    "h2",
    "h2@id",
    "h3",
    "h3@id",
    "h4",
    "h4@id",
    "h5",
    "h5@id",
    "h6",
    "h6@id",
];

/// Attributes that hold an address.
const ADDRESSES: &[&str] = &["href", "src", "srcset", "action", "xlink:href", "formaction", "poster", "data"];

static KNOWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let mut known: BTreeSet<String> = MARKDOWN.iter().map(|name| (*name).to_owned()).collect();
    let pages: Pages = site::rendered(&site::with(&[])).unwrap();
    for (path, bytes) in &pages {
        if path.as_str().ends_with(".html") {
            known.extend(names(std::str::from_utf8(bytes).unwrap()).into_iter().map(|(name, _)| name));
        }
    }
    known
});

/// Looks at one file of the site.
pub fn still(path: &str, bytes: &[u8]) {
    let text = || std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => page(path, text()),
        "svg" | "xml" | "atom" => markup(path, text()),
        "json" => drop(serde_json::from_str::<serde_json::Value>(text()).unwrap_or_else(|e| panic!("{path}: {e}"))),
        "csv" => cells(path, text()),
        _ => {}
    }
}

/// A page of HTML.
pub fn page(path: &str, html: &str) {
    for (name, value) in names(html) {
        assert!(KNOWN.contains(&name), "{path}: `{name}` is no element or attribute of ours");
        let attribute = name.split_once('@').map_or("", |(_, attribute)| attribute);
        if ADDRESSES.contains(&attribute) {
            address(path, &value);
        }
    }
}

/// A browser drops tabs and line ends within an address and control characters around it.
fn address(path: &str, value: &str) {
    let plain: String = value.chars().filter(|c| !c.is_control() && *c != ' ').flat_map(char::to_lowercase).collect();
    let scheme = plain.split(['/', '?', '#']).next().unwrap_or_default().split_once(':').map(|(scheme, _)| scheme);
    let known = ["http", "https", "mailto", "tel", "webcal"];
    let icon = plain.starts_with("data:image/svg+xml") || plain.starts_with("data:image/png");
    assert!(icon || scheme.is_none_or(|scheme| known.contains(&scheme)), "{path}: the address {value:?}");
    assert!(!plain.starts_with("//") && !plain.starts_with("/\\"), "{path}: the address {value:?}");
}

/// Every element as `name`, every attribute as `element@name` with its value, characters unescaped.
///
/// Only HTML as this program writes it is let pass: values in double quotes, no `<` that is no tag.
fn names(html: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").expect("a comment ends").1;
        } else if rest.starts_with(['/', '!']) {
            rest = rest.split_once('>').expect("a tag ends").1;
        } else {
            let length = rest.find([' ', '>', '/', '\n']).expect("a tag ends");
            let element = rest[..length].to_owned();
            assert!(element.starts_with(|c: char| c.is_ascii_alphabetic()), "`<{element}` is no tag");
            rest = attributes(&element, &rest[length..], &mut found);
            if matches!(&*element, "script" | "style") {
                rest = rest.split_once(&format!("</{element}>")).expect("it ends").1;
            }
            found.push((element, String::new()));
        }
    }
    found
}

fn attributes<'h>(element: &str, html: &'h str, found: &mut Vec<(String, String)>) -> &'h str {
    let mut rest = html;
    loop {
        rest = rest.trim_start_matches([' ', '\n']);
        if let Some(after) = rest.strip_prefix("/>").or_else(|| rest.strip_prefix('>')) {
            return after;
        }
        let length = rest.find(['=', ' ', '>', '\n']).expect("a tag ends");
        let (name, after) = rest.split_at(length);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(value) => value.split_once('"').expect("a value ends"),
            None => {
                assert!(!after.starts_with('='), "{element}: the value of `{name}` stands without quotes");
                ("", after)
            }
        };
        found.push((format!("{element}@{name}"), unescaped(value)));
        rest = after;
    }
}

fn unescaped(value: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    named.iter().fold(value.to_owned(), |value, (name, sign)| value.replace(name, sign))
}

/// XML that another parser reads, without scripts.
fn markup(path: &str, xml: &str) {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut open = 0_usize;
    loop {
        use quick_xml::events::Event;
        match reader.read_event().unwrap_or_else(|error| panic!("{path}: {error}")) {
            Event::Start(tag) => {
                open += 1;
                element(path, &tag);
            }
            Event::Empty(tag) => element(path, &tag),
            Event::End(_) => open -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, 0, "{path}");
}

fn element(path: &str, tag: &quick_xml::events::BytesStart<'_>) {
    let name = String::from_utf8(tag.name().as_ref().to_vec()).unwrap();
    assert!(!matches!(&*name, "script" | "foreignObject" | "iframe"), "{path}: <{name}>");
    for attribute in tag.attributes() {
        let attribute = attribute.unwrap_or_else(|error| panic!("{path}: {error}"));
        let key = String::from_utf8(attribute.key.as_ref().to_vec()).unwrap();
        assert!(!key.starts_with("on"), "{path}: {key}");
        if matches!(&*key, "href" | "xlink:href" | "src") {
            address(path, &unescaped(std::str::from_utf8(&attribute.value).unwrap()));
        }
    }
}

/// A table whose rows are all as long, and of which no cell is a formula to a spreadsheet.
fn cells(path: &str, text: &str) {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    for record in reader.records() {
        let record = record.unwrap_or_else(|error| panic!("{path}: {error}"));
        for cell in &record {
            let runs = cell.starts_with(['=', '+', '@', '\t', '\r']) || cell.starts_with('-') && !is_number(cell);
            assert!(!runs, "{path}: a spreadsheet would run {cell:?}");
        }
    }
}

fn is_number(cell: &str) -> bool {
    cell.parse::<f64>().is_ok()
}

#[test]
fn what_is_live_is_seen() {
    let live = |html: &str| std::panic::catch_unwind(|| page("a.html", html)).is_err();
    for html in [
        "<p onclick=\"x()\">",
        "<a href=\"java&#39;script:x\">",
        "<a href=\" JavaScript:x\">",
        "<a href=\"java\nscript:x\">",
        "<a href=\"//evil.example\">",
        "<blink>",
        "<p class=a>",
        "<p class=\"a\"b=\"c\">",
        "<iframe src=\"a\">",
    ] {
        assert!(live(html), "{html}");
    }
    assert!(!live("<p class=\"a\"><a href=\"../actions/\">x</a> &lt;script&gt;</p>"));
}
