//! The record: what was published stays as it was, what was wrong in it is corrected in public, and anybody can check.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod support;

use std::process::Command;
use support::{Ran, SiteTest, Tree};

const MARCH: &str = "content/periods/2022-03/updates.yaml";
const PERIODS: [&str; 2] = ["2022-03", "2022-09"];

fn freeze(site: &SiteTest, period: &str, on: &str) -> Ran {
    site.run(&format!("freeze {period} --on {on}"))
}

/// Records what departs from a frozen report, because of `because`; `more` are options.
fn correct(site: &SiteTest, period: &str, because: &str, more: &[&str]) -> Ran {
    let words = [&["correct", period, "--because", because, "--on", "2022-10-05"], more].concat();
    site.run_command(site.command(&words))
}

/// The minimal site with both reports frozen, and built.
fn frozen() -> SiteTest {
    freeze_all(published())
}

fn freeze_all(site: SiteTest) -> SiteTest {
    for (period, on) in PERIODS.iter().zip(["2022-04-01", "2022-10-01"]) {
        let ran = freeze(&site, period, on);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
    built(site)
}

/// The minimal site with both reports published.
fn published() -> SiteTest {
    let site = SiteTest::minimal();
    let period = site.read("content/periods/2022-09/period.yaml");
    assert!(period.contains("status: published"), "{period}");
    site
}

fn built(site: SiteTest) -> SiteTest {
    let ran = site.run("build --quiet");
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    site
}

fn reports(site: &SiteTest) -> Vec<(String, Vec<u8>)> {
    let files = site.output().files().clone();
    files.into_iter().filter(|(path, _)| path.starts_with("reports/2022")).collect()
}

fn page(site: &SiteTest, path: &str) -> String {
    String::from_utf8(site.output().files()[path].clone()).unwrap()
}

#[test]
fn a_frozen_report_is_published_as_it_was_stored_and_the_record_beside_it() {
    let site = frozen();
    let output = site.output();
    for (path, bytes) in Tree::of(&site.path("content/frozen")).files() {
        if path != ".gitattributes" {
            assert_eq!(Some(bytes), output.files().get(path), "{path}");
        }
    }
    assert!(page(&site, "reports/2022-03/index.html").contains("It stays as it was published"));
    assert!(page(&site, "reports/index.html").contains("href=\"../record.txt\""));
    assert!(page(&site, "corrections/index.html").contains("href=\"../record.txt\""));
    assert!(
        !output.files().keys().any(|path| path.ends_with("lock.txt")),
        "what a report was made from is nobody's to try out"
    );
}

#[test]
fn sha256sum_alone_can_check_a_frozen_report_and_the_record() {
    let site = frozen();
    let check =
        |words: &[&str]| Command::new(words[0]).args(&words[1..]).current_dir(site.path("output")).output().unwrap();
    for period in PERIODS {
        let listing = format!("reports/{period}/sha256sums.txt");
        let ran = check(&["sha256sum", "--check", "--strict", "--quiet", &listing]);
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    }
    let record = site.read("output/record.txt");
    for (above, line) in record.lines().enumerate().filter(|(_, line)| line.starts_with("above ")) {
        let ran = check(&["sh", "-c", &format!("head -n {above} record.txt | sha256sum")]);
        assert!(String::from_utf8_lossy(&ran.stdout).starts_with(&line[6..]), "line {above}");
    }
    let lock = Command::new("sha256sum")
        .args(["-c", "--quiet", "content/periods/2022-03/lock.txt"])
        .current_dir(site.path("."))
        .output()
        .unwrap();
    assert!(lock.status.success());
}

#[test]
fn only_a_published_report_is_frozen_once_and_in_its_turn() {
    let refused = |site: &SiteTest, words: &str, why: &str| {
        let before = Tree::of(&site.path("content"));
        let ran = site.run(words);
        assert_eq!(ran.code, 1, "{words}: {}", ran.stderr);
        assert!(ran.stderr.contains(why), "{words}: {}", ran.stderr);
        assert_eq!(Tree::of(&site.path("content")).files(), before.files(), "{words}: nothing is written");
    };
    let site = published();
    refused(&site, "freeze 2021-01", "there is no report of 2021-01");
    refused(&site, "freeze 2022-09", "the report of March 2022 comes before this one and is not frozen");
    refused(&site, "freeze 2022-03 --again --because x", "is not frozen yet");
    refused(
        &site.replace("content/priorities/1.yaml", "lead: director", "lead: directer"),
        "freeze 2022-03",
        "directer",
    );
    let site = frozen();
    refused(&site, "freeze 2022-03", "has been frozen since 2022-04-01");
    refused(&site, "correct 2022-03 --because x", "the plan says what the report of March 2022 says");
    let site = published();
    let period = "content/periods/2022-09/period.yaml";
    let text: String = site
        .read(period)
        .lines()
        .filter(|line| !line.starts_with("published:"))
        .map(|line| format!("{line}\n"))
        .collect();
    let site = site.file(period, text.replace("status: published", "status: draft"));
    assert_eq!(freeze(&site, "2022-03", "2022-04-01").code, 0);
    refused(&site, "freeze 2022-09", "is a draft");
    refused(&site, "correct 2022-09 --because x", "is not frozen");
    assert_eq!(site.run("freeze 2022-03 --on 1.4.2022").code, 2);
}

#[test]
fn a_dry_run_freezes_nothing() {
    let site = published();
    let ran = site.run("freeze 2022-03 --dry-run");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("Would write content/frozen/record.txt"));
    assert!(!site.path("content/frozen").exists());
}

