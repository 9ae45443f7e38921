//! How long has each action been stuck? Actions by periods, the longest unmoved first.

use super::{Draft, Scope, source, vocabulary};
use crate::chart::{Cell, Row, StandingMatrix};
use crate::plan::{Rag, address};
use crate::report::{ActionAt, Presence, Report, Word, urgency};
use crate::site::desk::Desk;
use crate::words::{Words, say};
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
    let words = desk.words;
    let subtitle = if total > actions.len() {
        say!(words, standing_matrix_subtitle_some, count = actions.len(), all = total)
    } else if report.at() == 0 {
        say!(words, standing_matrix_subtitle_first, report = &report.period().title)
    } else {
        say!(words, standing_matrix_subtitle).to_owned()
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
        description: say!(words, standing_matrix_description).to_owned(),
        headline: headline(desk, report, &positions),
        subtitle,
        source: source(desk, report),
        links: actions.iter().map(|action| address::action(&action.action().id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(StandingMatrix {
            periods: (0..=report.at()).map(|at| desk.period_name(at)).collect(),
            rows: actions.iter().map(row).collect(),
            words: vocabulary(desk),
        }),
    }
}

fn headline(desk: &Desk<'_>, report: &Report<'_>, positions: &Range<usize>) -> String {
    let open =
        |action: &ActionAt<'_, '_>| positions.contains(&action.position()) && action.standing().rag != Rag::Finished;
    let total = report.actions().filter(open).count();
    let stuck = report.actions().filter(open).filter(|action| action.standing().since == Some(0)).count();
    let first = desk.plan.periods.first().filter(|_| report.at() > 0);
    sentence(desk.words, stuck, total, first.map(|first| first.title.as_str()))
}

/// How many of so many unfinished actions have kept their rating since the first report, where this is a later one.
fn sentence(words: &Words, stuck: usize, total: usize, first: Option<&str>) -> String {
    match first.filter(|_| total > 0) {
        None => say!(words, standing_matrix_headline_first, count = total),
        Some(first) => say!(words, standing_matrix_headline, count = stuck, all = total, report = first),
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
    use super::sentence as in_words;
    use crate::site::figure::testing::said;
    use crate::site::figure::{Scope, Subject};
    use crate::words::testing::english;

    fn sentence(stuck: usize, total: usize, first: Option<&str>) -> String {
        in_words(english(), stuck, total, first)
    }

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
