use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P257", "a tolerance without a target"), find);

/// A tolerance is a distance from a target.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let whole = context.plan.measures.iter().filter(|measure| !context.lost.is_part_of(&measure.file));
    for measure in whole.filter(|measure| measure.doc.tolerance.is_some() && measure.doc.target.is_none()) {
        let message = "this tolerance is a distance from a target, and there is none";
        let breach = Breach::value(RULE.code, &measure.file, vec![Step::key("tolerance")], message);
        breaches.push(breach.help("remove the line, or add `target: {value: …, by: …}`"));
    }
}
