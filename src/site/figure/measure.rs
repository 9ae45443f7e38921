//! Good or bad, a real change or chance? One measure over time.

use super::Draft;
use crate::chart::measure_chart::{Baseline, Limits, Lines, Process, Reading as Drawn, Side, Signal, Target};
use crate::chart::{MeasureChart, PeriodName, Sparkline};
use crate::plan::{Good, MeasureDoc, Number, Precision, Reading, Rebase, When, address};
use crate::report::statistics::{Direction, Footing, Group, LIMITS_FROM, Method, Point, RUN_CHART_FROM, Refusal, Rule};
use crate::report::statistics::{Limits as Computed, Variation};
use crate::report::{MeasureAt, Report};
use crate::site::desk::Desk;
use crate::site::measure_parts::{change, of_what, tally_words, value};
use jiff::ToSpan;
use jiff::civil::Date;
use std::borrow::Cow;

#[cfg(test)]
mod tests;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>, position: usize) -> Draft<'t> {
    let at = MeasureAt::new(&desk.plan.measures[position], report.as_at());
    let doc = &at.measure().doc;
    let baseline = doc.baseline.as_ref().map(|from| Baseline { value: from.value, when: name(from.at) });
    let anchors = at.readings().iter().map(|reading| Some(address::reading_anchor(reading.at)));
    Draft {
        headline: headline(&at),
        subtitle: subtitle(&at),
        description: description(&at),
        source: format!("Source: {}.", doc.source.trim_end_matches('.')),
        links: Vec::new(),
        // The baseline has a row of its own, before the readings.
        anchors: baseline.iter().map(|_| None).chain(anchors).collect(),
        chart: Box::new(MeasureChart {
            kind: doc.kind,
            readings: readings(&at),
            processes: processes(&at),
            target: doc.target.as_ref().map(|target| Target {
                value: target.value,
                by: target.by.to_string().into(),
                close_from: close_from(doc),
            }),
            baseline,
            parts: [
                doc.numerator.as_deref().unwrap_or("Counted").into(),
                doc.denominator.as_deref().unwrap_or("Out of").into(),
            ],
            empty: "No figure has been published yet.",
        }),
    }
}

/// A small picture of the figures, where there are several.
pub(in crate::site) fn sparkline(at: &MeasureAt<'_>) -> Option<String> {
    let figures = at.figures();
    let (first, last) = figures.first().zip(figures.last()).filter(|(first, last)| first != last)?;
    let said = |position: &usize| {
        let reading = at.readings()[*position];
        format!("{} in {}", value(at.measure(), reading), reading.at)
    };
    let sentence = format!("{} figures, from {} to {}", figures.len(), said(first), said(last));
    let readings = at.readings().iter().map(|reading| (middle(reading.at), reading.value.number().map(Number::as_f64)));
    let target = at.measure().doc.target.as_ref().map(|target| target.value.as_f64());
    Some(Sparkline { readings: readings.collect(), target, sentence: sentence.into() }.inline())
}

/// The latest figure, and whether it is signal or noise.
fn headline(at: &MeasureAt<'_>) -> String {
    let measure = at.measure();
    let Some((reading, _)) = at.latest_figure() else {
        return "No figure has been published".to_owned();
    };
    let newest = format!("{} {}", value(measure, reading), of_what(measure, reading));
    match at.analysis().variation() {
        Some(Variation::CommonCause) => format!("{newest}: no real change"),
        Some(Variation::ImprovementHigh | Variation::ImprovementLow) => format!("{newest}: getting better"),
        Some(Variation::ConcernHigh | Variation::ConcernLow) => format!("{newest}: getting worse"),
        Some(Variation::NeutralHigh) => format!("{newest}: going up"),
        Some(Variation::NeutralLow) => format!("{newest}: going down"),
        None if at.analysis().run_chart().is_some_and(|chart| chart.has_signal()) => format!("{newest}: a real change"),
        None => newest,
    }
}

fn subtitle(at: &MeasureAt<'_>) -> String {
    let (Some(first), Some(last)) = (at.readings().first(), at.readings().last()) else {
        return at.measure().doc.title.to_string();
    };
    let span = if first.at == last.at { first.at.to_string() } else { format!("{} to {}", first.at, last.at) };
    let kind = match at.analysis().current.method {
        Method::Control(_) => "readings and what chance explains",
        Method::Run { .. } => "readings and their median",
        Method::Table(_) => "readings",
    };
    format!("{}: {kind}, {span}", at.measure().doc.title)
}

fn description(at: &MeasureAt<'_>) -> String {
    let mut gaps = at.tally();
    gaps.figures = 0;
    let gaps = match tally_words(gaps) {
        none if none.is_empty() => none,
        said => format!("; without a figure: {said}"),
    };
    let what = match at.figures().len() {
        0 => "Nothing to draw".to_owned(),
        1 => "One point".to_owned(),
        2..RUN_CHART_FROM => format!("{} points", at.figures().len()),
        count => format!("A line of {count} points"),
    };
    let target = match &at.measure().doc.target {
        Some(_) => format!(" {}", super::super::measure_parts::target(at)),
        None => String::new(),
    };
    format!("{what}{gaps}. {}{target} The table below has every reading.", change(at))
}

fn readings<'t>(at: &MeasureAt<'t>) -> Vec<Drawn<'t>> {
    let mut drawn: Vec<Drawn<'t>> = at.readings().iter().map(|reading| unjudged(reading)).collect();
    for (figure, position) in at.figures().iter().enumerate() {
        if let Some(point) = at.analysis().point(figure) {
            drawn[*position].signal = signal(point);
            drawn[*position].says = says(point, at.measure().doc.good).into();
        }
    }
    drawn
}

