//! The words for visits: what sort, what was made of things, and how it is known.

use super::{Words, say};
use crate::plan::{Basis, Claim, Verdict, Visit, VisitKind, When};

impl Words {
    /// What sort of visit it was: `Monitoring visit`.
    pub fn visit_kind(&self, kind: VisitKind) -> &str {
        match kind {
            VisitKind::Inspection => say!(self, visit_kind_inspection),
            VisitKind::MonitoringVisit => say!(self, visit_kind_monitoring),
            VisitKind::PeerReview => say!(self, visit_kind_peer_review),
        }
    }

    /// What a claim says about progress: `Mixed`.
    pub fn verdict(&self, verdict: Verdict) -> &str {
        match verdict {
            Verdict::Progress => say!(self, verdict_progress),
            Verdict::Mixed => say!(self, verdict_mixed),
            Verdict::Concern => say!(self, verdict_concern),
        }
    }

    /// How a claim is known, and since when: `Written by inspectors, 16 November 2022`.
    pub fn basis(&self, visit: &Visit, claim: &Claim) -> String {
        match claim.basis {
            Basis::Predicted => say!(self, visit_basis_predicted).to_owned(),
            Basis::Verbal => say!(self, visit_basis_told, date = self.date(visit.said_on(claim))),
            Basis::Written => match &visit.doc.letter {
                Some(_) => say!(self, visit_basis_written, date = self.date(visit.said_on(claim))),
                None => say!(self, visit_basis_written, date = self.when(visit.doc.from)),
            },
        }
    }

    /// A visit's days or months, what two share said once: `12 to 13 October 2022`.
    pub fn span(&self, from: When, to: Option<When>) -> String {
        let from = self.when(from);
        let Some(to) = to.map(|to| self.when(to)) else { return from };
        let shared = from.match_indices(' ').map(|(at, _)| at).find(|at| to.ends_with(&from[*at..]));
        say!(self, visit_span, from = &from[..shared.unwrap_or(from.len())], to = to)
    }
}
