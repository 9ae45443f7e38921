//! A clerk's mistakes in the example of this repository: each with the exact lines it is told of, and nothing lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support/mod.rs"]
mod support;

mod clerk;
mod cut;
mod pasted;
mod typed;
mod words;

use How::{Bytes, Remove, Rename, Typed};
use support::{SiteTest, Tree};

const UPDATES: &str = "content/periods/2022-10/updates.yaml";
const PRIORITY: &str = "content/priorities/1.yaml";
const PERIOD: &str = "content/periods/2022-11/period.yaml";
const MEETING: &str = "content/meetings/2022-10-19-cabinet.md";
const PLAN: &str = "content/plan.yaml";
const ROLES: &str = "content/roles.yaml";

/// One mistake.
struct Mistake {
    /// What the clerk did.
    fault: &'static str,
    /// To which file.
    file: &'static str,
    how: How,
    /// Every error that must be told, in order, and no other. What rules say of the plan itself is another matter.
    told: &'static [&'static str],
}

/// How a file was spoilt.
enum How {
    /// Words were written in place of others, once.
    Typed(&'static str, &'static str),
    /// It was saved in another way.
    Bytes(fn(&str) -> Vec<u8>),
    Rename(&'static str),
    Remove,
}

/// Makes every mistake of a table, one at a time.
fn check(mistakes: &[Mistake]) {
    let site = SiteTest::example();
    let whole = Tree::of(&site.path("content"));
    let mut wrong = String::new();
    for mistake in mistakes {
        let good = std::fs::read(site.path(mistake.file)).unwrap();
        let found = mistake.told(&site);
        if !found.is_empty() {
            wrong += &format!("{}:\n{found}\n", mistake.fault);
        }
        if let Rename(to) = mistake.how {
            std::fs::remove_file(site.path(to)).unwrap();
        }
        std::fs::write(site.path(mistake.file), good).unwrap();
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(Tree::of(&site.path("content")), whole);
}

impl Mistake {
    /// What is not as it should be.
    fn told(&self, site: &SiteTest) -> String {
        let path = site.path(self.file);
        match self.how {
            Typed(from, to) => {
                let text = site.read(self.file);
                assert!(text.contains(from), "{from:?} stands in {}", self.file);
                std::fs::write(path, text.replacen(from, to, 1)).unwrap();
            }
            Bytes(save) => std::fs::write(path, save(&site.read(self.file))).unwrap(),
            Rename(to) => std::fs::rename(path, site.path(to)).unwrap(),
            Remove => std::fs::remove_file(path).unwrap(),
        }
        let spoilt = std::fs::read(site.path(self.file)).ok();
        let ran = site.run("check --format short");
        let found: Vec<&str> = ran.stderr.lines().filter(|line| line.contains(" error[")).collect();
        let mut wrong = String::new();
        if found != self.told || ran.code != i32::from(!self.told.is_empty()) {
            let lines = |lines: &[&str]| lines.iter().map(|line| format!("  {line}\n")).collect::<String>();
            wrong += &format!("expected\n{}found, with exit code {}\n{}", lines(self.told), ran.code, lines(&found));
        }
        if std::fs::read(site.path(self.file)).ok() != spoilt {
            wrong += "the file was touched\n";
        }
        wrong
    }
}

/// With a rating misspelt, so that a place is told of.
fn misspelt(text: &str) -> String {
    text.replacen("rag: green", "rag: gren", 1)
}

/// As Notepad ends lines.
fn of_windows(text: &str) -> Vec<u8> {
    misspelt(text).replace('\n', "\r\n").into_bytes()
}

/// As Notepad begins a file.
fn with_a_mark(text: &str) -> Vec<u8> {
    format!("\u{feff}{}", misspelt(text)).into_bytes()
}

/// As Windows-1252, in which a curly apostrophe is one byte.
fn of_old_windows(text: &str) -> Vec<u8> {
    let text = text.replacen("The partnership", "The council’s partnership", 1);
    text.chars().map(|c| if c == '’' { 0x92 } else { u8::try_from(c).unwrap_or(b'?') }).collect()
}

/// As Notepad's "Unicode".
fn in_utf16(text: &str) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}
