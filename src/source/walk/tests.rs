//! Which files of a project are read, and what is told of the others.
#![allow(clippy::unwrap_used)]
use crate::source::Sources;
use std::fs;
use std::path::Path;

fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

fn problems(root: &Path) -> Vec<(&'static str, String)> {
    let (_, diagnostics) = Sources::read(root);
    let file = |place: crate::diagnostic::Place| place.file.to_string();
    diagnostics.into_iter().map(|found| (found.code.id, found.place.map_or(String::new(), file))).collect()
}

#[test]
fn texts_and_documents_are_read_all_in_order() {
    let root = site(&[
        ("content/site.yaml", "s"),
        ("content/priorities/2.yaml", "2"),
        ("content/priorities/1.yaml", "1"),
        ("content/documents/b/plan.pdf", "\u{0}"),
        ("content/documents/a.yaml", "not data"),
        ("content/measures/visits.csv", "at,value"),
        ("content/.git/config", "x"),
        ("content/site.yaml~", "x"),
        ("content/.site.yaml.swp", "x"),
        ("notes.txt", "outside"),
    ]);
    let (sources, diagnostics) = Sources::read(root.path());
    assert_eq!(diagnostics, []);
    let paths: Vec<_> = sources.texts().iter().map(|source| &*source.path).collect();
    assert_eq!(paths[0], "content/measures/visits.csv");
    assert_eq!(paths[1..], ["content/priorities/1.yaml", "content/priorities/2.yaml", "content/site.yaml"]);
    let documents: Vec<_> = sources.documents().iter().map(|document| &*document.path).collect();
    assert_eq!(documents, ["a.yaml", "b/plan.pdf"]);
    assert_eq!(&*sources.documents()[0].bytes, b"not data");
}

#[test]
fn a_file_that_nothing_reads_is_told_of() {
    let root = site(&[("content/periods/2022-10/updates.yml", ""), ("content/plan.docx", "")]);
    assert_eq!(
        problems(root.path()),
        [("Y007", "content/periods/2022-10/updates.yml".into()), ("Y008", "content/plan.docx".into())]
    );
}

#[test]
fn data_that_an_editor_saved_as_txt_is_refused_and_other_notes_are_not() {
    let root = site(&[
        ("content/periods/2022-10/lock.txt", ""),
        ("content/periods/2022-10/narrative.txt", ""),
        ("content/periods/2022-10/updates.yaml.txt", ""),
        ("content/measures/visits.csv.txt", ""),
        ("content/notes.txt", ""),
    ]);
    assert_eq!(
        problems(root.path()),
        [
            ("Y015", "content/measures/visits.csv.txt".into()),
            ("Y008", "content/notes.txt".into()),
            ("Y015", "content/periods/2022-10/narrative.txt".into()),
            ("Y015", "content/periods/2022-10/updates.yaml.txt".into()),
        ]
    );
    assert_eq!(super::without_txt("content/periods/a/narrative.txt").as_deref(), Some("narrative.md"));
    assert_eq!(super::without_txt("content/pages/about.md.txt").as_deref(), Some("about.md"));
}

#[test]
fn names_that_differ_only_by_case_are_refused() {
    let root = site(&[("content/pages/About.md", ""), ("content/pages/about.md", "")]);
    assert_eq!(problems(root.path()), [("Y009", "content/pages/about.md".into())]);
}

#[test]
fn inside_a_project_its_folder_is_named() {
    let root = site(&[("content/site.yaml", ""), ("content/periods/2022-10/period.yaml", "")]);
    let inside = root.path().join("content/periods");
    let (_, told) = Sources::read(&inside);
    let wanted = format!("it stands further up: add `-C {}/../..`, or run the command there", inside.display());
    assert_eq!(told[0].help.as_deref(), Some(&*wanted));
}

#[test]
fn a_project_without_content_says_so() {
    assert_eq!(problems(site(&[]).path()), [("Y010", String::new())]);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_and_pipes_are_never_opened() {
    let root = site(&[("content/site.yaml", ""), ("secret/plan.yaml", "")]);
    let content = root.path().join("content");
    std::os::unix::fs::symlink(root.path().join("secret"), content.join("linked")).unwrap();
    std::os::unix::fs::symlink("nowhere", content.join("dangling.yaml")).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(content.join("socket.yaml")).unwrap();
    assert_eq!(
        problems(root.path()),
        [
            ("Y002", "content/dangling.yaml".into()),
            ("Y002", "content/linked".into()),
            ("Y003", "content/socket.yaml".into())
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_name_that_is_not_text_is_told_of() {
    use std::os::unix::ffi::OsStrExt as _;
    let root = site(&[("content/site.yaml", "")]);
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9.yaml");
    if fs::write(root.path().join("content").join(name), "").is_ok() {
        assert_eq!(problems(root.path()).first().map(|found| found.0), Some("Y011"));
    }
}
