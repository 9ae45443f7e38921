use super::{Words, say};
use crate::plan::{MeasureKind, Number, Value};
use std::borrow::Cow;

impl Words {
    /// A figure as it stands alone: `89%`, `1,234`, `12 days`.
    pub fn figure(&self, kind: MeasureKind, number: Number) -> String {
        match (kind, whole(number)) {
            (MeasureKind::Days, Some(count)) => say!(self, figure_days, count = count, number = number.to_string()),
            (MeasureKind::Days, None) => say!(self, figure_part_days, number = number.to_string()),
            (MeasureKind::Percent | MeasureKind::Count | MeasureKind::Rate, _) => kind.figure(number),
        }
    }

    /// How far one figure is from another: "6 points" of percentages, as 6% of one would be something else.
    pub fn distance(&self, kind: MeasureKind, number: Number) -> String {
        match (kind, whole(number)) {
            (MeasureKind::Percent, Some(count)) => {
                say!(self, figure_points, count = count, number = number.to_string())
            }
            (MeasureKind::Percent, None) => say!(self, figure_part_points, number = number.to_string()),
            (MeasureKind::Days | MeasureKind::Count | MeasureKind::Rate, _) => self.figure(kind, number),
        }
    }

    /// A figure as it stands alone, or why there is none: `89%`, `not collected`.
    pub fn value(&self, kind: MeasureKind, value: Value) -> Cow<'_, str> {
        match value {
            Value::Number(number) => self.figure(kind, number).into(),
            _ => self.why_none(value).into(),
        }
    }

    /// Why there is no figure: `not collected`. Of a figure, nothing.
    pub fn why_none(&self, value: Value) -> &str {
        match value {
            Value::Number(_) => "",
            Value::Suppressed => say!(self, figure_suppressed),
            Value::NotCollected => say!(self, figure_not_collected),
            Value::NotDue => say!(self, figure_not_due),
            Value::NotApplicable => say!(self, figure_not_applicable),
            Value::Low => say!(self, figure_low),
            Value::Unknown => say!(self, figure_unknown),
        }
    }
}

/// The number for a plural, where it has no part after the point: 1.0 is no "one".
fn whole(number: Number) -> Option<i64> {
    (number.decimals() == 0).then(|| number.as_f64() as i64)
}
