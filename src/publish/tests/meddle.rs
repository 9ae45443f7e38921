//! Other programs that take the folder away, or put another in its place, while a build runs.

use super::faulty::{Faulty, Side};
use super::{Project, as_tree, codes, pages, stamp};
use crate::diagnostic::Diagnostic;
use crate::site::Pages;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

fn old() -> Pages {
    pages(&[("", "home, old"), ("a/", "old a"), ("a/b/", "old b"), ("gone/1/", "goes"), ("gone/2/", "goes")])
}

fn new() -> Pages {
    pages(&[("", "home, new"), ("a/", "new a"), ("a/b/", "new b"), ("deep/er/", "new")])
}

/// Publishes `old`, and then `new` while another program does something to the folder after so many calls. `None` once
/// the build is done before that.
fn meddled(
    calls: usize,
    side: Side,
    meddle: impl Fn(&Path) + Send + Sync + 'static,
) -> Option<(Project, Result<(), Vec<Diagnostic>>)> {
    let project = Project::new();
    project.publish(&old()).unwrap();
    let place = project.place.path().to_owned();
    let (disk, happened) = Faulty::meddled(calls, side, move || meddle(&place));
    let published = project.open_on(disk, "output").and_then(|mut output| output.publish(&new(), &stamp(&new()), 0));
    (happened.load(Ordering::SeqCst) > 0).then_some((project, published.map(drop)))
}

/// Every file below a folder.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let all = walkdir::WalkDir::new(folder).into_iter().flatten().filter(|entry| entry.file_type().is_file());
    all.map(|entry| (entry.path().strip_prefix(folder).unwrap().to_owned(), fs::read(entry.path()).unwrap())).collect()
}

fn assert_whole(folder: &Path, moment: &str) {
    let (old, new) = (as_tree(&old()), as_tree(&new()));
    for (path, bytes) in files(folder) {
        let path = path.to_str().unwrap();
        let own = path.rsplit('/').next().is_some_and(|name| name.starts_with(".ragstone-"));
        assert!(own || [&old, &new].iter().any(|tree| tree.get(path) == Some(&bytes)), "{moment}: {path}");
    }
}

#[test]
fn a_folder_that_is_taken_away_during_a_build_is_whole_and_the_build_says_so() {
    for side in [Side::Read, Side::Lock, Side::Write] {
        let take_away = |place: &Path| fs::rename(place.join("output"), place.join("moved")).unwrap();
        for calls in 0.. {
            let moment = format!("{side:?} call {calls}");
            let Some((project, published)) = meddled(calls, side, take_away) else { break };
            assert_whole(&project.path("moved"), &moment);
            // Nothing may be built where the folder stood, and nothing said to be done that is not.
            assert_eq!(files(&project.path("output")).len(), 0, "{moment}");
            let told = published.expect_err(&moment);
            assert_eq!(told[0].code.id, "O508", "{moment}: {told:#?}");
            if side == Side::Lock {
                assert!(told[0].message.contains("no longer the folder"), "{moment}: {told:#?}");
            }
            let _ = fs::remove_dir_all(project.path("output"));
            fs::rename(project.path("moved"), project.path("output")).unwrap();
            project.publish(&new()).unwrap();
            assert_eq!((project.tree(), project.traces()), (as_tree(&new()), Vec::new()), "{moment}");
        }
    }
}

#[cfg(unix)]
mod links {
    use super::*;
    use std::os::unix::fs::symlink;

    /// Somebody else's folder, with files that are called as the site's are.
    fn elsewhere(place: &Path) -> PathBuf {
        let folder = place.join("elsewhere");
        for path in as_tree(&old()).keys().chain(as_tree(&new()).keys()) {
            fs::create_dir_all(folder.join(path).parent().unwrap()).unwrap();
            fs::write(folder.join(path), "theirs").unwrap();
        }
        folder
    }

    /// Nothing of somebody else's has been changed or removed.
    fn assert_untouched(project: &Project, moment: &str) {
        let mut found = files(&project.path("elsewhere"));
        found.retain(|path, _| !path.to_str().unwrap().contains(".ragstone-"));
        let theirs: BTreeMap<PathBuf, Vec<u8>> = as_tree(&old())
            .into_keys()
            .chain(as_tree(&new()).into_keys())
            .map(|path| (PathBuf::from(path), b"theirs".to_vec()))
            .collect();
        assert_eq!(found, theirs, "{moment}");
    }

