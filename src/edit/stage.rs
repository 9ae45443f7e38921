//! Writing every new text beside its place, under a name of no worth.

use super::Change;
use super::disk::{Disk, Found};
use super::fault::{Fault, Task};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the names of temporary files start with: hidden, so that a check or a build that runs meanwhile passes them over.
const TEMPORARY: &str = ".ragstone-new-";

/// Changes whose texts are on disk and have no names yet. Dropped, it takes its temporary files away.
#[derive(Debug)]
pub(super) struct Stage<'c> {
    pub(super) disk: &'c dyn Disk,
    pub(super) root: &'c Path,
    pub(super) texts: Vec<Staged<'c>>,
    /// Every temporary file that is to go.
    temporaries: Vec<PathBuf>,
    /// Folders that were made for the texts, each after the one it stands in.
    folders: Vec<PathBuf>,
}

/// One change, and where its texts are.
#[derive(Debug)]
pub(super) struct Staged<'c> {
    pub(super) change: &'c Change,
    /// Where the new bytes are; `None` for a file that goes.
    pub(super) new: Option<PathBuf>,
    /// A copy of the text that goes, with which it can be put back on a disk that has filled up.
    pub(super) old: Option<PathBuf>,
}

impl Drop for Stage<'_> {
    fn drop(&mut self) {
        for temporary in &self.temporaries {
            // Best effort: it is gone already where it was renamed.
            let _ = self.disk.remove_file(temporary);
        }
    }
}

impl<'c> Stage<'c> {
    /// Writes all texts to temporary files and forces them to disk.
    ///
    /// # Errors
    /// Where the disk refuses; everything begun is removed again.
    pub(super) fn new(disk: &'c dyn Disk, root: &'c Path, changes: &[&'c Change]) -> Result<Self, Fault> {
        let mut stage = Self { disk, root, texts: Vec::new(), temporaries: Vec::new(), folders: Vec::new() };
        for change in changes {
            if let Err(fault) = stage.add(change, changes.len() > 1) {
                stage.undo();
                return Err(fault);
            }
        }
        Ok(stage)
    }

    /// Takes away the temporary files and the folders that were made for them.
    pub(super) fn undo(mut self) {
        let (disk, folders) = (self.disk, std::mem::take(&mut self.folders));
        drop(self);
        // Newest first; a folder that another program has meanwhile put a file into stays.
        folders.iter().rev().for_each(|folder| drop(disk.remove_folder(folder)));
    }

    /// The temporary file has become a clerk's.
    pub(super) fn forget(&mut self, temporary: &Path) {
        self.temporaries.retain(|known| known != temporary);
    }

    /// The folders that hold a name which is new or was made for one.
    pub(super) fn folders_of<'s>(&'s self, target: &'s Path) -> impl Iterator<Item = &'s Path> {
        self.folders.iter().map(PathBuf::as_path).chain([target]).filter_map(Path::parent)
    }

    /// One change can be made or not; of several, those that were made may have to be taken back.
    fn add(&mut self, change: &'c Change, with_old: bool) -> Result<(), Fault> {
        let target = self.root.join(&**change.path());
        let folder = target.parent().unwrap_or(self.root);
        self.make_folders(folder).map_err(|(folder, error)| {
            let path: Arc<str> = folder.strip_prefix(self.root).unwrap_or(&folder).to_string_lossy().into();
            Fault::system(Task::CreateFolder, &path)(error)
        })?;
        let refused = |error| Fault::system(Task::Write, change.path())(error);
        let like = change.bytes_before().map(|_| target.as_path());
        let new = match change.bytes_after() {
            Some(after) => Some(self.write(folder, after, like).map_err(&refused)?),
            None => None,
        };
        let old = match change.bytes_before().filter(|_| with_old) {
            Some(before) => Some(self.write(folder, before, like).map_err(refused)?),
            None => None,
        };
        self.texts.push(Staged { change, new, old });
        Ok(())
    }

    /// Makes a folder and those above it, and notes which are new.
    fn make_folders(&mut self, folder: &Path) -> Result<(), (PathBuf, io::Error)> {
        // A root that is a link to a folder is followed: the clerk has named it.
        if folder.as_os_str().is_empty() || matches!(self.disk.look(&folder.join(".")), Ok(Some(Found::Folder))) {
            return Ok(());
        }
        if let Some(above) = folder.parent() {
            self.make_folders(above)?;
        }
        match self.disk.create_folder(folder) {
            Ok(()) => self.folders.push(folder.to_owned()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err((folder.to_owned(), error)),
        }
        Ok(())
    }

    /// A new file under a name that nobody has: one left by a program that was killed is not touched.
    fn write(&mut self, folder: &Path, bytes: &[u8], like: Option<&Path>) -> io::Result<PathBuf> {
        for number in 0..1000 {
            let path = folder.join(format!("{TEMPORARY}{number}"));
            match self.disk.create_file(&path, bytes, like) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                // Half a file may be there where it could not be written to its end.
                written => {
                    self.temporaries.push(path.clone());
                    return written.map(|()| path);
                }
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }
}
