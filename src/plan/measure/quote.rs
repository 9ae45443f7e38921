//! The figure that a text refers to, as in `[89%](measure:visits-in-time/2022-10)`: prose and chart cannot disagree.

use super::{Measure, Reading};
use crate::plan::{Plan, When, WhenError};

/// Why a reference finds no reading.
#[derive(Debug)]
pub enum NoFigure<'p> {
    /// There is no measure of this ID.
    Measure,
    /// The time is none.
    Time(WhenError),
    /// The measure has no reading for this time.
    Reading(&'p Measure, When),
}

/// The reading that the reference `measure:<id>/<at>` leads to.
///
/// # Errors
/// Where the measure or its reading is not there, or `at` is no date that [`When::parse`] reads.
pub fn quoted<'p>(plan: &'p Plan, id: &str, at: &str) -> Result<(&'p Measure, &'p Reading), NoFigure<'p>> {
    let measure = plan.measures.get(id).ok_or(NoFigure::Measure)?;
    // An address cannot have a space in it, and editors write one so.
    let at = When::parse(&at.replace("%20", " ")).map_err(NoFigure::Time)?;
    let reading = measure.reading(at).ok_or(NoFigure::Reading(measure, at))?;
    Ok((measure, reading))
}

/// What the words of a link must begin with where they quote `reading`: `89%`, `1,234`, `suppressed`.
pub fn quotation(measure: &Measure, reading: &Reading) -> String {
    match reading.value.number() {
        Some(number) => measure.doc.kind.figure(number),
        None => reading.value.word().unwrap_or_default().to_owned(),
    }
}

/// True where words begin with the figure they quote and say nothing else of it: not `1,234` where it is 1,
/// nor `8.5` where it is 8, nor `8%` where it is 8 children.
pub fn agrees(words: &str, quotation: &str) -> bool {
    let words = words.trim().replace('-', "\u{2212}").to_lowercase();
    let quotation = quotation.replace('-', "\u{2212}").to_lowercase();
    let Some(rest) = words.strip_prefix(&quotation) else { return false };
    let mut rest = rest.chars();
    match rest.next() {
        Some('%') => false,
        Some(',' | '.') => !rest.next().is_some_and(|next| next.is_ascii_digit()),
        Some(next) => !next.is_alphanumeric(),
        None => true,
    }
}
