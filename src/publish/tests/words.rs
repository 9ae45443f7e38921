//! What a clerk is told, in full.

use super::{Project, codes, pages};
use crate::publish::Output;
use crate::publish::disk::Found;
use crate::publish::fault::{Fault, Task, diagnostics};
use crate::publish::manifest::Misread;
use crate::site::SitePath;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

fn told(fault: &Fault) -> String {
    let told = fault.diagnostic("output");
    let place = told.place.as_ref().map_or("", |place| &place.file);
    format!("{} {place}: {} ({})", told.code.id, told.message, told.help.unwrap_or_default())
}

#[test]
fn every_obstacle_is_told_with_its_place_and_what_to_do() {
    let path = |path: &str| SitePath::new(path).unwrap();
    let faults = [
        Fault::NotAFolder,
        Fault::NotOurs { first: "CV.doc".into(), more: 0 },
        Fault::NotOurs { first: "CV.doc".into(), more: 1 },
        Fault::NotOurs { first: "CV.doc".into(), more: 2 },
        Fault::HoldsSources { held: PathBuf::from("content") },
        Fault::InsideSources { around: PathBuf::from("content") },
        Fault::Busy,
        Fault::Manifest { name: ".ragstone-manifest", misread: Misread { line: 3, expected: "inputs" } },
        Fault::in_the_way("a", Found::File { length: 1, our_mode: true }),
        Fault::in_the_way("a", Found::Folder),
        Fault::in_the_way("a", Found::Link),
        Fault::Replaced,
        Fault::OneFile { path: path("A"), other: "a".into() },
        Fault::FileAndFolder { path: path("a") },
        Fault::Reserved { path: path(".ragstone-a") },
    ];
    let all: Vec<String> = faults.iter().map(told).collect();
    insta::assert_snapshot!(all.join("\n"), @r"
    O501 output: “output” is a file, not a folder (name a folder for the finished site, or remove this file)
    O501 output: the folder “output” already holds “CV.doc”, which Ragstone did not write (choose an empty or new folder with “-o”; if these files are no longer wanted, remove them first)
    O501 output: the folder “output” already holds “CV.doc” and one more file or folder, which Ragstone did not write (choose an empty or new folder with “-o”; if these files are no longer wanted, remove them first)
    O501 output: the folder “output” already holds “CV.doc” and 2 more files or folders, which Ragstone did not write (choose an empty or new folder with “-o”; if these files are no longer wanted, remove them first)
    O502 output: the output folder “output” holds “content”, which the site is made from (choose a folder of its own for the finished site, such as “output”)
    O502 output: the output folder “output” stands inside “content”, which the site is made from (choose a folder beside it for the finished site, such as “output”)
    O503 output: another build is writing to “output” at this moment (wait until it has ended, or stop it, then build again)
    O504 output/.ragstone-manifest: the list of published files cannot be read at line 3: expected inputs (restore this file from a copy, or empty the folder and build again: Ragstone removes only files on this list)
    O505 output/a: a file that Ragstone did not write stands where the site has “a” (move or rename this file, or change the page's ID or name: nothing has been overwritten)
    O505 output/a: a folder with contents that Ragstone did not write stands where the site has “a” (move or rename this folder, or change the page's ID or name: nothing has been overwritten)
    O505 output/a: a link to somewhere else stands where the site has “a” (remove the link or put a real file or folder in its place: Ragstone does not write through links)
    O508 output: “output” is no longer the folder that this build began with: it, or its file “.ragstone-lock”, was moved, replaced or removed meanwhile (see that the folder is where it should be, then build again)
    O506 output/A: “A” and “a” differ only in capital letters and are one file on many systems (give one of the two another ID or file name)
    O506 output/a: “a” would have to be a file and a folder at once (give the file, or the pages below the folder, another name)
    O507 output/.ragstone-a: names that start with “.ragstone-” are kept for Ragstone itself (give the file another name)
    ");
}

#[test]
fn every_refusal_of_the_system_is_told_in_plain_words() {
    let kinds = [
        ErrorKind::StorageFull,
        ErrorKind::QuotaExceeded,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::PermissionDenied,
        ErrorKind::IsADirectory,
        ErrorKind::NotADirectory,
        ErrorKind::InvalidFilename,
        ErrorKind::NotFound,
        ErrorKind::AlreadyExists,
        ErrorKind::UnexpectedEof,
        ErrorKind::DirectoryNotEmpty,
        ErrorKind::StaleNetworkFileHandle,
        ErrorKind::NotConnected,
        ErrorKind::HostUnreachable,
        ErrorKind::TimedOut,
        ErrorKind::Interrupted,
    ];
    let mut all: Vec<String> =
        kinds.into_iter().map(|kind| told(&Fault::system(Task::Write, Path::new("output/a"))(kind.into()))).collect();
    for task in [Task::Read, Task::Remove, Task::CreateFolder] {
        all.push(told(&Fault::system(task, Path::new("output/a"))(ErrorKind::NotFound.into())));
    }
    insta::assert_snapshot!(all.join("\n"), @r"
    O508 output: cannot write “output/a”: the disk is full (free some space, then build again: every page that is published is whole)
    O508 output: cannot write “output/a”: your share of the disk is used up (free some space or ask for more, then build again: every page that is published is whole)
    O508 output: cannot write “output/a”: the disk is read-only (choose another folder with “-o”, or have the disk made writable)
    O508 output: cannot write “output/a”: you do not have permission (ask whoever owns the folder to let you write to it, or choose another folder with “-o”)
    O508 output: cannot write “output/a”: it is a folder (move or rename this folder, then build again)
    O508 output: cannot write “output/a”: a file stands where a folder should be (move or rename that file, then build again)
    O508 output: cannot write “output/a”: its name is too long for this disk (shorten the ID or the name that the page's address is made from)
    O508 output: cannot write “output/a”: another program changed the folder during the build (build again, when no other program is changing the folder)
    O508 output: cannot write “output/a”: another program changed the folder during the build (build again, when no other program is changing the folder)
    O508 output: cannot write “output/a”: another program changed the folder during the build (build again, when no other program is changing the folder)
    O508 output: cannot write “output/a”: another program changed the folder during the build (build again, when no other program is changing the folder)
    O508 output: cannot write “output/a”: the disk cannot be reached (see that the disk or the network is there, then build again)
    O508 output: cannot write “output/a”: the disk cannot be reached (see that the disk or the network is there, then build again)
    O508 output: cannot write “output/a”: the disk cannot be reached (see that the disk or the network is there, then build again)
    O508 output: cannot write “output/a”: the disk cannot be reached (see that the disk or the network is there, then build again)
    O508 output: cannot write “output/a”: the system says “operation interrupted” (see that the disk is well and the folder can be written to, then build again)
    O508 output: cannot read “output/a”: another program changed the folder during the build (build again, when no other program is changing the folder)
    O508 output: cannot remove “output/a”: another program changed the folder during the build (build again, when no other program is changing the folder)
    O508 output: cannot create the folder “output/a”: the place for it is gone, or takes no folders (choose another folder with “-o”, or build again)
    ");
}

#[cfg(unix)]
#[test]
fn a_disk_that_reports_a_fault_is_said_to_have_failed() {
    let told = told(&Fault::system(Task::Read, Path::new("output/a"))(io::Error::from_raw_os_error(5)));
    assert_eq!(
        told,
        "O508 output: cannot read “output/a”: the disk reports that it has failed (have the disk looked at, or choose a \
         folder on another disk with “-o”)"
    );
}

#[test]
fn problems_are_told_in_the_order_of_their_places() {
    let faults = [Fault::in_the_way("b", Found::Link), Fault::in_the_way("a", Found::Link)];
    let told = diagnostics(&faults, "output");
    assert_eq!(codes(&told).len(), 2);
    assert!(told[0].place.as_ref().unwrap().file.ends_with("/a"), "{told:#?}");
}

#[test]
fn whether_a_folder_is_ours_is_known_without_touching_it() {
    let project = Project::new();
    let ours = |path: &str| Output::is_ours(&project.path(path)).map_err(|told| told[0].code.id);
    assert_eq!(ours("output"), Ok(false), "not there yet");
    assert_eq!(ours("content/plan.yaml"), Err("O501"), "a file");
    assert_eq!(ours("content"), Err("O501"), "strangers");
    fs::create_dir(project.path("empty")).unwrap();
    assert_eq!(ours("empty"), Ok(false));
    assert_eq!(fs::read_dir(project.path("empty")).unwrap().count(), 0);
    project.publish(&pages(&[("", "home")])).unwrap();
    assert_eq!(ours("output"), Ok(true));
    assert!(project.open("content/plan.yaml").unwrap_err()[0].message.ends_with("is a file, not a folder"));
}

#[test]
fn a_folder_knows_of_a_build_that_was_stopped() {
    let project = Project::new();
    let site = pages(&[("", "home"), ("a/", "a")]);
    project.publish(&site).unwrap();
    assert!(!project.open("output").unwrap().is_unfinished());
    project.put(".ragstone-tmp-0", "half");
    assert!(project.open("output").unwrap().is_unfinished(), "a temporary file");
    project.publish(&site).unwrap();
    assert_eq!(project.traces(), Vec::<String>::new());
    let list = fs::read_to_string(project.path("output/.ragstone-manifest")).unwrap();
    project.put(".ragstone-manifest.next", &list);
    assert!(project.open("output").unwrap().is_unfinished(), "a list of files");
    project.publish(&site).unwrap();
    assert!(!project.open("output").unwrap().is_unfinished());
    assert_eq!(project.traces(), Vec::<String>::new());
}
