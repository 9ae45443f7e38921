//! Putting a clerk's own files on disk without losing a word of what stands there.
//!
//! In: [`Change`]s, each a new file, a file's old and new bytes, or a file that goes. Out: the files, or a
//! [`Diagnostic`] for each reason why not; [`diff`] shows a change instead of making it. Uses `diagnostic` only.
//!
//! 1. `look`: every path is looked at first. Where anything stands in the way, or a file no longer holds the text that
//!    its change was made from, nothing is written at all.
//! 2. `stage`: folders are made, and every new text is written to a temporary file beside its place and forced to disk;
//!    so is a copy of every text that goes. A full disk shows here, and what was begun is taken away again.
//! 3. `commit`: each file gets its name, in the order of the changes. A new file takes a free name and never another's; a
//!    changed file is compared once more and replaced by a rename. Where one cannot be named, those before it are taken
//!    back by renames, which need no room.
//!
//! A program that is killed between two names leaves each file whole, old or new. A caller whose changes only count
//! together puts the file that makes them count last.

mod change;
mod commit;
mod diff;
mod disk;
mod fault;
mod look;
mod stage;
#[cfg(test)]
mod tests;

pub use change::Change;
pub use diff::diff;
pub use fault::codes;

use crate::diagnostic::Diagnostic;
use disk::{Disk, RealDisk};
use stage::Stage;
use std::path::Path;
use std::sync::Arc;

/// Makes all changes below `root`, and gives the paths that were written, in the order of the changes. A change that
/// changes nothing is passed over. `root` and folders below it are made where they are missing.
///
/// # Errors
///
/// Every reason that was found before anything was written; nothing is written then. Where the disk fails between two
/// files, those that were written are taken back; the last problem says so, or which could not be.
pub fn write(root: &Path, changes: &[Change]) -> Result<Vec<Arc<str>>, Vec<Diagnostic>> {
    write_on(&RealDisk, root, changes)
}

fn write_on(disk: &dyn Disk, root: &Path, changes: &[Change]) -> Result<Vec<Arc<str>>, Vec<Diagnostic>> {
    check_on(disk, root, changes)?;
    let changes: Vec<&Change> = changes.iter().filter(|change| !change.is_empty()).collect();
    let stage = Stage::new(disk, root, &changes).map_err(|fault| vec![fault.diagnostic()])?;
    commit::commit(stage)
}

/// The first half of [`write()`]: what would keep the changes from being made, without making them.
///
/// # Errors
///
/// Every reason, in the order of the changes.
pub fn check(root: &Path, changes: &[Change]) -> Result<(), Vec<Diagnostic>> {
    check_on(&RealDisk, root, changes)
}

fn check_on(disk: &dyn Disk, root: &Path, changes: &[Change]) -> Result<(), Vec<Diagnostic>> {
    let faults = look::look(disk, root, changes);
    if faults.is_empty() { Ok(()) } else { Err(faults.iter().map(fault::Fault::diagnostic).collect()) }
}
