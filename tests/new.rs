//! What a clerk begins with: a site, a month, an action, a meeting, a paper to it, a measure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

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

mod a_new_site {
    use super::*;

    fn begun() -> SiteTest {
        let site = SiteTest::empty();
        let ran = new(&site, &["site", "plan"]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        site
    }

    fn yaml(site: &SiteTest) -> Vec<String> {
        let tree = Tree::of(&site.path("plan/content"));
        tree.files().keys().filter(|path| path.ends_with(".yaml")).cloned().collect()
    }

    #[test]
    fn is_checked_and_built_at_once_without_a_warning() {
        let site = begun();
        let ran = site.run("check -C plan --deny warnings");
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(ran.stdout.starts_with("No problems in 12 actions and 3 periods"), "{}", ran.stdout);
        assert_eq!(site.run("build -C plan --deny warnings").code, 0);
    }

    #[test]
    fn shows_the_variety_of_real_life() {
        let site = begun();
        assert_eq!(site.run("build -C plan").code, 0);
        let content = Tree::of(&site.path("plan/content"));
        let count = |folder: &str, name: &str| {
            content.files().keys().filter(|path| path.starts_with(folder) && path.ends_with(name)).count()
        };
        assert_eq!(count("priorities/", ".yaml"), 3);
        assert_eq!(count("periods/", "/period.yaml"), 3);
        assert_eq!(count("periods/", "/narrative.md"), 3);
        assert_eq!(count("measures/", ".yaml"), 1);
        assert!(site.read("plan/content/measures/requests-answered-in-time.csv").lines().count() > 12);
        let text = |folder: &str| -> String {
            let files = content.files().iter().filter(|(path, _)| path.starts_with(folder));
            files.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect()
        };
        assert_eq!(after(&text("periods/"), "status: ", " "), ["published", "published", "draft"]);
        assert_eq!(after(&text("meetings/"), "status: ", " "), ["held", "planned"]);
        let standings = site.read("plan/output/data/standings.csv");
        for word in ["finished", "green", "amber", "red", "not-started"] {
            assert!(standings.contains(&format!(",{word},")), "{word}");
        }
        let home = site.read("plan/output/actions/index.html");
        for flag in ["Re-dated", "Undated", "Waiting for an event", "Carried forward", "Due in three months"] {
            assert!(home.contains(flag), "{flag}");
        }
    }

    #[test]
    fn is_refused_where_anything_stands_already_and_changes_nothing() {
        let told = refused(&begun(), &["site", "plan"], "C618");
        assert!(told.contains("the folder “plan” holds “.editorconfig” and 8 more files or folders"), "{told}");
        refused(&SiteTest::empty().file("plan/notes.txt", "mine"), &["site", "plan"], "C618");
        let site = SiteTest::empty().file("plan", "a file");
        assert_eq!(new(&site, &["site", "plan"]).code, 2);
        assert_eq!(site.read("plan"), "a file");
    }

    #[test]
    fn may_begin_in_a_folder_that_git_has_been_told_of() {
        let site = SiteTest::empty().file(".git/HEAD", "ref: refs/heads/main\n");
        assert_eq!(new(&site, &["site", "."]).code, 0);
        assert_eq!(site.run("check --deny warnings").code, 0);
    }

    #[test]
    fn is_only_named_by_a_dry_run() {
        let site = SiteTest::empty();
        let dry = new(&site, &["site", "plan", "--dry-run"]);
        assert_eq!((dry.code, &*dry.stderr), (0, ""));
        assert!(!site.path("plan").exists());
        let wet = new(&site, &["site", "plan"]);
        assert_eq!(dry.stdout.replace("Would write ", "Wrote "), wet.stdout);
        assert!(wet.stdout.contains("Wrote plan/content/site.yaml\n"));
    }

    #[test]
    fn bears_the_name_of_the_council_whatever_stands_in_it() {
        for name in ["Upper Dale Council", "Dale: the \"new\" council # 1"] {
            let site = SiteTest::empty();
            assert_eq!(new(&site, &["site", "plan", "--organisation", name]).code, 0);
            assert_eq!(site.run("build -C plan --deny warnings").code, 0);
            let home = support::html::visible_text(&site.read("plan/output/index.html"));
            assert!(home.contains(name), "{name}");
            assert!(!home.contains("Fernhollow"));
        }
        refused(&SiteTest::empty(), &["site", "plan", "--organisation", " "], "C611");
    }

    #[test]
    fn tells_editors_the_schema_of_every_yaml_file() {
        let site = begun();
        for path in yaml(&site) {
            let text = site.read(&format!("plan/content/{path}"));
            let first = text.lines().next().unwrap();
            let schema =
                first.strip_prefix("# yaml-language-server: $schema=").unwrap_or_else(|| panic!("{path}: {first}"));
            let folder = site.path(&format!("plan/content/{path}")).parent().unwrap().to_owned();
            assert!(folder.join(schema).is_file(), "{path}: {schema}");
        }
        let settings: serde_json::Value = serde_json::from_str(&site.read("plan/.vscode/settings.json")).unwrap();
        let schemas = settings["yaml.schemas"].as_object().unwrap();
        assert!(schemas.len() > 10);
        for (schema, files) in schemas {
            assert!(site.path(&format!("plan/{schema}")).is_file(), "{schema}");
            assert!(files.as_str().unwrap().starts_with("content/"), "{files}");
        }
        let _: serde_json::Value = serde_json::from_str(&site.read("plan/.vscode/extensions.json")).unwrap();
    }

    #[test]
    fn comes_with_workflows_that_are_pinned_and_ask_for_little() {
        let site = begun();
        let github = site.read("plan/.github/workflows/publish.yml");
        let gitlab = site.read("plan/.gitlab-ci.yml");
        let workflow: serde_yaml::Value = serde_yaml::from_str(&github).unwrap();
        let _: serde_yaml::Value = serde_yaml::from_str(&gitlab).unwrap();
        assert_eq!(serde_yaml::to_string(&workflow["permissions"]).unwrap(), "contents: read\n");
        assert_eq!(github.matches(": write\n").count(), 2, "to publish, and to prove who does");
        let used = after(&github, "uses: ", "\n").into_iter().chain(after(&github, "- uses: ", "\n"));
        let used: Vec<&str> = used.collect();
        assert_eq!(used.len(), 4);
        for action in used {
            let (_, version) = action.split_once("@v").unwrap();
            assert_eq!(version.split('.').filter(|part| part.parse::<u8>().is_ok()).count(), 3, "{action}");
        }
        for text in [&github, &gitlab] {
            assert!(text.contains(&format!("cargo install ragstone --version {} --locked", env!("CARGO_PKG_VERSION"))));
            assert!(!text.contains("{version}") && !text.contains("{rust}"));
        }
    }
}

mod a_new_report {
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
        let days: Vec<u32> = parts[1]
            .lines()
            .filter_map(|line| line.split_once("overdue by ")?.1.split(' ').next()?.parse().ok())
            .collect();
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
        assert!(
            ran.stderr.contains("content/priorities/5.yaml:") && ran.stderr.contains("error[C619]"),
            "{}",
            ran.stderr
        );
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
}

mod a_new_action {
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
        let head = "Would change content/priorities/5.yaml\n--- a/content/priorities/5.yaml\n+++ b/content/priorities/5.yaml\n@@ ";
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
}

mod a_new_meeting {
    use super::*;

