//! Mistakes that must not set off others: one fault, one message.

use crate::{Row, check};

#[test]
fn an_id_that_cannot_be_read_does_not_make_every_reference_to_it_dangle() {
    check(&[
        Row {
            fault: "1.10, which YAML would read as 1.1",
            breaks: |site| site.replace("content/priorities/1.yaml", r#"- id: "1.2""#, "- id: 1.10"),
            told: &[
                r#"content/priorities/1.yaml:11:9: error[Y205]: an ID stands in quotes, or "1.10" would be read as the number 1.1; write "1.10""#,
            ],
        },
        Row {
            fault: "an ID that would leave its folder",
            breaks: |site| site.replace("content/priorities/1.yaml", r#"- id: "1.2""#, r#"- id: "../1.2""#),
            told: &[
                "content/priorities/1.yaml:11:9: error[Y205]: an ID cannot contain `/`; use letters a to z, digits, `.`, `-` and `_`; it becomes part of an address",
            ],
        },
        Row {
            fault: "the ID of a body with a space",
            breaks: |site| site.replace("content/site.yaml", "- id: cabinet", "- id: the cabinet"),
            told: &[
                "content/site.yaml:9:9: error[Y205]: an ID cannot contain a space; use letters a to z, digits, `.`, `-` and `_`; it becomes part of an address",
            ],
        },
        Row {
            fault: "an ID with a space",
            breaks: |site| site.replace("content/evidence.yaml", "- id: audit-september", "- id: audit september"),
            told: &[
                "content/evidence.yaml:6:7: error[Y205]: an ID cannot contain a space; use letters a to z, digits, `.`, `-` and `_`; it becomes part of an address",
            ],
        },
    ]);
}

#[test]
fn a_file_that_cannot_be_read_does_not_make_every_reference_into_it_dangle() {
    check(&[Row {
        fault: "a file that is not saved as UTF-8",
        breaks: |site| site.file("content/findings.yaml", b"- id: \"1\"\n  title: Caf\xe9\n  text: x\n"),
        told: &[
            "content/findings.yaml:2:13: error[Y005]: the character here is not saved as UTF-8; save it again as UTF-8: in Notepad, choose File, Save as, and the encoding UTF-8",
        ],
    }]);
}

#[test]
fn a_page_of_markdown_cannot_take_the_place_of_another_page() {
    let site = crate::support::SiteTest::minimal();
    let site = site.file("content/pages/actions.md", "---\ntitle: Our actions\n---\n\nWords.\n");
    let ran = site.run("check --format short");
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.starts_with("content/pages/actions.md: error["), "{}", ran.stderr);
}

#[test]
fn advice_about_a_date_is_told_as_advice() {
    check(&[Row {
        fault: "a year of two digits",
        breaks: |site| site.replace("content/evidence.yaml", "date: 2022-09", "date: Sept 22"),
        told: &[
            "content/evidence.yaml:8:9: error[Y205]: the year “22” has only two digits; write all four digits, such as 2022",
        ],
    }]);
}
