//! A disk that dies in the middle of a build, as `kill -9` would have it.

use crate::publish::disk::{Disk, Durability, Found, RealDisk};
use crate::publish::lock::Lock;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Lets a number of changes through; the next one is cut off half-way and nothing happens after it.
#[derive(Debug)]
pub(super) struct Killer {
    left: AtomicUsize,
    died: Arc<AtomicUsize>,
}

impl Killer {
    /// The disk, and a count that is above zero once it has died.
    pub(super) fn after(changes: usize) -> (Box<Self>, Arc<AtomicUsize>) {
        let died = Arc::new(AtomicUsize::new(0));
        (Box::new(Self { left: AtomicUsize::new(changes), died: Arc::clone(&died) }), died)
    }

    fn change(&self, alive: impl FnOnce() -> io::Result<()>, dying: impl FnOnce()) -> io::Result<()> {
        let taken = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        if taken.is_ok() {
            return alive();
        }
        if self.died.fetch_add(1, Ordering::SeqCst) == 0 {
            dying();
        }
        Err(io::Error::from(io::ErrorKind::StorageFull))
    }
}

impl Disk for Killer {
    fn look(&self, path: &Path) -> io::Result<Option<Found>> {
        RealDisk.look(path)
    }

    fn read<'b>(&self, path: &Path, length: u64, buffer: &'b mut Vec<u8>) -> io::Result<&'b [u8]> {
        RealDisk.read(path, length, buffer)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        RealDisk.names(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        RealDisk.lock(path)
    }

    fn is_locked(&self, path: &Path, lock: &Lock) -> io::Result<bool> {
        RealDisk.is_locked(path, lock)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.change(|| RealDisk.create_folder(path), || {})
    }

    /// Never forced to the disk: a test need not outlast a power cut, and hundreds of builds would wait for it.
    fn create_file(&self, path: &Path, bytes: &[u8], _: Durability) -> io::Result<()> {
        let half = || drop(RealDisk.create_file(path, &bytes[..bytes.len() / 2], Durability::Ordinary));
        self.change(|| RealDisk.create_file(path, bytes, Durability::Ordinary), half)
    }

    fn set_our_mode(&self, path: &Path) -> io::Result<()> {
        self.change(|| RealDisk.set_our_mode(path), || {})
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(|| RealDisk.rename(from, to), || {})
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.change(|| RealDisk.remove_file(path), || {})
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.change(|| RealDisk.remove_folder(path), || {})
    }
}
