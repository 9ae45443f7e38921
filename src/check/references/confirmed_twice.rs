use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::ActionId;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P222", "confirmed twice"), find);

/// An action is confirmed once a period.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for period in &context.plan.periods {
        let mut seen: BTreeMap<&ActionId, usize> = BTreeMap::new();
        for id in &period.confirm {
            let before = seen.entry(id).or_default();
            if *before > 0 {
                let file: Arc<str> = format!("{}/updates.yaml", period.folder).into();
                let path = vec![Step::key("confirm"), Step::nth_value(id.as_str(), *before)];
                let message = format!("action `{id}` is confirmed twice");
                breaches.push(Breach::value(RULE.code, &file, path, message).help("name it once"));
            }
            *before += 1;
        }
    }
}
