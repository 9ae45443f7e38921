//! Good or bad, a real change or chance? One measure over time.

use super::{Draft, sentences, time_name};
use crate::chart::measure_chart::{Baseline, Limits, Lines, Process, Reading as Drawn, Side, Signal, Target};
use crate::chart::{MeasureChart, PeriodName, Sparkline, short_day, short_month};
use crate::plan::{Good, MeasureDoc, Number, Precision, Reading, Rebase, When, address};
use crate::report::statistics::{Direction, Footing, Group, LIMITS_FROM, Method, Point, RUN_CHART_FROM, Refusal, Rule};
use crate::report::statistics::{Limits as Computed, Variation};
use crate::report::{MeasureAt, Report};
use crate::site::desk::Desk;
use crate::site::measure_parts::{change, of_what, tally_words, target, value};
use crate::words::{Words, say};
use jiff::ToSpan;
use jiff::civil::Date;
use std::borrow::Cow;

#[cfg(test)]
mod tests;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>, position: usize) -> Draft<'t> {
    let words = desk.words;
    let at = MeasureAt::new(&desk.plan.measures[position], report.as_at());
    let doc = &at.measure().doc;
    let baseline = at.measure().baseline;
    let baseline = baseline.and_then(|from| Some(Baseline { value: from.value.number()?, when: name(words, from.at) }));
    let anchors = at.readings().iter().map(|reading| Some(address::reading_anchor(reading.at)));
    Draft {
        headline: headline(words, &at),
        subtitle: subtitle(words, &at),
        description: description(words, &at),
        source: say!(words, measure_source, source = doc.source.trim_end_matches('.')),
        links: Vec::new(),
        // The baseline has a row of its own, before the readings.
        anchors: baseline.iter().map(|_| None).chain(anchors).collect(),
        chart: Box::new(MeasureChart {
            kind: doc.kind,
            readings: readings(words, &at),
            processes: processes(words, &at),
            target: doc.target.as_ref().map(|target| Target {
                value: target.value,
                by: words.when(target.by).into(),
                close_from: close_from(doc),
            }),
            baseline,
            parts: [
                doc.numerator.as_deref().unwrap_or(say!(words, measure_counted)).into(),
                doc.denominator.as_deref().unwrap_or(say!(words, measure_out_of)).into(),
            ],
            empty: say!(words, measure_empty),
            words,
        }),
    }
}

/// A small picture of the figures, where there are several.
pub(in crate::site) fn sparkline(words: &Words, at: &MeasureAt<'_>) -> Option<String> {
    let figures = at.figures();
    let (first, last) = figures.first().zip(figures.last()).filter(|(first, last)| first != last)?;
    let said = |position: &usize| {
        let reading = at.readings()[*position];
        say!(words, measure_value_in, value = value(words, at.measure(), reading), date = words.when(reading.at))
    };
    let sentence = say!(words, measure_sparkline, count = figures.len(), first = said(first), last = said(last));
    let readings = at.readings().iter().map(|reading| (middle(reading.at), reading.value.number().map(Number::as_f64)));
    let target = at.measure().doc.target.as_ref().map(|target| target.value.as_f64());
    Some(Sparkline { readings: readings.collect(), target, sentence: sentence.into() }.inline())
}

/// The latest figure, and whether it is signal or noise.
fn headline(words: &Words, at: &MeasureAt<'_>) -> String {
    let measure = at.measure();
    let Some((reading, _)) = at.latest_figure() else {
        return say!(words, measure_headline_none).to_owned();
    };
    let newest = [&*value(words, measure, reading), " ", &*of_what(words, measure, reading)].concat();
    let change = match at.analysis().variation() {
        Some(Variation::CommonCause) => say!(words, measure_said_common),
        Some(Variation::ImprovementHigh | Variation::ImprovementLow) => say!(words, measure_said_better),
        Some(Variation::ConcernHigh | Variation::ConcernLow) => say!(words, measure_said_worse),
        Some(Variation::NeutralHigh) => say!(words, measure_said_up),
        Some(Variation::NeutralLow) => say!(words, measure_said_down),
        None if at.analysis().run_chart().is_some_and(|chart| chart.has_signal()) => say!(words, measure_said_change),
        None => return newest,
    };
    [&*newest, ": ", change].concat()
}

fn subtitle(words: &Words, at: &MeasureAt<'_>) -> String {
    let title = &*at.measure().doc.title;
    let (Some(first), Some(last)) = (at.readings().first(), at.readings().last()) else {
        return title.to_owned();
    };
    let dates = match first.at == last.at {
        true => words.when(first.at),
        false => say!(words, chart_span, first = words.when(first.at), last = words.when(last.at)),
    };
    match at.analysis().current.method {
        Method::Control(_) => say!(words, measure_subtitle_control, title = title, dates = dates),
        Method::Run { .. } => say!(words, measure_subtitle_run, title = title, dates = dates),
        Method::Table(_) => say!(words, measure_subtitle, title = title, dates = dates),
    }
}

