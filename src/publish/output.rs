//! The output folder: who may use it, whether it is current, and the way a site gets into it.

use super::change::Changes;
use super::disk::{Disk, Found, RealDisk};
use super::fault::{self, Fault, Task};
use super::lock::{self, Lock};
use super::manifest::{self, Entry, Manifest, Stamp};
use super::stage;
use super::write;
use crate::diagnostic::Diagnostic;
use crate::site::Pages;
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// Folders that the output must keep clear of.
#[derive(Debug, Clone, Copy)]
pub struct Grounds<'p> {
    /// The project's root: the output may stand inside it, never around it.
    pub root: &'p Path,
    /// Folders the site is made from, such as `content`: the output stands neither inside nor around them.
    pub sources: &'p [&'p Path],
}

/// What one publication did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Files that are new or differ from what was there.
    pub written: usize,
    /// Files that were there already, byte for byte.
    pub unchanged: usize,
    /// Files of earlier builds that the site no longer has.
    pub removed: usize,
}

/// An output folder, locked for this build until it is dropped.
#[derive(Debug)]
pub struct Output {
    pub(super) root: PathBuf,
    pub(super) disk: Box<dyn Disk>,
    shown: String,
    record: Record,
    lock: Lock,
}

/// What the folder says about itself.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// The last finished build.
    pub(super) manifest: Option<Manifest>,
    /// A build that was killed before it was done.
    pub(super) unfinished: Option<Manifest>,
    /// A temporary file stands in the root, where the manifests are written.
    pub(super) leftovers: bool,
}

/// Names that may stand in a folder before its first build: version control's and the desktop's own.
const HARMLESS: [&str; 6] = [".git", ".gitignore", ".gitkeep", ".gitattributes", ".DS_Store", "Thumbs.db"];

impl Output {
    /// Takes the folder for this build; creates it where it is missing.
    ///
    /// # Errors
    /// One diagnostic where the folder is not ours (it holds files and no manifest), overlaps the sources, is in use by
    /// another build, has a damaged manifest, or cannot be created or read.
    pub fn open(folder: &Path, grounds: &Grounds<'_>) -> Result<Self, Vec<Diagnostic>> {
        Self::open_on(Box::new(RealDisk), folder, grounds)
    }

    pub(super) fn open_on(disk: Box<dyn Disk>, folder: &Path, grounds: &Grounds<'_>) -> Result<Self, Vec<Diagnostic>> {
        let shown = folder.to_string_lossy().replace('\\', "/").trim_end_matches('/').to_owned();
        match take(disk.as_ref(), folder, grounds) {
            Ok((root, record, lock)) => Ok(Self { root, disk, shown, record, lock }),
            Err(fault) => Err(vec![fault.diagnostic(&shown)]),
        }
    }

    /// True where builds were published into the folder, false where it is free for a first one. Only looks.
    ///
    /// # Errors
    /// One diagnostic where the folder holds what Ragstone did not write, or cannot be read.
    pub fn is_ours(folder: &Path) -> Result<bool, Vec<Diagnostic>> {
        let shown = folder.to_string_lossy().replace('\\', "/");
        if !folder.exists() {
            return Ok(false);
        }
        let looked = if folder.is_dir() { names(&RealDisk, folder) } else { Err(Fault::NotAFolder) };
        let admitted = looked.and_then(|names| admit(&names).map(|()| has_manifest(&names)));
        admitted.map_err(|fault| vec![fault.diagnostic(&shown)])
    }

    /// How many warnings the last finished build gave, where there was one.
    pub fn warnings(&self) -> Option<usize> {
        self.record.manifest.as_ref().map(|manifest| manifest.warnings)
    }

    /// How many files the last finished build published; 0 where there was none.
    pub fn files(&self) -> usize {
        self.record.manifest.as_ref().map_or(0, |manifest| manifest.files.len())
    }

    /// True where a build was stopped before it was done: the next one puts it right.
    pub fn is_unfinished(&self) -> bool {
        self.record.unfinished.is_some() || self.record.leftovers
    }

