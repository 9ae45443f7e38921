//! Each rule: how strongly an action answers to it, and what to ask of that action.

use crate::plan::{EnquiryRule, Rag, RoleId};
use crate::report::{ActionAt, Report, Watermelon, days_in_words, watermelon_reasons};
use crate::words::{Words, say};
use std::collections::BTreeMap;

/// How strongly an action answers to a rule; greater is stronger.
pub(super) type Weight = usize;

/// The fewest findings that can be called many.
const MANY: usize = 3;

/// How strongly an action answers to a rule; `None` where it does not.
pub(super) fn weight(action: &ActionAt<'_, '_>, rule: EnquiryRule) -> Option<Weight> {
    let standing = action.standing();
    let report = action.report();
    match rule {
        EnquiryRule::OldestRed => standing.since.filter(|_| standing.rag == Rag::Red).map(|since| report.at() - since),
        EnquiryRule::Contradicted => contradiction(action).map(|_| 0),
        EnquiryRule::LongestOverdue => action.days_past_baseline().and_then(|days| usize::try_from(days).ok()),
        EnquiryRule::MostRedated => action.slip().map(|slip| slip.times).filter(|_| standing.rag != Rag::Finished),
        EnquiryRule::FinishedWithoutEvidence => (standing.rag == Rag::Finished && !standing.has_evidence).then_some(0),
        EnquiryRule::SilentOwner => {
            let silent = standing.last_word.map_or(report.at() + 1, |last| report.at() - last);
            (silent > 0 && standing.rag != Rag::Finished).then_some(silent)
        }
        EnquiryRule::BroadFindings => {
            let named = action.action().findings.iter().count();
            let many = named >= MANY && named * 2 >= report.plan().findings.len();
            (many && standing.rag != Rag::Finished).then_some(named)
        }
    }
}

/// The visit at which inspectors raised a concern about an action that is rated well.
fn contradiction<'t>(action: &ActionAt<'_, 't>) -> Option<&'t str> {
    watermelon_reasons(action).find_map(|reason| match reason {
        Watermelon::Contradicted { visit, .. } => Some(&*visit.doc.title),
        _ => None,
    })
}

/// What to ask of an action that answers to a rule. Says nothing but what the record bears out.
pub(super) fn question(words: &Words, action: &ActionAt<'_, '_>, rule: EnquiryRule, silence: &Silence<'_>) -> String {
    let plan = action.report().plan();
    let id = action.action().id.as_str();
    let standing = action.standing();
    let rating = || words.rating(&plan.frame, standing.rag).to_lowercase();
    let period = |at: Option<usize>| at.map_or("", |at| plan.periods[at].title.as_str());
    match rule {
        EnquiryRule::OldestRed => {
            say!(words, enquiry_oldest_red, id = id, rating = rating(), since = period(standing.since))
        }
        EnquiryRule::Contradicted => {
            let visit = contradiction(action).unwrap_or_default();
            say!(words, enquiry_contradicted, id = id, rating = rating(), visit = visit)
        }
        EnquiryRule::LongestOverdue => say!(
            words,
            enquiry_longest_overdue,
            id = id,
            late = days_in_words(words, action.days_past_baseline().unwrap_or_default()),
            promised = action.baseline().due().map_or_else(String::new, |due| words.date(due.last()))
        ),
        EnquiryRule::MostRedated => {
            say!(words, enquiry_most_redated, id = id, times = action.slip().map_or(0, |slip| slip.times))
        }
        EnquiryRule::FinishedWithoutEvidence => say!(words, enquiry_finished_without_evidence, id = id),
        EnquiryRule::SilentOwner => {
            let (owner, others) = silence.beside(action);
            match standing.last_word {
                Some(_) => say!(
                    words,
                    enquiry_silent_since,
                    id = id,
                    since = period(standing.last_word),
                    owner = owner,
                    others = others
                ),
                None => say!(words, enquiry_silent_ever, id = id, owner = owner, others = others),
            }
        }
        EnquiryRule::BroadFindings => {
            let (named, total) = (action.action().findings.iter().count(), plan.findings.len());
            if named == total {
                return say!(words, enquiry_every_finding, id = id, total = total);
            }
            say!(words, enquiry_broad_findings, id = id, count = named, total = total)
        }
    }
}

/// Since when each owner has been silent on the unfinished actions they lead.
pub(super) struct Silence<'t> {
    /// For each role the last words on its actions: positions of periods, none where nothing was ever said.
    by_lead: BTreeMap<&'t RoleId, Vec<Option<usize>>>,
}

impl<'t> Silence<'t> {
    pub(super) fn of(report: &Report<'t>) -> Self {
        let mut by_lead: BTreeMap<&'t RoleId, Vec<Option<usize>>> = BTreeMap::new();
        for action in report.actions().filter(|action| action.standing().rag != Rag::Finished) {
            if let Some(lead) = &action.action().lead {
                by_lead.entry(lead).or_default().push(action.standing().last_word);
            }
        }
        Self { by_lead }
    }

    /// The owner of an action, and on how many others of theirs nothing has been reported for as long or longer.
    fn beside(&self, action: &ActionAt<'_, 't>) -> (&'t str, usize) {
        let Some(lead) = &action.action().lead else { return ("", 0) };
        let title = action.report().plan().roles.get(lead).map_or("", |role| &role.title);
        let last = action.standing().last_word;
        let silent = self.by_lead.get(lead).map_or(0, |own| own.iter().filter(|other| **other <= last).count());
        (title, if title.is_empty() { 0 } else { silent.saturating_sub(1) })
    }
}
