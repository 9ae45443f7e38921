//! Every finding: who answers it, and what each visit made of it.

use super::claim::VerdictWord;
use super::desk::Desk;
use super::parts::{Link, counted};
use super::shell::Page;
use crate::plan::{Rag, address};
use crate::report::{Coverage, coverage};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    caption: &'static str,
    visits: Vec<Link<'t>>,
    findings: Vec<Row<'t>>,
    notes: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Row<'t> {
    id: &'t str,
    title: &'t str,
    href: String,
    verdicts: Vec<Option<VerdictWord>>,
    total: usize,
    finished: u32,
    red: u32,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let report = desk.report();
    let covered = coverage(report);
    let visits = covered
        .first()
        .map_or_else(Vec::new, |first| first.verdicts.iter().map(|verdict| desk.visit(verdict.visit)).collect());
    View {
        page: Page::new(desk, report, "findings/", "What inspectors found").entry("findings"),
        lede: format!("{} and what each visit has said of them since.", counted(covered.len(), "finding")),
        caption: "Findings, what each visit said, and the actions that answer them",
        visits,
        notes: notes(desk, &covered),
        findings: covered.iter().map(row).collect(),
    }
}

fn row<'t>(coverage: &Coverage<'t>) -> Row<'t> {
    Row {
        id: coverage.finding.id.as_str(),
        title: &coverage.finding.title,
        href: address::finding(&coverage.finding.id),
        verdicts: coverage.verdicts.iter().map(|verdict| verdict.verdict.map(VerdictWord::from)).collect(),
        total: coverage.actions.len(),
        finished: coverage.tally.count(Rag::Finished),
        red: coverage.tally.count(Rag::Red),
    }
}

/// What the links between findings and actions do and do not say.
fn notes(desk: &Desk<'_>, covered: &[Coverage<'_>]) -> Vec<String> {
    let total = desk.report().actions().count();
    let mut notes = Vec::new();
    let broadest = covered.iter().max_by_key(|coverage| coverage.actions.len());
    if let Some(broadest) = broadest.filter(|broadest| broadest.actions.len() * 2 > total) {
        notes.push(format!(
            "{} of {total} actions name finding {}. A link that broad does not say which action answers the finding.",
            broadest.actions.len(),
            broadest.finding.id
        ));
    }
    if covered.iter().all(|coverage| coverage.primary.is_empty()) && total > 0 {
        notes.push("The plan does not say which finding an action mainly answers.".to_owned());
    }
    notes
}
