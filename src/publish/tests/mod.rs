//! Publishing as a clerk meets it: real folders, builds that are killed, and files that are not ours.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fault;
mod faulty;
mod folder;
mod kill;
mod killer;
mod meddle;
mod property;
mod words;

use super::disk::{Disk, RealDisk};
use super::{Grounds, Outcome, Output, Stamp};
use crate::diagnostic::Diagnostic;
use crate::site::{Pages, SitePath};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder, ours for bookkeeping left out.
type Tree = BTreeMap<String, Vec<u8>>;

/// A project in a temporary place, with an output folder.
struct Project {
    place: tempfile::TempDir,
}

impl Project {
    fn new() -> Self {
        // In memory where there is such a place: hundreds of builds need not wait for a disk.
        let place = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        fs::create_dir(place.path().join("content")).unwrap();
        fs::write(place.path().join("content/plan.yaml"), "title: Plan").unwrap();
        Self { place }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.place.path().join(path)
    }

    fn open(&self, folder: &str) -> Result<Output, Vec<Diagnostic>> {
        self.open_on(Box::new(RealDisk), folder)
    }

    fn open_on(&self, disk: Box<dyn Disk>, folder: &str) -> Result<Output, Vec<Diagnostic>> {
        let content = self.path("content");
        let grounds = Grounds { root: self.place.path(), sources: &[&content] };
        Output::open_on(disk, &self.path(folder), &grounds)
    }

    fn publish(&self, pages: &Pages) -> Result<Outcome, Vec<Diagnostic>> {
        let (immortal, _) = killer::Killer::after(usize::MAX);
        self.open_on(immortal, "output")?.publish(pages, &stamp(pages), 0)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path("output").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn tree(&self) -> Tree {
        let mut tree = Tree::new();
        walk(&self.path("output"), "", &mut tree);
        tree
    }

    /// Names of ours that should only stand in the folder while a build runs.
    fn traces(&self) -> Vec<String> {
        let all = walkdir::WalkDir::new(self.path("output")).sort_by_file_name();
        let names = all.into_iter().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
        names.filter(|name| name.starts_with(".ragstone-tmp-") || name.ends_with(".next")).collect()
    }
}

fn walk(folder: &Path, prefix: &str, tree: &mut Tree) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(".ragstone-") {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &format!("{prefix}{name}/"), tree);
        } else {
            tree.insert(format!("{prefix}{name}"), fs::read(entry.path()).unwrap());
        }
    }
}

fn pages(files: &[(&str, &str)]) -> Pages {
    files.iter().map(|(path, text)| (SitePath::new(path).unwrap(), text.as_bytes().into())).collect()
}

fn as_tree(pages: &Pages) -> Tree {
    pages.iter().map(|(path, bytes)| (path.as_str().to_owned(), bytes.to_vec())).collect()
}

/// A stamp that differs wherever the pages do.
fn stamp(pages: &Pages) -> Stamp {
    let text = format!("{pages:?}");
    Stamp::new("ragstone test", xxhash_rust::xxh3::xxh3_128(text.as_bytes()), "")
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<(&'static str, String)> {
    let file = |d: &Diagnostic| d.place.as_ref().map_or(String::new(), |place| place.file.to_string());
    diagnostics
        .iter()
        .map(|d| (d.code.id, file(d).rsplit_once("output/").map_or(String::new(), |(_, f)| f.to_owned())))
        .collect()
}
