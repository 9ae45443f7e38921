use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{Measure, When};

pub(super) const RULE: Rule =
    Rule::law(Code::error("P256", "a change of the way of working outside the readings"), find);

/// Limits begin anew after the first reading, no later than the last, and one change after another.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for measure in context.plan.measures.iter().filter(|measure| !context.lost.is_part_of(&measure.table())) {
        let mut before: Option<When> = None;
        for (at, rebase) in measure.doc.rebase.iter().enumerate() {
            if let Some((message, help)) = objection(measure, rebase.from, before) {
                let path = vec![Step::key("rebase"), Step::Item(at), Step::key("from")];
                breaches.push(Breach::value(RULE.code, &measure.file, path, message).help(help));
            }
            before = Some(rebase.from);
        }
    }
}

fn objection(measure: &Measure, from: When, before: Option<When>) -> Option<(String, &'static str)> {
    let ends = measure.readings.first().zip(measure.readings.last()).map(|(first, last)| (first.at, last.at));
    match ends {
        None => Some((
            "the limits begin anew here, and there are no readings".to_owned(),
            "remove the change until there are readings after it",
        )),
        Some((first, _)) if from.first() <= first.first() => Some((
            format!("{from} is not after the first reading, {first}"),
            "correct the date: limits begin anew between two readings",
        )),
        Some((_, last)) if from.first() > last.last() => Some((
            format!("{from} is after the last reading, {last}"),
            "correct the date, or wait for a reading after it",
        )),
        Some(_) if before.is_some_and(|before| from.first() <= before.first()) => Some((
            format!("{from} does not come after the change before it"),
            "put the changes in the order of their dates, each once",
        )),
        Some(_) => None,
    }
}