#[test]
fn a_freeze_that_was_cut_short_is_told_of_and_done_again() {
    let site = frozen();
    let whole = Tree::of(&site.path("content"));
    for last in ["record.txt", "reports/2022-09/sha256sums.txt"] {
        // What a kill leaves behind: some files of the second report, and a record that does not know of it.
        let one = published();
        assert_eq!(freeze(&one, "2022-03", "2022-04-01").code, 0);
        let files = whole
            .files()
            .iter()
            .filter(|(path, _)| path.starts_with("frozen/reports/2022-09") && !path.ends_with(last));
        let one = files.fold(one, |site, (path, bytes)| site.file(&format!("content/{path}"), bytes));
        let ran = one.run("check");
        assert!(ran.code == 1 && ran.stderr.contains("error[R902]"), "{}", ran.stderr);
        assert_eq!(freeze(&one, "2022-09", "2022-10-01").code, 0);
        assert_eq!(Tree::of(&one.path("content")).files(), whole.files());
    }
}

#[test]
fn a_changed_template_stylesheet_or_word_leaves_frozen_reports_alone() {
    let key = "rag: [{key: green, label: On track, meaning: As expected.}]\n";
    let site = freeze_all(published().append("content/plan.yaml", key));
    let before = reports(&site);
    let base = include_str!("../themes/default/templates/base.html")
        .replace("<main id=\"main\"", "<p>New</p>\n<main id=\"main\"");
    let site = built(
        site.file("themes/default/templates/base.html", base)
            .file("themes/default/assets/own.css", "body { color: #123456; }\n")
            .replace("content/plan.yaml", "On track", "Going well"),
    );
    assert_eq!(reports(&site), before);
    assert!(page(&site, "index.html").contains("<p>New</p>"), "all else is live");
    let stylesheet =
        |page: &str| page.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let (old, new) = (stylesheet(&page(&site, "reports/2022-03/index.html")), stylesheet(&page(&site, "index.html")));
    assert_ne!(old.trim_start_matches("../"), new);
    assert!(site.output().has(old.trim_start_matches("../")), "the stylesheet of the day is still there");
    let ran = site.run("check");
    assert!(ran.code == 0 && ran.stderr.contains("warning[R905]"), "{}", ran.stderr);
}

