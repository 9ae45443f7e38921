//! What has to change on disk, found by reading only: nothing is touched until every obstacle is known.

use super::disk::{Disk, Found};
use super::fault::{Fault, Task};
use super::manifest::Entry;
use super::output::{Outcome, Record};
use crate::site::{Pages, SitePath};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The steps from the folder as it is to the folder as it should be.
#[derive(Debug, Default)]
pub(super) struct Changes<'p> {
    /// Pages of a killed build that no finished build has: removed before the new manifest is written, while the
    /// killed build's manifest still says that they are ours.
    pub(super) half_done: Vec<SitePath>,
    /// Files to remove before writing, because a page needs their name as a folder or their folder as a name.
    pub(super) first: Vec<SitePath>,
    /// Folders to create, sorted, so each after the one it stands in.
    pub(super) folders: Vec<&'p str>,
    /// Pages to write.
    pub(super) write: Vec<(&'p SitePath, &'p [u8])>,
    /// Pages with the right bytes and a wrong mode.
    pub(super) mode: Vec<&'p SitePath>,
    /// Files to remove once everything is written.
    pub(super) stale: Vec<SitePath>,
    /// Folders of earlier builds that the site has no page in: removed where they are empty, deepest first.
    pub(super) prune: Vec<String>,
    total: usize,
    removed: usize,
}

impl Changes<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.half_done.is_empty() && self.first.is_empty() && self.write.is_empty() && self.stale.is_empty()
    }

    pub(super) fn outcome(&self) -> Outcome {
        Outcome { written: self.write.len(), unchanged: self.total - self.write.len(), removed: self.removed }
    }
}

/// What stands at each folder that the site has or had.
type Standing<'f> = BTreeMap<&'f str, Found>;

/// What publishing does about one page.
enum Step {
    Keep,
    Mode,
    Write,
    /// A killed build's version stands there: it goes before the new manifest is written.
    Redo,
}

impl<'p> Changes<'p> {
    /// Compares every page with the disk.
    ///
    /// # Errors
    /// Everything that stands in the way.
    pub(super) fn find(disk: &dyn Disk, root: &Path, record: &Record, pages: &'p Pages) -> Result<Self, Vec<Fault>> {
        let mut faults = super::name::conflicts(pages);
        if !faults.is_empty() {
            return Err(faults);
        }
        let survey = Survey { disk, root, record, pages };
        let gone = survey.gone();
        let needed: BTreeSet<&'p str> = pages.keys().flat_map(SitePath::folders).collect();
        let standing = survey.folders(&needed, &gone, &mut faults);
        let mut changes = Self { total: pages.len(), ..Self::default() };
        survey.sort_pages(&standing, &mut changes, &mut faults);
        survey.sort_gone(&gone, &standing, &needed, &mut changes, &mut faults);
        changes.folders =
            needed.iter().filter(|folder| standing.get(*folder) != Some(&Found::Folder)).copied().collect();
        let kept = |folder: &&str| !needed.contains(folder);
        let prune: BTreeSet<&str> = gone.iter().flat_map(|entry| entry.path.folders()).filter(kept).collect();
        changes.prune = prune.into_iter().rev().map(str::to_owned).collect();
        if faults.is_empty() { Ok(changes) } else { Err(faults) }
    }
}

/// The folder, what it says about itself, and what it should become.
struct Survey<'s, 'p> {
    disk: &'s dyn Disk,
    root: &'s Path,
    record: &'s Record,
    pages: &'p Pages,
}

