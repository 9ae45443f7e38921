use super::super::breach::Breach;
use super::super::context::Context;
use super::super::rule::Rule;
use super::new_deadline::new_deadlines;
use crate::diagnostic::Code;
use crate::plan::Precision;

pub(super) const RULE: Rule = Rule::judgement(Code::warning("P249", "a new deadline with half a date"), find);

/// The words of the plan stand as they were agreed, but a new deadline can be given properly.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let Some(report) = context.report else { return };
    for new in new_deadlines(report) {
        let to = &new.entry.to;
        let id = &new.action.action().id;
        let year = to.due().filter(|due| matches!(due.precision(), Precision::Year | Precision::FinancialYear));
        let message = if let Some(year) = year {
            format!("the new deadline of action {id} gives only a year: it is counted to the end of {year}")
        } else if let Some(month) = to.due().filter(|_| to.understood.assumed_year) {
            format!("the new deadline of action {id} gives a month without its year: it is counted as {month}")
        } else {
            continue;
        };
        breaches.push(new.breach(RULE.code, message).help("give a month and a year, such as March 2023"));
    }
}
