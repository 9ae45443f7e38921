//! Where the plan was and will be discussed.

use super::desk::Desk;
use super::meeting::outcome;
use super::parts::counted;
use super::shell::Page;
use crate::plan::{Meeting, MeetingStatus, address, uk_date};
use serde::Serialize;

/// What stands where no meeting is planned.
pub(super) const NONE_TO_COME: &str = "No date is given for a further meeting in the papers published so far.";

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    groups: Vec<Group<'t>>,
}

#[derive(Debug, Serialize)]
struct Group<'t> {
    id: &'static str,
    title: &'static str,
    caption: String,
    none: &'static str,
    rows: Vec<Row<'t>>,
}

#[derive(Debug, Serialize)]
struct Row<'t> {
    when: String,
    body: &'t str,
    title: &'t str,
    href: String,
    ask: &'static str,
    outcome: &'static str,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let (coming, past): (Vec<&Meeting>, Vec<&Meeting>) =
        desk.plan.meetings.iter().partition(|meeting| meeting.doc.status == MeetingStatus::Planned);
    View {
        page: Page::new(desk, desk.report(), "meetings/", "Meetings").entry("meetings"),
        lede: format!("{} about the plan.", counted(desk.plan.meetings.len(), "meeting")),
        groups: vec![
            Group {
                id: "coming",
                title: "To come",
                caption: format!("{} to come", counted(coming.len(), "meeting")),
                none: NONE_TO_COME,
                rows: coming.into_iter().map(|meeting| row(desk, meeting)).collect(),
            },
            Group {
                id: "past",
                title: "Held",
                caption: format!("{} held, newest first", counted(past.len(), "meeting")),
                none: "No meeting has been held yet.",
                rows: past.into_iter().rev().map(|meeting| row(desk, meeting)).collect(),
            },
        ],
    }
}

fn row<'t>(desk: &Desk<'t>, meeting: &'t Meeting) -> Row<'t> {
    Row {
        when: uk_date(meeting.doc.date.0),
        body: desk.body_of(meeting),
        title: &meeting.doc.title,
        href: address::meeting(&meeting.id),
        ask: meeting.doc.ask.map_or("Not stated", |ask| ask.word()),
        outcome: outcome(meeting),
    }
}
