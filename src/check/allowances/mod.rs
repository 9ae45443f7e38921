//! Remarks that allow a finding, and the settings of rules, are themselves in order.

mod no_reason;
mod not_a_rule;
mod settings;
pub(super) mod unused;

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "Allowances and settings",
    rules: &[no_reason::RULE, not_a_rule::RULE, settings::RULE, unused::RULE],
};
