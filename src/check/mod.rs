//! The rules a plan must keep before it is published, and those that people may bend.
//!
//! In: a [`Plan`] with the [`Sources`] it was read from, and its newest [`Report`]. Out: every breach as a
//! [`Diagnostic`], placed under the words at fault, and what was allowed with a reason. One rule, one file, one code;
//! uses `report`, `record`, `plan`, `disclosure`, `source` and `diagnostic`.
//!
//! 1. Rules about the plan look at it as a whole; rules about words are shown one passage after another.
//! 2. `breach` finds the bytes that each breach is about.
//! 3. `allowance`: a remark at the place allows a finding, with its reason.
//! 4. `site.yaml` says how grave each rule is.

mod allowance;
mod allowances;
mod breach;
mod completeness;
mod context;
mod dates;
mod disclosure;
mod links;
mod measures;
mod papers;
mod passage;
mod passages;
mod privacy;
mod prose;
mod ratings;
mod record;
mod references;
mod rule;
mod series;
mod terms;
mod timetable;
mod token;
mod words;

#[cfg(test)]
mod tests;

pub use rule::{About, Force};

use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::plan::{Account, Lost, Plan, RuleLevel};
use crate::report::Report;
use crate::source::Sources;
use allowance::Allowances;
use breach::{Breach, Placer};
use context::Context;
use passage::{Said, Told};
use passages::Part;
use rayon::prelude::*;
use rule::{Family, Find, Reach, Rule};
use std::collections::BTreeMap;
use std::sync::Arc;

const FAMILIES: &[Family] = &[
    references::FAMILY,
    dates::FAMILY,
    ratings::FAMILY,
    completeness::FAMILY,
    measures::FAMILY,
    timetable::FAMILY,
    papers::FAMILY,
    record::FAMILY,
    words::FAMILY,
    privacy::FAMILY,
    disclosure::FAMILY,
    links::FAMILY,
    allowances::FAMILY,
];

/// What the rules say of a plan.
#[derive(Debug, Default)]
pub struct Checked {
    /// Every breach that stands, unsorted.
    pub diagnostics: Vec<Diagnostic>,
    /// Every finding that was allowed at its place, sorted by place: the data quality page prints them.
    pub allowed: Vec<Allowed>,
}

/// A finding that people looked at and let stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// What would have been told.
    pub finding: Diagnostic,
    /// Why it stands, in the clerk's words.
    pub because: String,
}

/// Every breach of every rule. `report` is the newest report; `None` where there is no period.
///
/// `lost` and `account` came with the plan: what could not be read, and the figures as they were written.
pub fn check(
    plan: &Plan,
    sources: &Sources,
    (lost, account): (&Lost, &Account),
    report: Option<&Report<'_>>,
) -> Checked {
    let context = Context::new(plan, sources, (lost, account), report);
    let (mut breaches, about_words) = rayon::join(|| about_the_plan(&context), || about_words(&context));
    breaches.extend(about_words);
    let mut allowances = Allowances::new(&context);
    let mut checked = Checked::default();
    for diagnostic in placed(breaches, sources) {
        match allowances.allow(&diagnostic) {
            Some(allowed) => checked.allowed.push(allowed),
            None => checked.diagnostics.push(diagnostic),
        }
    }
    let unused = allowances.unused();
    checked.diagnostics.extend(placed(unused, sources));
    checked.diagnostics.retain_mut(|diagnostic| set(diagnostic, plan));
    checked.allowed.sort_by(|a, b| a.finding.cmp_place(&b.finding));
    checked
}

/// Finds the places of breaches, file by file: to look into a file costs more than all else.
fn placed(breaches: Vec<Breach>, sources: &Sources) -> Vec<Diagnostic> {
    let mut by_file: BTreeMap<Arc<str>, Vec<Breach>> = BTreeMap::new();
    for breach in breaches {
        by_file.entry(Arc::clone(&breach.file)).or_default().push(breach);
    }
    let in_file = |breaches: Vec<Breach>| {
        let mut placer = Placer::new(sources);
        breaches.into_iter().map(move |breach| placer.place(breach))
    };
    by_file.into_par_iter().flat_map_iter(|(_, breaches)| in_file(breaches)).collect()
}

fn about_the_plan(context: &Context<'_>) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for rule in all() {
        if let Find::Plan(find) = rule.find {
            find(context, &mut breaches);
        }
    }
    breaches
}

fn about_words(context: &Context<'_>) -> Vec<Breach> {
    let readers: Vec<_> = all()
        .filter_map(|rule| match rule.find {
            Find::Passage(reach, find) => Some((rule.code, reach, find)),
            _ => None,
        })
        .collect();
    let read = |part: Part| {
        let mut breaches = Vec::new();
        let mut found: Vec<Said> = Vec::new();
        part.each(context, Reach::Everything, &mut |passage, stand| {
            for (code, reach, find) in &readers {
                if *reach == Reach::Current && !stand.current {
                    continue;
                }
                find(context, passage, &mut Told { found: &mut found });
                for said in found.drain(..) {
                    breaches.push(Breach::new(*code, stand.file, stand.at(&said.span), said.message).help(said.help));
                }
            }
        });
        breaches
    };
    passages::parts(context).into_par_iter().flat_map_iter(read).collect()
}

/// Gives a finding the severity that `site.yaml` sets for its rule; false where that is none.
fn set(diagnostic: &mut Diagnostic, plan: &Plan) -> bool {
    let own = plan.site.rules.iter().find(|(code, _)| **code == *diagnostic.code.id);
    let bends = |code: Code| about(code.id).is_some_and(|rule| rule.force == Force::Judgement);
    match own {
        Some((_, RuleLevel::Off)) => !bends(diagnostic.code),
        Some((_, RuleLevel::Warning)) if bends(diagnostic.code) => {
            diagnostic.severity = Severity::Warning;
            true
        }
        Some((_, RuleLevel::Error)) => {
            diagnostic.severity = Severity::Error;
            true
        }
        _ => true,
    }
}

fn all() -> impl Iterator<Item = Rule> {
    FAMILIES.iter().flat_map(|family| family.rules.iter().copied())
}

/// Every rule of this room, family by family.
pub fn rules() -> impl Iterator<Item = About> {
    FAMILIES.iter().flat_map(|family| {
        family.rules.iter().map(|rule| About { code: rule.code, force: rule.force, family: family.title })
    })
}

/// The rule of this code.
pub fn about(id: &str) -> Option<About> {
    rules().find(|rule| rule.code.id == id)
}

/// The codes of every rule of this room, in order of the rules.
pub fn codes() -> impl Iterator<Item = Code> {
    rules().map(|rule| rule.code)
}

/// What the rules say of sources, whatever else is wrong with them.
#[cfg(test)]
fn found(sources: &Sources) -> Vec<Diagnostic> {
    let (plan, lost, account, _) = crate::plan::load_in_confidence(sources);
    let timeline = crate::report::Timeline::new(&plan);
    let report = (!plan.periods.is_empty()).then(|| Report::new(&timeline, usize::MAX));
    check(&plan, sources, (&lost, &account), report.as_ref()).diagnostics
}
