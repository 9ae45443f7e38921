use super::{Project, as_tree, codes, pages, stamp};
use crate::publish::Outcome;
use std::fs;

#[test]
fn only_what_differs_is_written_and_what_the_site_no_longer_has_is_removed() {
    let project = Project::new();
    let first = pages(&[("", "home"), ("a/", "a"), ("old/1/", "old")]);
    assert_eq!(project.publish(&first), Ok(Outcome { written: 3, unchanged: 0, removed: 0 }));
    let second = pages(&[("", "home"), ("a/", "A"), ("b/", "b")]);
    assert_eq!(project.publish(&second), Ok(Outcome { written: 2, unchanged: 1, removed: 1 }));
    assert_eq!(project.tree(), as_tree(&second));
    assert!(!project.path("output/old").exists(), "the folder it leaves empty goes too");
}

#[cfg(unix)]
#[test]
fn a_build_without_changes_writes_no_file_at_all() {
    use std::os::unix::fs::MetadataExt as _;
    let project = Project::new();
    let site = pages(&[("", "home"), ("a/", "a")]);
    project.publish(&site).unwrap();
    let facts = || -> Vec<(u64, i64)> {
        let all = walkdir::WalkDir::new(project.path("output")).sort_by_file_name().into_iter();
        all.map(|entry| entry.unwrap().metadata().unwrap()).map(|m| (m.ino(), m.ctime_nsec())).collect()
    };
    let before = facts();
    assert_eq!(project.publish(&site), Ok(Outcome { written: 0, unchanged: 2, removed: 0 }));
    assert_eq!(facts(), before);
}

#[test]
fn a_folder_is_current_until_anything_changes() {
    let project = Project::new();
    let site = pages(&[("", "home"), ("a/", "a")]);
    project.publish(&site).unwrap();
    let current = || project.open("output").unwrap().is_current(&stamp(&site));
    assert!(current());
    assert!(!project.open("output").unwrap().is_current(&stamp(&pages(&[]))), "another stamp");
    project.put("a/index.html", "b");
    assert!(!current(), "same length, other bytes");
    fs::remove_file(project.path("output/a/index.html")).unwrap();
    assert!(!current(), "a missing file");
    project.publish(&site).unwrap();
    assert!(current());
    project.put("a/.ragstone-tmp-0", "half");
    project.put(".ragstone-tmp-0", "half");
    assert!(!current(), "a temporary file of a killed build");
}

#[test]
fn the_folder_remembers_how_many_warnings_its_build_gave() {
    let project = Project::new();
    let site = pages(&[("", "home")]);
    assert_eq!(project.open("output").unwrap().warnings(), None);
    project.open("output").unwrap().publish(&site, &stamp(&site), 3).unwrap();
    let output = project.open("output").unwrap();
    assert_eq!((output.warnings(), output.files()), (Some(3), 1));
}

#[test]
fn a_folder_with_strangers_in_it_is_refused_and_left_alone() {
    let project = Project::new();
    project.put("thesis.doc", "years of work");
    project.put("photos/1.jpg", "cat");
    let refused = project.open("output").unwrap_err();
    assert_eq!(refused[0].code.id, "O501");
    assert!(
        refused[0].message.contains("already holds “photos” and one more file or folder"),
        "{}",
        refused[0].message
    );
    assert_eq!(fs::read_dir(project.path("output")).unwrap().count(), 2, "not even a lock is left behind");
}

#[test]
fn a_fresh_clone_with_only_an_ignore_file_is_fine_and_keeps_it() {
    let project = Project::new();
    project.put(".gitignore", "*");
    project.put(".git/HEAD", "ref");
    project.publish(&pages(&[("", "home")])).unwrap();
    assert!(project.path("output/.gitignore").exists() && project.path("output/.git/HEAD").exists());
}

#[test]
fn the_output_keeps_clear_of_the_sources() {
    let project = Project::new();
    for folder in [".", "content", "content/site", "content/../content/site", ".."] {
        let refused = project.open(folder).unwrap_err();
        assert_eq!(refused[0].code.id, "O502", "{folder}");
    }
    assert!(!project.path("content/site").exists());
    assert!(project.open("public/site").is_ok(), "a new folder inside the project is made");
}

#[test]
fn a_second_build_into_the_same_folder_is_told_to_wait() {
    let project = Project::new();
    let first = project.open("output").unwrap();
    assert_eq!(project.open("output").unwrap_err()[0].code.id, "O503");
    drop(first);
    assert!(project.open("output").is_ok());
}

#[test]
fn a_damaged_list_of_files_is_refused_with_its_line() {
    let project = Project::new();
    project.publish(&pages(&[("", "home")])).unwrap();
    project.put(".ragstone-manifest", "ragstone-manifest 1\ntool x\ninputs zzz\n");
    let refused = project.open("output").unwrap_err();
    assert_eq!(codes(&refused), [("O504", ".ragstone-manifest".to_owned())]);
    assert!(refused[0].message.contains("line 3"), "{}", refused[0].message);
}

