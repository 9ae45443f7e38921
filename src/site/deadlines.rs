//! Late against the first promise and against the date now, due next, undated, re-dated, waiting on an event.

mod late;
#[cfg(test)]
mod tests;

use super::desk::Desk;
use super::figure::{Figure, Scope, Shown, Subject};
use super::parts::{ActionRow, Anchor, Link, Notes};
use super::redated::RedatedRow;
use super::scrutiny::undated_sentence;
use super::shell::Page;
use crate::plan::{Event, address};
use crate::report::{ActionAt, Flag};
use crate::words::say;
use late::Late;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    contents: Vec<Anchor>,
    late: Late<'t>,
    slips: Figure<'t>,
    burn_up: Figure<'t>,
    groups: Vec<Group<'t>>,
    redated: Vec<RedatedRow<'t>>,
    redated_caption: &'t str,
    redated_sentence: String,
    events: Vec<EventRow<'t>>,
    events_sentence: String,
}

#[derive(Debug, Serialize)]
struct Group<'t> {
    id: &'static str,
    title: &'t str,
    sentence: String,
    /// Empty where there are no rows.
    caption: String,
    rows: Vec<ActionRow<'t>>,
}

#[derive(Debug, Serialize)]
struct EventRow<'t> {
    id: &'t str,
    text: &'t str,
    state: String,
    actions: Vec<Link<'t>>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let words = desk.words;
    let report = desk.report();
    let next: Vec<ActionAt<'_, '_>> = report.flagged(Flag::DueNext).collect();
    let undated: Vec<ActionAt<'_, '_>> = report.flagged(Flag::Undated).collect();
    let redated: Vec<RedatedRow<'_>> =
        report.flagged(Flag::Slipped).filter_map(|action| RedatedRow::of(desk, &action)).collect();
    let contents = [
        ("overdue", say!(words, deadlines_overdue)),
        ("next", say!(words, deadlines_next)),
        ("undated", say!(words, flag_undated)),
        ("redated", say!(words, flag_slipped)),
        ("events", say!(words, deadlines_events)),
        ("dates", say!(words, deadlines_slips)),
        ("finish", say!(words, deadlines_burn_up)),
    ];
    View {
        page: Page::new(desk, report, "deadlines/", say!(words, nav_deadlines)).entry("deadlines"),
        lede: say!(
            words,
            deadlines_lede,
            date = words.date(report.as_at()),
            overdue = report.flagged(Flag::Overdue).count(),
            next = next.len(),
            undated = undated.len()
        ),
        contents: contents.into_iter().map(|(id, label)| Anchor::new(id, label.to_owned())).collect(),
        late: Late::of(desk, report),
        slips: Figure::of(desk, Shown::new(desk.current, Subject::Slips(Scope::Plan))),
        burn_up: Figure::of(desk, Shown::new(desk.current, Subject::BurnUp(Scope::Plan))),
        groups: vec![
            Group {
                id: "next",
                title: say!(words, deadlines_next),
                sentence: say!(words, deadlines_next_sentence, count = next.len()),
                caption: say!(words, deadlines_next_caption, count = next.len()),
                rows: ActionRow::all(desk, next, Notes::Hidden),
            },
            Group {
                id: "undated",
                title: say!(words, flag_undated),
                sentence: undated_sentence(words, report),
                caption: say!(words, deadlines_undated_caption, count = undated.len()),
                rows: ActionRow::all(desk, undated, Notes::Hidden),
            },
        ],
        redated_sentence: say!(words, deadlines_redated_sentence, count = redated.len()),
        redated,
        redated_caption: say!(words, deadlines_redated_caption),
        events: events(desk),
        events_sentence: events_sentence(desk),
    }
}

fn events<'t>(desk: &'t Desk<'t>) -> Vec<EventRow<'t>> {
    let rows = desk.plan.events.iter().map(|event| {
        let waits = |action: &ActionAt<'_, '_>| action.deadline().waits_for.as_ref() == Some(&event.id);
        let waiting = desk.report().actions().filter(waits);
        let link =
            |action: ActionAt<'t, 't>| Link::new(action.action().id.as_str(), address::action(&action.action().id));
        EventRow {
            id: event.id.as_str(),
            text: &event.text,
            state: event_state(desk, event),
            actions: waiting.map(link).collect(),
        }
    });
    rows.collect()
}

fn event_state(desk: &Desk<'_>, event: &Event) -> String {
    let words = desk.words;
    match (event.had_happened(desk.report().as_at()), event.happened, event.expected) {
        (true, Some(when), _) => say!(words, deadlines_event_happened, date = words.when(when)),
        (_, _, Some(expected)) => say!(words, deadlines_event_expected, date = words.when(expected)),
        _ => say!(words, deadlines_event_open).to_owned(),
    }
}

fn events_sentence(desk: &Desk<'_>) -> String {
    let words = desk.words;
    let waiting = say!(words, deadlines_waiting, count = desk.report().flagged(Flag::Waiting).count());
    match desk.report().flagged(Flag::DateWanted).count() {
        0 => waiting,
        wanted => format!("{waiting} {}", say!(words, deadlines_date_wanted, count = wanted)),
    }
}
