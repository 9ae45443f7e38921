//! Inspections and monitoring visits, newest first.

use super::desk::Desk;
use super::parts::Link;
use super::shell::Page;
use super::visit::{Stands, accounts, can_compare};
use crate::plan::{LetterStatus, Visit, address};
use crate::words::{Words, say};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    visits: Vec<Entry<'t>>,
}

#[derive(Debug, Serialize)]
struct Entry<'t> {
    title: &'t str,
    href: String,
    when: String,
    inspector: &'t str,
    letter: String,
    summary: Option<&'t str>,
    /// What the accounts do not share, with the way to it.
    differences: Vec<Link<'t>>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let words = desk.words;
    View {
        page: Page::new(desk, desk.report(), "visits/", say!(words, visits_title)).entry("visits"),
        lede: say!(words, visits_lede, count = desk.plan.visits.len()),
        visits: desk.plan.visits.iter().rev().map(|visit| entry(desk, visit)).collect(),
    }
}

fn entry<'t>(desk: &Desk<'t>, visit: &'t Visit) -> Entry<'t> {
    Entry {
        title: &visit.doc.title,
        href: address::visit(&visit.id),
        when: desk.words.span(visit.doc.from, visit.doc.to),
        inspector: &visit.doc.inspector,
        letter: letter(desk.words, visit),
        summary: visit.doc.summary.as_deref(),
        differences: differences(desk, visit),
    }
}

/// "11 points told and not in the letter", each with the way to the list.
pub(super) fn differences<'t>(desk: &Desk<'t>, visit: &Visit) -> Vec<Link<'t>> {
    if !can_compare(visit) {
        return Vec::new();
    }
    let accounts = accounts(visit);
    let count = |stands: Stands| accounts.iter().filter(|account| account.stands() == stands).count();
    let (told, written, turned) = (count(Stands::ToldOnly), count(Stands::WrittenOnly), count(Stands::Turned));
    let link = |count: usize, label: String, id: &str| {
        (count > 0).then(|| Link::new(label, format!("{}#{id}", address::visit(&visit.id))))
    };
    let links = [
        link(told, say!(desk.words, visits_told_only, count = told), "told-only"),
        link(written, say!(desk.words, visits_written_only, count = written), "written-only"),
        link(turned, say!(desk.words, visits_turned, count = turned), "turned"),
    ];
    links.into_iter().flatten().collect()
}

/// Whether inspectors' letter can be read.
pub(super) fn letter(words: &Words, visit: &Visit) -> String {
    match &visit.doc.letter {
        Some(letter) if letter.published == LetterStatus::Yes => {
            say!(words, visits_letter_published, date = words.date(letter.dated.0))
        }
        Some(letter) => say!(words, visits_letter_held, date = words.date(letter.dated.0)),
        None => say!(words, visits_no_letter).to_owned(),
    }
}
