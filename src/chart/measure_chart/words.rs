//! What a measure chart says in words: figures with their marks, reasons, and what its signs mean.

use super::{Lines, MeasureChart, Reading, Signal};
use crate::plan::{Marks, Number, Value};
use std::borrow::Cow;

/// The marks of a figure in the shorthand of official statistics: " [p] [r]", or nothing.
pub(super) fn marks(marks: Marks) -> String {
    let signs = [(marks.provisional, " [p]"), (marks.revised, " [r]"), (marks.breaks, " [b]")];
    signs.into_iter().filter(|(is_set, _)| *is_set).map(|(_, sign)| sign).collect()
}

/// The marks of a figure in words for a table.
pub(super) fn marks_in_full(marks: Marks) -> Cow<'static, str> {
    let words = [
        (marks.provisional, "provisional [p]"),
        (marks.revised, "revised [r]"),
        (marks.breaks, "counted differently from here on [b]"),
    ];
    let set: Vec<&str> = words.into_iter().filter(|(is_set, _)| *is_set).map(|(_, word)| word).collect();
    if set.is_empty() { "None".into() } else { set.join(", ").into() }
}

/// The sign that stands below a gap.
pub(super) fn sign(value: Value) -> &'static str {
    match value {
        Value::NotDue => "not due",
        Value::Unknown => "?",
        _ => value.shorthand().unwrap_or_default(),
    }
}

/// The reason for a gap in words for a table: "suppressed [c]".
pub(super) fn reason(value: Value) -> String {
    let word = value.word().unwrap_or_default();
    value.shorthand().map_or_else(|| word.to_owned(), |sign| format!("{word} {sign}"))
}

/// What a class of points is called in the key.
pub(super) const fn class(signal: Signal) -> &'static str {
    match signal {
        Signal::Unjudged => "Reading",
        Signal::Common => "Normal variation",
        Signal::Improvement(_) => "Better than chance explains",
        Signal::Concern(_) => "Worse than chance explains",
        Signal::Neutral(_) => "More change than chance explains",
    }
}

/// What stands at a change of which nothing else is known but that figures are counted in another way.
pub(super) const COUNTED_DIFFERENTLY: &str = "Counted differently from here on";

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
            missing => format!("{when}: {}", reason(missing)),
        }
    }

    /// The target as its label says it.
    pub(super) fn target_label(&self) -> Option<String> {
        self.target.as_ref().map(|target| {
            let close =
                target.close_from.map_or_else(String::new, |from| format!("; close from {}", self.figure(from)));
            format!("Target {} by {}{close}", self.figure(target.value), target.by)
        })
    }

    /// The lines of the way of working now, each with its value and its label, from the highest down.
    pub(super) fn line_labels(&self) -> Vec<(LineKind, f64, String)> {
        match self.current().map(|process| &process.lines) {
            Some(Lines::Limits(limits)) => {
                let trial = if limits.trial { " trial limit " } else { " limit " };
                let upper = ["Upper", trial, &self.figure(limits.upper)].concat();
                let lower = ["Lower", trial, &self.figure(limits.lower)].concat();
                vec![
                    (LineKind::Limit, self.possible(limits.upper), upper),
                    (LineKind::Mean, limits.mean.as_f64(), format!("Average {}", self.figure(limits.mean))),
                    (LineKind::Limit, self.possible(limits.lower), lower),
                ]
            }
            Some(Lines::Median(median, _)) => {
                vec![(LineKind::Mean, median.as_f64(), format!("Median {}", self.figure(*median)))]
            }
            Some(Lines::None(_)) | None => Vec::new(),
        }
    }

    /// What stands under the plot: how sure the lines are, and what each sign that occurs means.
    pub(super) fn notes(&self, has_letters: bool) -> Vec<String> {
        let mut notes = Vec::new();
        let judged = self.current().filter(|_| self.figures().next().is_some());
        match judged.map(|process| &process.lines) {
            Some(Lines::Limits(limits)) if limits.trial => {
                notes.push(format!(
                    "Trial limits ({} readings): they will move as more readings come in.",
                    limits.readings
                ));
            }
            Some(Lines::Median(_, why) | Lines::None(why)) => notes.push(format!("No limits: {why}.")),
            _ => {}
        }
        if judged.is_some() && self.has_impossible_limit() {
            notes.push("A limit beyond what is possible is drawn at the edge; the table has it in full.".to_owned());
        }
        let mut signs = Vec::new();
        if has_letters {
            signs.push("H: high or rising; L: low or falling");
        }
        let has = |value: Value| self.readings.iter().any(|reading| reading.value == value);
        let reasons = [
            (Value::Suppressed, "[c]\u{a0}suppressed, so that no one can be identified"),
            (Value::NotCollected, "[x]\u{a0}not collected"),
            (Value::NotApplicable, "[z]\u{a0}not applicable"),
            (Value::Unknown, "?\u{a0}no figure was given"),
        ];
        signs.extend(reasons.into_iter().filter(|(value, _)| has(*value)).map(|(_, words)| words));
        let figures = || self.readings.iter().filter(|reading| reading.value.number().is_some());
        let kinds = [
            (figures().any(|reading| reading.marks.provisional), "[p]\u{a0}provisional: an open point"),
            (figures().any(|reading| reading.marks.revised), "[r]\u{a0}revised since first published"),
            (figures().any(|reading| reading.marks.breaks), "[b]\u{a0}a break: counted differently from here on"),
        ];
        signs.extend(kinds.into_iter().filter(|(occurs, _)| *occurs).map(|(_, words)| words));
        if !signs.is_empty() {
            notes.push(format!("{}.", signs.join("; ")));
        }
        notes
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
