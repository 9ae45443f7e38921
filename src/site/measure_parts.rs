//! What pages say of a measure, in words that are the same everywhere.

use super::desk::Desk;
use crate::plan::{Good, Measure, MeasureKind, Number, Reading, address};
use crate::report::{AgainstTarget, MeasureAt, Missing, ReadingTally};
use crate::words::{Words, key, say};
use serde::Serialize;
use std::borrow::Cow;

/// A measure in a few words: value, target, which way is better, and one sentence.
#[derive(Debug, Serialize)]
pub(super) struct Tile<'t> {
    title: &'t str,
    href: String,
    /// "89%", "suppressed".
    value: Cow<'t, str>,
    /// "of visits, October 2022".
    of_what: String,
    better: &'t str,
    target: String,
    /// What can be said of change; empty where there is no reading.
    sentence: String,
    /// A small picture of the figures, where there are several.
    sparkline_html: Option<String>,
}

impl<'t> Tile<'t> {
    pub(super) fn of(words: &'t Words, measure: &MeasureAt<'t>) -> Self {
        let doc = &measure.measure().doc;
        let shown = measure.latest_figure().map(|(reading, _)| reading).or_else(|| measure.latest());
        Self {
            title: &doc.title,
            href: address::measure(&measure.measure().id),
            value: shown_value(words, measure.measure(), shown),
            of_what: shown.map_or_else(String::new, |reading| of_what(words, measure.measure(), reading)),
            better: better(words, doc.good),
            target: target(words, measure),
            sentence: shown.map_or_else(String::new, |_| change(words, measure)),
            sparkline_html: super::figure::sparkline(words, measure),
        }
    }

    /// The measures that the plan names as its key ones.
    pub(super) fn key(desk: &Desk<'t>, as_at: jiff::civil::Date) -> Vec<Self> {
        let key = desk.plan.frame.key_measures.iter().filter_map(|id| desk.plan.measures.get(id.as_str()));
        key.map(|measure| Self::of(desk.words, &MeasureAt::new(measure, as_at))).collect()
    }
}

/// A reading as it stands alone: "89%", "12 days", "suppressed".
pub(super) fn value<'w>(words: &'w Words, measure: &Measure, reading: &Reading) -> Cow<'w, str> {
    words.value(measure.doc.kind, reading.value)
}

/// The reading that a measure is shown by, or that there is none.
pub(super) fn shown_value<'w>(words: &'w Words, measure: &Measure, shown: Option<&Reading>) -> Cow<'w, str> {
    shown.map_or(say!(words, measure_no_figure_yet).into(), |reading| value(words, measure, reading))
}

/// "of visits, October 2022".
pub(super) fn of_what(words: &Words, measure: &Measure, reading: &Reading) -> String {
    let when = words.when(reading.at);
    match (measure.doc.kind, reading.value.number()) {
        (MeasureKind::Days, _) | (_, None) => when,
        _ => [&*measure.doc.unit, ", ", &*when].concat(),
    }
}

/// Which way is better.
pub(super) fn better(words: &Words, good: Good) -> &str {
    match good {
        Good::Up => say!(words, measure_better_up),
        Good::Down => say!(words, measure_better_down),
        Good::Hold => say!(words, measure_better_hold),
    }
}

/// The same for a narrow column.
pub(super) fn better_in_short(words: &Words, good: Good) -> &str {
    match good {
        Good::Up => say!(words, measure_higher),
        Good::Down => say!(words, measure_lower),
        Good::Hold => say!(words, measure_neither),
    }
}

/// What is aimed for and how far off it is: "Target 95% by March 2023: missed by 6 points.", or why nothing is.
pub(super) fn target(words: &Words, at: &MeasureAt<'_>) -> String {
    match aim(words, at) {
        Some(aim) => say!(words, measure_target, aim = aim),
        None => at.measure().doc.no_target.as_deref().unwrap_or(say!(words, measure_no_target)).to_owned(),
    }
}

/// "95% by March 2023: missed by 6 points".
pub(super) fn aim(words: &Words, at: &MeasureAt<'_>) -> Option<String> {
    let measure = at.measure();
    let target = measure.doc.target.as_ref()?;
    let value = words.figure(measure.doc.kind, target.value);
    let aim = say!(words, measure_aim, value = value, date = words.when(target.by));
    let Some((reading, _)) = at.latest_figure() else { return Some(aim) };
    // Before its day nothing is missed yet.
    let is_due = reading.at.last() >= target.by.last();
    let by = |short: Number| words.distance(measure.doc.kind, short);
    let told = match (at.against_target(), is_due) {
        (None, _) => return Some(aim),
        (Some(AgainstTarget::Met), _) => say!(words, measure_met).to_owned(),
        (Some(AgainstTarget::Close(short)), false) => say!(words, measure_short_and_close, distance = by(short)),
        (Some(AgainstTarget::Close(short)), true) => say!(words, measure_missed_and_close, distance = by(short)),
        (Some(AgainstTarget::Missed(short)), false) => say!(words, measure_short, distance = by(short)),
        (Some(AgainstTarget::Missed(short)), true) => say!(words, measure_missed, distance = by(short)),
    };
    Some(match reading.marks.provisional {
        true => say!(words, measure_aim_provisional, aim = aim, told = told),
        false => say!(words, measure_aim_told, aim = aim, told = told),
    })
}

/// What can be said of change.
pub(super) fn change(words: &Words, at: &MeasureAt<'_>) -> String {
    match at.figures().len() {
        0 => say!(words, measure_change_none).to_owned(),
        1 => say!(words, measure_change_one).to_owned(),
        _ => at.analysis().verdict(words).change,
    }
}

/// The same for a narrow column.
pub(super) fn change_in_short(words: &Words, at: &MeasureAt<'_>) -> String {
    match at.figures().len() {
        0 => say!(words, measure_no_figure).to_owned(),
        1 => say!(words, measure_one_figure).to_owned(),
        _ => change(words, at),
    }
}

/// What is missing, as a reader would put it. A missing figure, earlier figure or target has a sentence of its own:
/// [`change`] and [`target`].
pub(super) fn missing<'w>(words: &'w Words, at: &MeasureAt<'_>) -> Vec<&'w str> {
    let said = |missing: Missing| match missing {
        Missing::Figure | Missing::Earlier | Missing::Target => None,
        Missing::Denominator => Some(say!(words, measure_lacks_denominator)),
        Missing::Owner => Some(say!(words, measure_lacks_owner)),
    };
    at.missing().into_iter().filter_map(said).collect()
}

/// "9 figures, 1 suppressed and 2 unknown"; nothing without a reading.
pub(super) fn tally_words(words: &Words, tally: ReadingTally) -> String {
    let parts = [
        (tally.figures, key::measure_count_figures),
        (tally.suppressed, key::measure_count_suppressed),
        (tally.not_collected, key::measure_count_not_collected),
        (tally.not_due, key::measure_count_not_due),
        (tally.not_applicable, key::measure_count_not_applicable),
        (tally.low, key::measure_count_low),
        (tally.unknown, key::measure_count_unknown),
    ];
    words.list(&super::figure::counted(words, parts))
}

#[cfg(test)]
mod tests;
