//! What is measured of a project: the three kinds of build, each several times in turn, beside a bare loop of writes.

use super::disk::{Project, site, write_bare};
use super::process::{Run, build, peak};
use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// One column of the table.
pub(crate) struct Measured {
    pub(crate) name: String,
    pub(crate) pages: usize,
    pub(crate) bytes: u64,
    pub(crate) peak: Option<u64>,
    /// Into an empty folder.
    pub(crate) full: Runs,
    /// Once more, with nothing changed.
    pub(crate) unchanged: Runs,
    /// Once more, with one note changed.
    pub(crate) one_note: Runs,
    /// The same bytes to the same paths, and nothing else.
    pub(crate) bare: Vec<Duration>,
}

/// Builds of one kind.
#[derive(Default)]
pub(crate) struct Runs(Vec<Run>);

impl Runs {
    pub(crate) fn walls(&self) -> Vec<Duration> {
        self.0.iter().map(|run| run.wall).collect()
    }

    pub(crate) fn cpu(&self) -> Option<Duration> {
        let times: Option<Vec<Duration>> = self.0.iter().map(|run| run.cpu).collect();
        times.map(|times| median(&times))
    }

    /// The median of each stage, in order.
    pub(crate) fn stages(&self) -> Vec<(String, Duration)> {
        let Some(first) = self.0.first() else { return Vec::new() };
        let of = |name: &str| -> Vec<Duration> {
            let stages = self.0.iter().flat_map(|run| &run.stages);
            stages.filter(|(own, _)| own == name).map(|(_, time)| *time).collect()
        };
        first.stages.iter().map(|(name, _)| (name.clone(), median(&of(name)))).collect()
    }
}

/// Measures a project. The kinds of build take turns, so that a busy moment of the machine falls on all of them.
pub(crate) fn project(project: &Project, name: &str, repeat: usize) -> io::Result<Measured> {
    let (root, output) = (&project.root, project.output());
    let bare_output = root.join("bare");
    let peak = peak(root)?;
    let (mut full, mut unchanged, mut one_note) = (Runs::default(), Runs::default(), Runs::default());
    let (mut pages, mut bytes, mut bare) = (0, 0, Vec::new());
    for time in 0..repeat {
        fs::remove_dir_all(&output)?;
        full.0.push(build(root)?);
        unchanged.0.push(build(root)?);
        bare.push({
            let files = site(&output)?;
            pages = files.iter().filter(|(path, _)| path.extension().is_some_and(|end| end == "html")).count();
            bytes = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
            timed(&bare_output, |folder| write_bare(folder, &files))?
        });
        project.change_one_note(time)?;
        one_note.0.push(build(root)?);
    }
    Ok(Measured { name: name.to_owned(), pages, bytes, peak, full, unchanged, one_note, bare })
}

/// How long it takes to write into a new folder, which is removed after the clock has stopped.
fn timed(folder: &Path, write: impl Fn(&Path) -> io::Result<()>) -> io::Result<Duration> {
    let start = Instant::now();
    write(folder)?;
    let time = start.elapsed();
    fs::remove_dir_all(folder)?;
    Ok(time)
}

/// The middle one; of two in the middle, the longer.
pub(crate) fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
