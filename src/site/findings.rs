//! Every finding: who answers it, and what each visit made of it.

use super::desk::Desk;
use super::figure::{Figure, Shown, Subject};
use super::parts::Link;
use super::shell::Page;
use crate::report::{Coverage, coverage};
use crate::words::say;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    visits: Vec<Link<'t>>,
    /// `None` where the plan names no findings.
    figure: Option<Figure<'t>>,
    notes: Vec<String>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let report = desk.report();
    let covered = coverage(report);
    let visits = covered
        .first()
        .map_or_else(Vec::new, |first| first.verdicts.iter().map(|verdict| desk.visit(verdict.visit)).collect());
    View {
        page: Page::new(desk, report, "findings/", say!(desk.words, findings_title)).entry("findings"),
        lede: say!(desk.words, findings_lede, count = covered.len()),
        visits,
        notes: notes(desk, &covered),
        figure: (!covered.is_empty()).then(|| Figure::of(desk, Shown::new(desk.current, Subject::FindingMatrix))),
    }
}

/// What the links between findings and actions do and do not say.
fn notes(desk: &Desk<'_>, covered: &[Coverage<'_>]) -> Vec<String> {
    let total = desk.report().actions().count();
    let mut notes = Vec::new();
    let broadest = covered.iter().max_by_key(|coverage| coverage.actions.len());
    if let Some(broadest) = broadest.filter(|broadest| broadest.actions.len() * 2 > total && total > 1) {
        notes.push(say!(
            desk.words,
            findings_broad,
            count = broadest.actions.len(),
            total = total,
            id = broadest.finding.id.as_str()
        ));
    }
    if covered.iter().all(|coverage| coverage.primary.is_empty()) && !covered.is_empty() && total > 0 {
        notes.push(say!(desk.words, findings_no_primary).to_owned());
    }
    notes
}
