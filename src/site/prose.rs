//! Pages of words: about, method and the rest of `content/pages/`, and the accessibility statement.

use super::desk::Desk;
use super::markdown::{self, Block, Numbering};
use super::parts::{Anchor, RagMeaning, rag_key};
use super::shell::{Page, root_of};
use crate::plan::{address, uk_date};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct Prose<'t> {
    page: Page<'t>,
    summary: Option<&'t str>,
    contents: Vec<Anchor>,
    body: Vec<Block<'t>>,
    key: Vec<RagMeaning<'t>>,
}

/// From how many headings on a page of words lists them at its top.
const LISTED: usize = 4;

/// A page of Markdown. The method has the key to the ratings below it.
pub(super) fn page<'t>(desk: &'t Desk<'t>, at: usize) -> Prose<'t> {
    let page = &desk.plan.pages[at];
    let own = address::page(&page.id);
    let headings = markdown::headings(desk, &page.body);
    let contents = if headings.len() < LISTED { Vec::new() } else { headings };
    Prose {
        page: Page::new(desk, desk.report(), &own, &*page.doc.title)
            .described(page.doc.summary.as_deref().unwrap_or(&page.doc.title)),
        summary: page.doc.summary.as_deref(),
        contents,
        body: markdown::blocks(desk, &page.body, desk.current, root_of(&own), Numbering::None),
        key: if page.id.as_str() == "method" { rag_key(desk) } else { Vec::new() },
    }
}

#[derive(Debug, Serialize)]
pub(super) struct Statement<'t> {
    page: Page<'t>,
    address: &'t str,
    issues: Vec<&'t str>,
    compliance: &'static str,
    compliance_because: &'static str,
    prepared: String,
    tested: String,
}

/// The accessibility statement (`domain.md` §2.1).
pub(super) fn statement<'t>(desk: &'t Desk<'t>) -> Statement<'t> {
    let site = &desk.plan.site;
    let said = &site.accessibility;
    let full = said.issues.is_empty() && said.tested_by_hand;
    let by = said.tested_by.as_ref().map_or_else(String::new, |by| format!(", by {by}"));
    Statement {
        page: Page::new(desk, desk.report(), "accessibility/", "Accessibility statement"),
        address: &site.base_url,
        issues: said.issues.iter().map(|issue| &**issue).collect(),
        compliance: if full { "fully compliant" } else { "partially compliant" },
        compliance_because: match (full, said.issues.is_empty()) {
            (true, _) => ".",
            (false, true) => ", because it has been tested by programs and not yet by hand.",
            (false, false) => ", because of what is listed above.",
        },
        prepared: said
            .prepared
            .map_or_else(String::new, |day| format!("This statement was prepared on {}.", uk_date(day.0))),
        tested: said
            .tested
            .map_or_else(String::new, |day| format!("This website was last tested on {}{by}.", uk_date(day.0))),
    }
}
