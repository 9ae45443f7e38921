use super::breach::Step;
use super::{Breach, Context};
use crate::diagnostic::Code;
use crate::plan::{ActionId, Plan};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) const BOTH: Code = Code::error("P220", "updated and confirmed at once");
pub(super) const OUT_OF_PLAN: Code = Code::error("P221", "an update to an action that is not in the plan");
pub(super) const REPEATED: Code = Code::warning("P222", "confirmed twice");

/// In one period an action is updated or confirmed, not both, and only while it is in the plan.
pub(super) fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let mut withdrawn: BTreeMap<&ActionId, usize> = BTreeMap::new();
    for (at, period) in plan.periods.iter().enumerate() {
        let file: Arc<str> = format!("{}/updates.yaml", period.folder).into();
        let mut said: Vec<(&ActionId, bool)> = period.confirm.iter().map(|id| (id, true)).collect();
        said.extend(period.updates.iter().map(|(id, _)| (id, false)));
        for (id, confirmed) in &said {
            let path = || if *confirmed { confirm_path(id) } else { update_path(id) };
            if let Some(reason) = absent(plan, id, at, &withdrawn) {
                let breach = Breach::value(OUT_OF_PLAN, &file, path(), format!("action `{id}` {reason}"));
                breaches.push(breach.help("remove this, or correct where it joins or leaves the plan"));
            }
        }
        said.sort_unstable();
        for pair in said.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            let id = pair[0].0;
            breaches.push(if pair[0].1 == pair[1].1 {
                Breach::value(REPEATED, &file, confirm_path(id), format!("action `{id}` is confirmed twice"))
                    .help("name it once")
            } else {
                let message = format!("action `{id}` is both updated and confirmed as unchanged");
                Breach::value(BOTH, &file, confirm_path(id), message).help("keep the one that is true")
            });
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

fn confirm_path(id: &ActionId) -> Vec<Step> {
    vec![Step::key("confirm"), Step::value(id.as_str())]
}

fn update_path(id: &ActionId) -> Vec<Step> {
    vec![Step::key("updates"), Step::name(id.as_str())]
}
