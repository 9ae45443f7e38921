use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{Measure, MeasureKind, Number, Reading};

pub(super) const RULE: Rule = Rule::law(Code::error("P254", "a figure that does not follow from its parts"), find);

/// A share or a rate follows from the numbers above and below the line, where both are given.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for (measure, written) in context.plan.measures.iter().zip(context.account.written()) {
        let table = measure.table();
        for reading in &written.readings {
            if let Some((column, message, help)) = objection(measure, reading) {
                breaches.push(Breach::new(RULE.code, &table, At::Cell(reading.row, column), message).help(help));
            }
        }
    }
}

/// Which field is at fault, what is wrong with it and what to do.
fn objection(measure: &Measure, reading: &Reading) -> Option<(&'static str, String, String)> {
    let kind = measure.doc.kind;
    let each = match (kind, measure.doc.per) {
        (MeasureKind::Percent, _) => 100,
        (MeasureKind::Rate, Some(per)) => per,
        _ => return None,
    };
    let (above, below, number) = (reading.numerator?, reading.denominator?, reading.value.number()?);
    if below == 0 {
        let message = "nothing can be shared by 0, and a figure is given".to_owned();
        let help = "correct the denominator, or write `not-applicable` for the value".to_owned();
        return Some(("denominator", message, help));
    }
    if kind == MeasureKind::Percent && above > below {
        let message = format!("{above} is more than the {below} it is a share of");
        return Some(("numerator", message, "correct the numerator or the denominator".to_owned()));
    }
    let product = u64::from(each) * u64::from(above);
    (!number.is_nearest_to(product, below)).then(|| {
        let exact = Number::rounded(product as f64 / f64::from(below), number.decimals());
        let message = format!("{} does not follow from {above} of {below}", kind.figure(number));
        let help = format!("{} does: correct the value, the numerator or the denominator", kind.figure(exact));
        ("value", message, help)
    })
}
