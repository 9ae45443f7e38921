//! Cuts of the plan's actions: every action with one rating, every action with one flag, and what members ask for.
//!
//! The table at `actions/` makes any cut where script runs; these have an address, so that one can be sent and printed
//! where it does not.

use super::desk::Desk;
use super::parts::Link;
use crate::plan::{Rag, address};
use crate::report::{ActionAt, Flag, Report};
use crate::words::{Words, say};
use serde::Serialize;
use std::borrow::Cow;
use std::cmp::Reverse;

#[cfg(test)]
mod tests;

/// A question that is answered by a list of actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// Actions with one rating.
    Status(Rag),
    /// Actions with one flag.
    Flag(Flag),
    /// Finished actions that cite no evidence.
    FinishedWithoutEvidence,
    /// Unfinished actions past the end of the deadline first published, whatever date they have now.
    LateFromFirstDate,
}

impl Cut {
    /// Every cut, in the order of the lists that lead to them. Each has a page in every plan, so that a link lasts.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let asked = [Self::LateFromFirstDate, Self::FinishedWithoutEvidence];
        asked.into_iter().chain(Rag::ALL.map(Self::Status)).chain(Flag::ALL.map(Self::Flag))
    }

    /// Where its page stands, from the site's root.
    pub(super) fn address(self) -> String {
        match self {
            Self::Status(rag) => address::cut("status", rag.key()),
            Self::Flag(flag) => address::cut("flag", flag.key()),
            Self::FinishedWithoutEvidence => address::cut("asked", "finished-without-evidence"),
            Self::LateFromFirstDate => address::cut("asked", "late-from-first-date"),
        }
    }

    /// True of an action that belongs in it.
    pub(super) fn holds(self, action: &ActionAt<'_, '_>) -> bool {
        let standing = action.standing();
        let present = standing.is_in_plan();
        match self {
            Self::Status(rag) => present && standing.rag == rag,
            // An action that has left the plan carries the flag that says so, and no other.
            Self::Flag(flag) => action.flags().has(flag),
            Self::FinishedWithoutEvidence => {
                present && standing.rag == Rag::Finished && action.flags().has(Flag::NoEvidence)
            }
            Self::LateFromFirstDate => present && action.days_past_baseline().is_some(),
        }
    }

    /// Its actions: the latest first where it is about lateness, else in the order of the plan.
    pub(super) fn actions<'r, 't>(self, report: &'r Report<'t>) -> Vec<ActionAt<'r, 't>> {
        let all = (0..report.plan().actions.len()).map(|position| report.action(position));
        let mut actions: Vec<ActionAt<'r, 't>> = all.filter(|action| self.holds(action)).collect();
        match self {
            Self::Flag(Flag::Overdue) => actions.sort_by_key(|action| Reverse(action.days_overdue())),
            Self::LateFromFirstDate => actions.sort_by_key(|action| Reverse(action.days_past_baseline())),
            _ => {}
        }
        actions
    }

    /// What links to it say.
    pub(super) fn label<'t>(self, desk: &Desk<'t>) -> Cow<'t, str> {
        let words = desk.words;
        match self {
            Self::Status(rag) => desk.words.rating(&desk.plan.frame, rag).into(),
            Self::Flag(flag) => flag.word(words).into(),
            Self::FinishedWithoutEvidence => say!(words, cuts_finished_without_evidence).into(),
            Self::LateFromFirstDate => say!(words, cuts_late_from_first_date).into(),
        }
    }

    /// The heading of its page.
    pub(super) fn title<'t>(self, desk: &Desk<'t>) -> Cow<'t, str> {
        let words = desk.words;
        let label = self.label(desk);
        match self {
            Self::Status(_) => say!(words, cuts_title_status, status = &*label).into(),
            Self::Flag(_) => say!(words, cuts_title_flag, flag = &*label).into(),
            Self::FinishedWithoutEvidence | Self::LateFromFirstDate => label,
        }
    }

    /// What its `count` actions have in common, with what the rating or flag means; and that there are none.
    pub(super) fn sentence(self, desk: &Desk<'_>, count: usize) -> String {
        match self {
            Self::Status(rag) => {
                say!(desk.words, cuts_status, count = count, status = desk.words.rating(&desk.plan.frame, rag))
            }
            Self::Flag(flag) => flag_sentence(desk.words, flag, count),
            Self::FinishedWithoutEvidence => say!(desk.words, cuts_finished_without_evidence_said, count = count),
            Self::LateFromFirstDate => say!(desk.words, cuts_late_from_first_date_said, count = count),
        }
    }
}

