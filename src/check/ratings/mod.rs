//! Ratings that something else contradicts (`domain.md` §4). Only the newest report is judged: earlier ones are a record.

mod rated;
mod red_without_recovery;

use super::rule::Family;

pub(super) const FAMILY: Family = Family { title: "Honesty of ratings", rules: &[red_without_recovery::RULE] };
