use super::breach::Breach;
use super::context::Context;
use super::passage::{Passage, Told};
use crate::diagnostic::{Code, Severity};

/// A rule: its code, how far it can be bent, and how its breaches are found. One rule, one file.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    pub(super) code: Code,
    pub(super) force: Force,
    pub(super) find: Find,
}

/// Whether a rule may be bent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Force {
    /// The site would be broken or untrue without it: it can be neither turned off nor allowed.
    Law,
    /// People may know better: its severity can be set in `site.yaml`, and a finding allowed at its place.
    Judgement,
}

/// How the breaches of a rule are found.
#[derive(Clone, Copy)]
pub(super) enum Find {
    /// By looking at the plan as a whole.
    Plan(fn(&Context<'_>, &mut Vec<Breach>)),
    /// By reading one passage after another.
    Passage(Reach, fn(&Context<'_>, &Passage<'_>, &mut Told<'_>)),
    /// By looking back at what the others found.
    Afterwards,
}

/// Which passages a rule reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// What stands in the plan and in the newest report: what is published already is a record, and is not written anew.
    Current,
    /// Everything, reports of long ago too: what must not be published must not stay so either.
    Everything,
}

impl Rule {
    pub(super) const fn law(code: Code, find: fn(&Context<'_>, &mut Vec<Breach>)) -> Self {
        Self { code, force: Force::Law, find: Find::Plan(find) }
    }

    pub(super) const fn judgement(code: Code, find: fn(&Context<'_>, &mut Vec<Breach>)) -> Self {
        Self { code, force: Force::Judgement, find: Find::Plan(find) }
    }

    /// A rule about words, wherever they stand.
    pub(super) const fn reading(code: Code, reach: Reach, find: fn(&Context<'_>, &Passage<'_>, &mut Told<'_>)) -> Self {
        Self { code, force: Force::Judgement, find: Find::Passage(reach, find) }
    }
}

/// Rules about one matter.
pub(super) struct Family {
    pub(super) title: &'static str,
    pub(super) rules: &'static [Rule],
}

/// What a clerk may know of a rule.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// Its code, with its title and its severity where `site.yaml` sets no other.
    pub code: Code,
    /// Whether it can be bent.
    pub force: Force,
    /// What it is about, with the others of its family: "Dates and deadlines".
    pub family: &'static str,
}

impl About {
    /// What happens on a breach, in a word.
    pub fn severity(&self) -> Severity {
        self.code.severity
    }
}
