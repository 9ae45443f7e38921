//! Broken sites as clerks send them: each with the exact lines it must be told of, and nothing published.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support/mod.rs"]
mod support;

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

use std::sync::OnceLock;
use support::{SiteTest, Tree, stamps};

/// One mistake.
struct Row {
    /// What the clerk did.
    fault: &'static str,
    /// The mistake, made in the minimal site.
    breaks: fn(SiteTest) -> SiteTest,
    /// Every line that must be told, in order, and no other.
    told: &'static [&'static str],
}

/// Makes every mistake of a table, one at a time.
fn check(rows: &[Row]) {
    let wrong: Vec<String> = rows.iter().filter_map(Row::wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

impl Row {
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
    let ran = SiteTest::minimal().run("check --format short --deny warnings");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    assert_eq!(ran.stdout, "No problems in 3 actions and 2 periods, in [TIME]\n");
}
