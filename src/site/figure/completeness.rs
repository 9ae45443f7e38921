//! How complete is each report, up to this one? What was updated, confirmed and carried forward, and what has evidence.

use super::{Draft, counted, source, span, vocabulary};
use crate::chart::{CompletenessBars, Reported};
use crate::plan::{Rag, address};
use crate::report::{Completeness, Report};
use crate::site::desk::Desk;
use crate::words::{Words, key, say};

#[cfg(test)]
mod tests;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>) -> Draft<'t> {
    let words = desk.words;
    let all = desk.reports[..=report.at()].iter();
    let reports: Vec<Reported<'t>> = all.map(|report| reported(desk, report)).collect();
    let ends = reports.iter().take(1).chain(reports.iter().skip(1).last());
    Draft {
        headline: headline(words, Completeness::of(report), &report.period().title),
        subtitle: say!(words, completeness_bars_subtitle, reports = span(desk, report)),
        description: say!(
            words,
            completeness_bars_description,
            reports = ends.map(|report| said(words, report)).collect::<Vec<_>>().join(". ")
        ),
        source: source(desk, report),
        links: (0..=report.at()).map(|at| address::data_quality(&desk.period(at).id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(CompletenessBars { reports, words: vocabulary(desk) }),
    }
}

fn reported<'t>(desk: &'t Desk<'t>, report: &Report<'t>) -> Reported<'t> {
    let counts = Completeness::of(report);
    let rated = || report.actions().filter(|action| action.standing().rag != Rag::NotRated);
    Reported {
        period: desk.period_name(report.at()),
        updated: counts.updated as u32,
        confirmed: counts.confirmed as u32,
        carried: counts.carried_forward as u32,
        silent: counts.silent as u32,
        rated: rated().count() as u32,
        evidenced: rated().filter(|action| action.standing().has_evidence).count() as u32,
    }
}

/// "30 of 69 actions were updated or confirmed for October 2022".
fn headline(words: &Words, counts: Completeness, title: &str) -> String {
    match (counts.updated + counts.confirmed, counts.total()) {
        (_, 0) => say!(words, completeness_bars_headline_empty, report = title),
        (0, _) => say!(words, completeness_bars_headline_none, report = title),
        (1, 1) => say!(words, completeness_bars_headline_only, report = title),
        (said, total) if said == total => say!(words, completeness_bars_headline_all, all = total, report = title),
        (said, total) => say!(words, completeness_bars_headline_some, count = said, all = total, report = title),
    }
}

/// "October 2022: 12 updated, 18 confirmed unchanged, 36 carried forward, 3 never reported; 21 of 66 ratings cite
/// evidence".
fn said(words: &Words, report: &Reported<'_>) -> String {
    let counts = [
        (report.updated as usize, key::completeness_bars_said_updated),
        (report.confirmed as usize, key::completeness_bars_said_confirmed),
        (report.carried as usize, key::completeness_bars_said_carried),
        (report.silent as usize, key::completeness_bars_said_silent),
    ];
    let parts = counted(words, counts);
    let parts = if parts.is_empty() { say!(words, completeness_bars_said_none).to_owned() } else { parts.join(", ") };
    let evidence = match (report.evidenced, report.rated) {
        (_, 0) => say!(words, completeness_bars_said_unrated).to_owned(),
        (evidenced, rated) => say!(words, completeness_bars_said_evidence, count = evidenced, all = rated),
    };
    format!("{}: {parts}; {evidence}", report.period.title)
}
