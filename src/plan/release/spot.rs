use crate::plan::{MeasureId, When};
use std::fmt;

/// Which figure of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The reading's own figure.
    Value,
    /// The number above the line.
    Numerator,
    /// The number below the line.
    Denominator,
    /// The figure of the beginning.
    Baseline,
    /// Those below the line who are not above it: printed nowhere, and known where both are.
    Rest,
    /// Those of the whole who are not in this part of it.
    Difference,
    /// The step from the reading before, of a running total.
    Change,
    /// The step from what an earlier report printed.
    Revision,
}

/// Where a figure stands, or would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The measure.
    pub measure: MeasureId,
    /// The date or period it speaks for.
    pub at: When,
    /// Which figure of it.
    pub part: Part,
}

/// As an officer is told of it: `the denominator of repeat-plans for October 2022`.
impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { measure, at, part } = self;
        match part {
            Part::Value => write!(f, "{measure} for {at}"),
            Part::Numerator => write!(f, "the numerator of {measure} for {at}"),
            Part::Denominator => write!(f, "the denominator of {measure} for {at}"),
            Part::Baseline => write!(f, "the baseline of {measure}, {at}"),
            Part::Rest => write!(f, "those not counted in {measure} for {at}"),
            Part::Difference => write!(f, "the rest of the whole that {measure} is a part of, for {at}"),
            Part::Change => write!(f, "the step of {measure} up to {at}"),
            Part::Revision => write!(f, "the change of {measure} for {at} since it was first published"),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_officer_is_told_in_words_which_figure_it_is() {
        let said = |part| {
            let measure = MeasureId::new("open").unwrap();
            Spot { measure, at: When::parse("2022-10").unwrap(), part }.to_string()
        };
        for (part, words) in [
            (Part::Value, "open for October 2022"),
            (Part::Numerator, "the numerator of open for October 2022"),
            (Part::Denominator, "the denominator of open for October 2022"),
            (Part::Baseline, "the baseline of open, October 2022"),
            (Part::Rest, "those not counted in open for October 2022"),
            (Part::Difference, "the rest of the whole that open is a part of, for October 2022"),
            (Part::Change, "the step of open up to October 2022"),
            (Part::Revision, "the change of open for October 2022 since it was first published"),
        ] {
            assert_eq!(said(part), words);
        }
    }
}
