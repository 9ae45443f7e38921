//! `ragstone paper`: what it writes, what it refuses, and what it never writes over.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

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

/// `docs/record.md`: what a meeting was given is kept by whoever keeps its pack.
#[test]
fn a_paper_is_no_part_of_the_record_of_the_report_that_it_carries() {
    let site = site();
    for (period, on) in [("2022-03", "2022-04-01"), ("2022-09", "2022-10-01")] {
        let ran = site.run(&format!("freeze {period} --on {on}"));
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
    site.build();
    let before = site.output();
    assert_eq!(site.run("paper 2022-09-07-cabinet").code, 0);
    let first = fs::read(paper(&site, "2022-09-07-cabinet.html")).unwrap();
    let site = site.replace("content/papers/2022-09-07-cabinet.md", "Progress with", "News of");
    let ran = site.run("check --format short");
    assert_eq!((ran.code, ran.stderr.contains("[R9")), (0, false), "{}", ran.stderr);
    site.build();
    let ran = site.run("verify output");
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    let differ = site.output().differences(&before);
    assert!(differ.contains(&"meetings/2022-09-07-cabinet/paper/index.html".to_owned()), "{differ:?}");
    assert!(!differ.iter().any(|path| path.starts_with("reports/2022-") || path == "record.txt"), "{differ:?}");
    assert_eq!(site.run("paper 2022-09-07-cabinet").code, 0);
    assert!(fs::read(paper(&site, "2022-09-07-cabinet.html")).unwrap() != first);
}

#[cfg(unix)]
mod what_stands_in_the_way {
    #![allow(clippy::disallowed_methods, reason = "a command that waits for a pipe is to be ended")]

    use super::{SiteTest, paper, site};
    use std::fs;
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::path::Path;
    use std::process::Command;
    use std::time::{Duration, Instant};

    const NAME: &str = "2022-09-07-cabinet.html";

    /// Runs the command, which must end by itself, be refused with this code, and leave no file behind.
    fn refused(site: &SiteTest, folder: &str, code: &str) -> String {
        let mut program = site.command(&["paper", "2022-09-07-cabinet", "-o", folder]);
        let (out, err) = (site.around().join("out"), site.around().join("err"));
        let mut program =
            program.stdout(fs::File::create(&out).unwrap()).stderr(fs::File::create(&err).unwrap()).spawn().unwrap();
        let start = Instant::now();
        let ended = loop {
            if let Some(ended) = program.try_wait().unwrap() {
                break ended;
            }
            if start.elapsed() > Duration::from_secs(60) {
                program.kill().unwrap();
                program.wait().unwrap();
                panic!("it hung");
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        let told = fs::read_to_string(err).unwrap();
        assert!(!ended.success() && told.contains(&format!("error[{code}]")), "{folder}: {ended} {told}");
        assert_eq!(fs::read_to_string(out).unwrap(), "");
        told
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn a_pipe_a_folder_and_a_file_larger_than_any_paper_are_not_opened() {
        let stands: [fn(&Path); 3] = [
            |path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success()),
            |path| fs::create_dir(path).unwrap(),
            |path| fs::File::create(path).unwrap().set_len(10 << 30).unwrap(),
        ];
        for put in stands {
            let site = site();
            fs::create_dir(site.path("papers")).unwrap();
            put(&paper(&site, NAME));
            refused(&site, "papers", "C655");
            assert_eq!(names(&site.path("papers")), [NAME]);
        }
    }

    #[test]
    fn a_link_is_not_written_through_even_to_a_paper() {
        let site = site();
        assert_eq!(site.run("paper 2022-09-07-cabinet -o elsewhere").code, 0);
        let before = site.read("elsewhere/2022-09-07-cabinet.html");
        let site = site.replace("content/papers/2022-09-07-cabinet.md", "Progress with", "News of");
        fs::create_dir(site.path("papers")).unwrap();
        symlink(format!("../elsewhere/{NAME}"), paper(&site, NAME)).unwrap();
        refused(&site, "papers", "C655");
        assert_eq!(site.read("elsewhere/2022-09-07-cabinet.html"), before);
    }

    #[test]
    fn a_file_in_place_of_the_folder_is_told_of() {
        let site = site().file("papers", "Mine");
        for folder in ["papers", "papers/more", "/dev/null"] {
            let told = refused(&site, folder, "C636");
            assert!(told.contains("a file stands where its folder should be"), "{told}");
        }
        assert_eq!(site.read("papers"), "Mine");
        symlink("nowhere", site.path("link")).unwrap();
        refused(&site, "link", "C636");
        assert!(!site.path("nowhere").exists());
    }

    #[test]
    fn a_folder_that_may_not_be_written_to_is_told_of_and_left() {
        let site = site();
        assert_eq!(site.run("paper 2022-09-07-cabinet").code, 0);
        let before = site.read("papers/2022-09-07-cabinet.html");
        let site = site.replace("content/papers/2022-09-07-cabinet.md", "Progress with", "News of");
        fs::set_permissions(site.path("papers"), fs::Permissions::from_mode(0o555)).unwrap();
        // Permissions do not bind the administrator, who may run these tests in a container.
        if fs::write(site.path("papers/try"), "").is_err() {
            refused(&site, "papers", "C636");
            assert_eq!(site.read("papers/2022-09-07-cabinet.html"), before);
        }
        fs::set_permissions(site.path("papers"), fs::Permissions::from_mode(0o755)).unwrap();
    }

    #[test]
    fn a_paper_among_the_sources_is_no_source_and_one_in_the_output_stands_in_nobodys_way() {
        let site = site();
        site.build();
        let clean = site.output();
        for folder in ["content/papers", "output"] {
            assert_eq!(site.run(&format!("paper 2022-09-07-cabinet -o {folder}")).code, 0, "{folder}");
        }
        let ran = site.run("build --format short");
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        assert!(ran.stderr.contains(&format!("content/papers/{NAME}: warning[Y008]")), "{}", ran.stderr);
        let differ: Vec<String> = site.output().differences(&clean);
        assert_eq!(differ, [".ragstone-manifest", NAME]);
    }
}
