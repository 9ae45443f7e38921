//! Will it finish? What was planned by the dates first promised, what is finished, and what is finished with evidence.

use super::{Draft, Scope, period_name, source};
use crate::chart::{BurnUp, BurnUpReport, Milestone};
use crate::plan::{Rag, When, address, uk_date};
use crate::report::{ActionAt, Presence, Report};
use crate::site::desk::Desk;
use jiff::civil::Date;

#[cfg(test)]
mod tests;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>, scope: Scope) -> Draft<'t> {
    let positions = scope.actions(desk);
    let present = report.actions().filter(|action| positions.contains(&action.position()));
    let (dated, undated): (Vec<ActionAt<'t, 't>>, Vec<_>) = present.partition(|action| !action.baseline().is_undated());
    let counts = Counts::of(&dated, report);
    Draft {
        subtitle: subtitle(report),
        description: counts.description(report, undated.len()),
        headline: counts.headline(report),
        source: source(desk, report),
        links: (0..=report.at()).map(|at| address::report(&desk.period(at).id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(BurnUp {
            starts: When::day(desk.plan.frame.dated.0),
            as_at: When::day(report.as_at()),
            planned: planned(&dated),
            reports: (0..=report.at()).map(|at| reported(desk, &dated, at)).collect(),
            undated: undated.len() as u32,
            empty: "No action has a first date that could pass, so there is nothing to plan by.".into(),
        }),
    }
}

/// Actions by their first promised day, earliest first.
fn planned(dated: &[ActionAt<'_, '_>]) -> Vec<Milestone> {
    let mut days: Vec<Date> = dated.iter().filter_map(|action| Some(action.baseline().due()?.last())).collect();
    days.sort_unstable();
    let milestone = |days: &[Date]| Some(Milestone { due: *days.first()?, actions: days.len() as u32 });
    days.chunk_by(|one, next| one == next).filter_map(milestone).collect()
}

/// What the report of the period at position `at` said of actions that are in the plan now: of those that had joined by then.
fn reported<'t>(desk: &'t Desk<'t>, dated: &[ActionAt<'_, '_>], at: usize) -> BurnUpReport<'t> {
    let standings = dated.iter().map(|action| desk.timeline.standing(at, action.position()));
    let finished: Vec<bool> = standings
        .filter(|standing| standing.presence == Presence::InPlan && standing.rag == Rag::Finished)
        .map(|standing| standing.has_evidence)
        .collect();
    let period = desk.period(at);
    BurnUpReport {
        period: period_name(period),
        as_at: When::day(period.as_at.0),
        finished: finished.len() as u32,
        evidenced: finished.iter().filter(|has_evidence| **has_evidence).count() as u32,
    }
}

fn subtitle(report: &Report<'_>) -> String {
    let since = report.plan().periods.first().filter(|_| report.at() > 0);
    let reports = match since {
        Some(first) => format!("{} to {}", first.title, report.period().title),
        None => report.period().title.to_string(),
    };
    format!(
        "Actions in the plan at {} with a first promised date: planned, and finished at each report, {reports}",
        uk_date(report.as_at())
    )
}

/// What the sentences count, of dated actions.
struct Counts {
    all: usize,
    due: usize,
    finished: usize,
    evidenced: usize,
}

impl Counts {
    fn of(dated: &[ActionAt<'_, '_>], report: &Report<'_>) -> Self {
        let finished = || dated.iter().filter(|action| action.standing().rag == Rag::Finished);
        let due =
            |action: &&ActionAt<'_, '_>| action.baseline().due().is_some_and(|when| when.last() <= report.as_at());
        Self {
            all: dated.len(),
            due: dated.iter().filter(due).count(),
            finished: finished().count(),
            evidenced: finished().filter(|action| action.standing().has_evidence).count(),
        }
    }

    fn headline(&self, report: &Report<'_>) -> String {
        let now = uk_date(report.as_at());
        let Self { all, due, finished, .. } = *self;
        let are = |count: usize| match count {
            0 => "none is finished".to_owned(),
            1 => "1 is finished".to_owned(),
            count => format!("{count} are finished"),
        };
        match (all, due) {
            (0, _) => "No action has a first date, so nothing shows when the plan should finish".to_owned(),
            (1, 0 | 1) => format!(
                "The one dated action was {} by {now}; it is {}",
                if due == 1 { "due" } else { "not due" },
                if finished == 1 { "finished" } else { "not finished" }
            ),
            (_, 0) => format!("None of {all} dated actions was due by {now}; {}", are(finished)),
            (_, due) if due == all => format!("All {all} dated actions were due by {now}; {}", are(finished)),
            (_, 1) => format!("1 of {all} dated actions was due by {now}; {}", are(finished)),
            (_, due) => format!("{due} of {all} dated actions were due by {now}; {}", are(finished)),
        }
    }

    fn description(&self, report: &Report<'_>, undated: usize) -> String {
        if self.all == 0 {
            return "There is no picture to draw; the table has what each report said.".to_owned();
        }
        let mut said = format!(
            "Three lines over time: actions planned by their first dates, rising to {}; actions finished, {} at {}; and \
             actions finished with evidence, {}.",
            self.all,
            self.finished,
            uk_date(report.as_at()),
            self.evidenced
        );
        if undated > 0 {
            let are =
                if undated == 1 { "action had no first date and is" } else { "actions had no first date and are" };
            said.push_str(&format!(" {undated} more {are} in no line."));
        }
        said.push_str(" The table has every figure.");
        said
    }
}
