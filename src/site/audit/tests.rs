#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::{Targets, audit_page, finish};
use crate::diagnostic::Diagnostic;
use crate::site::{Pages, SitePath};
use proptest::prelude::*;

fn audit(files: &[(&str, &str)]) -> Vec<Diagnostic> {
    let pages: Pages =
        files.iter().map(|(path, text)| (SitePath::new(path).unwrap(), text.as_bytes().into())).collect();
    let targets = Targets::new(pages.keys(), "/");
    let html = pages.iter().filter(|(path, _)| path.as_str().ends_with(".html"));
    finish(html.map(|(path, html)| audit_page(path, html, &targets)).collect(), &pages)
}

/// A sound page around `body`, which begins at line 2, column 1.
fn page(title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en-GB\"><head><title>{title}</title></head><body><h1>Main</h1>\n{body}</body></html>"
    )
}

/// The problems of one page as `code line:column`, in a site with a second page, a stylesheet and a picture.
fn problems(body: &str) -> Vec<String> {
    let other = page("Other", "<p id=\"there\"></p>");
    let found = audit(&[("", &page("Home", body)), ("other/", &other), ("style.css", ""), ("map.png", "")]);
    found.iter().map(short).collect()
}

fn short(diagnostic: &Diagnostic) -> String {
    let place = diagnostic.place.as_ref().unwrap();
    format!("{} {}:{}", diagnostic.code, place.line, place.column)
}

