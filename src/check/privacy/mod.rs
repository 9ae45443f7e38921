//! Nobody can be told from what is published.

mod initials;

use super::rule::Family;

pub(in crate::check) use initials::are_initials;

pub(super) const FAMILY: Family = Family { title: "Privacy", rules: &[initials::RULE] };
