//! What was reported of one action, newest first.

use crate::plan::address;
use crate::report::{Presence, Standing, Word};
use crate::site::desk::Desk;
use crate::site::parts::{Link, Status};
use crate::words::say;
use serde::Serialize;
use std::borrow::Cow;

/// One report, or several in a row in which nothing was heard.
#[derive(Debug, Serialize)]
pub(super) struct Moment<'t> {
    id: &'t str,
    period: Cow<'t, str>,
    href: String,
    status: Status<'t>,
    kind: &'static str,
    words: Cow<'t, str>,
    note: Option<&'t str>,
    recovery: Option<&'t str>,
    evidence: Vec<Link<'t>>,
}

/// Every report that had the action, newest first. Reports in a row in which nothing was heard are one entry: twelve lines of silence
/// say no more than one, and would hide the rest.
pub(super) fn history<'t>(desk: &'t Desk<'t>, position: usize) -> Vec<Moment<'t>> {
    let standing = |at: usize| desk.timeline.standing(at, position);
    let mut moments = Vec::new();
    let mut end = desk.current + 1;
    while let Some(newest) = end.checked_sub(1) {
        let mut oldest = newest;
        while is_silent(standing(newest)) && oldest > 0 && is_silent(standing(oldest - 1)) {
            oldest -= 1;
        }
        moments.extend(moment(desk, oldest, newest, standing(newest)));
        end = oldest;
    }
    moments
}

/// True where the action was in the plan and nothing was heard of it.
fn is_silent(standing: &Standing<'_>) -> bool {
    standing.presence == Presence::InPlan && matches!(standing.word, Word::CarriedForward | Word::Silent)
}

fn moment<'t>(desk: &'t Desk<'t>, oldest: usize, newest: usize, standing: &'t Standing<'t>) -> Option<Moment<'t>> {
    let words = desk.words;
    let period = desk.period(newest);
    let update = standing.newest.filter(|(said, _)| *said == newest).map(|(_, update)| update);
    let since = standing.last_word.map_or("", |last| &desk.period(last).title);
    let (kind, how) = match (standing.presence, standing.word) {
        (Presence::NotYet, _) => return None,
        (Presence::Withdrawn, _) => ("withdrawn", say!(words, movement_withdrawn).into()),
        (_, Word::Updated) => ("updated", say!(words, action_updated).into()),
        (_, Word::Confirmed) => ("confirmed", say!(words, action_confirmed).into()),
        (_, Word::CarriedForward) => ("carried", say!(words, action_carried, since = since).into()),
        (_, Word::Silent) => ("silent", say!(words, action_silent).into()),
    };
    let name = if oldest == newest {
        period.title.as_str().into()
    } else {
        say!(words, action_reports, first = &desk.period(oldest).title, last = &period.title).into()
    };
    Some(Moment {
        id: period.id.as_str(),
        period: name,
        href: address::report(&period.id),
        // The words beside the status say how it is known, so the status itself does not repeat it.
        status: Status::of(desk, standing).said_elsewhere(),
        kind,
        words: how,
        note: update.and_then(|update| update.note.as_deref().or(update.withdrawn.as_deref())),
        recovery: update.and_then(|update| update.recovery.as_deref()),
        evidence: update.map(|update| desk.evidence(&update.evidence)).unwrap_or_default(),
    })
}
