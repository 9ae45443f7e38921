//! Papers come in time for their meetings.

mod after_its_meeting;
mod beyond_holidays;
mod clear_days;
mod closure;
mod day_off;
mod draft_after_meeting;
mod judged;
mod key_notice;
mod own_meeting;
mod planned_past;
mod two_counts;

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "Meetings and their timetable",
    rules: &[
        clear_days::RULE,
        after_its_meeting::RULE,
        planned_past::RULE,
        draft_after_meeting::RULE,
        two_counts::RULE,
        day_off::RULE,
        beyond_holidays::RULE,
        key_notice::RULE,
        closure::RULE,
    ],
};
