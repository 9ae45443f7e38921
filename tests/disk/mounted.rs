//! Small disks of their own: full, without room for another name, read-only, over a user's share, and gone.
//!
//! Mounting needs rights. Each test runs itself again in a name space of its own, where what it mounts is seen by nobody
//! else and goes with it; where that is not allowed, it says so and is passed over.

use crate::plan::{Project, Version, assert_complete, assert_whole, program, published, said};
use crate::strace;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

const INSIDE: &str = "RAGSTONE_TEST_MOUNTS";

/// Runs the test of this name again in a name space of its own. False where this is that run.
fn runs_inside(name: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return false;
    }
    let myself = std::env::current_exe().unwrap();
    for rights in [&["--mount"][..], &["--map-root-user", "--mount"]] {
        let allowed = Command::new("unshare").args(rights).args(["mount", "-t", "tmpfs", "none", "/mnt"]).output();
        if !allowed.is_ok_and(|ran| ran.status.success()) {
            continue;
        }
        let mut again = Command::new("unshare");
        again
            .args(rights)
            .arg(&myself)
            .args(["--exact", "--nocapture", &format!("mounted::{name}")])
            .env(INSIDE, "yes");
        let ran = again.output().unwrap();
        assert!(ran.status.success(), "{}", said(&ran));
        return true;
    }
    println!("Passed over: {name}: mounting is not allowed here.");
    true
}

