//! From the made-up council of `ragstone new site` to a plan of one's own, by the steps of its `README.md`.

use super::*;

const FOLDERS: [&str; 5] = ["periods", "measures", "meetings", "visits", "priorities"];
const FILES: [&str; 3] = ["evidence.yaml", "events.yaml", "glossary.yaml"];

const PRIORITY: &str = "id: \"1\"
strand: practice
title: Shorter waits
actions:
  - id: \"1.1\"
    title: Clear the list of people who wait
    findings: [\"1\"]
    lead: das
    deadline: December 2026
";

#[test]
fn the_steps_of_the_readme_leave_nothing_of_the_made_up_council_to_find_fault_with() {
    let site = SiteTest::empty();
    let ran = site.run("new site .");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let readme = site.read("README.md");
    let steps = readme.split("## To make it yours").nth(1).unwrap();
    for name in FOLDERS.iter().chain(&FILES) {
        assert!(steps.contains(&format!("`{name}`")), "{name} is named");
    }
    for folder in FOLDERS {
        std::fs::remove_dir_all(site.path(&format!("content/{folder}"))).unwrap();
    }
    for file in FILES {
        std::fs::remove_file(site.path(&format!("content/{file}"))).unwrap();
    }
    let plan = site.read("content/plan.yaml");
    let kept: Vec<&str> = plan.lines().filter(|line| !line.starts_with("key_measures")).collect();
    let site = site
        .file("content/plan.yaml", kept.join("\n"))
        .file("content/findings.yaml", "- id: \"1\"\n  title: Waiting\n  text: People wait too long.\n")
        .file("content/roles.yaml", "- id: das\n  title: Director of Adult Social Care\n")
        .file("content/priorities/1.yaml", PRIORITY);
    let ran = site.run("new period 2026-06");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let ran = site.run("check --format short");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let foreign: Vec<&str> = ran
        .stderr
        .lines()
        .filter(|line| !line.starts_with("content/periods/2026-06/") && !line.starts_with("content/roles.yaml:1:"))
        .collect();
    assert_eq!(foreign, [] as [&str; 0]);
    assert_eq!(site.run("build").code, 0);
}

#[test]
fn a_form_filled_in_with_its_own_example_of_a_new_deadline_is_read() {
    let site = SiteTest::example();
    assert_eq!(site.run("new period 2022-12").code, 0);
    let path = "content/periods/2022-12/updates.yaml";
    let form = site.read(path);
    let example = form.lines().find_map(|line| line.split_once("is written so:  ")).unwrap().1.to_owned();
    assert_eq!(example, "deadline: {to: June 2023, because: \"why it is late, in quotes\"}");
    let own = format!("updates:\n  \"3.1\":\n    {example}\n");
    let site = site.file(path, form.replacen("updates:\n", &own, 1));
    let ran = site.run("check --format short");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}
