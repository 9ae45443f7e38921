//! How long has each action been stuck? Actions by periods, the longest unmoved first.

use super::{Draft, Scope, period_name, source, words};
use crate::chart::{Cell, Row, StandingMatrix};
use crate::plan::{Rag, address};
use crate::report::{ActionAt, Presence, Report, Word, urgency};
use crate::site::desk::Desk;
use crate::site::parts::counted;
use std::ops::Range;

/// Most actions that the matrix shows: beyond this a picture is no longer read, and priorities show their own.
const MOST_ROWS: usize = 120;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>, scope: Scope) -> Draft<'t> {
    let positions = scope.actions(desk);
    let mut actions: Vec<ActionAt<'t, 't>> =
        report.actions().filter(|action| positions.contains(&action.position())).collect();
    let total = actions.len();
    actions.sort_by_key(|action| {
        let standing = action.standing();
        (standing.rag == Rag::Finished, standing.since, urgency(standing.rag), action.position())
    });
    actions.truncate(MOST_ROWS);
    let headline = headline(desk, report, &positions);
    let subtitle = if total > actions.len() {
        format!(
            "The {} of {total} actions whose rating has stood longest, by report; finished actions last",
            actions.len()
        )
    } else {
        "Each action’s rating at each report, the longest unmoved first; finished actions last".to_owned()
    };
    let row = |action: &ActionAt<'t, 't>| {
        let promise = action.action();
        Row {
            label: promise.id.as_str().into(),
            title: promise.title.as_str().into(),
            group: None,
            cells: cells(desk, report, action.position()),
        }
    };
    Draft {
        description: format!(
            "One row for each action, one column for each report. {headline}. The table below names every rating."
        ),
        headline,
        subtitle,
        source: source(desk, report),
        links: actions.iter().map(|action| address::action(&action.action().id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(StandingMatrix {
            periods: (0..=report.at()).map(|at| period_name(desk.period(at))).collect(),
            rows: actions.iter().map(row).collect(),
            words: words(desk),
        }),
    }
}

fn headline(desk: &Desk<'_>, report: &Report<'_>, positions: &Range<usize>) -> String {
    let open =
        |action: &ActionAt<'_, '_>| positions.contains(&action.position()) && action.standing().rag != Rag::Finished;
    let total = report.actions().filter(open).count();
    let stuck = report.actions().filter(open).filter(|action| action.standing().since == Some(0)).count();
    let first = desk.plan.periods.first().filter(|_| report.at() > 0);
    sentence(stuck, total, first.map(|first| first.title.as_str()))
}

/// How many of so many unfinished actions have the rating that they had in the first report, where this is a later one.
fn sentence(stuck: usize, total: usize, first: Option<&str>) -> String {
    let unfinished = counted(total, "unfinished action");
    match (first, total) {
        (_, 0) => "No action is unfinished".to_owned(),
        (None, 1) => "1 action is unfinished".to_owned(),
        (None, _) => format!("{total} actions are unfinished"),
        (Some(first), _) if stuck == 1 || total == 1 => {
            format!("{stuck} of {unfinished} has the rating it had in {first}")
        }
        (Some(first), _) => format!("{stuck} of {unfinished} have the rating they had in {first}"),
    }
}

fn cells(desk: &Desk<'_>, report: &Report<'_>, position: usize) -> Vec<Cell> {
    (0..=report.at())
        .map(|at| {
            let standing = desk.timeline.standing(at, position);
            match (standing.presence, standing.word) {
                (Presence::InPlan, Word::CarriedForward) => Cell::Carried(standing.rag),
                (Presence::InPlan, _) => Cell::Fresh(standing.rag),
                _ => Cell::Absent,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_said_as_one_and_none_as_none() {
        assert_eq!(sentence(0, 0, None), "No action is unfinished");
        assert_eq!(sentence(0, 0, Some("March")), "No action is unfinished");
        assert_eq!(sentence(1, 1, None), "1 action is unfinished");
        assert_eq!(sentence(7, 7, None), "7 actions are unfinished");
        assert_eq!(sentence(1, 1, Some("March")), "1 of 1 unfinished action has the rating it had in March");
        assert_eq!(sentence(0, 1, Some("March")), "0 of 1 unfinished action has the rating it had in March");
        assert_eq!(sentence(5, 7, Some("March")), "5 of 7 unfinished actions have the rating they had in March");
    }
}
