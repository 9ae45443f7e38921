//! Nobody can be told from what is published (`domain.md` §3). Earlier reports are read too.

mod age;
mod birth;
mod contact;
mod initials;
mod name;
mod nhs_number;
mod people;
mod postcode;
mod small_count;

use super::rule::Family;

pub(in crate::check) use initials::are_initials;
pub(in crate::check) use people::people;

pub(super) const FAMILY: Family = Family {
    title: "Privacy",
    rules: &[
        name::RULE,
        initials::RULE,
        postcode::RULE,
        nhs_number::RULE,
        birth::RULE,
        small_count::RULE,
        contact::RULE,
        age::RULE,
    ],
};

/// True for a word of a list that blanks part, with a capital or without.
fn is_listed(list: &str, word: &str) -> bool {
    list.split(' ').any(|own| own.eq_ignore_ascii_case(word))
}
