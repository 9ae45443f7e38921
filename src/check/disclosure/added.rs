use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{Measure, MeasureId, MeasureKind, Record};

pub(super) const RULE: Rule = Rule::law(Code::error("D811", "measures that cannot be added up"), find);

/// Only counts are parts of one another, and none is a part of itself: else what is held back cannot be kept so.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for measure in &context.plan.measures {
        let doc = &measure.doc;
        let named = doc.sum_of.iter().map(|id| ("sum_of", id));
        let whole = doc.part_of.iter().map(|id| ("part_of", id));
        let above = doc.numerator_is.iter().map(|id| ("numerator_is", id));
        let below = doc.denominator_is.iter().map(|id| ("denominator_is", id));
        for (field, id) in named.chain(whole).chain(above).chain(below) {
            if let Some((message, help)) = objection(context, measure, field, id) {
                let mut path = vec![Step::key(field)];
                path.extend((field == "sum_of").then(|| Step::value(id.as_str())));
                breaches.push(Breach::value(RULE.code, &measure.file, path, message).help(help));
            }
        }
        if doc.running_total && doc.kind != MeasureKind::Count {
            let message = "only a count can be a running total";
            let breach = Breach::value(RULE.code, &measure.file, vec![Step::key("running_total")], message);
            breaches.push(breach.help("leave the field out, or correct the `kind`"));
        }
    }
}

fn objection(context: &Context<'_>, measure: &Measure, field: &str, id: &MeasureId) -> Option<(String, String)> {
    let is_line = matches!(field, "numerator_is" | "denominator_is");
    if *id == measure.id {
        return Some((format!("`{id}` is made of itself"), "name another measure".to_owned()));
    }
    if !is_line && measure.doc.kind != MeasureKind::Count {
        let message = format!("`{field}` joins counts, and `{}` is none", measure.id());
        return Some((message, "leave the field out, or correct the `kind`".to_owned()));
    }
    if is_line && measure.doc.kind == MeasureKind::Count {
        let message = format!("a count has no line, and `{field}` names what stands above or below it");
        return Some((message, "leave the field out, or correct the `kind`".to_owned()));
    }
    let other = context.plan.measures.get(id.as_str())?;
    if other.doc.kind != MeasureKind::Count {
        let message = format!("`{id}` is no count, so nothing can be added to it");
        return Some((message, "name a measure of the kind `count`".to_owned()));
    }
    (!is_line && other.doc.part_of.as_ref() == Some(&measure.id) && field == "part_of").then(|| {
        let message = format!("`{id}` and `{}` are each a part of the other", measure.id());
        (message, "leave one of the two out".to_owned())
    })
}
