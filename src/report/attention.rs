use super::{ActionAt, Report};
use crate::plan::Rag;
use std::cmp::Reverse;

/// The actions most in need of attention, at most `count`: those rated as having major issues, the longest so first;
/// then those past the date first promised, the latest first, and of equals the one rated worst.
pub fn worst<'r, 't>(report: &'r Report<'t>, count: usize) -> Vec<ActionAt<'r, 't>> {
    let late = |action: &ActionAt<'_, '_>| action.days_past_baseline();
    let red = |action: &ActionAt<'_, '_>| action.standing().rag == Rag::Red;
    let mut worst: Vec<ActionAt<'r, 't>> =
        report.actions().filter(|action| red(action) || late(action).is_some()).collect();
    worst.sort_by_key(|action| {
        let since = action.standing().since.filter(|_| red(action));
        (!red(action), since, Reverse(late(action)), urgency(action.standing().rag), action.position())
    });
    worst.truncate(count);
    worst
}

/// Place among ratings, the most urgent first.
pub fn urgency(rag: Rag) -> u8 {
    match rag {
        Rag::Red => 0,
        Rag::Amber => 1,
        Rag::NotRated => 2,
        Rag::NotStarted => 3,
        Rag::Green => 4,
        Rag::Finished => 5,
    }
}
