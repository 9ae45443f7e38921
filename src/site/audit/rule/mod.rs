//! One file a rule, or a few rules about one thing. A rule is told what it needs during the one pass, and reports.

pub(super) mod artefacts;
pub(super) mod balance;
pub mod codes;
pub(super) mod document;
pub(super) mod headings;
pub(super) mod ids;
pub(super) mod images;
pub(super) mod inline;
pub(super) mod landmarks;
pub(super) mod links;
pub(super) mod names;
pub(super) mod tables;
