//! Meetings say what they did, and papers come in time.

mod undecided;

use super::rule::Family;

pub(super) const FAMILY: Family = Family { title: "Meetings and their timetable", rules: &[undecided::RULE] };
