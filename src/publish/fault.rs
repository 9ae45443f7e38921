//! What can stop a site from reaching the disk: facts here, and their wording in one place.

use super::disk::Found;
use super::lock;
use super::manifest::Misread;
use crate::diagnostic::{Diagnostic, Place};
use crate::site::SitePath;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The rules of the output folder.
pub mod codes {
    use crate::diagnostic::Code;

    /// The folder holds files, and none of them says that Ragstone wrote them.
    pub const NOT_OURS: Code = Code::error("O501", "output folder is not ours");
    /// The folder holds the project or its sources, or stands among them.
    pub const AMONG_SOURCES: Code = Code::error("O502", "output folder and sources overlap");
    /// Another build holds the folder.
    pub const BUSY: Code = Code::error("O503", "another build is running");
    /// The list of published files cannot be understood.
    pub const MANIFEST: Code = Code::error("O504", "list of published files is damaged");
    /// A page would replace something that Ragstone did not write.
    pub const IN_THE_WAY: Code = Code::error("O505", "something is in the way");
    /// Two pages would be one file, or a page a folder.
    pub const ONE_PATH: Code = Code::error("O506", "two pages at one path");
    /// A page has a name that Ragstone keeps for itself.
    pub const RESERVED: Code = Code::error("O507", "reserved name");
    /// The system refused to read, write or remove.
    pub const SYSTEM: Code = Code::error("O508", "cannot use the output folder");

    /// Every rule of this room, in order.
    pub const ALL: [Code; 8] = [NOT_OURS, AMONG_SOURCES, BUSY, MANIFEST, IN_THE_WAY, ONE_PATH, RESERVED, SYSTEM];
}

/// What publishing was doing when the system refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Task {
    Read,
    Write,
    Remove,
    CreateFolder,
}

/// One reason not to publish.
#[derive(Debug)]
pub(super) enum Fault {
    NotAFolder,
    NotOurs {
        first: String,
        more: usize,
    },
    HoldsSources {
        held: PathBuf,
    },
    InsideSources {
        around: PathBuf,
    },
    Busy,
    Manifest {
        name: &'static str,
        misread: Misread,
    },
    InTheWay {
        path: String,
        found: Found,
    },
    /// Another folder has come where the locked one stood.
    Replaced,
    OneFile {
        path: SitePath,
        other: String,
    },
    FileAndFolder {
        path: SitePath,
    },
    Reserved {
        path: SitePath,
    },
    System {
        task: Task,
        path: PathBuf,
        error: io::Error,
    },
}

impl Fault {
    /// A closure for `map_err`: the system refused this task at this path.
    pub(super) fn system(task: Task, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::System { task, path: path.to_owned(), error }
    }

    /// Something that is not ours stands at a path of the output folder.
    pub(super) fn in_the_way(path: &str, found: Found) -> Self {
        Self::InTheWay { path: path.to_owned(), found }
    }

    /// The fault as a clerk reads it; `folder` is the output folder as it was named on the command line.
    pub(super) fn diagnostic(&self, folder: &str) -> Diagnostic {
        let inside = |path: &str| Place::whole_file(&Arc::from(format!("{folder}/{path}")));
        let itself = Place::whole_file(&Arc::from(folder));
        match self {
            Self::NotAFolder => {
                Diagnostic::new(codes::NOT_OURS, format!("“{folder}” is a file, not a folder"))
                    .at(itself)
                    .help("name a folder for the finished site, or remove this file")
            }
            Self::NotOurs { first, more } => Diagnostic::new(codes::NOT_OURS, not_ours(folder, first, *more))
                .at(itself)
                .help("choose an empty or new folder with “-o”; if these files are no longer wanted, remove them first"),
            Self::HoldsSources { held } => Diagnostic::new(
                codes::AMONG_SOURCES,
                format!("the output folder “{folder}” holds “{}”, which the site is made from", held.display()),
            )
            .at(itself)
            .help("choose a folder of its own for the finished site, such as “output”"),
            Self::InsideSources { around } => Diagnostic::new(
                codes::AMONG_SOURCES,
                format!("the output folder “{folder}” stands inside “{}”, which the site is made from", around.display()),
            )
            .at(itself)
            .help("choose a folder beside it for the finished site, such as “output”"),
            Self::Busy => Diagnostic::new(codes::BUSY, format!("another build is writing to “{folder}” at this moment"))
                .at(itself)
                .help("wait until it has ended, or stop it, then build again"),
            Self::Manifest { name, misread } => Diagnostic::new(
                codes::MANIFEST,
                format!("the list of published files cannot be read at line {}: expected {}", misread.line, misread.expected),
            )
            .at(inside(name))
            .help("restore this file from a copy, or empty the folder and build again: Ragstone removes only files on this list"),
            Self::InTheWay { path, found } => {
                let (what, help) = obstacle_words(*found);
                Diagnostic::new(codes::IN_THE_WAY, format!("{what} stands where the site has “{path}”")).at(inside(path)).help(help)
            }
            Self::OneFile { path, other } => Diagnostic::new(
                codes::ONE_PATH,
                format!("“{path}” and “{other}” differ only in capital letters and are one file on many systems"),
            )
            .at(inside(path.as_str()))
            .help("give one of the two another ID or file name"),
            Self::FileAndFolder { path } => {
                Diagnostic::new(codes::ONE_PATH, format!("“{path}” would have to be a file and a folder at once"))
                    .at(inside(path.as_str()))
                    .help("give the file, or the pages below the folder, another name")
            }
            Self::Reserved { path } => {
                Diagnostic::new(codes::RESERVED, "names that start with “.ragstone-” are kept for Ragstone itself")
                    .at(inside(path.as_str()))
                    .help("give the file another name")
            }
            Self::Replaced => Diagnostic::new(
                codes::SYSTEM,
                format!("“{folder}” is no longer the folder that this build began with: it, or its file “{}”, was moved, replaced or removed meanwhile", lock::NAME),
            )
            .at(itself)
            .help("see that the folder is where it should be, then build again"),
            Self::System { task, path, error } => {
                let (why, help) = system_words(*task, error);
                Diagnostic::new(codes::SYSTEM, format!("cannot {} “{}”: {why}", task_words(*task), path.display()))
                    .at(itself)
                    .help(help)
            }
        }
    }
}

