//! A small number about people never reaches the output, in any form (`design.md` §2, promise 6).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod exempt;
mod fields;
mod interference;
mod papers;
#[path = "../support/mod.rs"]
mod support;
mod taint;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use support::{SiteTest, Tree};

/// Lines that end every measure of these sites.
const REST: &str = "definition: As counted.\nunit: children\ngood: up\nno_target: None is set.\nfrequency: monthly\nsource: The register.\n";

/// The small site with these measures: name, lines of the definition, rows of the table.
fn site(measures: &[(&str, &str, String)]) -> SiteTest {
    measures.iter().fold(SiteTest::minimal(), |site, (name, lines, rows)| {
        let definition = format!("title: Measure {name}\n{lines}{REST}");
        let table = format!("at,value,numerator,denominator,marks,note,evidence\n{rows}");
        site.file(&format!("content/measures/{name}.yaml"), &definition)
            .file(&format!("content/measures/{name}.csv"), &table)
    })
}

/// Every file that a build leaves, and what is packed in a workbook as files of its own.
fn published(site: &SiteTest) -> BTreeMap<String, Vec<u8>> {
    site.build();
    let tree: Tree = site.output();
    let mut files = tree.files().clone();
    let workbooks: Vec<String> = files.keys().filter(|path| path.ends_with(".xlsx")).cloned().collect();
    assert!(!workbooks.is_empty());
    for path in workbooks {
        let mut archive = zip::ZipArchive::new(Cursor::new(files[&path].clone())).unwrap();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            let name = file.name().unwrap().into_owned();
            files.insert(format!("{path}/{name}"), bytes);
        }
    }
    files
}
