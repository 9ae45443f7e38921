//! How complete is each report, up to this one? What was updated, confirmed and carried forward, and what has evidence.

use super::{Draft, period_name, source, words};
use crate::chart::{CompletenessBars, Reported};
use crate::plan::{Rag, address};
use crate::report::{Completeness, Report};
use crate::site::desk::Desk;

#[cfg(test)]
mod tests;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>) -> Draft<'t> {
    let reports: Vec<Reported<'t>> = desk.reports[..=report.at()].iter().map(reported).collect();
    let title = &report.period().title;
    let span = match desk.plan.periods.first().filter(|_| report.at() > 0) {
        Some(first) => format!("{} to {title}", first.title),
        None => title.clone(),
    };
    let ends = reports.iter().take(1).chain(reports.iter().skip(1).last());
    Draft {
        headline: headline(Completeness::of(report), title),
        subtitle: format!("How actions were reported, {span}; below each bar, ratings with evidence"),
        description: format!(
            "One bar for each report. {}. The table below has every figure.",
            ends.map(said).collect::<Vec<_>>().join(". ")
        ),
        source: source(desk, report),
        links: (0..=report.at()).map(|at| address::data_quality(&desk.period(at).id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(CompletenessBars { reports, words: words(desk) }),
    }
}

fn reported<'t>(report: &'t Report<'t>) -> Reported<'t> {
    let counts = Completeness::of(report);
    let rated = || report.actions().filter(|action| action.standing().rag != Rag::NotRated);
    Reported {
        period: period_name(report.period()),
        updated: counts.updated as u32,
        confirmed: counts.confirmed as u32,
        carried: counts.carried_forward as u32,
        silent: counts.silent as u32,
        rated: rated().count() as u32,
        evidenced: rated().filter(|action| action.standing().has_evidence).count() as u32,
    }
}

/// "30 of 69 actions were updated or confirmed for October 2022".
fn headline(counts: Completeness, title: &str) -> String {
    let who = match (counts.updated + counts.confirmed, counts.total()) {
        (_, 0) => return format!("There were no actions in the plan in {title}"),
        (0, _) => "No action was".to_owned(),
        (1, 1) => "The only action was".to_owned(),
        (2, 2) => "Both actions were".to_owned(),
        (1, total) => format!("1 of {total} actions was"),
        (said, total) if said == total => format!("All {total} actions were"),
        (said, total) => format!("{said} of {total} actions were"),
    };
    format!("{who} updated or confirmed for {title}")
}

/// "October 2022: 12 updated, 18 confirmed unchanged, 36 carried forward, 3 never reported; 21 of 66 ratings cite
/// evidence".
fn said(report: &Reported<'_>) -> String {
    let counts = [
        (report.updated, "updated"),
        (report.confirmed, "confirmed unchanged"),
        (report.carried, "carried forward"),
        (report.silent, "never reported"),
    ];
    let parts: Vec<String> =
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
    let parts = if parts.is_empty() { "no actions".to_owned() } else { parts.join(", ") };
    let evidence = match (report.evidenced, report.rated) {
        (_, 0) => "no action is rated".to_owned(),
        (evidenced, rated) => format!("ratings that cite evidence: {evidenced} of {rated}"),
    };
    format!("{}: {parts}; {evidence}", report.period.title)
}