    #[test]
    fn is_planned_and_passes_the_check() {
        let site = december();
        let ran = new(&site, &["meeting", "2022-12-07-cabinet"]);
        assert_eq!((ran.code, &*ran.stdout), (0, "Wrote content/meetings/2022-12-07-cabinet.md\n"), "{}", ran.stderr);
        assert!(ran.stderr.contains("`meeting: 2022-12-07-cabinet`"), "{}", ran.stderr);
        let text = site.read("content/meetings/2022-12-07-cabinet.md");
        assert!(text.starts_with("---\nbody: cabinet\ndate: 2022-12-07\n"), "{text}");
        assert_eq!(new(&site, &["meeting", "2022-12-15-extra", "--body", "board"]).code, 0);
        let ran = site.run("check");
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }

    #[test]
    fn is_refused_where_it_cannot_be() {
        let site = SiteTest::example();
        refused(&site, &["meeting", "2022-10-19-cabinet"], "C612");
        refused(&site, &["meeting", "cabinet"], "C614");
        refused(&site, &["meeting", "2022-02-31-cabinet"], "C614");
        refused(&site, &["meeting", "2022-12-07"], "C613");
        let told = refused(&site, &["meeting", "2022-12-07-cabnet"], "C613");
        assert!(told.contains("did you mean `cabinet`?"), "{told}");
    }
}

mod a_new_paper {
    use super::*;

