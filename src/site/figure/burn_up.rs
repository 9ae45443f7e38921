//! Will it finish? What was planned by the dates first promised, what is finished, and what is finished with evidence.

use super::{Draft, Scope, sentences, source, span};
use crate::chart::{BurnUp, BurnUpReport, Milestone};
use crate::plan::{Rag, When, address};
use crate::report::{ActionAt, Report};
use crate::site::desk::Desk;
use crate::words::{Words, say};
use jiff::civil::Date;

#[cfg(test)]
mod tests;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>, scope: Scope) -> Draft<'t> {
    let positions = scope.actions(desk);
    let present = report.actions().filter(|action| positions.contains(&action.position()));
    let (dated, undated): (Vec<ActionAt<'t, 't>>, Vec<_>) = present.partition(|action| !action.baseline().is_undated());
    let counts = Counts::of(&dated, report);
    Draft {
        subtitle: subtitle(desk, report),
        description: counts.description(desk.words, report.as_at(), undated.len()),
        headline: counts.headline(desk.words, report.as_at()),
        source: source(desk, report),
        links: (0..=report.at()).map(|at| address::report(&desk.period(at).id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(BurnUp {
            starts: When::day(desk.plan.frame.dated.0),
            as_at: When::day(report.as_at()),
            planned: planned(&dated),
            reports: (0..=report.at()).map(|at| reported(desk, &dated, at)).collect(),
            undated: undated.len() as u32,
            empty: say!(desk.words, burn_up_empty).into(),
            words: desk.words,
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
        .filter(|standing| standing.is_in_plan() && standing.rag == Rag::Finished)
        .map(|standing| standing.has_evidence)
        .collect();
    let period = desk.period(at);
    BurnUpReport {
        period: desk.period_name(at),
        as_at: When::day(period.as_at.0),
        finished: finished.len() as u32,
        evidenced: finished.iter().filter(|has_evidence| **has_evidence).count() as u32,
    }
}

fn subtitle(desk: &Desk<'_>, report: &Report<'_>) -> String {
    say!(desk.words, burn_up_subtitle, date = desk.words.date(report.as_at()), reports = span(desk, report))
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

    fn headline(&self, words: &Words, as_at: Date) -> String {
        let date = words.date(as_at);
        let Self { all, due, finished, .. } = *self;
        let are = || say!(words, burn_up_are_finished, count = finished);
        match (all, due) {
            (0, _) => say!(words, burn_up_headline_undated).to_owned(),
            (1, _) => say!(words, burn_up_headline_one, due = due, date = date, finished = finished),
            (_, 0) => say!(words, burn_up_headline_none, all = all, date = date, finished = are()),
            (_, due) if due == all => say!(words, burn_up_headline_all, all = all, date = date, finished = are()),
            (_, due) => say!(words, burn_up_headline_some, count = due, all = all, date = date, finished = are()),
        }
    }

    fn description(&self, words: &Words, as_at: Date, undated: usize) -> String {
        let Self { all, finished, evidenced, .. } = *self;
        if all == 0 {
            return say!(words, burn_up_description_none).to_owned();
        }
        let date = words.date(as_at);
        let lines =
            say!(words, burn_up_description, all = all, finished = finished, date = date, evidenced = evidenced);
        let undated = (undated > 0).then(|| say!(words, burn_up_description_undated, count = undated));
        sentences([Some(lines), undated, Some(say!(words, chart_table_has_figures).to_owned())])
    }
}