fn flag_sentence(words: &Words, flag: Flag, count: usize) -> String {
    match flag {
        Flag::Overdue => say!(words, cuts_overdue, count = count),
        Flag::DueNext => say!(words, cuts_due_next, count = count),
        Flag::Slipped => say!(words, cuts_slipped, count = count),
        Flag::Undated => say!(words, cuts_undated, count = count),
        Flag::Waiting => say!(words, cuts_waiting, count = count),
        Flag::DateWanted => say!(words, cuts_date_wanted, count = count),
        Flag::StartPassed => say!(words, cuts_start_passed, count = count),
        Flag::CarriedForward => say!(words, cuts_carried_forward, count = count),
        Flag::Stale => say!(words, cuts_stale, count = count),
        Flag::NoEvidence => say!(words, cuts_no_evidence, count = count),
        Flag::Watermelon => say!(words, cuts_watermelon, count = count),
        Flag::NoRecovery => say!(words, cuts_no_recovery, count = count),
        Flag::New => say!(words, cuts_new, count = count),
        Flag::Withdrawn => say!(words, cuts_withdrawn, count = count),
    }
}

/// Links to cuts, under a heading.
#[derive(Debug, Serialize)]
pub(super) struct CutLinks<'t> {
    label: &'t str,
    links: Vec<CountedLink<'t>>,
}

/// A link, and how many actions it leads to where that can be said.
#[derive(Debug, Serialize)]
struct CountedLink<'t> {
    #[serde(flatten)]
    link: Link<'t>,
    count: Option<String>,
}

/// Links to what members ask, to every cut that holds an action, and to the other ways into the plan.
pub(super) fn links<'t>(desk: &'t Desk<'t>) -> Vec<CutLinks<'t>> {
    let words = desk.words;
    let group = |label: &'t str, of: fn(Cut) -> bool| {
        let counted = Cut::all().filter(|cut| of(*cut)).map(|cut| (cut, count(desk.report(), cut)));
        let link = |(cut, count): (Cut, usize)| CountedLink {
            link: Link::new(cut.label(desk), cut.address()),
            count: Some(count.to_string()),
        };
        // That nothing answers what members ask is an answer.
        let shown = |(cut, count): &(Cut, usize)| *count > 0 || !matches!(cut, Cut::Status(_) | Cut::Flag(_));
        CutLinks { label, links: counted.filter(shown).map(link).collect() }
    };
    let other = |label: &'t str, href: &str| CountedLink { link: Link::new(label, href), count: None };
    vec![
        group(say!(words, cuts_asked), |cut| matches!(cut, Cut::FinishedWithoutEvidence | Cut::LateFromFirstDate)),
        group(say!(words, cuts_by_status), |cut| matches!(cut, Cut::Status(_))),
        group(say!(words, cuts_by_flag), |cut| matches!(cut, Cut::Flag(_))),
        CutLinks {
            label: say!(words, cuts_other_ways),
            links: vec![
                other(say!(words, nav_actions), "actions/"),
                other(say!(words, nav_priorities), "priorities/"),
                other(say!(words, nav_deadlines), "deadlines/"),
                other(say!(words, nav_roles), "roles/"),
                other(say!(words, nav_findings), "findings/"),
            ],
        },
    ]
}

fn count(report: &Report<'_>, cut: Cut) -> usize {
    let all = (0..report.plan().actions.len()).map(|position| report.action(position));
    all.filter(|action| cut.holds(action)).count()
}
