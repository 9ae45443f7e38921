//! Markdown: nothing of a writer's is markup, and every link leads where links may.

use crate::{Target, live, one_in, site, sound};
use ragstone::plan;
use ragstone::source::markdown::{self, Target as Leads, target};

const WORDS: &[&str] = &[
    "# ",
    "## ",
    "### ",
    "\n",
    "\n\n",
    "- ",
    "  - ",
    "1. ",
    "> ",
    "```\n",
    "```chart\n",
    "show: movement\n",
    "    ",
    "`",
    "``",
    "*",
    "**",
    "_",
    "[",
    "]",
    "(",
    ")",
    "](",
    "[a](/actions/1.1/)",
    "[b](#p1)",
    "[c](https://example.org/)",
    "[d](javascript:x)",
    "[80%](measure:plans/2022-02)",
    "[x](measure:",
    "![",
    "![a](/a.png)",
    "<",
    ">",
    "<b>",
    "</b>",
    "<script>x</script>",
    "<a href=\"x\" onclick=y>",
    "<!--",
    "-->",
    "<!-- remark -->",
    "<https://example.org>",
    "<javascript:x>",
    "&lt;",
    "&#106;",
    "&colon;",
    "|",
    "| a | b |\n|---|--:|\n| 1 | 2 |\n",
    "---\n",
    "===\n",
    "\\",
    "  \n",
    "[r]: javascript:x\n",
    "[r]: /actions/ \"t\"\n",
    "[r]",
    "\"",
    "'",
    "title",
    "words and words",
    "{{ x }}",
    "\t",
    "mailto:a@b",
    "tel:",
    "//evil.example",
    "/\\evil",
    "JAVASCRIPT:",
    "data:text/html,",
    "vbscript:",
    "java\nscript:",
    "%6a",
];

#[test]
fn markdown() {
    fuzz!(Target {
        name: "markdown",
        words: WORDS,
        texts: 12,
        holds: |text| {
            for (_, span) in markdown::parse(text) {
                assert!(text.get(span.clone()).is_some(), "{span:?}");
            }
            if target(text) == Leads::Elsewhere {
                let scheme = text.split(':').next().unwrap_or_default().to_ascii_lowercase();
                assert!(["http", "https", "mailto", "tel"].contains(&&*scheme));
            }
            let page = format!("---\ntitle: A page of words\n---\n{text}");
            let sources = site::with(&[("content/pages/a.md", &page), ("content/periods/2022-09/narrative.md", text)]);
            // Though the check refuses it, as it does HTML, none of it would be markup.
            site::pages(&sources, &["a/index.html", "reports/2022-09/index.html"], live::page);
            site::checked(&sources);
            if one_in(8, text) {
                site::published(&sources);
            }
        },
    });
}

#[test]
fn the_pages_of_a_text_are_where_the_target_looks() {
    let (plan, _, told) = plan::load(&site::with(&[]));
    sound::told(&told, &site::with(&[]));
    assert!(plan.periods.get("2022-09").is_some());
}
