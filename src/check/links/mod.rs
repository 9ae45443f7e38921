//! Texts that everyone can read, and links that lead somewhere.

mod active_document;
mod bold_heading;
mod broken_link;
mod destination;
mod disagrees;
mod empty_head;
mod empty_words;
mod front_matter;
mod heading_order;
mod link_scheme;
mod link_words;
mod no_figure;
mod picture;
mod picture_words;
mod quotation;
mod raw_html;
mod same_words;
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
        empty_words::RULE,
        picture_words::RULE,
        bold_heading::RULE,
        empty_head::RULE,
        same_words::RULE,
        active_document::RULE,
    ],
};
