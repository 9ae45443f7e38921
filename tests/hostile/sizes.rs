//! Files, lines, names and lists that are too large.

use crate::Then::{First, Shows, Told};
use crate::{Row, check};
use std::fs::File;

const ABOUT: &str = "content/pages/about.md";
/// A little less than the largest text that is read.
const FULL: usize = 8 * 1024 * 1024 - 1000;

const ROWS: &[Row] = &[
    Row {
        input: "50 MB of one line",
        does: |site| site.file("content/findings.yaml", vec![b'a'; 50 << 20]),
        then: First("content/findings.yaml Y004"),
    },
    Row {
        input: "a table of 50 MB with an open quotation mark",
        does: |site| site.file("content/measures/a.csv", [b"at,value\n\"".as_slice(), &vec![b'a'; 50 << 20]].concat()),
        then: First("content/measures/a.csv Y004"),
    },
    Row {
        input: "a text of 10 GB that is nothing but a hole",
        does: |site| {
            File::create(site.path("content/findings.yaml")).unwrap().set_len(10 << 30).unwrap();
            site
        },
        then: First("content/findings.yaml Y004"),
    },
    Row {
        input: "a document of 10 GB that is nothing but a hole",
        does: |site| {
            let site = site.file("content/documents/film.mp4", "");
            File::create(site.path("content/documents/film.mp4")).unwrap().set_len(10 << 30).unwrap();
            site
        },
        then: Told(&["content/documents/film.mp4 Y004"]),
    },
    Row {
        input: "documents that are too large together",
        does: |site| {
            (0..5).fold(site, |site, at| {
                let path = format!("content/documents/{at}.mp4");
                let site = site.file(&path, "");
                File::create(site.path(&path)).unwrap().set_len(60 << 20).unwrap();
                site
            })
        },
        then: Told(&["content/documents/4.mp4 Y004"]),
    },
    Row {
        input: "8 MB of one line in a file of YAML",
        does: |site| site.file("content/findings.yaml", "a".repeat(FULL)),
        then: First("content/findings.yaml:1:1 Y203"),
    },
    Row {
        input: "8 MB of one value",
        does: |site| site.append("content/glossary.yaml", &format!("- term: Long\n  meaning: {}\n", "a".repeat(FULL))),
        then: Shows(&[]),
    },
    Row {
        input: "4 MB of one value in quotes",
        does: |site| {
            site.append("content/glossary.yaml", &format!("- term: Long\n  meaning: \"{}\"\n", "a ".repeat(FULL / 4)))
        },
        then: Shows(&[]),
    },
    Row {
        input: "8 MB of line breaks",
        does: |site| site.file("content/glossary.yaml", "\n".repeat(FULL)),
        then: Shows(&[]),
    },
    Row {
        input: "8 MB of remarks",
        does: |site| site.append("content/glossary.yaml", &"# x\n".repeat(FULL / 4)),
        then: Shows(&[]),
    },
    Row {
        input: "8 MB of spaces",
        does: |site| site.append("content/glossary.yaml", &" ".repeat(FULL)),
        then: Shows(&[]),
    },
    Row {
        input: "8 MB of colons",
        does: |site| site.file("content/glossary.yaml", ":".repeat(FULL)),
        then: First("content/glossary.yaml:1:1 Y101"),
    },
    Row {
        input: "8 MB of quotation marks",
        does: |site| site.file("content/glossary.yaml", "\"".repeat(FULL)),
        then: First("content/glossary.yaml:1:3 Y103"),
    },
    Row {
        input: "2 MB of short lists",
        does: |site| site.file("content/glossary.yaml", "- []\n".repeat(FULL / 20)),
        then: First("content/glossary.yaml Y206"),
    },
    Row {
        input: "8 MB of invisible characters",
        does: |site| site.append(ABOUT, &"\u{200b}".repeat(FULL / 3)),
        then: First("content/pages/about.md:6:1 Y116"),
    },
    Row {
        input: "an ID of 10,000 letters",
        does: |site| site.append("content/roles.yaml", &format!("- id: {}\n  title: T\n", "a".repeat(10_000))),
        then: Told(&["content/roles.yaml:5:7 Y205"]),
    },
    Row {
        input: "a title of 1 MB without a space",
        does: |site| site.file(ABOUT, format!("---\ntitle: {}\n---\nWords.\n", "a".repeat(1 << 20))),
        then: Shows(&[]),
    },
    Row {
        input: "an action about 10,000 findings, none of which is there",
        does: |site| {
            let ids: Vec<String> = (10..10_010).map(|at| format!("\"{at}\"")).collect();
            site.replace("content/priorities/2.yaml", "findings: [\"2\"]", &format!("findings: [{}]", ids.join(", ")))
        },
        then: First("content/priorities/2.yaml:7:16 P201"),
    },
    Row {
        input: "an action about 1,000 findings",
        does: |site| {
            let ids: Vec<String> = (10..1_010).map(|at| format!("\"{at}\"")).collect();
            let findings = ids
                .iter()
                .map(|id| format!("- {{id: {id}, title: T{id}, text: Words}}\n").replace("T\"", "\"T "))
                .collect::<String>();
            site.append("content/findings.yaml", &findings).replace(
                "content/priorities/2.yaml",
                "findings: [\"2\"]",
                &format!("findings: [\"2\", {}]", ids.join(", ")),
            )
        },
        then: Shows(&[]),
    },
    Row {
        input: "one ID 10,000 times",
        does: |site| site.append("content/roles.yaml", &"- {id: a, title: T}\n".repeat(10_000)),
        then: First("content/roles.yaml:5:18 P205"),
    },
    Row {
        input: "2,000 terms of a glossary that are one",
        does: |site| site.append("content/glossary.yaml", &"- {term: A, meaning: B}\n".repeat(2_000)),
        then: First("content/glossary.yaml:5:10 P202"),
    },
];

#[test]
fn what_is_too_large_is_refused_at_once_or_read_in_bounds() {
    check(ROWS);
}