fn unjudged(reading: &Reading) -> Drawn<'_> {
    Drawn {
        at: middle(reading.at),
        when: name(reading.at),
        value: reading.value,
        numerator: reading.numerator,
        denominator: reading.denominator,
        marks: reading.marks,
        signal: Signal::Unjudged,
        says: if reading.value.number().is_some() { "No limits to judge it by" } else { "No figure" }.into(),
        note: reading.note.as_deref().map(Cow::Borrowed),
    }
}

const fn signal(point: &Point) -> Signal {
    match point.variation {
        Variation::CommonCause => Signal::Common,
        Variation::ImprovementHigh => Signal::Improvement(Side::High),
        Variation::ImprovementLow => Signal::Improvement(Side::Low),
        Variation::ConcernHigh => Signal::Concern(Side::High),
        Variation::ConcernLow => Signal::Concern(Side::Low),
        Variation::NeutralHigh => Signal::Neutral(Side::High),
        Variation::NeutralLow => Signal::Neutral(Side::Low),
    }
}

/// "Better: above the upper limit", "Normal variation".
fn says(point: &Point, good: Good) -> String {
    let Some(cause) = point.cause else { return "Normal variation".to_owned() };
    let what = match (cause.rule, cause.direction) {
        (Rule::Outside, Direction::Up) => "above the upper limit",
        (Rule::Outside, Direction::Down) => "below the lower limit",
        (Rule::Trend, Direction::Up) => "one of seven or more in a row that rise",
        (Rule::Trend, Direction::Down) => "one of seven or more in a row that fall",
        (Rule::TwoInThree, Direction::Up) => "one of two in three near the upper limit",
        (Rule::TwoInThree, Direction::Down) => "one of two in three near the lower limit",
        (Rule::Shift, Direction::Up) => "one of seven or more in a row above the average",
        (Rule::Shift, Direction::Down) => "one of seven or more in a row below the average",
    };
    match (good, cause.direction) {
        (Good::Hold, _) => format!("More than chance: {what}"),
        (Good::Up, Direction::Up) | (Good::Down, Direction::Down) => format!("Better: {what}"),
        (Good::Up | Good::Down, _) => format!("Worse: {what}"),
    }
}

/// The ways of working, each from its first figure on; the first from the first reading.
fn processes<'t>(at: &MeasureAt<'t>) -> Vec<Process<'t>> {
    let finer = at.figures().iter().filter_map(|position| at.readings()[*position].value.number());
    let decimals = finer.map(Number::decimals).max().unwrap_or(0) + 1;
    let process = |group: &Group| Process {
        from: at.position(group.range.start).filter(|_| group.range.start > 0).unwrap_or(0),
        change: change_before(at, group.range.start),
        lines: lines(group, decimals),
    };
    at.analysis().groups().map(process).collect()
}

/// Why the way of working that a figure begins is new: its rebase's words. Where only the counting changed, the chart says so
/// by itself.
fn change_before<'t>(at: &MeasureAt<'t>, figure: usize) -> Option<Cow<'t, str>> {
    let date = |figure: usize| Some(at.readings()[at.position(figure)?].at.first());
    let (before, begins) = (date(figure.checked_sub(1)?)?, date(figure)?);
    let due = |rebase: &&Rebase| before < rebase.from.first() && rebase.from.first() <= begins;
    let rebase = at.measure().doc.rebase.iter().rfind(due)?;
    Some(Cow::Borrowed(rebase.because.as_str()))
}

fn lines<'t>(group: &Group, decimals: u8) -> Lines<'t> {
    let rounded = |value: f64| Number::rounded(value, decimals);
    match &group.method {
        Method::Control(chart) => {
            let Computed { lower, mean, upper, readings, .. } = chart.limits;
            Lines::Limits(Limits {
                lower: rounded(lower),
                mean: rounded(mean),
                upper: rounded(upper),
                readings: readings as u32,
                trial: chart.footing == Footing::Trial,
            })
        }
        Method::Run { chart, why } => Lines::Median(rounded(chart.median), refusal(*why).into()),
        Method::Table(why) => Lines::None(refusal(*why).into()),
    }
}

/// Why there are no limits.
fn refusal(why: Refusal) -> &'static str {
    const { assert!(LIMITS_FROM == 10, "the words below say so") };
    match why {
        Refusal::TooFew { needed: RUN_CHART_FROM, .. } => "too few readings",
        Refusal::TooFew { .. } => "fewer than 10 readings",
        Refusal::AllTheSame => "all readings are the same",
        Refusal::SameOnceScreened => "all readings are the same but for a few large changes",
        Refusal::NotFinite => "a reading is no number",
    }
}

/// The figure from which on the target counts as close, on its worse side.
fn close_from(doc: &MeasureDoc) -> Option<Number> {
    let (target, tolerance) = (doc.target.as_ref()?.value, doc.tolerance?);
    let decimals = target.decimals().max(tolerance.decimals());
    let side = if doc.good == Good::Down { 1.0 } else { -1.0 };
    Some(Number::rounded(target.as_f64() + side * tolerance.as_f64(), decimals))
}

/// Where a reading stands in time: the middle of what it speaks for.
fn middle(when: When) -> Date {
    let days = when.last().since(when.first()).map_or(0, |span| span.get_days());
    when.first().saturating_add((days / 2).days())
}

/// A time by its names: as precise as its author was.
fn name<'t>(when: When) -> PeriodName<'t> {
    let short = match when.precision() {
        Precision::Day => when.first().strftime("%-d %b %Y").to_string(),
        Precision::Month => when.first().strftime("%b %Y").to_string(),
        Precision::Quarter | Precision::Year | Precision::FinancialYear => when.iso(),
    };
    PeriodName { title: when.to_string().into(), short: short.into(), iso: when.iso().into() }
}
