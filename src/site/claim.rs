//! One claim of a visit, as several pages print it.

use super::desk::Desk;
use super::parts::Link;
use crate::plan::{Claim, Verdict, Visit, address};
use crate::words::{Words, say};
use serde::Serialize;

/// What was predicted, said or written.
#[derive(Debug, Serialize)]
pub(super) struct ClaimView<'t> {
    text: &'t str,
    verdict: Option<VerdictWord<'t>>,
    actions: Vec<Link<'t>>,
    source: Option<Link<'t>>,
}

/// What a claim or a visit says about progress.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct VerdictWord<'t> {
    key: &'static str,
    word: &'t str,
}

impl<'t> VerdictWord<'t> {
    /// The verdict as printed.
    pub(super) fn of(words: &'t Words, verdict: Verdict) -> Self {
        Self { key: verdict.key(), word: words.verdict(verdict) }
    }
}

impl<'t> ClaimView<'t> {
    /// A claim that names its visit, for pages about other things.
    pub(super) fn of(desk: &Desk<'t>, visit: &'t Visit, claim: &'t Claim) -> Self {
        let source = Link::new(desk.words.basis(visit, claim), address::visit(&visit.id));
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
            verdict: claim.verdict.map(|verdict| VerdictWord::of(desk.words, verdict)),
            actions: claim.actions.iter().filter_map(action).collect(),
            source: evidence.map(|evidence| Link::new(say!(desk.words, visit_source), address::evidence(&evidence.id))),
        }
    }

    /// The same claim where the paper it stands in is named elsewhere on the page.
    pub(super) fn without_source(self) -> Self {
        Self { source: None, ..self }
    }
}
