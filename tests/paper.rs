//! `ragstone paper`: what it writes, what it refuses, and what it never writes over.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::path::PathBuf;
use support::SiteTest;

const PAPER: &str = "---
title: Progress with the plan
report_of: director
contact: {name: Democratic Services, email: office@example.org}
wards: All
key: false
recommendations:
  - {ask: note, text: the progress made by September 2022}
absent:
  background: It is known.
  options: There was nothing to choose.
  reasons: There is nothing to give reasons for.
  consultation: Nobody was asked.
  timetable: Nothing follows.
  financial: It costs nothing.
  legal: The law asks nothing.
  equality: It changes nothing.
  climate: It changes nothing.
  health: It changes nothing.
  risk: There is none.
  crime: It changes nothing.
  data-protection: It has no personal data.
---

## Purpose

To say how the plan is going.
";

fn site() -> SiteTest {
    SiteTest::minimal().file("content/papers/2022-09-07-cabinet.md", PAPER)
}

fn paper(site: &SiteTest, name: &str) -> PathBuf {
    site.root().join("papers").join(name)
}

#[test]
fn a_paper_is_one_page_beside_the_content() {
    let site = site();
    let ran = site.run("paper 2022-09-07-cabinet");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.starts_with("Wrote papers/2022-09-07-cabinet.html\n"), "{}", ran.stdout);
    let page = fs::read_to_string(paper(&site, "2022-09-07-cabinet.html")).unwrap();
    assert!(page.contains("Progress with the plan") && page.contains("Review every plan"));
    assert!(!site.output().has("index.html"), "the site is not published by it");
}

#[test]
fn a_paper_is_made_again_over_itself_and_over_nothing_else() {
    let site = site();
    assert_eq!(site.run("paper 2022-09-07-cabinet").code, 0);
    let path = paper(&site, "2022-09-07-cabinet.html");
    let first = fs::read(&path).unwrap();
    assert_eq!(site.run("paper 2022-09-07-cabinet").code, 0);
    assert!(fs::read(&path).unwrap() == first);
    fs::write(&path, "<p>Mine</p>").unwrap();
    let ran = site.run("paper 2022-09-07-cabinet");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("error[C655]"), "{}", ran.stderr);
    assert_eq!(fs::read_to_string(&path).unwrap(), "<p>Mine</p>");
}

#[test]
fn another_edition_and_a_pack_have_names_of_their_own() {
    let site = site();
    assert_eq!(site.run("paper 2022-09-07-cabinet --edition scrutiny -o pack").code, 0);
    assert_eq!(site.run("paper 2022-09-07-cabinet --agenda -o pack").code, 0);
    for name in ["2022-09-07-cabinet-scrutiny.html", "2022-09-07-cabinet-agenda.html"] {
        assert!(site.root().join("pack").join(name).is_file(), "{name}");
    }
    assert!(!site.root().join("papers").exists());
}

#[test]
fn what_is_not_there_is_told_with_what_to_do() {
    let ran = site().run("paper 2022-09-07-cabinets");
    assert_eq!(ran.code, 1);
    assert!(
        ran.stderr.contains("error[C651]") && ran.stderr.contains("did you mean `2022-09-07-cabinet`?"),
        "{}",
        ran.stderr
    );
    let ran = SiteTest::minimal().run("paper 2022-09-07-cabinet");
    assert_eq!(ran.code, 1);
    assert!(
        ran.stderr.contains("error[C652]") && ran.stderr.contains("content/papers/2022-09-07-cabinet.md"),
        "{}",
        ran.stderr
    );
    let ran = SiteTest::empty().run("paper 2022-09-07-cabinet");
    assert_eq!(ran.code, 2);
}

#[test]
fn a_plan_with_errors_gives_no_paper() {
    let site = site().replace("content/priorities/1.yaml", "lead: director", "lead: directer");
    let ran = site.run("paper 2022-09-07-cabinet");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("Nothing was written."), "{}", ran.stderr);
    assert!(!site.root().join("papers").exists());
}
