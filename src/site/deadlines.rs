//! Due next, overdue by age, re-dated, waiting on an event, undated.

use super::desk::Desk;
use super::figure::{Figure, Scope, Shown, Subject};
use super::parts::{ActionRow, Anchor, Link, Notes, counted};
use super::redated::RedatedRow;
use super::scrutiny::undated_sentence;
use super::shell::Page;
use crate::plan::{Event, address, uk_date};
use crate::report::{ActionAt, Flag};
use serde::Serialize;
use std::cmp::Reverse;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    contents: Vec<Anchor>,
    slips: Figure<'t>,
    burn_up: Figure<'t>,
    groups: Vec<Group<'t>>,
    redated: Vec<RedatedRow<'t>>,
    redated_caption: &'static str,
    redated_sentence: String,
    events: Vec<EventRow<'t>>,
    events_sentence: String,
}

#[derive(Debug, Serialize)]
struct Group<'t> {
    id: &'static str,
    title: &'static str,
    sentence: String,
    tables: Vec<Table<'t>>,
}

#[derive(Debug, Serialize)]
struct Table<'t> {
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

/// Bounds of the bands of age, in days, with their names.
const BANDS: [(i32, i32, &str); 3] = [
    (183, i32::MAX, "More than six months overdue"),
    (92, 182, "Three to six months overdue"),
    (0, 91, "Up to three months overdue"),
];

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let report = desk.report();
    let overdue: Vec<ActionAt<'_, '_>> = report.flagged(Flag::Overdue).collect();
    let next: Vec<ActionAt<'_, '_>> = report.flagged(Flag::DueNext).collect();
    let undated: Vec<ActionAt<'_, '_>> = report.flagged(Flag::Undated).collect();
    let redated: Vec<RedatedRow<'_>> =
        report.flagged(Flag::Slipped).filter_map(|action| RedatedRow::of(desk, &action)).collect();
    let lede = format!(
        "As at {}: {} overdue, {} due in the next three months, {} without a date that could pass.",
        uk_date(report.as_at()),
        counted(overdue.len(), "action"),
        next.len(),
        undated.len()
    );
    View {
        page: Page::new(desk, report, "deadlines/", "Deadlines").entry("deadlines"),
        lede,
        contents: [
            ("overdue", "Overdue"),
            ("next", "Due next"),
            ("undated", "Undated"),
            ("redated", "Re-dated"),
            ("events", "Waiting on an event"),
            ("dates", "Are dates real?"),
            ("finish", "Will it finish?"),
        ]
        .into_iter()
        .map(|(id, label)| Anchor::new(id, label))
        .collect(),
        slips: Figure::of(desk, Shown::new(desk.current, Subject::Slips(Scope::Plan))),
        burn_up: Figure::of(desk, Shown::new(desk.current, Subject::BurnUp(Scope::Plan))),
        groups: vec![
            Group {
                id: "overdue",
                title: "Overdue",
                sentence: if overdue.is_empty() {
                    "No unfinished action is past its deadline.".to_owned()
                } else {
                    "Counted from the last day of the deadline as written; finished actions are not counted.".to_owned()
                },
                tables: overdue_tables(desk, overdue),
            },
            Group {
                id: "next",
                title: "Due next",
                sentence: if next.is_empty() {
                    "Nothing is due in the next three months.".to_owned()
                } else {
                    "Due within three months.".to_owned()
                },
                tables: table(desk, next, "due within three months"),
            },
            Group {
                id: "undated",
                title: "Undated",
                sentence: undated_sentence(desk.words, report),
                tables: table(desk, undated, "that can never be overdue"),
            },
        ],
        redated_sentence: redated_sentence(&redated),
        redated,
        redated_caption: "Deadlines that moved, from the first promise to the latest",
        events: events(desk),
        events_sentence: events_sentence(desk),
    }
}

fn table<'t>(desk: &Desk<'t>, actions: Vec<ActionAt<'t, 't>>, words: &str) -> Vec<Table<'t>> {
    if actions.is_empty() {
        return Vec::new();
    }
    vec![Table {
        caption: format!("{} {words}", counted(actions.len(), "unfinished action")),
        rows: ActionRow::all(desk, actions, Notes::Hidden),
    }]
}

/// Overdue actions by how long, the longest first.
fn overdue_tables<'t>(desk: &Desk<'t>, mut overdue: Vec<ActionAt<'t, 't>>) -> Vec<Table<'t>> {
    let days = |action: &ActionAt<'_, '_>| action.days_overdue().unwrap_or_default();
    overdue.sort_by_key(|action| (Reverse(days(action)), action.position()));
    let bands = BANDS.into_iter().map(|(from, to, name)| {
        let own: Vec<ActionAt<'_, '_>> =
            overdue.iter().copied().filter(|action| (from..=to).contains(&days(action))).collect();
        (name, own)
    });
    bands
        .filter(|(_, own)| !own.is_empty())
        .map(|(name, own)| Table {
            caption: format!("{name}: {}", counted(own.len(), "action")),
            rows: ActionRow::all(desk, own, Notes::Hidden),
        })
        .collect()
}

fn redated_sentence(redated: &[RedatedRow<'_>]) -> String {
    match redated.len() {
        0 => "No deadline has been changed since it was first published. A date that passes without a new one stays overdue.".to_owned(),
        1 => "1 deadline has moved.".to_owned(),
        count => format!("{count} deadlines have moved."),
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
    match (event.had_happened(desk.report().as_at()), event.happened, event.expected) {
        (true, Some(when), _) => format!("Happened: {when}."),
        (_, _, Some(expected)) => format!("Has not happened; expected {expected}."),
        _ => "Has not happened, as far as the papers say.".to_owned(),
    }
}

fn events_sentence(desk: &Desk<'_>) -> String {
    let wanted = desk.report().flagged(Flag::DateWanted).count();
    let waiting = desk.report().flagged(Flag::Waiting).count();
    let are = |count: usize, words: &str| {
        if count == 1 { format!("1 action {words}s") } else { format!("{count} actions {words}") }
    };
    let mut sentence = format!("{} for something that has not happened.", are(waiting, "wait"));
    if wanted > 0 {
        sentence.push_str(&format!(
            " For {}, what it was waiting for has happened and no date has been given.",
            if wanted == 1 { "1 more".to_owned() } else { format!("{wanted} more") }
        ));
    }
    sentence
}
