//! The short registers: corrections and glossary.

use super::archive::{Record, record};
use super::corrected::{ChangeView, changes, withheld};
use super::desk::Desk;
use super::markdown::Slugs;
use super::parts::{Link, sentence};
use super::shell::Page;
use crate::plan::{Correction, Plan, Term, address};
use crate::words::say;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct Corrections<'t> {
    page: Page<'t>,
    lede: &'t str,
    nothing: &'t str,
    corrections: Vec<Corrected<'t>>,
    record: Option<Record<'t>>,
}

#[derive(Debug, Serialize)]
struct Corrected<'t> {
    id: &'t str,
    what: &'t str,
    when: String,
    place: Option<Link<'t>>,
    because: Option<String>,
    was: Option<&'t str>,
    now: Option<&'t str>,
    /// Of a frozen report: each thing that was corrected, or why none is shown.
    changes: Vec<ChangeView>,
    withheld: Option<&'t str>,
}

/// What was wrong, where, since when, and what it says now.
pub(super) fn corrections<'t>(desk: &'t Desk<'t>) -> Corrections<'t> {
    Corrections {
        page: Page::new(desk, desk.report(), "corrections/", say!(desk.words, nav_corrections)),
        lede: say!(desk.words, corrections_lede),
        nothing: say!(desk.words, corrections_none),
        corrections: desk.plan.corrections.iter().map(|correction| corrected(desk, correction)).collect(),
        record: record(desk),
    }
}

fn corrected<'t>(desk: &'t Desk<'t>, correction: &'t Correction) -> Corrected<'t> {
    // A page of a report left out by `--as-at` is not there to be linked to.
    let leads = |path: &&str| address::resolves(desk.plan, path.split('#').next().unwrap_or_default());
    let place = correction.page.as_ref().and_then(|page| page.strip_prefix('/')).filter(leads);
    Corrected {
        id: correction.id.as_str(),
        what: &correction.what,
        when: say!(
            desk.words,
            corrections_when,
            since = desk.words.date(correction.since.0),
            corrected = desk.words.date(correction.corrected.0)
        ),
        place: place.map(|path| Link::new(say!(desk.words, corrections_where), path)),
        because: correction.because.as_ref().map(|because| sentence(because)),
        was: correction.was.as_deref(),
        now: correction.now.as_deref(),
        changes: changes(desk, correction),
        withheld: withheld(desk, correction),
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
    let term = |(term, id): (&'t Term, String)| TermView {
        id,
        term: &term.term,
        stands_for: term.stands_for.as_deref(),
        meaning: &term.meaning,
    };
    Glossary {
        page: Page::new(desk, desk.report(), "glossary/", say!(desk.words, nav_glossary)),
        lede: say!(desk.words, glossary_lede, count = desk.plan.glossary.len()),
        terms: desk.plan.glossary.iter().zip(term_anchors(desk.plan)).map(term).collect(),
    }
}

/// The anchor of each term, in their order.
pub(super) fn term_anchors(plan: &Plan) -> Vec<String> {
    let mut anchors = Slugs::new("term");
    plan.glossary.iter().map(|term| anchors.unique(&term.term)).collect()
}
