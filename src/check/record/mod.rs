//! What is frozen stays as it was, and what a frozen report said is not changed without a public correction
//! (`design.md` §2). Files are compared with the chain, and the plan with the facts that were stored.

mod altered;
mod broken_chain;
mod changed;
mod place;
mod said;
mod vocabulary;
mod wrong_correction;

use super::context::Context;
use super::rule::Family;
use crate::plan::Correction;
use crate::record::{Facts, Subject, departures, facts_path, listing_path};
use rayon::prelude::*;

pub(super) const FAMILY: Family = Family {
    title: "The record",
    rules: &[broken_chain::RULE, altered::RULE, changed::RULE, wrong_correction::RULE, vocabulary::RULE],
};

/// How the plan departs from what one frozen report said.
#[derive(Debug)]
pub(super) struct Departed {
    /// Position of the period.
    at: usize,
    /// Sorted by fact.
    found: Vec<Departure>,
}

/// One fact that is not what it was.
#[derive(Debug)]
struct Departure {
    fact: String,
    was: Option<String>,
    now: Option<String>,
}

impl<'c> Context<'c> {
    /// The departures from each frozen report, oldest first; none where part of the plan could not be read.
    fn departed(&self) -> &[Departed] {
        self.departed.get_or_init(|| {
            if self.lost.is_any() {
                return Vec::new();
            }
            let frozen: Vec<(usize, &'c str)> = (0..self.plan.periods.len())
                .filter_map(|at| {
                    let id = self.plan.periods[at].id.as_str();
                    // What was tampered with says nothing about the plan.
                    let spoilt = [facts_path(id), listing_path(id)];
                    let is_sound = !self.archive.faults().iter().any(|fault| spoilt.contains(&fault.file));
                    Some((at, self.archive.period(id).filter(|_| is_sound).and_then(|_| self.archive.facts(id))?))
                })
                .collect();
            frozen.into_par_iter().filter_map(|(at, facts)| depart(self, at, facts)).collect()
        })
    }

    /// The corrections of one frozen report, in the order they are written.
    fn corrections_of(&self, at: usize) -> impl Iterator<Item = &'c Correction> {
        let id = &self.plan.periods[at].id;
        self.plan.corrections.iter().filter(move |correction| correction.period.as_ref() == Some(id))
    }
}

/// `None` where what was stored cannot be read, which `altered` tells of.
fn depart(context: &Context<'_>, at: usize, facts: &str) -> Option<Departed> {
    let now = Facts::of(context.plan, context.sources, at).render();
    let found = if now == facts { Vec::new() } else { departures(facts, &now).ok()? };
    let own = |found: crate::record::Departure<'_>| Departure {
        fact: found.fact.to_owned(),
        was: found.was.map(std::borrow::Cow::into_owned),
        now: found.now.map(std::borrow::Cow::into_owned),
    };
    Some(Departed { at, found: found.into_iter().map(own).collect() })
}

/// True for a word of the plan's own for a rating: old reports keep theirs, and that is no mistake.
fn is_vocabulary(fact: &str) -> bool {
    matches!(Subject::of(fact), Subject::Vocabulary(..))
}
