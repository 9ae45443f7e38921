//! What pages say of a measure, in words that are the same everywhere.

use super::desk::Desk;
use crate::plan::{Good, Measure, MeasureKind, Number, Reading, address};
use crate::report::{AgainstTarget, MeasureAt, Missing, ReadingTally};
use serde::Serialize;

/// A measure in a few words: value, target, which way is better, and one sentence.
#[derive(Debug, Serialize)]
pub(super) struct Tile<'t> {
    title: &'t str,
    href: String,
    /// "89%", "suppressed".
    value: String,
    /// "of visits, October 2022".
    of_what: String,
    better: &'static str,
    target: String,
    /// What can be said of change; empty where there is no reading.
    sentence: String,
    /// A small picture of the figures, where there are several.
    sparkline_html: Option<String>,
}

impl<'t> Tile<'t> {
    pub(super) fn of(measure: &MeasureAt<'t>) -> Self {
        let doc = &measure.measure().doc;
        let shown = measure.latest_figure().map(|(reading, _)| reading).or_else(|| measure.latest());
        Self {
            title: &doc.title,
            href: address::measure(&measure.measure().id),
            value: shown.map_or_else(|| "No figure yet".to_owned(), |reading| value(measure.measure(), reading)),
            of_what: shown.map_or_else(String::new, |reading| of_what(measure.measure(), reading)),
            better: better(doc.good),
            target: target(measure),
            sentence: shown.map_or_else(String::new, |_| change(measure)),
            sparkline_html: super::figure::sparkline(measure),
        }
    }

    /// The measures that the plan names as its key ones.
    pub(super) fn key(desk: &Desk<'t>, as_at: jiff::civil::Date) -> Vec<Self> {
        let key = desk.plan.frame.key_measures.iter().filter_map(|id| desk.plan.measures.get(id.as_str()));
        key.map(|measure| Self::of(&MeasureAt::new(measure, as_at))).collect()
    }
}

/// A reading as it stands alone: "89%", "12 days", "suppressed".
pub(super) fn value(measure: &Measure, reading: &Reading) -> String {
    measure.print(reading.value)
}

/// "of visits, October 2022".
pub(super) fn of_what(measure: &Measure, reading: &Reading) -> String {
    match (measure.doc.kind, reading.value.number()) {
        (MeasureKind::Days, _) | (_, None) => reading.at.to_string(),
        _ => format!("{}, {}", measure.doc.unit, reading.at),
    }
}

/// Which way is better.
pub(super) fn better(good: Good) -> &'static str {
    match good {
        Good::Up => "Higher is better",
        Good::Down => "Lower is better",
        Good::Hold => "Neither higher nor lower is better",
    }
}

/// The same for a narrow column.
pub(super) fn better_in_short(good: Good) -> &'static str {
    match good {
        Good::Up => "Higher",
        Good::Down => "Lower",
        Good::Hold => "Neither way",
    }
}

/// What is aimed for and how far off it is: "Target 95% by March 2023: missed by 6 points.", or why nothing is.
pub(super) fn target(at: &MeasureAt<'_>) -> String {
    match aim(at) {
        Some(aim) => format!("Target {aim}."),
        None => at.measure().doc.no_target.as_deref().unwrap_or("No target, and nobody has said why.").to_owned(),
    }
}

/// "95% by March 2023: missed by 6 points".
pub(super) fn aim(at: &MeasureAt<'_>) -> Option<String> {
    let measure = at.measure();
    let target = measure.doc.target.as_ref()?;
    let aim = format!("{} by {}", measure.doc.kind.alone(target.value), target.by);
    let by = |short: Number| distance(measure.doc.kind, short);
    let Some((reading, _)) = at.latest_figure() else { return Some(aim) };
    // Before its day nothing is missed yet.
    let verb = if reading.at.last() < target.by.last() { "still short" } else { "missed" };
    let told = match at.against_target() {
        None => return Some(aim),
        Some(AgainstTarget::Met) => "met".to_owned(),
        Some(AgainstTarget::Close(short)) => format!("{verb} by {}, which is close", by(short)),
        Some(AgainstTarget::Missed(short)) => format!("{verb} by {}", by(short)),
    };
    let sure = if reading.marks.provisional { " on a provisional figure" } else { "" };
    Some(format!("{aim}: {told}{sure}"))
}

/// How far one figure is from another: "6 points" of percentages, as 6% of one would be something else.
pub(super) fn distance(kind: MeasureKind, number: Number) -> String {
    match kind {
        MeasureKind::Percent if number == Number::whole(1) => "1 point".to_owned(),
        MeasureKind::Percent => format!("{number} points"),
        _ => kind.alone(number),
    }
}

/// What can be said of change.
pub(super) fn change(at: &MeasureAt<'_>) -> String {
    match at.figures().len() {
        0 => "No figure has been published.".to_owned(),
        1 => "One figure only: a change cannot be seen.".to_owned(),
        _ => at.analysis().verdict().change,
    }
}

/// The same for a narrow column.
pub(super) fn change_in_short(at: &MeasureAt<'_>) -> String {
    match at.figures().len() {
        0 => "No figure".to_owned(),
        1 => "One figure".to_owned(),
        _ => change(at),
    }
}

/// What is missing, as a reader would put it. A missing figure, earlier figure or target has a sentence of its own:
/// [`change`] and [`target`].
pub(super) fn missing(at: &MeasureAt<'_>) -> Vec<&'static str> {
    let words = |missing: Missing| match missing {
        Missing::Figure | Missing::Earlier | Missing::Target => None,
        Missing::Denominator => Some("It is a share, and nobody says of how many."),
        Missing::Owner => Some("Nobody is named who answers for it."),
    };
    at.missing().into_iter().filter_map(words).collect()
}

/// "9 figures, 1 suppressed and 2 unknown"; nothing without a reading.
pub(super) fn tally_words(tally: ReadingTally) -> String {
    let parts = [
        (tally.figures, if tally.figures == 1 { "figure" } else { "figures" }),
        (tally.suppressed, "suppressed"),
        (tally.not_collected, "not collected"),
        (tally.not_due, "not yet due"),
        (tally.not_applicable, "not applicable"),
        (tally.unknown, "unknown"),
    ];
    let said: Vec<String> =
        parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
    super::parts::listed(&said)
}

#[cfg(test)]
mod tests;
