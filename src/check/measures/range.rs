use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::release::Written;
use crate::plan::{Measure, MeasureKind, Number, Reading};

pub(super) const RULE: Rule = Rule::law(Code::error("P252", "a figure that its kind cannot have"), find);

/// Targets, baselines, tolerances and readings are figures that their kind can have.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for (measure, written) in context.plan.measures.iter().zip(context.account.written()) {
        fixed_figures(measure, written, breaches);
        let table = measure.table();
        for reading in &written.readings {
            breaches.extend(beside_a_count(measure, reading).map(|message| {
                Breach::new(RULE.code, &table, At::Cell(reading.row, "numerator"), message).help(
                    "empty this field; where a figure such as 1,234 was meant, write it without the comma, or between \
                     quotation marks",
                )
            }));
            let Some(number) = reading.value.number() else { continue };
            if let Some((message, help)) = objection(measure.doc.kind, number) {
                let message = format!("`{}` {message}", number.plain());
                breaches.push(Breach::new(RULE.code, &table, At::Cell(reading.row, "value"), message).help(help));
            }
        }
    }
}

/// A count is not a share: a numerator alone beside it is most often what stood behind the comma of a figure.
fn beside_a_count(measure: &Measure, reading: &Reading) -> Option<String> {
    let above = reading.numerator.filter(|_| reading.denominator.is_none())?;
    (measure.doc.kind == MeasureKind::Count)
        .then(|| format!("`{above}` stands here as a numerator, and a count has none"))
}

/// The figures of the definition itself.
fn fixed_figures(measure: &Measure, written: &Written, breaches: &mut Vec<Breach>) {
    let doc = &measure.doc;
    let target = doc.target.as_ref().map(|target| ("target", target.value));
    let baseline = written.baseline.map(|(value, _)| ("baseline", value));
    for (field, number) in [target, baseline].into_iter().flatten() {
        if let Some((message, help)) = objection(doc.kind, number) {
            let path = vec![Step::key(field), Step::key("value")];
            let message = format!("`{}` {message}", number.plain());
            breaches.push(Breach::value(RULE.code, &measure.file, path, message).help(help));
        }
    }
    if let Some(tolerance) = doc.tolerance.filter(|tolerance| tolerance.is_negative()) {
        let message = format!("`{}` is below 0, and is a distance from the target", tolerance.plain());
        let breach = Breach::value(RULE.code, &measure.file, vec![Step::key("tolerance")], message);
        breaches.push(breach.help("write it without the minus sign"));
    }
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
