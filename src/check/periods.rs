use super::breach::Step;
use super::{Breach, Context};
use crate::diagnostic::Code;
use crate::plan::{PeriodStatus, uk_date};
use std::sync::Arc;

pub(super) const SAME_DATE: Code = Code::error("P210", "two periods with one date");
pub(super) const PUBLICATION: Code = Code::error("P211", "a date of publication that cannot be");
pub(super) const DRAFT: Code = Code::error("P212", "a draft before a published period");

/// Periods follow one another: each with its own as-at date, published no earlier than it, drafts last.
pub(super) fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let periods = &context.plan.periods;
    for (at, period) in periods.iter().enumerate() {
        let file: Arc<str> = format!("{}/period.yaml", period.folder).into();
        let path = |field: &'static str| vec![Step::key(field)];
        if at.checked_sub(1).is_some_and(|before| periods[before].as_at == period.as_at) {
            let message = format!("`{}` and `{}` speak for the same date", periods[at - 1].id, period.id);
            let breach = Breach::value(SAME_DATE, &file, path("as_at"), message);
            breaches.push(breach.help("give each period its own `as_at`"));
        }
        match (period.status, period.published) {
            (PeriodStatus::Published, None) => breaches.push(
                Breach::value(PUBLICATION, &file, path("status"), "a published period needs its date of publication")
                    .help("add `published:` with the date, or set `status: draft`"),
            ),
            (_, Some(published)) if published < period.as_at => breaches.push(
                Breach::value(
                    PUBLICATION,
                    &file,
                    path("published"),
                    format!(
                        "published on {}, before the date it speaks for, {}",
                        uk_date(published.0),
                        uk_date(period.as_at.0)
                    ),
                )
                .help("correct `published` or `as_at`"),
            ),
            _ => {}
        }
        let later = periods.iter().skip(at + 1).find(|later| later.status == PeriodStatus::Published);
        if let (PeriodStatus::Draft, Some(later)) = (period.status, later) {
            let message = format!("this period is a draft, but `{}` after it is published", later.id);
            let breach = Breach::value(DRAFT, &file, path("status"), message);
            breaches.push(breach.help("publish this one, or correct its `as_at`"));
        }
    }
}
