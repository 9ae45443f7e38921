use super::breach::{At, Step};
use super::{Breach, Context};
use crate::diagnostic::Code;
use crate::plan::{Measure, MeasureKind, Number, Reading, When};
use std::sync::Arc;

pub(super) const NO_AIM: Code = Code::warning("P250", "a measure without a target or a reason why");
pub(super) const TWO_AIMS: Code = Code::error("P251", "a target and a reason why there is none");
pub(super) const RANGE: Code = Code::error("P252", "a figure that its kind cannot have");
pub(super) const PER: Code = Code::error("P253", "a rate of nothing, or of something that is no rate");
pub(super) const PARTS: Code = Code::error("P254", "a figure that does not follow from its parts");
pub(super) const NO_WHOLE: Code = Code::warning("P255", "a part without its whole");
pub(super) const REBASE: Code = Code::error("P256", "a change of the way of working outside the readings");
pub(super) const NO_TARGET: Code = Code::warning("P257", "a tolerance without a target");

/// Measures agree with themselves: a target or a reason for none, figures that their kind can have, figures that
/// follow from their parts, limits that begin anew where there are readings.
pub(super) fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for measure in &context.plan.measures {
        let mut check = Check { measure, table: measure.table(), breaches };
        // A field that could not be read is not said to be missing as well.
        if !context.lost.is_part_of(&measure.file) {
            check.aim();
            check.per();
        }
        check.fixed_figures();
        for reading in &measure.readings {
            check.range(reading);
            check.parts(reading);
        }
        if !context.lost.is_part_of(&check.table) {
            check.rebases();
        }
    }
}

struct Check<'c, 'b> {
    measure: &'c Measure,
    table: Arc<str>,
    breaches: &'b mut Vec<Breach>,
}

/// Why a kind cannot have a figure, and what to do; `None` where it can.
fn objection(kind: MeasureKind, number: Number) -> Option<(&'static str, &'static str)> {
    const WHICH: &str = "correct the figure, or the `kind` of the measure";
    match kind {
        MeasureKind::Percent if !(0.0..=100.0).contains(&number.as_f64()) => {
            Some(("is not from 0 to 100, as a share of a hundred is", WHICH))
        }
        MeasureKind::Count if number.is_negative() => Some(("is below 0, and counts something", WHICH)),
        MeasureKind::Count if number.decimals() > 0 => {
            Some(("is not a whole number, and counts something", "write it without a fraction, or correct the `kind`"))
        }
        MeasureKind::Days if number.is_negative() => Some(("is below 0, and is a length of time", WHICH)),
        MeasureKind::Rate if number.is_negative() => Some(("is below 0, and is a rate", WHICH)),
        _ => None,
    }
}

impl Check<'_, '_> {
    fn at_field(&mut self, code: Code, path: Vec<Step>, message: impl Into<String>, help: &str) {
        self.breaches.push(Breach::value(code, &self.measure.file, path, message).help(help));
    }

    fn at_cell(&mut self, code: Code, reading: &Reading, column: &'static str, message: String, help: String) {
        self.breaches.push(Breach::new(code, &self.table, At::Cell(reading.row, column), message).help(help));
    }

    fn aim(&mut self) {
        let doc = &self.measure.doc;
        match (&doc.target, &doc.no_target) {
            (None, None) => self.at_field(
                NO_AIM,
                vec![Step::key("title")],
                "this measure has no target, and nothing says why",
                "add `target: {value: …, by: …}`, or say in `no_target` why nothing is aimed for",
            ),
            (Some(_), Some(_)) => self.at_field(
                TWO_AIMS,
                vec![Step::key("no_target")],
                "this measure has a target and a reason why it has none",
                "keep the one that is true",
            ),
            _ => {}
        }
        if doc.tolerance.is_some() && doc.target.is_none() {
            self.at_field(
                NO_TARGET,
                vec![Step::key("tolerance")],
                "this tolerance is a distance from a target, and there is none",
                "remove the line, or add `target: {value: …, by: …}`",
            );
        }
    }

    fn per(&mut self) {
        let doc = &self.measure.doc;
        match (doc.kind, doc.per) {
            (MeasureKind::Rate, None) => self.at_field(
                PER,
                vec![Step::key("kind")],
                "a rate is so many of something, and `per` is missing",
                "add `per: 10000` for a rate of each 10,000",
            ),
            (MeasureKind::Rate, Some(0)) => {
                self.at_field(PER, vec![Step::key("per")], "there is no rate of each 0", "write 1 or more");
            }
            (MeasureKind::Rate, Some(_)) | (_, None) => {}
            (_, Some(_)) => self.at_field(
                PER,
                vec![Step::key("per")],
                "only a rate has `per`, and this measure is of another kind",
                "remove the line, or set `kind: rate`",
            ),
        }
    }

