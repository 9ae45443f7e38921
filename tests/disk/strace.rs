//! strace, which can kill a program at one system call, have one refused, or make each take its time.

use crate::plan::{Project, program};
use std::collections::BTreeMap;
use std::process::{Command, Output};

/// The calls that change a disk, by their names on every architecture; a question mark lets a name be unknown.
const CALLS: &str = "?open,openat,write,?fchmod,?chmod,?fchmodat,?mkdir,?mkdirat,?rename,?renameat,?renameat2,?link,?linkat,\
                     ?unlink,?unlinkat,?rmdir,fsync,?flock,?ftruncate";

/// True where strace is here and may look at programs; else says why tests are passed over.
pub fn is_here() -> bool {
    let here = Command::new("strace").args(["-f", "-o", "/dev/null", "true"]).output();
    let works = here.as_ref().is_ok_and(|ran| ran.status.success());
    if !works {
        println!("Passed over: strace is not here, or may not be used.");
    }
    works
}

/// One system call by which a command changes a file: its name, the file, and the how-manieth of its kind it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Call {
    name: String,
    path: String,
    number: usize,
}

/// `ragstone` with these words under strace, itself with these arguments. One thread renders, so that calls come in one
/// order.
pub fn run(project: &Project, words: &[&str], arguments: &[&str]) -> Output {
    let mut command = Command::new("strace");
    command.args(["-f", "-qq"]).args(arguments).arg(program()).args(words);
    let path = std::env::var_os("PATH").unwrap_or_default();
    project.place(&mut command);
    command.env("PATH", path).env("RAYON_NUM_THREADS", "1").output().unwrap()
}

/// `ragstone` with these words, and something such as `signal=KILL` at one call.
pub fn run_with(project: &Project, words: &[&str], call: &Call, what: &str) -> Output {
    let Call { name, path, number } = call;
    let inject = format!("inject={name}:{what}:when={number}");
    // A path that the program gives from the folder it stands in is known by these words only.
    let whole = project.site.root().canonicalize().unwrap().join(path);
    let path = if path.starts_with("./") { path.as_str() } else { whole.to_str().unwrap() };
    run(project, words, &["-o", "/dev/null", "-P", path, "-e", &format!("trace={name}"), "-e", &inject])
}

/// Every call by which a command, which must succeed, changes files below `folder`, in the order of their names.
pub fn calls(project: &Project, words: &[&str], folder: &str) -> Vec<Call> {
    let log = project.site.path("strace.log");
    let ran = run(project, words, &["-y", "-s", "4096", "-o", log.to_str().unwrap(), "-e", &format!("trace={CALLS}")]);
    assert!(ran.status.success(), "{}", crate::plan::said(&ran));
    let text = std::fs::read_to_string(&log).unwrap();
    std::fs::remove_file(log).unwrap();
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut calls = Vec::new();
    for line in text.lines() {
        let Some((name, rest)) = line.split_once(' ').and_then(|(_, call)| call.trim_start().split_once('(')) else {
            continue;
        };
        // The first path among the arguments, as a name in quotation marks or behind the number of an open file.
        let Some(path) = rest.split(['"', '<', '>']).find(|part| part.contains(folder)) else { continue };
        let number = seen.entry((name, path)).or_default();
        *number += 1;
        if !name.starts_with("open") || rest.contains("O_CREAT") {
            calls.push(Call { name: name.to_owned(), path: in_place(project, path), number: *number });
        }
    }
    calls.sort();
    assert!(calls.len() > 4, "{calls:?}");
    calls
}

/// The path without the folder of this project, so that the call can be found in another.
fn in_place(project: &Project, path: &str) -> String {
    let root = project.site.root().canonicalize().unwrap();
    path.strip_prefix(root.to_str().unwrap()).map_or(path, |rest| rest.trim_start_matches('/')).to_owned()
}
