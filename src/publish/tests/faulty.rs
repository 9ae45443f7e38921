//! A disk that refuses one thing, once or from then on.

use crate::publish::disk::{Disk, Durability, Found, RealDisk};
use crate::publish::lock::Lock;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Whether the disk is well again after it has refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lasting {
    Once,
    FromThenOn,
}

/// Which calls are counted, and so refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Read,
    /// Asking whether the folder is still the one that was locked.
    Lock,
    Write,
}

/// What happens at the call.
enum Deed {
    /// It is refused, with the error of this number.
    Refuse(i32, Lasting),
    /// Another program does something first.
    Meddle(Box<dyn Fn() + Send + Sync>),
}

/// Something happens at the call after so many of its side.
pub(super) struct Faulty {
    side: Side,
    deed: Deed,
    left: AtomicUsize,
    happened: Arc<AtomicUsize>,
}

impl std::fmt::Debug for Faulty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Faulty")
    }
}

impl Faulty {
    /// A disk that refuses a call, and a count that is above zero once it has.
    pub(super) fn after(calls: usize, side: Side, error: i32, lasting: Lasting) -> (Box<Self>, Arc<AtomicUsize>) {
        Self::new(calls, side, Deed::Refuse(error, lasting))
    }

    /// A disk in which another program does something before a call, and a count that is above zero once it has.
    pub(super) fn meddled(
        calls: usize,
        side: Side,
        meddle: impl Fn() + Send + Sync + 'static,
    ) -> (Box<Self>, Arc<AtomicUsize>) {
        Self::new(calls, side, Deed::Meddle(Box::new(meddle)))
    }

    fn new(calls: usize, side: Side, deed: Deed) -> (Box<Self>, Arc<AtomicUsize>) {
        let happened = Arc::new(AtomicUsize::new(0));
        (Box::new(Self { side, deed, left: AtomicUsize::new(calls), happened: Arc::clone(&happened) }), happened)
    }

    fn refusal(&self, side: Side) -> Option<io::Error> {
        if side != self.side {
            return None;
        }
        let taken = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        if taken.is_ok() {
            return None;
        }
        let first = self.happened.fetch_add(1, Ordering::SeqCst) == 0;
        match &self.deed {
            Deed::Refuse(error, lasting) => {
                (first || *lasting == Lasting::FromThenOn).then(|| io::Error::from_raw_os_error(*error))
            }
            Deed::Meddle(meddle) => {
                if first {
                    meddle();
                }
                None
            }
        }
    }

    fn call<T>(&self, side: Side, call: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        self.refusal(side).map_or_else(call, Err)
    }
}

impl Disk for Faulty {
    fn look(&self, path: &Path) -> io::Result<Option<Found>> {
        self.call(Side::Read, || RealDisk.look(path))
    }

    fn read<'b>(&self, path: &Path, length: u64, buffer: &'b mut Vec<u8>) -> io::Result<&'b [u8]> {
        self.call(Side::Read, || RealDisk.read(path, length, buffer))
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.call(Side::Read, || RealDisk.names(folder))
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        self.call(Side::Write, || RealDisk.lock(path))
    }

    fn is_locked(&self, path: &Path, lock: &Lock) -> io::Result<bool> {
        self.call(Side::Lock, || RealDisk.is_locked(path, lock))
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.call(Side::Write, || RealDisk.create_folder(path))
    }

    /// Four things that a disk may refuse: to make the file, to write all of it, to set its mode, to force it down. Each
    /// leaves more of the file behind.
    fn create_file(&self, path: &Path, bytes: &[u8], _: Durability) -> io::Result<()> {
        let write = |length: usize| RealDisk.create_file(path, &bytes[..length], Durability::Ordinary);
        let stages = [None, Some(0), Some(bytes.len() / 2), Some(bytes.len())];
        let refused = stages.into_iter().find_map(|left| self.refusal(Side::Write).map(|error| (left, error)));
        match refused {
            None => write(bytes.len()),
            Some((left, error)) => left.map_or(Ok(()), write).and(Err(error)),
        }
    }

    fn set_our_mode(&self, path: &Path) -> io::Result<()> {
        self.call(Side::Write, || RealDisk.set_our_mode(path))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call(Side::Write, || RealDisk.rename(from, to))
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.call(Side::Write, || RealDisk.remove_file(path))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.call(Side::Write, || RealDisk.remove_folder(path))
    }
}
