//! Files that cannot be read, and files that are missing.

use crate::support::SiteTest;
use crate::{Row, check};

const ROWS: &[Row] = &[
    Row {
        fault: "no site.yaml",
        breaks: |site| site.remove("content/site.yaml"),
        told: &[
            "content/site.yaml: error[P101]: `content/site.yaml` is missing; create it: it says who publishes, and where",
        ],
    },
    Row {
        fault: "no plan.yaml",
        breaks: |site| site.remove("content/plan.yaml"),
        told: &[
            "content/plan.yaml: error[P101]: `content/plan.yaml` is missing; create it: it gives the plan's title, version and date",
        ],
    },
    Row {
        fault: "an empty file",
        breaks: |site| site.file("content/plan.yaml", ""),
        told: &[
            "content/plan.yaml:1:1: error[Y202]: nothing is written here, and `dated` is needed; add a line `dated: …`",
            "content/plan.yaml:1:1: error[Y202]: nothing is written here, and `title` is needed; add a line `title: …`",
            "content/plan.yaml:1:1: error[Y202]: nothing is written here, and `version` is needed; add a line `version: …`",
        ],
    },
    Row {
        fault: "a file saved as Unicode by Notepad",
        breaks: |site| site.file("content/glossary.yaml", b"\xff\xfe-\0 \0"),
        told: &[
            r#"content/glossary.yaml: error[Y005]: this file is saved as UTF-16 ("Unicode"), not as UTF-8; save it again as UTF-8: in Notepad, choose File, Save as, and the encoding UTF-8"#,
        ],
    },
    Row {
        fault: "a file with a zero byte",
        breaks: |site| site.file("content/glossary.yaml", b"- term: a\n  meaning: b\0\n"),
        told: &[
            "content/glossary.yaml:2:13: error[Y006]: this file is not text: it holds a zero byte; if it is a document to publish, put it in `content/documents/`",
        ],
    },
    Row {
        fault: "a file that ends in .yml",
        breaks: |site| site.file("content/priorities/3.yml", "id: \"3\"\n"),
        told: &[
            "content/priorities/3.yml: error[Y007]: this file is not read, because its name ends in `.yml`; rename it to end in `.yaml`",
        ],
    },
    Row {
        fault: "a file of a word processor",
        breaks: |site| site.file("content/priorities/3.docx", "PK"),
        told: &[
            "content/priorities/3.docx: warning[Y008]: nothing reads this file; a file to publish belongs in `content/documents/`; data is read from `.yaml`, `.csv` and `.md`",
        ],
    },
    Row {
        fault: "two files whose names differ by a capital letter",
        breaks: |site| site.file("content/pages/About.md", "---\ntitle: About\n---\nWords.\n"),
        told: &[
            "content/pages/about.md: error[Y009]: `content/pages/about.md` and `content/pages/About.md` differ only by capital letters; rename or remove one of them",
        ],
    },
    Row {
        fault: "a file name that cannot be an address",
        breaks: |site| site.file("content/pages/our news.md", "---\ntitle: News\n---\nWords.\n"),
        told: &[
            "content/pages/our news.md: error[P102]: the name `our news` cannot be used: an ID cannot contain a space; rename it: use letters a to z, digits, `.`, `-` and `_`; it becomes part of an address",
        ],
    },
    Row {
        fault: "a link to another file",
        breaks: |site| linked(site, "content/priorities/3.yaml"),
        told: &[
            "content/priorities/3.yaml: error[Y002]: this is a link to another file or folder, which is not followed; put the file itself here",
        ],
    },
];

#[test]
fn a_file_that_cannot_be_read_or_is_missing_is_told_of() {
    check(ROWS);
}

#[cfg(unix)]
fn linked(site: SiteTest, path: &str) -> SiteTest {
    std::os::unix::fs::symlink(site.path("content/site.yaml"), site.path(path)).unwrap();
    site
}

#[test]
fn a_misspelt_file_name_is_told_of() {
    for path in ["content/glossery.yaml", "content/periods/2022-09/update.yaml", "content/periods/2022-09/notes.md"] {
        let ran = SiteTest::minimal().file(path, "# nothing\n").run("check --format short");
        assert!(ran.stderr.starts_with(&format!("{path}: ")), "{path}: {}", ran.stderr);
    }
}
