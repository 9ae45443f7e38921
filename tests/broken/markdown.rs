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
            "content/meetings/2022-09-07-cabinet.md:18:1: error[M305]: a heading of level 3 stands below one of level 1; use `##`",
        ],
    },
    Row {
        fault: "a chart of an unknown kind",
        breaks: |site| site.append("content/pages/about.md", "\n```chart\nshow: pie\n```\n"),
        told: &[
            "content/pages/about.md:8:7: error[Y204]: `pie` is not one of: standing-bars, priority-bars, standing-matrix, slips, burn-up, movement, finding-matrix, completeness, standing-strip, measure",
        ],
    },
    Row {
        fault: "a chart with a field that no chart has",
        breaks: |site| site.append("content/pages/about.md", "\n```chart\nshow: standing-bars\npriorty: \"1\"\n```\n"),
        told: &["content/pages/about.md:9:1: error[Y201]: there is no field `priorty` here; did you mean `priority`?"],
    },
    Row {
        fault: "a chart of a priority that there is not",
        breaks: |site| site.append("content/pages/about.md", "\n```chart\nshow: standing-bars\npriority: \"8\"\n```\n"),
        told: &[
            "content/pages/about.md:9:11: error[P201]: there is no priority `8`; add it to `content/priorities/`, as a file, or correct the name",
        ],
    },
    Row {
        fault: "a chart of a priority, which it cannot show",
        breaks: |site| site.append("content/pages/about.md", "\n```chart\nshow: movement\npriority: \"1\"\n```\n"),
        told: &[
            "content/pages/about.md:9:1: error[P260]: the chart `movement` is about the whole plan, not a `priority`; remove the line",
        ],
    },
    Row {
        fault: "a chart of an action that does not say which",
        breaks: |site| site.append("content/pages/about.md", "\n```chart\nshow: standing-strip\n```\n"),
        told: &[
            r#"content/pages/about.md:8:7: error[P260]: the chart `standing-strip` has to be told which action; add a line such as `action: "1.1"`"#,
        ],
    },
    Row {
        fault: "a chart in a list",
        breaks: |site| site.append("content/pages/about.md", "\n- See:\n\n  ```chart\n  show: movement\n  ```\n"),
        told: &[
            "content/pages/about.md:9:3: error[P120]: a chart stands in a list or a quotation; put it on lines of its own, with no spaces before them",
        ],
    },
    Row {
        fault: "a chart whose name is misspelt",
        breaks: |site| site.append("content/pages/about.md", "\n```cahrt\nshow: movement\n```\n"),
        told: &[
            "content/pages/about.md:7:1: warning[P121]: `cahrt` is printed as it stands, as code; for a chart, write ```chart",
        ],
    },
    Row {
        fault: "a chart of a report that there is not",
        breaks: |site| site.append("content/pages/about.md", "\n```chart\nshow: movement\nperiod: 2022-04\n```\n"),
        told: &["content/pages/about.md:9:9: error[P201]: there is no period `2022-04`; did you mean `2022-03`?"],
    },
    Row {
        fault: "a chart in an answer",
        breaks: |site| {
            site.replace(
                "content/questions.yaml",
                "answer: ",
                "answer: |\n    ```chart\n    show: movement\n    ```\n\n    ",
            )
        },
        told: &[
            "content/questions.yaml:9:5: error[P260]: a chart cannot stand in an answer; put it in a narrative or a page, and link to that",
        ],
    },
];

#[test]
fn words_that_cannot_be_published_are_told_of_at_their_line_and_column() {
    check(ROWS);
}
