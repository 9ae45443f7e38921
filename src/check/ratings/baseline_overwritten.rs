use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::rated::{in_plan, updates_file};
use crate::diagnostic::Code;
use crate::source::yaml::Part;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P278", "a first deadline overwritten"), find);

/// Slip is counted from the date first promised: a plan that takes over the new date has never slipped (`domain.md` §4).
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for action in report.actions() {
        let Some(entry) = action.ledger().entries().first() else { continue };
        let first = action.baseline().due();
        if first.is_none() || first != entry.to.due() {
            continue;
        }
        let period = &report.plan().periods[entry.period];
        let id = action.action().id.as_str();
        let path = vec!["updates".into(), Step::name(id), "deadline".into(), "to".into()];
        let message = format!(
            "the plan gives action {id} the very deadline that it was moved to in the report of {}",
            period.title
        );
        breaches.push(
            in_plan(RULE.code, &action, "deadline", message)
                .help("put the deadline first published back here; the new one stands in the update")
                .first(&updates_file(period), At::Path(path, Part::Value), "where it was moved"),
        );
    }
}
