//! One fault at each call in turn, while a clerk's files are written.

use super::faulty::{Faulty, Lasting, Links};
use super::*;
use std::collections::BTreeMap;

/// The numbers that Linux gives these errors, and words that a clerk is told of each.
const KINDS: [(i32, &str); 9] = [
    (28, "the disk is full"),
    (122, "your share of the disk is used up"),
    (30, "the disk is read-only"),
    (5, "the disk reports that it has failed"),
    (13, "you do not have permission"),
    (2, "gone"),
    (36, "the name is too long for this disk"),
    (4, "the system says"),
    (116, "the disk cannot be reached"),
];

const BEFORE: [(&str, &str); 3] = [("a.yaml", "old a\n"), ("b.yaml", "old b\n"), ("other.yaml", "not ours\n")];

/// Files of a site, changed and new, as `freeze` and `new` write them.
fn changes() -> Vec<Change> {
    vec![
        Change::replace("a.yaml", "old a\n", "new a\n"),
        Change::create("deep/er/c.yaml", "new c\n"),
        Change::replace("b.yaml", "old b\n", "new b\n"),
        Change::create("d.yaml", "new d\n"),
    ]
}

fn texts(site: &TempDir) -> BTreeMap<String, String> {
    tree(site.path()).into_iter().filter(|(path, _)| !path.contains(".ragstone-new-")).collect()
}

fn before() -> BTreeMap<String, String> {
    BEFORE.map(|(path, text)| (path.to_owned(), text.to_owned())).into()
}

fn after() -> BTreeMap<String, String> {
    let new = changes().into_iter().map(|change| (change.path().to_string(), change.after().to_owned()));
    before().into_iter().chain(new).collect()
}

/// Writes with one fault after each number of calls in turn, and looks at what it left; gives how many moments there were.
fn at_each_call(
    (error, lasting, links): (i32, Lasting, Links),
    look: impl Fn(&TempDir, &str, Result<(), Vec<Diagnostic>>),
) -> usize {
    for moment in 0.. {
        let site = folder(&BEFORE);
        let disk = Faulty::after(moment, error, lasting, links);
        let written = write_on(&disk, site.path(), &changes()).map(drop);
        if disk.refused.get() == 0 {
            written.unwrap();
            assert_eq!(tree(site.path()), after().into_iter().collect::<Vec<_>>(), "nothing else is left");
            return moment;
        }
        look(&site, &format!("call {moment}, error {error}, {lasting:?}, links {links:?}"), written);
    }
    0
}

#[test]
fn a_disk_that_refuses_once_has_all_files_changed_or_none_and_nothing_else_left() {
    for links in [Links::Known, Links::Unknown] {
        for (error, words) in KINDS {
            let moments = at_each_call((error, Lasting::Once, links), |site, moment, written| {
                let whole = if written.is_ok() { after() } else { before() };
                assert_eq!(texts(site), whole, "{moment}");
                let Err(told) = written else { return };
                assert!(!site.path().join("deep").exists(), "{moment}: a folder is left");
                assert_eq!(tree(site.path()), before().into_iter().collect::<Vec<_>>(), "{moment}");
                assert!(told[0].code.id == "C636" && told[0].message.contains(words), "{moment}: {}", told[0].message);
                assert!(told[0].message.contains('`') && told[0].help.is_some(), "{moment}");
                let outcome = told.get(1).map(|told| (told.code.id, &*told.message));
                assert!(
                    matches!(outcome, None | Some(("C637", "nothing has been written: all files are as they were"))),
                    "{moment}: {outcome:?}"
                );
            });
            assert!(moments > 40, "{moments} moments only");
        }
    }
}

