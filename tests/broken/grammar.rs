//! Files that are not the YAML a plan is written in.

use crate::{Row, check};

const ROWS: &[Row] = &[
    Row {
        fault: "a colon in a title that stands without quotes",
        breaks: |site| {
            site.replace("content/priorities/1.yaml", "title: Review every plan", "title: Review: every plan")
        },
        told: &[
            r#"content/priorities/1.yaml:6:18: error[Y102]: a colon and a space cannot stand inside text without quotes; put the whole text in quotes: title: "Review: every plan""#,
        ],
    },
    Row {
        fault: "a quotation mark that is never closed",
        breaks: |site| {
            site.replace("content/priorities/1.yaml", "title: Review every plan", "title: \"Review every plan")
        },
        told: &[
            "content/priorities/1.yaml:6:12: error[Y103]: this quotation mark is never closed; put the same mark at the end of the text; lines that continue it stand two spaces further in than its name",
        ],
    },
    Row {
        fault: "a bracket that is never closed",
        breaks: |site| site.replace("content/periods/2022-09/updates.yaml", "confirm: [\"1.2\"]", "confirm: [\"1.2\""),
        told: &[
            "content/periods/2022-09/updates.yaml:1:10: error[Y104]: this bracket is never closed; close it with `]`; if the bracket is part of a text, put the whole text in quotes",
        ],
    },
    Row {
        fault: "a tab for spaces",
        breaks: |site| site.replace("content/priorities/1.yaml", "    lead: director", "\tlead: director"),
        told: &[
            "content/priorities/1.yaml:8:1: error[Y105]: there is a tab here; lines are set in with spaces only; put two spaces for each level in its place",
        ],
    },
    Row {
        fault: "one space too few",
        breaks: |site| site.replace("content/priorities/1.yaml", "    lead: director", "   lead: director"),
        told: &[
            "content/priorities/1.yaml:8:4: error[Y101]: this line does not line up with the lines above it; fields of one thing start in the same column, and each level stands two spaces further in",
        ],
    },
    Row {
        fault: "a field typed twice",
        breaks: |site| {
            site.replace("content/priorities/1.yaml", "    lead: director", "    lead: director\n    lead: psw")
        },
        told: &[
            "content/priorities/1.yaml:9:5: error[Y110]: `lead` stands here a second time (it stands here first at content/priorities/1.yaml:8:5); keep one of the two",
        ],
    },
    Row {
        fault: "an action updated twice in one file",
        breaks: |site| {
            site.replace("content/periods/2022-09/updates.yaml", "updates:\n", "updates:\n  \"1.1\":\n    rag: red\n")
        },
        told: &[
            "content/periods/2022-09/updates.yaml:5:3: error[Y110]: `1.1` stands here a second time (it stands here first at content/periods/2022-09/updates.yaml:3:3); keep one of the two",
        ],
    },
    Row {
        fault: "an anchor and an alias",
        breaks: |site| {
            site.replace(
                "content/priorities/1.yaml",
                "lead: director\n    support: [psw]",
                "lead: &who director\n    support: [*who]",
            )
        },
        told: &[
            "content/priorities/1.yaml:8:11: error[Y107]: `&` starts an anchor in YAML, which is not used here; if it is part of the text, put the whole text in quotes",
            "content/priorities/1.yaml:9:15: error[Y107]: `*` starts an alias in YAML, which is not used here; write the value out; if the star is part of the text, put the whole text in quotes",
        ],
    },
    Row {
        fault: "a tag",
        breaks: |site| site.replace("content/priorities/1.yaml", "lead: director", "lead: !role director"),
        told: &[
            "content/priorities/1.yaml:8:11: error[Y108]: `!` starts a tag in YAML, which is not used here; if it is part of the text, put the whole text in quotes",
        ],
    },
    Row {
        fault: "a merge key",
        breaks: |site| site.replace("content/priorities/1.yaml", "    lead: director", "    <<: {lead: director}"),
        told: &[
            "content/priorities/1.yaml:8:5: error[Y109]: `<<` merges fields in YAML, which is not used here; write the fields out",
        ],
    },
    Row {
        fault: "a second document",
        breaks: |site| site.replace("content/plan.yaml", "strands:", "---\nstrands:"),
        told: &[
            "content/plan.yaml:4:1: error[Y112]: a second document starts here; a file holds one; remove this line, or put what follows in a file of its own",
        ],
    },
    Row {
        fault: "a title cut at a number sign",
        breaks: |site| site.replace("content/priorities/1.yaml", "Review every plan", "Review plan #1 again"),
        told: &[
            r#"content/priorities/1.yaml:6:24: warning[Y113]: the text ends before this: a space and `#` start a remark, which is not published; put the whole text in quotes: "Review plan #1 again"; or, if it is a remark, put a space after the `#`"#,
        ],
    },
    Row {
        fault: "a page without front matter",
        breaks: |site| site.file("content/pages/news.md", "News of the plan.\n"),
        told: &[
            "content/pages/news.md:1:1: error[Y120]: this file does not begin with its details between two `---` lines; put `---`, the details such as `title: …`, and `---` above the text, each on a line of its own",
        ],
    },
    Row {
        fault: "front matter that is never closed",
        breaks: |site| site.file("content/pages/news.md", "---\ntitle: News\n\nNews of the plan.\n"),
        told: &[
            "content/pages/news.md:1:1: error[Y121]: the details that begin here are never closed; put a line `---` between the details and the text",
        ],
    },
];

#[test]
fn what_is_not_yaml_is_told_of_at_its_line_and_column() {
    check(ROWS);
}
