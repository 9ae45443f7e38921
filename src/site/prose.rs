//! Pages of words: about, method and the rest of `content/pages/`, and the accessibility statement.

use super::desk::Desk;
use super::markdown::{self, Block, Numbering};
use super::parts::{Anchor, RagMeaning, rag_key};
use super::shell::{Page, root_of};
use crate::plan::{Day, address};
use crate::words::say;
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
    issues: Vec<&'t str>,
    applies: String,
    run_by: String,
    committed: String,
    compliance: &'t str,
    compliance_because: &'t str,
    prepared: String,
    tested: String,
}

/// The accessibility statement (`domain.md` §2.1).
pub(super) fn statement<'t>(desk: &'t Desk<'t>) -> Statement<'t> {
    let site = &desk.plan.site;
    let said = &site.accessibility;
    let full = said.issues.is_empty() && said.tested_by_hand;
    let words = desk.words;
    let date = |day: Day| words.date(day.0);
    Statement {
        page: Page::new(desk, desk.report(), "accessibility/", say!(words, accessibility_title)),
        issues: said.issues.iter().map(|issue| &**issue).collect(),
        applies: say!(words, accessibility_applies, title = &site.title, address = &site.base_url),
        run_by: say!(words, accessibility_run_by, organisation = &site.organisation),
        committed: say!(words, accessibility_committed, organisation = &site.organisation),
        compliance: if full { say!(words, accessibility_full) } else { say!(words, accessibility_partial) },
        compliance_because: match (full, said.issues.is_empty()) {
            (true, _) => say!(words, accessibility_because_full),
            (false, true) => say!(words, accessibility_because_by_hand),
            (false, false) => say!(words, accessibility_because_issues),
        },
        prepared: said.prepared.map_or_else(String::new, |day| say!(words, accessibility_prepared, date = date(day))),
        tested: said.tested.map_or_else(String::new, |day| match &said.tested_by {
            Some(by) => say!(words, accessibility_tested_by, date = date(day), by = by),
            None => say!(words, accessibility_tested, date = date(day)),
        }),
    }
}
