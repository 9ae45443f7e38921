//! Words that a resident understands (`domain.md` §2.5). What stands in quotation marks is somebody else's, and is left as it is.

mod acronym;
mod capitals;
mod latin;
mod long_sentence;
mod long_word;
mod numeric_date;
mod percentage;
mod quarter;
mod sentence;
mod slash;
mod spelt_out;
mod time;

use super::rule::Family;

pub(in crate::check) use sentence::sentences;
pub(in crate::check) use spelt_out::is_spelt_out;

pub(super) const FAMILY: Family = Family {
    title: "Plain English",
    rules: &[
        acronym::RULE,
        long_sentence::RULE,
        numeric_date::RULE,
        quarter::RULE,
        percentage::RULE,
        capitals::RULE,
        latin::RULE,
        slash::RULE,
        time::RULE,
        long_word::RULE,
    ],
};
