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
    let subtitle = if total > actions.len() {
        format!(
            "The {} of {total} actions whose rating has stood longest, by report; finished actions last",
            actions.len()
        )
    } else if report.at() == 0 {
        format!("Each action’s rating, {}; finished actions last", report.period().title)
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
        description: "One row for each action, one column for each report. The table below names every rating."
            .to_owned(),
        headline: headline(desk, report, &positions),
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

/// How many of so many unfinished actions have kept their rating since the first report, where this is a later one.
fn sentence(stuck: usize, total: usize, first: Option<&str>) -> String {
    let unfinished = counted(total, "unfinished action");
    match (first, total) {
        (_, 0) => "No action is unfinished".to_owned(),
        (None, 1) => "1 action is unfinished".to_owned(),
        (None, _) => format!("{total} actions are unfinished"),
        (Some(first), _) if stuck == 1 || total == 1 => {
            format!("{stuck} of {unfinished} has kept its rating since {first}")
        }
        (Some(first), _) => format!("{stuck} of {unfinished} have kept their rating since {first}"),
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
    use super::sentence;
    use crate::site::figure::testing::said;
    use crate::site::figure::{Scope, Subject};

    const GREEN: &str = "updates: {\"1\": {rag: green, note: n}, \"2\": {rag: green, note: n}}";
    const AMBER: &str = "updates: {\"1\": {rag: amber, note: n}}";

    #[test]
    fn an_action_that_moved_away_and_back_has_not_kept_its_rating() {
        let back = GREEN.replace(", \"2\": {rag: green, note: n}", "");
        let said = said(Subject::StandingMatrix(Scope::Plan), &["", ""], &[GREEN, AMBER, &back]);
        assert_eq!(said.headline, "1 of 2 unfinished actions has kept its rating since January 2022");
    }

    #[test]
    fn the_first_report_has_no_order_by_time() {
        let said = said(Subject::StandingMatrix(Scope::Plan), &["", ""], &[GREEN]);
        assert_eq!(said.subtitle, "Each action’s rating, January 2022; finished actions last");
    }

    #[test]
    fn one_is_said_as_one_and_none_as_none() {
        assert_eq!(sentence(0, 0, None), "No action is unfinished");
        assert_eq!(sentence(0, 0, Some("March")), "No action is unfinished");
        assert_eq!(sentence(1, 1, None), "1 action is unfinished");
        assert_eq!(sentence(7, 7, None), "7 actions are unfinished");
        assert_eq!(sentence(1, 1, Some("March")), "1 of 1 unfinished action has kept its rating since March");
        assert_eq!(sentence(0, 1, Some("March")), "0 of 1 unfinished action has kept its rating since March");
        assert_eq!(sentence(5, 7, Some("March")), "5 of 7 unfinished actions have kept their rating since March");
    }
}
