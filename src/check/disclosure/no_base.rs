use super::super::breach::{At, Breach};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::release::{Outcome, Part, Why};
use crate::plan::{Approval, Record};

pub(super) const RULE: Rule =
    Rule::judgement(Code::warning("D814", "a share of people, and nobody knows of how many"), find);

/// A share, a rate or an average of people that is held back because it cannot be judged (`domain.md` §3.3, step 3).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    if context.lost.may_hold(Approval::NOUN, "") {
        return;
    }
    for decision in context.account.decisions() {
        let (Part::Value, Some(row), Outcome::Held(Why::NoBase)) =
            (decision.spot.part, decision.row, &decision.outcome)
        else {
            continue;
        };
        let Some(measure) = context.plan.measures.get(decision.spot.measure.as_str()) else { continue };
        let message =
            format!("nobody can tell of how many people this is a figure, so it is held back: {}", decision.spot);
        let breach = Breach::new(RULE.code, &measure.table(), At::Cell(row, "value"), message);
        breaches.push(breach.help(
            "give the numerator and the denominator beside it; where nobody is counted, write `about: things` in the definition; \
             else have it approved in `content/approvals.yaml`",
        ));
    }
}
