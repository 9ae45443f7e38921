use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{ActionId, Plan};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P221", "an update to an action that is not in the plan"), find);

/// An action is reported on only while it is in the plan.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let mut withdrawn: BTreeMap<&ActionId, usize> = BTreeMap::new();
    for (at, period) in plan.periods.iter().enumerate() {
        let file: Arc<str> = format!("{}/updates.yaml", period.folder).into();
        let confirmed = period.confirm.iter().map(|id| (id, vec![Step::key("confirm"), Step::value(id.as_str())]));
        let updated = period.updates.iter().map(|(id, _)| (id, vec![Step::key("updates"), Step::name(id.as_str())]));
        for (id, path) in confirmed.chain(updated) {
            if let Some(reason) = absent(plan, id, at, &withdrawn) {
                let breach = Breach::value(RULE.code, &file, path, format!("action `{id}` {reason}"));
                breaches.push(breach.help("remove this, or correct where it joins or leaves the plan"));
            }
        }
        for (id, _) in period.updates.iter().filter(|(_, update)| update.withdrawn.is_some()) {
            withdrawn.entry(id).or_insert(at);
        }
    }
}

/// Why an action cannot be reported on in a period; `None` where it can.
fn absent(plan: &Plan, id: &ActionId, at: usize, withdrawn: &BTreeMap<&ActionId, usize>) -> Option<String> {
    if let Some(left) = withdrawn.get(id) {
        return Some(format!("was withdrawn in `{}`", plan.periods[*left].id));
    }
    let added = plan.actions.get(id)?.added.as_ref()?;
    let joins = plan.periods.position(added)?;
    (joins > at).then(|| format!("joins the plan only in `{added}`"))
}
