//! `check --fix`: what it mends, what it leaves alone, and what it says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/mod.rs"]
mod support;

use support::{Ran, SiteTest, Tree};

const PRIORITY: &str = "content/priorities/1.yaml";
const UPDATES: &str = "content/periods/2022-09/updates.yaml";
const PERIOD: &str = "content/periods/2022-09/period.yaml";

/// What was typed in place of what, and stands there again once it was mended.
struct Mended {
    fault: &'static str,
    file: &'static str,
    right: &'static str,
    typed: &'static str,
}

const MENDED: &[Mended] = &[
    Mended { fault: "an ID without quotes", file: PRIORITY, right: "- id: \"1.1\"", typed: "- id: 1.1" },
    Mended { fault: "an ID without quotes, as a name", file: UPDATES, right: "  \"1.1\":", typed: "  1.1:" },
    Mended { fault: "an ID without quotes, in a list", file: UPDATES, right: "[\"1.2\"]", typed: "[1.2]" },
    Mended { fault: "a tab", file: PRIORITY, right: "    support: [psw]", typed: "\tsupport: [psw]" },
    Mended {
        fault: "tabs, two deep, below what they belong to",
        file: UPDATES,
        right: "      to: October 2022\n      because: The reviewers",
        typed: "\t\t\tto: October 2022\n\t\t\tbecause: The reviewers",
    },
    Mended {
        fault: "Word's spaces at the start of a line",
        file: UPDATES,
        right: "    rag: amber\n    note",
        typed: "\u{a0}\u{a0}\u{a0}\u{a0}rag: amber\n    note",
    },
    Mended { fault: "Word's space before a line", file: PERIOD, right: "status:", typed: "\u{a0}status:" },
    Mended { fault: "Word's space after a colon", file: UPDATES, right: "rag: amber", typed: "rag:\u{a0}amber" },
    Mended { fault: "Word's space after a word", file: UPDATES, right: "rag: amber", typed: "rag: amber\u{a0}" },
    Mended { fault: "Word's space before a colon", file: UPDATES, right: "rag: amber", typed: "rag\u{a0}: amber" },
    Mended { fault: "an em space after a colon", file: UPDATES, right: "rag: amber", typed: "rag:\u{2003}amber" },
    Mended { fault: "a zero-width space", file: PRIORITY, right: "lead: director", typed: "lead: dir\u{200b}ector" },
    Mended { fault: "a soft hyphen", file: PRIORITY, right: "lead: director", typed: "lead: direc\u{ad}tor" },
    Mended { fault: "a byte-order mark", file: UPDATES, right: "  \"1.1\":", typed: "  \u{feff}\"1.1\":" },
    Mended { fault: "curly marks", file: PRIORITY, right: "- id: \"1.1\"", typed: "- id: “1.1”" },
    Mended { fault: "a mark that closes otherwise", file: PRIORITY, right: "- id: \"1.1\"", typed: "- id: \"1.1”" },
    Mended { fault: "curly marks in a list", file: PRIORITY, right: "also: [\"2\"]", typed: "also: [“2”]" },
    Mended { fault: "a full-width colon", file: UPDATES, right: "rag: amber", typed: "rag：amber" },
    Mended { fault: "no space after a colon", file: UPDATES, right: "rag: amber", typed: "rag:amber" },
    Mended { fault: "a bullet", file: "content/roles.yaml", right: "- id: psw", typed: "• id: psw" },
    Mended { fault: "a word for a list of one", file: PRIORITY, right: "support: [psw]", typed: "support: psw" },
    Mended { fault: "a date with strokes", file: PERIOD, right: "as_at: 2022-09-07", typed: "as_at: 07/09/2022" },
    Mended { fault: "a date in words", file: PERIOD, right: "as_at: 2022-09-07", typed: "as_at: 7 September 2022" },
    Mended { fault: "a date with en dashes", file: PERIOD, right: "as_at: 2022-09-07", typed: "as_at: 2022–09–07" },
    Mended { fault: "a rating with a capital", file: UPDATES, right: "rag: amber", typed: "rag: Amber" },
    Mended { fault: "a name in capitals", file: UPDATES, right: "    rag: amber", typed: "    RAG: amber" },
    Mended { fault: "a status with a capital", file: PERIOD, right: "status: published", typed: "status: Published" },
    Mended { fault: "a role by its title", file: PRIORITY, right: "psw]", typed: "Principal social worker]" },
    Mended { fault: "a rating by the plan's label", file: UPDATES, right: "rag: amber", typed: "rag: may delay" },
];

/// The minimal site, whose plan has words of its own for amber, and another name for the director.
fn site() -> SiteTest {
    SiteTest::minimal()
        .append("content/plan.yaml", "rag:\n  - {key: amber, label: May delay, meaning: Something holds it back.}\n")
        .replace("content/roles.yaml", "Children's Services", "Children's Services\n  aliases: [DCS]")
}