    #[test]
    fn a_folder_that_becomes_a_link_to_another_during_a_build_leads_it_nowhere() {
        let exchange = |place: &Path| {
            let elsewhere = elsewhere(place);
            fs::rename(place.join("output"), place.join("moved")).unwrap();
            symlink(elsewhere, place.join("output")).unwrap();
        };
        for (side, least) in [(Side::Read, 25), (Side::Lock, 5)] {
            let mut moments = 0;
            while let Some((project, published)) = meddled(moments, side, exchange) {
                let moment = format!("{side:?} call {moments}");
                assert_whole(&project.path("moved"), &moment);
                assert_untouched(&project, &moment);
                assert!(published.is_err(), "{moment}");
                moments += 1;
            }
            assert!(moments >= least, "{side:?}: {moments}");
        }
    }

    #[test]
    fn a_folder_of_pages_that_becomes_a_link_during_a_build_leads_it_nowhere() {
        let exchange = |place: &Path| {
            for folder in ["a", "gone"] {
                let elsewhere = elsewhere(place);
                if fs::rename(place.join("output").join(folder), place.join(format!("moved-{folder}"))).is_ok() {
                    symlink(elsewhere.join(folder), place.join("output").join(folder)).unwrap();
                }
            }
        };
        let mut moments = 0;
        while let Some((project, _)) = meddled(moments, Side::Read, exchange) {
            if project.path("elsewhere").exists() {
                assert_untouched(&project, &format!("read call {moments}"));
            }
            moments += 1;
        }
        assert!(moments > 20, "{moments}");
    }

    #[test]
    fn a_lock_that_is_a_link_is_not_opened() {
        let project = Project::new();
        project.publish(&old()).unwrap();
        let lock = project.path("output/.ragstone-lock");
        fs::remove_file(&lock).unwrap();
        symlink(project.path("made-elsewhere"), &lock).unwrap();
        assert_eq!(codes(&project.publish(&new()).unwrap_err()), [("O505", ".ragstone-lock".to_owned())]);
        assert!(!project.path("made-elsewhere").exists());
        assert_eq!(project.tree(), as_tree(&old()));
    }
}

#[test]
fn of_two_builds_that_each_hold_a_lock_the_one_whose_lock_was_removed_gives_way() {
    let project = Project::new();
    let mut first = project.open("output").unwrap();
    fs::remove_file(project.path("output/.ragstone-lock")).unwrap();
    let mut second = project.open("output").unwrap();
    let told = first.publish(&old(), &stamp(&old()), 0).unwrap_err();
    assert_eq!(told[0].code.id, "O508");
    assert!(told[0].message.contains("no longer the folder that this build began with"), "{}", told[0].message);
    assert!(project.tree().is_empty());
    second.publish(&new(), &stamp(&new()), 0).unwrap();
    assert_eq!(project.tree(), as_tree(&new()));
}

#[test]
fn a_folder_that_cannot_be_made_is_the_one_that_is_named_and_those_made_for_it_go() {
    let project = Project::new();
    // The second folder of three: nothing can be made in it.
    let (disk, _) = Faulty::after(1, Side::Write, 13, super::faulty::Lasting::Once);
    let told = project.open_on(disk, "one/two/three").unwrap_err();
    let named = project.path("one/two");
    assert_eq!(
        told[0].message,
        format!("cannot create the folder “{}”: you do not have permission", named.to_str().unwrap())
    );
    assert!(!project.path("one").exists());
}

#[test]
fn a_page_that_somebody_else_removes_meanwhile_is_gone_all_the_same() {
    for side in [Side::Read, Side::Lock, Side::Write] {
        let remove = |place: &Path| drop(fs::remove_dir_all(place.join("output/gone")));
        for calls in 0.. {
            let Some((project, published)) = meddled(calls, side, remove) else { break };
            published.unwrap_or_else(|told| panic!("{side:?} call {calls}: {told:#?}"));
            assert_eq!((project.tree(), project.traces()), (as_tree(&new()), Vec::new()), "{side:?} call {calls}");
        }
    }
}
