//! The folders that are measured in.

use super::generate::{Size, write_plan};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A project with a place for its site.
pub(crate) struct Project {
    pub(crate) root: PathBuf,
}

impl Project {
    /// The project that this program's own repository holds.
    pub(crate) fn real(root: PathBuf) -> io::Result<Self> {
        copy(&repository().join("content"), &root.join("content"))?;
        Self::with_theme(root)
    }

    /// A plan of any size.
    pub(crate) fn generated(root: PathBuf, size: Size) -> io::Result<Self> {
        write_plan(&root, size)?;
        Self::with_theme(root)
    }

    fn with_theme(root: PathBuf) -> io::Result<Self> {
        copy(&repository().join("themes"), &root.join("themes"))?;
        Ok(Self { root })
    }

    /// Where the site goes.
    pub(crate) fn output(&self) -> PathBuf {
        self.root.join("output")
    }

    /// Changes the first note of the newest period, each time in another way.
    pub(crate) fn change_one_note(&self, time: usize) -> io::Result<()> {
        const NOTE: &str = "    note: ";
        let mut periods: Vec<PathBuf> = fs::read_dir(self.root.join("content/periods"))?
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<_>>()?;
        periods.sort();
        let newest = periods.pop().ok_or(io::ErrorKind::NotFound)?.join("updates.yaml");
        let text = fs::read_to_string(&newest)?;
        fs::write(&newest, text.replacen(NOTE, &format!("{NOTE}Looked at again, time {time}. "), 1))
    }

    /// Removes everything.
    pub(crate) fn remove(&self) -> io::Result<()> {
        fs::remove_dir_all(&self.root)
    }
}

/// A new folder that goes when the bench ends, in memory where the system offers that.
pub(crate) fn scratch() -> io::Result<tempfile::TempDir> {
    let memory = Path::new("/dev/shm");
    let above = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    tempfile::Builder::new().prefix("ragstone-bench-").tempdir_in(above)
}

/// Every file of a site with its path from the root, sorted; not the builder's own, whose names start with a full stop.
pub(crate) fn site(root: &Path) -> io::Result<Vec<(PathBuf, Vec<u8>)>> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(root).sort_by_file_name() {
        let entry = entry?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if entry.file_type().is_file() && !hidden {
            let path = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_owned();
            files.push((path, fs::read(entry.path())?));
        }
    }
    Ok(files)
}

/// Writes the files one after another, and does nothing else: what any program that makes this site must do.
pub(crate) fn write_bare(root: &Path, files: &[(PathBuf, Vec<u8>)]) -> io::Result<()> {
    let mut above: Option<&Path> = None;
    for (path, bytes) in files {
        if path.parent() != above {
            above = path.parent();
            fs::create_dir_all(root.join(above.unwrap_or(Path::new(""))))?;
        }
        fs::write(root.join(path), bytes)?;
    }
    Ok(())
}

/// How many processes want to run, over the last minute: figures taken on a busy machine say so themselves.
pub(crate) fn load() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().filter(|word| !word.is_empty()).unwrap_or("unknown").to_owned()
}

/// How many processors this process may use.
pub(crate) fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry?;
        let place = to.join(entry.path().strip_prefix(from).unwrap_or(Path::new("")));
        if entry.file_type().is_dir() {
            fs::create_dir_all(place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}
