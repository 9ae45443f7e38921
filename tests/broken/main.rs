//! Broken sites as clerks send them: each with the exact lines it must be told of, and nothing published.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support/mod.rs"]
mod support;

mod committee;
mod echoes;
mod files;
mod grammar;
mod markdown;
mod measures;
mod periods;
mod references;
mod sound;
mod together;
mod values;

use std::collections::BTreeMap;
use std::sync::OnceLock;
use support::{SiteTest, Tree, dump, is_asked_for, stamps};

/// One mistake.
struct Row {
    /// What the clerk did.
    fault: &'static str,
    /// The mistake, made in the minimal site.
    breaks: fn(SiteTest) -> SiteTest,
    /// Every line that must be told, in order, and no other.
    told: &'static [&'static str],
}

/// Makes every mistake of a table, one at a time. Where the validators ask for them, they get each instead.
fn check(rows: &[Row]) {
    if is_asked_for() {
        return rows.iter().for_each(Row::hand_over);
    }
    let wrong: Vec<String> = rows.iter().filter_map(Row::wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

impl Row {
    /// Hands over the files that the mistake changed, what is told of it, and the forms in which programs are told.
    fn hand_over(&self) {
        let name = self.fault.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        let sound = Tree::of(SiteTest::minimal().root());
        let site = (self.breaks)(SiteTest::minimal());
        let broken = Tree::of(site.root());
        let changed = broken.files().iter().filter(|(path, bytes)| sound.files().get(*path) != Some(*bytes));
        let files: BTreeMap<&str, String> =
            changed.map(|(path, bytes)| (&**path, String::from_utf8_lossy(bytes).into_owned())).collect();
        let row = serde_json::json!({"fault": self.fault, "told": self.told, "files": files});
        dump(&format!("broken/{name}.json"), &row.to_string());
        dump(&format!("messages/{name}.json"), &site.run("check --format json").stdout);
        dump(&format!("sarif/{name}.sarif"), &site.run("check --format sarif").stdout);
    }

    /// What is not as it should be.
    fn wrong(&self) -> Option<String> {
        let published = published();
        let whole = published
            .files()
            .iter()
            .fold(SiteTest::minimal(), |site, (path, bytes)| site.file(&format!("output/{path}"), bytes));
        let output = whole.path("output");
        let before = stamps(&output);
        let site = (self.breaks)(whole);
        let expected = self.told.iter().map(|line| format!("{line}\n")).collect::<String>();
        let is_error = self.told.iter().any(|line| line.contains("error["));
        let checked = site.run("check --format short");
        let mut wrong = String::new();
        if checked.stderr != expected || checked.code != i32::from(is_error) {
            wrong += &format!("expected\n{expected}found, with exit code {}\n{}", checked.code, checked.stderr);
        }
        if is_error {
            let built = site.run("build --format short");
            if (built.code, &built.stderr) != (checked.code, &checked.stderr) {
                wrong += &format!("build says otherwise, with exit code {}\n{}", built.code, built.stderr);
            }
            if stamps(&output) != before || site.output() != *published {
                wrong += "the output was touched\n";
            }
        }
        (!wrong.is_empty()).then(|| format!("{}:\n{wrong}", self.fault))
    }
}

/// What the minimal site gives.
fn published() -> &'static Tree {
    static PUBLISHED: OnceLock<Tree> = OnceLock::new();
    PUBLISHED.get_or_init(|| {
        let site = SiteTest::minimal();
        site.build();
        site.output()
    })
}

#[test]
fn the_site_that_is_broken_here_has_nothing_wrong_with_it() {
    let site = SiteTest::minimal();
    for (path, bytes) in Tree::of(site.root()).files() {
        dump(&format!("sites/minimal/{path}"), &String::from_utf8_lossy(bytes));
    }
    let ran = site.run("check --format short --deny warnings");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    assert_eq!(ran.stdout, "No problems in 3 actions and 2 periods, in [TIME]\n");
}
