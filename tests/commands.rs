//! What each command says, where it says it, and how it ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::{SiteTest, generator};

const PRIORITY: &str = "content/priorities/1.yaml";

fn with_an_error() -> SiteTest {
    SiteTest::minimal().replace(PRIORITY, "lead: director", "lead: directer")
}

fn with_a_warning() -> SiteTest {
    SiteTest::minimal().replace(PRIORITY, "deadline: June 2022", "deadline: Before too long")
}

mod exit_codes {
    use super::*;

    #[test]
    fn all_well_is_0() {
        let site = SiteTest::minimal();
        assert_eq!(site.run("check").code, 0);
        assert_eq!(site.run("build").code, 0);
        assert_eq!(site.run("--version").code, 0);
    }

    #[test]
    fn a_problem_in_the_content_is_1() {
        assert_eq!(with_an_error().run("check").code, 1);
        assert_eq!(with_an_error().run("build").code, 1);
    }

    #[test]
    fn a_warning_is_0_unless_it_is_denied() {
        assert_eq!(with_a_warning().run("check").code, 0);
        assert_eq!(with_a_warning().run("build").code, 0);
        let denied = with_a_warning();
        assert_eq!(denied.run("check --deny warnings").code, 1);
        assert_eq!(denied.run("build --deny warnings").code, 1);
        assert!(!denied.output().has("index.html"));
    }

    #[test]
    fn a_warning_that_is_denied_is_told_as_an_error() {
        let ran = with_a_warning().run("check --deny warnings --format short");
        assert!(ran.stderr.starts_with("content/priorities/1.yaml:10:15: error[P240]: "), "{}", ran.stderr);
    }

    #[test]
    fn a_command_that_cannot_be_understood_is_2() {
        let lines =
            ["", "publish", "build --fast", "check --format pretty", "build extra", "check --deny all", "check -o x"];
        for line in lines {
            let ran = SiteTest::minimal().run(line);
            assert_eq!((ran.code, &*ran.stdout), (2, ""), "{line}");
            assert!(ran.stderr.contains("--help"), "{line}: {}", ran.stderr);
        }
    }

    #[test]
    fn a_folder_of_somebody_else_is_2() {
        let site = SiteTest::minimal().file("public/notes.txt", "mine");
        let ran = site.run("build -o public --format short");
        assert_eq!(ran.code, 2);
        insta::assert_snapshot!(ran.stderr, @r"
        public: error[O501]: the folder “public” already holds “notes.txt”, which Ragstone did not write; choose an empty or new folder with “-o”; if these files are no longer wanted, remove them first
        ");
    }

    #[test]
    fn an_output_folder_among_the_sources_is_2() {
        let site = SiteTest::minimal();
        for folder in ["content", "content/site", "themes/default", "."] {
            let ran = site.run(&format!("build -o {folder}"));
            assert_eq!(ran.code, 2, "{folder}: {}", ran.stderr);
        }
        assert!(!site.path("content/site").exists());
    }

    #[test]
    fn an_output_folder_that_is_a_file_is_2() {
        let site = SiteTest::minimal().file("public", "mine");
        assert_eq!(site.run("build -o public").code, 2);
        assert_eq!(site.read("public"), "mine");
    }

    #[test]
    fn a_project_that_is_not_there_is_2_and_nothing_is_created() {
        for line in ["check -C nowhere --format short", "build -C nowhere --format short"] {
            let site = SiteTest::empty();
            let ran = site.run(line);
            assert_eq!(ran.code, 2, "{line}");
            assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
            assert!(!site.path("nowhere").exists(), "{line}");
        }
    }
}

mod formats {
    use super::*;

    fn stderr(line: &str) -> String {
        let ran = with_an_error().run(line);
        assert_eq!(ran.stdout, "", "messages go to stderr");
        ran.stderr
    }

