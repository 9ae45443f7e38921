//! A measure as at a report: what was known of it then, and what that says.

use super::statistics::{Analysis, Options, Series, analyse};
use crate::plan::{Good, Measure, Number, Reading, Value};
use jiff::civil::Date;

/// A measure as a report may show it: with the readings known by its as-at date.
#[derive(Debug)]
pub struct MeasureAt<'t> {
    measure: &'t Measure,
    readings: Vec<&'t Reading>,
    /// Of each reading that is a figure, its position among the readings.
    figures: Vec<usize>,
    analysis: Analysis,
}

/// How many readings are figures, and how many are not, by the reason: none of these is another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReadingTally {
    /// Figures, nought included.
    pub figures: usize,
    /// Held back.
    pub suppressed: usize,
    /// Nobody collected them.
    pub not_collected: usize,
    /// Their day has not come.
    pub not_due: usize,
    /// They cannot have a figure.
    pub not_applicable: usize,
    /// They round to nought, and are not nought.
    pub low: usize,
    /// Nobody gave them.
    pub unknown: usize,
}

/// A figure beside the target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum AgainstTarget {
    /// It is reached.
    Met,
    /// It is missed by no more than the tolerance; by how much.
    Close(Number),
    /// It is missed; by how much.
    Missed(Number),
}

/// What a reader would need, and the measure does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// No figure has been published.
    Figure,
    /// Nothing is aimed for.
    Target,
    /// Nobody says of how many.
    Denominator,
    /// Nobody is named who answers for it.
    Owner,
    /// Only one figure: nothing to compare it with.
    Earlier,
}

impl<'t> MeasureAt<'t> {
    /// The measure as known on `as_at`.
    pub fn new(measure: &'t Measure, as_at: Date) -> Self {
        let readings: Vec<&Reading> = measure.readings_until(as_at).collect();
        let (figures, values): (Vec<usize>, Vec<f64>) = readings
            .iter()
            .enumerate()
            .filter_map(|(position, reading)| Some((position, reading.value.number()?.as_f64())))
            .unzip();
        let breaks = breaks(measure, &readings, &figures);
        let analysis = analyse(&Series {
            values: &values,
            breaks: &breaks,
            good: measure.doc.good,
            target: measure.doc.target.as_ref().map(|target| target.value.as_f64()),
            options: Options { screen: measure.doc.screen_moving_ranges, fix_after: None },
        });
        Self { measure, readings, figures, analysis }
    }

    /// The measure.
    pub fn measure(&self) -> &'t Measure {
        self.measure
    }

    /// What was known, in the order of dates.
    pub fn readings(&self) -> &[&'t Reading] {
        &self.readings
    }

    /// Position among [`Self::readings`] of the figure at a position of the analysis.
    pub fn position(&self, figure: usize) -> Option<usize> {
        self.figures.get(figure).copied()
    }

    /// Positions among [`Self::readings`] of every figure.
    pub fn figures(&self) -> &[usize] {
        &self.figures
    }

    /// What the figures say of change.
    pub fn analysis(&self) -> &Analysis {
        &self.analysis
    }

    /// The newest reading, whether or not it is a figure.
    pub fn latest(&self) -> Option<&'t Reading> {
        self.readings.last().copied()
    }

    /// The newest reading that is a figure.
    pub fn latest_figure(&self) -> Option<(&'t Reading, Number)> {
        let reading = self.readings[*self.figures.last()?];
        Some((reading, reading.value.number()?))
    }

    /// The figure before the newest.
    pub fn figure_before(&self) -> Option<(&'t Reading, Number)> {
        let before = self.figures.len().checked_sub(2)?;
        let reading = self.readings[self.figures[before]];
        Some((reading, reading.value.number()?))
    }

    /// How many readings are what.
    pub fn tally(&self) -> ReadingTally {
        let mut tally = ReadingTally::default();
        for reading in &self.readings {
            let slot = match reading.value {
                Value::Number(_) => &mut tally.figures,
                Value::Suppressed => &mut tally.suppressed,
                Value::NotCollected => &mut tally.not_collected,
                Value::NotDue => &mut tally.not_due,
                Value::NotApplicable => &mut tally.not_applicable,
                Value::Low => &mut tally.low,
                Value::Unknown => &mut tally.unknown,
            };
            *slot += 1;
        }
        tally
    }

    /// The newest figure beside the target, where there are both.
    pub fn against_target(&self) -> Option<AgainstTarget> {
        let doc = &self.measure.doc;
        let (_, figure) = self.latest_figure()?;
        let target = doc.target.as_ref()?.value;
        let decimals = figure.decimals().max(target.decimals());
        let above = Number::rounded(figure.as_f64() - target.as_f64(), decimals).as_f64();
        let short = match doc.good {
            Good::Up => -above,
            Good::Down => above,
            Good::Hold => above.abs(),
        };
        let tolerance = doc.tolerance.map_or(0.0, Number::as_f64);
        let by = Number::rounded(short, decimals);
        Some(match doc.good {
            _ if short <= 0.0 => AgainstTarget::Met,
            Good::Hold if short <= tolerance => AgainstTarget::Met,
            _ if short <= tolerance => AgainstTarget::Close(by),
            _ => AgainstTarget::Missed(by),
        })
    }

    /// What a reader would need and does not get.
    pub fn missing(&self) -> Vec<Missing> {
        let doc = &self.measure.doc;
        let share = matches!(doc.kind, crate::plan::MeasureKind::Percent | crate::plan::MeasureKind::Rate);
        let latest = self.latest_figure().map(|(reading, _)| reading);
        // Another measure says of how many.
        let has_base = doc.denominator_is.is_some();
        let all = [
            (latest.is_none(), Missing::Figure),
            (self.figures.len() == 1, Missing::Earlier),
            (share && latest.is_some_and(|own| own.denominator.is_none()) && !has_base, Missing::Denominator),
            (doc.target.is_none(), Missing::Target),
            (doc.owner.is_none(), Missing::Owner),
        ];
        all.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, missing)| missing).collect()
    }
}

/// Positions among the figures at which a way of working, or of counting, begins.
fn breaks(measure: &Measure, readings: &[&Reading], figures: &[usize]) -> Vec<usize> {
    let rebased = measure
        .doc
        .rebase
        .iter()
        .map(|rebase| figures.partition_point(|position| readings[*position].at.first() < rebase.from.first()));
    let counted_anew = readings.iter().enumerate().filter(|(_, reading)| reading.marks.breaks);
    let counted_anew = counted_anew.map(|(position, _)| figures.partition_point(|figure| *figure < position));
    rebased.chain(counted_anew).collect()
}
