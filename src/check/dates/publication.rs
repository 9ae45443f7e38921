use super::super::breach::{Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{PeriodStatus, uk_date};
use std::sync::Arc;

pub(super) const RULE: Rule = Rule::law(Code::error("P211", "a date of publication that cannot be"), find);

/// A published period says when, and not before the date it speaks for.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for period in &context.plan.periods {
        let file: Arc<str> = format!("{}/period.yaml", period.folder).into();
        match (period.status, period.published) {
            (PeriodStatus::Published, None) => {
                let message = "a published period needs its date of publication";
                let breach = Breach::value(RULE.code, &file, vec![Step::key("status")], message);
                breaches.push(breach.help("add `published:` with the date, or set `status: draft`"));
            }
            (_, Some(published)) if published < period.as_at => {
                let (day, as_at) = (uk_date(published.0), uk_date(period.as_at.0));
                let message = format!("published on {day}, before the date it speaks for, {as_at}");
                let breach = Breach::value(RULE.code, &file, vec![Step::key("published")], message);
                breaches.push(breach.help("correct `published` or `as_at`"));
            }
            _ => {}
        }
    }
}
