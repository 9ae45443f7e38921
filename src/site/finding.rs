//! Is this finding answered? What each visit said, then the actions that claim to answer it.

use super::claim::ClaimView;
use super::desk::Desk;
use super::follow_ups::Owed;
use super::looked_at::{Look, looks};
use super::measures::MeasureRow;
use super::parts::{ActionRow, Link, Notes, RagCount};
use super::shell::Page;
use crate::plan::{LookedAt, address};
use crate::report::{Coverage, finding_coverage};
use crate::words::say;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    finding: Story<'t>,
}

#[derive(Debug, Serialize)]
struct Story<'t> {
    id: &'t str,
    title: &'t str,
    text: &'t str,
    sentence: String,
    claims: Vec<Said<'t>>,
    primary: Vec<ActionRow<'t>>,
    primary_caption: String,
    also: Vec<ActionRow<'t>>,
    also_caption: String,
    measures: Vec<MeasureRow<'t>>,
    measures_caption: String,
    /// Meetings that looked at it.
    touched: Vec<Look<'t>>,
    /// What meetings were promised about it.
    owed: Vec<Owed<'t>>,
}

#[derive(Debug, Serialize)]
struct Said<'t> {
    visit: Link<'t>,
    basis: &'static str,
    basis_word: String,
    claim: ClaimView<'t>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let report = desk.report();
    let finding = &desk.plan.findings[at];
    let coverage = finding_coverage(report, at);
    let neighbour = |at: Option<usize>| {
        let next = desk.plan.findings.as_slice().get(at?)?;
        Some(Link::new(format!("{}. {}", next.id, next.title), address::finding(&next.id)))
    };
    let also: Vec<usize> = {
        let is_primary = |at: &usize| desk.plan.actions[*at].findings.primary.as_ref() == Some(&finding.id);
        coverage.actions.iter().copied().filter(|at| !is_primary(at)).collect()
    };
    let measures = MeasureRow::all(desk, |measure| measure.doc.findings.contains(&finding.id));
    let rows = |positions: &[usize]| ActionRow::all(desk, positions.iter().map(|at| report.action(*at)), Notes::Hidden);
    let own = LookedAt::Finding(at);
    View {
        page: Page::new(desk, report, &address::finding(&finding.id), &*finding.title)
            .titled(
                &say!(desk.words, finding_named, id = finding.id.as_str(), title = &finding.title),
                &desk.plan.site.title,
            )
            .under("findings")
            .crumb(say!(desk.words, nav_findings), "findings/")
            .between(neighbour(at.checked_sub(1)), neighbour(Some(at + 1))),
        finding: Story {
            id: finding.id.as_str(),
            title: &finding.title,
            text: &finding.text,
            sentence: sentence(desk, &coverage),
            claims: claims(desk, &coverage),
            primary: rows(&coverage.primary),
            primary_caption: say!(desk.words, finding_answered_by, count = coverage.primary.len()),
            also_caption: say!(desk.words, finding_named_by, count = also.len()),
            also: rows(&also),
            measures_caption: say!(desk.words, finding_measures, count = measures.len(), id = finding.id.as_str()),
            measures,
            touched: looks(desk, own, []),
            owed: desk.plan.follow_ups_about(own).map(|owed| Owed::of(desk, owed)).collect(),
        },
    }
}

fn sentence(desk: &Desk<'_>, coverage: &Coverage<'_>) -> String {
    let ratings = RagCount::sentence(desk, coverage.tally);
    say!(desk.words, finding_sentence, count = coverage.tally.total(), ratings = ratings)
}

/// Newest visit first; within a visit what was written, then said, then predicted.
fn claims<'t>(desk: &Desk<'t>, coverage: &Coverage<'t>) -> Vec<Said<'t>> {
    let mut said = Vec::new();
    for visit in coverage.verdicts.iter().rev() {
        let mut claims = visit.claims.clone();
        claims.sort_by_key(|claim| std::cmp::Reverse(claim.basis));
        said.extend(claims.into_iter().map(|claim| Said {
            visit: desk.visit(visit.visit),
            basis: claim.basis.key(),
            basis_word: desk.words.basis(visit.visit, claim),
            claim: ClaimView::on_own_page(desk, claim),
        }));
    }
    said
}
