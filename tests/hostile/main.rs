//! Hostile and unlucky inputs: each with its outcome, in bounded time and memory, and with nothing written outside `output/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

#[path = "../support/mod.rs"]
mod support;

mod bounds;
mod characters;
mod committee;
mod dates;
mod documents;
mod folder;
mod links;
mod markdown;
mod markup;
mod papers;
mod sizes;
mod tables;
mod theme;
mod yaml;

use support::SiteTest;

/// One input.
struct Row {
    /// What it is.
    input: &'static str,
    /// The input, put into the minimal site.
    does: fn(SiteTest) -> SiteTest,
    then: Then,
}

/// What must come of an input.
enum Then {
    /// These problems and no other, each as its place and its code, and nothing is published.
    Told(&'static [&'static str]),
    /// This problem first, of many, and nothing is published.
    First(&'static str),
    /// These problems and no other, none of them an error: the site is published.
    Warns(&'static [&'static str]),
    /// The site is published, and each of these texts stands in the file named before it.
    Shows(&'static [(&'static str, &'static str)]),
}

/// Gives every input of a table to the program, one at a time.
fn check(rows: &[Row]) {
    let wrong: Vec<String> =
        rows.iter().filter_map(|row| row.wrong().map(|what| format!("{}:\n{what}", row.input))).collect();
    assert!(wrong.is_empty(), "{} of {} rows\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

impl Row {
    /// What is not as it should be.
    fn wrong(&self) -> Option<String> {
        let site = (self.does)(SiteTest::minimal());
        let before = bounds::outside(&site);
        let ran = match bounds::build(&site) {
            Ok(ran) => ran,
            Err(broken) => return Some(broken),
        };
        if bounds::outside(&site) != before {
            return Some("something outside `output` was written".to_owned());
        }
        let told = problems(&ran.stderr);
        let published = site.path("output/index.html").exists();
        let is_right = match self.then {
            Then::Told(expected) => ran.code != 0 && !published && told == expected,
            Then::First(expected) => ran.code == 1 && !published && told.first().is_some_and(|first| first == expected),
            Then::Warns(expected) => ran.code == 0 && published && told == expected,
            Then::Shows(texts) => ran.code == 0 && texts.iter().all(|(file, text)| shows(&site, file, text)),
        };
        let shown: String =
            ran.stderr.lines().take(12).map(|line| line.chars().take(300).collect::<String>() + "\n").collect();
        (!is_right).then(|| format!("exit code {}, told {:?}\n{shown}", ran.code, &told[..told.len().min(12)]))
    }
}

/// True where a text stands in a file of the site.
fn shows(site: &SiteTest, file: &str, text: &str) -> bool {
    std::fs::read_to_string(site.path("output").join(file)).is_ok_and(|own| own.contains(text))
}

/// Place and code of every problem that was told.
fn problems(stderr: &str) -> Vec<String> {
    let problem = |line: &str| {
        let (place, code) = ["error[", "warning["].iter().find_map(|sign| line.split_once(sign))?;
        Some(format!("{} {}", place.trim_end_matches([':', ' ']), code.split(']').next()?).trim().to_owned())
    };
    stderr.lines().filter_map(problem).collect()
}
