//! Papers come in time for their meetings.

mod after_its_meeting;
mod clear_days;
mod draft_after_meeting;
mod own_meeting;
mod planned_past;

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "Meetings and their timetable",
    rules: &[clear_days::RULE, after_its_meeting::RULE, planned_past::RULE, draft_after_meeting::RULE],
};
