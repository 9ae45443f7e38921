use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Every file of a folder: its path with forward slashes, and its bytes.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Tree(BTreeMap<String, Vec<u8>>);

impl Tree {
    /// Reads a folder; one that is not there has no files.
    pub fn of(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        walk(folder, "", &mut |path, file| {
            files.insert(path, fs::read(file).unwrap());
        });
        Self(files)
    }

    /// Path and bytes of every file.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.0
    }

    /// Every path.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// True where there is such a file.
    pub fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// The text of one file.
    pub fn text(&self, path: &str) -> &str {
        let bytes = self.0.get(path).unwrap_or_else(|| panic!("{path} was not written"));
        std::str::from_utf8(bytes).unwrap()
    }

    /// Path and text of every page.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.paths().filter(|path| path.ends_with(".html")).map(|path| (path, self.text(path)))
    }

    /// How many files have a path that starts and ends so.
    pub fn count(&self, start: &str, end: &str) -> usize {
        self.paths().filter(|path| path.starts_with(start) && path.ends_with(end)).count()
    }

    /// Paths that differ between two trees, or are in one of them only.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let all = self.0.keys().chain(other.0.keys().filter(|path| !self.0.contains_key(*path)));
        all.filter(|path| self.0.get(*path) != other.0.get(*path)).cloned().collect()
    }
}

impl std::fmt::Debug for Tree {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.paths()).finish()
    }
}

/// What changes when a file is written anew: its number on the disk and its date.
pub fn stamps(folder: &Path) -> BTreeMap<String, (u64, SystemTime)> {
    let mut stamps = BTreeMap::new();
    walk(folder, "", &mut |path, file| {
        let facts = fs::metadata(file).unwrap();
        stamps.insert(path, (number(&facts), facts.modified().unwrap()));
    });
    stamps
}

#[cfg(unix)]
fn number(facts: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(facts)
}

#[cfg(not(unix))]
fn number(_: &fs::Metadata) -> u64 {
    0
}

fn walk(folder: &Path, prefix: &str, visit: &mut dyn FnMut(String, &Path)) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &format!("{path}/"), visit);
        } else {
            visit(path, &entry.path());
        }
    }
}
