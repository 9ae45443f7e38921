//! Looking before anything is written.

use super::Change;
use super::fault::{Fault, Task};
use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::sync::Arc;

/// Every reason why a change cannot be made, in the order of the changes.
pub(super) fn look(root: &Path, changes: &[Change]) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for change in changes {
        let path = change.path();
        if !is_inside(path) {
            faults.push(Fault::BadPath { path: Arc::clone(path) });
        } else if !seen.insert(path.to_lowercase()) {
            faults.push(Fault::Twice { path: Arc::clone(path) });
        } else if let Err(fault) = folders(root, path).and_then(|()| target(root, change)) {
            faults.push(fault);
        }
    }
    faults
}

/// True where a path stays below the folder it starts from, on every system.
fn is_inside(path: &str) -> bool {
    let odd = |part: &str| part.is_empty() || part == "." || part == ".." || part.contains(['\\', ':', '\0']);
    !path.split('/').any(odd)
}

/// What stands at a path, links not followed.
fn found(root: &Path, path: &Arc<str>) -> Result<Option<Metadata>, Fault> {
    match fs::symlink_metadata(root.join(&**path)) {
        Ok(facts) => Ok(Some(facts)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Fault::system(Task::Read, path)(error)),
    }
}

/// The folders above a file are folders, or not there yet.
fn folders(root: &Path, path: &str) -> Result<(), Fault> {
    for (at, _) in path.match_indices('/') {
        let folder = Arc::from(&path[..at]);
        match found(root, &folder)? {
            Some(facts) if facts.is_symlink() => return Err(Fault::Link { path: folder }),
            Some(facts) if !facts.is_dir() => return Err(Fault::NotAFolder { path: folder }),
            Some(_) => {}
            None => return Ok(()),
        }
    }
    Ok(())
}

fn target(root: &Path, change: &Change) -> Result<(), Fault> {
    let path = Arc::clone(change.path());
    let Some(before) = change.bytes_before() else {
        return if found(root, &path)?.is_some() { Err(Fault::ThereAlready { path }) } else { Ok(()) };
    };
    match found(root, &path)? {
        None => Err(Fault::Gone { path }),
        Some(facts) if facts.is_symlink() => Err(Fault::Link { path }),
        Some(facts) if !facts.is_file() => Err(Fault::NotAFile { path }),
        Some(facts) if facts.permissions().readonly() => Err(Fault::ReadOnly { path }),
        Some(_) => still_holds(root, &path, before),
    }
}

/// The file holds exactly these bytes.
pub(super) fn still_holds(root: &Path, path: &Arc<str>, before: &[u8]) -> Result<(), Fault> {
    let bytes = fs::read(root.join(&**path)).map_err(Fault::system(Task::Read, path))?;
    if bytes == before { Ok(()) } else { Err(Fault::ChangedMeanwhile { path: Arc::clone(path) }) }
}