#[test]
fn what_was_typed_wrong_stands_as_it_should_once_it_is_mended() {
    let mut wrong = String::new();
    for Mended { fault, file, right, typed } in MENDED {
        let whole = site();
        let (before, good) = (Tree::of(&whole.path("content")), whole.read(file));
        assert_eq!(good.matches(right).count(), 1, "{right:?} stands exactly once in {file}");
        let site = whole.file(file, good.replacen(right, typed, 1));
        let ran = site.run("check --fix");
        if ran.code != 0 || Tree::of(&site.path("content")) != before {
            wrong += &format!("{fault}: exit {}\n{}\n{}\n{}", ran.code, ran.stdout, ran.stderr, site.read(file));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_role_by_another_of_its_names_gets_its_id() {
    let site = site().replace(PRIORITY, "lead: director", "lead: DCS");
    let ran = site.run("check --format short");
    assert_eq!(ran.stderr, "content/priorities/1.yaml:8:11: error[P201]: there is no role `DCS`; write `director`\n");
    assert_eq!(site.run("check --fix").code, 0);
    assert!(site.read(PRIORITY).contains("lead: director\n"));
}

#[test]
fn one_point_ten_stays_one_point_ten() {
    let site = site().replace(PRIORITY, "- id: \"1.2\"", "- id: 1.10").replace(UPDATES, "[\"1.2\"]", "[1.10]");
    let site = site.replace("content/periods/2022-03/updates.yaml", "\"1.2\"", "1.10");
    assert_eq!(site.run("check --fix").code, 0);
    assert!(site.read(PRIORITY).contains("- id: \"1.10\"\n"));
    assert!(site.read(UPDATES).contains("confirm: [\"1.10\"]\n"));
}

/// A site with three problems that can be mended and one that cannot.
fn spoilt() -> SiteTest {
    site()
        .replace(PRIORITY, "- id: \"1.1\"", "- id: “1.1”")
        .replace(PRIORITY, "lead: director", "lead: directr")
        .replace(UPDATES, "rag: amber", "rag:\u{a0}Amber")
}

#[test]
fn what_was_done_is_told_file_by_file_with_what_is_left() {
    let ran = spoilt().run("check --fix");
    insta::assert_snapshot!(ran.whole(), @r#"
    exit 1
    --- stdout
    content/periods/2022-09/updates.yaml
      line 4: put an ordinary space in its place
      line 4: write `amber`
    content/priorities/1.yaml
      line 5: put straight quotation marks in their place
    Mended 3 problems in 2 files.

    --- stderr
    error[P201]: there is no role `directr`
     --> content/priorities/1.yaml:8:11
      |
    8 |     lead: directr
      |           ^^^^^^^
      |
      = help: did you mean `director`?

    1 error; `ragstone explain P201` says more about a code
    "#);
}

#[test]
fn a_problem_that_can_be_mended_says_so() {
    let ran = site().replace(PRIORITY, "- id: \"1.1\"", "- id: “1.1”").run("check");
    insta::assert_snapshot!(ran.whole(), @r#"
    exit 1
    --- stdout
    --- stderr
    error[Y117]: curly quotation marks do not hold a text together
     --> content/priorities/1.yaml:5:9
      |
    5 |   - id: “1.1”
      |         ^
      |
      = help: write straight ones: "1.1"
      = help: `ragstone check --fix` can do this: put straight quotation marks in their place

    1 error; `ragstone explain Y117` says more about a code
    "#);
}

#[test]
fn a_diff_is_shown_and_nothing_is_written() {
    let site = spoilt();
    let before = Tree::of(&site.path("content"));
    for words in ["check --diff", "check --fix --diff", "check --dry-run"] {
        let ran = site.run(words);
        assert_eq!(ran.code, 1);
        assert_eq!(Tree::of(&site.path("content")), before, "{words}");
        insta::allow_duplicates! {
            insta::assert_snapshot!(ran.stdout, @r#"
            --- a/content/periods/2022-09/updates.yaml
            +++ b/content/periods/2022-09/updates.yaml
            @@ -1,7 +1,7 @@
             confirm: ["1.2"]
             updates:
               "1.1":
            -    rag: Amber
            +    rag: amber
                 note: Half of the plans have been reviewed.
                 evidence: [audit-september]
                 recovery: Two reviewers have joined.
            --- a/content/priorities/1.yaml
            +++ b/content/priorities/1.yaml
            @@ -2,7 +2,7 @@
             strand: practice
             title: Make plans work
             actions:
            -  - id: “1.1”
            +  - id: "1.1"
                 title: Review every plan
                 findings: {primary: "1", also: ["2"]}
                 lead: directr
            "#);
        }
        assert!(ran.stderr.starts_with("Nothing was written: `ragstone check --fix` makes these changes.\n"));
    }
}

#[test]
fn the_diff_can_be_read_by_patch() {
    let site = spoilt();
    let ran = site.run("check --diff --quiet --format json");
    site.run("check --fix");
    let mended = site.read(UPDATES);
    assert!(
        ran.stdout.contains("--- a/content/periods/2022-09/updates.yaml\n+++ b/content/periods/2022-09/updates.yaml\n")
    );
    assert!(mended.contains("    rag: amber\n"), "{mended}");
    assert!(ran.stdout.lines().all(|line| line.starts_with(['-', '+', ' ', '@'])), "{}", ran.stdout);
}

#[test]
fn problems_that_hide_one_another_are_all_mended() {
    let text = "updates:\n\t\"1.1\":\n\t\trag：Green\n\t\tnote:\u{a0}Half of it.\n\t\tevidence:paper-march\n  “2.1”:\n    RAG: “amber”\n    Note: “It is: late.”\n    recovery: A plan.\n";
    let site = site().file(UPDATES, text);
    let ran = site.run("check --fix --format short");
    let done = ran.stdout.split("\n\n").next().unwrap();
    assert!(!ran.stderr.contains("error["), "{}", ran.stderr);
    insta::assert_snapshot!(format!("{done}\n\n{}", site.read(UPDATES)), @r#"
    content/periods/2022-09/updates.yaml
      line 2: put spaces in place of the tabs
      line 3: put an ordinary colon in its place
      line 3: put spaces in place of the tabs
      line 3: write `green`
      line 4: put spaces in place of the tabs
      line 5: put it in brackets
      line 5: put spaces in place of the tabs
      line 6: put straight quotation marks in their place
      line 7: put straight quotation marks in their place
      line 7: write `rag`
      line 8: put straight quotation marks in their place
      line 8: write `note`
    Mended 12 problems in 1 file.

    updates:
      "1.1":
        rag: green
        note: Half of it.
        evidence: [paper-march]
      "2.1":
        rag: "amber"
        note: "It is: late."
        recovery: A plan.
    "#);
}

#[test]
fn a_change_that_would_do_more_than_it_says_is_left_out() {
    let site = site().replace(UPDATES, "confirm: [\"1.2\"]", "confirm:\n  -\"1.2\" and more");
    let before = site.read(UPDATES);
    let ran = site.run("check --fix --format short");
    assert_eq!((ran.code, site.read(UPDATES)), (1, before));
    insta::assert_snapshot!(ran.whole(), @r#"
    exit 1
    --- stdout
    There is nothing that can be mended without asking.
    --- stderr
    Left alone at content/periods/2022-09/updates.yaml:2, since more would have changed than that: put a space after the dash
    content/periods/2022-09/updates.yaml:2:3: error[Y118]: there is no space after this dash; an item of a list starts with a dash and a space
    "#);
}

#[test]
fn line_endings_and_the_mark_of_notepad_stay() {
    let site = site();
    let text = format!("\u{feff}{}", site.read(UPDATES).replace("rag: amber", "rag:\u{a0}amber").replace('\n', "\r\n"));
    let good = text.replace('\u{a0}', " ");
    let site = site.file(UPDATES, text);
    assert_eq!(site.run("check --fix").code, 0);
    assert_eq!(site.read(UPDATES), good);
}

#[test]
fn a_second_run_finds_nothing_to_do() {
    let site = spoilt();
    site.run("check --fix");
    let after = Tree::of(&site.path("content"));
    let ran = site.run("check --fix");
    assert!(ran.stdout.starts_with("There is nothing that can be mended without asking.\n"), "{}", ran.stdout);
    assert_eq!(Tree::of(&site.path("content")), after);
}

#[test]
fn json_stands_alone_on_stdout() {
    let ran: Ran = spoilt().run("check --fix --format json");
    assert!(serde_json::from_str::<serde_json::Value>(&ran.stdout).is_ok(), "{}", ran.stdout);
    assert!(ran.stderr.contains("Mended 3 problems in 2 files."), "{}", ran.stderr);
}

#[test]
fn what_nobody_can_be_sure_of_is_left_alone() {
    for (file, right, typed) in [
        (PERIOD, "as_at: 2022-09-07", "as_at: 07/09/22"),
        (PERIOD, "as_at: 2022-09-07", "as_at: 31/09/2022"),
        (UPDATES, "rag: amber", "rag: ambar"),
        (UPDATES, "rag: amber", "rag: yes"),
        (UPDATES, "note: Half of", "note: Good: half of"),
        (PRIORITY, "- id: \"1.1\"", "- id: \"1.1"),
        (PRIORITY, "    lead: director", "     lead: director"),
        (PRIORITY, "lead: director", "lead director"),
        (PRIORITY, "lead: director", "lead: dirctor"),
    ] {
        let site = site().replace(file, right, typed);
        let before = Tree::of(&site.path("content"));
        assert_eq!(site.run("check --fix").code, 1, "{typed}");
        assert_eq!(Tree::of(&site.path("content")), before, "{typed}");
    }
}
