use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::PeriodStatus;
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P212", "a draft before a published period"), find);

/// Drafts come last.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let periods = &context.plan.periods;
    for (at, period) in periods.iter().enumerate().filter(|(_, period)| period.status == PeriodStatus::Draft) {
        let Some(later) = periods.iter().skip(at + 1).find(|later| later.status == PeriodStatus::Published) else {
            continue;
        };
        let file: Arc<str> = format!("{}/period.yaml", period.folder).into();
        let message = format!("this period is a draft, but `{}` after it is published", later.id);
        let breach = Breach::value(RULE.code, &file, vec![Step::key("status")], message);
        breaches.push(breach.help("publish this one, or correct its `as_at`"));
    }
}
