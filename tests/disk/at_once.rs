//! Several programs at one folder, and folders that are not what they seem.

use crate::plan::{Project, Version, assert_complete, clean, said};
use crate::support::preview::Preview;
use std::fs;
use std::os::unix::fs::symlink;
use std::process::{Command, Stdio};

#[test]
fn of_builds_into_one_folder_at_once_one_wins_and_the_others_say_so() {
    let project = Project::built(Version::One);
    let mut version = Version::One;
    for round in 0..3 {
        version = version.other();
        project.change_to(version);
        let start = || project.command(&["build"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let running: Vec<_> = (0..4).map(|_| start()).collect();
        let ended: Vec<_> = running.into_iter().map(|child| child.wait_with_output().unwrap()).collect();
        assert!(ended.iter().any(|ran| ran.status.success()), "round {round}: one wins");
        for ran in ended.iter().filter(|ran| !ran.status.success()) {
            assert_eq!(ran.status.code(), Some(2), "round {round}: {}", said(ran));
            let told = said(ran);
            assert!(told.contains("error[O503]: another build is writing to") && told.contains("help: wait"), "{told}");
        }
        let wrong = project.site.output().differences(&clean(version).site);
        assert_eq!(wrong, Vec::<String>::new(), "round {round}");
    }
}

#[test]
fn a_preview_neither_holds_a_build_up_nor_is_held_up_by_one() {
    let project = Project::built(Version::One);
    let preview = Preview::of(&project.site, &[]);
    project.change_to(Version::Two);
    project.build();
    preview.shows("/", "Another title");
    assert_complete(&project.site.path("output"), "beside a preview");
    let wrong = project.site.output().differences(&clean(Version::Two).site);
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_site_of_another_version_of_the_program_is_built_anew_and_only_what_differs_written() {
    let project = Project::built(Version::One);
    let manifest = project.site.read("output/.ragstone-manifest");
    let other: String = manifest
        .lines()
        .map(|line| if line.starts_with("tool ") { "tool 9.9.9+later" } else { line }.to_owned() + "\n")
        .collect();
    assert_ne!(manifest, other);
    fs::write(project.site.path("output/.ragstone-manifest"), other).unwrap();
    let ran = project.command(&["build"]).output().unwrap();
    assert!(said(&ran).contains("0 files written"), "{}", said(&ran));
    assert_eq!(project.site.read("output/.ragstone-manifest"), manifest);
}

#[test]
fn a_list_of_files_in_a_form_of_later_versions_is_left_alone() {
    let project = Project::built(Version::One);
    let manifest = project.site.read("output/.ragstone-manifest").replace("ragstone-manifest 1", "ragstone-manifest 7");
    fs::write(project.site.path("output/.ragstone-manifest"), &manifest).unwrap();
    project.change_to(Version::Two);
    let before = project.site.output();
    let ran = project.command(&["build"]).output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(said(&ran).contains("error[O504]"), "{}", said(&ran));
    assert!(project.site.output() == before);
}

#[test]
fn a_lock_that_a_dead_program_left_holds_nothing_back() {
    let project = Project::new();
    fs::create_dir(project.site.path("output")).unwrap();
    fs::write(project.site.path("output/.ragstone-lock"), "12345\n").unwrap();
    project.build();
}

#[test]
fn a_lock_that_is_a_pipe_is_not_waited_for() {
    let project = Project::built(Version::One);
    let lock = project.site.path("output/.ragstone-lock");
    fs::remove_file(&lock).unwrap();
    assert!(Command::new("mkfifo").arg(&lock).status().unwrap().success());
    project.change_to(Version::Two);
    let ran = project.command(&["build"]).output().unwrap();
    assert_eq!(ran.status.code(), Some(2), "{}", said(&ran));
    assert!(said(&ran).contains("error[O505]") && said(&ran).contains(".ragstone-lock"), "{}", said(&ran));
}

#[test]
fn an_output_folder_that_is_a_link_to_another_disk_stays_one() {
    let project = Project::new();
    fs::create_dir(project.site.path("elsewhere")).unwrap();
    symlink(project.site.path("elsewhere"), project.site.path("output")).unwrap();
    project.change_to(Version::One);
    project.build();
    assert!(project.site.path("output").is_symlink());
    assert_complete(&project.site.path("elsewhere"), "through a link");
}

#[test]
fn no_link_leads_the_output_into_the_sources_or_around_them() {
    let project = Project::new();
    let before = project.site.output();
    symlink(project.site.path("content"), project.site.path("output")).unwrap();
    symlink(project.site.root(), project.site.path("content/inside")).unwrap();
    for folder in ["output", "output/site", "content/site", "content", ".", "content/inside/content", "..", "/"] {
        let ran = project.command(&["build", "-o", folder]).output().unwrap();
        assert_eq!(ran.status.code(), Some(2), "{folder}: {}", said(&ran));
        assert!(said(&ran).contains("error[O502]"), "{folder}: {}", said(&ran));
    }
    assert!(!project.site.path("content/site").exists() && before.files().is_empty());
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let project = Project::new();
    for (asked, named) in [("/proc/x", "/proc/x"), ("/proc/x/y", "/proc/x")] {
        let ran = project.command(&["build", "-o", asked]).output().unwrap();
        assert_eq!(ran.status.code(), Some(2), "{asked}: {}", said(&ran));
        let words =
            format!("error[O508]: cannot create the folder “{named}”: the place for it is gone, or takes no folders");
        assert!(said(&ran).contains(&words), "{asked}: {}", said(&ran));
    }
}