    #[test]
    fn human_draws_the_line_with_a_caret_under_the_words() {
        insta::assert_snapshot!(stderr("check"), @r"
        error[P201]: there is no role `directer`
         --> content/priorities/1.yaml:8:11
          |
        8 |     lead: directer
          |           ^^^^^^^^
          |
          = help: did you mean `director`?

        1 error; `ragstone explain P201` says more about a code
        ");
    }

    #[test]
    fn human_shows_both_of_two_places() {
        let site = SiteTest::minimal().replace(PRIORITY, "    lead: director", "    lead: director\n    lead: psw");
        insta::assert_snapshot!(site.run("check").stderr, @r"
        error[Y110]: `lead` stands here a second time
         --> content/priorities/1.yaml:9:5
          |
        9 |     lead: psw
          |     ^^^^
          |
         ::: content/priorities/1.yaml:8:5
          |
        8 |     lead: director
          |     ---- it stands here first
          |
          = help: keep one of the two

        1 error; `ragstone explain Y110` says more about a code
        ");
    }

    #[test]
    fn human_says_of_a_build_that_nothing_was_published() {
        assert!(stderr("build").ends_with("says more about a code\nNothing was published.\n"));
    }

    #[test]
    fn human_has_no_colour_where_there_is_no_terminal() {
        assert!(!stderr("check").contains('\u{1b}'));
    }

    #[test]
    fn short_is_one_line_a_problem() {
        insta::assert_snapshot!(stderr("check --format short"), @r"
        content/priorities/1.yaml:8:11: error[P201]: there is no role `directer`; did you mean `director`?
        ");
    }

    #[test]
    fn github_is_one_annotation_a_problem_on_stdout() {
        let ran = with_an_error().run("check --format github");
        assert_eq!((ran.code, &*ran.stderr), (1, ""));
        insta::assert_snapshot!(ran.stdout, @r"
        ::error file=content/priorities/1.yaml,line=8,col=11,title=P201 a name that nothing bears::there is no role `directer`%0Adid you mean `director`?
        ");
    }

    #[test]
    fn github_escapes_what_would_end_an_annotation() {
        let site = SiteTest::minimal().replace(PRIORITY, "deadline: June 2022", "deadline: 100% of it, soon");
        let annotation = site.run("check --format github").stdout;
        assert_eq!(annotation.lines().count(), 1);
        assert!(annotation.contains("100%25 of it, soon"), "{annotation}");
    }

    fn json(ran: &support::Ran) -> serde_json::Value {
        serde_json::from_str(&ran.stdout).unwrap()
    }

    #[test]
    fn json_is_one_object_on_stdout_with_every_field() {
        let ran = with_an_error().run("check --format json");
        assert_eq!((ran.code, &*ran.stderr), (1, ""));
        assert_eq!(
            json(&ran),
            serde_json::json!({
                "version": 1,
                "tool": {"name": "ragstone", "version": env!("CARGO_PKG_VERSION")},
                "diagnostics": [{
                    "code": "P201",
                    "title": "a name that nothing bears",
                    "severity": "error",
                    "message": "there is no role `directer`",
                    "help": "did you mean `director`?",
                    "place": {
                        "file": PRIORITY,
                        "line": 8,
                        "column": 11,
                        "end_line": 8,
                        "end_column": 19,
                        "byte_start": 152,
                        "byte_end": 160,
                    },
                    "related": [],
                    "fix": null,
                }],
                "summary": {"errors": 1, "warnings": 0},
            })
        );
    }

    #[test]
    fn json_says_its_version_first_and_its_sums_last() {
        let printed = with_an_error().run("check --format json").stdout;
        assert!(printed.starts_with("{\n  \"version\": 1,\n"), "{printed}");
        assert!(printed.ends_with("\"summary\": {\n    \"errors\": 1,\n    \"warnings\": 0\n  }\n}\n"), "{printed}");
    }

    #[test]
    fn json_of_a_sound_site_has_no_diagnostics_whatever_the_command() {
        let site = SiteTest::minimal();
        for line in ["check --format json", "build --format json", "build --format json"] {
            let ran = site.run(line);
            assert_eq!((ran.code, &*ran.stderr), (0, ""), "{line}");
            let found = json(&ran);
            assert_eq!(found["diagnostics"], serde_json::json!([]), "{line}");
            assert_eq!(found["summary"], serde_json::json!({"errors": 0, "warnings": 0}), "{line}");
        }
    }

    #[test]
    fn json_names_no_line_where_the_file_as_a_whole_is_meant() {
        let ran = SiteTest::minimal().remove("content/plan.yaml").run("check --format json");
        let found = json(&ran);
        let place = &found["diagnostics"][0]["place"];
        assert_eq!(place["file"], "content/plan.yaml");
        assert!(place["line"].is_null() && place["end_column"].is_null() && place["byte_start"].is_null(), "{place}");
    }

    #[test]
    fn json_counts_as_errors_what_was_denied() {
        let site = SiteTest::minimal().replace(PRIORITY, "deadline: June 2022", "deadline: Before too long");
        let sums = |line| json(&site.run(line))["summary"].clone();
        assert_eq!(sums("check --format json"), serde_json::json!({"errors": 0, "warnings": 1}));
        assert_eq!(sums("check --format json --deny warnings"), serde_json::json!({"errors": 1, "warnings": 0}));
    }

    #[test]
    fn the_bytes_of_a_place_are_the_words_at_fault() {
        let site = with_an_error();
        let found = json(&site.run("check --format json"));
        let at = |end: &str| usize::try_from(found["diagnostics"][0]["place"][end].as_u64().unwrap()).unwrap();
        assert_eq!(&site.read(PRIORITY)[at("byte_start")..at("byte_end")], "directer");
    }

    #[test]
    fn sarif_is_one_log_on_stdout() {
        let ran = with_an_error().run("check --format sarif");
        assert_eq!((ran.code, &*ran.stderr), (1, ""));
        let log = json(&ran);
        assert_eq!(log["version"], "2.1.0");
        assert_eq!(log["runs"][0]["results"][0]["ruleId"], "P201");
        let region = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
        assert_eq!((&region["startLine"], &region["endColumn"]), (&serde_json::json!(8), &serde_json::json!(19)));
    }

    #[test]
    fn sarif_of_a_sound_site_has_no_results() {
        let ran = SiteTest::minimal().run("check --format sarif");
        assert_eq!((ran.code, &*ran.stderr), (0, ""));
        assert_eq!(json(&ran)["runs"][0]["results"], serde_json::json!([]));
    }

    #[test]
    fn a_sound_site_is_said_to_be_so_on_stdout() {
        let ran = SiteTest::minimal().run("check");
        assert_eq!(ran.stdout, "No problems in 3 actions and 2 periods, in [TIME]\n");
        assert_eq!(ran.stderr, "");
        let first = SiteTest::minimal().run("check --as-at 2022-03");
        assert_eq!(first.stdout, "No problems in 3 actions and 1 period, in [TIME]\n");
    }
}

mod as_at {
    use super::*;

    #[test]
    fn a_report_as_at_a_period_knows_nothing_of_later_ones() {
        let site = SiteTest::minimal();
        let ran = site.run("build --as-at 2022-03");
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(ran.stdout.contains("as at 11 March 2022"), "{}", ran.stdout);
        let output = site.output();
        assert!(output.has("reports/2022-03/index.html"));
        assert!(!output.has("reports/2022-09/index.html"));
        let action = support::html::visible_text(output.text("actions/1.1/index.html"));
        assert!(action.contains("Reviews have begun."));
        assert!(!action.contains("Half of the plans have been reviewed."));
    }

    #[test]
    fn an_action_that_joins_later_is_not_counted() {
        let site = SiteTest::minimal().append(
            "content/priorities/2.yaml",
            "  - id: \"2.2\"\n    title: Train every manager\n    findings: [\"2\"]\n    added: 2022-09\n",
        );
        assert_eq!(site.run("build --as-at 2022-03").code, 0);
        let home = support::html::visible_text(site.output().text("index.html"));
        assert!(home.contains("of 3 actions"), "{home}");
        site.build();
        let home = support::html::visible_text(site.output().text("index.html"));
        assert!(home.contains("of 4 actions"), "{home}");
    }

    #[test]
    fn the_newest_period_is_reported_on_unless_one_is_named() {
        let (newest, named) = (SiteTest::minimal(), SiteTest::minimal());
        newest.build();
        named.run("build --as-at 2022-09");
        let pages = |site: &SiteTest| {
            site.output()
                .files()
                .iter()
                .filter(|(path, _)| !path.starts_with('.'))
                .map(|(p, b)| (p.clone(), b.clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(pages(&newest), pages(&named));
    }

    #[test]
    fn pages_of_later_periods_are_removed_and_come_back() {
        let site = SiteTest::minimal();
        site.build();
        let whole = site.output();
        site.run("build --as-at 2022-03");
        assert!(!site.output().has("reports/2022-09/index.html"));
        site.build();
        assert_eq!(site.output().differences(&whole), Vec::<String>::new());
    }

    #[test]
    fn a_period_that_there_is_not_is_answered_with_one_that_there_is() {
        let ran = SiteTest::minimal().run("check --as-at 2022-08 --format short");
        assert_eq!(ran.code, 1);
        assert_eq!(ran.stderr, "error[C601]: there is no period `2022-08` to report as at; did you mean `2022-03`?\n");
        let ran = SiteTest::minimal().run("check --as-at autumn --format short");
        assert_eq!(
            ran.stderr,
            "error[C601]: there is no period `autumn` to report as at; the plan has 2022-03, 2022-09\n"
        );
    }
}

mod options {
    use super::*;

    #[test]
    fn quiet_says_nothing_when_all_is_well_and_still_tells_of_problems() {
        let ran = SiteTest::minimal().run("build --quiet");
        assert_eq!((ran.code, &*ran.stdout, &*ran.stderr), (0, "", ""));
        let ran = SiteTest::minimal().run("check -q");
        assert_eq!((ran.code, &*ran.stdout, &*ran.stderr), (0, "", ""));
        let ran = with_an_error().run("build -q --format short");
        assert_eq!((ran.code, ran.stderr.lines().count()), (1, 1), "{}", ran.stderr);
    }

    #[test]
    fn a_project_elsewhere_is_built_into_its_own_output() {
        let site = SiteTest::minimal();
        let mut command = site.command(&["build", "-C", site.root().to_str().unwrap()]);
        let elsewhere = tempfile::tempdir().unwrap();
        command.current_dir(elsewhere.path());
        assert_eq!(site.run_command(command).code, 0);
        assert!(site.output().has("index.html"));
        assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    }

    #[test]
    fn the_site_goes_where_it_is_told() {
        let site = SiteTest::minimal();
        assert_eq!(site.run("build -o public/plan").code, 0);
        assert!(site.path("public/plan/index.html").exists());
        assert!(!site.path("output").exists());
    }

    #[test]
    fn an_option_may_stand_before_or_after_the_command() {
        let site = SiteTest::minimal();
        assert_eq!(site.run("-C . check").code, 0);
        assert_eq!(site.run("check -C .").code, 0);
    }

    #[test]
    fn timings_are_messages_and_name_every_stage() {
        let ran = SiteTest::minimal().run("build --timings");
        assert!(!ran.stdout.contains(" ms\n"));
        let stages: Vec<&str> = ran.stderr.lines().filter_map(|line| line.get(..10)).map(str::trim).collect();
        assert_eq!(stages, ["read", "compare", "load", "check", "report", "render", "publish", "in all", "drawing ch"]);
        let drawing = ran.stderr.lines().last().unwrap();
        assert!(drawing.starts_with("drawing charts took ") && drawing.ends_with("%)"), "{drawing}");
    }

    #[test]
    fn timings_are_told_of_a_build_that_failed_too() {
        let ran = with_an_error().run("build --timings");
        assert!(ran.stderr.contains("in all "), "{}", ran.stderr);
    }
}

mod summary {
    use super::*;

    /// The whole numbers of a sentence, in order.
    fn numbers(sentence: &str) -> Vec<usize> {
        sentence.split_whitespace().filter_map(|word| word.parse().ok()).collect()
    }

    fn files(site: &SiteTest) -> usize {
        site.output().paths().filter(|path| !path.starts_with(".ragstone-")).count()
    }

    #[test]
    fn a_build_says_what_was_built_and_what_changed() {
        let site = SiteTest::minimal();
        let first = site.build().stdout;
        let pages = site.output().count("", ".html");
        assert_eq!(numbers(&first), [pages, 7, files(&site), 0, 0], "{first}");
        assert!(first.starts_with(&format!("Built {pages} pages (")), "{first}");
        assert!(first.contains(" as at 7 September 2022: "), "{first}");
        assert!(first.ends_with(" files written, 0 unchanged, 0 removed, in [TIME]\n"), "{first}");
    }

    #[test]
    fn only_what_differs_is_said_to_be_written() {
        let site = SiteTest::minimal();
        site.build();
        let site = site.file("content/pages/news.md", "---\ntitle: News\n---\n\nAll is well.\n");
        site.build();
        let site = site.remove("content/pages/news.md");
        let before = site.output();
        let said = site.build().stdout;
        let after = site.output();
        let differ = before.differences(&after).iter().filter(|path| !path.starts_with(".ragstone-")).count();
        let [_, _, written, unchanged, removed] = numbers(&said)[..] else { panic!("{said}") };
        // The page, and the two pieces of the index that had its words.
        assert_eq!((written + removed, written + unchanged, removed), (differ, files(&site), 3), "{said}");
    }

    #[test]
    fn a_build_that_changes_nothing_tells_its_warnings_again_and_writes_nothing() {
        let site = with_a_warning();
        let first = site.build();
        let before = support::stamps(&site.path("output"));
        let again = site.build();
        assert!(again.stdout.starts_with("Nothing has changed: "), "{}", again.stdout);
        assert_eq!(again.stderr, first.stderr);
        assert_eq!(support::stamps(&site.path("output")), before);
    }

    #[test]
    fn a_build_that_changes_nothing_says_so() {
        let site = SiteTest::minimal();
        site.build();
        let said = site.build().stdout;
        assert_eq!(said, format!("Nothing has changed: {} files are as they were, in [TIME]\n", files(&site)));
    }
}

#[cfg(unix)]
mod pipes {
    use super::*;
    use std::process::Stdio;

    /// A reader who goes away before the first word: exit code and stderr.
    fn read_by_nobody(site: &SiteTest, words: &[&str]) -> std::process::ExitStatus {
        let mut child = site.command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        drop(child.stderr.take());
        child.wait().unwrap()
    }

    #[test]
    fn a_reader_who_goes_away_is_no_failure() {
        let site = generator::site(100);
        assert_eq!(read_by_nobody(&site, &["build", "--timings"]).code(), Some(0));
        assert_eq!(read_by_nobody(&site, &["check", "--format", "json"]).code(), Some(0));
        assert_eq!(read_by_nobody(&site, &["--help"]).code(), Some(0));
        assert!(site.output().has("index.html"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn results_that_a_full_disk_cannot_take_are_no_success() {
        let site = SiteTest::minimal();
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = site.command(&["check", "--format", "json"]);
        let ran = command.stdout(full).stderr(Stdio::piped()).output().unwrap();
        let told = String::from_utf8(ran.stderr).unwrap();
        assert_eq!(ran.status.code(), Some(2));
        assert!(told.starts_with("error: what was to be printed could not be written: "), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
    }

    #[test]
    fn a_reader_who_goes_away_does_not_make_a_broken_site_well() {
        assert_eq!(read_by_nobody(&with_an_error(), &["check", "--format", "json"]).code(), Some(1));
    }
}

mod help {
    use super::*;

    #[test]
    fn the_version_is_the_crates() {
        assert_eq!(SiteTest::empty().run("--version").stdout, format!("ragstone {}\n", env!("CARGO_PKG_VERSION")));
    }
}
