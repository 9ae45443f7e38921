//! The few things that writing a clerk's files asks of a file system, behind a seam so that tests can refuse any of them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

/// What stands at a path; links are not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    File,
    /// A file that may be read but not changed.
    ReadOnlyFile,
    Folder,
    Link,
    /// A device, a pipe or the like.
    Other,
}

/// Files and folders as a clerk's change needs them. Paths are whole paths.
pub(super) trait Disk: std::fmt::Debug {
    /// What stands at `path`, or `None` where nothing does.
    fn look(&self, path: &Path) -> io::Result<Option<Found>>;
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    fn create_folder(&self, path: &Path) -> io::Result<()>;
    /// Writes a file that must not exist yet and forces it to the disk. It gets the mode of the file `like`.
    fn create_file(&self, path: &Path, bytes: &[u8], like: Option<&Path>) -> io::Result<()>;
    /// Gives a file a second name, which must be free.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// Removes a folder that must be empty.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;
    /// Forces a folder's list of names to the disk.
    fn force_folder(&self, path: &Path) -> io::Result<()>;
}

/// The file system of this machine.
#[derive(Debug)]
pub(super) struct RealDisk;

impl Disk for RealDisk {
    fn look(&self, path: &Path) -> io::Result<Option<Found>> {
        let facts = match fs::symlink_metadata(path) {
            Ok(facts) => facts,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        Ok(Some(match facts.file_type() {
            kind if kind.is_symlink() => Found::Link,
            kind if kind.is_dir() => Found::Folder,
            kind if !kind.is_file() => Found::Other,
            _ if facts.permissions().readonly() => Found::ReadOnlyFile,
            _ => Found::File,
        }))
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    fn create_file(&self, path: &Path, bytes: &[u8], like: Option<&Path>) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(bytes)?;
        if let Some(like) = like {
            file.set_permissions(fs::metadata(like)?.permissions())?;
        }
        file.sync_all()
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to)
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

    fn force_folder(&self, path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }
}
