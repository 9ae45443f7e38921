//! One fault at each call in turn: what the clerk is told, what stands in the folder, and what the next build makes of it.

use super::faulty::{Faulty, Lasting, Side};
use super::killer::Killer;
use super::{Project, as_tree, pages, stamp};
use crate::diagnostic::Diagnostic;
use crate::publish::disk::Disk;
use crate::site::Pages;
use std::sync::atomic::Ordering;

/// The numbers that Linux gives these errors, and words that a clerk is told of each.
const KINDS: [(&str, i32, &str); 9] = [
    ("ENOSPC", 28, "the disk is full"),
    ("EDQUOT", 122, "your share of the disk is used up"),
    ("EROFS", 30, "the disk is read-only"),
    ("EIO", 5, "the disk reports that it has failed"),
    ("EACCES", 13, "you do not have permission"),
    ("ENOENT", 2, ""),
    ("ENAMETOOLONG", 36, "its name is too long for this disk"),
    ("EINTR", 4, "the system says"),
    ("ESTALE", 116, "the disk cannot be reached"),
];

/// What the folder holds before the build, and what it is to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Build {
    First,
    Changed,
    Shrinking,
    Repair,
}

const BUILDS: [Build; 4] = [Build::First, Build::Changed, Build::Shrinking, Build::Repair];

fn old() -> Pages {
    pages(&[
        ("", "home, old"),
        ("same.css", "same"),
        ("gone/1/", "goes"),
        ("a/", "old a"),
        ("turns", "a file, then a folder"),
    ])
}

fn new() -> Pages {
    pages(&[("", "home, new"), ("same.css", "same"), ("a/", "new a"), ("deep/er/", "new"), ("turns/1/", "page")])
}

fn few() -> Pages {
    pages(&[("", "home, new")])
}

impl Build {
    /// The site before, and the site to be.
    fn sites(self) -> (Pages, Pages) {
        match self {
            Self::First => (Pages::new(), new()),
            Self::Changed | Self::Repair => (old(), new()),
            Self::Shrinking => (old(), few()),
        }
    }

    fn project(self) -> Project {
        let project = Project::new();
        if self != Self::First {
            project.publish(&old()).unwrap();
        }
        if self == Self::Repair {
            let (disk, died) = Killer::after(15);
            let _ = project.open_on(disk, "output").unwrap().publish(&new(), &stamp(&new()), 0);
            assert!(died.load(Ordering::SeqCst) > 0 && project.traces().len() > 1, "the build before was killed");
            let (tree, new) = (project.tree(), as_tree(&new()));
            let named = tree.iter().filter(|(path, bytes)| new.get(*path) == Some(bytes)).count();
            assert!((2..new.len()).contains(&named), "while it named its pages");
        }
        project.put("CNAME", "report.example");
        project
    }

    /// Builds on a disk with a fault.
    fn run(self, project: &Project, disk: Box<dyn Disk>) -> Result<(), Vec<Diagnostic>> {
        let (_, wanted) = self.sites();
        let mut output = project.open_on(disk, "output")?;
        output.publish(&wanted, &stamp(&wanted), 0).map(drop)
    }
}

/// Builds with one fault after each number of calls in turn, and looks at what it left; gives how many moments there were.
fn at_each_call(
    build: Build,
    side: Side,
    error: i32,
    lasting: Lasting,
    look: impl Fn(&Project, &str, Result<(), Vec<Diagnostic>>),
) -> usize {
    for moment in 0.. {
        // A folder of our own is ours by its list, which a first build has not: the foreign file comes after it.
        let project = if build == Build::First { Project::new() } else { build.project() };
        let (disk, refused) = Faulty::after(moment, side, error, lasting);
        let result = build.run(&project, disk);
        if refused.load(Ordering::SeqCst) == 0 {
            result.unwrap();
            return moment;
        }
        look(&project, &format!("{build:?}, {side:?} call {moment}, error {error}, {lasting:?}"), result);
    }
    0
}

/// Every file is one of either site's, whole, and nothing that is not ours has gone.
fn assert_whole(project: &Project, build: Build, moment: &str) {
    let (before, wanted) = build.sites();
    let (before, wanted) = (as_tree(&before), as_tree(&wanted));
    let mut tree = project.tree();
    let foreign = tree.remove("CNAME");
    assert_eq!(foreign.is_some(), build != Build::First, "{moment}");
    for (path, bytes) in &tree {
        let whole = before.get(path) == Some(bytes) || wanted.get(path) == Some(bytes);
        assert!(whole, "{moment}: {path} is {:?}", String::from_utf8_lossy(bytes));
    }
    for (path, bytes) in before.iter().filter(|(path, bytes)| wanted.get(*path) == Some(bytes)) {
        assert_eq!(tree.get(path), Some(bytes), "{moment}: {path} is in both sites");
    }
}

