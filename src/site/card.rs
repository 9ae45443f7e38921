//! The picture that stands for a link to a report where people share links.

use super::desk::Desk;
use super::shell::publication;
use crate::chart::card::Card;
use crate::plan::{Rag, address};
use crate::report::{Report, headline};
use crate::words::say;
use serde::Serialize;

/// A picture, and what it shows for someone who cannot see it.
#[derive(Debug, Serialize)]
pub(super) struct CardLink {
    /// From the site's root.
    href: String,
    alt: String,
}

impl CardLink {
    /// The picture of a report.
    pub(super) fn of(desk: &Desk<'_>, report: &Report<'_>) -> Self {
        let date = desk.words.date(report.as_at());
        Self {
            href: address::card(&report.period().id),
            alt: say!(desk.words, card_alt, date = date, headline = headline(desk.words, report)),
        }
    }
}

/// The picture of the report of the period at a position.
pub(super) fn picture(desk: &Desk<'_>, at: usize) -> Vec<u8> {
    let report = &desk.reports[at];
    let site = &desk.plan.site;
    let tally = report.whole_tally();
    let date = desk.words.date(report.as_at());
    let card = Card {
        organisation: &site.organisation,
        title: &site.title,
        day: &say!(desk.words, card_day, date = date, publication = publication(desk.words, report)),
        headline: &headline(desk.words, report),
        ratings: Rag::ALL.map(|rag| (tally.count(rag), desk.words.rating(&desk.plan.frame, rag))),
    };
    card.png()
}

/// A language and its country as Open Graph writes them: `en_GB`. A language without a country is the one of the
/// United Kingdom, whose councils these are.
pub(super) fn locale(language: &str) -> String {
    match language.split_once('-') {
        Some((language, country)) => format!("{language}_{country}"),
        None => format!("{language}_GB"),
    }
}
