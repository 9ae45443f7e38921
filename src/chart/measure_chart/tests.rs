#![allow(clippy::unwrap_used)]
mod goldens;
mod rules;

use super::*;
use crate::words::testing::english;
use jiff::ToSpan;
use jiff::civil::date;

fn number(text: &str) -> Number {
    Number::parse(text).unwrap()
}

/// A figure, or a reason: `c`, `x`, `z`, `not due` or `?`. After a figure: `p`, `r`, `b`.
fn reading(month: usize, text: &str) -> Reading<'static> {
    let at = date(2021, 1, 15).saturating_add((month as i64).months());
    let (figure, marks) = text.split_at(text.find(['p', 'r', 'b']).filter(|_| text != "?").unwrap_or(text.len()));
    let value = match figure {
        "c" => Value::Suppressed,
        "x" => Value::NotCollected,
        "z" => Value::NotApplicable,
        "not due" => Value::NotDue,
        "?" => Value::Unknown,
        figure => Value::Number(number(figure)),
    };
    let title = at.strftime("%B %Y").to_string();
    let marks = Marks {
        provisional: marks.contains('p'),
        revised: marks.contains('r'),
        breaks: marks.contains('b'),
        ..Marks::default()
    };
    Reading {
        at,
        when: PeriodName {
            title: title.into(),
            short: at.strftime("%b %Y").to_string().into(),
            iso: at.strftime("%Y-%m").to_string().into(),
        },
        value,
        numerator: None,
        denominator: None,
        marks,
        signal: Signal::Unjudged,
        says: Cow::Borrowed(""),
        note: None,
    }
}

fn chart(kind: MeasureKind, values: &[&str], lines: Lines<'static>) -> MeasureChart<'static> {
    MeasureChart {
        kind,
        readings: values.iter().enumerate().map(|(month, text)| reading(month, text)).collect(),
        processes: vec![Process { from: 0, change: None, lines }],
        target: None,
        baseline: None,
        parts: ["Made in time".into(), "Visits due".into()],
        empty: "No figure has been given yet.",
        words: english(),
    }
}

fn limits(lower: &str, mean: &str, upper: &str, readings: u32) -> Lines<'static> {
    let trial = readings < 13;
    Lines::Limits(Limits { lower: number(lower), mean: number(mean), upper: number(upper), readings, trial })
}

fn too_few(needed: &str) -> Cow<'static, str> {
    format!("fewer than {needed} readings").into()
}

fn target(value: &str, close_from: Option<&str>) -> Target<'static> {
    Target { value: number(value), by: "March 2023".into(), close_from: close_from.map(number) }
}

/// Judges some readings.
fn judge(
    chart: &mut MeasureChart<'static>,
    positions: impl IntoIterator<Item = usize>,
    signal: Signal,
    says: &'static str,
) {
    for position in positions {
        chart.readings[position].signal = signal;
        chart.readings[position].says = says.into();
    }
}

const TWO_YEARS: [&str; 24] = [
    "61.4", "58.9", "63.0", "60.2", "57.5", "62.1", "59.8", "41.2", "60.6", "58.3", "62.7", "61.0", "66.4", "67.8",
    "65.9", "68.3", "66.1", "69.0", "67.2", "70.5", "64.8", "68.9", "79.6", "67.4",
];

fn ordinary() -> MeasureChart<'static> {
    let mut chart = chart(MeasureKind::Percent, &TWO_YEARS, limits("50.3", "64.1", "77.9", 24));
    judge(&mut chart, 0..24, Signal::Common, "Within normal variation");
    judge(&mut chart, [7], Signal::Concern(Side::Low), "Worse: below the lower limit");
    judge(&mut chart, 13..20, Signal::Improvement(Side::High), "Better: above the average, seven in a row");
    judge(&mut chart, [22], Signal::Improvement(Side::High), "Better: above the upper limit");
    chart.target = Some(target("95", Some("90")));
    chart.baseline = Some(Baseline {
        value: number("52"),
        when: PeriodName { title: "December 2020".into(), short: "Dec 2020".into(), iso: "2020-12".into() },
    });
    chart
}
