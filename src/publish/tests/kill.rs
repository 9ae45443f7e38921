use super::killer::Killer;
use super::{Project, Tree, as_tree, codes, pages, stamp};
use crate::site::Pages;
use std::sync::atomic::Ordering;

fn old() -> Pages {
    pages(&[
        ("", "home, old"),
        ("same.css", "same"),
        ("gone/1/", "goes"),
        ("turns", "a file, then a folder"),
        ("folder/a/b", "goes"),
    ])
}

fn new() -> Pages {
    pages(&[
        ("", "home, new"),
        ("same.css", "same"),
        ("turns/1/", "page"),
        ("folder/a", "was a folder"),
        ("deep/er/", "new"),
    ])
}

fn newest() -> Pages {
    pages(&[
        ("", "home, newest"),
        ("same.css", "same"),
        ("turns", "a file again"),
        ("deep", "a file"),
        ("folder/a", "was a folder"),
    ])
}

fn foreign() -> Tree {
    [("gone/notes.txt", "ours? no"), ("CNAME", "report.example")].map(|(p, t)| (p.to_owned(), t.into())).into()
}

/// Publishes `old`, then kills `new` after so many changes; `None` once it is no longer killed.
fn killed(after: usize) -> Option<Project> {
    let project = Project::new();
    project.publish(&old()).unwrap();
    for (path, text) in foreign() {
        project.put(&path, std::str::from_utf8(&text).unwrap());
    }
    let (disk, died) = Killer::after(after);
    let result = project.open_on(disk, "output").unwrap().publish(&new(), &stamp(&new()), 0);
    if died.load(Ordering::SeqCst) == 0 {
        assert!(result.is_ok());
        return None;
    }
    Some(project)
}

fn with_foreign(pages: &Pages) -> Tree {
    let mut tree = as_tree(pages);
    tree.extend(foreign());
    tree
}

#[test]
fn a_build_killed_at_any_moment_leaves_every_file_whole() {
    let (old, new) = (as_tree(&old()), as_tree(&new()));
    let mut moments = 0;
    while let Some(project) = killed(moments) {
        for (path, bytes) in project.tree() {
            let whole = [&old, &new, &foreign()].iter().any(|tree| tree.get(&path) == Some(&bytes));
            assert!(whole, "after {moments} changes, {path} is {:?}", String::from_utf8_lossy(&bytes));
        }
        moments += 1;
    }
    assert!(moments > 15, "the build was killed at {moments} moments only");
}

#[test]
fn the_build_after_a_kill_repairs_the_folder_whatever_it_publishes() {
    for next in [old(), new(), newest()] {
        let mut moments = 0;
        while let Some(project) = killed(moments) {
            project.publish(&next).unwrap_or_else(|e| panic!("after {moments} changes: {e:#?}"));
            assert_eq!(project.tree(), with_foreign(&next), "after {moments} changes");
            assert_eq!(project.traces(), Vec::<String>::new(), "after {moments} changes");
            assert!(
                !project.path("output/deep/er").exists() || next == new(),
                "an empty folder is left after {moments}"
            );
            assert!(project.open("output").unwrap().is_current(&stamp(&next)));
            moments += 1;
        }
    }
}

#[test]
fn a_second_kill_during_the_repair_is_repaired_too() {
    let mut moments = 0;
    while killed(moments).is_some() {
        for second in 0.. {
            let project = killed(moments).unwrap();
            let (disk, died) = Killer::after(second);
            let _ = project.open_on(disk, "output").unwrap().publish(&newest(), &stamp(&newest()), 0);
            if died.load(Ordering::SeqCst) == 0 {
                break;
            }
            project.publish(&new()).unwrap_or_else(|e| panic!("after {moments} and {second} changes: {e:#?}"));
            assert_eq!(project.tree(), with_foreign(&new()), "after {moments} and {second} changes");
            assert_eq!(project.traces(), Vec::<String>::new(), "after {moments} and {second} changes");
        }
        moments += 3;
    }
}

#[test]
fn a_killed_build_is_never_current() {
    let mut moments = 0;
    while let Some(project) = killed(moments) {
        let output = project.open("output").unwrap();
        assert!(!output.is_current(&stamp(&new())), "after {moments} changes");
        moments += 1;
    }
}

#[test]
fn a_first_build_that_was_killed_is_known_as_ours() {
    for after in 0..12 {
        let project = Project::new();
        let (disk, _) = Killer::after(after);
        let _ = project.open_on(disk, "output").and_then(|mut output| output.publish(&old(), &stamp(&old()), 0));
        project.publish(&new()).unwrap_or_else(|e| panic!("after {after} changes: {e:#?}"));
        assert_eq!(project.tree(), as_tree(&new()));
    }
}

#[test]
fn a_file_put_where_a_killed_build_had_not_got_to_is_not_ours() {
    let project = Project::new();
    let (disk, _) = Killer::after(3);
    let _ = project.open_on(disk, "output").unwrap().publish(&old(), &stamp(&old()), 0);
    assert_eq!(project.traces(), [".ragstone-manifest.next"]);
    project.put("same.css", "mine");
    let refused = project.publish(&old()).unwrap_err();
    assert_eq!(codes(&refused), [("O505", "same.css".to_owned())]);
    project.publish(&pages(&[("", "home")])).unwrap();
    assert_eq!(project.tree().get("same.css").unwrap(), b"mine");
}

#[test]
fn a_full_disk_is_said_in_plain_words_and_the_next_build_goes_on() {
    let project = Project::new();
    let (disk, _) = Killer::after(5);
    let mut output = project.open_on(disk, "output").unwrap();
    let full = output.publish(&old(), &stamp(&old()), 0).unwrap_err();
    assert_eq!(full.len(), 1);
    assert_eq!(full[0].code.id, "O508");
    assert!(full[0].message.ends_with(": the disk is full"), "{}", full[0].message);
    drop(output);
    project.publish(&old()).unwrap();
    assert_eq!(project.tree(), as_tree(&old()));
}

#[test]
fn pages_of_a_killed_build_that_the_next_one_has_not_are_counted_as_removed() {
    let project = Project::new();
    let site = pages(&[("", "home"), ("a", "a"), ("b", "b")]);
    // The folder, the list and its name, three pages, and the names of two.
    let (disk, _) = Killer::after(8);
    let _ = project.open_on(disk, "output").unwrap().publish(&site, &stamp(&site), 0);
    assert_eq!(project.tree().into_keys().collect::<Vec<_>>(), ["a", "b"]);
    let outcome = project.publish(&pages(&[("", "home")])).unwrap();
    assert_eq!((outcome.written, outcome.removed), (1, 2));
}