    /// The figures of the definition itself.
    fn fixed_figures(&mut self) {
        let doc = &self.measure.doc;
        let target = doc.target.as_ref().map(|target| ("target", target.value));
        let baseline = doc.baseline.as_ref().map(|baseline| ("baseline", baseline.value));
        for (field, number) in [target, baseline].into_iter().flatten() {
            if let Some((message, help)) = objection(doc.kind, number) {
                let path = vec![Step::key(field), Step::key("value")];
                self.at_field(RANGE, path, format!("`{}` {message}", number.plain()), help);
            }
        }
        if let Some(tolerance) = doc.tolerance.filter(|tolerance| tolerance.is_negative()) {
            let message = format!("`{}` is below 0, and is a distance from the target", tolerance.plain());
            self.at_field(RANGE, vec![Step::key("tolerance")], message, "write it without the minus sign");
        }
    }

    fn range(&mut self, reading: &Reading) {
        let Some(number) = reading.value.number() else { return };
        if let Some((message, help)) = objection(self.measure.doc.kind, number) {
            self.at_cell(RANGE, reading, "value", format!("`{}` {message}", number.plain()), help.to_owned());
        }
    }

    /// A share or a rate follows from the numbers above and below the line, where both are given.
    fn parts(&mut self, reading: &Reading) {
        let doc = &self.measure.doc;
        let each = match (doc.kind, doc.per) {
            (MeasureKind::Percent, _) => 100,
            (MeasureKind::Rate, Some(per)) => per,
            _ => return,
        };
        let (above, below) = match (reading.numerator, reading.denominator) {
            (Some(above), Some(below)) => (above, below),
            (Some(_), None) => {
                let message = "a numerator stands here without its denominator".to_owned();
                let help = "give the denominator beside it, or leave the numerator out";
                return self.at_cell(NO_WHOLE, reading, "numerator", message, help.to_owned());
            }
            _ => return,
        };
        let Some(number) = reading.value.number() else { return };
        if below == 0 {
            let message = "nothing can be shared by 0, and a figure is given".to_owned();
            let help = "correct the denominator, or write `not-applicable` for the value";
            return self.at_cell(PARTS, reading, "denominator", message, help.to_owned());
        }
        if doc.kind == MeasureKind::Percent && above > below {
            let message = format!("{above} is more than the {below} it is a share of");
            let help = "correct the numerator or the denominator";
            return self.at_cell(PARTS, reading, "numerator", message, help.to_owned());
        }
        let product = u64::from(each) * u64::from(above);
        if !number.is_nearest_to(product, below) {
            let exact = Number::rounded(product as f64 / f64::from(below), number.decimals());
            let message = format!("{} does not follow from {above} of {below}", doc.kind.figure(number));
            let help = format!("{} does: correct the value, the numerator or the denominator", doc.kind.figure(exact));
            self.at_cell(PARTS, reading, "value", message, help);
        }
    }

    /// Limits begin anew after the first reading, no later than the last, and one change after another.
    fn rebases(&mut self) {
        let readings = &self.measure.readings;
        let mut before: Option<When> = None;
        for (at, rebase) in self.measure.doc.rebase.iter().enumerate() {
            let from = rebase.from;
            let path = || vec![Step::key("rebase"), Step::Item(at), Step::key("from")];
            let ends = readings.first().zip(readings.last()).map(|(first, last)| (first.at, last.at));
            match ends {
                None => {
                    let message = "the limits begin anew here, and there are no readings";
                    self.at_field(REBASE, path(), message, "remove the change until there are readings after it");
                }
                Some((first, _)) if from.first() <= first.first() => {
                    let message = format!("{from} is not after the first reading, {first}");
                    self.at_field(REBASE, path(), message, "correct the date: limits begin anew between two readings");
                }
                Some((_, last)) if from.first() > last.last() => {
                    let message = format!("{from} is after the last reading, {last}");
                    self.at_field(REBASE, path(), message, "correct the date, or wait for a reading after it");
                }
                Some(_) if before.is_some_and(|before| from.first() <= before.first()) => {
                    let message = format!("{from} does not come after the change before it");
                    self.at_field(REBASE, path(), message, "put the changes in the order of their dates, each once");
                }
                Some(_) => {}
            }
            before = Some(from);
        }
    }
}
