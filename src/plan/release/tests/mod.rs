//! What a plan's tables become, and that nobody can get back what they held.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod account;
mod attacker;
mod random;
mod vectors;

use super::printed::{Printed, PrintedFigure};
use super::{Account, Part, Unreleased, release_with};
use crate::disclosure::Steps;
use crate::plan::measure::Rows;
use crate::plan::{Approval, Disclosure, Measure, MeasureId, Register};

/// A measure by lines of its definition and rows of its table: `at,value,numerator,denominator`.
pub(super) fn measure(id: &str, kind: &str, lines: &str, rows: &[String]) -> Measure {
    let doc = format!(
        "title: {id}\ndefinition: d\nkind: {kind}\nunit: children\ngood: up\nfrequency: monthly\nsource: s\nno_target: n\n{lines}"
    );
    let whole = |row: &String| format!("{row}{}\n", ",".repeat(3 - row.matches(',').count()));
    let table: String =
        std::iter::once("at,value,numerator,denominator\n".to_owned()).chain(rows.iter().map(whole)).collect();
    let rows = Rows::read(&"content/measures/m.csv".into(), &table, &Register::new(Vec::new()));
    assert!(rows.diagnostics.is_empty(), "{:?}", rows.diagnostics);
    Measure {
        id: MeasureId::new(id).unwrap(),
        doc: serde_yaml::from_str(&doc).unwrap_or_else(|error| panic!("{doc}{error}")),
        readings: rows.readings,
        baseline: None,
        file: format!("content/measures/{id}.yaml").into(),
    }
}

/// A plan's measures with all that decides about them.
#[derive(Default)]
pub(super) struct Tables {
    pub(super) measures: Vec<Measure>,
    pub(super) disclosure: Disclosure,
    pub(super) approvals: Vec<Approval>,
    pub(super) printed: Vec<PrintedFigure>,
}

impl Tables {
    pub(super) fn with(mut self, id: &str, kind: &str, lines: &str, rows: &[&str]) -> Self {
        let rows: Vec<String> = rows.iter().map(|row| (*row).to_owned()).collect();
        self.measures.push(measure(id, kind, lines, &rows));
        self
    }

    pub(super) fn scheme(mut self, lines: &str) -> Self {
        self.disclosure = serde_yaml::from_str(lines).unwrap();
        self
    }

    pub(super) fn approving(mut self, measure: &str) -> Self {
        let text = format!("id: a\nmeasures: [{measure}]\napproved_by: Head\ndate: 2022-11-01\nbecause: b\n");
        self.approvals.push(serde_yaml::from_str(&text).unwrap());
        self
    }

    pub(super) fn printed_before(mut self, measure: &str, at: &str, count: u64) -> Self {
        self.printed.push(PrintedFigure { measure: measure.into(), at: at.into(), part: Part::Value, count });
        self
    }

    pub(super) fn released(self) -> (Vec<Measure>, Account) {
        self.released_with(Steps::default())
    }

    pub(super) fn released_with(self, steps: Steps) -> (Vec<Measure>, Account) {
        let Self { measures, disclosure, approvals, printed } = self;
        release_with(Unreleased(measures), disclosure, &Register::new(approvals), &Printed { figures: printed }, steps)
    }

    /// What is printed for each reading: `value numerator/denominator`, with `.` for a part that is not.
    pub(super) fn shown(self) -> Vec<String> {
        let (measures, _) = self.released();
        let part = |count: Option<u32>| count.map_or_else(|| ".".to_owned(), |count| count.to_string());
        let readings = measures.iter().flat_map(|measure| measure.readings.iter().map(move |row| (measure, row)));
        readings
            .map(|(measure, row)| {
                let parts = format!("{}/{}", part(row.numerator), part(row.denominator));
                format!("{} {} {parts}", measure.id.as_str(), row.value.plain()).replace(" ./.", "")
            })
            .collect()
    }
}
