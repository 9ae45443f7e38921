use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P220", "updated and confirmed at once"), find);

/// In one period an action is updated or confirmed as unchanged, not both.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for period in &context.plan.periods {
        let confirmed: BTreeSet<_> = period.confirm.iter().collect();
        for (id, _) in period.updates.iter().filter(|(id, _)| confirmed.contains(id)) {
            let file: Arc<str> = format!("{}/updates.yaml", period.folder).into();
            let path = vec![Step::key("confirm"), Step::value(id.as_str())];
            let message = format!("action `{id}` is both updated and confirmed as unchanged");
            breaches.push(Breach::value(RULE.code, &file, path, message).help("keep the one that is true"));
        }
    }
}
