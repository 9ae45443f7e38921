//! The month's report, with its forms.

use super::*;
use std::collections::{BTreeMap, BTreeSet};

/// The IDs in the order of their forms.
fn forms(updates: &str) -> Vec<&str> {
    after(updates, "# \"", "\":")
}

/// The text when the hash sign before every form has been taken away, as an editor does.
fn filled_in(updates: &str) -> String {
    let line = |line: &str| {
        let words = line.trim_start();
        let margin = &line[..line.len() - words.len()];
        words.strip_prefix("# ").map_or_else(|| format!("{line}\n"), |rest| format!("{margin}{rest}\n"))
    };
    updates.lines().map(line).collect()
}

/// The rating that each action was last given, read without the program's own reader.
fn ratings() -> BTreeMap<String, String> {
    let site = SiteTest::example();
    let mut ratings = BTreeMap::new();
    for period in ["2022-03", "2022-09", "2022-10", "2022-11"] {
        let mut action = String::new();
        for line in site.read(&format!("content/periods/{period}/updates.yaml")).lines() {
            if let Some(id) = line.strip_prefix("  \"").and_then(|rest| rest.strip_suffix("\":")) {
                action = id.to_owned();
            } else if let Some(rag) = line.strip_prefix("    rag: ") {
                ratings.insert(action.clone(), rag.to_owned());
            }
        }
    }
    ratings
}

#[test]
fn has_every_unfinished_action_once_and_says_how_many_are_left_out() {
    let site = december();
    let updates = site.read(UPDATES);
    let forms = forms(&updates);
    let ratings = ratings();
    let unfinished: BTreeSet<&str> =
        ratings.iter().filter(|(_, rag)| *rag != "finished").map(|(id, _)| &**id).collect();
    assert_eq!(ratings.len(), 69);
    assert_eq!(forms.iter().copied().collect::<BTreeSet<_>>(), unfinished);
    assert_eq!(forms.len(), unfinished.len(), "none stands twice");
    let first = updates.lines().next().unwrap();
    let left_out = ratings.len() - unfinished.len();
    let expected =
        format!("as at 14 December 2022? A form for each unfinished action: 67. Left out: {left_out} finished.");
    assert!(first.ends_with(&expected), "{first}");
}

#[test]
fn puts_the_overdue_first_then_the_silent_and_then_goes_by_priority() {
    let site = december();
    let updates = site.read(UPDATES);
    let headings = after(&updates, "## ---- ", " (");
    assert_eq!(headings[..2], ["Overdue", "Nothing heard for 2 reports or more"]);
    assert!(headings[2..].is_sorted() && headings[2..].iter().all(|heading| heading.starts_with("Priority ")));
    let parts: Vec<&str> = updates.split("## ---- ").collect();
    let days: Vec<u32> =
        parts[1].lines().filter_map(|line| line.split_once("overdue by ")?.1.split(' ').next()?.parse().ok()).collect();
    assert_eq!(days.len(), forms(parts[1]).len());
    assert!(days.is_sorted_by(|a, b| a >= b), "{days:?}");
    assert!(!parts[2..].concat().contains("overdue by"));
    assert!(!parts[2].contains("last word November"), "what was reported last time is not silent");
}

#[test]
fn says_what_is_known_and_asks_for_what_is_wanted() {
    let site = december();
    let updates = site.read(UPDATES);
    let form = |id: &str| {
        let all: Vec<&str> = updates.split("\n\n").collect();
        (*all.iter().find(|form| form.contains(&format!("# \"{id}\":"))).unwrap()).to_owned()
    };
    insta::assert_snapshot!(form("3.1"), @r#"
      ## 3.1 Restructure social work into small teams with lower caseloads
      ## red since October 2022; last word November 2022; Chief Executive; July 2022, overdue by 136 days
      # "3.1":
      #   rag: red
      #   note:
      #   evidence: []
      #   recovery:
      #   deadline:
    "#);
    insta::assert_snapshot!(form("5.14"), @r#"
    ## 5.14 Refocus Legal Gateway so that care planning does not drift
    ## green since November 2022; Assistant Director Social Care; Upon recruitment of ADSC
    # "5.14":
    #   rag: green
    #   note:
    #   evidence: []
    "#);
}

#[test]
fn is_sound_as_it_stands_and_with_every_form_filled_in() {
    let site = december();
    let ran = site.run("check --format short");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let filled = filled_in(&site.read(UPDATES));
    assert!(filled.contains("\n  \"3.1\":\n    rag: red\n    note:\n"));
    let site = site.file(UPDATES, filled);
    let ran = site.run("check --format short");
    assert!(!ran.stderr.contains("error"), "{}", ran.stderr);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

#[test]
fn says_nothing_for_those_whose_form_is_left_alone() {
    let site = december();
    site.build();
    let home = support::html::visible_text(site.output().text("index.html"));
    assert!(home.contains("0 of 69 actions updated for this report"), "{home}");
}

#[test]
fn speaks_for_the_last_day_of_its_month_unless_told() {
    for (id, as_at) in [("2022-12", "2022-12-31"), ("2024-02", "2024-02-29")] {
        let site = SiteTest::minimal();
        assert_eq!(new(&site, &["period", id]).code, 0);
        let period = site.read(&format!("content/periods/{id}/period.yaml"));
        assert!(period.starts_with(&format!("as_at: {as_at} ")), "{period}");
        assert!(period.contains("\nstatus: draft "), "{period}");
        assert_eq!(site.run("check").code, 0);
    }
}

#[test]
fn is_refused_where_it_cannot_be() {
    let site = december();
    refused(&site, &["period", "2022-12"], "C612");
    refused(&site, &["period", "2022-10-31"], "C615");
    refused(&site, &["period", "2023-01", "--as-at", "2022-12-14"], "C615");
    refused(&site, &["period", "winter"], "C614");
    refused(&site, &["period", "2023-01", "--as-at", "31/02/2023"], "C614");
    refused(&site, &["period", "2023 01"], "C611");
}

#[test]
fn is_not_begun_from_a_plan_that_cannot_be_read_whole() {
    let site = SiteTest::example().append(FIVE, "  - id: 5.19\n");
    let before = Tree::of(site.root());
    let ran = new(&site, &["period", "2022-12"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("content/priorities/5.yaml:") && ran.stderr.contains("error[C619]"), "{}", ran.stderr);
    assert!(Tree::of(site.root()) == before);
    assert_eq!(new(&SiteTest::empty(), &["period", "2022-12"]).code, 2);
}

#[test]
fn names_its_schema_only_where_the_project_has_one() {
    assert!(december().read(UPDATES).starts_with("## "));
    let site = SiteTest::example().file("schemas/updates.schema.json", "{}");
    assert_eq!(new(&site, &["period", "2022-12"]).code, 0);
    let line = "# yaml-language-server: $schema=../../../schemas/updates.schema.json\n";
    assert!(site.read(UPDATES).starts_with(line));
}

#[test]
fn is_the_first_of_a_plan_that_has_none() {
    let site = SiteTest::minimal().remove("content/periods");
    let ran = new(&site, &["period", "2022-12"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(site.read(UPDATES).contains("not rated; nothing heard yet"), "{}", site.read(UPDATES));
}
