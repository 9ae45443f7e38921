//! Writing every new text beside its place, under a name of no worth.

use super::Change;
use super::fault::{Fault, Task};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the names of temporary files start with: hidden, so that a check or a build that runs meanwhile passes them over.
const TEMPORARY: &str = ".ragstone-new-";

/// A change whose text is on disk and has no name yet. Dropped, it takes its temporary file away.
#[derive(Debug)]
pub(super) struct Staged<'c> {
    pub(super) change: &'c Change,
    pub(super) temporary: PathBuf,
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        if self.temporary.as_os_str().is_empty() {
            return;
        }
        // Best effort: it is gone already where it was renamed.
        let _ = fs::remove_file(&self.temporary);
    }
}

/// Writes all texts to temporary files and forces them to disk. On failure everything begun is removed again.
pub(super) fn stage<'c>(root: &Path, changes: &[&'c Change]) -> Result<Vec<Staged<'c>>, Fault> {
    let mut made = Vec::new();
    let staged = changes.iter().map(|change| one(root, change, &mut made)).collect::<Result<Vec<_>, _>>();
    if staged.is_err() {
        // Newest first; a folder that another program has meanwhile put a file into stays.
        made.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
    }
    staged
}

fn one<'c>(root: &Path, change: &'c Change, made: &mut Vec<PathBuf>) -> Result<Staged<'c>, Fault> {
    let target = root.join(&**change.path());
    let folder = target.parent().unwrap_or(root);
    let Some(after) = change.bytes_after() else {
        // A file that goes has nothing to be staged.
        return Ok(Staged { change, temporary: PathBuf::new() });
    };
    make_folders(folder, made).map_err(|(folder, error)| {
        let path: Arc<str> = folder.strip_prefix(root).unwrap_or(&folder).to_string_lossy().into();
        Fault::system(Task::CreateFolder, &path)(error)
    })?;
    let refused = |error| Fault::system(Task::Write, change.path())(error);
    let (mut file, temporary) = temporary(folder).map_err(refused)?;
    let staged = Staged { change, temporary };
    let written = file.write_all(after).and_then(|()| match change.bytes_before() {
        // A changed file keeps its mode; only then is it forced to disk, with it.
        Some(_) => file.set_permissions(fs::metadata(&target)?.permissions()),
        None => Ok(()),
    });
    written.and_then(|()| file.sync_all()).map_err(refused)?;
    Ok(staged)
}

/// Makes a folder and those above it, and notes which are new.
fn make_folders(folder: &Path, made: &mut Vec<PathBuf>) -> Result<(), (PathBuf, io::Error)> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    if let Some(above) = folder.parent() {
        make_folders(above, made)?;
    }
    match fs::create_dir(folder) {
        Ok(()) => made.push(folder.to_owned()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err((folder.to_owned(), error)),
    }
    Ok(())
}

/// A new file under a name that nobody has: one left by a program that was killed is not touched.
fn temporary(folder: &Path) -> io::Result<(File, PathBuf)> {
    for number in 0..1000 {
        let path = folder.join(format!("{TEMPORARY}{number}"));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => return other.map(|file| (file, path)),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
