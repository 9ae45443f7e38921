//! Charts on their way to a page: each file here gathers one chart's figures from a report and says what they show.
//!
//! 1. A [`Shown`] names a chart: what it shows, of what, as at which report. Pages and Markdown ask by it, and it gives the addresses
//!    of the chart's own files.
//! 2. `draft` makes the chart with its sentences: a [`Draft`], still without a place.
//! 3. [`Figure`] is that draft on a page: drawn at two widths, with its table. [`picture`] and [`csv`] are its own files.

mod burn_up;
mod completeness;
mod finding_matrix;
#[cfg(test)]
mod language;
mod measure;
mod movement;
mod priority_bars;
mod shown;
mod slips;
mod standing_bars;
mod standing_matrix;
mod standing_strip;
#[cfg(test)]
pub(super) mod testing;
#[cfg(test)]
mod tests;

pub(super) use measure::sparkline;
pub(super) use shown::{Scope, Shown, Subject};
pub(super) use standing_strip::strip;

use super::desk::Desk;
use crate::chart::{Caption, CaptionPlace, Chart, Layout, PeriodName, Svg, Table, Vocabulary, mid_sentence};
use crate::plan::{Rag, When};
use crate::report::Report;
use crate::site::stopwatch::Work;
use crate::words::{Key, Value, Words, say};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// A chart with its sentence, its table and where it comes from. Picture and table are made from one struct.
#[derive(Debug, Serialize)]
pub(super) struct Figure<'t> {
    /// Its anchor on the page.
    id: String,
    headline: String,
    subtitle: String,
    source: String,
    /// For a page with room, and for a telephone.
    svg_html: String,
    svg_narrow_html: String,
    table: Table<'t>,
    /// Its own files.
    svg_href: String,
    csv_href: String,
}

/// Most words of a headline (`readers-and-peers.md` §5.4).
const MOST_WORDS: usize = 15;

/// A chart and the words that go round it, before it is placed.
pub(super) struct Draft<'t> {
    pub(super) chart: Box<dyn Chart<'t> + 't>,
    /// The finding in one sentence, without a full stop, at most 15 words.
    pub(super) headline: String,
    /// Measure, coverage, period.
    pub(super) subtitle: String,
    /// What the picture shows, for someone who cannot see it.
    pub(super) description: String,
    /// Where the figures come from.
    pub(super) source: String,
    /// Where the head of each row of the table leads, from the root of the site; none where rows lead nowhere.
    pub(super) links: Vec<String>,
    /// The anchor of each row, where it has one of its own; none where no row has.
    pub(super) anchors: Vec<Option<String>>,
}

impl<'t> Figure<'t> {
    /// The chart under its own name.
    pub(super) fn of(desk: &'t Desk<'t>, shown: Shown) -> Self {
        Self::placed(desk, shown, shown.name(desk), draft(desk, shown))
    }

    /// The chart under another anchor, where its own may be taken. Its rows have none: another chart of the page may have
    /// rows of the same dates.
    pub(super) fn named(desk: &'t Desk<'t>, shown: Shown, id: String) -> Self {
        Self::placed(desk, shown, id, Draft { anchors: Vec::new(), ..draft(desk, shown) })
    }

    fn placed(desk: &Desk<'_>, shown: Shown, id: String, draft: Draft<'t>) -> Self {
        let draw = |width: &str, layout: Layout| {
            let id = format!("{id}-{width}");
            let svg = desk.stopwatch.time(Work::Drawing, || draft.draw(&id, CaptionPlace::Beside, layout));
            svg.map(Svg::into_inline).unwrap_or_default()
        };
        let (svg_html, svg_narrow_html) = (draw("w", Layout::Wide), draw("n", Layout::Narrow));
        let mut table = draft.chart.table();
        for (row, href) in table.rows.iter_mut().zip(draft.links) {
            row.href = Some(href);
        }
        for (row, anchor) in table.rows.iter_mut().zip(draft.anchors) {
            row.anchor = anchor;
        }
        Self {
            svg_html,
            svg_narrow_html,
            table,
            id,
            headline: draft.headline,
            subtitle: draft.subtitle,
            source: draft.source,
            svg_href: shown.address(desk, "svg"),
            csv_href: shown.address(desk, "csv"),
        }
    }
}

impl Draft<'_> {
    /// Draws the chart; `None` would be a mistake in the chart's own code, which its tests would tell.
    fn draw(&self, id: &str, place: CaptionPlace, layout: Layout) -> Option<Svg> {
        let Self { headline, subtitle, description, .. } = self;
        self.chart.draw(&Caption { id, headline, subtitle, description, place }, layout).ok()
    }
}

/// The chart as a file that shows right when opened alone.
pub(super) fn picture(desk: &Desk<'_>, shown: Shown) -> String {
    let draft = draft(desk, shown);
    let name = shown.name(desk);
    let drawn = desk.stopwatch.time(Work::Drawing, || draft.draw(&name, CaptionPlace::Drawn, Layout::Wide));
    drawn.map(|svg| svg.standalone()).unwrap_or_default()
}

/// The chart's figures as a file of data.
pub(super) fn csv(desk: &Desk<'_>, shown: Shown) -> String {
    crate::data::chart_csv(&draft(desk, shown).chart.table())
}

/// Every chart that stands on a page, once, in order: each has files of its own. Those of a frozen report's own pages
/// are stored with it.
pub(super) fn on_pages(desk: &Desk<'_>) -> BTreeSet<Shown> {
    let mut shown = BTreeSet::new();
    for at in (0..=desk.current).filter(|at| *at == desk.current || !desk.is_frozen(*at)) {
        shown.extend(of_report(at));
    }
    for priority in 0..desk.plan.priorities.len() {
        shown.insert(Shown::new(desk.current, Subject::StandingBars(Scope::Priority(priority))));
    }
    shown.extend((0..desk.plan.measures.len()).map(|at| Shown::new(desk.current, Subject::Measure(at))));
    shown.extend(in_texts(desk));
    shown
}