#[test]
fn every_foreign_file_in_the_way_is_named_and_nothing_is_written() {
    let project = Project::new();
    project.publish(&pages(&[("", "home")])).unwrap();
    project.put("a/index.html", "mine");
    project.put("b", "mine");
    project.put("c/x", "mine");
    let before = project.tree();
    let refused = project.publish(&pages(&[("", "new home"), ("a/", "a"), ("b/", "b"), ("c", "c")])).unwrap_err();
    let all = [("O505", "a/index.html".to_owned()), ("O505", "b".to_owned()), ("O505", "c".to_owned())];
    assert_eq!(codes(&refused), all);
    assert_eq!(project.tree(), before);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_through_a_link() {
    let project = Project::new();
    let site = pages(&[("", "home"), ("a/", "a"), ("b/", "b")]);
    project.publish(&site).unwrap();
    fs::rename(project.path("output/a"), project.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink(project.path("elsewhere"), project.path("output/a")).unwrap();
    fs::remove_file(project.path("output/b/index.html")).unwrap();
    std::os::unix::fs::symlink(project.path("elsewhere/index.html"), project.path("output/b/index.html")).unwrap();
    assert_eq!(
        codes(&project.publish(&site).unwrap_err()),
        [("O505", "a".to_owned()), ("O505", "b/index.html".to_owned())]
    );
    assert_eq!(codes(&project.publish(&pages(&[("", "home")])).unwrap_err()), [("O505", "a".to_owned())]);
    assert!(project.path("elsewhere/index.html").exists());
}

#[test]
fn pages_that_cannot_stand_side_by_side_are_refused() {
    let project = Project::new();
    let refused = project.publish(&pages(&[
        ("roles", "a file"),
        ("roles/1/", "a page"),
        ("Actions/", "one"),
        ("actions/", "two"),
        ("x/.ragstone-manifest", "mine"),
    ]));
    let found: Vec<&str> = codes(&refused.unwrap_err()).into_iter().map(|(code, _)| code).collect();
    assert_eq!(found, ["O506", "O506", "O507"]);
    assert!(project.tree().is_empty());
}

#[cfg(unix)]
#[test]
fn modes_do_not_depend_on_who_builds() {
    use std::os::unix::fs::PermissionsExt as _;
    let project = Project::new();
    let site = pages(&[("", "home"), ("a/b/", "a")]);
    project.publish(&site).unwrap();
    let mode = |path: &str| fs::metadata(project.path("output").join(path)).unwrap().permissions().mode() & 0o777;
    fs::set_permissions(project.path("output/index.html"), fs::Permissions::from_mode(0o600)).unwrap();
    project.publish(&site).unwrap();
    assert_eq!([mode("index.html"), mode("a/b/index.html"), mode(".ragstone-manifest")], [0o644; 3]);
    assert_eq!([mode("a"), mode("a/b")], [0o755; 2]);
}

#[cfg(unix)]
#[test]
fn a_page_whose_mode_is_mended_keeps_what_the_mode_says_besides() {
    use std::os::unix::fs::PermissionsExt as _;
    let project = Project::new();
    let site = pages(&[("", "home")]);
    project.publish(&site).unwrap();
    let home = project.path("output/index.html");
    fs::set_permissions(&home, fs::Permissions::from_mode(0o4600)).unwrap();
    project.publish(&site).unwrap();
    assert_eq!(fs::metadata(home).unwrap().permissions().mode() & 0o7777, 0o4644);
}

#[test]
fn a_temporary_file_whose_list_is_lost_does_not_stop_a_build() {
    let project = Project::new();
    project.publish(&pages(&[("", "home"), ("a/", "a")])).unwrap();
    let next = pages(&[("", "new home"), ("a/", "new a")]);
    project.put("a/.ragstone-tmp-0", "half");
    project.put(".ragstone-tmp-manifest", "half");
    project.publish(&next).unwrap();
    assert_eq!((project.tree(), project.traces()), (as_tree(&next), Vec::new()));
}

#[test]
fn one_folder_can_be_published_to_again_and_again() {
    let project = Project::new();
    let mut output = project.open("output").unwrap();
    let site = pages(&[("", "home"), ("a/", "a")]);
    output.publish(&site, &stamp(&site), 3).unwrap();
    assert_eq!((output.files(), output.warnings(), output.is_current(&stamp(&site))), (2, Some(3), true));
    let less = pages(&[("", "home")]);
    let outcome = output.publish(&less, &stamp(&less), 0);
    assert_eq!(outcome, Ok(Outcome { written: 0, unchanged: 1, removed: 1 }));
}

#[test]
fn a_lock_knows_its_own_file_from_any_other() {
    use crate::publish::lock::Lock;
    let project = Project::new();
    let (own, other) = (project.path("own"), project.path("other"));
    let lock = Lock::take(&own).unwrap().unwrap();
    fs::write(&other, "").unwrap();
    assert!(Lock::take(&own).unwrap().is_none(), "held");
    assert!(lock.is_at(&own).unwrap());
    for path in [&other, &project.path("missing"), &own.join("below")] {
        assert!(!lock.is_at(path).unwrap(), "{}", path.display());
    }
    assert!(lock.is_at(&project.path(&"x".repeat(400))).is_err(), "what cannot be asked is no answer");
}

#[test]
fn what_cannot_be_asked_is_not_taken_for_nothing() {
    use crate::publish::disk::Disk as _;
    let project = Project::new();
    let disk = crate::publish::disk::RealDisk;
    assert_eq!(disk.look(&project.path("content/plan.yaml/below")).unwrap(), None);
    assert_eq!(disk.look(&project.path("missing")).unwrap(), None);
    assert!(disk.look(&project.path(&"x".repeat(400))).is_err());
}
