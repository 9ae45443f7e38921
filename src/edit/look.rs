//! Looking before anything is written.

use super::Change;
use super::disk::{Disk, Found};
use super::fault::{Fault, Task};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// Every reason why a change cannot be made, in the order of the changes.
pub(super) fn look(disk: &dyn Disk, root: &Path, changes: &[Change]) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for change in changes {
        let path = change.path();
        if !is_inside(path) {
            faults.push(Fault::BadPath { path: Arc::clone(path) });
        } else if !seen.insert(path.to_lowercase()) {
            faults.push(Fault::Twice { path: Arc::clone(path) });
        } else if let Err(fault) = folders(disk, root, path).and_then(|()| target(disk, root, change)) {
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

fn found(disk: &dyn Disk, root: &Path, path: &Arc<str>) -> Result<Option<Found>, Fault> {
    disk.look(&root.join(&**path)).map_err(Fault::system(Task::Read, path))
}

/// The folders above a file are folders, or not there yet.
fn folders(disk: &dyn Disk, root: &Path, path: &str) -> Result<(), Fault> {
    for (at, _) in path.match_indices('/') {
        let folder = Arc::from(&path[..at]);
        match found(disk, root, &folder)? {
            Some(Found::Folder) => {}
            Some(Found::Link) => return Err(Fault::Link { path: folder }),
            Some(_) => return Err(Fault::NotAFolder { path: folder }),
            None => return Ok(()),
        }
    }
    Ok(())
}

fn target(disk: &dyn Disk, root: &Path, change: &Change) -> Result<(), Fault> {
    let path = Arc::clone(change.path());
    let found = found(disk, root, &path)?;
    let Some(before) = change.bytes_before() else {
        return if found.is_some() { Err(Fault::ThereAlready { path }) } else { Ok(()) };
    };
    match found {
        None => Err(Fault::Gone { path }),
        Some(Found::Link) => Err(Fault::Link { path }),
        Some(Found::Folder | Found::Other) => Err(Fault::NotAFile { path }),
        Some(Found::ReadOnlyFile) => Err(Fault::ReadOnly { path }),
        Some(Found::File) => still_holds(disk, root, &path, before),
    }
}

/// The file holds exactly these bytes.
pub(super) fn still_holds(disk: &dyn Disk, root: &Path, path: &Arc<str>, before: &[u8]) -> Result<(), Fault> {
    let bytes = disk.read(&root.join(&**path)).map_err(Fault::system(Task::Read, path))?;
    if bytes == before { Ok(()) } else { Err(Fault::ChangedMeanwhile { path: Arc::clone(path) }) }
}
