use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::MeasureKind;

pub(super) const RULE: Rule =
    Rule::law(Code::error("P253", "a rate of nothing, or of something that is no rate"), find);

/// A rate is so many of each so many, and nothing else is.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for measure in context.plan.measures.iter().filter(|measure| !context.lost.is_part_of(&measure.file)) {
        let (field, message, help) = match (measure.doc.kind, measure.doc.per) {
            (MeasureKind::Rate, None) => (
                "kind",
                "a rate is so many of something, and `per` is missing",
                "add `per: 10000` for a rate of each 10,000",
            ),
            (MeasureKind::Rate, Some(0)) => ("per", "there is no rate of each 0", "write 1 or more"),
            (MeasureKind::Rate, Some(_)) | (_, None) => continue,
            (_, Some(_)) => (
                "per",
                "only a rate has `per`, and this measure is of another kind",
                "remove the line, or set `kind: rate`",
            ),
        };
        breaches.push(Breach::value(RULE.code, &measure.file, vec![Step::key(field)], message).help(help));
    }
}
