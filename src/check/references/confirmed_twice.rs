use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P222", "confirmed twice"), find);

/// An action is confirmed once a period.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for period in &context.plan.periods {
        let mut seen = BTreeSet::new();
        for id in period.confirm.iter().filter(|id| !seen.insert(*id)) {
            let file: Arc<str> = format!("{}/updates.yaml", period.folder).into();
            let path = vec![Step::key("confirm"), Step::value(id.as_str())];
            let message = format!("action `{id}` is confirmed twice");
            breaches.push(Breach::value(RULE.code, &file, path, message).help("name it once"));
        }
    }
}
