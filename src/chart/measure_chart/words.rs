//! What a measure chart says in words: figures with their marks, reasons, and what its signs mean.

use super::{Lines, MeasureChart, Reading, Signal};
use crate::plan::{Marks, Number, Value};
use crate::words::{Words, say};
use std::borrow::Cow;

/// The marks of a figure in the shorthand of official statistics: " [p] [r]", or nothing.
pub(super) fn marks(marks: Marks) -> String {
    let signs = [
        (marks.provisional, " [p]"),
        (marks.revised, " [r]"),
        (marks.breaks, " [b]"),
        (marks.unreliable, " [u]"),
        (marks.estimated, " [e]"),
    ];
    signs.into_iter().filter(|(is_set, _)| *is_set).map(|(_, sign)| sign).collect()
}

/// The marks of a figure in words for a table.
pub(super) fn marks_in_full(words: &Words, marks: Marks) -> Cow<'_, str> {
    let all = [
        (marks.provisional, say!(words, measure_mark_provisional)),
        (marks.revised, say!(words, measure_mark_revised)),
        (marks.breaks, say!(words, measure_mark_break)),
        (marks.unreliable, say!(words, measure_mark_unreliable)),
        (marks.estimated, say!(words, measure_mark_estimated)),
    ];
    let set: Vec<&str> = all.into_iter().filter(|(is_set, _)| *is_set).map(|(_, word)| word).collect();
    if set.is_empty() { say!(words, chart_none).into() } else { set.join(", ").into() }
}

/// The sign that stands below a gap.
pub(super) fn sign(words: &Words, value: Value) -> &str {
    match value {
        Value::NotDue => say!(words, measure_chart_not_due),
        Value::Unknown => "?",
        _ => value.shorthand().unwrap_or_default(),
    }
}

/// The reason for a gap in words for a table: "suppressed [c]".
pub(super) fn reason(words: &Words, value: Value) -> Cow<'_, str> {
    let word = words.why_none(value);
    value.shorthand().map_or(word.into(), |sign| [word, " ", sign].concat().into())
}

