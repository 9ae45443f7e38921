//! Texts that everyone can read, and links that lead somewhere.

mod broken_link;
mod destination;
mod disagrees;
mod front_matter;
mod heading_order;
mod link_scheme;
mod no_figure;
mod picture;
mod quotation;
mod raw_html;
mod too_early;

use super::rule::Family;

pub(super) const FAMILY: Family = Family {
    title: "Links and accessibility",
    rules: &[
        raw_html::RULE,
        link_scheme::RULE,
        broken_link::RULE,
        picture::RULE,
        heading_order::RULE,
        front_matter::RULE,
        no_figure::RULE,
        disagrees::RULE,
        too_early::RULE,
    ],
};
