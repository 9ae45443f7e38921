//! The short registers: corrections and glossary.

use super::desk::Desk;
use super::markdown::Slugs;
use super::parts::{Link, counted};
use super::shell::Page;
use crate::plan::{Correction, Term, address, uk_date};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct Corrections<'t> {
    page: Page<'t>,
    lede: &'static str,
    nothing: &'static str,
    corrections: Vec<Corrected<'t>>,
}

#[derive(Debug, Serialize)]
struct Corrected<'t> {
    id: &'t str,
    what: &'t str,
    when: String,
    place: Option<Link<'t>>,
    was: &'t str,
    now: &'t str,
}

/// What was wrong, where, since when, and what it says now.
pub(super) fn corrections<'t>(desk: &'t Desk<'t>) -> Corrections<'t> {
    Corrections {
        page: Page::new(desk, desk.report(), "corrections/", "Corrections"),
        lede: "What was wrong on this site, since when, and what it says now. A published report is not rewritten.",
        nothing: "Nothing has been corrected.",
        corrections: desk.plan.corrections.iter().map(|correction| corrected(desk, correction)).collect(),
    }
}

fn corrected<'t>(desk: &Desk<'t>, correction: &'t Correction) -> Corrected<'t> {
    // A page of a report left out by `--as-at` is not there to be linked to.
    let leads = |path: &&str| address::resolves(desk.plan, path.split('#').next().unwrap_or_default());
    let place = correction.page.as_ref().and_then(|page| page.strip_prefix('/')).filter(leads);
    Corrected {
        id: correction.id.as_str(),
        what: &correction.what,
        when: format!("Wrong from {}, corrected on {}.", uk_date(correction.since.0), uk_date(correction.corrected.0)),
        place: place.map(|path| Link::new("Where it stood", path)),
        was: &correction.was,
        now: &correction.now,
    }
}

#[derive(Debug, Serialize)]
pub(super) struct Glossary<'t> {
    page: Page<'t>,
    lede: String,
    terms: Vec<TermView<'t>>,
}

#[derive(Debug, Serialize)]
struct TermView<'t> {
    id: String,
    term: &'t str,
    stands_for: Option<&'t str>,
    meaning: &'t str,
}

/// Terms and acronyms.
pub(super) fn glossary<'t>(desk: &'t Desk<'t>) -> Glossary<'t> {
    let mut anchors = Slugs::new("term");
    let term = |term: &'t Term| TermView {
        id: anchors.unique(&term.term),
        term: &term.term,
        stands_for: term.stands_for.as_deref(),
        meaning: &term.meaning,
    };
    Glossary {
        page: Page::new(desk, desk.report(), "glossary/", "Glossary"),
        lede: format!("{} that the papers use.", counted(desk.plan.glossary.len(), "term")),
        terms: desk.plan.glossary.iter().map(term).collect(),
    }
}
