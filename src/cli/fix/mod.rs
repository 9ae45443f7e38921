//! `check --fix`: changes that mend a problem and cannot lose anything.
//!
//! 1. `round` takes the fixes that the problems of the plan offer and that do not overlap, and makes them in memory.
//! 2. `proof` reads the plan again: each problem must be gone, nothing that was not edited may read otherwise, and no
//!    new problem of reading may stand in its place. A change that fails is left out and told of.
//! 3. Again, since a mended file is read further, until nothing changes.
//! 4. What changed is written by the room [`edit`](crate::edit), or shown as a diff.

mod proof;
mod round;

use super::project::Files;
use super::{End, ReadArgs, report};
use crate::diagnostic::{Diagnostic, Texts as _};
use crate::edit::{self, Change};
use proof::Examined;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Rounds at most. A round mends at least one problem, and a file in which each hides the next needs one for each.
const MAX_ROUNDS: usize = 200;

/// Whether changes are written or only shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Write,
    Show,
}

/// One fix, as it is told of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    file: Arc<str>,
    line: u32,
    /// What was done, or would have been.
    title: String,
}

/// The plan once everything was mended that can be.
pub(super) struct Mended {
    /// The files, with the new texts.
    pub(super) files: Files,
    changes: Vec<Change>,
    made: Vec<Told>,
    left: Vec<Told>,
}

/// Mends in memory what can be mended.
pub(super) fn mend(files: Files, args: &ReadArgs) -> Mended {
    let before = files.sources.clone();
    let mut at = Examined::new(files, args);
    let (mut made, mut left): (Vec<Told>, Vec<Told>) = (Vec::new(), Vec::new());
    for _ in 0..MAX_ROUNDS {
        let offered = round::offered(&at, &left);
        if offered.is_empty() {
            break;
        }
        at = round::make(at, offered, args, &mut made, &mut left);
    }
    let texts = at.files.sources.texts().iter();
    let changed = texts.filter_map(|source| {
        let old = before.text(&source.path).filter(|old| **old != source.text)?;
        Some(Change::replace(Arc::clone(&source.path), old, source.text.as_str()))
    });
    let changes = changed.collect();
    made.sort();
    left.sort();
    Mended { files: at.files, changes, made, left }
}

impl Mended {
    /// Writes the changes, or shows them; and says what was done. `None` where all went well.
    pub(super) fn put(&self, root: &Path, mode: Mode, args: &ReadArgs) -> Option<End> {
        match mode {
            Mode::Show => {
                report::to_stdout(self.changes.iter().map(edit::diff));
                if !self.changes.is_empty() && !args.quiet {
                    report::message("Nothing was written: `ragstone check --fix` makes these changes.\n");
                }
            }
            Mode::Write => {
                if let Err(faults) = edit::write(root, &self.changes) {
                    report::print(faults, &self.files.sources, args);
                    return Some(End::CouldNotRun);
                }
                self.tell(args);
            }
        }
        for left in &self.left {
            let place = format!("{}:{}", left.file, left.line);
            report::message(&format!("Left alone at {place}, since more would have changed than that: {}", left.title));
        }
        None
    }

    /// What was changed, file by file.
    fn tell(&self, args: &ReadArgs) {
        if args.quiet {
            return;
        }
        let mut files: BTreeMap<&str, Vec<&Told>> = BTreeMap::new();
        for told in &self.made {
            files.entry(&*told.file).or_default().push(told);
        }
        let mut words = String::new();
        for (file, told) in &files {
            words += &format!("{file}\n");
            words.extend(told.iter().map(|told| format!("  line {}: {}\n", told.line, told.title)));
        }
        words += &match self.made.len() {
            0 => "There is nothing that can be mended without asking.\n".to_owned(),
            fixes => {
                format!("Mended {} in {}.\n\n", report::counted(fixes, "problem"), report::counted(files.len(), "file"))
            }
        };
        if report::is_for_programs(args) { report::message(words.trim_end()) } else { report::to_stdout([words]) }
    }
}

/// Takes the offer of a fix from problems for which `--fix` has done all it can.
pub(super) fn no_longer_offered(diagnostics: &mut [Diagnostic]) {
    diagnostics.iter_mut().for_each(|diagnostic| diagnostic.fix = None);
}