    /// Whether the folder already holds exactly what a build with this stamp would write: the last build had the same
    /// stamp and was finished, and every file it wrote still has the same bytes. Dates are never trusted.
    pub fn is_current(&self, stamp: &Stamp) -> bool {
        let Record { manifest: Some(manifest), unfinished: None, leftovers: false } = &self.record else {
            return false;
        };
        manifest.stamp == *stamp
            && manifest
                .files
                .par_iter()
                .with_min_len(32)
                .map_init(Vec::new, |buffer, entry| self.stands(entry, buffer))
                .all(|stands| stands)
    }

    fn stands(&self, entry: &Entry, buffer: &mut Vec<u8>) -> bool {
        let path = self.root.join(entry.path.as_str());
        matches!(self.disk.look(&path), Ok(Some(Found::File { length, .. })) if length == entry.length)
            && self.disk.read(&path, entry.length, buffer).is_ok_and(|bytes| entry.matches(bytes))
    }

    /// Makes the folder hold exactly `pages`, beside files that are not ours, and records what it was built from and
    /// how many warnings the build gave.
    ///
    /// # Errors
    /// Every obstacle, found before anything is touched; or one diagnostic where the system refuses. Where it refuses
    /// before all pages are on the disk, no page has changed; after that every file is whole, old or new, and the next
    /// build repairs the rest.
    pub fn publish(&mut self, pages: &Pages, stamp: &Stamp, warnings: usize) -> Result<Outcome, Vec<Diagnostic>> {
        let next = Manifest::of(pages, stamp, warnings);
        let published = self.replace(pages, &next);
        self.record = match &published {
            Ok(_) => Record { manifest: Some(next), ..Record::default() },
            Err(_) => {
                let names = names(self.disk.as_ref(), &self.root);
                let record = names.and_then(|names| read_record(self.disk.as_ref(), &self.root, &names));
                record.unwrap_or(Record { leftovers: true, ..Record::default() })
            }
        };
        published.map_err(|faults| fault::diagnostics(&faults, &self.shown))
    }

    fn replace(&self, pages: &Pages, next: &Manifest) -> Result<Outcome, Vec<Fault>> {
        let changes = Changes::find(self.disk.as_ref(), &self.root, &self.record, pages)?;
        let recorded = self.record.unfinished.is_none() && self.record.manifest.as_ref() == Some(next);
        if !(recorded && changes.is_empty() && !self.record.leftovers) {
            self.is_still_there()
                .and_then(|()| write::apply(self, &self.record, &changes, next))
                .map_err(|f| vec![f])?;
        }
        write::mend_modes(self, &changes);
        Ok(changes.outcome())
    }

    /// The path leads to the folder that was locked, and not to one that has taken its place since.
    pub(super) fn is_still_there(&self) -> Result<(), Fault> {
        is_held(self.disk.as_ref(), &self.root, &self.lock)
    }
}

fn take(disk: &dyn Disk, folder: &Path, grounds: &Grounds<'_>) -> Result<(PathBuf, Record, Lock), Fault> {
    let root = prepare(disk, folder, grounds)?;
    // Before the lock, which would leave a file behind in a folder that is not ours.
    admit(&names(disk, &root)?)?;
    let path = root.join(lock::NAME);
    // Opening a link would make a file elsewhere, and opening a pipe would wait for ever.
    match disk.look(&path).map_err(Fault::system(Task::Read, &path))? {
        None | Some(Found::File { .. }) => {}
        Some(found) => return Err(Fault::in_the_way(lock::NAME, found)),
    }
    let lock = disk.lock(&path).map_err(Fault::system(Task::Write, &path))?.ok_or(Fault::Busy)?;
    // Until the lock was there, another folder may have come or gone.
    is_held(disk, &root, &lock)?;
    if root.canonicalize().ok().as_ref() != Some(&root) {
        return Err(Fault::Replaced);
    }
    let held = names(disk, &root)?;
    admit(&held)?;
    let record = read_record(disk, &root, &held)?;
    Ok((root, record, lock))
}

fn is_held(disk: &dyn Disk, root: &Path, lock: &Lock) -> Result<(), Fault> {
    let path = root.join(lock::NAME);
    let held = disk.is_locked(&path, lock).map_err(Fault::system(Task::Read, &path))?;
    if held { Ok(()) } else { Err(Fault::Replaced) }
}

