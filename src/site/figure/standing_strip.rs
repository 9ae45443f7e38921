//! How has one action stood, report after report?

use super::{Draft, source, span, spoken, vocabulary};
use crate::chart::{Cell, StandingStrip, Step};
use crate::plan::{Rag, address};
use crate::report::{Presence, Report, Standing, Word};
use crate::site::desk::Desk;
use crate::words::{Words, say};

pub(super) fn draft<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>, action: usize) -> Draft<'t> {
    let promise = &desk.plan.actions[action];
    let strip = strip(desk, report, action);
    let headline = headline(desk, report, action);
    let id = promise.id.as_str();
    let subtitle = match report.at() {
        0 => say!(desk.words, standing_strip_subtitle_first, id = id, report = &report.period().title),
        _ => say!(desk.words, standing_strip_subtitle, id = id, reports = span(desk, report)),
    };
    Draft {
        description: say!(desk.words, standing_strip_description, told = strip.sentence()),
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
        Step { period: desk.period_name(at), cell: cell(standing), known: known(desk.words, standing).into() }
    };
    StandingStrip { steps: (0..=report.at()).map(step).collect(), words: vocabulary(desk) }
}

fn cell(standing: &Standing<'_>) -> Cell {
    match (standing.presence, standing.word) {
        (Presence::InPlan, Word::CarriedForward) => Cell::Carried(standing.rag),
        (Presence::InPlan, _) => Cell::Fresh(standing.rag),
        _ => Cell::Absent,
    }
}

fn known<'t>(words: &'t Words, standing: &Standing<'_>) -> &'t str {
    match (standing.presence, standing.word) {
        (Presence::NotYet, _) => say!(words, standing_strip_not_yet),
        (Presence::Withdrawn, _) => say!(words, standing_strip_withdrawn),
        (Presence::InPlan, Word::Updated) => say!(words, standing_strip_updated),
        (Presence::InPlan, Word::Confirmed) => say!(words, standing_strip_confirmed),
        (Presence::InPlan, Word::CarriedForward) => say!(words, standing_strip_carried),
        (Presence::InPlan, Word::Silent) => say!(words, standing_strip_nothing),
    }
}

/// "Action 5.9 is rated on track, as it was in March 2022".
fn headline(desk: &Desk<'_>, report: &Report<'_>, action: usize) -> String {
    let words = desk.words;
    let id = desk.plan.actions[action].id.as_str();
    let now = desk.timeline.standing(report.at(), action);
    match now.presence {
        Presence::NotYet => return say!(words, standing_strip_headline_not_yet, id = id),
        Presence::Withdrawn => return say!(words, standing_strip_headline_left, id = id),
        Presence::InPlan => {}
    }
    if now.rag == Rag::NotRated {
        return say!(words, standing_strip_headline_unrated, id = id);
    }
    let status = spoken(desk, now.rag);
    let title = |at: usize| &desk.period(at).title;
    if let Some(last) = now.last_word.filter(|_| now.word == Word::CarriedForward) {
        return say!(words, standing_strip_headline_silent, id = id, status = status, report = title(last));
    }
    let before = report.at().checked_sub(1).map(|at| desk.timeline.standing(at, action));
    match (before, now.since) {
        (Some(before), _) if before.is_in_plan() && before.rag != now.rag => {
            let was = spoken(desk, before.rag);
            say!(words, standing_strip_headline_changed, id = id, status = status, was = was)
        }
        (Some(_), Some(since)) if since < report.at() => {
            say!(words, standing_strip_headline_unchanged, id = id, status = status, report = title(since))
        }
        _ => say!(words, standing_strip_headline, id = id, status = status),
    }
}
