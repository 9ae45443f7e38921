//! What a clerk is told, in full.

use crate::edit::fault::{Fault, Task};
use std::io::ErrorKind;
use std::sync::Arc;

fn told(fault: &Fault) -> String {
    let told = fault.diagnostic();
    format!("{}: {} ({})", told.code.id, told.message, told.help.unwrap_or_default())
}

#[test]
fn every_reason_not_to_write_is_told_with_what_to_do() {
    let path = || Arc::<str>::from("a.yaml");
    let faults = [
        Fault::ThereAlready { path: path() },
        Fault::ChangedMeanwhile { path: path() },
        Fault::Gone { path: path() },
        Fault::Link { path: path() },
        Fault::NotAFile { path: path() },
        Fault::NotAFolder { path: path() },
        Fault::ReadOnly { path: path() },
        Fault::BadPath { path: path() },
        Fault::Twice { path: path() },
        Fault::Incomplete { written: Vec::new(), missing: vec![path()] },
        Fault::Incomplete { written: vec![path(), "b.yaml".into()], missing: vec!["c.yaml".into()] },
    ];
    let all: Vec<String> = faults.iter().map(told).collect();
    insta::assert_snapshot!(all.join("\n"), @r"
    C631: there is a file or folder called `a.yaml` already (choose another name, or move what stands there: nothing has been overwritten)
    C632: this file has been changed since it was read (save it in your editor and run the command again: nothing has been overwritten)
    C632: this file has been removed or renamed since it was read (put it back, or run the command again without it)
    C633: `a.yaml` is a link to somewhere else (put the file or folder itself here: Ragstone does not write through links)
    C633: `a.yaml` is not a file (move or rename it, and run the command again)
    C633: `a.yaml` is a file, and a folder is wanted (move or rename it, and run the command again)
    C634: this file may be read but not changed (allow it to be changed (in its properties), and run the command again)
    C635: `a.yaml` does not name a file of the project (name it by its path from the project's own folder)
    C635: two files would be called `a.yaml` (give one of them another name)
    C637: nothing has been written: all files are as they were (put right what is named above, and run the command again)
    C637: written and not to be taken back: `a.yaml`, `b.yaml`; not written: `c.yaml` (put right what is named above, and run the command again)
    ");
}

#[test]
fn every_refusal_of_the_system_is_told_in_plain_words() {
    let kinds = [
        ErrorKind::StorageFull,
        ErrorKind::QuotaExceeded,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::PermissionDenied,
        ErrorKind::InvalidFilename,
        ErrorKind::NotFound,
        ErrorKind::StaleNetworkFileHandle,
        ErrorKind::NotConnected,
        ErrorKind::HostUnreachable,
        ErrorKind::TimedOut,
        ErrorKind::Interrupted,
    ];
    let path = Arc::<str>::from("a.yaml");
    let mut all: Vec<String> = kinds.map(|kind| told(&Fault::system(Task::Write, &path)(kind.into()))).into();
    for task in [Task::Read, Task::CreateFolder] {
        all.push(told(&Fault::system(task, &path)(ErrorKind::StorageFull.into())));
    }
    insta::assert_snapshot!(all.join("\n"), @r"
    C636: cannot write `a.yaml`: the disk is full (free some space, and run the command again)
    C636: cannot write `a.yaml`: your share of the disk is used up (free some space or ask for more, and run the command again)
    C636: cannot write `a.yaml`: the disk is read-only (choose another folder, or have the disk made writable)
    C636: cannot write `a.yaml`: you do not have permission (ask whoever owns the folder to let you write to it, or choose another folder)
    C636: cannot write `a.yaml`: the name is too long for this disk (choose a shorter name)
    C636: cannot write `a.yaml`: the folder it stands in is gone, or takes no new files (see that the folder is where it should be, and run the command again)
    C636: cannot write `a.yaml`: the disk cannot be reached (see that the disk or the network is there, and run the command again)
    C636: cannot write `a.yaml`: the disk cannot be reached (see that the disk or the network is there, and run the command again)
    C636: cannot write `a.yaml`: the disk cannot be reached (see that the disk or the network is there, and run the command again)
    C636: cannot write `a.yaml`: the disk cannot be reached (see that the disk or the network is there, and run the command again)
    C636: cannot write `a.yaml`: the system says “operation interrupted” (see that the folder can be written to, and try again)
    C636: cannot read `a.yaml`: the disk is full (free some space, and run the command again)
    C636: cannot create the folder `a.yaml`: the disk is full (free some space, and run the command again)
    ");
}
