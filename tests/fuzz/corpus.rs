//! Whole texts of each target's kind: what it is shown first, and what near texts are made from.

use std::fs;
use std::path::{Path, PathBuf};

/// The texts of `corpus/<target>/`, by file name.
pub fn of(target: &str) -> Vec<(String, String)> {
    let folder = folder(target);
    let mut texts: Vec<(String, String)> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    texts.sort();
    assert!(!texts.is_empty(), "{target} has a corpus");
    texts
}

fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(target)
}
