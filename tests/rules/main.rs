//! Every rule of the check: a site that breaks it at an exact place, one that keeps it, and the page that explains it.
//!
//! A fixture is `<code>.txt`: a remark, the files that break the rule (`-- bad PATH --`), what is told (`-- told --`) and the
//! files that keep it (`-- good PATH --`), or files of both (`-- both PATH --`). They replace those of the minimal site.
//! `UPDATE=1 cargo test --test rules` writes what is told anew: read the difference before you commit it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod plain;
#[path = "../support/txtar.rs"]
mod txtar;

use ragstone::check::{self, rules};
use ragstone::diagnostic::{self, Diagnostic, short};
use ragstone::explain::{self, Side};
use ragstone::plan;
use ragstone::report::{Report, Timeline};
use ragstone::source::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const MINIMAL: &str = include_str!("../support/minimal.txt");

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

/// The fixture of one rule.
struct Fixture {
    code: String,
    text: String,
}

impl Fixture {
    fn all() -> Vec<Self> {
        let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
        let texts = files.filter(|path| path.extension().is_some_and(|end| end == "txt"));
        let mut all: Vec<Self> = texts
            .map(|path| Self {
                code: path.file_stem().unwrap().to_str().unwrap().to_owned(),
                text: fs::read_to_string(path).unwrap(),
            })
            .collect();
        all.sort_by(|a, b| a.code.cmp(&b.code));
        all
    }

    /// The minimal site with the files of one side.
    fn files(&self, side: &str) -> BTreeMap<&str, &str> {
        let mut files: BTreeMap<&str, &str> = txtar::files(MINIMAL).into_iter().collect();
        for (name, text) in txtar::files(&self.text) {
            match name.split_once(' ') {
                Some((own, path)) if own == side || own == "both" => {
                    files.insert(path, text);
                }
                _ => {}
            }
        }
        files
    }

    /// What the fixture says is told.
    fn told(&self) -> &str {
        txtar::files(&self.text).into_iter().find(|(name, _)| *name == "told").map_or("", |(_, told)| told)
    }

    /// What is told of one side by this rule.
    fn found(&self, side: &str) -> String {
        let files = self.files(side);
        let mut found = check_all(&files);
        found.retain(|found| found.code.id == self.code);
        found.iter().map(|found| short::render(found) + "\n").collect()
    }

    /// The problems that keep the site from being read or published, other than this rule's.
    fn others(&self, side: &str) -> Vec<String> {
        let all = check_all(&self.files(side));
        all.iter().filter(|found| found.code.id != self.code && found.is_error()).map(short::render).collect()
    }
}

fn check_all(files: &BTreeMap<&str, &str>) -> Vec<Diagnostic> {
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (*path, *text)));
    let (plan, lost, account, mut diagnostics) = plan::load_in_confidence(&sources);
    let timeline = Timeline::new(&plan);
    let report = Report::new(&timeline, usize::MAX);
    diagnostics.extend(check::check(&plan, &sources, (&lost, &account), Some(&report)).diagnostics);
    diagnostic::sort(&mut diagnostics);
    diagnostics
}

#[test]
fn each_rule_is_broken_at_an_exact_place_and_kept_elsewhere() {
    let mut wrong = String::new();
    for fixture in Fixture::all() {
        let found = fixture.found("bad");
        if std::env::var_os("UPDATE").is_some() {
            let (before, rest) = fixture.text.split_once("-- told --\n").expect("a fixture has a part `told`");
            let after = rest.find("\n-- ").map_or("", |at| &rest[at + 1..]);
            let after = if rest.starts_with("-- ") { rest } else { after };
            fs::write(folder().join(format!("{}.txt", fixture.code)), format!("{before}-- told --\n{found}{after}"))
                .unwrap();
        } else if found != fixture.told() || found.is_empty() {
            wrong += &format!("{}: expected\n{}found\n{found}\n", fixture.code, fixture.told());
        }
        let kept = fixture.found("good");
        if !kept.is_empty() {
            wrong += &format!("{}: the site that keeps it is told\n{kept}\n", fixture.code);
        }
        for side in ["bad", "good"] {
            let others = fixture.others(side);
            if !others.is_empty() {
                wrong += &format!("{}: the {side} site has other errors\n{}\n", fixture.code, others.join("\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_rule_has_a_fixture_and_every_fixture_a_rule() {
    let fixtures: BTreeSet<String> = Fixture::all().into_iter().map(|fixture| fixture.code).collect();
    let codes: BTreeSet<String> = rules().map(|rule| rule.code.id.to_owned()).collect();
    assert_eq!(fixtures.symmetric_difference(&codes).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_code_that_the_program_can_print_has_a_page_and_no_page_is_left_over() {
    let codes: BTreeSet<&str> = ragstone::cli::codes::all().iter().map(|known| known.code.id).collect();
    let pages: BTreeSet<&str> = explain::PAGES.iter().map(|page| page.code).collect();
    assert_eq!(codes.symmetric_difference(&pages).collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn there_are_at_least_as_many_rules_as_were_promised() {
    assert!(rules().count() >= 45, "{}", rules().count());
}

#[test]
fn the_list_in_the_docs_is_what_explain_prints() {
    let printed =
        std::process::Command::new(env!("CARGO_BIN_EXE_ragstone")).args(["explain", "--markdown"]).output().unwrap();
    let docs = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md")).unwrap();
    let printed = String::from_utf8(printed.stdout).unwrap();
    assert!(docs == printed, "write it anew: `ragstone explain --markdown > docs/rules.md`");
}

#[test]
fn every_rule_has_a_page_whose_examples_stand_in_its_fixture() {
    let fixtures: BTreeMap<String, Fixture> =
        Fixture::all().into_iter().map(|fixture| (fixture.code.clone(), fixture)).collect();
    let mut wrong = String::new();
    for rule in rules() {
        let code = rule.code.id;
        let Some(page) = explain::page(code) else {
            wrong += &format!("{code} has no page\n");
            continue;
        };
        let (Some(fixture), examples) = (fixtures.get(code), page.examples()) else { continue };
        for side in [Side::Before, Side::After] {
            if !examples.iter().any(|example| example.side == side) {
                wrong += &format!("{code} has no example {side:?}\n");
            }
        }
        for example in examples {
            let files = fixture.files(if example.side == Side::Before { "bad" } else { "good" });
            let file = files.get(example.path).copied().unwrap_or_default();
            let lines: Vec<&str> = file.lines().map(str::trim).collect();
            let missing = example.text.lines().map(str::trim).find(|line| !line.is_empty() && !lines.contains(line));
            if let Some(line) = missing {
                wrong +=
                    &format!("{code}: the example's line “{line}” stands nowhere in the fixture's {}\n", example.path);
            }
        }
        if !page.text.contains("\n## Why it matters\n") {
            wrong += &format!("{code} does not say why it matters\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
