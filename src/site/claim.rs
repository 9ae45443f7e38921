//! One claim of a visit, as several pages print it.

use super::desk::Desk;
use super::parts::Link;
use crate::plan::{Basis, Claim, Verdict, Visit, address, uk_date};
use serde::Serialize;

/// What was predicted, said or written.
#[derive(Debug, Serialize)]
pub(super) struct ClaimView<'t> {
    text: &'t str,
    verdict: Option<VerdictWord>,
    actions: Vec<Link<'t>>,
    source: Option<Link<'t>>,
}

/// What a claim or a visit says about progress.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct VerdictWord {
    key: &'static str,
    word: &'static str,
}

impl From<Verdict> for VerdictWord {
    fn from(verdict: Verdict) -> Self {
        Self { key: verdict.key(), word: verdict.word() }
    }
}

impl<'t> ClaimView<'t> {
    /// A claim that names its visit, for pages about other things.
    pub(super) fn of(desk: &Desk<'t>, visit: &'t Visit, claim: &'t Claim) -> Self {
        let source = Link::new(basis_words(visit, claim), address::visit(&visit.id));
        Self { source: Some(source), ..Self::on_own_page(desk, claim) }
    }

    /// A claim on the page of its own visit.
    pub(super) fn on_own_page(desk: &Desk<'t>, claim: &'t Claim) -> Self {
        let action = |id: &'t crate::plan::ActionId| {
            desk.plan.actions.get(id).map(|action| Link::new(action.id.as_str(), address::action(&action.id)))
        };
        let evidence = claim.evidence.as_ref().and_then(|id| desk.plan.evidence.get(id));
        Self {
            text: &claim.text,
            verdict: claim.verdict.map(VerdictWord::from),
            actions: claim.actions.iter().filter_map(action).collect(),
            source: evidence.map(|evidence| Link::new("Source", address::evidence(&evidence.id))),
        }
    }
}

/// "Written, 16 November 2022".
pub(super) fn basis_words(visit: &Visit, claim: &Claim) -> String {
    match claim.basis {
        Basis::Predicted => "Predicted by the council beforehand".to_owned(),
        Basis::Verbal => format!("Reported by word of mouth, {}", uk_date(visit.said_on(claim))),
        Basis::Written => match &visit.doc.letter {
            Some(letter) => format!("Written by inspectors, {}", uk_date(letter.dated.0)),
            None => format!("Written by inspectors, {}", visit.doc.from),
        },
    }
}
