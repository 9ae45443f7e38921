//! Finding by finding: what the newest letter says, and how many of the finding's actions the plan rates well.

use crate::plan::{Basis, Claim, Rag, Verdict, Visit, address};
use crate::report::{Coverage, Report, VisitVerdict, coverage};
use crate::site::claim::VerdictWord;
use crate::site::desk::Desk;
use crate::site::parts::Link;
use crate::words::say;
use serde::Serialize;

/// One finding: what inspectors wrote against what the plan rates.
#[derive(Debug, Serialize)]
pub(super) struct Against<'t> {
    id: &'t str,
    title: &'t str,
    href: String,
    verdict: Option<VerdictWord<'t>>,
    /// What was written, in its own words.
    texts: Vec<&'t str>,
    /// The letter that it stands in.
    source: Option<Link<'t>>,
    /// That a newer letter does not speak of the finding, or none ever did.
    silent: Option<String>,
    /// How many of its actions are rated well.
    sentence: String,
    /// Those that are, as far as there is room.
    well: Vec<Link<'t>>,
    /// Where the others stand.
    more: Option<Link<'t>>,
}

/// The findings of a report, and what they have in common.
#[derive(Debug, Serialize)]
pub(super) struct AllAgainst<'t> {
    sentence: String,
    caption: &'t str,
    rows: Vec<Against<'t>>,
}

impl AllAgainst<'_> {
    /// True where no finding has a row.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// Most actions that one row names.
const NAMED: usize = 12;

/// Every finding with what was written of it and what is rated.
pub(super) fn all<'t>(desk: &Desk<'t>, report: &'t Report<'t>) -> AllAgainst<'t> {
    let coverages = coverage(report);
    let troubled: Vec<&Coverage<'_>> = coverages.iter().filter(|one| worried(one)).collect();
    let mut actions: Vec<usize> = troubled.iter().flat_map(|one| well(report, one)).collect();
    actions.sort_unstable();
    actions.dedup();
    AllAgainst {
        sentence: say!(
            desk.words,
            against_sentence,
            findings = troubled.len(),
            total = coverages.len(),
            actions = actions.len(),
            green = desk.words.rating(&desk.plan.frame, Rag::Green).to_lowercase(),
            finished = desk.words.rating(&desk.plan.frame, Rag::Finished).to_lowercase()
        ),
        caption: say!(desk.words, against_caption),
        rows: coverages.iter().map(|coverage| Against::of(desk, report, coverage)).collect(),
    }
}

/// True where the newest written verdict on a finding is not progress alone.
fn worried(coverage: &Coverage<'_>) -> bool {
    newest(coverage).is_some_and(|(_, verdict, _)| matches!(verdict, Some(Verdict::Concern | Verdict::Mixed)))
}

/// The newest visit that wrote of a finding, its verdict there, and what it wrote.
fn newest<'c, 't>(coverage: &'c Coverage<'t>) -> Option<(&'t Visit, Option<Verdict>, Vec<&'c &'t Claim>)> {
    let written = |visit: &'c VisitVerdict<'t>| {
        let claims: Vec<_> = visit.claims.iter().filter(|claim| claim.basis == Basis::Written).collect();
        let verdict = visit.verdict.filter(|_| visit.basis == Some(Basis::Written));
        (!claims.is_empty()).then_some((visit.visit, verdict, claims))
    };
    coverage.verdicts.iter().rev().find_map(written)
}

/// Positions of a finding's actions that are rated on track or finished.
fn well(report: &Report<'_>, coverage: &Coverage<'_>) -> Vec<usize> {
    let good = |at: &usize| matches!(report.action(*at).standing().rag, Rag::Green | Rag::Finished);
    coverage.actions.iter().copied().filter(good).collect()
}

impl<'t> Against<'t> {
    fn of(desk: &Desk<'t>, report: &Report<'t>, coverage: &Coverage<'t>) -> Self {
        let (words, finding) = (desk.words, coverage.finding);
        let newest = newest(coverage);
        let well = well(report, coverage);
        let link = |at: &usize| {
            let action = &desk.plan.actions[*at];
            Link::new(action.id.as_str(), address::action(&action.id))
        };
        Self {
            id: finding.id.as_str(),
            title: &finding.title,
            href: address::finding(&finding.id),
            verdict: newest.as_ref().and_then(|(_, verdict, _)| verdict.map(|verdict| VerdictWord::of(words, verdict))),
            texts: newest.iter().flat_map(|(_, _, claims)| claims.iter().map(|claim| &*claim.text)).collect(),
            source: newest.as_ref().and_then(|(visit, _, claims)| {
                Some(Link::new(words.basis(visit, claims.first()?), address::visit(&visit.id)))
            }),
            silent: silent_since(desk, report, newest.as_ref().map(|(visit, ..)| *visit)),
            sentence: say!(
                words,
                against_rated,
                well = well.len(),
                total = coverage.actions.len(),
                green = desk.words.rating(&desk.plan.frame, Rag::Green).to_lowercase(),
                finished = desk.words.rating(&desk.plan.frame, Rag::Finished).to_lowercase()
            ),
            more: (well.len() > NAMED).then(|| {
                let rest = well.len() - NAMED;
                Link::new(say!(words, against_more, count = rest), address::finding(&finding.id))
            }),
            well: well.iter().take(NAMED).map(link).collect(),
        }
    }
}

/// That a letter newer than the one quoted says nothing of the finding; or that no letter does.
fn silent_since(desk: &Desk<'_>, report: &Report<'_>, quoted: Option<&Visit>) -> Option<String> {
    let mut letters = desk.plan.visits.iter().filter_map(|visit| Some((visit, visit.doc.letter.as_ref()?)));
    let known = letters.rfind(|(_, letter)| letter.dated.0 <= report.as_at());
    match (quoted, known) {
        (None, _) => Some(say!(desk.words, against_never).to_owned()),
        (Some(quoted), Some((newest, letter))) if newest.doc.from.first() > quoted.doc.from.first() => {
            Some(say!(desk.words, against_silent, date = desk.words.date(letter.dated.0)))
        }
        _ => None,
    }
}
