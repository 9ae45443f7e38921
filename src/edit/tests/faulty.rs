//! A disk that refuses one thing, once or from then on; and one on which a file has one name only.

use crate::edit::disk::{Disk, Found, RealDisk};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// Whether the disk is well again after it has refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lasting {
    Once,
    FromThenOn,
}

/// Whether a file may have two names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    Known,
    Unknown,
}

/// Refuses the call after so many, with the error of this number.
#[derive(Debug)]
pub(super) struct Faulty {
    pub(super) left: Cell<usize>,
    pub(super) error: i32,
    pub(super) lasting: Lasting,
    pub(super) links: Links,
    /// How many calls were refused.
    pub(super) refused: Cell<usize>,
    /// The folders whose lists of names were forced to the disk.
    pub(super) forced: RefCell<BTreeSet<PathBuf>>,
}

impl Faulty {
    pub(super) fn after(calls: usize, error: i32, lasting: Lasting, links: Links) -> Self {
        Self { left: Cell::new(calls), error, lasting, links, refused: Cell::new(0), forced: RefCell::default() }
    }

    fn check(&self) -> io::Result<()> {
        if let Some(left) = self.left.get().checked_sub(1) {
            self.left.set(left);
            return Ok(());
        }
        self.refused.set(self.refused.get() + 1);
        if self.refused.get() == 1 || self.lasting == Lasting::FromThenOn {
            return Err(io::Error::from_raw_os_error(self.error));
        }
        Ok(())
    }
}

impl Disk for Faulty {
    fn look(&self, path: &Path) -> io::Result<Option<Found>> {
        self.check().and_then(|()| RealDisk.look(path))
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.check().and_then(|()| RealDisk.read(path))
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.check().and_then(|()| RealDisk.create_folder(path))
    }

    /// Four things that a disk may refuse: to make the file, to write all of it, to set its mode, to force it down. Each
    /// leaves more of the file behind.
    fn create_file(&self, path: &Path, bytes: &[u8], like: Option<&Path>) -> io::Result<()> {
        self.check()?;
        for left in [0, bytes.len() / 2, bytes.len()] {
            if let Err(error) = self.check() {
                return RealDisk.create_file(path, &bytes[..left], None).and(Err(error));
            }
        }
        RealDisk.create_file(path, bytes, like)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.check()?;
        match self.links {
            Links::Known => RealDisk.link(from, to),
            Links::Unknown => Err(io::ErrorKind::Unsupported.into()),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.check().and_then(|()| RealDisk.rename(from, to))
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.check().and_then(|()| RealDisk.remove_file(path))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.check().and_then(|()| RealDisk.remove_folder(path))
    }

    fn force_folder(&self, path: &Path) -> io::Result<()> {
        self.forced.borrow_mut().insert(path.to_owned());
        self.check().and_then(|()| RealDisk.force_folder(path))
    }
}
