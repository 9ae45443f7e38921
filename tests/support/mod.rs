//! Small sites, written out, built by the real program and looked at.
//!
//! In: a site as one text of many files, or the example of this repository. Out: what `ragstone` printed, its exit
//! code, and every file it left behind.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods
)]

mod dump;
pub mod generator;
pub mod html;
pub mod preview;
mod ran;
mod tree;
mod txtar;

pub use dump::{dump, is_asked_for};
pub use ran::Ran;
pub use tree::{Tree, stamps};
pub(crate) use txtar::files;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The program under test.
pub const RAGSTONE: &str = env!("CARGO_BIN_EXE_ragstone");

/// A site in a folder of its own, which goes when it goes.
pub struct SiteTest {
    folder: TempDir,
    root: PathBuf,
}

impl SiteTest {
    /// A folder with nothing in it, in memory where the system has such a place: a build forces its record to the
    /// disk, and would wait there for whatever else the machine is writing.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        let root = folder.path().join("site");
        fs::create_dir(&root).unwrap();
        Self { folder, root }
    }

    /// The files of one text, parted by lines such as `-- content/site.yaml --`.
    pub fn of(text: &str) -> Self {
        txtar::files(text).into_iter().fold(Self::empty(), |site, (path, text)| site.file(path, text))
    }

    /// A site with one of everything, and nothing wrong in it.
    pub fn minimal() -> Self {
        Self::of(include_str!("minimal.txt"))
    }

    /// A copy of this repository's own site.
    pub fn example() -> Self {
        let site = Self::empty();
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        let content = Tree::of(&repository.join("content"));
        // Not its frozen reports: most tests change what those said, and `tests/record.rs` freezes them anew.
        let files =
            content.files().iter().filter(|(path, _)| !path.starts_with("frozen/") && !path.ends_with("/lock.txt"));
        files.fold(site, |site, (path, bytes)| site.file(&format!("content/{path}"), bytes))
    }

    /// Writes a file, and the folders it stands in.
    pub fn file(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// Replaces words that stand exactly once in a file.
    pub fn replace(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.read(path);
        assert_eq!(text.matches(from).count(), 1, "{from:?} stands exactly once in {path}");
        self.file(path, text.replacen(from, to, 1))
    }

    /// Adds to the end of a file.
    pub fn append(self, path: &str, text: &str) -> Self {
        let text = self.read(path) + text;
        self.file(path, text)
    }

    /// Removes a file or a folder.
    pub fn remove(self, path: &str) -> Self {
        let path = self.path(path);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap()
        } else {
            fs::remove_file(path).unwrap()
        }
        self
    }

    /// The folder that holds `content`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder that the site stands in, with nothing else in it.
    pub fn around(&self) -> &Path {
        self.folder.path()
    }

    /// A path in the folder.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Every file of `output`.
    pub fn output(&self) -> Tree {
        Tree::of(&self.path("output"))
    }

    /// `ragstone` with these words, to be run in the site's folder with nothing in its environment.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(RAGSTONE);
        command.args(words).current_dir(self.root()).env_clear();
        command
    }

    /// Runs `ragstone` with the words of one line.
    pub fn run(&self, line: &str) -> Ran {
        self.run_command(self.command(&line.split_whitespace().collect::<Vec<_>>()))
    }

    /// Runs a command that [`Self::command`] began.
    pub fn run_command(&self, mut command: Command) -> Ran {
        Ran::new(&command.output().unwrap(), self.root())
    }

    /// Builds the site, which must succeed.
    pub fn build(&self) -> Ran {
        let ran = self.run("build");
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran
    }
}
