use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::ratings::updates_file;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{Action, ActionId, Period, PeriodStatus, Record};
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::law(Code::error("P277", "an action that has vanished"), find);

/// What was once reported on stays in the plan: an action leaves it by being withdrawn, in public (`domain.md` §4).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let records = plan.periods.iter().enumerate().filter(|(at, _)| is_record(context, *at));
    for (_, period) in records {
        let vanished =
            |id: &&ActionId| plan.actions.position(id).is_none() && !context.lost.may_hold(Action::NOUN, id.as_str());
        for id in period.confirm.iter().filter(vanished) {
            let at = At::Path(vec![Step::key("confirm"), Step::value(id.as_str())], Part::Value);
            breaches.push(breach(period, id, at));
        }
        for id in period.updates.iter().map(|(id, _)| id).filter(vanished) {
            let path = vec![Step::key("updates"), Step::name(id.as_str())];
            breaches.push(breach(period, id, At::Path(path, Part::Name)));
        }
    }
}

/// True where the period at this position was published and another followed: a name in it was once right.
pub(super) fn is_record(context: &Context<'_>, at: usize) -> bool {
    context.plan.periods[at].status == PeriodStatus::Published && !context.is_newest(at)
}

fn breach(period: &Period, id: &ActionId, at: At) -> Breach {
    let message = format!("the report of {} tells of action {id}, which the plan no longer has", period.title);
    Breach::new(RULE.code, &updates_file(period), at, message).help(
        "put the action back into its file in `content/priorities/`, and if it has left the plan, say why with \
         `withdrawn:` in the newest period's `updates.yaml`; or correct the number, if it was mistyped here",
    )
}