fn description(words: &Words, at: &MeasureAt<'_>) -> String {
    let mut gaps = at.tally();
    gaps.figures = 0;
    let mut what = match at.figures().len() {
        count @ 0..RUN_CHART_FROM => say!(words, measure_description_points, count = count),
        count => say!(words, measure_description_line, count = count),
    };
    let gaps = tally_words(words, gaps);
    if !gaps.is_empty() {
        what = say!(words, measure_description_gaps, what = what, gaps = gaps);
    }
    let aimed = at.measure().doc.target.is_some();
    sentences([
        Some(what + "."),
        Some(change(words, at)),
        aimed.then(|| target(words, at)),
        Some(say!(words, measure_description_table).to_owned()),
    ])
}

fn readings<'t>(words: &'t Words, at: &MeasureAt<'t>) -> Vec<Drawn<'t>> {
    let mut drawn: Vec<Drawn<'t>> = at.readings().iter().map(|reading| unjudged(words, reading)).collect();
    for (figure, position) in at.figures().iter().enumerate() {
        if let Some(point) = at.analysis().point(figure) {
            drawn[*position].signal = signal(point);
            drawn[*position].says = says(words, point, at.measure().doc.good);
        }
    }
    drawn
}

fn unjudged<'t>(words: &'t Words, reading: &'t Reading) -> Drawn<'t> {
    let says = match reading.value.number() {
        Some(_) => say!(words, measure_no_limits_to_judge_by),
        None => say!(words, measure_no_figure),
    };
    Drawn {
        at: middle(reading.at),
        when: name(words, reading.at),
        value: reading.value,
        numerator: reading.numerator,
        denominator: reading.denominator,
        marks: reading.marks,
        signal: Signal::Unjudged,
        says: says.into(),
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
fn says<'t>(words: &'t Words, point: &Point, good: Good) -> Cow<'t, str> {
    let Some(cause) = point.cause else { return say!(words, measure_chart_common).into() };
    let what = match (cause.rule, cause.direction) {
        (Rule::Outside, Direction::Up) => say!(words, measure_point_outside_up),
        (Rule::Outside, Direction::Down) => say!(words, measure_point_outside_down),
        (Rule::Trend, Direction::Up) => say!(words, measure_point_trend_up),
        (Rule::Trend, Direction::Down) => say!(words, measure_point_trend_down),
        (Rule::TwoInThree, Direction::Up) => say!(words, measure_point_two_in_three_up),
        (Rule::TwoInThree, Direction::Down) => say!(words, measure_point_two_in_three_down),
        (Rule::Shift, Direction::Up) => say!(words, measure_point_shift_up),
        (Rule::Shift, Direction::Down) => say!(words, measure_point_shift_down),
    };
    let lead = match (good, cause.direction) {
        (Good::Hold, _) => say!(words, measure_point_neutral),
        (Good::Up, Direction::Up) | (Good::Down, Direction::Down) => say!(words, measure_point_better),
        (Good::Up | Good::Down, _) => say!(words, measure_point_worse),
    };
    [lead, ": ", what].concat().into()
}

/// The ways of working, each from its first figure on; the first from the first reading.
fn processes<'t>(words: &'t Words, at: &MeasureAt<'t>) -> Vec<Process<'t>> {
    let finer = at.figures().iter().filter_map(|position| at.readings()[*position].value.number());
    let decimals = finer.map(Number::decimals).max().unwrap_or(0) + 1;
    let process = |group: &Group| Process {
        from: at.position(group.range.start).filter(|_| group.range.start > 0).unwrap_or(0),
        change: change_before(at, group.range.start),
        lines: lines(words, group, decimals),
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

fn lines<'t>(words: &'t Words, group: &Group, decimals: u8) -> Lines<'t> {
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
        Method::Run { chart, why } => Lines::Median(rounded(chart.median), refusal(words, *why)),
        Method::Table(why) => Lines::None(refusal(words, *why)),
    }
}

/// Why there are no limits.
fn refusal(words: &Words, why: Refusal) -> Cow<'_, str> {
    match why {
        Refusal::TooFew { needed: RUN_CHART_FROM, .. } => say!(words, measure_why_too_few).into(),
        Refusal::TooFew { .. } => say!(words, measure_why_fewer, count = LIMITS_FROM).into(),
        Refusal::AllTheSame => say!(words, measure_why_same).into(),
        Refusal::SameOnceScreened => say!(words, measure_why_screened).into(),
        Refusal::NotFinite => say!(words, measure_why_not_finite).into(),
    }
}

/// The figure from which on the target counts as close, on its worse side. What is to be held has no such side, and is
/// held within the tolerance.
fn close_from(doc: &MeasureDoc) -> Option<Number> {
    let (target, tolerance) = (doc.target.as_ref()?.value, doc.tolerance?);
    let decimals = target.decimals().max(tolerance.decimals());
    let side = match doc.good {
        Good::Up => -1.0,
        Good::Down => 1.0,
        Good::Hold => return None,
    };
    Some(Number::rounded(target.as_f64() + side * tolerance.as_f64(), decimals))
}

/// Where a reading stands in time: the middle of what it speaks for.
fn middle(when: When) -> Date {
    let days = when.last().since(when.first()).map_or(0, |span| span.get_days());
    when.first().saturating_add((days / 2).days())
}

/// A time by its names: as precise as its author was.
fn name<'t>(words: &Words, when: When) -> PeriodName<'t> {
    let short = match when.precision() {
        Precision::Day => short_day(words, when.first()),
        Precision::Month => short_month(words, when.first()),
        Precision::Quarter | Precision::Year | Precision::FinancialYear => when.iso(),
    };
    time_name(words, when, short)
}
