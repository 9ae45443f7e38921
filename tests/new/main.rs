//! What a clerk begins with: a site, a month, an action, a meeting, a paper to it, a measure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support/mod.rs"]
mod support;

mod a_new_action;
mod a_new_measure;
mod a_new_meeting;
mod a_new_paper;
mod a_new_report;
mod a_new_site;
mod a_plan_of_ones_own;

use support::{Ran, SiteTest, Tree};

const UPDATES: &str = "content/periods/2022-12/updates.yaml";
const FIVE: &str = "content/priorities/5.yaml";

/// `ragstone new` with these words, which may have spaces in them.
fn new(site: &SiteTest, words: &[&str]) -> Ran {
    site.run_command(site.command(&[&["new"], words].concat()))
}

/// A command that is refused: exit 1 with this code, and nothing is changed.
fn refused(site: &SiteTest, words: &[&str], code: &str) -> String {
    let before = Tree::of(site.root());
    let ran = new(site, words);
    assert_eq!((ran.code, &*ran.stdout), (1, ""), "{words:?}: {}", ran.stderr);
    assert!(ran.stderr.starts_with(&format!("error[{code}]: ")), "{words:?}: {}", ran.stderr);
    assert!(ran.stderr.contains("help: "), "{words:?}: {}", ran.stderr);
    assert!(Tree::of(site.root()) == before, "{words:?} changed something");
    ran.stderr
}

/// The example of this repository with December's report begun.
fn december() -> SiteTest {
    let site = SiteTest::example();
    let ran = new(&site, &["period", "2022-12", "--as-at", "2022-12-14"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    site
}

/// The words after `mark` of each line that begins with it, up to the end of the line or `end`.
fn after<'t>(text: &'t str, mark: &str, end: &str) -> Vec<&'t str> {
    let lines = text.lines().filter_map(|line| line.trim_start().strip_prefix(mark));
    lines.map(|rest| rest.split(end).next().unwrap_or_default()).collect()
}
