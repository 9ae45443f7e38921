use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::MeasureKind;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P255", "a part without its whole"), find);

/// A numerator stands beside its denominator.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for (measure, written) in context.plan.measures.iter().zip(context.account.written()) {
        let shared = measure.doc.kind == MeasureKind::Percent
            || (measure.doc.kind == MeasureKind::Rate && measure.doc.per.is_some());
        let table = measure.table();
        // Another measure may give the number below the line.
        let readings = written.readings.iter().filter(|_| shared && measure.doc.denominator_is.is_none());
        for reading in readings.filter(|reading| reading.numerator.is_some() && reading.denominator.is_none()) {
            let message = "a numerator stands here without its denominator";
            let breach = Breach::new(RULE.code, &table, At::Cell(reading.row, "numerator"), message);
            breaches.push(breach.help("give the denominator beside it, or leave the numerator out"));
        }
    }
}