/// What the shorthand in a table of these readings means, a sign each.
pub(super) fn shorthand<'a>(words: &'a Words, readings: &[Reading<'_>]) -> Vec<&'a str> {
    let has = |value: Value| readings.iter().any(|reading| reading.value == value);
    let marked = |is: fn(Marks) -> bool| readings.iter().any(|reading| is(reading.marks));
    let all = [
        (has(Value::Suppressed), say!(words, measure_sign_suppressed)),
        (has(Value::NotCollected), say!(words, measure_sign_not_collected)),
        (has(Value::NotApplicable), say!(words, measure_sign_not_applicable)),
        (has(Value::Low), say!(words, measure_sign_low)),
        (marked(|marks| marks.provisional), say!(words, measure_shorthand_provisional)),
        (marked(|marks| marks.revised), say!(words, measure_sign_revised)),
        (marked(|marks| marks.breaks), say!(words, measure_sign_break)),
        (marked(|marks| marks.unreliable), say!(words, measure_sign_unreliable)),
        (marked(|marks| marks.estimated), say!(words, measure_sign_estimated)),
    ];
    all.into_iter().filter(|(occurs, _)| *occurs).map(|(_, words)| words).collect()
}

/// What a class of points is called in the key.
pub(super) fn class(words: &Words, signal: Signal) -> &str {
    match signal {
        Signal::Unjudged => say!(words, measure_chart_reading),
        Signal::Common => say!(words, measure_chart_common),
        Signal::Improvement(_) => say!(words, measure_chart_improvement),
        Signal::Concern(_) => say!(words, measure_chart_concern),
        Signal::Neutral(_) => say!(words, measure_chart_neutral),
    }
}

impl<'a> MeasureChart<'a> {
    /// A figure as printed: `56.1%`.
    pub(super) fn figure(&self, number: Number) -> String {
        self.kind.figure(number)
    }

    /// What a pointer resting on a point reads.
    pub(super) fn title(&self, reading: &Reading<'a>) -> String {
        let when = &reading.when.title;
        match reading.value {
            Value::Number(number) => {
                let says = if reading.says.is_empty() { "" } else { ". " };
                format!("{when}: {}{}{says}{}", self.figure(number), marks(reading.marks), reading.says)
            }
            missing => format!("{when}: {}", reason(self.words, missing)),
        }
    }

    /// The target as its label says it.
    pub(super) fn target_label(&self) -> Option<String> {
        let target = self.target.as_ref()?;
        let (value, date) = (self.figure(target.value), &*target.by);
        Some(match target.close_from {
            None => say!(self.words, measure_chart_target, value = value, date = date),
            Some(from) => {
                say!(self.words, measure_chart_target_close, value = value, date = date, from = self.figure(from))
            }
        })
    }

    /// The lines of the way of working now, each with its value and its label, from the highest down.
    pub(super) fn line_labels(&self) -> Vec<(LineKind, f64, String)> {
        let words = self.words;
        match self.current().map(|process| &process.lines) {
            Some(Lines::Limits(limits)) => {
                let (upper, lower) = (self.figure(limits.upper), self.figure(limits.lower));
                let (upper, lower) = match limits.trial {
                    true => (
                        say!(words, measure_chart_upper_trial, value = upper),
                        say!(words, measure_chart_lower_trial, value = lower),
                    ),
                    false => (
                        say!(words, measure_chart_upper, value = upper),
                        say!(words, measure_chart_lower, value = lower),
                    ),
                };
                let mean = say!(words, measure_chart_average, value = self.figure(limits.mean));
                vec![
                    (LineKind::Limit, self.possible(limits.upper), upper),
                    (LineKind::Mean, limits.mean.as_f64(), mean),
                    (LineKind::Limit, self.possible(limits.lower), lower),
                ]
            }
            Some(Lines::Median(median, _)) => {
                let label = say!(words, measure_chart_median, value = self.figure(*median));
                vec![(LineKind::Mean, median.as_f64(), label)]
            }
            Some(Lines::None(_)) | None => Vec::new(),
        }
    }

    /// What stands under the plot: how sure the lines are, and what each sign that occurs means.
    pub(super) fn notes(&self, has_letters: bool) -> Vec<String> {
        let words = self.words;
        let mut notes = Vec::new();
        let judged = self.current().filter(|_| self.figures().next().is_some());
        match judged.map(|process| &process.lines) {
            Some(Lines::Limits(limits)) if limits.trial => {
                notes.push(say!(words, measure_chart_trial, count = limits.readings));
            }
            Some(Lines::Median(_, why) | Lines::None(why)) => {
                notes.push(say!(words, measure_no_limits_because, why = &**why) + ".");
            }
            _ => {}
        }
        if judged.is_some() && self.has_impossible_limit() {
            notes.push(say!(words, measure_chart_impossible).to_owned());
        }
        let signs = self.signs(has_letters);
        if !signs.is_empty() {
            notes.push(signs.join("; ") + ".");
        }
        notes
    }

    /// What each sign that occurs means.
    fn signs(&self, has_letters: bool) -> Vec<&'a str> {
        let words = self.words;
        let has = |value: Value| self.readings.iter().any(|reading| reading.value == value);
        let figures = || self.readings.iter().filter(|reading| reading.value.number().is_some());
        let all = [
            (has_letters, say!(words, measure_sign_letters)),
            (has(Value::Suppressed), say!(words, measure_sign_suppressed)),
            (has(Value::NotCollected), say!(words, measure_sign_not_collected)),
            (has(Value::NotApplicable), say!(words, measure_sign_not_applicable)),
            (has(Value::Low), say!(words, measure_sign_low)),
            (has(Value::Unknown), say!(words, measure_sign_unknown)),
            (figures().any(|reading| reading.marks.provisional), say!(words, measure_sign_provisional)),
            (figures().any(|reading| reading.marks.revised), say!(words, measure_sign_revised)),
            (figures().any(|reading| reading.marks.breaks), say!(words, measure_sign_break)),
            (figures().any(|reading| reading.marks.unreliable), say!(words, measure_sign_unreliable)),
            (figures().any(|reading| reading.marks.estimated), say!(words, measure_sign_estimated)),
        ];
        all.into_iter().filter(|(occurs, _)| *occurs).map(|(_, words)| words).collect()
    }
}

/// What a labelled line is, for its sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    /// Average or median.
    Mean,
    /// A process limit.
    Limit,
    /// What is aimed for.
    Target,
}
