//! One run of the real program, measured from outside.

use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// What one run took.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) wall: Duration,
    /// Of all its threads, in the system's steps of 10 ms; `None` where the system does not say.
    pub(crate) cpu: Option<Duration>,
    /// The program's own account of its stages.
    pub(crate) stages: Vec<(String, Duration)>,
}

/// Builds the site of a project.
///
/// # Errors
/// The program cannot be started, or it finds something wrong with the project.
pub(crate) fn build(root: &Path) -> io::Result<Run> {
    let start = Instant::now();
    let mut child = spawn(root, Stdio::piped())?;
    let mut said = String::new();
    if let Some(stderr) = &mut child.stderr {
        stderr.read_to_string(&mut said)?;
    }
    let cpu = cpu_at_end(&child);
    let status = child.wait()?;
    let wall = start.elapsed();
    if !status.success() {
        return Err(io::Error::other(format!("the build of {} failed:\n{said}", root.display())));
    }
    Ok(Run { wall, cpu, stages: said.lines().filter_map(stage).collect() })
}

/// Makes sure that `ragstone check` finds nothing wrong with a project, so that what is measured is a whole build.
///
/// # Errors
/// What it found.
pub(crate) fn check(root: &Path) -> io::Result<()> {
    let output = Command::new(env!("CARGO_BIN_EXE_ragstone")).args(["check", "-C"]).arg(root).output()?;
    let said = || String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(()) } else { Err(io::Error::other(said())) }
}

/// The most memory a build had in use, in bytes. A run of its own: asking every millisecond disturbs the clock.
/// `None` where the system does not say.
pub(crate) fn peak(root: &Path) -> io::Result<Option<u64>> {
    let mut child = spawn(root, Stdio::null())?;
    let mut peak = None;
    while child.try_wait()?.is_none() {
        peak = high_water(child.id()).max(peak);
        sleep(Duration::from_millis(1));
    }
    Ok(peak)
}

fn spawn(root: &Path, stderr: Stdio) -> io::Result<Child> {
    Command::new(env!("CARGO_BIN_EXE_ragstone"))
        .args(["build", "--timings", "-C"])
        .arg(root)
        .stdout(Stdio::null())
        .stderr(stderr)
        .spawn()
}

/// "render  12.3 ms"
fn stage(line: &str) -> Option<(String, Duration)> {
    let (name, time) = line.strip_suffix(" ms")?.trim_end().rsplit_once(' ')?;
    let time = Duration::from_secs_f64(time.parse::<f64>().ok()? / 1000.0);
    (name.trim() != "in all").then(|| (name.trim().to_owned(), time))
}

/// The time all processors gave to a process that has closed its output: read once it has ended and before it is
/// waited for, when the system still has its account.
fn cpu_at_end(child: &Child) -> Option<Duration> {
    const TICKS_A_SECOND: u64 = 100;
    loop {
        let account = fs::read_to_string(format!("/proc/{}/stat", child.id())).ok()?;
        // The name in brackets may hold spaces; after it come the state, and eleven fields on the two times.
        let (_, fields) = account.rsplit_once(") ")?;
        let fields: Vec<&str> = fields.split(' ').collect();
        if fields.first() == Some(&"Z") {
            let ticks = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
            return Some(Duration::from_millis(ticks * 1000 / TICKS_A_SECOND));
        }
        sleep(Duration::from_micros(50));
    }
}

fn high_water(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
