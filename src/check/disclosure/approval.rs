use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{Approval, Record};

pub(super) const RULE: Rule = Rule::judgement(Code::warning("D815", "an approval of nothing"), find);

/// An approval speaks of a figure that is there: one that does not would let the next one through unseen.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for approval in &context.plan.approvals {
        for id in &approval.measures {
            let Some(measure) = context.plan.measures.get(id.as_str()) else { continue };
            let times = measure.readings.iter().map(|reading| reading.at).chain(measure.baseline.map(|own| own.at));
            let is_there = times.into_iter().any(|at| approval.covers(id, at));
            if !is_there {
                breaches.push(breach(approval, id.as_str()));
            }
        }
    }
}

fn breach(approval: &Approval, measure: &str) -> Breach {
    let path = vec![Step::with_id(approval.id()), Step::key("measures"), Step::value(measure)];
    let message = format!("`{}` approves no figure of `{measure}`", approval.id());
    let file = "content/approvals.yaml".into();
    Breach::value(RULE.code, &file, path, message).help("correct its dates, or leave the measure out")
}
