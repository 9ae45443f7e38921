//! Files that are published as they are.

use crate::Then::{First, Shows, Warns};
use crate::{Row, check};

/// Rows with one document.
macro_rules! document {
    ($($input:literal, $name:literal, $bytes:expr, $then:expr;)*) => {
        &[$(Row {
            input: $input,
            does: |site| site.file(concat!("content/documents/", $name), $bytes),
            then: $then,
        }),*]
    };
}

const ROWS: &[Row] = document! {
    "a page with a script", "minutes.html", "<script>alert(1)</script>", Warns(&["content/documents/minutes.html M315"]);
    "a page that would be that of the folder, with a script", "index.html", "<a href=javascript:x>", Warns(&["content/documents/index.html M315"]);
    "a page without a script", "minutes.html", "<!doctype html><p>Words", Shows(&[("documents/minutes.html", "<p>Words")]);
    "a drawing with a script", "map.svg", "<svg onload=\"alert(1)\"/>", Warns(&["content/documents/map.svg M315"]);
    "a drawing with a page inside", "map.svg", "<svg><foreignObject><iframe src=x /></foreignObject></svg>", Warns(&["content/documents/map.svg M315"]);
    "a file that a host may run", "upload.php", "<?php", Warns(&["content/documents/upload.php M315"]);
    "a file that a host may run, under another ending", "upload.php.jpg", "<?php", Warns(&["content/documents/upload.php.jpg M315"]);
    "a file that sets up a host", "web.config", "<configuration/>", Warns(&["content/documents/web.config M315"]);
    "a program", "plan.exe", "MZ", Warns(&["content/documents/plan.exe M315"]);
    "a workbook with macros", "figures.xlsm", "PK", Warns(&["content/documents/figures.xlsm M315"]);
    "a file that sets up a host, hidden", ".htaccess", "Options +ExecCGI", Warns(&[]);
    "a file named as the program's own record", ".ragstone-manifest", "x", Warns(&[]);
    "a document of nothing", "empty.pdf", "", Shows(&[]);
    "a document with a sign of addresses in its name", "a?b#c.pdf", "x", First("content/documents/a?b#c.pdf Y012");
    "folders of documents 60 deep", "a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/x.pdf", "x", Shows(&[]);
};

#[test]
fn a_document_is_published_as_it_is_and_one_that_runs_is_told_of() {
    check(ROWS);
}
