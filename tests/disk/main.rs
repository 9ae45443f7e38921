//! The disk fails, for real: builds that are killed, disks that are full, read-only, slow or gone, and two builds at once.
//!
//! After each of them the output folder is the last good site, file by file whole, and the next build repairs it to what
//! a clean build gives. An ordinary run takes samples with the program as it is tested. With the environment's
//! `RAGSTONE_KILLS` it kills so many builds, and tries every system call; with `RAGSTONE_PROGRAM` it runs that program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods, clippy::print_stdout)]
#![allow(unreachable_pub)]
#![cfg(unix)]

mod at_once;
mod editing;
mod killed;
mod mounted;
mod papers;
mod plan;
mod strace;
#[path = "../support/mod.rs"]
mod support;
mod syscalls;
