use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::law(Code::error("P251", "a target and a reason why there is none"), find);

/// A measure with a target has no reason for having none.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let measures = context.plan.measures.iter();
    for measure in measures.filter(|measure| measure.doc.target.is_some() && measure.doc.no_target.is_some()) {
        let message = "this measure has a target and a reason why it has none";
        let breach = Breach::value(RULE.code, &measure.file, vec![Step::key("no_target")], message);
        breaches.push(breach.help("keep the one that is true"));
    }
}
