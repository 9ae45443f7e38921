//! How has one action stood, report after report?

use super::{Draft, period_name, source, words};
use crate::chart::{Cell, StandingStrip, Step};
use crate::plan::{Rag, address};
use crate::report::{Presence, Report, Standing, Word};
use crate::site::desk::Desk;

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>, action: usize) -> Draft<'t> {
    let promise = &desk.plan.actions[action];
    let strip = strip(desk, report, action);
    let headline = headline(desk, report, action);
    let subtitle = match (desk.plan.periods.first(), report.at()) {
        (Some(first), 1..) => {
            format!("Rating of action {} at each report, {} to {}", promise.id, first.title, report.period().title)
        }
        _ => format!("Rating of action {}, {}", promise.id, report.period().title),
    };
    Draft {
        description: format!(
            "One cell for each report, oldest first. {}. The table below has every rating.",
            strip.sentence()
        ),
        headline,
        subtitle,
        source: source(desk, report),
        links: (0..=report.at()).map(|at| address::report(&desk.period(at).id)).collect(),
        anchors: Vec::new(),
        chart: Box::new(strip),
    }
}

/// An action's standings up to a report: for the figure, and for rows of tables.
pub(in crate::site) fn strip<'t>(desk: &'t Desk<'t>, report: &Report<'t>, action: usize) -> StandingStrip<'t> {
    let step = |at: usize| {
        let standing = desk.timeline.standing(at, action);
        Step { period: period_name(desk.period(at)), cell: cell(standing), known: known(standing).into() }
    };
    StandingStrip { steps: (0..=report.at()).map(step).collect(), words: words(desk) }
}

fn cell(standing: &Standing<'_>) -> Cell {
    match (standing.presence, standing.word) {
        (Presence::InPlan, Word::CarriedForward) => Cell::Carried(standing.rag),
        (Presence::InPlan, _) => Cell::Fresh(standing.rag),
        _ => Cell::Absent,
    }
}

const fn known(standing: &Standing<'_>) -> &'static str {
    match (standing.presence, standing.word) {
        (Presence::NotYet, _) => "Not yet in the plan",
        (Presence::Withdrawn, _) => "Withdrawn from the plan",
        (Presence::InPlan, Word::Updated) => "Updated by its owner",
        (Presence::InPlan, Word::Confirmed) => "Confirmed by its owner: nothing changed",
        (Presence::InPlan, Word::CarriedForward) => "Carried forward: nothing was received",
        (Presence::InPlan, Word::Silent) => "Nothing was ever received",
    }
}

/// "Action 5.9 is rated on track, as it was in March 2022".
fn headline(desk: &Desk<'_>, report: &Report<'_>, action: usize) -> String {
    let id = &desk.plan.actions[action].id;
    let now = desk.timeline.standing(report.at(), action);
    match now.presence {
        Presence::NotYet => return format!("Action {id} is not yet in the plan"),
        Presence::Withdrawn => return format!("Action {id} has left the plan"),
        Presence::InPlan => {}
    }
    if now.rag == Rag::NotRated {
        return format!("Action {id} has not been rated");
    }
    let word = desk.plan.frame.word(now.rag).to_lowercase();
    let fact = format!("Action {id} is rated {word}");
    let carried = match now.last_word.filter(|_| now.word == Word::CarriedForward) {
        Some(last) => format!(", with no update since {}", desk.period(last).title),
        None => String::new(),
    };
    let before = report.at().checked_sub(1).map(|at| desk.timeline.standing(at, action));
    match (before, now.since) {
        _ if !carried.is_empty() => fact + &carried,
        (Some(before), _) if before.presence == Presence::InPlan && before.rag != now.rag => {
            let was = desk.plan.frame.word(before.rag).to_lowercase();
            format!("{fact}; at the report before it was {was}")
        }
        (Some(_), Some(since)) if since < report.at() => {
            format!("{fact}, unchanged since {}", desk.period(since).title)
        }
        _ => fact,
    }
}
