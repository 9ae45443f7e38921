//! Mistakes that would otherwise be found only in a finished page, or lost without a word.

use crate::{Row, check};

const ROWS: &[Row] = &[
    Row {
        fault: "a document whose name cannot be an address",
        breaks: |site| site.file("content/documents/minutes March.pdf", "x"),
        told: &[
            "content/documents/minutes March.pdf: error[Y012]: the name of a document cannot hold a space, because it becomes part of an address; rename it with letters a to z, digits, `.`, `-` and `_`",
        ],
    },
    Row {
        fault: "a correction of a page that there is not",
        breaks: |site| site.replace("content/corrections.yaml", "  was: May", "  where: actions/1.1/\n  was: May"),
        told: &[
            "content/corrections.yaml:5:10: error[P241]: `actions/1.1/` is not a page of this site; write its address from the root of the site, such as `/actions/5.9/`",
        ],
    },
    Row {
        fault: "two topics of one visit that differ by a slip",
        breaks: |site| {
            site.append(
                "content/visits/2022-08-visit.yaml",
                "  - id: letter\n    basis: written\n    topic: Plan\n    text: Plans are late.\n",
            )
        },
        told: &[
            "content/visits/2022-08-visit.yaml:20:12: warning[P231]: the topic `Plan` is nearly `Plans`, which another claim has (the other one at content/visits/2022-08-visit.yaml:12:12); use the same words, so that the claims stand side by side, or words that differ more",
        ],
    },
    Row {
        fault: "front matter in a narrative",
        breaks: |site| site.file("content/periods/2022-03/narrative.md", "---\ntitle: x\n---\n\nWords.\n"),
        told: &[
            "content/periods/2022-03/narrative.md:1:1: error[M306]: a narrative has no front matter; remove the lines from `---` to `---`; a period's fields stand in `period.yaml`",
        ],
    },
    Row {
        fault: "two roles of one title",
        breaks: |site| {
            site.replace(
                "content/roles.yaml",
                "title: Principal social worker",
                "title: Director of Children's Services",
            )
        },
        told: &[
            "content/roles.yaml:4:10: error[P205]: another page has the title `Director of Children's Services` (the other one at content/roles.yaml:2:10); give this one a `title` of its own",
        ],
    },
    Row {
        fault: "an ID that every page has",
        breaks: |site| {
            site.append(
                "content/evidence.yaml",
                "- id: main\n  kind: data\n  date: 2022-03\n  title: x\n  summary: y\n",
            )
        },
        told: &[
            "content/evidence.yaml:11:7: error[Y205]: `main` cannot be an ID, because every page has one; use another",
        ],
    },
    Row {
        fault: "an address of the site that would not stay one",
        breaks: |site| site.replace("content/site.yaml", "https://example.org/plan/", "https://example.org/../plan/"),
        told: &[
            "content/site.yaml:4:11: error[P241]: `https://example.org/../plan/` cannot be the address of the site; write it in full, from https:// to a slash at the end",
        ],
    },
    Row {
        fault: "a mailbox with more than an address in it",
        breaks: |site| site.replace("content/site.yaml", "office@example.org", "office@example.org?bcc=x"),
        told: &[
            "content/site.yaml:7:10: error[P241]: `office@example.org?bcc=x` is not an address of e-mail; write one address, such as office@example.gov.uk",
        ],
    },
    Row {
        fault: "a language that is none",
        breaks: |site| {
            site.replace(
                "content/site.yaml",
                "title: Improvement plan progress",
                "title: Improvement plan progress\nlanguage: English",
            )
        },
        told: &[
            "content/site.yaml:3:11: error[P241]: `English` is not the tag of a language; write it as `en-GB` or `cy`",
        ],
    },
    Row {
        fault: "a year that no plan has",
        breaks: |site| site.replace("content/corrections.yaml", "since: 2022-03-01", "since: 0202-03-01"),
        told: &[
            "content/corrections.yaml:3:10: error[Y205]: `0202-03-01` is not a date that a plan can have; write a year from 1900 to 2199",
        ],
    },
];

#[test]
fn what_would_go_wrong_only_in_a_page_is_told_of_in_the_content() {
    check(ROWS);
}

#[test]
fn ordinary_words_and_odd_headings_are_published() {
    let site = crate::support::SiteTest::minimal();
    let words = "\n## Hi 2\n\n## Hi\n\n## Hi\n\nThe role remains undefined, null and void.\n";
    let ran = site
        .append("content/pages/about.md", words)
        .file("content/periods/2022-03/narrative.md", "\n\n")
        .run("build --deny warnings");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}
