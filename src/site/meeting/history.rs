//! The other meetings that took the same matter: the same issue of ModernGov, or else every meeting about the plan.

use crate::plan::{Meeting, ModernGov, address};
use crate::site::desk::Desk;
use crate::words::say;
use serde::Serialize;

/// Most meetings in one table: those nearest to the one whose page it is.
const MOST: usize = 24;

/// Where the matter has been.
#[derive(Debug, Serialize)]
pub(super) struct History<'t> {
    caption: String,
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
    /// True for the meeting whose page it is.
    here: bool,
}

/// The history of the meeting at a position; none where it is the only one.
pub(super) fn of<'t>(desk: &Desk<'t>, at: usize) -> Option<History<'t>> {
    let meetings = desk.plan.meetings.as_slice();
    let issue = meetings[at].doc.moderngov.as_ref().and_then(issue);
    let same = |own: &&Meeting| issue.is_none() || own.doc.moderngov.as_ref().and_then(self::issue) == issue;
    let all: Vec<&Meeting> = meetings.iter().filter(same).collect();
    let own = all.iter().position(|own| own.id == meetings[at].id)?;
    if all.len() < 2 {
        return None;
    }
    let from = own.saturating_sub(MOST / 2).min(all.len().saturating_sub(MOST));
    let shown = &all[from..(from + MOST).min(all.len())];
    let rows = (from..).zip(shown).map(|(place, meeting)| row(desk, meeting, place == own)).collect();
    let caption = match issue {
        Some(_) => say!(desk.words, meeting_history_issue, count = all.len()),
        None => say!(desk.words, meeting_history_plan, count = all.len()),
    };
    Some(History { caption, rows })
}

/// The issue as ModernGov knows it: numbers of two councils say nothing of each other.
fn issue(own: &ModernGov) -> Option<(&str, u32)> {
    Some((own.site.trim_end_matches('/'), own.issue?))
}

fn row<'t>(desk: &Desk<'t>, meeting: &'t Meeting, here: bool) -> Row<'t> {
    Row {
        when: desk.words.date(meeting.doc.date.0),
        body: desk.body_of(meeting),
        title: &meeting.doc.title,
        href: address::meeting(&meeting.id),
        ask: meeting.doc.ask.map_or(say!(desk.words, meeting_ask_unstated), |ask| desk.words.ask(ask)),
        outcome: desk.words.outcome(meeting),
        here,
    }
}
