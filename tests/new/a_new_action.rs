//! An action at the end of its priority.

use super::*;

#[test]
fn stands_at_the_end_of_its_priority_whose_words_stay_as_they_are() {
    let site = december();
    let before = site.read(FIVE);
    let ran = new(&site, &["action", "--priority", "5", "--title", "Visit: as often as needed"]);
    assert_eq!((ran.code, &*ran.stdout), (0, "Changed content/priorities/5.yaml\n"), "{}", ran.stderr);
    let after = site.read(FIVE);
    let added = after.strip_prefix(&before).unwrap();
    assert!(added.starts_with("  - id: \"5.19\"\n    title: \"Visit: as often as needed\"\n    # "), "{added}");
    assert!(added.ends_with("\n    added: \"2022-12\"\n"), "{added}");
    let ran = site.run("check");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("70 actions"), "{}", ran.stdout);
}

#[test]
fn finds_its_priority_by_its_id() {
    let site = december();
    assert_eq!(new(&site, &["action", "1.20"]).code, 0);
    assert!(site.read("content/priorities/1.yaml").contains("  - id: \"1.20\"\n"));
}

#[test]
fn keeps_the_line_endings_of_windows() {
    let site = december();
    let before = site.read(FIVE).replace('\n', "\r\n");
    let site = site.file(FIVE, &before);
    assert_eq!(new(&site, &["action", "5.19"]).code, 0);
    let after = site.read(FIVE);
    assert!(after.starts_with(&before));
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
}

#[test]
fn is_shown_as_a_diff_by_a_dry_run() {
    let site = december();
    let before = Tree::of(site.root());
    let ran = new(&site, &["action", "5.19", "--dry-run"]);
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    let head =
        "Would change content/priorities/5.yaml\n--- a/content/priorities/5.yaml\n+++ b/content/priorities/5.yaml\n@@ ";
    assert!(ran.stdout.starts_with(head), "{}", ran.stdout);
    assert!(ran.stdout.contains("\n+  - id: \"5.19\"\n"));
    assert!(Tree::of(site.root()) == before);
}

#[test]
fn is_refused_where_it_cannot_be() {
    let site = december();
    let told = refused(&site, &["action", "5.18", "--priority", "5"], "C612");
    assert!(told.contains("content/priorities/5.yaml"), "{told}");
    refused(&site, &["action", "5.19", "--priority", "practice"], "C613");
    refused(&site, &["action"], "C613");
    refused(&site, &["action", "a/b", "--priority", "5"], "C611");
    refused(&site, &["action", "--priority", "5", "--title", ""], "C611");
    refused(&SiteTest::example(), &["action", "5.19"], "C616");
    let flow = site.file(
        "content/priorities/8.yaml",
        "id: \"8\"\nstrand: practice\ntitle: Eight\nactions: [{id: \"8.1\", title: A}]\n",
    );
    refused(&flow, &["action", "--priority", "8"], "C617");
}
