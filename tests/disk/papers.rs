//! A meeting's paper, while the disk fails: each of its files is the last good one or the new one, whole.

use crate::plan::{Project, is_thorough, kills, said};
use crate::strace::{calls, is_here, run_with};
use crate::support::Tree;
use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::{Duration, Instant};

const PAPER: [&str; 2] = ["paper", "2022-09-07-cabinet"];
const TEXT: &str = "content/papers/2022-09-07-cabinet.md";

/// A text that leaves out every section but one.
const FRONT: &str = "title: Progress with the plan
report_of: director
contact: {name: Democratic Services}
wards: All
key: false
recommendations: [{ask: note, text: the progress made}]
absent:
";

const LEFT_OUT: &str = "background options reasons consultation timetable financial legal equality climate health risk crime data-protection";

/// A project whose paper to the meeting was written, and whose text has been changed since.
fn project() -> Project {
    let mut project = unwritten();
    write(&project);
    project.site = project.site.replace(TEXT, "Progress with the plan", "News of the plan");
    project
}

fn unwritten() -> Project {
    let mut project = Project::new();
    let left_out: String = LEFT_OUT.split(' ').map(|section| format!("  {section}: There is none.\n")).collect();
    project.site = project.site.file(TEXT, format!("---\n{FRONT}{left_out}---\n\n## Purpose\n\nTo say how it goes.\n"));
    project
}

fn write(project: &Project) {
    let ran = project.command(&PAPER).output().unwrap();
    assert!(ran.status.success(), "{}", said(&ran));
}

/// The files of the folder, without those that a killed command left under names of no worth.
fn papers(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let tree = Tree::of(&project.site.path("papers"));
    tree.files().clone().into_iter().filter(|(path, _)| !path.contains(".ragstone-new-")).collect()
}

/// The papers before a change of the text and after it.
fn versions() -> [BTreeMap<String, Vec<u8>>; 2] {
    let project = project();
    let before = papers(&project);
    write(&project);
    let after = papers(&project);
    assert!(before != after && before.keys().eq(after.keys()));
    [before, after]
}

fn assert_whole(project: &Project, versions: &[BTreeMap<String, Vec<u8>>; 2], moment: &str) {
    let now = papers(project);
    for (path, bytes) in &now {
        assert!(
            versions.iter().any(|version| version.get(path) == Some(bytes)),
            "{moment}: {path} is of neither paper"
        );
    }
    assert!(now.keys().eq(versions[0].keys()), "{moment}: {:?}", now.keys());
}

#[test]
fn a_paper_that_is_refused_at_any_system_call_leaves_the_last_one() {
    if !is_here() {
        return;
    }
    let versions = versions();
    let step = if is_thorough() { 1 } else { 3 };
    for call in calls(&project(), &PAPER, "/papers/").iter().step_by(step) {
        for (error, words) in
            [("ENOSPC", "the disk is full"), ("EROFS", "the disk is read-only"), ("EIO", "has failed")]
        {
            let project = project();
            let ran = run_with(&project, &PAPER, call, &format!("error={error}"));
            let moment = format!("{error} at {call:?}: {}", said(&ran));
            let now = Tree::of(&project.site.path("papers")).files().clone();
            if ran.status.success() {
                assert!(papers(&project) == versions[1], "{moment}");
            } else {
                assert_eq!(ran.status.code(), Some(2), "{moment}");
                assert!(said(&ran).contains("error[C636]") && said(&ran).contains(words), "{moment}");
                assert!(now == versions[0], "{moment}");
            }
        }
    }
}

#[test]
fn a_paper_that_is_killed_at_any_system_call_is_the_last_one_or_the_new_one() {
    if !is_here() {
        return;
    }
    let versions = versions();
    for call in calls(&project(), &PAPER, "/papers/") {
        let project = project();
        run_with(&project, &PAPER, &call, "signal=KILL");
        assert_whole(&project, &versions, &format!("killed at {call:?}"));
        write(&project);
        assert!(papers(&project) == versions[1], "killed at {call:?}: the next one is written");
    }
}

#[test]
fn the_first_paper_that_is_killed_at_any_system_call_is_whole_or_not_there() {
    if !is_here() {
        return;
    }
    let [before, _] = versions();
    for call in calls(&unwritten(), &PAPER, "/papers") {
        let project = unwritten();
        run_with(&project, &PAPER, &call, "signal=KILL");
        let now = papers(&project);
        assert!(now.iter().all(|(path, bytes)| before.get(path) == Some(bytes)), "killed at {call:?}");
        write(&project);
        assert!(papers(&project) == before, "killed at {call:?}: the next one is written");
    }
}

#[test]
fn a_paper_that_is_killed_at_any_moment_is_the_last_one_or_the_new_one() {
    let versions = versions();
    let timed = project();
    let start = Instant::now();
    write(&timed);
    let whole = start.elapsed();
    let kills = u32::try_from((kills() / 2).min(60)).unwrap();
    let mut killed = 0;
    for time in 0..kills {
        let project = project();
        let mut child = project.command(&PAPER).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Most of its time it thinks; it writes at the end.
        std::thread::sleep(whole.mul_f64(0.6 + 0.5 * f64::from(time) / f64::from(kills)).max(Duration::from_millis(1)));
        child.kill().unwrap();
        killed += u32::from(!child.wait().unwrap().success());
        assert_whole(&project, &versions, &format!("kill {time}"));
    }
    assert!(killed > 0, "some are killed before they end");
}