impl<'s, 'p> Survey<'s, 'p> {
    /// Files of earlier builds, finished or killed, that the site no longer has; sorted.
    fn gone(&self) -> Vec<&'s Entry> {
        let listed = [&self.record.manifest, &self.record.unfinished];
        let entries = listed.into_iter().flatten().flat_map(|manifest| &manifest.files);
        let mut gone: Vec<&Entry> = entries.filter(|entry| !self.pages.contains_key(&entry.path)).collect();
        gone.sort_by(|a, b| a.path.cmp(&b.path));
        gone.dedup_by(|a, b| a.path == b.path);
        gone
    }

    /// What stands at every folder the site has or had. A folder's folder comes first, so one missing folder answers
    /// for everything below it without asking the disk.
    fn folders<'f>(&self, needed: &BTreeSet<&'f str>, gone: &[&'f Entry], faults: &mut Vec<Fault>) -> Standing<'f>
    where
        's: 'f,
    {
        let all: BTreeSet<&str> =
            needed.iter().copied().chain(gone.iter().flat_map(|entry| entry.path.folders())).collect();
        let top = |folder: &str| folder.split_once('/').map_or(folder.len(), |(top, _)| top.len());
        let tops: BTreeSet<&str> = all.iter().copied().filter(|folder| top(folder) == folder.len()).collect();
        let present: BTreeSet<&str> =
            tops.into_iter().filter(|folder| !matches!(self.look(folder), Ok(None))).collect();
        let asked: Vec<&str> = all.into_iter().filter(|folder| present.contains(&folder[..top(folder)])).collect();
        let answers: Vec<_> =
            asked.into_par_iter().with_min_len(32).map(|folder| (folder, self.look(folder))).collect();
        let mut standing = BTreeMap::new();
        for (folder, answer) in answers {
            match answer {
                Ok(None) => continue,
                Ok(Some(Found::Link)) => faults.push(Fault::in_the_way(folder, Found::Link)),
                Ok(Some(found)) => {
                    if needed.contains(folder) && !matches!(found, Found::Folder) && !self.owns(folder) {
                        faults.push(Fault::in_the_way(folder, found));
                    }
                    standing.insert(folder, found);
                }
                Err(fault) => faults.push(fault),
            }
        }
        standing
    }

    fn sort_pages(&self, standing: &Standing<'_>, changes: &mut Changes<'p>, faults: &mut Vec<Fault>) {
        let rows: Vec<(&'p SitePath, &'p [u8])> = self.pages.iter().map(|(path, bytes)| (path, &**bytes)).collect();
        let steps: Vec<Result<Step, Fault>> = rows
            .par_iter()
            .with_min_len(32)
            .map_init(Vec::new, |buffer, (path, bytes)| {
                let folder = path.folder();
                if folder.is_empty() || standing.get(folder) == Some(&Found::Folder) {
                    self.step(path.as_str(), bytes, standing, buffer)
                } else {
                    Ok(Step::Write)
                }
            })
            .collect();
        for (step, (path, bytes)) in steps.into_iter().zip(rows) {
            match step {
                Ok(Step::Keep) => {}
                Ok(Step::Mode) => changes.mode.push(path),
                Ok(Step::Write) => changes.write.push((path, bytes)),
                Ok(Step::Redo) => {
                    changes.half_done.push(path.clone());
                    changes.write.push((path, bytes));
                }
                Err(fault) => faults.push(fault),
            }
        }
    }

    fn step(&self, path: &str, bytes: &[u8], standing: &Standing<'_>, buffer: &mut Vec<u8>) -> Result<Step, Fault> {
        let Some(found) = self.look(path)? else { return Ok(Step::Write) };
        let (length, our_mode) = match found {
            Found::File { length, our_mode } => (length, our_mode),
            Found::Folder if self.holds_only_ours(path, standing)? => return Ok(Step::Write),
            Found::Folder | Found::Link => return Err(Fault::in_the_way(path, found)),
        };
        let ours = self.finished(path).is_some();
        if !ours && self.unfinished(path).is_none() {
            return Err(Fault::in_the_way(path, found));
        }
        let same = length == bytes.len() as u64 && self.read(path, length, buffer)? == bytes;
        match (same, our_mode) {
            (true, true) => Ok(Step::Keep),
            (true, false) => Ok(Step::Mode),
            (false, _) if ours => Ok(Step::Write),
            (false, _) if self.is_half_done(path, length, buffer)? => Ok(Step::Redo),
            (false, _) => Err(Fault::in_the_way(path, found)),
        }
    }

    fn sort_gone(
        &self,
        gone: &[&Entry],
        standing: &Standing<'_>,
        needed: &BTreeSet<&str>,
        changes: &mut Changes<'p>,
        faults: &mut Vec<Fault>,
    ) {
        let mut buffer = Vec::new();
        for entry in gone {
            let path = entry.path.as_str();
            let folder = entry.path.folder();
            if !folder.is_empty() && standing.get(folder) != Some(&Found::Folder) {
                continue;
            }
            match self.look(path) {
                Ok(Some(Found::File { length, .. })) => {
                    if self.finished(path).is_some() {
                        let blocks =
                            needed.contains(path) || entry.path.folders().any(|above| self.pages.contains_key(above));
                        let list = if blocks { &mut changes.first } else { &mut changes.stale };
                        list.push(entry.path.clone());
                        changes.removed += 1;
                    } else {
                        match self.is_half_done(path, length, &mut buffer) {
                            Ok(true) => {
                                changes.half_done.push(entry.path.clone());
                                changes.removed += 1;
                            }
                            Ok(false) => {}
                            Err(fault) => faults.push(fault),
                        }
                    }
                }
                // Something else has taken the name since: it is not ours to remove.
                Ok(_) => {}
                Err(fault) => faults.push(fault),
            }
        }
    }

    /// True where every file below the folder is ours and every folder one of ours, so that it will be empty once they are removed.
    fn holds_only_ours(&self, folder: &str, standing: &Standing<'_>) -> Result<bool, Fault> {
        if !standing.contains_key(folder) {
            return Ok(false);
        }
        let full = self.root.join(folder);
        let names = self.disk.names(&full).map_err(Fault::system(Task::Read, &full))?;
        for name in names {
            let Some(name) = name.to_str() else { return Ok(false) };
            let path = format!("{folder}/{name}");
            let ours = match self.look(&path)? {
                Some(Found::Folder) => self.holds_only_ours(&path, standing)?,
                Some(Found::File { .. }) => super::stage::is_temporary(name) || self.owns(&path),
                Some(Found::Link) => false,
                None => true,
            };
            if !ours {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// True where the file is one that we wrote, in a finished build or a killed one.
    fn owns(&self, path: &str) -> bool {
        self.finished(path).is_some()
            || matches!(self.look(path), Ok(Some(Found::File { length, .. }))
                if self.is_half_done(path, length, &mut Vec::new()).unwrap_or(false))
    }

    /// A killed build had listed its files before it wrote them, so the bytes decide whether it got as far as this one.
    fn is_half_done(&self, path: &str, length: u64, buffer: &mut Vec<u8>) -> Result<bool, Fault> {
        match self.unfinished(path) {
            Some(entry) if entry.length == length => Ok(entry.matches(self.read(path, length, buffer)?)),
            _ => Ok(false),
        }
    }

    fn finished(&self, path: &str) -> Option<&'s Entry> {
        self.record.manifest.as_ref()?.find(path)
    }

    fn unfinished(&self, path: &str) -> Option<&'s Entry> {
        self.record.unfinished.as_ref()?.find(path)
    }

    fn look(&self, path: &str) -> Result<Option<Found>, Fault> {
        let full = self.root.join(path);
        self.disk.look(&full).map_err(Fault::system(Task::Read, &full))
    }

    fn read<'b>(&self, path: &str, length: u64, buffer: &'b mut Vec<u8>) -> Result<&'b [u8], Fault> {
        let full = self.root.join(path);
        self.disk.read(&full, length, buffer).map_err(Fault::system(Task::Read, &full))
    }
}
