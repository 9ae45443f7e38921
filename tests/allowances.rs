//! People have the last word on what is a matter of judgement, and every reason is published.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::SiteTest;

const UPDATES: &str = "content/periods/2022-09/updates.yaml";
const QUALITY: &str = "reports/2022-09/data-quality/index.html";

/// The minimal site, with an action that is red and has no recovery.
fn red() -> SiteTest {
    let site = SiteTest::minimal();
    let text = site.read(UPDATES);
    let text =
        text.replace("    rag: amber\n", "    rag: red\n").replace("    recovery: Two reviewers have joined.\n", "");
    site.file(UPDATES, text)
}

fn told(site: &SiteTest) -> String {
    site.run("check --format short").stderr
}

#[test]
fn a_finding_that_is_allowed_is_published_with_its_reason_and_not_told() {
    let site = red();
    assert!(told(&site).contains("warning[P272]"), "{}", told(&site));
    let site = site.replace(UPDATES, "    rag: red\n", "    rag: red # allow P272: the board decides in October\n");
    assert_eq!(told(&site), "");
    site.build();
    let page = site.output().text(QUALITY).to_owned();
    assert!(page.contains("the board decides in October"), "the reason is on the page");
    assert!(page.contains("content/periods/2022-09/updates.yaml:4"), "and where it stands");
}

#[test]
fn a_remark_above_a_record_allows_what_is_found_in_it() {
    let site = red().replace(UPDATES, "  \"1.1\":\n", "  # allow P272: the board decides in October\n  \"1.1\":\n");
    assert_eq!(told(&site), "");
}

#[test]
fn a_page_without_allowances_has_no_word_of_them() {
    let site = SiteTest::minimal();
    site.build();
    assert!(!site.output().text(QUALITY).contains("id=\"allowed\""));
}

#[test]
fn a_rule_of_judgement_can_be_turned_off_or_made_an_error() {
    let set = |level: &str| red().append("content/site.yaml", &format!("rules: {{P272: {level}}}\n"));
    assert_eq!(told(&set("off")), "");
    assert_eq!(set("warning").run("check").code, 0);
    let ran = set("error").run("check --format short");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("error[P272]"), "{}", ran.stderr);
}

#[test]
fn a_level_that_there_is_not_is_told_of() {
    let ran = red().append("content/site.yaml", "rules: {P272: of}\n").run("check --format short");
    assert!(ran.stderr.contains("content/site.yaml:12:15: error[Y204]"), "{}", ran.stderr);
}
