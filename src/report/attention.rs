use super::{ActionAt, Report};
use crate::plan::Rag;
use std::cmp::Reverse;

/// The actions most in need of attention, at most `count`: those rated as having major issues, the longest so first;
/// then those past the date first promised, the latest first.
pub fn worst<'r, 't>(report: &'r Report<'t>, count: usize) -> Vec<ActionAt<'r, 't>> {
    let late = |action: &ActionAt<'_, '_>| action.days_past_baseline();
    let red = |action: &ActionAt<'_, '_>| action.standing().rag == Rag::Red;
    let mut worst: Vec<ActionAt<'r, 't>> =
        report.actions().filter(|action| red(action) || late(action).is_some()).collect();
    worst.sort_by_key(|action| {
        let since = action.standing().since.filter(|_| red(action));
        (!red(action), since, Reverse(late(action)), action.position())
    });
    worst.truncate(count);
    worst
}
