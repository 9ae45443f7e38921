//! A clerk's own files, while the disk fails: all of a command's files are there or none, and none is ever half written.

use crate::plan::{Project, is_thorough, said};
use crate::strace::{calls, is_here, run_with};
use crate::support::Tree;

const NEW: [&str; 5] = ["new", "period", "2022-12", "--as-at", "2022-12-14"];

/// The files of the plan without those that a killed command left under names of no worth.
fn content(project: &Project) -> Vec<(String, Vec<u8>)> {
    let tree = Tree::of(&project.site.path("content"));
    tree.files().clone().into_iter().filter(|(path, _)| !path.contains(".ragstone-new-")).collect()
}

fn finished() -> Vec<(String, Vec<u8>)> {
    let project = Project::new();
    let ran = project.command(&NEW).output().unwrap();
    assert!(ran.status.success(), "{}", said(&ran));
    content(&project)
}

#[test]
fn a_command_that_is_refused_at_any_system_call_has_written_all_of_its_files_or_none() {
    if !is_here() {
        return;
    }
    let (before, after) = (content(&Project::new()), finished());
    assert!(after.len() > before.len() + 1, "several files are new");
    let step = if is_thorough() { 1 } else { 3 };
    for call in calls(&Project::new(), &NEW, "/content").iter().step_by(step) {
        for (error, words) in
            [("ENOSPC", "the disk is full"), ("EROFS", "the disk is read-only"), ("EIO", "has failed")]
        {
            let project = Project::new();
            let ran = run_with(&project, &NEW, call, &format!("error={error}"));
            let moment = format!("{error} at {call:?}: {}", said(&ran));
            let now = Tree::of(&project.site.path("content")).files().clone().into_iter().collect::<Vec<_>>();
            if ran.status.success() {
                assert!(content(&project) == after, "{moment}");
            } else {
                assert_eq!(ran.status.code(), Some(2), "{moment}");
                assert!(said(&ran).contains("error[C636]") && said(&ran).contains(words), "{moment}");
                assert!(now == before, "{moment}");
                assert!(!project.site.path("content/periods/2022-12").exists(), "{moment}");
            }
        }
    }
}

#[test]
fn a_command_that_is_killed_at_any_system_call_leaves_whole_files() {
    if !is_here() {
        return;
    }
    let (before, after) = (content(&Project::new()), finished());
    for call in calls(&Project::new(), &NEW, "/content") {
        let project = Project::new();
        run_with(&project, &NEW, &call, "signal=KILL");
        let now = content(&project);
        let whole = now.iter().all(|file| before.contains(file) || after.contains(file));
        assert!(whole && before.iter().all(|file| now.contains(file)), "killed at {call:?}");
    }
}
