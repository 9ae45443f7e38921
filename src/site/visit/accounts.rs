//! What the accounts of one visit agree on, and what stands in only one of them.

use crate::plan::{Basis, Claim, Verdict, Visit};

/// In which accounts a subject stands. Predictions are counted only where nothing else speaks of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::site) enum Stands {
    /// Inspectors were heard to say it, and did not write it.
    ToldOnly,
    /// Inspectors wrote it, and nobody had been told.
    WrittenOnly,
    /// It was forecast, and neither told nor written.
    PredictedOnly,
    /// Told one way, and written another.
    Turned,
    /// Told and written, with the same verdict or none.
    Agreed,
}

/// What was predicted, told and written about one subject: a topic, or one point of it.
#[derive(Debug)]
pub(in crate::site) struct Account<'t> {
    pub(super) topic: &'t str,
    /// The part of the topic it is about; the topic as a whole where `None`.
    pub(super) point: Option<&'t str>,
    /// In the order they are written, never empty.
    claims: Vec<&'t Claim>,
}

impl<'t> Account<'t> {
    /// What one account says of it.
    pub(super) fn said(&self, basis: Basis) -> impl Iterator<Item = &'t Claim> {
        self.claims.iter().copied().filter(move |claim| claim.basis == basis)
    }

    /// True where that account speaks of it.
    pub(in crate::site) fn has(&self, basis: Basis) -> bool {
        self.said(basis).next().is_some()
    }

    /// Which accounts speak of it, and whether they agree.
    pub(in crate::site) fn stands(&self) -> Stands {
        match (self.has(Basis::Verbal), self.has(Basis::Written)) {
            (true, false) => Stands::ToldOnly,
            (false, true) => Stands::WrittenOnly,
            (false, false) => Stands::PredictedOnly,
            (true, true) if self.turned().is_some() => Stands::Turned,
            (true, true) => Stands::Agreed,
        }
    }

    /// What was made of it when told and when written, where the two differ.
    pub(super) fn turned(&self) -> Option<(Verdict, Verdict)> {
        let (told, written) = (self.verdict(Basis::Verbal)?, self.verdict(Basis::Written)?);
        (told != written).then_some((told, written))
    }

    /// The gravest verdict of one account.
    fn verdict(&self, basis: Basis) -> Option<Verdict> {
        self.said(basis).filter_map(|claim| claim.verdict).max()
    }
}

/// What the accounts of a visit say, subject by subject. Topics stand in the order they first come up; the points of a topic
/// stand together.
pub(in crate::site) fn accounts(visit: &Visit) -> Vec<Account<'_>> {
    let mut topics: Vec<Vec<Account<'_>>> = Vec::new();
    for claim in &visit.doc.claims {
        let (topic, point) = (&*claim.topic, claim.point.as_deref());
        let known = topics.iter_mut().find(|points| points[0].topic.eq_ignore_ascii_case(topic));
        let same = |own: &Account<'_>| match (own.point, point) {
            (Some(own), Some(point)) => own.eq_ignore_ascii_case(point),
            (own, point) => own.is_none() && point.is_none(),
        };
        let account = Account { topic, point, claims: vec![claim] };
        match known {
            None => topics.push(vec![account]),
            Some(points) => match points.iter_mut().find(|own| same(own)) {
                Some(own) => own.claims.push(claim),
                // A topic as a whole stands before its points.
                None if point.is_none() => points.insert(0, account),
                None => points.push(account),
            },
        }
    }
    topics.into_iter().flatten().collect()
}

/// True where a meeting was told of the visit and a letter can be set beside that.
pub(in crate::site) fn can_compare(visit: &Visit) -> bool {
    let has = |basis: Basis| visit.doc.claims.iter().any(|claim| claim.basis == basis);
    has(Basis::Verbal) && has(Basis::Written)
}
