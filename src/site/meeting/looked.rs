//! What a meeting looked at, and how the plan knows.

use crate::plan::{LookedAt, MeetingStatus};
use crate::site::desk::Desk;
use crate::site::looked_at::{Way, said_how};
use crate::site::parts::{Link, sentence};
use crate::words::say;
use serde::Serialize;

/// Most actions and findings that are named.
const MOST: usize = 60;

/// What was before a meeting.
#[derive(Debug, Serialize)]
pub(super) struct Looked<'t> {
    title: &'t str,
    things: Vec<Thing<'t>>,
    /// How many more there are.
    more: Option<String>,
}

#[derive(Debug, Serialize)]
struct Thing<'t> {
    link: Link<'t>,
    /// "In its minute."
    how: String,
}

pub(super) fn of<'t>(desk: &'t Desk<'t>, at: usize) -> Looked<'t> {
    let all: Vec<_> = desk.plan.looks.of_meeting(at).collect();
    let ways: Vec<_> = all.chunk_by(|(one, _), (other, _)| one == other).collect();
    let thing = |own: &&[(LookedAt, crate::plan::How)]| {
        let (thing, _) = own.first()?;
        let how = said_how(desk.words, own.iter().map(|(_, how)| Way::Plan(*how)));
        Some(Thing { link: link(desk, *thing)?, how: sentence(&how) })
    };
    let more = ways.len().saturating_sub(MOST);
    let is_to_come = desk.plan.meetings[at].doc.status == MeetingStatus::Planned;
    Looked {
        title: if is_to_come { say!(desk.words, meeting_looks_title) } else { say!(desk.words, meeting_looked_title) },
        things: ways.iter().take(MOST).filter_map(thing).collect(),
        more: (more > 0).then(|| say!(desk.words, meeting_looked_more, count = more)),
    }
}

fn link<'t>(desk: &Desk<'t>, thing: LookedAt) -> Option<Link<'t>> {
    match thing {
        LookedAt::Action(at) => desk.action(&desk.plan.actions[at].id),
        LookedAt::Finding(at) => desk.finding(&desk.plan.findings[at].id),
    }
}
