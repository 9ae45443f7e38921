//! `doctor`, colour and the manners of a command among others.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/mod.rs"]
mod support;

use support::{SiteTest, Tree};

/// The lines of the list that begin with this word: `ok`, `look` or `stop`.
fn names(site: &SiteTest, words: &str, state: &str) -> Vec<String> {
    let ran = site.run(words);
    let lines = ran.stdout.lines().filter_map(|line| line.strip_prefix(&format!("{state:<6}")));
    lines.filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

/// What is worth a look, but for what the rules say of the plan.
fn looks(site: &SiteTest) -> Vec<String> {
    names(site, "doctor", "look").into_iter().filter(|name| name != "problems").collect()
}

#[test]
fn a_sound_plan_has_nothing_in_its_way_and_is_not_touched() {
    let site = SiteTest::minimal();
    let before = Tree::of(site.root());
    let ran = site.run("doctor");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    assert!(ran.stdout.contains("Nothing stands in the way of a publication; "), "{}", ran.stdout);
    assert_eq!(names(&site, "doctor", "stop"), [""; 0]);
    assert_eq!(Tree::of(site.root()), before);
}

#[test]
fn what_is_worth_a_look_is_named_and_stops_nothing() {
    let site = SiteTest::minimal().replace("content/periods/2022-09/period.yaml", "status: published", "status: draft");
    assert_eq!(looks(&site), ["address", "report", "date", "history"]);
    let site = site
        .replace("content/site.yaml", "https://example.org/plan/", "https://plan.council.gov.uk/")
        .file(".git/HEAD", "");
    assert_eq!(looks(&site), ["report", "date"]);
}

#[test]
fn an_error_in_the_plan_stops_a_publication() {
    let site = SiteTest::minimal().replace("content/priorities/1.yaml", "lead: director", "lead: dirctor");
    assert_eq!((site.run("doctor").code, names(&site, "doctor", "stop")), (1, vec!["problems".to_owned()]));
}

#[test]
fn a_folder_of_somebody_else_stops_a_publication_and_stays_as_it_is() {
    let site = SiteTest::minimal().file("output/notes.txt", "mine");
    assert_eq!((site.run("doctor").code, names(&site, "doctor", "stop")), (1, vec!["output".to_owned()]));
    assert_eq!(names(&site, "doctor -o public", "stop"), [""; 0]);
    assert_eq!(Tree::of(&site.path("output")).files().len(), 1);
}

#[test]
fn a_build_that_was_made_is_known() {
    let site = SiteTest::minimal();
    site.build();
    let before = site.output();
    let ran = site.run("doctor");
    assert!(
        ran.stdout.contains("`output` holds ") && ran.stdout.contains(" files of the last build"),
        "{}",
        ran.stdout
    );
    assert_eq!(site.output(), before);
}

#[test]
fn a_folder_without_a_plan_says_how_to_begin() {
    let ran = SiteTest::empty().run("doctor");
    assert_eq!(ran.code, 1);
    assert!(
        ran.stdout.contains("there is no `content` folder here")
            && ran.stdout.contains("`ragstone new site` begins one")
    );
}

#[test]
fn a_language_without_words_stops_a_publication() {
    let site = SiteTest::minimal().append("content/site.yaml", "language: fr\n");
    assert!(names(&site, "doctor", "stop").contains(&"words".to_owned()));
}

#[test]
fn json_says_the_same_to_programs() {
    let ran = SiteTest::minimal().run("doctor --format json");
    let object: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((&object["version"], &object["ready"]), (&1.into(), &true.into()));
    assert_eq!(object["checks"][0]["name"], "content");
    assert_eq!(object["checks"][0]["state"], "ok");
}

/// A run of `check` on a broken site, with this in its environment.
fn coloured(words: &[&str], environment: &[(&str, &str)]) -> bool {
    let site = SiteTest::minimal().replace("content/priorities/1.yaml", "lead: director", "lead: dirctor");
    let mut command = site.command(words);
    command.envs(environment.iter().copied());
    site.run_command(command).stderr.contains("\u{1b}[")
}

#[test]
fn colour_is_for_terminals_unless_it_is_asked_for() {
    assert!(!coloured(&["check"], &[]));
    assert!(coloured(&["check", "--color", "always"], &[]));
    assert!(coloured(&["check", "--colour=always"], &[]));
    assert!(coloured(&["check"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&["check", "--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(coloured(&["check", "--color", "always"], &[("NO_COLOR", "1")]));
    assert!(!coloured(&["check"], &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]));
}

#[test]
fn no_line_of_progress_is_written_where_nobody_watches() {
    let ran = SiteTest::minimal().run("build");
    assert_eq!(ran.stderr, "");
    assert!(!ran.stdout.contains("Rendering"));
}
