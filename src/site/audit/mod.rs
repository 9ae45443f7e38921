//! The audit of produced HTML: nothing broken is published, whatever the cause.
//!
//! In: each page's path and bytes, still in memory. Out: diagnostics that name the page and the line in it. Uses `site`
//! for paths and `diagnostic`. There is no document tree: one pass over the bytes, with one file a rule in `rule/`.
//!
//! 1. [`Targets::new`] takes every path the site will have.
//! 2. [`audit_page`] runs right after a page is rendered, in parallel, and keeps only what other pages may ask about.
//! 3. [`finish`] answers what no page can know alone: anchors on other pages, and titles used twice.
//!
//! Frozen pages are not audited again; [`gone`] only asks whether what they link to is still there.

mod address;
mod cross;
mod finding;
mod gone;
mod page;
mod rule;
mod scan;
mod tag;

#[cfg(test)]
mod tests;

pub use address::Targets;
pub(crate) use address::unescaped;
pub use cross::{PageAudit, finish};
pub use gone::{Gone, gone};
pub use page::audit_page;
pub use rule::codes;
pub(crate) use scan::{Scanner, Token};
