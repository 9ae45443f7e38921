//! One build at a time in one folder.

use super::disk;
use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// The lock file's name. It stays in the folder: removing it would let a third build slip in between two others.
pub(super) const NAME: &str = ".ragstone-lock";

/// Held for as long as the folder is open; the system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
}

impl Lock {
    /// The lock that the file at `path` stands for, or `None` where another build holds it. The file is made where it
    /// is missing.
    pub(super) fn take(path: &Path) -> io::Result<Option<Self>> {
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        disk::give_our_mode(&file)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            // Some network file systems have no locks: a build there is worth more than the guard.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(Some(Self { file })),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// True while the file at `path` is the one that was locked. Where it is not, the folder has been moved, replaced or
    /// unmounted since, or the lock was removed and another build may have made its own.
    pub(super) fn is_at(&self, path: &Path) -> io::Result<bool> {
        match fs::symlink_metadata(path) {
            Ok(there) => Ok(is_one_file(&self.file.metadata()?, &there)),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

#[cfg(unix)]
fn is_one_file(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Other systems do not let go of a folder in which a file is open.
#[cfg(not(unix))]
fn is_one_file(_: &Metadata, other: &Metadata) -> bool {
    other.is_file()
}
