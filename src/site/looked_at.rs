//! Which meetings looked at an action, a finding or a period, and what came of it.

use super::desk::Desk;
use super::parts::{Link, sentence};
use crate::plan::{How, LookedAt, Meeting, address};
use crate::words::{Words, say};
use serde::Serialize;

/// A meeting that looked at something.
#[derive(Debug, Serialize)]
pub(super) struct Look<'t> {
    date: String,
    label: &'t str,
    href: String,
    /// The item, what the meeting was asked to do, and what it did.
    text: String,
    /// "In its paper and in a question."
    how: String,
}

/// A way of looking as a page says it: what the plan knows, and what only a report's updates tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// The report made for the meeting had news of it.
    Report,
    /// As the plan says.
    Plan(How),
}

impl Way {
    fn words(self, words: &Words) -> &str {
        match self {
            Self::Report => say!(words, meeting_looked_report),
            Self::Plan(How::Listed) => say!(words, meeting_looked_listed),
            Self::Plan(How::Paper) => say!(words, meeting_looked_paper),
            Self::Plan(How::Minute) => say!(words, meeting_looked_minute),
            Self::Plan(How::Question) => say!(words, meeting_looked_question),
            Self::Plan(How::Promise) => say!(words, meeting_looked_promise),
            Self::Plan(How::Answer) => say!(words, meeting_looked_answer),
            Self::Plan(How::Redated(_)) => say!(words, meeting_looked_redated),
        }
    }
}

/// The meetings that looked at a thing, oldest first; `reported` are positions of meetings whose report had news of it.
pub(super) fn looks<'t>(desk: &Desk<'t>, thing: LookedAt, reported: impl IntoIterator<Item = usize>) -> Vec<Look<'t>> {
    let known = desk.plan.looks.at(thing).map(|(meeting, how)| (meeting, Way::Plan(how)));
    let mut ways: Vec<(usize, Way)> = reported.into_iter().map(|meeting| (meeting, Way::Report)).chain(known).collect();
    // Stable, so that a report comes before what else there was.
    ways.sort_by_key(|(meeting, _)| *meeting);
    let meetings = ways.chunk_by(|(one, _), (other, _)| one == other);
    meetings.filter_map(|own| Some(look(desk, &desk.plan.meetings[own.first()?.0], own))).collect()
}

fn look<'t>(desk: &Desk<'t>, meeting: &'t Meeting, ways: &[(usize, Way)]) -> Look<'t> {
    let words = desk.words;
    Look {
        date: words.date(meeting.doc.date.0),
        label: desk.body_of(meeting),
        href: address::meeting(&meeting.id),
        text: said(desk, meeting),
        how: sentence(&said_how(words, ways.iter().map(|(_, way)| *way))),
    }
}

/// "in its paper and in a question": each way once.
pub(super) fn said_how(words: &Words, ways: impl IntoIterator<Item = Way>) -> String {
    let mut said: Vec<&str> = ways.into_iter().map(|way| way.words(words)).collect();
    said.dedup();
    words.list(&said)
}

/// The item, what the meeting was asked to do, and what it did: "Progress. The report came for noting. Noted."
fn said(desk: &Desk<'_>, meeting: &Meeting) -> String {
    let words = desk.words;
    let asked = words.came_or_comes(meeting);
    let parts = [sentence(&meeting.doc.title), asked.unwrap_or_default().to_owned(), sentence(words.outcome(meeting))];
    parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The meetings that had the report of each period, oldest first, in one pass over the meetings: those that it was made
/// for, and those whose paper carries it.
pub(super) fn by_period<'t>(desk: &Desk<'t>) -> Vec<Vec<Link<'t>>> {
    let plan = desk.plan;
    let mut meetings: Vec<Vec<Link<'t>>> = plan.periods.iter().map(|_| Vec::new()).collect();
    for meeting in &plan.meetings {
        let link = || {
            let link = desk.meeting_link(meeting);
            let outcome = desk.words.outcome(meeting);
            Link::new(say!(desk.words, meeting_had_report, meeting = link.label, outcome = outcome), link.href)
        };
        let carried = plan.paper_to(&meeting.id).and_then(|paper| plan.reported_by(paper));
        let made = plan.periods.iter().position(|period| period.meeting.as_ref() == Some(&meeting.id));
        if let Some(at) = made {
            meetings[at].push(link());
        }
        if let Some(at) = carried.filter(|at| made != Some(*at)) {
            meetings[at].push(link());
        }
    }
    meetings
}
