//! One build at a time in one folder.

use super::disk;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// The lock file's name. It stays in the folder: removing it would let a third build slip in between two others.
pub(super) const NAME: &str = ".ragstone-lock";

/// Held for as long as the folder is open; the system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// The folder's lock, or `None` where another build holds it.
    pub(super) fn take(folder: &Path) -> io::Result<Option<Self>> {
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(folder.join(NAME))?;
        disk::give_our_mode(&file)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            // Some network file systems have no locks: a build there is worth more than the guard.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                Ok(Some(Self { _file: file }))
            }
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}
