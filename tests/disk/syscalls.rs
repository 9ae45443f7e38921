//! A build is killed at every system call by which it changes its output folder; and each call is refused.

use crate::plan::{Project, Version, assert_complete, is_thorough, said};
use crate::strace::{Call, calls, is_here, run, run_with};

/// What the folder holds before the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    /// Version one; version two is built over it.
    AnotherSite,
}

impl Before {
    fn project(self) -> Project {
        let project = match self {
            Self::Nothing => Project::new(),
            Self::AnotherSite => Project::built(Version::One),
        };
        project.change_to(Version::Two);
        project
    }

    /// Puts the folder back without building it anew where it was a site.
    fn restore(self, project: &Project, kept: &std::path::Path) {
        let output = project.site.path("output");
        let _ = std::fs::remove_dir_all(&output);
        if self == Self::AnotherSite {
            let copied = std::process::Command::new("cp").arg("-a").args([kept, &output]).status().unwrap();
            assert!(copied.success());
        }
    }

    fn assert_whole(self, project: &Project, moment: &str) {
        project.assert_whole(moment);
        if self == Self::AnotherSite {
            assert_complete(&project.site.path("output"), moment);
        }
    }
}

/// All of them, or so many in equal distances.
fn sample(calls: Vec<Call>, size: usize) -> Vec<Call> {
    let step = if is_thorough() { 1 } else { calls.len().div_ceil(size) };
    calls.into_iter().step_by(step).collect()
}

/// Does something at each call in turn, from the same folder.
fn at_each_call(before: Before, size: usize, mut look: impl FnMut(&Project, &Call)) -> usize {
    let calls = sample(calls(&before.project(), &["build"], "/output"), size);
    let project = before.project();
    let kept = project.site.path("kept");
    let _ = std::fs::rename(project.site.path("output"), &kept);
    for call in &calls {
        before.restore(&project, &kept);
        project.change_to(Version::Two);
        look(&project, call);
    }
    calls.len()
}

#[test]
fn a_build_that_is_killed_at_any_system_call_leaves_whole_files_and_the_next_one_repairs_the_rest() {
    if !is_here() {
        return;
    }
    for before in [Before::Nothing, Before::AnotherSite] {
        let mut killed = 0;
        let tried = at_each_call(before, 9, |project, call| {
            let moment = format!("{before:?}, killed at {call:?}");
            let ran = run_with(project, &["build"], call, "signal=KILL");
            killed += usize::from(!ran.status.success());
            before.assert_whole(project, &moment);
            project.assert_repaired(Version::Two, &moment);
        });
        println!("{before:?}: killed at {killed} of {tried} system calls.");
        assert_eq!(killed, tried, "{before:?}");
    }
}

#[test]
fn whatever_the_system_refuses_the_command_says_so_and_every_file_is_whole() {
    if !is_here() {
        return;
    }
    let kinds = [
        ("ENOSPC", "the disk is full"),
        ("EDQUOT", "your share of the disk is used up"),
        ("EROFS", "the disk is read-only"),
        ("EIO", "the disk reports that it has failed"),
        ("EACCES", "you do not have permission"),
        ("ENAMETOOLONG", "name is too long"),
    ];
    for before in [Before::Nothing, Before::AnotherSite] {
        let mut kind = kinds.iter().cycle();
        let mut refused = 0;
        let tried = at_each_call(before, 7, |project, call| {
            let (error, words) = kind.next().unwrap();
            let moment = format!("{before:?}, {error} at {call:?}");
            let ran = run_with(project, &["build"], call, &format!("error={error}"));
            let (code, told) = (ran.status.code(), said(&ran));
            // A mode that cannot be set, on a disk that has none, is the one refusal that stops nothing.
            if code != Some(0) {
                assert_eq!(code, Some(2), "{moment}: {told}");
                assert!(told.contains("error[O508]") && told.contains(words), "{moment}: {told}");
                assert!(told.contains("/output"), "{moment}: {told}");
                refused += 1;
            }
            before.assert_whole(project, &moment);
            project.assert_repaired(Version::Two, &moment);
        });
        println!("{before:?}: {refused} of {tried} refusals stopped the build.");
        assert!(refused * 10 >= tried * 9, "{before:?}: only {refused} of {tried}");
    }
}

/// Every change of the disk takes its time: nothing is waited for in vain, and whoever comes meanwhile is told.
#[test]
fn a_slow_disk_gives_the_same_site_and_keeps_a_second_build_out() {
    if !is_here() {
        return;
    }
    let project = Before::AnotherSite.project();
    let slow = std::thread::scope(|scope| {
        let slow = scope.spawn(|| {
            run(
                &project,
                &["build"],
                &["-o", "/dev/null", "-e", "inject=?rename,?renameat,?renameat2:delay_enter=5000"],
            )
        });
        while !project.site.path("output/.ragstone-manifest.next").exists() {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        let second = project.command(&["build"]).output().unwrap();
        assert_eq!(second.status.code(), Some(2), "{}", said(&second));
        assert!(said(&second).contains("error[O503]: another build is writing to"), "{}", said(&second));
        project.assert_whole("a slow disk");
        slow.join().unwrap()
    });
    assert!(slow.status.success(), "{}", said(&slow));
    project.assert_repaired(Version::Two, "a slow disk");
}
