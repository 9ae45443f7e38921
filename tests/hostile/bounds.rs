//! The real program within bounds of time and memory, and what it may not touch.

use crate::support::{Ran, SiteTest};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

/// Seconds of processor time for one build: 2 of a release build, and this many of one that is not optimised. Time on the
/// clock would make a busy machine fail.
const PROCESSOR_SECONDS: u32 = 20;

/// Kilobytes of memory for one build.
const KILOBYTES: u32 = 512 * 1024;

/// How long a build may stand still before it counts as hung.
const PATIENCE: Duration = Duration::from_secs(120);

/// Builds a site, which must end by itself within the bounds; or what it did instead.
pub(crate) fn build(site: &SiteTest) -> Result<Ran, String> {
    run(site, &site.command(&["build", "--format", "short"]))
}

/// Runs a command on a site, likewise.
pub(crate) fn run(site: &SiteTest, command: &Command) -> Result<Ran, String> {
    let (out, err) = (site.around().join("stdout"), site.around().join("stderr"));
    let files = (fs::File::create(&out).unwrap(), fs::File::create(&err).unwrap());
    let mut command = bounded(command);
    let start = Instant::now();
    let mut program = command.stdin(Stdio::null()).stdout(files.0).stderr(files.1).spawn().unwrap();
    let status = loop {
        if let Some(status) = program.try_wait().unwrap() {
            break status;
        }
        if start.elapsed() > PATIENCE {
            program.kill().unwrap();
            program.wait().unwrap();
            return Err("it hung".to_owned());
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let text = |path: &Path| fs::read_to_string(path).unwrap();
    let ran = Ran { code: status.code().unwrap_or(-1), stdout: text(&out), stderr: text(&err) };
    let panicked = ran.stderr.contains("panicked at");
    match ran.code {
        0..=2 if !panicked => Ok(ran),
        _ => Err(format!("it broke: {status}\n{}", ran.stderr.chars().take(2000).collect::<String>())),
    }
}

/// The same command under the limits of the shell, which every Unix has; without them elsewhere.
fn bounded(command: &Command) -> Command {
    if !cfg!(unix) {
        panic!("these tests need the limits of a Unix shell");
    }
    let script = format!("ulimit -t {PROCESSOR_SECONDS}; ulimit -d {KILOBYTES}; exec \"$0\" \"$@\"");
    let mut bounded = Command::new("/bin/sh");
    bounded.arg("-c").arg(script).arg(command.get_program()).args(command.get_args()).env_clear();
    bounded.current_dir(command.get_current_dir().unwrap());
    bounded
}

/// Every name around a site but for those in `output`, with what would tell that it was written.
pub(crate) fn outside(site: &SiteTest) -> BTreeMap<PathBuf, (u64, SystemTime)> {
    let mut found = BTreeMap::new();
    let own = [site.path("output"), site.around().join("stdout"), site.around().join("stderr")];
    let mut folders = vec![site.around().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            let facts = fs::symlink_metadata(&path).unwrap();
            if own.contains(&path) {
                continue;
            }
            if facts.is_dir() {
                folders.push(path);
            } else {
                found.insert(path, (facts.len(), facts.modified().unwrap()));
            }
        }
    }
    found
}
