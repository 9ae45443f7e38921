//! Carrying out the changes, in an order that can be cut off anywhere.

use super::change::Changes;
use super::disk::{Disk, Durability};
use super::fault::{Fault, Task};
use super::manifest::{self, Manifest};
use super::output::{Output, Record};
use crate::site::SitePath;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::io;
use std::path::Path;

/// What the names of temporary files start with. A file with such a name is ours and of no worth after its build.
const TEMPORARY: &str = ".ragstone-tmp-";

/// True where this name could only be a temporary file of ours.
pub(super) fn is_temporary(name: &str) -> bool {
    name.starts_with(TEMPORARY)
}

/// Brings the folder to what `next` lists. The steps are those of the room's door.
pub(super) fn apply(output: &Output, record: &Record, changes: &Changes<'_>, next: &Manifest) -> Result<(), Fault> {
    let (disk, root) = (output.disk.as_ref(), output.root.as_path());
    if record.leftovers || record.unfinished.is_some() {
        sweep(disk, root, record)?;
        remove(disk, root, &changes.half_done)?;
    }
    let under_way = root.join(manifest::NEXT);
    write_whole(disk, root, &under_way, "manifest", next.render().as_bytes(), Durability::Forced)?;

    remove(disk, root, &changes.first)?;
    prune(disk, root, &changes.prune);
    for folder in &changes.folders {
        let path = root.join(folder);
        disk.create_folder(&path).map_err(Fault::system(Task::CreateFolder, &path))?;
    }
    changes.write.par_iter().enumerate().with_min_len(8).try_for_each(|(number, (path, bytes))| {
        let folder = root.join(path.folder());
        write_whole(disk, &folder, &root.join(path.as_str()), &number.to_string(), bytes, Durability::Ordinary)
    })?;
    remove(disk, root, &changes.stale)?;
    prune(disk, root, &changes.prune);

    let done = root.join(manifest::NAME);
    disk.rename(&under_way, &done).map_err(Fault::system(Task::Write, &done))
}

/// Gives pages with the right bytes the right mode. Best effort: some file systems have no modes.
pub(super) fn mend_modes(output: &Output, changes: &Changes<'_>) {
    for path in &changes.mode {
        let _ = output.disk.set_our_mode(&output.root.join(path.as_str()));
    }
}

/// Writes a file so that its name only ever stands for whole contents: under another name, then by a rename.
fn write_whole(
    disk: &dyn Disk,
    folder: &Path,
    path: &Path,
    mark: &str,
    bytes: &[u8],
    durability: Durability,
) -> Result<(), Fault> {
    let temporary = folder.join(format!("{TEMPORARY}{mark}"));
    let written = match disk.create_file(&temporary, bytes, durability) {
        // Left by a killed build whose list of files is lost: ours by its name.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            disk.remove_file(&temporary).and_then(|()| disk.create_file(&temporary, bytes, durability))
        }
        other => other,
    };
    written.and_then(|()| disk.rename(&temporary, path)).map_err(|error| {
        // Best effort: on a full disk the half-written file should not take up room until the next build.
        let _ = disk.remove_file(&temporary);
        Fault::System { task: Task::Write, path: path.to_owned(), error }
    })
}

fn remove(disk: &dyn Disk, root: &Path, paths: &[SitePath]) -> Result<(), Fault> {
    for path in paths {
        let path = root.join(path.as_str());
        match disk.remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(Fault::system(Task::Remove, &path)(error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Removes those of our folders that are empty now. A folder that cannot go holds someone else's files.
fn prune(disk: &dyn Disk, root: &Path, folders: &[String]) {
    for folder in folders {
        let _ = disk.remove_folder(&root.join(folder));
    }
}

/// Removes a killed build's temporary files: they stand only where it listed pages, and in the root.
fn sweep(disk: &dyn Disk, root: &Path, record: &Record) -> Result<(), Fault> {
    let listed = record.unfinished.iter().flat_map(|manifest| &manifest.files);
    let folders: BTreeSet<&str> = listed.flat_map(|entry| entry.path.folders()).chain([""]).collect();
    for folder in folders {
        let folder = root.join(folder);
        let names = match disk.names(&folder) {
            Ok(names) => names,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => continue,
            Err(error) => return Err(Fault::system(Task::Read, &folder)(error)),
        };
        for name in names.iter().filter_map(|name| name.to_str()).filter(|name| is_temporary(name)) {
            let path = folder.join(name);
            disk.remove_file(&path).map_err(Fault::system(Task::Remove, &path))?;
        }
    }
    Ok(())
}
