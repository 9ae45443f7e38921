//! Unfinished actions that are late: against the date first promised, and against the date they have now.

use crate::plan::address;
use crate::report::{ActionAt, Report, days_in_words, late_from_first};
use crate::site::desk::Desk;
use crate::site::parts::{Link, Status, as_written};
use crate::words::{Words, say};
use serde::Serialize;
use std::cmp::Reverse;

/// Every late action, the latest first, in tables by how late.
#[derive(Debug, Serialize)]
pub(super) struct Late<'t> {
    sentence: String,
    /// Whether any of them has another date than the first: a column says which.
    redated: bool,
    tables: Vec<Band<'t>>,
}

#[derive(Debug, Serialize)]
struct Band<'t> {
    caption: String,
    rows: Vec<Row<'t>>,
}

#[derive(Debug, Serialize)]
struct Row<'t> {
    id: &'t str,
    title: &'t str,
    href: String,
    status: Status<'t>,
    first: &'t str,
    /// How far past the date first promised; that it had none, where it had none.
    late: String,
    /// The date in force, where it is another.
    now: Option<&'t str>,
    /// How far past the date in force.
    overdue: String,
    lead: Option<Link<'t>>,
}

/// Bounds of the bands, in days past the date first promised.
const BANDS: [(i32, i32); 3] = [(183, i32::MAX), (92, 182), (0, 91)];

impl<'t> Late<'t> {
    pub(super) fn of(desk: &'t Desk<'t>, report: &'t Report<'t>) -> Self {
        let words = desk.words;
        let is_late = |action: &ActionAt<'_, '_>| days_late(action).is_some();
        let mut late: Vec<ActionAt<'t, 't>> = report.actions().filter(is_late).collect();
        late.sort_by_key(|action| (Reverse(days_late(action)), action.position()));
        let band = |(from, to): (i32, i32)| {
            let own = late.iter().filter(|action| days_late(action).is_some_and(|days| (from..=to).contains(&days)));
            let rows: Vec<Row<'t>> = own.map(|action| row(desk, action)).collect();
            (!rows.is_empty()).then(|| Band { caption: band_words(words, from, rows.len()), rows })
        };
        let redated = late.iter().any(|action| action.slip().is_some());
        let counted = late_from_first(words, report);
        let mut sentence = match counted {
            Some(counted) => format!("{counted} {}", say!(words, deadlines_late_sentence)),
            None if late.is_empty() => say!(words, deadlines_none_late).to_owned(),
            None => say!(words, deadlines_late_sentence).to_owned(),
        };
        if !late.is_empty() && !redated {
            sentence = format!("{sentence} {}", say!(words, deadlines_none_redated));
        }
        Self { sentence, redated, tables: BANDS.into_iter().filter_map(band).collect() }
    }
}

/// Days past the date first promised; past the date in force where the first promise had none, or a later one.
fn days_late(action: &ActionAt<'_, '_>) -> Option<i32> {
    action.days_past_baseline().max(action.days_overdue())
}

fn band_words(words: &Words, from: i32, count: usize) -> String {
    match from {
        183.. => say!(words, deadlines_band_long, count = count),
        92.. => say!(words, deadlines_band_middle, count = count),
        _ => say!(words, deadlines_band_short, count = count),
    }
}

fn row<'t>(desk: &'t Desk<'t>, action: &ActionAt<'t, 't>) -> Row<'t> {
    let words = desk.words;
    let promise = action.action();
    let said = |days: Option<i32>| days.map(|days| days_in_words(words, days));
    Row {
        id: promise.id.as_str(),
        title: &promise.title,
        href: address::action(&promise.id),
        status: Status::of(desk, action.standing()),
        first: as_written(words, action.baseline()),
        late: said(action.days_past_baseline()).unwrap_or_else(|| match action.baseline().due() {
            Some(_) => say!(words, deadlines_not_late).to_owned(),
            None => say!(words, deadlines_no_date).to_owned(),
        }),
        now: action.slip().map(|_| as_written(words, action.deadline())),
        overdue: match (action.days_overdue(), action.deadline().due()) {
            (Some(days), _) => say!(words, common_overdue, late = days_in_words(words, days)),
            (None, Some(_)) => say!(words, deadlines_not_yet).to_owned(),
            (None, None) => say!(words, deadlines_no_date).to_owned(),
        },
        lead: promise.lead.as_ref().and_then(|role| desk.role(role)),
    }
}
