//! What was reported of one action, newest first.

use crate::plan::address;
use crate::record::Subject;
use crate::report::{Presence, Standing, Word};
use crate::site::desk::Desk;
use crate::site::parts::{Link, Status};
use crate::words::say;
use serde::Serialize;
use std::borrow::Cow;
use std::ops::RangeInclusive;

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
    /// The corrections of what the report said of the action.
    corrected: Vec<Link<'t>>,
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
        moments.extend(moment(desk, position, oldest..=newest, standing(newest)));
        end = oldest;
    }
    moments
}

/// True where the action was in the plan and nothing was heard of it.
fn is_silent(standing: &Standing<'_>) -> bool {
    standing.is_in_plan() && standing.word.is_silent()
}

fn moment<'t>(
    desk: &'t Desk<'t>,
    action: usize,
    reports: RangeInclusive<usize>,
    standing: &'t Standing<'t>,
) -> Option<Moment<'t>> {
    let (oldest, newest) = reports.into_inner();
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
        corrected: corrected(desk, newest, action),
    })
}

/// The corrections of what the report at a position said of an action: its history tells what is right.
fn corrected<'t>(desk: &Desk<'t>, at: usize, action: usize) -> Vec<Link<'t>> {
    let (period, id) = (&desk.period(at).id, desk.plan.actions[action].id.as_str());
    let own = desk.plan.corrections.iter().filter(|correction| correction.period.as_ref() == Some(period));
    let about =
        own.filter(|correction| correction.changes.iter().any(|change| Subject::of(&change.fact).action() == Some(id)));
    let label = |day| say!(desk.words, record_corrected_on, date = desk.words.date(day));
    about.map(|own| Link::new(label(own.corrected.0), address::correction(&own.id))).collect()
}