/// Runs a command; false where it fails.
fn tried(words: &str) -> bool {
    let mut words = words.split_whitespace();
    let mut command = Command::new(words.next().unwrap());
    command.args(words).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn done(words: &str) {
    assert!(tried(words), "{words}");
}

/// Mounts a disk of so many KiB at the project's output folder.
fn mount(project: &Project, options: &str) -> String {
    let output = project.site.path("output").display().to_string();
    fs::create_dir_all(&output).unwrap();
    done(&format!("mount -t tmpfs -o {options} none {output}"));
    output
}

/// The build is refused in these words, with exit code 2 and one problem.
fn assert_refused(project: &Project, words: &str, moment: &str) {
    let ran = project.command(&["build"]).output().unwrap();
    let told = said(&ran);
    assert_eq!(ran.status.code(), Some(2), "{moment}: {told}");
    assert!(told.contains("error[O508]: cannot ") && told.contains(words), "{moment}: {told}");
    assert!(told.contains("/output") && told.contains("help: "), "{moment}: {told}");
}

#[test]
fn a_disk_of_any_size_that_is_too_small_keeps_the_last_site_until_there_is_room() {
    if runs_inside("a_disk_of_any_size_that_is_too_small_keeps_the_last_site_until_there_is_room") {
        return;
    }
    // A first build onto a small disk.
    for size in [8, 40, 200, 800] {
        let project = Project::new();
        let output = mount(&project, &format!("size={size}k"));
        project.change_to(Version::One);
        assert_refused(&project, "the disk is full", &format!("{size} KiB"));
        assert_eq!(published(Path::new(&output)).len(), 0, "{size} KiB: nothing of it is left");
        done(&format!("mount -o remount,size=32m {output}"));
        project.assert_repaired(Version::One, &format!("{size} KiB"));
        done(&format!("umount {output}"));
    }
    // A change, where something else has taken nearly all the room.
    for free in [0, 16, 64, 400] {
        let project = Project::new();
        let output = mount(&project, "size=6m");
        project.change_to(Version::One);
        project.build();
        let before = project.published();
        let ballast = format!("{output}/ballast");
        let room = available(&output);
        done(&format!("fallocate -l {} {ballast}", (room - free) * 1024));
        project.change_to(Version::Two);
        assert_refused(&project, "the disk is full", &format!("{free} KiB free"));
        fs::remove_file(&ballast).unwrap();
        assert!(project.published() == before, "{free} KiB free: the last site stands as it was");
        project.assert_repaired(Version::Two, &format!("{free} KiB free"));
        done(&format!("umount {output}"));
    }
}

/// KiB that are free.
fn available(folder: &str) -> u64 {
    let ran = Command::new("df").args(["--output=avail", "-k", folder]).output().unwrap();
    String::from_utf8(ran.stdout).unwrap().lines().nth(1).unwrap().trim().parse().unwrap()
}

#[test]
fn a_disk_without_room_for_another_name_keeps_the_last_site() {
    if runs_inside("a_disk_without_room_for_another_name_keeps_the_last_site") {
        return;
    }
    for names in [2, 20, 90] {
        let project = Project::new();
        let output = mount(&project, &format!("size=32m,nr_inodes={names}"));
        project.change_to(Version::One);
        assert_refused(&project, "the disk is full", &format!("{names} names"));
        assert_eq!(published(Path::new(&output)).len(), 0, "{names} names");
        done(&format!("mount -o remount,nr_inodes=10000 {output}"));
        project.assert_repaired(Version::One, &format!("{names} names"));
        done(&format!("umount {output}"));
    }
}

#[test]
fn a_disk_in_a_file_that_fills_up_keeps_the_last_site() {
    if runs_inside("a_disk_in_a_file_that_fills_up_keeps_the_last_site") {
        return;
    }
    let project = Project::new();
    let (image, output) = (project.site.path("disk.image"), project.site.path("output"));
    fs::create_dir(&output).unwrap();
    let (image, output) = (image.display().to_string(), output.display().to_string());
    done(&format!("truncate -s 4M {image}"));
    if !tried(&format!("mkfs.ext4 -q -N 400 {image}")) || !tried(&format!("mount -o loop {image} {output}")) {
        println!("Passed over: a disk in a file: no such disk can be made or mounted here.");
        return;
    }
    fs::remove_dir(project.site.path("output/lost+found")).unwrap();
    project.change_to(Version::One);
    project.build();
    let before = project.published();
    done(&format!("fallocate -l {} {output}/ballast", available(&output).saturating_sub(60) * 1024));
    project.change_to(Version::Two);
    assert_refused(&project, "the disk is full", "a disk in a file");
    fs::remove_file(project.site.path("output/ballast")).unwrap();
    assert!(project.published() == before, "the last site stands as it was");
    done(&format!("mount -o remount,ro {output}"));
    assert_refused(&project, "the disk is read-only", "a disk in a file");
    done(&format!("mount -o remount,rw {output}"));
    project.assert_repaired(Version::Two, "a disk in a file");
    done(&format!("umount {output}"));
}

#[test]
fn a_read_only_disk_keeps_the_last_site() {
    if runs_inside("a_read_only_disk_keeps_the_last_site") {
        return;
    }
    let project = Project::new();
    let output = mount(&project, "size=32m");
    project.change_to(Version::One);
    project.build();
    let before = project.published();
    done(&format!("mount -o remount,ro {output}"));
    project.change_to(Version::Two);
    assert_refused(&project, "the disk is read-only", "read-only");
    assert!(project.published() == before);
    done(&format!("mount -o remount,rw {output}"));
    project.assert_repaired(Version::Two, "read-only");
}

#[test]
fn a_users_share_of_the_disk_that_is_used_up_keeps_the_last_site() {
    if runs_inside("a_users_share_of_the_disk_that_is_used_up_keeps_the_last_site") {
        return;
    }
    let project = Project::new();
    let output = project.site.path("output").display().to_string();
    fs::create_dir(&output).unwrap();
    let share = "size=32m,mode=777,usrquota,usrquota_block_hardlimit=300k";
    let clerk = "setpriv --reuid 65534 --regid 65534 --clear-groups";
    if !tried(&format!("mount -t tmpfs -o {share} none {output}")) || !tried(&format!("{clerk} true")) {
        println!("Passed over: shares of a disk: this system has none.");
        return;
    }
    project.change_to(Version::One);
    // The root may write beyond its share.
    done(&format!("chmod -R a+rX {}", project.site.root().display()));
    let mut build = Command::new("setpriv");
    build.args(clerk.split(' ').skip(1)).arg(program()).arg("build");
    project.place(&mut build);
    let ran = build.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").output().unwrap();
    let told = said(&ran);
    if told.contains("ermission denied") && ran.status.code() != Some(2) {
        println!("Passed over: shares of a disk: another user may not run the program.");
        return;
    }
    assert_eq!(ran.status.code(), Some(2), "{told}");
    assert!(told.contains("error[O508]") && told.contains("your share of the disk is used up"), "{told}");
    assert_eq!(project.published().len(), 0);
    project.assert_repaired(Version::One, "more room, as the root has");
}

#[test]
fn a_disk_that_is_taken_away_during_a_build_is_whole_and_nothing_is_built_in_its_place() {
    if runs_inside("a_disk_that_is_taken_away_during_a_build_is_whole_and_nothing_is_built_in_its_place") {
        return;
    }
    if !strace::is_here() {
        return;
    }
    // Each name takes its time, so that the disk goes before the first, or after some of them.
    for wait in [0, 40, 150] {
        let project = Project::new();
        let disk = project.site.path("disk").display().to_string();
        fs::create_dir(&disk).unwrap();
        done(&format!("mount -t tmpfs -o size=32m none {disk}"));
        let output = project.site.path("output").display().to_string();
        fs::create_dir(&output).unwrap();
        done(&format!("mount --bind {disk} {output}"));
        project.change_to(Version::One);
        project.build();
        project.change_to(Version::Two);
        let moment = format!("after {wait} ms");
        let slow = "inject=?rename,?renameat,?renameat2:delay_enter=3000";
        let ran = std::thread::scope(|scope| {
            let slow = scope.spawn(|| strace::run(&project, &["build"], &["-o", "/dev/null", "-e", slow]));
            while !project.site.path("output/.ragstone-manifest.next").exists() {
                std::thread::sleep(std::time::Duration::from_millis(1));
            }
            std::thread::sleep(std::time::Duration::from_millis(wait));
            done(&format!("umount -l {output}"));
            slow.join().unwrap()
        });
        assert_eq!(ran.status.code(), Some(2), "{moment}: {}", said(&ran));
        assert!(said(&ran).contains("error[O508]"), "{moment}: {}", said(&ran));
        assert_eq!(fs::read_dir(&output).unwrap().count(), 0, "{moment}: something was built where the disk had been");
        assert_whole(Path::new(&disk), &moment);
        assert_complete(Path::new(&disk), &moment);
        done(&format!("mount --bind {disk} {output}"));
        project.assert_repaired(Version::Two, &moment);
        done(&format!("umount {output}"));
        done(&format!("umount {disk}"));
    }
}

#[test]
fn a_clerks_files_are_as_they_were_on_a_disk_that_is_full_or_read_only() {
    if runs_inside("a_clerks_files_are_as_they_were_on_a_disk_that_is_full_or_read_only") {
        return;
    }
    let project = Project::new();
    let content = project.site.path("content").display().to_string();
    let kept = project.site.path("kept").display().to_string();
    done(&format!("cp -a {content} {kept}"));
    done(&format!("mount -t tmpfs -o size=2m none {content}"));
    done(&format!("cp -a {kept}/. {content}"));
    let new = ["new", "period", "2022-12", "--as-at", "2022-12-14"];
    let before = published(Path::new(&content));
    let refused = |words: &str| {
        let ran = project.command(&new).output().unwrap();
        assert_eq!(ran.status.code(), Some(2), "{}", said(&ran));
        assert!(said(&ran).contains("error[C636]") && said(&ran).contains(words), "{}", said(&ran));
    };
    done(&format!("fallocate -l {} {content}/.ballast", available(&content) * 1024));
    refused("the disk is full");
    fs::remove_file(project.site.path("content/.ballast")).unwrap();
    done(&format!("mount -o remount,ro {content}"));
    refused("the disk is read-only");
    assert!(published(Path::new(&content)) == before);
    done(&format!("mount -o remount,rw {content}"));
    assert_eq!(project.command(&new).output().unwrap().status.code(), Some(0));
}