#[test]
fn a_sound_page_has_no_problems() {
    let body = r##"<header><nav aria-label="Main"><a href="other/#there">Other</a></nav></header>
<nav aria-labelledby="n"><h2 id="n">On this page</h2><a href="#n">Up</a> <a href="#top">Top</a> <a href="?q=1">Same</a></nav>
<main><article><header>Inner</header><h2 id="a&#x2F;b">T</h2><h3>U</h3></article>
<a href="#a/b"><svg role="img" aria-labelledby="t" viewBox="0 0 1 1"><title id="t">Chart</title><path fill="url(#h)" d="M0 0"/>
<pattern id="h"/></svg></a><svg aria-hidden="true"><use href="#h"/></svg>
<table><caption>Figures</caption><tr><th scope="col">A</th></tr></table>
<img src="map.png" srcset="map.png 1x, /map.png 2x" alt=""><button aria-label="Close"></button><br>
<p>Null hypothesis, annulled, null and void, a role that is undefined. <code>{{ undefined }}</code> 1 < 2 <!-- {{ <b> --></p>
<script type="application/json">{"a": null, "b": "</b>"}</script><a href="https://example.org/">Out</a>
<link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="/style.css"></main>"##;
    assert_eq!(problems(body), Vec::<String>::new());
}

#[test]
fn each_rule_finds_its_fault_at_its_place() {
    let table: &[(&str, &[&str])] = &[
        ("<a href=\"nowhere/\">x</a>", &["H401 2:10"]),
        ("<a href=\"../\">x</a>", &["H401 2:10"]),
        ("<a href=\"other\">x</a>", &["H401 2:10"]),
        ("<img alt=\"\" src=\"gone.png\">", &["H401 2:18"]),
        ("<img alt=\"\" srcset=\"map.png 1x, gone.png 2x\">", &["H401 2:21"]),
        ("<svg aria-hidden=\"true\"><use href=\"icons.svg#a\"/></svg>", &["H401 2:36"]),
        ("<form action=\"find/\"></form>", &["H401 2:15"]),
        ("<a href=\"#gone\">x</a>", &["H402 2:10"]),
        ("<a href=\"other/#gone\">x</a>", &["H402 2:10"]),
        ("<p id=\"a\"></p>\n<p id=\"a\"></p>", &["H403 3:8"]),
        ("<svg role=\"img\" aria-labelledby=\"gone\"></svg>", &["H404 2:34"]),
        ("<label for=\"gone\">x</label>", &["H404 2:13"]),
        ("<svg aria-hidden=\"true\"><path fill=\"url(#gone)\"/></svg>", &["H404 2:37"]),
        ("<h1>Again</h1>", &["H405 2:1"]),
        ("<h2>A</h2><h4>B</h4>", &["H406 2:11"]),
        ("<p>tŷ <img src=\"map.png\"></p>", &["H410 2:7"]),
        ("<svg role=\"img\"></svg>", &["H411 2:1"]),
        ("<svg></svg>", &["H411 2:1"]),
        ("<div hidden><svg></svg></div>", &[]),
        ("<table><tr><td>1</td></tr></table>", &["H412 2:1"]),
        ("<table><caption>C</caption><tr><th>1</th></tr></table>", &["H413 2:32"]),
        ("<a href=\"/\"> </a>", &["H414 2:1"]),
        ("<a href=\"/\"><img src=\"map.png\" alt=\"\"></a>", &["H414 2:1"]),
        ("<button><span aria-hidden=\"true\">x</span></button>", &["H414 2:1"]),
        ("<nav></nav><nav aria-label=\"B\"></nav>", &["H415 2:1"]),
        ("<nav aria-label=\"B\"></nav><nav aria-label=\"B\"></nav>", &["H415 2:27"]),
        ("<main></main><main></main>", &["H415 2:1", "H415 2:14"]),
        ("<p style=\"color:red\"></p>", &["H416 2:11"]),
        ("<p onclick=\"go()\"></p>", &["H416 2:13"]),
        ("<style>p{}</style>", &["H416 2:1"]),
        ("<script>go()</script>", &["H416 2:1"]),
        ("<a href=\" JavaScript&#58;go()\">x</a>", &["H417 2:10"]),
        ("<img alt=\"\" src=\"//cdn.example/a.png\">", &["H418 2:18"]),
        ("<script src=\"https://cdn.example/a.js\"></script>", &["H418 2:14"]),
        ("<link rel=\"alternate stylesheet\" href=\"https://cdn.example/a.css\">", &["H418 2:40"]),
        ("<p>Due {{ date }}</p>", &["H419 2:8"]),
        ("<p>{% if %}</p>", &["H419 2:4"]),
        ("<p> undefined </p>", &["H419 2:5"]),
        ("<p>NaN%</p>", &["H419 2:4"]),
        ("<img src=\"map.png\" alt=\"null\">", &["H419 2:25"]),
        ("<p><b></p>", &["H420 2:4"]),
        ("</div>", &["H420 2:1"]),
        ("<p/>", &["H420 2:1"]),
    ];
    let mut wrong = Vec::new();
    for (body, wanted) in table {
        wrong.extend((problems(body) != *wanted).then(|| format!("{body}: {:?}, not {wanted:?}", problems(body))));
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_page_without_language_title_and_heading_is_told_so() {
    let found: Vec<String> = audit(&[("", "<html><body></body></html>")]).iter().map(short).collect();
    assert_eq!(found, ["H405 1:1", "H407 1:1", "H408 1:1"]);
}

#[test]
fn a_page_that_stops_in_a_tag_is_told_so() {
    let found: Vec<String> =
        audit(&[("", &page("Home", "<p").replace("</body></html>", ""))]).iter().map(short).collect();
    assert!(found.contains(&"H420 2:1".to_owned()), "{found:?}");
}

#[test]
fn a_title_used_twice_names_the_other_page() {
    let found = audit(&[("a/", &page(" Same", "")), ("b/", &page("Same ", ""))]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code.id, "H409");
    assert_eq!(&*found[0].place.as_ref().unwrap().file, "b/index.html");
    assert_eq!(&*found[0].related.as_ref().unwrap().0.file, "a/index.html");
}

#[test]
fn a_link_that_only_lacks_its_slash_is_told_to_add_it() {
    let found = audit(&[("", &page("Home", "<a href=\"other\">x</a>")), ("other/", &page("Other", ""))]);
    assert_eq!(found[0].message, "the link “other” leads to “other”, which the site does not have");
    assert!(found[0].help.as_ref().unwrap().contains("add it"), "{:?}", found[0].help);
}

/// Bytes that are nearly HTML, so that every corner of the scanner is met.
fn nearly_html() -> impl Strategy<Value = Vec<u8>> {
    let scraps = [
        "<",
        ">",
        "</",
        "/>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<!",
        "<?",
        "a",
        " href",
        "=",
        "\"",
        "'",
        "#",
        "%2",
        "&#x",
        ";",
        "svg",
        "<svg ",
        "<title>",
        "</title",
        "<table>",
        "</table>",
        "<a ",
        "id=",
        "NaN",
        "{{",
        "ŷ",
        "\u{0}",
        "\n",
        "<h1>",
        "style=",
        "srcset=\"a, b\" ",
        "../",
        "<script>",
        "<p>",
        "</p>",
        " hidden ",
        "<summary>",
    ];
    let scrap = prop_oneof![
        4 => proptest::sample::select(scraps.to_vec()).prop_map(|scrap| scrap.as_bytes().to_vec()).boxed(),
        1 => proptest::collection::vec(any::<u8>(), 0..6).boxed(),
    ];
    proptest::collection::vec(scrap, 0..60).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_bytes_at_all_make_the_audit_fail(html in nearly_html()) {
        let path = SitePath::new("a/").unwrap();
        let pages = Pages::from([(path, html.into())]);
        let targets = Targets::new(pages.keys(), "/");
        let audits = pages.iter().map(|(path, html)| audit_page(path, html, &targets)).collect();
        for diagnostic in finish(audits, &pages) {
            prop_assert!(diagnostic.place.is_some() && diagnostic.help.is_some());
        }
    }
}