/// All faults as diagnostics, in the order a reader works through them.
pub(super) fn diagnostics(faults: &[Fault], folder: &str) -> Vec<Diagnostic> {
    let mut all = faults.iter().map(|fault| fault.diagnostic(folder)).collect();
    crate::diagnostic::sort(&mut all);
    all
}

fn not_ours(folder: &str, first: &str, more: usize) -> String {
    let others = match more {
        0 => String::new(),
        1 => " and one more file or folder".to_owned(),
        _ => format!(" and {more} more files or folders"),
    };
    format!("the folder “{folder}” already holds “{first}”{others}, which Ragstone did not write")
}

fn obstacle_words(found: Found) -> (&'static str, &'static str) {
    match found {
        Found::File { .. } => (
            "a file that Ragstone did not write",
            "move or rename this file, or change the page's ID or name: nothing has been overwritten",
        ),
        Found::Folder => (
            "a folder with contents that Ragstone did not write",
            "move or rename this folder, or change the page's ID or name: nothing has been overwritten",
        ),
        Found::Link => (
            "a link to somewhere else",
            "remove the link or put a real file or folder in its place: Ragstone does not write through links",
        ),
    }
}

fn task_words(task: Task) -> &'static str {
    match task {
        Task::Read => "read",
        Task::Write => "write",
        Task::Remove => "remove",
        Task::CreateFolder => "create the folder",
    }
}

fn system_words(task: Task, error: &io::Error) -> (String, &'static str) {
    use io::ErrorKind as Kind;
    let (why, help) = match error.kind() {
        Kind::StorageFull => {
            ("the disk is full", "free some space, then build again: every page that is published is whole")
        }
        Kind::QuotaExceeded => (
            "your share of the disk is used up",
            "free some space or ask for more, then build again: every page that is published is whole",
        ),
        Kind::ReadOnlyFilesystem => {
            ("the disk is read-only", "choose another folder with “-o”, or have the disk made writable")
        }
        Kind::PermissionDenied => (
            "you do not have permission",
            "ask whoever owns the folder to let you write to it, or choose another folder with “-o”",
        ),
        Kind::IsADirectory => ("it is a folder", "move or rename this folder, then build again"),
        Kind::NotADirectory => ("a file stands where a folder should be", "move or rename that file, then build again"),
        Kind::InvalidFilename => {
            ("its name is too long for this disk", "shorten the ID or the name that the page's address is made from")
        }
        Kind::NotFound if task == Task::CreateFolder => {
            ("the place for it is gone, or takes no folders", "choose another folder with “-o”, or build again")
        }
        Kind::NotFound | Kind::AlreadyExists | Kind::UnexpectedEof | Kind::DirectoryNotEmpty => (
            "another program changed the folder during the build",
            "build again, when no other program is changing the folder",
        ),
        Kind::StaleNetworkFileHandle | Kind::NotConnected | Kind::HostUnreachable | Kind::TimedOut => {
            ("the disk cannot be reached", "see that the disk or the network is there, then build again")
        }
        _ if error.raw_os_error() == Some(EIO) => (
            "the disk reports that it has failed",
            "have the disk looked at, or choose a folder on another disk with “-o”",
        ),
        _ => {
            return (
                format!("the system says “{error}”"),
                "see that the disk is well and the folder can be written to, then build again",
            );
        }
    };
    (why.to_owned(), help)
}

/// The number of “input/output error” on every Unix; no other number means it elsewhere.
const EIO: i32 = if cfg!(unix) { 5 } else { i32::MIN };
