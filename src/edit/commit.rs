//! Giving each staged file its name, or taking all of them back.

use super::disk::Disk;
use super::fault::{Fault, Task};
use super::look;
use super::stage::{Stage, Staged};
use crate::diagnostic::Diagnostic;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// Names every staged file. Where one cannot be named, those before it are taken back, and the last problem says so; or
/// it says which could not be.
pub(super) fn commit(mut stage: Stage<'_>) -> Result<Vec<Arc<str>>, Vec<Diagnostic>> {
    let all: Vec<Arc<str>> = stage.texts.iter().map(|staged| Arc::clone(staged.change.path())).collect();
    for at in 0..all.len() {
        if let Err(fault) = name(&mut stage, at) {
            let kept: Vec<usize> = (0..at).rev().filter(|at| take_back(&stage, *at).is_err()).collect();
            stage.undo();
            let (written, missing) = (0..all.len()).partition::<Vec<_>, _>(|at| kept.contains(at));
            let paths = |list: Vec<usize>| list.into_iter().filter_map(|at| all.get(at).cloned()).collect();
            let outcome = Fault::Incomplete { written: paths(written), missing: paths(missing) };
            return Err(vec![fault.diagnostic(), outcome.diagnostic()]);
        }
    }
    Ok(all)
}

fn name(stage: &mut Stage<'_>, at: usize) -> Result<(), Fault> {
    let Some(staged) = stage.texts.get(at) else { return Ok(()) };
    let (disk, path, new) = (stage.disk, staged.change.path(), staged.new.clone());
    let target = stage.root.join(&**path);
    match (staged.change.bytes_before(), new) {
        (Some(before), None) => {
            look::still_holds(disk, stage.root, path, before)?;
            disk.remove_file(&target).map_err(Fault::system(Task::Write, path))?;
        }
        (None, None) => return Ok(()),
        (Some(before), Some(new)) => {
            look::still_holds(disk, stage.root, path, before)?;
            disk.rename(&new, &target).map_err(Fault::system(Task::Write, path))?;
            // Another command may take the name for its own from now on.
            stage.forget(&new);
        }
        (None, Some(new)) => take_free_name(disk, &new, &target).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Fault::ThereAlready { path: Arc::clone(path) },
            _ => Fault::system(Task::Write, path)(error),
        })?,
    }
    // Best effort: not every system can force a folder's list of names to disk.
    stage.folders_of(&target).for_each(|folder| drop(disk.force_folder(folder)));
    Ok(())
}

/// A rename would overwrite what another program has put there meanwhile; a second name for the file would not.
fn take_free_name(disk: &dyn Disk, temporary: &Path, target: &Path) -> io::Result<()> {
    match disk.link(temporary, target) {
        // An empty file keeps the place, and the rename puts the whole text there.
        Err(error) if knows_no_links(&error) => match disk.create_file(target, b"", None) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            placed => {
                placed.and_then(|()| disk.rename(temporary, target)).inspect_err(|_| drop(disk.remove_file(target)))
            }
        },
        named => named,
    }
}

/// This disk may be one on which a file has one name only, such as a memory stick.
pub(super) fn knows_no_links(error: &io::Error) -> bool {
    use io::ErrorKind as Kind;
    let refused = matches!(error.kind(), Kind::Unsupported | Kind::PermissionDenied | Kind::TooManyLinks);
    refused || (cfg!(windows) && error.kind() != Kind::AlreadyExists)
}

/// Puts things back as they were before the file was named, unless somebody has changed it since.
fn take_back(stage: &Stage<'_>, at: usize) -> Result<(), Fault> {
    let Some(Staged { change, old, .. }) = stage.texts.get(at) else { return Ok(()) };
    let path = change.path();
    let target = stage.root.join(&**path);
    if let Some(after) = change.bytes_after() {
        look::still_holds(stage.disk, stage.root, path, after)?;
    }
    let taken = match (old, change.bytes_after()) {
        // A file that went comes back under its name, unless that has been taken since.
        (Some(old), None) => take_free_name(stage.disk, old, &target),
        (Some(old), Some(_)) => stage.disk.rename(old, &target),
        (None, _) => stage.disk.remove_file(&target),
    };
    taken.map_err(Fault::system(Task::Write, path))
}