/// The folder's real path, once it is known to be clear of the sources and exists.
fn prepare(disk: &dyn Disk, folder: &Path, grounds: &Grounds<'_>) -> Result<PathBuf, Fault> {
    if folder.is_file() {
        return Err(Fault::NotAFolder);
    }
    let absolute = std::path::absolute(folder).map_err(Fault::system(Task::Read, folder))?;
    let nearest = absolute.ancestors().find(|above| above.exists()).unwrap_or(&absolute);
    let real = nearest.canonicalize().map_err(Fault::system(Task::Read, nearest))?;
    let rest = absolute.strip_prefix(nearest).unwrap_or(Path::new(""));
    keep_clear(&real.join(rest), grounds)?;
    make_folders(disk, nearest, rest)?;
    let root = folder.canonicalize().map_err(Fault::system(Task::Read, folder))?;
    keep_clear(&root, grounds)?;
    Ok(root)
}

/// Makes the folders of `rest` below `above`, or none of them.
fn make_folders(disk: &dyn Disk, above: &Path, rest: &Path) -> Result<(), Fault> {
    let mut made: Vec<PathBuf> = Vec::new();
    for name in rest {
        let path = made.last().map_or(above, PathBuf::as_path).join(name);
        if let Err(error) = disk.create_folder(&path) {
            made.iter().rev().for_each(|folder| drop(disk.remove_folder(folder)));
            return Err(Fault::system(Task::CreateFolder, &path)(error));
        }
        made.push(path);
    }
    Ok(())
}

fn keep_clear(output: &Path, grounds: &Grounds<'_>) -> Result<(), Fault> {
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    for held in grounds.sources.iter().chain([&grounds.root]) {
        if real(held).starts_with(output) {
            return Err(Fault::HoldsSources { held: held.to_path_buf() });
        }
    }
    for around in grounds.sources {
        if output.starts_with(real(around)) {
            return Err(Fault::InsideSources { around: around.to_path_buf() });
        }
    }
    Ok(())
}

fn names(disk: &dyn Disk, folder: &Path) -> Result<Vec<String>, Fault> {
    let names = disk.names(folder).map_err(Fault::system(Task::Read, folder))?;
    let mut names: Vec<String> = names.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

fn has_manifest(names: &[String]) -> bool {
    names.iter().any(|name| name == manifest::NAME || name == manifest::NEXT)
}

fn admit(names: &[String]) -> Result<(), Fault> {
    if has_manifest(names) {
        return Ok(());
    }
    let harmless = |name: &str| HARMLESS.contains(&name) || name == lock::NAME || stage::is_temporary(name);
    let strangers: Vec<&String> = names.iter().filter(|name| !harmless(name)).collect();
    match strangers.split_first() {
        None => Ok(()),
        Some((first, others)) => Err(Fault::NotOurs { first: (*first).clone(), more: others.len() }),
    }
}

fn read_record(disk: &dyn Disk, root: &Path, names: &[String]) -> Result<Record, Fault> {
    Ok(Record {
        manifest: read_manifest(disk, root, manifest::NAME)?,
        unfinished: read_manifest(disk, root, manifest::NEXT)?,
        leftovers: names.iter().any(|name| stage::is_temporary(name)),
    })
}

fn read_manifest(disk: &dyn Disk, root: &Path, name: &'static str) -> Result<Option<Manifest>, Fault> {
    let path = root.join(name);
    let length = match disk.look(&path).map_err(Fault::system(Task::Read, &path))? {
        None => return Ok(None),
        Some(Found::File { length, .. }) => length,
        Some(_) => {
            return Err(Fault::Manifest { name, misread: manifest::Misread { line: 1, expected: "a plain file" } });
        }
    };
    let mut buffer = Vec::new();
    let bytes = disk.read(&path, length, &mut buffer).map_err(Fault::system(Task::Read, &path))?;
    let parsed = Manifest::parse(&String::from_utf8_lossy(bytes));
    parsed.map(Some).map_err(|misread| Fault::Manifest { name, misread })
}