/// The next build, on a disk that is well, gives what a clean one gives.
fn assert_repaired(project: &Project, build: Build, moment: &str) {
    let (_, wanted) = build.sites();
    project.publish(&wanted).unwrap_or_else(|e| panic!("{moment}: {e:#?}"));
    let mut tree = as_tree(&wanted);
    if build != Build::First {
        tree.insert("CNAME".to_owned(), b"report.example".to_vec());
    }
    assert_eq!(project.tree(), tree, "{moment}");
    assert_eq!(project.traces(), Vec::<String>::new(), "{moment}");
    assert!(project.open("output").unwrap().is_current(&stamp(&wanted)), "{moment}");
    let folders = walkdir::WalkDir::new(project.path("output")).min_depth(1).into_iter().map(Result::unwrap);
    let empty = folders.filter(|e| e.file_type().is_dir() && std::fs::read_dir(e.path()).unwrap().count() == 0);
    assert_eq!(
        empty.map(walkdir::DirEntry::into_path).collect::<Vec<_>>(),
        Vec::<std::path::PathBuf>::new(),
        "{moment}"
    );
}

#[test]
fn whatever_the_disk_refuses_every_file_is_whole_and_the_next_build_repairs_the_rest() {
    for build in BUILDS {
        for lasting in [Lasting::Once, Lasting::FromThenOn] {
            for (_, error, _) in KINDS {
                let moments = at_each_call(build, Side::Write, error, lasting, |project, moment, _| {
                    assert_whole(project, build, moment);
                    assert_repaired(project, build, moment);
                });
                assert!(moments > 8, "{build:?}: {moments} moments only");
            }
        }
    }
}

#[test]
fn whatever_cannot_be_read_stops_the_build_and_loses_nothing() {
    for build in BUILDS {
        for (side, least) in [(Side::Read, 8), (Side::Lock, 4)] {
            for lasting in [Lasting::Once, Lasting::FromThenOn] {
                let moments = at_each_call(build, side, 5, lasting, |project, moment, result| {
                    assert!(result.is_err() || lasting == Lasting::Once, "{moment}");
                    assert_whole(project, build, moment);
                    assert_repaired(project, build, moment);
                });
                assert!(moments >= least, "{build:?}, {side:?}: {moments} moments only");
            }
        }
    }
}

#[test]
fn each_refusal_is_one_problem_with_a_path_a_reason_and_what_to_do() {
    for build in BUILDS {
        for (_, error, words) in KINDS {
            at_each_call(build, Side::Write, error, Lasting::FromThenOn, |project, moment, result| {
                let told = result.expect_err(moment);
                let [told] = told.as_slice() else { panic!("{moment}: {told:#?}") };
                let (message, help) = (&told.message, told.help.as_deref().unwrap_or_default());
                assert_eq!(told.code.id, "O508", "{moment}");
                assert!(message.contains(project.path("output").to_str().unwrap()), "{moment}: {message}");
                assert!(message.contains(words), "{moment}: {message}");
                let advice = ["build again", "“-o”", "shorten"];
                assert!(advice.iter().any(|advice| help.contains(advice)), "{moment}: {message}: {help}");
            });
        }
    }
}

#[test]
fn a_disk_that_fills_up_before_all_pages_are_on_it_leaves_the_last_site_as_it_was() {
    let before = pages(&[("", "home"), ("a/", "a"), ("stale", "goes")]);
    let after = pages(&[("", "home, new"), ("a/", "new a"), ("deep/er/", "new")]);
    // The lock, the list (four calls and a name), two folders, and four calls for each of three pages.
    for moment in 0..20 {
        let project = Project::new();
        project.publish(&before).unwrap();
        let (disk, refused) = Faulty::after(moment, Side::Write, 28, Lasting::Once);
        let told = project.open_on(disk, "output").and_then(|mut output| output.publish(&after, &stamp(&after), 0));
        assert!(told.is_err() && refused.load(Ordering::SeqCst) > 0, "{moment}");
        assert_eq!(project.tree(), as_tree(&before), "{moment}");
        assert_eq!(project.traces(), Vec::<String>::new(), "{moment}");
        assert!(!project.path("output/deep").exists(), "{moment}");
        assert!(project.open("output").unwrap().is_current(&stamp(&before)), "{moment}");
    }
}

#[test]
fn a_folder_that_cannot_be_read_after_a_refusal_is_taken_for_one_to_be_repaired() {
    let project = Build::Changed.project();
    let read = |moment| {
        let (disk, _) = Faulty::after(moment, Side::Read, 5, Lasting::FromThenOn);
        project.open_on(disk, "output")
    };
    let mut output = (0..).find_map(|moment| read(moment).ok()).unwrap();
    assert!(!output.is_unfinished());
    assert!(output.publish(&new(), &stamp(&new()), 0).is_err());
    assert!(output.is_unfinished());
}

#[test]
fn a_disk_that_is_gone_is_not_asked_to_take_away_page_after_page() {
    let project = Project::new();
    let many: Vec<String> = (0..1000).map(|number| format!("page-{number}/")).collect();
    let many = pages(&many.iter().map(|path| (path.as_str(), "a page")).collect::<Vec<_>>());
    let (disk, refused) = Faulty::after(40, Side::Write, 5, Lasting::FromThenOn);
    let told = project.open_on(disk, "output").unwrap().publish(&many, &stamp(&many), 0).unwrap_err();
    assert_eq!(told.len(), 1);
    assert!((1..500).contains(&refused.load(Ordering::SeqCst)), "it was asked {refused:?} times");
}
