//! Carrying out the changes, in an order that can be cut off anywhere.

use super::change::Changes;
use super::disk::{Disk, Durability, Found};
use super::fault::{Fault, Task};
use super::manifest::{self, Manifest};
use super::output::{Output, Record};
use super::stage;
use crate::site::SitePath;
use std::collections::BTreeSet;
use std::io;
use std::path::Path;

/// Brings the folder to what `next` lists. The steps are those of the room's door.
pub(super) fn apply(output: &Output, record: &Record, changes: &Changes<'_>, next: &Manifest) -> Result<(), Fault> {
    let (disk, root) = (output.disk.as_ref(), output.root.as_path());
    if record.leftovers || record.unfinished.is_some() {
        sweep(disk, root, record)?;
        remove(output, &changes.half_done)?;
    }
    let under_way = root.join(manifest::NEXT);
    write_manifest(disk, root, &under_way, next)?;

    remove(output, &changes.first)?;
    prune(disk, root, &changes.prune)?;
    if let Err(fault) = stage::stage(disk, root, changes) {
        // As if this build had never begun, unless it has taken over from one that was killed.
        if stage::undo(disk, root, changes).is_ok() && record.unfinished.is_none() && changes.first.is_empty() {
            let _ = disk.remove_file(&under_way);
        }
        return Err(fault);
    }
    let written = changes.write.iter().flat_map(|(path, _)| path.folders());
    if let Err(fault) = still_ours(output, written.filter(|folder| changes.folders.binary_search(folder).is_err())) {
        let _ = stage::undo(disk, root, changes);
        return Err(fault);
    }
    stage::name(disk, root, changes)?;

    remove(output, &changes.stale)?;
    prune(disk, root, &changes.prune)?;

    output.is_still_there()?;
    let done = root.join(manifest::NAME);
    disk.rename(&under_way, &done).map_err(Fault::system(Task::Write, &done))
}

/// Gives pages with the right bytes the right mode. Best effort: some file systems have no modes.
pub(super) fn mend_modes(output: &Output, changes: &Changes<'_>) {
    for path in changes.mode.iter().filter(|path| still_ours(output, path.folders()).is_ok()) {
        let _ = output.disk.set_our_mode(&output.root.join(path.as_str()));
    }
}

fn write_manifest(disk: &dyn Disk, root: &Path, path: &Path, next: &Manifest) -> Result<(), Fault> {
    let temporary = stage::temporary(root, "manifest");
    let written = stage::create(disk, &temporary, next.render().as_bytes(), Durability::Forced);
    written.and_then(|()| disk.rename(&temporary, path)).map_err(|error| {
        let _ = disk.remove_file(&temporary);
        Fault::system(Task::Write, path)(error)
    })
}

/// These folders are folders still, and all stand in the one that was locked: nobody has put a link in
/// their place since they were looked at. The deepest is looked at first and the locked one last, so that no answer was
/// got through a link. An instant is left between looking and doing, since paths can be asked for by name only.
fn still_ours<'p>(output: &Output, folders: impl Iterator<Item = &'p str>) -> Result<(), Fault> {
    let folders: BTreeSet<&str> = folders.collect();
    for folder in folders.into_iter().rev() {
        let path = output.root.join(folder);
        match output.disk.look(&path).map_err(Fault::system(Task::Read, &path))? {
            Some(Found::Folder) | None => {}
            Some(found) => return Err(Fault::in_the_way(folder, found)),
        }
    }
    output.is_still_there()
}

fn remove(output: &Output, paths: &[SitePath]) -> Result<(), Fault> {
    for path in paths {
        still_ours(output, path.folders())?;
        let path = output.root.join(path.as_str());
        match output.disk.remove_file(&path) {
            Err(error) if !is_gone(output.disk.as_ref(), &path, &error) => {
                return Err(Fault::system(Task::Remove, &path)(error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Removes those of our folders that are empty now. A folder that holds someone else's files, or is in use, stays.
fn prune(disk: &dyn Disk, root: &Path, folders: &[String]) -> Result<(), Fault> {
    use io::ErrorKind as Kind;
    let stays = |error: &io::Error| {
        matches!(error.kind(), Kind::DirectoryNotEmpty | Kind::AlreadyExists | Kind::ResourceBusy | Kind::NotADirectory)
    };
    for folder in folders {
        let path = root.join(folder);
        match disk.remove_folder(&path) {
            Err(error) if !stays(&error) && !is_gone(disk, &path, &error) => {
                return Err(Fault::system(Task::Remove, &path)(error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// True where nothing could be removed because nothing is there, and not because the way to it was cut for a moment.
fn is_gone(disk: &dyn Disk, path: &Path, error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound && matches!(disk.look(path), Ok(None))
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
        for name in names.iter().filter_map(|name| name.to_str()).filter(|name| stage::is_temporary(name)) {
            let path = folder.join(name);
            disk.remove_file(&path).map_err(Fault::system(Task::Remove, &path))?;
        }
    }
    Ok(())
}
