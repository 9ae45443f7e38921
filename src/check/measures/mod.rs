//! Measures agree with themselves.

mod no_aim;
mod no_whole;
mod parts;
mod range;
mod rate;
mod rebase;
mod tolerance;
mod two_aims;

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "Measures",
    rules: &[
        no_aim::RULE,
        two_aims::RULE,
        range::RULE,
        rate::RULE,
        parts::RULE,
        no_whole::RULE,
        rebase::RULE,
        tolerance::RULE,
    ],
};
