//! The figures of each chart, as a list of the files that stand beside the charts.

use crate::site::desk::Desk;
use crate::site::figure::{self, Shown, Subject};
use crate::site::parts::Link;
use crate::words::say;
use serde::Serialize;
use std::collections::BTreeSet;

/// Charts of one report, or of one kind.
#[derive(Debug, Serialize)]
pub(super) struct ChartGroup<'t> {
    heading: String,
    links: Vec<Link<'t>>,
}

/// The charts of the newest report, then its priorities and measures, then those of earlier reports, newest first.
pub(super) fn groups<'t>(desk: &Desk<'t>) -> Vec<ChartGroup<'t>> {
    let words = desk.words;
    let charts: BTreeSet<Shown> = figure::on_pages(desk).into_iter().chain(figure::stored(desk)).collect();
    let group = |heading: String, belongs: &dyn Fn(&Shown) -> bool| {
        let links = charts.iter().filter(|chart| belongs(chart)).map(|chart| link(desk, *chart)).collect();
        ChartGroup { heading, links }
    };
    let is_current = |chart: &Shown| chart.at == desk.current;
    let is_measure = |chart: &Shown| matches!(chart.subject, Subject::Measure(_));
    let is_whole = |chart: &Shown| chart.subject.priority().is_none() && !is_measure(chart);
    let mut groups = vec![
        group(say!(words, data_charts_of_report, period = &desk.period(desk.current).title), &|chart| {
            is_current(chart) && is_whole(chart)
        }),
        group(say!(words, data_charts_priorities).to_owned(), &|chart| {
            is_current(chart) && chart.subject.priority().is_some()
        }),
        group(say!(words, data_charts_measures).to_owned(), &|chart| is_current(chart) && is_measure(chart)),
    ];
    groups.extend(
        (0..desk.current).rev().map(|at| {
            group(say!(words, data_charts_of_report, period = &desk.period(at).title), &|chart| chart.at == at)
        }),
    );
    groups.retain(|group| !group.links.is_empty());
    groups
}

fn link<'t>(desk: &Desk<'t>, chart: Shown) -> Link<'t> {
    let words = desk.words;
    let earlier = (chart.at != desk.current).then(|| chart.stored(desk, "csv")).flatten();
    let address = earlier.unwrap_or_else(|| chart.address(desk, "csv"));
    let name = match chart.subject {
        Subject::StandingBars(_) => say!(words, data_chart_standing_bars),
        Subject::StandingMatrix(_) => say!(words, data_chart_standing_matrix),
        Subject::Movement => say!(words, data_chart_movement),
        Subject::Completeness => say!(words, data_chart_completeness),
        Subject::FindingMatrix => say!(words, data_chart_finding_matrix),
        Subject::PriorityBars => say!(words, data_chart_priority_bars),
        Subject::Slips(_) => say!(words, data_chart_slips),
        Subject::BurnUp(_) => say!(words, data_chart_burn_up),
        Subject::Measure(at) => {
            return Link::new(&*desk.plan.measures[at].doc.title, address);
        }
        Subject::StandingStrip(at) => {
            let label = say!(words, data_chart_strip, id = desk.plan.actions[at].id.as_str());
            return Link::new(label, address);
        }
    };
    match chart.subject.priority() {
        Some(at) => {
            let id = desk.plan.priorities[at].id.as_str();
            Link::new(say!(words, data_chart_of_priority, id = id, chart = name), address)
        }
        None => Link::new(name, address),
    }
}
