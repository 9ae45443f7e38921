//! Periods follow one another, and deadlines say when.

mod date_wanted;
mod draft_order;
mod evidence_later;
mod new_deadline;
mod new_deadline_as_before;
mod new_deadline_past;
mod new_deadline_vague;
mod out_of_order;
mod overdue_silent;
mod publication;
mod same_date;
mod unclear_deadline;

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "Dates and deadlines",
    rules: &[
        same_date::RULE,
        publication::RULE,
        draft_order::RULE,
        out_of_order::RULE,
        unclear_deadline::RULE,
        overdue_silent::RULE,
        date_wanted::RULE,
        evidence_later::RULE,
        new_deadline_past::RULE,
        new_deadline_as_before::RULE,
        new_deadline_vague::RULE,
    ],
};