#[test]
fn a_disk_that_is_gone_for_good_leaves_every_file_whole_and_says_which_are_new() {
    for links in [Links::Known, Links::Unknown] {
        at_each_call((5, Lasting::FromThenOn, links), |site, moment, written| {
            let (before, after, now) = (before(), after(), texts(site));
            for (path, text) in &now {
                // A disk on which a file has one name only may keep an empty file in the place of a new one.
                let held = links == Links::Unknown && text.is_empty() && !before.contains_key(path);
                let whole = before.get(path) == Some(text) || after.get(path) == Some(text);
                assert!(whole || held, "{moment}: {path} is {text:?}");
            }
            assert!(before.keys().all(|path| now.contains_key(path)), "{moment}: a file is lost");
            let Err(told) = written else { return assert_eq!(now, after, "{moment}") };
            let said = told.iter().find(|told| told.code.id == "C637").map_or("", |told| &*told.message);
            let said = said.split("; not written").next().unwrap();
            for (path, text) in &after {
                let new = before.get(path) != Some(text) && now.get(path) == Some(text);
                assert_eq!(said.contains(&format!("`{path}`")), new, "{moment}: {path}: {said}");
            }
        });
    }
}

#[test]
fn what_somebody_saved_meanwhile_is_not_taken_back() {
    /// Saves a file of its own when the second file is to be named, and then refuses.
    #[derive(Debug)]
    struct Saved<'s>(&'s Path);
    impl Disk for Saved<'_> {
        fn look(&self, path: &Path) -> std::io::Result<Option<disk::Found>> {
            RealDisk.look(path)
        }
        fn read(&self, path: &Path) -> std::io::Result<Vec<u8>> {
            RealDisk.read(path)
        }
        fn create_folder(&self, path: &Path) -> std::io::Result<()> {
            RealDisk.create_folder(path)
        }
        fn create_file(&self, path: &Path, bytes: &[u8], like: Option<&Path>) -> std::io::Result<()> {
            RealDisk.create_file(path, bytes, like)
        }
        fn link(&self, _: &Path, _: &Path) -> std::io::Result<()> {
            fs::write(self.0.join("a.yaml"), "typed just now\n")?;
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn rename(&self, from: &Path, to: &Path) -> std::io::Result<()> {
            RealDisk.rename(from, to)
        }
        fn remove_file(&self, path: &Path) -> std::io::Result<()> {
            RealDisk.remove_file(path)
        }
        fn remove_folder(&self, path: &Path) -> std::io::Result<()> {
            RealDisk.remove_folder(path)
        }
        fn force_folder(&self, path: &Path) -> std::io::Result<()> {
            RealDisk.force_folder(path)
        }
    }
    let site = folder(&BEFORE);
    let told = write_on(&Saved(site.path()), site.path(), &changes()).unwrap_err();
    assert_eq!(ids(&told), ["C636", "C637"]);
    assert_eq!(texts(&site).get("a.yaml").map(String::as_str), Some("typed just now\n"));
    assert!(told[1].message.starts_with("written and not to be taken back: `a.yaml`; not written: "), "{told:#?}");
}

#[test]
fn every_folder_with_a_new_name_in_it_is_forced_to_the_disk() {
    let site = folder(&BEFORE);
    let disk = Faulty::after(usize::MAX, 5, Lasting::Once, Links::Known);
    write_on(&disk, site.path(), &changes()).unwrap();
    let root = site.path().to_owned();
    let folders = [root.clone(), root.join("deep"), root.join("deep/er")];
    assert_eq!(disk.forced.into_inner(), folders.into());
    assert!(RealDisk.force_folder(&root.join("missing")).is_err());
}

#[test]
fn a_temporary_name_that_has_become_a_clerks_file_is_let_go_of() {
    let site = folder(&BEFORE);
    let changes = changes();
    let mut stage = Stage::new(&RealDisk, site.path(), &changes.iter().collect::<Vec<_>>()).unwrap();
    let (first, second) = (stage.texts[0].new.clone().unwrap(), stage.texts[2].new.clone().unwrap());
    stage.forget(&first);
    drop(stage);
    assert!(first.exists() && !second.exists());
}

#[test]
fn a_disk_may_know_no_second_names_in_several_ways() {
    use std::io::ErrorKind as Kind;
    for kind in [Kind::Unsupported, Kind::PermissionDenied, Kind::TooManyLinks] {
        assert!(commit::knows_no_links(&kind.into()), "{kind:?}");
    }
    for kind in [Kind::AlreadyExists, Kind::StorageFull, Kind::NotFound] {
        assert!(!commit::knows_no_links(&kind.into()) || cfg!(windows), "{kind:?}");
    }
}
