//! Words that a resident understands (`domain.md` §2.5).

mod long_sentence;
mod sentence;

use super::rule::Family;

pub(super) const FAMILY: Family = Family { title: "Plain English", rules: &[long_sentence::RULE] };
