#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod fault;
mod faulty;
mod words;

use super::*;
use std::fs;
use tempfile::TempDir;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// Every file below a folder with its text, hidden ones too.
fn tree(root: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                files.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

fn ids(diagnostics: &[Diagnostic]) -> Vec<&str> {
    diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect()
}

#[test]
fn new_and_changed_files_are_written_and_nothing_else_is_left() {
    let site = folder(&[("a.yaml", "old\n")]);
    let changes = [Change::create("deep/er/b.yaml", "new\n"), Change::replace("a.yaml", "old\n", "newer\n")];
    let written = write(site.path(), &changes).unwrap();
    assert_eq!(written.iter().map(|path| &**path).collect::<Vec<_>>(), ["deep/er/b.yaml", "a.yaml"]);
    let now = tree(site.path());
    assert_eq!(now, [("a.yaml".into(), "newer\n".into()), ("deep/er/b.yaml".into(), "new\n".into())]);
}

#[test]
fn a_project_that_is_not_there_yet_is_made() {
    let site = folder(&[]);
    let root = site.path().join("one/two");
    write(&root, &[Change::create("a.yaml", "a\n")]).unwrap();
    assert_eq!(fs::read_to_string(root.join("a.yaml")).unwrap(), "a\n");
}

#[test]
fn where_one_name_is_taken_nothing_is_written_at_all() {
    let site = folder(&[("a.yaml", "mine\n")]);
    let changes =
        [Change::create("b.yaml", "b\n"), Change::create("a.yaml", "a\n"), Change::create("a.yaml/c.yaml", "c\n")];
    let before = tree(site.path());
    assert_eq!(ids(&write(site.path(), &changes).unwrap_err()), ["C631", "C633"]);
    assert_eq!(tree(site.path()), before);
}

#[test]
fn a_file_that_was_changed_meanwhile_is_left_as_it_is() {
    let site = folder(&[("a.yaml", "typed just now\n")]);
    let changes = [Change::create("b.yaml", "b\n"), Change::replace("a.yaml", "old\n", "newer\n")];
    assert_eq!(ids(&write(site.path(), &changes).unwrap_err()), ["C632"]);
    assert_eq!(tree(site.path()), [("a.yaml".into(), "typed just now\n".into())]);
}

#[test]
fn a_file_that_has_gone_is_not_made_again() {
    let site = folder(&[]);
    let told = write(site.path(), &[Change::replace("a.yaml", "old\n", "new\n")]).unwrap_err();
    assert_eq!(ids(&told), ["C632"]);
    assert!(tree(site.path()).is_empty());
}

#[test]
fn no_name_is_taken_from_a_file_that_came_between_looking_and_writing() {
    let site = folder(&[("c.yaml", "old\n")]);
    let changes = [
        Change::create("a.yaml", "a\n"),
        Change::create("b.yaml", "ours\n"),
        Change::replace("c.yaml", "old\n", "new\n"),
    ];
    check(site.path(), &changes).unwrap();
    let stage = Stage::new(&RealDisk, site.path(), &changes.iter().collect::<Vec<_>>()).unwrap();
    fs::write(site.path().join("b.yaml"), "theirs\n").unwrap();
    let told = commit::commit(stage).unwrap_err();
    assert_eq!(ids(&told), ["C631", "C637"]);
    assert_eq!(told[1].message, "nothing has been written: all files are as they were");
    let whole = [("b.yaml", "theirs\n"), ("c.yaml", "old\n")];
    assert_eq!(tree(site.path()), whole.map(|(path, text)| (path.to_owned(), text.to_owned())), "nothing is left");
}

#[test]
fn what_is_saved_between_looking_and_writing_is_kept() {
    let site = folder(&[("a.yaml", "old\n")]);
    let change = Change::replace("a.yaml", "old\n", "new\n");
    let stage = Stage::new(&RealDisk, site.path(), &[&change]).unwrap();
    fs::write(site.path().join("a.yaml"), "typed just now\n").unwrap();
    let told = commit::commit(stage).unwrap_err();
    assert_eq!(ids(&told), ["C632", "C637"]);
    assert_eq!(tree(site.path()), [("a.yaml".into(), "typed just now\n".into())]);
}

#[test]
fn a_temporary_file_of_a_killed_program_is_neither_used_nor_touched() {
    let site = folder(&[(".ragstone-new-0", "left\n")]);
    write(site.path(), &[Change::create("a.yaml", "a\n")]).unwrap();
    let now = tree(site.path());
    assert_eq!(now, [(".ragstone-new-0".into(), "left\n".into()), ("a.yaml".into(), "a\n".into())]);
}

#[test]
fn no_path_leads_out_of_the_project() {
    let site = folder(&[]);
    for path in ["../a", "/etc/a", "a/../../b", "a//b", "", "C:\\a", "a\\b", "./a"] {
        assert_eq!(ids(&write(site.path(), &[Change::create(path, "x")]).unwrap_err()), ["C635"], "{path}");
    }
}

#[test]
fn two_changes_of_one_file_are_refused_in_whatever_letters() {
    let site = folder(&[]);
    let changes = [Change::create("a.yaml", "1"), Change::create("A.yaml", "2")];
    assert_eq!(ids(&write(site.path(), &changes).unwrap_err()), ["C635"]);
    assert!(tree(site.path()).is_empty());
}

#[test]
fn a_read_only_file_is_not_changed() {
    let site = folder(&[("a.yaml", "old\n")]);
    let path = site.path().join("a.yaml");
    let mut mode = fs::metadata(&path).unwrap().permissions();
    mode.set_readonly(true);
    fs::set_permissions(&path, mode).unwrap();
    assert_eq!(ids(&write(site.path(), &[Change::replace("a.yaml", "old\n", "new\n")]).unwrap_err()), ["C634"]);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    use std::os::unix::fs::symlink;
    let (site, elsewhere) = (folder(&[]), folder(&[("a.yaml", "old\n")]));
    symlink(elsewhere.path().join("a.yaml"), site.path().join("a.yaml")).unwrap();
    symlink(elsewhere.path(), site.path().join("far")).unwrap();
    symlink(elsewhere.path().join("nowhere"), site.path().join("dangling.yaml")).unwrap();
    let changes = [
        Change::replace("a.yaml", "old\n", "new\n"),
        Change::create("far/b.yaml", "b\n"),
        Change::create("dangling.yaml", "c\n"),
    ];
    let told = write(site.path(), &changes).unwrap_err();
    assert_eq!(ids(&told), ["C633", "C633", "C631"]);
    assert!(told[..2].iter().all(|diagnostic| diagnostic.message.ends_with("is a link to somewhere else")), "{told:?}");
    assert_eq!(tree(elsewhere.path()), [("a.yaml".into(), "old\n".into())]);
}

#[cfg(unix)]
#[test]
fn a_changed_file_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt as _;
    let site = folder(&[("a.yaml", "old\n")]);
    let path = site.path().join("a.yaml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    write(site.path(), &[Change::replace("a.yaml", "old\n", "new\n")]).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_file_from_windows_keeps_its_line_endings_and_a_mixed_one_is_written_as_given() {
    let change = Change::replace("a.yaml", "a\r\nb\r\n", "a\nb\r\nc\n");
    assert_eq!(change.after(), "a\r\nb\r\nc\r\n");
    assert_eq!(Change::replace("a.yaml", "a\r\nb\n", "a\nb\n").after(), "a\nb\n");
    assert_eq!(Change::replace("a.yaml", "a", "a\nb\n").after(), "a\nb\n");
}

#[test]
fn a_change_that_changes_nothing_writes_nothing() {
    let site = folder(&[("a.yaml", "old\n")]);
    let change = Change::replace("a.yaml", "old\n", "old\n");
    assert!(write(site.path(), std::slice::from_ref(&change)).unwrap().is_empty());
    assert_eq!(diff(&change), "");
}

#[test]
fn a_diff_is_in_the_form_that_git_knows() {
    let change = Change::replace("content/a.yaml", "1\n2\n3\n4\n5\n", "1\n2\n3\n4\nfive");
    let expected = "--- a/content/a.yaml\n+++ b/content/a.yaml\n@@ -2,4 +2,4 @@\n 2\n 3\n 4\n-5\n+five\n\\ No newline at end of file\n";
    assert_eq!(diff(&change), expected);
    let new = Change::create("a.yaml", "1\n2\n");
    assert_eq!(diff(&new), "--- /dev/null\n+++ b/a.yaml\n@@ -0,0 +1,2 @@\n+1\n+2\n");
}

#[test]
fn bytes_that_are_no_text_are_written_as_they_are() {
    let site = folder(&[("a.bin", "old\r\n")]);
    let changes =
        [Change::create("b.bin", vec![0, 159, 13, 10]), Change::replace_bytes("a.bin", "old\r\n", vec![255, 10])];
    write(site.path(), &changes).unwrap();
    assert_eq!(fs::read(site.path().join("a.bin")).unwrap(), [255, 10]);
    assert_eq!(fs::read(site.path().join("b.bin")).unwrap(), [0, 159, 13, 10]);
}

#[test]
fn a_file_goes_only_while_it_holds_what_it_held() {
    let site = folder(&[("a.yaml", "a\n"), ("b.yaml", "typed just now\n")]);
    let told = write(site.path(), &[Change::remove("a.yaml", "a\n"), Change::remove("b.yaml", "b\n")]).unwrap_err();
    assert_eq!((ids(&told), tree(site.path()).len()), (vec!["C632"], 2));
    write(site.path(), &[Change::remove("a.yaml", "a\n")]).unwrap();
    assert_eq!(tree(site.path()), [("b.yaml".into(), "typed just now\n".into())]);
}

#[test]
fn looking_first_gives_every_reason_and_writes_nothing() {
    let site = folder(&[("a.yaml", "mine\n")]);
    let changes = [Change::create("b.yaml", "b\n"), Change::create("a.yaml", "a\n"), Change::create("../c", "c\n")];
    assert_eq!(ids(&check(site.path(), &changes).unwrap_err()), ["C631", "C635"]);
    assert_eq!(check(site.path(), &changes[..1]), Ok(()));
    assert_eq!(tree(site.path()), [("a.yaml".into(), "mine\n".into())]);
}

#[cfg(unix)]
#[test]
fn a_socket_or_a_folder_is_not_a_file() {
    let site = folder(&[("folder/a.yaml", "a\n")]);
    let _socket = std::os::unix::net::UnixListener::bind(site.path().join("socket")).unwrap();
    for path in ["socket", "folder"] {
        let told = write(site.path(), &[Change::replace(path, "old\n", "new\n")]).unwrap_err();
        assert_eq!((ids(&told), &*told[0].message), (vec!["C633"], &*format!("`{path}` is not a file")));
    }
}

#[test]
fn what_cannot_be_asked_is_not_taken_for_nothing() {
    let site = folder(&[("a.yaml", "a\n")]);
    assert_eq!(RealDisk.look(&site.path().join("missing")).unwrap(), None);
    assert!(RealDisk.look(&site.path().join("a.yaml/below")).is_err());
}
