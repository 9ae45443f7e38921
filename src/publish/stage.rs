//! Pages on the disk before they are published: all are written under names of no worth first, and only then does
//! each get its name. A disk that fills up meanwhile has changed no page.

use super::change::Changes;
use super::disk::{Disk, Durability};
use super::fault::{Fault, Task};
use crate::site::SitePath;
use rayon::prelude::*;
use std::io;
use std::path::{Path, PathBuf};

/// What the names of temporary files start with. A file with such a name is ours and of no worth after its build.
const TEMPORARY: &str = ".ragstone-tmp-";

/// True where this name could only be a temporary file of ours.
pub(super) fn is_temporary(name: &str) -> bool {
    name.starts_with(TEMPORARY)
}

/// The temporary file in this folder that bears this mark.
pub(super) fn temporary(folder: &Path, mark: &str) -> PathBuf {
    folder.join(format!("{TEMPORARY}{mark}"))
}

/// Writes a temporary file.
pub(super) fn create(disk: &dyn Disk, path: &Path, bytes: &[u8], durability: Durability) -> io::Result<()> {
    match disk.create_file(path, bytes, durability) {
        // Left by a killed build whose list of files is lost: ours by its name.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            disk.remove_file(path).and_then(|()| disk.create_file(path, bytes, durability))
        }
        other => other,
    }
}

/// Makes the folders that are missing, and writes every page to a temporary file in its own folder.
pub(super) fn stage(disk: &dyn Disk, root: &Path, changes: &Changes<'_>) -> Result<(), Fault> {
    for folder in &changes.folders {
        let path = root.join(folder);
        disk.create_folder(&path).map_err(Fault::system(Task::CreateFolder, &path))?;
    }
    changes.write.par_iter().enumerate().with_min_len(8).try_for_each(|(number, (path, bytes))| {
        create(disk, &staged(root, path, number), bytes, Durability::Ordinary)
            .map_err(|error| Fault::system(Task::Write, &root.join(path.as_str()))(error))
    })
}

/// Gives every page its name, over the one that had it: a name only ever stands for whole contents.
pub(super) fn name(disk: &dyn Disk, root: &Path, changes: &Changes<'_>) -> Result<(), Fault> {
    let named = changes.write.par_iter().enumerate().with_min_len(8).try_for_each(|(number, (path, _))| {
        let full = root.join(path.as_str());
        disk.rename(&staged(root, path, number), &full).map_err(Fault::system(Task::Write, &full))
    });
    if named.is_err() {
        // What is left would take up room until the next build.
        let _ = forget(disk, root, changes);
    }
    named
}

/// Takes away what [`stage`] has made, as far as it got. It stops at the first refusal: a disk that is gone would refuse
/// a thousand times, and slowly.
pub(super) fn undo(disk: &dyn Disk, root: &Path, changes: &Changes<'_>) -> io::Result<()> {
    forget(disk, root, changes)?;
    changes.folders.iter().rev().try_for_each(|folder| gone(disk.remove_folder(&root.join(folder))))
}

fn forget(disk: &dyn Disk, root: &Path, changes: &Changes<'_>) -> io::Result<()> {
    let mut staged = changes.write.iter().enumerate().map(|(number, (path, _))| staged(root, path, number));
    staged.try_for_each(|path| gone(disk.remove_file(&path)))
}

fn staged(root: &Path, path: &SitePath, number: usize) -> PathBuf {
    temporary(&root.join(path.folder()), &number.to_string())
}

/// What was never there has gone too.
fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(()),
        other => other,
    }
}
