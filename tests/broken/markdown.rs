//! Narrative, minutes and pages that cannot be published.

use crate::{Row, check};

const ROWS: &[Row] = &[
    Row {
        fault: "raw HTML",
        breaks: |site| site.append("content/periods/2022-03/narrative.md", "\nA <b>bold</b> claim.\n"),
        told: &[
            r#"content/periods/2022-03/narrative.md:7:3: error[M301]: `<b>` is HTML; write it in Markdown; if the sign `<` is meant, write `\<`, and links as [words](https://…)"#,
            r#"content/periods/2022-03/narrative.md:7:10: error[M301]: `</b>` is HTML; write it in Markdown; if the sign `<` is meant, write `\<`, and links as [words](https://…)"#,
        ],
    },
    Row {
        fault: "a script",
        breaks: |site| site.append("content/periods/2022-03/narrative.md", "\n<script>alert(1)</script>\n"),
        told: &[
            r#"content/periods/2022-03/narrative.md:7:1: error[M301]: `<script>alert(1)</script>` is HTML; write it in Markdown; if the sign `<` is meant, write `\<`, and links as [words](https://…)"#,
        ],
    },
    Row {
        fault: "a link that runs a script",
        breaks: |site| site.append("content/periods/2022-03/narrative.md", "\nSee [this](javascript:alert(1)).\n"),
        told: &[
            "content/periods/2022-03/narrative.md:7:12: error[M302]: `javascript:alert(1)` cannot be linked to; start with `/` for a page of this site, or with `https:`, `http:`, `mailto:` or `tel:`",
        ],
    },
    Row {
        fault: "a link without its slash at the start",
        breaks: |site| site.append("content/periods/2022-03/narrative.md", "\nSee [this](actions/1.1/).\n"),
        told: &[
            "content/periods/2022-03/narrative.md:7:12: error[M302]: `actions/1.1/` cannot be linked to; start with `/` for a page of this site, or with `https:`, `http:`, `mailto:` or `tel:`",
        ],
    },
    Row {
        fault: "a link to an action that there is not",
        breaks: |site| site.append("content/pages/about.md", "\nSee [action 1.3](/actions/1.3/).\n"),
        told: &[
            "content/pages/about.md:7:18: error[M303]: there is no page `/actions/1.3/`; did you mean `/actions/1.1/`?",
        ],
    },
    Row {
        fault: "a link without its slash at the end",
        breaks: |site| site.append("content/pages/about.md", "\nSee [action 1.1](/actions/1.1).\n"),
        told: &[
            "content/pages/about.md:7:18: error[M303]: there is no page `/actions/1.1`; did you mean `/actions/1.1/`?",
        ],
    },
    Row {
        fault: "a link in an answer that leads nowhere",
        breaks: |site| site.replace("content/questions.yaml", "/actions/1.1/", "/action/1.1/"),
        told: &["content/questions.yaml:8:11: error[M303]: there is no page `/action/1.1/`; did you mean `/actions/`?"],
    },
    Row {
        fault: "a picture without words",
        breaks: |site| {
            site.file("content/documents/map.png", "x").append("content/pages/about.md", "\n![](/documents/map.png)\n")
        },
        told: &[
            "content/pages/about.md:7:1: error[M304]: this picture has no words for those who cannot see it; write them between the brackets: ![what it shows](/documents/…)",
        ],
    },
    Row {
        fault: "a picture that is not among the documents",
        breaks: |site| site.append("content/pages/about.md", "\n![A map](/documents/map.png)\n"),
        told: &[
            "content/pages/about.md:7:1: error[M304]: `/documents/map.png` is not one of this site's documents; put the picture in `content/documents/` and link to it as `/documents/…`",
        ],
    },
    Row {
        fault: "a heading that would be a second title",
        breaks: |site| site.append("content/pages/about.md", "\n# More\n"),
        told: &[
            "content/pages/about.md:7:1: error[M305]: a heading with one `#` is the title of the page; start with `##`",
        ],
    },
    Row {
        fault: "a heading that skips a level",
        breaks: |site| site.append("content/pages/about.md", "\n## More\n\n#### Much more\n"),
        told: &["content/pages/about.md:9:1: error[M305]: a heading of level 4 stands below one of level 2; use `###`"],
    },
    Row {
        fault: "a heading that skips a level in a minute",
        breaks: |site| site.append("content/meetings/2022-09-07-cabinet.md", "\n### Discussion\n"),
        told: &[
            "content/meetings/2022-09-07-cabinet.md:13:1: error[M305]: a heading of level 3 stands below one of level 1; use `##`",
        ],
    },
];

#[test]
fn words_that_cannot_be_published_are_told_of_at_their_line_and_column() {
    check(ROWS);
}
