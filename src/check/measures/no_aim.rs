use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;

pub(super) const RULE: Rule =
    Rule::judgement(Code::warning("P250", "a measure without a target or a reason why"), find);

/// A measure has a target, or says why nothing is aimed for.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    // A field that could not be read is not said to be missing as well.
    let whole = context.plan.measures.iter().filter(|measure| !context.lost.is_part_of(&measure.file));
    for measure in whole.filter(|measure| measure.doc.target.is_none() && measure.doc.no_target.is_none()) {
        let message = "this measure has no target, and nothing says why";
        let breach = Breach::value(RULE.code, &measure.file, vec![Step::key("title")], message);
        breaches.push(breach.help("add `target: {value: …, by: …}`, or say in `no_target` why nothing is aimed for"));
    }
}
