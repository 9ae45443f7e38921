//! Giving each staged file its name.

use super::fault::{Fault, Task};
use super::look;
use super::stage::Staged;
use crate::diagnostic::Diagnostic;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;

/// Names every staged file, or says which were named before one could not be.
pub(super) fn commit(root: &Path, staged: &[Staged<'_>]) -> Result<Vec<Arc<str>>, Vec<Diagnostic>> {
    let all: Vec<Arc<str>> = staged.iter().map(|staged| Arc::clone(staged.change.path())).collect();
    for (done, staged) in staged.iter().enumerate() {
        if let Err(fault) = name(root, staged) {
            let (written, missing) = all.split_at(done);
            let outcome = Fault::Incomplete { written: written.to_vec(), missing: missing.to_vec() };
            return Err(vec![fault.diagnostic(), outcome.diagnostic()]);
        }
    }
    Ok(all)
}

fn name(root: &Path, staged: &Staged<'_>) -> Result<(), Fault> {
    let path = staged.change.path();
    let target = root.join(&**path);
    match staged.change.bytes_before() {
        Some(before) => {
            look::still_holds(root, path, before)?;
            if staged.change.bytes_after().is_none() {
                return fs::remove_file(&target).map_err(Fault::system(Task::Write, path));
            }
            fs::rename(&staged.temporary, &target).map_err(Fault::system(Task::Write, path))?;
        }
        None => take_free_name(staged, &target).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Fault::ThereAlready { path: Arc::clone(path) },
            _ => Fault::system(Task::Write, path)(error),
        })?,
    }
    // Best effort: not every system can force a folder's list of names to disk.
    let _ = target.parent().map(|folder| File::open(folder).and_then(|folder| folder.sync_all()));
    Ok(())
}

/// A rename would overwrite what another program has put there meanwhile; a second name for the file would not.
fn take_free_name(staged: &Staged<'_>, target: &Path) -> io::Result<()> {
    match fs::hard_link(&staged.temporary, target) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // This disk knows no second names.
        Err(_) => {
            let mut file = OpenOptions::new().write(true).create_new(true).open(target)?;
            file.write_all(staged.change.bytes_after().unwrap_or_default()).and_then(|()| file.sync_all())
        }
        Ok(()) => Ok(()),
    }
}
