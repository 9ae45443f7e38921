use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P210", "two periods with one date"), find);

/// Each period has its own as-at date: periods follow one another by it.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for pair in context.plan.periods.windows(2).filter(|pair| pair[0].as_at == pair[1].as_at) {
        let file: Arc<str> = format!("{}/period.yaml", pair[1].folder).into();
        let message = format!("`{}` and `{}` speak for the same date", pair[0].id, pair[1].id);
        let breach = Breach::value(RULE.code, &file, vec![Step::key("as_at")], message);
        breaches.push(breach.help("give each period its own `as_at`"));
    }
}
