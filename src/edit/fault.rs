//! What can keep a clerk's file from being written: facts here, and their wording in one place.

use crate::diagnostic::{Diagnostic, Place};
use std::io;
use std::sync::Arc;

/// The rules for writing into a project.
pub mod codes {
    use crate::diagnostic::Code;

    /// Something stands where a new file should go.
    pub const THERE_ALREADY: Code = Code::error("C631", "there is something at this place already");
    /// A file is not what it was when the change to it was worked out.
    pub const CHANGED_MEANWHILE: Code = Code::error("C632", "the file has been changed meanwhile");
    /// A link, or a folder where a file is wanted, or a file where a folder is.
    pub const NOT_AN_ORDINARY_FILE: Code = Code::error("C633", "not an ordinary file or folder");
    /// A file may only be read.
    pub const READ_ONLY: Code = Code::error("C634", "the file is read-only");
    /// A path leads out of the project, or two changes are for one file.
    pub const NO_SUCH_PLACE: Code = Code::error("C635", "no file can be written under this name");
    /// The system refused.
    pub const SYSTEM: Code = Code::error("C636", "cannot write");
    /// Some files were written before the system refused.
    pub const INCOMPLETE: Code = Code::error("C637", "some files were written and some were not");

    /// Every rule of this room, in order.
    pub const ALL: [Code; 7] =
        [THERE_ALREADY, CHANGED_MEANWHILE, NOT_AN_ORDINARY_FILE, READ_ONLY, NO_SUCH_PLACE, SYSTEM, INCOMPLETE];
}

/// What was being done when the system refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Task {
    Read,
    Write,
    CreateFolder,
}

/// One reason not to write.
#[derive(Debug)]
pub(super) enum Fault {
    ThereAlready { path: Arc<str> },
    ChangedMeanwhile { path: Arc<str> },
    Gone { path: Arc<str> },
    Link { path: Arc<str> },
    NotAFile { path: Arc<str> },
    NotAFolder { path: Arc<str> },
    ReadOnly { path: Arc<str> },
    BadPath { path: Arc<str> },
    Twice { path: Arc<str> },
    System { task: Task, path: Arc<str>, error: io::Error },
    Incomplete { written: Vec<Arc<str>>, missing: Vec<Arc<str>> },
}

impl Fault {
    /// A closure for `map_err`: the system refused this task at this path.
    pub(super) fn system(task: Task, path: &Arc<str>) -> impl FnOnce(io::Error) -> Self {
        let path = Arc::clone(path);
        move |error| Self::System { task, path, error }
    }

    /// The fault as a clerk reads it.
    pub(super) fn diagnostic(&self) -> Diagnostic {
        let (code, path, message, help): (_, _, String, &str) = match self {
            Self::ThereAlready { path } => (
                codes::THERE_ALREADY,
                path,
                format!("there is a file or folder called `{path}` already"),
                "choose another name, or move what stands there: nothing has been overwritten",
            ),
            Self::ChangedMeanwhile { path } => (
                codes::CHANGED_MEANWHILE,
                path,
                "this file has been changed since it was read".to_owned(),
                "save it in your editor and run the command again: nothing has been overwritten",
            ),
            Self::Gone { path } => (
                codes::CHANGED_MEANWHILE,
                path,
                "this file has been removed or renamed since it was read".to_owned(),
                "put it back, or run the command again without it",
            ),
            Self::Link { path } => (
                codes::NOT_AN_ORDINARY_FILE,
                path,
                format!("`{path}` is a link to somewhere else"),
                "put the file or folder itself here: Ragstone does not write through links",
            ),
            Self::NotAFile { path } => (
                codes::NOT_AN_ORDINARY_FILE,
                path,
                format!("`{path}` is not a file"),
                "move or rename it, and run the command again",
            ),
            Self::NotAFolder { path } => (
                codes::NOT_AN_ORDINARY_FILE,
                path,
                format!("`{path}` is a file, and a folder is wanted"),
                "move or rename it, and run the command again",
            ),
            Self::ReadOnly { path } => (
                codes::READ_ONLY,
                path,
                "this file may be read but not changed".to_owned(),
                "allow it to be changed (in its properties), and run the command again",
            ),
            Self::BadPath { path } => (
                codes::NO_SUCH_PLACE,
                path,
                format!("`{path}` does not name a file of the project"),
                "name it by its path from the project's own folder",
            ),
            Self::Twice { path } => (
                codes::NO_SUCH_PLACE,
                path,
                format!("two files would be called `{path}`"),
                "give one of them another name",
            ),
            Self::System { task, path, error } => {
                let (why, help) = system_words(error);
                (codes::SYSTEM, path, format!("cannot {} `{path}`: {why}", task_words(*task)), help)
            }
            Self::Incomplete { written, missing } => return incomplete(written, missing),
        };
        Diagnostic::new(code, message).at(Place::whole_file(path)).help(help)
    }
}

fn incomplete(written: &[Arc<str>], missing: &[Arc<str>]) -> Diagnostic {
    let list = |paths: &[Arc<str>]| paths.iter().map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", ");
    let message = if written.is_empty() {
        "nothing has been written: all files are as they were".to_owned()
    } else {
        format!("written and not to be taken back: {}; not written: {}", list(written), list(missing))
    };
    Diagnostic::new(codes::INCOMPLETE, message).help("put right what is named above, and run the command again")
}

fn task_words(task: Task) -> &'static str {
    match task {
        Task::Read => "read",
        Task::Write => "write",
        Task::CreateFolder => "create the folder",
    }
}

fn system_words(error: &io::Error) -> (String, &'static str) {
    use io::ErrorKind as Kind;
    let (why, help) = match error.kind() {
        Kind::StorageFull => ("the disk is full", "free some space, and run the command again"),
        Kind::QuotaExceeded => {
            ("your share of the disk is used up", "free some space or ask for more, and run the command again")
        }
        Kind::ReadOnlyFilesystem => ("the disk is read-only", "choose another folder, or have the disk made writable"),
        Kind::PermissionDenied => (
            "you do not have permission",
            "ask whoever owns the folder to let you write to it, or choose another folder",
        ),
        Kind::NotADirectory => (
            "a file stands where its folder should be",
            "move the file away, or choose another folder, and run the command again",
        ),
        Kind::InvalidFilename => ("the name is too long for this disk", "choose a shorter name"),
        Kind::NotFound => (
            "the folder it stands in is gone, or takes no new files",
            "see that the folder is where it should be, and run the command again",
        ),
        Kind::StaleNetworkFileHandle | Kind::NotConnected | Kind::HostUnreachable | Kind::TimedOut => {
            ("the disk cannot be reached", "see that the disk or the network is there, and run the command again")
        }
        _ if error.raw_os_error() == Some(EIO) => {
            ("the disk reports that it has failed", "have the disk looked at, or choose a folder on another disk")
        }
        _ => return (format!("the system says “{error}”"), "see that the folder can be written to, and try again"),
    };
    (why.to_owned(), help)
}

/// The number of “input/output error” on every Unix; no other number means it elsewhere.
const EIO: i32 = if cfg!(unix) { 5 } else { i32::MIN };
