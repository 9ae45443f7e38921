//! What a report leaves open, and nobody may overlook.

mod empty_priority;

use super::rule::Family;

pub(super) const FAMILY: Family = Family { title: "Completeness", rules: &[empty_priority::RULE] };
