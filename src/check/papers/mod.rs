//! Papers to meetings are complete, decisions are recorded, what is owed is kept apart, and what is exempt stays out.

mod agenda;
mod backwards;
mod blank_field;
mod both;
mod cancelled;
mod classification;
mod exempt_length;
mod exempt_link;
mod exempts;
mod misplaced;
mod missing;
mod no_implication;
mod no_meeting;
mod no_section;
mod nobody_met;
mod not_before;
mod outside;
mod pasted;
mod short_reason;
mod too_long;
mod twice_said;
mod undecided;
mod unfindable;
mod written;

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "Papers, decisions and what is owed",
    rules: &[
        undecided::RULE,
        blank_field::RULE,
        no_meeting::RULE,
        backwards::RULE,
        no_section::RULE,
        misplaced::RULE,
        outside::RULE,
        missing::RULE,
        both::RULE,
        short_reason::RULE,
        no_implication::RULE,
        classification::RULE,
        exempt_length::RULE,
        exempt_link::RULE,
        pasted::RULE,
        too_long::RULE,
        twice_said::RULE,
        unfindable::RULE,
        agenda::RULE,
        nobody_met::RULE,
        not_before::RULE,
        cancelled::RULE,
    ],
};
