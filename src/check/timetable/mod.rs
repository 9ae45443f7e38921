//! Meetings say what they did, and papers come in time.

mod after_its_meeting;
mod clear_days;
mod draft_after_meeting;
mod no_reasons;
mod own_meeting;
mod planned_past;
mod undecided;

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "Meetings and their timetable",
    rules: &[
        undecided::RULE,
        clear_days::RULE,
        after_its_meeting::RULE,
        planned_past::RULE,
        draft_after_meeting::RULE,
        no_reasons::RULE,
    ],
};
