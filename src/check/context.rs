use super::allowance::{self, Allowance};
use super::prose::{Prose, prose};
use super::record::Departed;
use super::terms::Terms;
use crate::plan::{Account, Lost, Markdown, Period, Plan, Record};
use crate::record::Archive;
use crate::report::Report;
use crate::source::Sources;
use std::sync::OnceLock;

/// What a rule is given.
pub(super) struct Context<'c> {
    pub(super) plan: &'c Plan,
    pub(super) sources: &'c Sources,
    pub(super) lost: &'c Lost,
    /// The figures as the tables have them, before any was held back: nothing of it may be published.
    pub(super) account: &'c Account,
    /// The newest report; `None` where there is no period to report on, or part of what it rests on could not be read.
    pub(super) report: Option<&'c Report<'c>>,
    /// Every text in Markdown, parsed.
    pub(super) prose: Vec<Prose<'c>>,
    /// Short forms that the plan explains.
    pub(super) terms: Terms<'c>,
    /// What is frozen.
    pub(super) archive: Archive<'c>,
    /// How the plan departs from what frozen reports said, once a rule has asked.
    pub(super) departed: OnceLock<Vec<Departed>>,
    /// Every remark that allows a finding.
    pub(super) allowances: Vec<Allowance<'c>>,
}

impl<'c> Context<'c> {
    pub(super) fn new(
        plan: &'c Plan,
        sources: &'c Sources,
        (lost, account): (&'c Lost, &'c Account),
        report: Option<&'c Report<'c>>,
    ) -> Self {
        // What a report says of ratings is not to be trusted where an update could not be read.
        let is_whole = |period: &Period| {
            !["updates.yaml", "period.yaml"].iter().any(|name| lost.is_part_of(&format!("{}/{name}", period.folder)))
        };
        let report = report.filter(|_| plan.periods.iter().all(is_whole) && !lost.may_hold(Period::NOUN, ""));
        let (prose, terms) = (prose(plan, sources), Terms::new(plan));
        let (archive, departed) = (Archive::read(sources), OnceLock::new());
        let allowances = allowance::read(sources.texts());
        Self { plan, sources, lost, account, report, prose, terms, archive, departed, allowances }
    }

    /// Every text of a file that may hold charts.
    pub(super) fn charted(&self) -> impl Iterator<Item = &'c Markdown> + use<'c> {
        let plan = self.plan;
        let narratives = plan.periods.iter().filter_map(|period| period.narrative.as_ref());
        let minutes = plan.meetings.iter().map(|meeting| &meeting.minute);
        let papers = plan.papers.iter().map(|paper| &paper.body);
        narratives.chain(minutes).chain(plan.pages.iter().map(|page| &page.body)).chain(papers)
    }

    /// The newest period: the one being written, or the last that was published.
    pub(super) fn newest(&self) -> Option<&'c Period> {
        self.report.map(Report::period)
    }

    /// True for a text of the plan or of the newest report, which may still be written anew.
    pub(super) fn is_current(&self, prose: &Prose<'_>) -> bool {
        prose.period.is_none_or(|period| self.is_newest(period))
    }

    /// True where the period at this position is the newest.
    pub(super) fn is_newest(&self, period: usize) -> bool {
        period + 1 == self.plan.periods.len()
    }
}
