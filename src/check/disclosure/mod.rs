//! Figures about people are held back where they must be, and nothing that is printed gives them away (`domain.md` §3).

mod added;
mod approval;
mod exposed;
mod no_base;
mod subtraction;
mod total;
mod unequal;

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "Disclosure control",
    rules: &[exposed::RULE, added::RULE, unequal::RULE, total::RULE, no_base::RULE, approval::RULE, subtraction::RULE],
};