#[test]
fn charts_of_other_pages_stand_apart_from_a_frozen_report() {
    let site = frozen();
    let files = site.output().files().clone();
    assert!(files.keys().any(|path| path.starts_with("charts/2022-09/")));
    assert!(!files.keys().any(|path| path.starts_with("charts/2022-03/")));
}

#[test]
fn a_change_to_what_a_frozen_report_said_is_an_error_that_says_what() {
    let site = frozen();
    let rated = site.read(MARCH);
    assert_eq!(rated.matches("rag: amber").count(), 1, "{rated}");
    let site = site.replace(MARCH, "rag: amber", "rag: red");
    let ran = site.run("check --format short");
    assert_eq!(ran.code, 1);
    let told = ran.stderr.lines().find(|line| line.contains("R903")).unwrap_or_else(|| panic!("{}", ran.stderr));
    assert!(told.contains("the report of March 2022 is frozen, and said that"), "{told}");
    assert!(told.contains("was rated amber; the file says red"), "{told}");
    assert!(told.starts_with(&format!("{MARCH}:")), "{told}");
    let help = site.run("check").stderr;
    assert!(help.contains("`ragstone correct 2022-03 --because \"…\"`"), "{help}");
}

#[test]
fn a_baseline_cannot_move_and_an_action_cannot_vanish_or_become_another() {
    let change = |from: &str, to: &str| {
        let ran = frozen().replace("content/priorities/1.yaml", from, to).run("check --format short");
        assert_eq!(ran.code, 1, "{}", ran.stderr);
        ran.stderr
    };
    assert!(change("deadline: June 2022", "deadline: June 2023").contains("the first deadline of 1.1: “June 2022”"));
    assert!(change("Review every plan", "Something else").contains("the title of 1.1"));
    let id = change("id: \"1.1\"", "id: \"1.9\"");
    assert!(id.contains("tells of action 1.1, which the plan no longer has"), "{id}");
}

