//! What is new: reports as they are published, decisions about them, and corrections.

use super::desk::Desk;
use super::parts::sentence;
use crate::data::{Feed, FeedEntry, atom};
use crate::plan::{Correction, Meeting, Outcome, Period, PeriodStatus, address};
use crate::report::{Report, headline};
use crate::words::say;
use jiff::civil::Date;
use std::cmp::Reverse;

/// Where the feed stands.
pub(super) const ADDRESS: &str = "feed.xml";

/// The feed of a site. A draft is not news: it comes in once it is published.
pub(super) fn feed(desk: &Desk<'_>) -> String {
    let site = &desk.plan.site;
    let published = desk.reports[..=desk.current].iter().filter(|report| is_published(report.period()));
    let mut entries: Vec<FeedEntry<'_>> = published.map(|report| of_report(desk, report)).collect();
    entries.extend(desk.plan.meetings.iter().filter_map(|meeting| of_decision(desk, meeting)));
    entries.extend(desk.plan.corrections.iter().map(|correction| of_correction(desk, correction)));
    // Of one day, what is furthest down the list of records is the latest.
    entries.reverse();
    entries.sort_by_key(|entry| Reverse(entry.day));
    atom(&Feed {
        title: &site.title,
        subtitle: say!(desk.words, feed_subtitle),
        language: &site.language,
        home: &site.base_url,
        own: &whole(desk, ADDRESS),
        author: (&site.organisation, site.contact.email.as_deref()),
        rights: site
            .licence
            .as_ref()
            .map(|licence| say!(desk.words, feed_rights, licence = &licence.name, address = &licence.url)),
        updated: entries.first().map_or(known(desk.report().period()), |entry| entry.day),
        entries,
    })
}

/// True for a report that everyone may read.
pub(super) fn is_published(period: &Period) -> bool {
    period.status == PeriodStatus::Published
}

/// The day a report became public, or the day it speaks for where no other is known.
pub(super) fn known(period: &Period) -> Date {
    period.published.filter(|_| is_published(period)).unwrap_or(period.as_at).0
}

/// The address of a page with its host.
pub(super) fn whole(desk: &Desk<'_>, address: &str) -> String {
    format!("{}{address}", desk.plan.site.base_url)
}

fn of_report<'t>(desk: &'t Desk<'t>, report: &'t Report<'t>) -> FeedEntry<'t> {
    let period = report.period();
    FeedEntry {
        page: whole(desk, &address::report(&period.id)),
        title: say!(desk.words, feed_report, period = &period.title),
        summary: say!(
            desk.words,
            feed_report_summary,
            date = desk.words.date(report.as_at()),
            headline = headline(desk.words, report)
        ),
        sort: ("report", say!(desk.words, feed_sort_report)),
        day: known(period),
    }
}

/// A decision, where the papers record one.
fn of_decision<'t>(desk: &'t Desk<'t>, meeting: &'t Meeting) -> Option<FeedEntry<'t>> {
    let decision = meeting.doc.decision.as_ref().filter(|decision| decision.outcome != Outcome::NotRecorded)?;
    let title = sentence(&meeting.doc.title);
    let date = desk.words.date(meeting.doc.date.0);
    Some(FeedEntry {
        page: whole(desk, &address::meeting(&meeting.id)),
        title: say!(desk.words, feed_decision, body = desk.body_of(meeting), date = date),
        summary: decision.text.as_ref().map_or_else(|| title.clone(), |text| format!("{title} {}", sentence(text))),
        sort: ("decision", say!(desk.words, feed_sort_decision)),
        day: decision.published.unwrap_or(meeting.doc.date).0,
    })
}

fn of_correction<'t>(desk: &'t Desk<'t>, correction: &'t Correction) -> FeedEntry<'t> {
    let words = desk.words;
    FeedEntry {
        page: whole(desk, &address::correction(&correction.id)),
        title: say!(words, feed_correction, what = &correction.what),
        summary: match (&correction.was, &correction.now) {
            (Some(was), Some(now)) => say!(
                words,
                feed_correction_summary,
                since = words.date(correction.since.0),
                was = sentence(was),
                now = sentence(now)
            ),
            _ => {
                let because = correction.because.as_ref().map(|because| sentence(because)).unwrap_or_default();
                say!(words, feed_correction_of_report, since = words.date(correction.since.0), because = because)
            }
        },
        sort: ("correction", say!(words, feed_sort_correction)),
        day: correction.corrected.0,
    }
}