/// The charts of frozen reports whose files are stored, but for the newest report's, which other pages show too.
pub(super) fn stored(desk: &Desk<'_>) -> Vec<Shown> {
    let earlier = (0..desk.current).filter(|at| desk.is_frozen(*at));
    earlier.flat_map(of_report).filter(|shown| shown.stored(desk, "csv").is_some()).collect()
}

/// The charts that every report has.
fn of_report(at: usize) -> impl Iterator<Item = Shown> {
    let whole = [
        Subject::StandingBars(Scope::Plan),
        Subject::StandingMatrix(Scope::Plan),
        Subject::Movement,
        Subject::Completeness,
        Subject::FindingMatrix,
        Subject::PriorityBars,
        Subject::Slips(Scope::Plan),
        Subject::BurnUp(Scope::Plan),
    ];
    whole.into_iter().map(move |subject| Shown::new(at, subject))
}

/// The charts that texts ask for.
fn in_texts<'t>(desk: &'t Desk<'t>) -> impl Iterator<Item = Shown> + 't {
    let live = desk.reports.iter().filter(|report| !desk.is_frozen(report.at()));
    let narratives = live.filter_map(|report| Some((report.period().narrative.as_ref()?, report.at())));
    let minutes = desk.plan.meetings.iter().map(|meeting| (&meeting.minute, desk.current));
    let pages = desk.plan.pages.iter().map(|page| (&page.body, desk.current));
    let papers =
        desk.plan.papers.iter().map(|paper| (&paper.body, desk.plan.reported_by(paper).unwrap_or(desk.current)));
    narratives.chain(minutes).chain(pages).chain(papers).flat_map(move |(markdown, at)| {
        markdown.charts.iter().filter_map(move |chart| Shown::requested(desk, &chart.request, at))
    })
}

/// Gathers the figures and the words of a chart.
fn draft<'t>(desk: &'t Desk<'t>, shown: Shown) -> Draft<'t> {
    let report = &desk.reports[shown.at];
    let mut draft = match shown.subject {
        Subject::StandingBars(scope) => standing_bars::draft(desk, report, scope),
        Subject::Slips(scope) => slips::draft(desk, report, scope),
        Subject::BurnUp(scope) => burn_up::draft(desk, report, scope),
        Subject::StandingMatrix(scope) => standing_matrix::draft(desk, report, scope),
        Subject::Measure(position) => measure::draft(desk, report, position),
        Subject::Movement => movement::draft(desk, report),
        Subject::Completeness => completeness::draft(desk, report),
        Subject::FindingMatrix => finding_matrix::draft(desk, report),
        Subject::PriorityBars => priority_bars::draft(desk, report),
        Subject::StandingStrip(action) => standing_strip::draft(desk, report, action),
    };
    // In a text, or as a file, nothing else says that the actions of one priority are counted.
    if let Some(at) = shown.subject.priority() {
        let id = desk.plan.priorities[at].id.as_str();
        draft.subtitle = say!(desk.words, chart_subtitle_of_priority, id = id, subtitle = draft.subtitle);
    }
    draft
}

/// The words of charts: the plan's for ratings, the language's for all else.
fn vocabulary<'t>(desk: &Desk<'t>) -> Vocabulary<'t> {
    Vocabulary {
        language: desk.words,
        statuses: Rag::ALL.map(|rag| rating(desk, rag)),
        carried: say!(desk.words, chart_carried),
        empty: say!(desk.words, chart_no_report),
    }
}

/// What a rating is called.
fn rating<'t>(desk: &Desk<'t>, rag: Rag) -> &'t str {
    desk.words.rating(&desk.plan.frame, rag)
}

/// The same inside a sentence.
fn spoken<'t>(desk: &Desk<'t>, rag: Rag) -> Cow<'t, str> {
    mid_sentence(rating(desk, rag))
}

/// A time by its names: in full as precise as its author was.
fn time_name<'t>(words: &Words, when: When, short: String) -> PeriodName<'t> {
    PeriodName { title: words.when(when).into(), short: short.into(), iso: when.iso().into() }
}

/// "March 2022 to October 2022": the reports up to one.
fn span(desk: &Desk<'_>, report: &Report<'_>) -> String {
    let last = &report.period().title;
    match desk.plan.periods.first().filter(|_| report.at() > 0) {
        Some(first) => say!(desk.words, chart_span, first = &first.title, last = last),
        None => last.clone(),
    }
}

/// "Source: reports of March 2022 to October 2022."
fn source(desk: &Desk<'_>, report: &Report<'_>) -> String {
    match desk.plan.periods.first().filter(|_| report.at() > 0) {
        Some(first) => say!(desk.words, chart_source_reports, first = &first.title, last = &report.period().title),
        None => source_of(desk, report),
    }
}

/// "Source: report of October 2022."
fn source_of(desk: &Desk<'_>, report: &Report<'_>) -> String {
    say!(desk.words, chart_source_report, report = &report.period().title)
}

/// Each number that is not nought, in its words: "3 better".
pub(super) fn counted(words: &Words, parts: impl IntoIterator<Item = (usize, Key)>) -> Vec<String> {
    let occurring = parts.into_iter().filter(|(count, _)| *count > 0);
    occurring.map(|(count, message)| words.filled(message, &[("count", Value::from(count))])).collect()
}

/// Those sentences that there are, one after another.
fn sentences(all: impl IntoIterator<Item = Option<String>>) -> String {
    all.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
