//! Where the plan was and will be discussed.

use super::desk::Desk;
use super::shell::Page;
use crate::plan::{Meeting, MeetingStatus, address};
use crate::words::say;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    groups: Vec<Group<'t>>,
}

#[derive(Debug, Serialize)]
struct Group<'t> {
    id: &'static str,
    title: &'t str,
    /// Whether they have been held, so that each has an outcome.
    held: bool,
    caption: String,
    none: &'t str,
    rows: Vec<Row<'t>>,
}

#[derive(Debug, Serialize)]
struct Row<'t> {
    when: String,
    body: &'t str,
    title: &'t str,
    href: String,
    ask: &'t str,
    outcome: &'t str,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let words = desk.words;
    let (coming, past): (Vec<&Meeting>, Vec<&Meeting>) =
        desk.plan.meetings.iter().partition(|meeting| meeting.doc.status == MeetingStatus::Planned);
    View {
        page: Page::new(desk, desk.report(), "meetings/", say!(words, nav_meetings)).entry("meetings"),
        lede: say!(words, meetings_lede, count = desk.plan.meetings.len()),
        groups: vec![
            Group {
                id: "coming",
                title: say!(words, meetings_coming),
                held: false,
                caption: say!(words, meetings_coming_caption, count = coming.len()),
                none: say!(words, meetings_none_to_come),
                rows: coming.into_iter().map(|meeting| row(desk, meeting)).collect(),
            },
            Group {
                id: "past",
                title: say!(words, meetings_past),
                held: true,
                caption: say!(words, meetings_past_caption, count = past.len()),
                none: say!(words, meetings_none_held),
                rows: past.into_iter().rev().map(|meeting| row(desk, meeting)).collect(),
            },
        ],
    }
}

fn row<'t>(desk: &'t Desk<'t>, meeting: &'t Meeting) -> Row<'t> {
    Row {
        when: desk.words.date(meeting.doc.date.0),
        body: desk.body_of(meeting),
        title: &meeting.doc.title,
        href: address::meeting(&meeting.id),
        ask: meeting.doc.ask.map_or(say!(desk.words, meeting_ask_unstated), |ask| desk.words.ask(ask)),
        outcome: desk.words.outcome(meeting),
    }
}
