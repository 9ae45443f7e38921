//! Inspections and monitoring visits, newest first.

use super::desk::Desk;
use super::parts::counted;
use super::shell::Page;
use crate::plan::{Basis, LetterStatus, Visit, address, uk_date};
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
    sentence: String,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    View {
        page: Page::new(desk, desk.report(), "visits/", "Inspections and visits").entry("visits"),
        lede: format!(
            "{}, with what was predicted, said and written about each.",
            counted(desk.plan.visits.len(), "visit")
        ),
        visits: desk.plan.visits.iter().rev().map(entry).collect(),
    }
}

fn entry(visit: &Visit) -> Entry<'_> {
    Entry {
        title: &visit.doc.title,
        href: address::visit(&visit.id),
        when: when(visit),
        inspector: &visit.doc.inspector,
        letter: letter(visit),
        summary: visit.doc.summary.as_deref(),
        sentence: points(visit),
    }
}

/// "55 points recorded: 16 predicted beforehand, 18 reported by word of mouth, 21 written."
fn points(visit: &Visit) -> String {
    let words = [
        (Basis::Predicted, "predicted beforehand"),
        (Basis::Verbal, "reported by word of mouth"),
        (Basis::Written, "written"),
    ];
    let count = |basis: Basis| visit.doc.claims.iter().filter(|claim| claim.basis == basis).count();
    let parts = words.into_iter().filter(|(basis, _)| count(*basis) > 0);
    let parts: Vec<String> = parts.map(|(basis, words)| format!("{} {words}", count(basis))).collect();
    format!("{} recorded: {}.", counted(visit.doc.claims.len(), "point"), parts.join(", "))
}

/// "12 to 13 October 2022": what two dates share is said once.
pub(super) fn when(visit: &Visit) -> String {
    let from = visit.doc.from.to_string();
    let Some(to) = visit.doc.to.map(|to| to.to_string()) else { return from };
    let shared = from.match_indices(' ').map(|(at, _)| at).find(|at| to.ends_with(&from[*at..]));
    format!("{} to {to}", &from[..shared.unwrap_or(from.len())])
}

/// Whether inspectors' letter can be read.
pub(super) fn letter(visit: &Visit) -> String {
    match &visit.doc.letter {
        Some(letter) if letter.published == LetterStatus::Yes => {
            format!("Letter of {} published.", uk_date(letter.dated.0))
        }
        Some(letter) => format!("Letter of {} held, not published.", uk_date(letter.dated.0)),
        None => "No letter recorded here.".to_owned(),
    }
}
