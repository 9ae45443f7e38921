//! The few things publishing asks of a file system, behind a seam so that tests can kill a build at any of them.

use super::lock::Lock;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

/// What stands at a path; links are not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// A regular file, its length in bytes, and whether its mode is the one we give.
    File {
        length: u64,
        our_mode: bool,
    },
    Folder,
    /// A symbolic link, a device, a socket or the like.
    Link,
}

/// Whether a file must outlast a power cut before the next step is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Durability {
    Ordinary,
    Forced,
}

/// Files and folders as publishing needs them. Paths are whole paths, not relative ones.
pub(super) trait Disk: Send + Sync + std::fmt::Debug {
    /// What stands at `path`, or `None` where nothing does.
    fn look(&self, path: &Path) -> io::Result<Option<Found>>;
    /// The first `length` bytes of a file, in `buffer`, which may be longer.
    fn read<'b>(&self, path: &Path, length: u64, buffer: &'b mut Vec<u8>) -> io::Result<&'b [u8]>;
    /// The names in a folder, in no order.
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>>;
    /// The lock that this file stands for, or `None` where another build holds it.
    fn lock(&self, path: &Path) -> io::Result<Option<Lock>>;
    /// True while the file at `path` is the one that was locked.
    fn is_locked(&self, path: &Path, lock: &Lock) -> io::Result<bool>;
    fn create_folder(&self, path: &Path) -> io::Result<()>;
    /// Writes a file that must not exist yet.
    fn create_file(&self, path: &Path, bytes: &[u8], durability: Durability) -> io::Result<()>;
    fn set_our_mode(&self, path: &Path) -> io::Result<()>;
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// Removes a folder that must be empty.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;
}

/// The file system of this machine.
#[derive(Debug)]
pub(super) struct RealDisk;

impl Disk for RealDisk {
    fn look(&self, path: &Path) -> io::Result<Option<Found>> {
        let facts = match fs::symlink_metadata(path) {
            Ok(facts) => facts,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        Ok(Some(if facts.is_file() {
            Found::File { length: facts.len(), our_mode: mode::is(&facts, mode::FILE) }
        } else if facts.is_dir() {
            Found::Folder
        } else {
            Found::Link
        }))
    }

    fn read<'b>(&self, path: &Path, length: u64, buffer: &'b mut Vec<u8>) -> io::Result<&'b [u8]> {
        let length = usize::try_from(length).map_err(io::Error::other)?;
        if buffer.len() < length {
            buffer.resize(length, 0);
        }
        let bytes = &mut buffer[..length];
        File::open(path)?.read_exact(bytes)?;
        Ok(bytes)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name())).collect()
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        Lock::take(path)
    }

    fn is_locked(&self, path: &Path, lock: &Lock) -> io::Result<bool> {
        lock.is_at(path)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)?;
        mode::set(&fs::symlink_metadata(path)?, mode::FOLDER, |mode| fs::set_permissions(path, mode))
    }

    fn create_file(&self, path: &Path, bytes: &[u8], durability: Durability) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(bytes)?;
        give_our_mode(&file)?;
        match durability {
            Durability::Ordinary => Ok(()),
            Durability::Forced => file.sync_all(),
        }
    }

    fn set_our_mode(&self, path: &Path) -> io::Result<()> {
        mode::set(&fs::symlink_metadata(path)?, mode::FILE, |mode| fs::set_permissions(path, mode))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }
}

/// Gives an open file the mode of a published one, whatever the umask.
pub(super) fn give_our_mode(file: &File) -> io::Result<()> {
    mode::set(&file.metadata()?, mode::FILE, |mode| file.set_permissions(mode))
}

/// Modes that do not depend on who builds: a web server can read every file, and two builds give the same tree.
#[cfg(unix)]
mod mode {
    use std::fs::{Metadata, Permissions};
    use std::io;
    use std::os::unix::fs::PermissionsExt as _;

    pub(super) const FILE: u32 = 0o644;
    pub(super) const FOLDER: u32 = 0o755;

    pub(super) fn is(facts: &Metadata, wanted: u32) -> bool {
        facts.permissions().mode() & 0o777 == wanted
    }

    /// Sets the wanted mode where it differs; a folder's group inheritance (setgid) stays as it is.
    pub(super) fn set(facts: &Metadata, wanted: u32, apply: impl Fn(Permissions) -> io::Result<()>) -> io::Result<()> {
        if is(facts, wanted) {
            return Ok(());
        }
        let mode = Permissions::from_mode(facts.permissions().mode() & 0o7000 | wanted);
        match apply(mode) {
            // We have just made it, so it is ours: this file system has no modes.
            Err(error) if matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::Unsupported) => {
                Ok(())
            }
            other => other,
        }
    }
}

/// Systems without such modes have nothing to set.
#[cfg(not(unix))]
mod mode {
    use std::fs::{Metadata, Permissions};
    use std::io;

    pub(super) const FILE: u32 = 0;
    pub(super) const FOLDER: u32 = 0;

    pub(super) fn is(_: &Metadata, _: u32) -> bool {
        true
    }

    pub(super) fn set(_: &Metadata, _: u32, _: impl Fn(Permissions) -> io::Result<()>) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{give_our_mode, mode};
    use std::io::ErrorKind;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn a_published_file_can_be_read_by_everybody_whatever_the_mask() {
        let file = tempfile::NamedTempFile::new().unwrap();
        file.as_file().set_permissions(std::fs::Permissions::from_mode(0o600)).unwrap();
        give_our_mode(file.as_file()).unwrap();
        assert_eq!(file.as_file().metadata().unwrap().permissions().mode() & 0o777, 0o644);
    }

    #[test]
    fn a_disk_without_modes_stops_nothing_and_any_other_refusal_does() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let set = |kind: ErrorKind| mode::set(&file.as_file().metadata().unwrap(), 0o640, |_| Err(kind.into()));
        assert!(set(ErrorKind::PermissionDenied).is_ok() && set(ErrorKind::Unsupported).is_ok());
        assert!(set(ErrorKind::StorageFull).is_err());
    }
}
