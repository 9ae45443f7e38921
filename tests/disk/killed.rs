//! Builds that are killed with SIGKILL at random moments.

use crate::plan::{Project, Version, assert_complete, clean, kills};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

/// Numbers as if by chance, and the same in every run.
struct Dice(u64);

impl Dice {
    /// Any number below one.
    fn throw(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// When a build is killed.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// So long after its start.
    AfterStart(Duration),
    /// So long after it has begun to write.
    AfterFirstWrite(Duration),
}

/// Where a build was when it was killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Got {
    /// It had not begun to write.
    Nowhere,
    /// It was writing.
    Between,
    Done,
}

/// How long a build writes: from the list of its files to its end.
fn writing_time() -> Duration {
    let project = Project::built(Version::One);
    project.change_to(Version::Two);
    let mut child = start(&project);
    let begun = wait_for_first_write(&project, &mut child);
    child.wait().unwrap();
    begun.elapsed()
}

fn start(project: &Project) -> Child {
    project.command(&["build", "-q"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

fn wait_for_first_write(project: &Project, child: &mut Child) -> Instant {
    let begun = project.site.path("output/.ragstone-manifest.next");
    while !begun.exists() && child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_micros(100));
    }
    Instant::now()
}

fn kill(project: &Project, moment: Moment) -> Got {
    let mut child = start(project);
    match moment {
        Moment::AfterStart(wait) => std::thread::sleep(wait),
        Moment::AfterFirstWrite(wait) => {
            let begun = wait_for_first_write(project, &mut child);
            // Sleeping is too coarse for moments that lie so near to one another.
            while begun.elapsed() < wait {
                std::hint::spin_loop();
            }
        }
    }
    child.kill().unwrap();
    let ended = child.wait().unwrap();
    if ended.success() {
        Got::Done
    } else if project.site.path("output/.ragstone-manifest.next").exists() {
        Got::Between
    } else {
        Got::Nowhere
    }
}

#[test]
fn a_build_that_is_killed_leaves_whole_files_and_the_next_one_repairs_the_rest() {
    let kills = kills();
    let whole = clean(Version::One).time.max(clean(Version::Two).time);
    let writing = writing_time();
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut project = Project::built(Version::One);
    let mut version = Version::Two;
    let mut got = Vec::new();
    for time in 0..kills {
        // Every fifth build is the first one into an empty folder.
        let first = time % 5 == 4;
        if first {
            std::fs::remove_dir_all(project.site.path("output")).unwrap();
        }
        project.change_to(version);
        let moment = match time % 3 {
            0 => Moment::AfterStart(whole.mul_f64(dice.throw() * 1.1)),
            _ => Moment::AfterFirstWrite(writing.mul_f64(dice.throw() * 0.8)),
        };
        got.push(kill(&project, moment));
        let words = format!("kill {time}, {moment:?}");
        project.assert_whole(&words);
        if !first {
            assert_complete(&project.site.path("output"), &words);
        }
        if time % 10 == 9 {
            project.assert_repaired(version, &words);
        } else if first {
            // The next kills are of builds that change a site.
            project.build();
        }
        version = version.other();
        // A folder that has been repaired a hundred times is not what most folders are.
        if time % 100 == 99 {
            project = Project::built(version.other());
        }
    }
    project.assert_repaired(version, "after the last kill");
    let count = |wanted: Got| got.iter().filter(|got| **got == wanted).count();
    let (nowhere, between, done) = (count(Got::Nowhere), count(Got::Between), count(Got::Done));
    println!("{kills} builds killed: {nowhere} before they wrote, {between} while they wrote, {done} were done.");
    assert!(between >= kills / 8, "only {between} of {kills} builds were killed while they wrote");
    assert!(nowhere > 0, "some are killed before they write");
}
