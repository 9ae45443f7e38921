//! Tests of the timetable.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod counts;
mod holidays;
mod independent;
mod milestones;