    const PAPER: &str = "content/papers/2022-12-07-cabinet.md";

    fn begun() -> SiteTest {
        let site = SiteTest::example();
        assert_eq!(new(&site, &["meeting", "2022-12-07-cabinet"]).code, 0);
        let ran = new(&site, &["paper", "2022-12-07-cabinet"]);
        assert_eq!((ran.code, &*ran.stdout), (0, "Wrote content/papers/2022-12-07-cabinet.md\n"), "{}", ran.stderr);
        site
    }

    #[test]
    fn has_every_section_in_order_and_knows_what_can_be_known() {
        let text = begun().read(PAPER);
        assert_eq!(
            after(&text, "## ", "\n").split_off(6),
            [
                "Purpose",
                "Background",
                "Options considered",
                "Reasons for the recommendations",
                "Consultation",
                "Timetable and next steps"
            ]
        );
        assert!(text.starts_with("---\ntitle: Progress with the improvement plan\n"), "{text}");
        assert!(text.contains("\nreport_of: edcs "), "as in the paper before: {text}");
        assert!(text.contains("improvement plan by 16 November 2022}\n"), "{text}");
        assert!(!text.contains("\npublished:"), "it is a draft");
    }

    #[test]
    fn is_checked_clean_but_for_what_is_to_be_filled_in() {
        let ran = begun().run("check --format short");
        let told: Vec<&str> = ran.stderr.lines().filter(|line| line.contains(PAPER)).collect();
        assert_eq!(told.len(), 6 + 8, "{told:#?}");
        assert!(told.iter().all(|line| line.contains("error[P325]")), "{told:#?}");
    }

    #[test]
    fn is_sound_with_every_line_filled_in() {
        let site = begun();
        let filled: String = site
            .read(PAPER)
            .lines()
            .filter(|line| !line.starts_with("# absent") && !line.starts_with("#   climate: Nothing"))
            .filter(|line| !line.starts_with("# late"))
            .map(|line| format!("{}\n", line.strip_prefix("# ").unwrap_or(line)))
            .map(|line| line.strip_prefix("<!-- ").map_or(line.clone(), |rest| rest.replace(" -->", "")))
            .collect();
        let filled = filled.replace("key_notice: 2000-01-31", "key_notice: 2022-10-31");
        let site = site.file(PAPER, filled.replace("published: 2022-12-07", "published: 2022-11-29"));
        let ran = site.run("check --format short");
        let told: Vec<&str> = ran.stderr.lines().filter(|line| line.contains(PAPER)).collect();
        assert_eq!((ran.code, told), (0, Vec::<&str>::new()));
    }

    #[test]
    fn is_refused_where_it_cannot_be() {
        let site = SiteTest::example();
        let told = refused(&site, &["paper", "2022-10-19-cabnet"], "C613");
        assert!(told.contains("did you mean `2022-10-19-cabinet`?"), "{told}");
        let told = refused(&site, &["paper", "2022-10-19-cabinet"], "C612");
        assert!(told.contains("content/papers/2022-10-19-cabinet.md"), "{told}");
    }
}

mod a_new_measure {
    use super::*;

    #[test]
    fn is_a_definition_and_an_empty_table() {
        let site = SiteTest::example();
        let ran = new(&site, &["measure", "supervision-in-time"]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let table = site.read("content/measures/supervision-in-time.csv");
        assert_eq!(table, "at,value,numerator,denominator,marks,note,evidence\n");
        assert!(site.read("content/measures/supervision-in-time.yaml").starts_with("title: Supervision in time\n"));
        let ran = site.run("check --format short");
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(ran.stderr.contains("has no readings yet"), "what is to be filled in is told: {}", ran.stderr);
    }

    #[test]
    fn is_refused_where_it_cannot_be() {
        let site = SiteTest::example();
        refused(&site, &["measure", "caseload"], "C612");
        refused(&site, &["measure", "Caseload"], "C612");
        refused(&site, &["measure", "case load"], "C611");
        let half = SiteTest::example().remove("content/measures/caseload.yaml");
        assert_eq!(new(&half, &["measure", "caseload"]).code, 1, "a table without its definition is not overwritten");
    }
}