#[test]
fn with_a_correction_the_build_passes_and_pages_show_old_and_new() {
    let site = frozen();
    let before = reports(&site);
    let site = site.replace(MARCH, "rag: amber", "rag: red");
    let ran = correct(&site, "2022-03", "It was <typed> into the wrong line.", &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let site = built(site);
    let after = reports(&site);
    for ((path, old), (_, new)) in
        before.iter().zip(&after).filter(|((path, _), _)| path.starts_with("reports/2022-03/"))
    {
        if !path.ends_with(".html") {
            assert_eq!(old, new, "{path}");
            continue;
        }
        let new = String::from_utf8(new.clone()).unwrap();
        let (start, rest) = new.split_once("<!--corrections-->").unwrap();
        let (notice, rest) = rest.split_once("<!--/corrections-->").unwrap();
        let without = format!("{start}<!--corrections--><!--/corrections-->{rest}");
        assert_eq!(old, without.as_bytes(), "{path}: without the notice it is as it was");
        for words in
            ["Corrected on 5 October 2022", "&lt;typed&gt;", "<del>", "<ins>", "corrections/#2022-03-correction-1"]
        {
            assert!(notice.contains(words), "{path}: {words}: {notice}");
        }
        assert!(!notice.contains('\n'), "a tool that reads line by line can take it out");
    }
    let corrections = page(&site, "corrections/index.html");
    assert!(corrections.contains("id=\"2022-03-correction-1\"") && corrections.contains("It was &lt;typed&gt;"));
    assert!(page(&site, "data/correction_changes.csv").contains("updates/2.1/rag,amber,red"));
    assert!(page(&site, "actions/2.1/index.html").contains("corrections/#2022-03-correction-1"));
    let verified = site.run("verify");
    assert_eq!(verified.code, 0, "{}", verified.stderr);
    assert!(verified.stdout.contains("  reports/2022-03/index.html\n"), "{}", verified.stdout);
    assert_eq!(site.run("correct 2022-03 --because again").code, 1, "there is nothing more to correct");
}

#[test]
fn a_remark_that_looks_like_an_empty_list_stays_in_the_file_of_corrections() {
    let site = frozen().file("content/corrections.yaml", "# Where there are none: []\n[]\n");
    let site = site.replace(MARCH, "rag: amber", "rag: red");
    let ran = correct(&site, "2022-03", "It was typed into the wrong line.", &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let text = site.read("content/corrections.yaml");
    assert!(text.starts_with("# Where there are none: []\n- id: "), "{text}");
}

#[test]
fn a_fact_that_is_corrected_twice_tells_both() {
    let site = frozen().replace(MARCH, "rag: amber", "rag: red");
    assert_eq!(site.run("correct 2022-03 --because one --on 2022-10-05").code, 0);
    let site = site.replace(MARCH, "rag: red", "rag: green");
    assert!(site.run("check").stderr.contains("R904"));
    assert_eq!(site.run("correct 2022-03 --because two --on 2022-10-06").code, 0);
    let site = built(site);
    assert!(page(&site, "data/correction_changes.csv").contains("2022-03-correction-2,updates/2.1/rag,red,green"));
}

#[test]
fn a_correction_that_does_not_fit_is_told_of() {
    let site = frozen().replace(MARCH, "rag: amber", "rag: red");
    assert_eq!(site.run("correct 2022-03 --because one --on 2022-10-05").code, 0);
    let file = "content/corrections.yaml";
    let text = site.read(file);
    for (from, to) in [("was: \"amber\"", "was: \"green\""), ("now: \"red\"", "now: \"green\"")] {
        let site = frozen().replace(MARCH, "rag: amber", "rag: red").file(file, text.replace(from, to));
        let ran = site.run("check --format short");
        assert!(ran.code == 1 && ran.stderr.contains("error[R904]"), "{}", ran.stderr);
    }
}

#[test]
fn what_must_not_be_said_again_goes_from_every_published_byte_and_the_record_says_that_it_went() {
    let secret = "Secretville";
    let site = published();
    let note = site.read(MARCH).lines().find_map(|line| line.trim().strip_prefix("note: ").map(str::to_owned)).unwrap();
    let site = site.replace(MARCH, &note, &format!("The school at {secret} said so."));
    for (period, on) in PERIODS.iter().zip(["2022-04-01", "2022-10-01"]) {
        assert_eq!(freeze(&site, period, on).code, 0);
    }
    let site = built(site).replace(MARCH, &format!("The school at {secret} said so."), &note);
    let head = head(&site);
    assert_eq!(correct(&site, "2022-03", "It named a school.", &["--withhold"]).code, 0);
    assert!(!site.read("content/corrections.yaml").contains(secret));
    assert_eq!(again(&site).code, 0);
    let site = built(site);
    let stored = Tree::of(&site.path("content/frozen"));
    for (path, bytes) in site.output().files().iter().chain(stored.files()) {
        assert!(!String::from_utf8_lossy(bytes).contains(secret), "{path}");
    }
    assert!(page(&site, "reports/2022-03/index.html").contains("is not repeated"));
    assert!(site.read("output/record.txt").contains("replaced 2022-03 on 2022-10-05\nbecause It named a school.\n"));
    let ran = site.run(&format!("verify --head {head}"));
    assert_eq!(ran.code, 0, "the old head is part of the chain: {}", ran.stderr);
}

fn again(site: &SiteTest) -> Ran {
    let words = ["freeze", "2022-03", "--again", "--because", "It named a school.", "--on", "2022-10-05"];
    site.run_command(site.command(&words))
}

fn head(site: &SiteTest) -> String {
    let ran = site.run("verify");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    ran.stdout.lines().find_map(|line| line.strip_prefix("Head of the record: ")).unwrap().to_owned()
}

#[test]
fn each_kind_of_tampering_is_found_and_named() {
    type Tamper = (&'static str, &'static str, fn(SiteTest) -> SiteTest);
    let kinds: [Tamper; 11] = [
        ("output/reports/2022-03/index.html", "not what it was", |site| {
            site.append("output/reports/2022-03/index.html", " ")
        }),
        ("output/reports/2022-03/facts.json", "not what it was", |site| {
            let text = site.read("output/reports/2022-03/facts.json").replace("amber", "green");
            site.file("output/reports/2022-03/facts.json", text)
        }),
        ("output/reports/2022-03/changes/index.html", "missing", |site| {
            std::fs::remove_file(site.path("output/reports/2022-03/changes/index.html")).unwrap();
            site
        }),
        ("output/reports/2022-03/more/index.html", "its listing does not name it", |site| {
            site.file("output/reports/2022-03/more/index.html", "<p>more</p>")
        }),
        ("output/reports/2022-03/sha256sums.txt", "not the one that `record.txt` names", |site| {
            let text = site.read("output/reports/2022-03/sha256sums.txt");
            let without: String = text.lines().skip(1).map(|line| format!("{line}\n")).collect();
            site.file("output/reports/2022-03/sha256sums.txt", without)
        }),
        ("output/record.txt", "above this line was changed", |site| {
            let text = site.read("output/record.txt").replace("on 2022-04-01", "on 2022-04-02");
            site.file("output/record.txt", text)
        }),
        ("output/record.txt", "an empty line should stand here", |site| {
            let text = site.read("output/record.txt");
            site.file("output/record.txt", text.trim_end())
        }),
        ("output/record.txt", "there is no record here", |site| {
            std::fs::remove_file(site.path("output/record.txt")).unwrap();
            site
        }),
        ("output/reports/2022-03/index.html", "more than a notice", |site| {
            let path = "output/reports/2022-03/index.html";
            let text = site.read(path).replace("<!--/corrections-->", "<p hidden>x</p><!--/corrections-->");
            site.file(path, text)
        }),
        ("output/actions/index.html", "not what the last build wrote", |site| {
            site.append("output/actions/index.html", " ")
        }),
        ("output/actions/1.1/index.html", "was published and is missing", |site| {
            std::fs::remove_file(site.path("output/actions/1.1/index.html")).unwrap();
            site
        }),
    ];
    for (file, words, tamper) in kinds {
        let site = tamper(frozen());
        let ran = site.run("verify");
        let name = file.strip_prefix("output/").unwrap();
        assert_eq!(ran.code, 1, "{file} {words}");
        let told = ran.stderr.lines().find(|line| line.starts_with(&format!("error: {name}")) && line.contains(words));
        assert!(told.is_some(), "{file} {words}: {}", ran.stderr);
    }
}

#[test]
fn a_record_that_was_begun_anew_is_told_by_the_head_that_was_written_down() {
    let head = head(&frozen());
    let site = published();
    for (period, on) in PERIODS.iter().zip(["2022-04-01", "2022-10-02"]) {
        assert_eq!(freeze(&site, period, on).code, 0);
    }
    let site = built(site);
    assert_eq!(site.run("verify").code, 0, "by itself it is sound");
    let ran = site.run(&format!("verify --head {head}"));
    assert!(ran.code == 1 && ran.stderr.contains("was never this record's"), "{}", ran.stderr);
    assert_eq!(site.run("verify --head 12ab").code, 2);
    assert_eq!(site.run("verify nowhere").code, 2);
}

#[test]
fn stored_bytes_that_were_changed_removed_or_added_are_errors_that_name_the_file() {
    type Tamper = (&'static str, &'static str, fn(SiteTest) -> SiteTest);
    let kinds: [Tamper; 4] = [
        ("content/frozen/reports/2022-03/index.html", "R902", |site| {
            site.append("content/frozen/reports/2022-03/index.html", " ")
        }),
        ("content/frozen/reports/2022-03/facts.json", "R902", |site| {
            std::fs::remove_file(site.path("content/frozen/reports/2022-03/facts.json")).unwrap();
            site
        }),
        ("content/frozen/reports/2022-03/more.html", "R902", |site| {
            site.file("content/frozen/reports/2022-03/more.html", "x")
        }),
        ("content/frozen/record.txt", "R901", |site| {
            let text = site.read("content/frozen/record.txt").replace("on 2022-04-01", "on 2022-04-02");
            site.file("content/frozen/record.txt", text)
        }),
    ];
    for (file, code, tamper) in kinds {
        let ran = tamper(frozen()).run("build --format short");
        assert_eq!(ran.code, 1, "{file}");
        let told = ran.stderr.lines().find(|line| line.starts_with(file) && line.contains(code));
        assert!(told.is_some(), "{file}: {}", ran.stderr);
    }
}

#[test]
fn a_page_that_frozen_reports_link_to_stays() {
    let site = frozen();
    let glossary = "content/pages";
    assert!(site.path(glossary).is_dir(), "the minimal site has pages of its own");
    let page = std::fs::read_dir(site.path(glossary)).unwrap().next().unwrap().unwrap().file_name();
    std::fs::remove_file(site.path(glossary).join(&page)).unwrap();
    let ran = site.run("build --format short");
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert_eq!(ran.stderr.matches("H421").count(), 1, "each page that is gone is told of once: {}", ran.stderr);
}

#[test]
fn what_came_later_leaves_frozen_reports_alone() {
    let site = frozen();
    let before = reports(&site);
    let site =
        built(site.append("content/findings.yaml", "- {id: later, title: A later finding, text: Found later.}\n"));
    assert_eq!(reports(&site), before);
}

#[test]
fn as_at_an_earlier_report_later_frozen_ones_are_left_out_and_so_is_the_record() {
    let site = frozen();
    assert_eq!(site.run("build --quiet --as-at 2022-03 -o then").code, 0);
    assert!(site.path("then/reports/2022-03/index.html").exists());
    assert!(!site.path("then/reports/2022-09").exists() && !site.path("then/record.txt").exists());
}

#[test]
fn a_rebuild_gives_the_same_bytes_and_tells_which_inputs_have_changed_since() {
    let site = frozen();
    let ran = site.run("verify --rebuild");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let site =
        built(site.append("content/findings.yaml", "- {id: later, title: A later finding, text: Found later.}\n"));
    let ran = site.run("verify --rebuild");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("since March 2022 was frozen, this has changed: content/findings.yaml"),
        "{}",
        ran.stderr
    );
    let site = site.append("output/index.html", " ");
    assert_eq!(site.run("verify --rebuild").code, 1);
}

mod the_example {
    use super::*;

    #[test]
    fn all_four_reports_are_frozen_and_one_rating_changed_in_march_is_told_of_and_corrected() {
        let site = SiteTest::example();
        for period in ["2022-03", "2022-09", "2022-10", "2022-11"] {
            if !site.path(&format!("content/frozen/reports/{period}")).exists() {
                let ran = freeze(&site, period, "2022-11-30");
                assert_eq!(ran.code, 0, "{period}: {}", ran.stderr);
            }
        }
        let site = built(site);
        assert_eq!(site.run("verify").code, 0);
        let text = site.read(MARCH);
        let at = text.find("\n  \"5.3\":").unwrap();
        let line = text[at..].find("rag: ").unwrap() + at + 5;
        let rag = text[line..].split('\n').next().unwrap().to_owned();
        let other = if rag == "amber" { "red" } else { "amber" };
        let site = site.file(MARCH, format!("{}{other}{}", &text[..line], &text[line + rag.len()..]));
        let ran = site.run("check --format short");
        assert_eq!(ran.code, 1);
        let told =
            format!("the report of March 2022 is frozen, and said that 5.3 was rated {rag}; the file says {other}");
        assert!(ran.stderr.contains(&told), "{}", ran.stderr);
        let ran = correct(&site, "2022-03", "The rating stood in the wrong line.", &[]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let site = built(site);
        let page = page(&site, "reports/2022-03/index.html");
        assert!(
            page.contains("<del>") && page.contains("<ins>") && page.contains("Action 5.3, rating"),
            "old and new are shown"
        );
        assert_eq!(site.run("verify --rebuild").code, 0);
    }
}
