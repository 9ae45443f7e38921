//! A small plan in two versions, the site of each, and the laws that its output folder must keep.

use crate::support::{RAGSTONE, SiteTest, Tree};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// The program that is tried: the one under test, or that which the environment names.
pub fn program() -> OsString {
    std::env::var_os("RAGSTONE_PROGRAM").unwrap_or_else(|| RAGSTONE.into())
}

/// How many builds are to be killed: a sample, or as many as the environment says.
pub fn kills() -> usize {
    asked_for().unwrap_or(24)
}

/// True where everything is to be tried and not a sample.
pub fn is_thorough() -> bool {
    asked_for().is_some()
}

fn asked_for() -> Option<usize> {
    std::env::var("RAGSTONE_KILLS").ok().map(|kills| kills.parse().expect("RAGSTONE_KILLS is a number"))
}

/// Which of the two plans. The second has another title on every page, a page more and an action less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    One,
    Two,
}

impl Version {
    pub fn other(self) -> Self {
        match self {
            Self::One => Self::Two,
            Self::Two => Self::One,
        }
    }
}

const TITLE: &str = "title: Improvement plan progress";

/// A project whose plan can change from one version to the other.
pub struct Project {
    pub site: SiteTest,
}

impl Project {
    pub fn new() -> Self {
        Self { site: SiteTest::minimal() }
    }

    /// A project whose output is this version's.
    pub fn built(version: Version) -> Self {
        let project = Self::new();
        project.change_to(version);
        project.build();
        project
    }

    /// Makes the plan this version.
    pub fn change_to(&self, version: Version) {
        let (path, page) = (self.site.path("content/site.yaml"), self.site.path("content/pages/news.md"));
        let text = self.site.read("content/site.yaml").replace("title: Another title", TITLE);
        match version {
            Version::One => {
                std::fs::write(path, text).unwrap();
                let _ = std::fs::remove_file(page);
            }
            Version::Two => {
                assert!(text.contains(TITLE));
                std::fs::write(path, text.replace(TITLE, "title: Another title")).unwrap();
                std::fs::write(page, "---\ntitle: News\n---\n\nWords.\n").unwrap();
            }
        }
    }

    /// `ragstone` with these words, in the project's folder.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(program());
        self.place(command.args(words));
        command
    }

    /// Runs a command in the project's folder, with nothing in its environment.
    pub fn place(&self, command: &mut Command) {
        command.current_dir(self.site.root()).env_clear();
    }

    /// Builds, which must succeed.
    pub fn build(&self) {
        let ran = self.command(&["build"]).output().unwrap();
        assert_eq!(ran.status.code(), Some(0), "{}", said(&ran));
    }

    /// Every file of the output folder but temporary ones and the build's own record.
    pub fn published(&self) -> BTreeMap<String, Vec<u8>> {
        published(&self.site.path("output"))
    }

    /// Every file stands whole: as one of the two sites has it. What both have is never missing from a folder that was
    /// built once.
    pub fn assert_whole(&self, moment: &str) {
        assert_whole(&self.site.path("output"), moment);
    }

    /// The next build gives what a clean one gives, to the last byte and file.
    pub fn assert_repaired(&self, version: Version, moment: &str) {
        self.change_to(version);
        let ran = self.command(&["build"]).output().unwrap();
        assert_eq!(ran.status.code(), Some(0), "{moment}: {}", said(&ran));
        let wrong = self.site.output().differences(&clean(version).site);
        assert_eq!(wrong, Vec::<String>::new(), "{moment}: after the next build");
    }
}

/// Every file of the folder but temporary ones and the build's own record.
pub fn published(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = Tree::of(folder).files().clone();
    files.retain(|path, _| !path.rsplit('/').next().unwrap().starts_with(".ragstone-"));
    files
}

/// Every file of the folder is one of either version's, whole.
pub fn assert_whole(folder: &Path, moment: &str) {
    let sites = [Version::One, Version::Two].map(|version| clean(version).site.files());
    for (path, bytes) in published(folder) {
        let whole = sites.iter().any(|site| site.get(&path) == Some(&bytes));
        assert!(whole, "{moment}: {path} is of neither site: {:?}", String::from_utf8_lossy(&bytes));
    }
}

/// No file that both sites have is missing.
pub fn assert_complete(folder: &Path, moment: &str) {
    let found = published(folder);
    let [one, two] = [Version::One, Version::Two].map(|version| clean(version).site.files());
    let both = one.keys().filter(|path| two.contains_key(*path) && !path.starts_with(".ragstone-"));
    let missing: Vec<&String> = both.filter(|path| !found.contains_key(*path)).collect();
    assert!(missing.is_empty(), "{moment}: {missing:?} are missing");
}

/// What was printed.
pub fn said(ran: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr))
}

/// A version's site, built in one go into a new folder, and how long that took.
pub struct Clean {
    pub site: Tree,
    pub time: Duration,
}

pub fn clean(version: Version) -> &'static Clean {
    static CLEAN: OnceLock<[Clean; 2]> = OnceLock::new();
    let all = CLEAN.get_or_init(|| {
        [Version::One, Version::Two].map(|version| {
            let project = Project::new();
            project.change_to(version);
            let start = Instant::now();
            project.build();
            let time = start.elapsed();
            let site = project.site.output();
            assert!(site.files().len() > 100, "a site of so many files");
            Clean { site, time }
        })
    });
    match version {
        Version::One => &all[0],
        Version::Two => &all[1],
    }
}
