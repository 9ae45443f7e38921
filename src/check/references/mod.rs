//! Names find what they name, and nothing stands twice.

mod address;
mod chart_scope;
mod confirmed_twice;
mod dangling;
mod enquiry_about_nothing;
mod enquiry_twice;
mod named_twice;
mod near_duplicate;
mod nearly_the_same;
mod out_of_plan;
mod rating_key;
mod same_id;
mod same_title;
mod taken_address;
mod updated_and_confirmed;
mod vanished;

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "References and shape",
    rules: &[
        dangling::RULE,
        same_id::RULE,
        named_twice::RULE,
        taken_address::RULE,
        same_title::RULE,
        updated_and_confirmed::RULE,
        out_of_plan::RULE,
        confirmed_twice::RULE,
        enquiry_twice::RULE,
        enquiry_about_nothing::RULE,
        near_duplicate::RULE,
        nearly_the_same::RULE,
        vanished::RULE,
        address::RULE,
        rating_key::RULE,
        chart_scope::RULE,
    ],
};
