//! Periods follow one another, and deadlines say when.

mod draft_order;
mod publication;
mod same_date;
mod unclear_deadline;

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "Dates and deadlines",
    rules: &[same_date::RULE, publication::RULE, draft_order::RULE, unclear_deadline::RULE],
};
