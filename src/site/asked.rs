//! What members ask first of any report: each question with its answer in a sentence, and the page that has it in full.

use super::changes::since_first;
use super::cuts::Cut;
use super::desk::Desk;
use super::visit::{Stands, accounts, can_compare};
use crate::plan::{Basis, Visit, address};
use crate::report::{Report, enquiry, finished_without_evidence, late_from_first, movement_since};
use crate::words::say;
use serde::Serialize;

/// A question and its answer.
#[derive(Debug, Serialize)]
pub(super) struct Asked {
    question: String,
    answer: String,
    href: String,
}

/// Those questions that the report can answer.
pub(super) fn asked(desk: &Desk<'_>, report: &Report<'_>) -> Vec<Asked> {
    [late(desk, report), evidence(desk, report), since(desk, report), told(desk, report), next(desk, report)]
        .into_iter()
        .flatten()
        .collect()
}

fn late(desk: &Desk<'_>, report: &Report<'_>) -> Option<Asked> {
    let answer = late_from_first(desk.words, report)?;
    Some(Asked { question: say!(desk.words, asked_late).to_owned(), answer, href: Cut::LateFromFirstDate.address() })
}

fn evidence(desk: &Desk<'_>, report: &Report<'_>) -> Option<Asked> {
    let answer = finished_without_evidence(desk.words, report)?;
    let href = Cut::FinishedWithoutEvidence.address();
    Some(Asked { question: say!(desk.words, asked_evidence).to_owned(), answer, href })
}

/// Since the first report, where it is not the one before this.
fn since(desk: &Desk<'_>, report: &Report<'_>) -> Option<Asked> {
    let first = desk.plan.periods.first().filter(|_| report.at() > 0)?;
    Some(Asked {
        question: say!(desk.words, asked_since, first = &first.title),
        answer: movement_since(desk.words, report, 0),
        href: match since_first(desk, report.at()) {
            Some(link) => link.href,
            None => address::changes(&report.period().id),
        },
    })
}

/// What was told of the newest visit before its letter came.
fn told(desk: &Desk<'_>, report: &Report<'_>) -> Option<Asked> {
    let words = desk.words;
    let dated =
        |visit: &Visit| visit.doc.letter.as_ref().map(|letter| letter.dated.0).filter(|day| *day <= report.as_at());
    let visit = desk.plan.visits.iter().rfind(|visit| dated(visit).is_some() && can_compare(visit))?;
    let first = visit.doc.claims.iter().find(|claim| claim.basis == Basis::Verbal)?;
    let (said, letter) = (words.date(visit.said_on(first)), words.date(dated(visit)?));
    let meeting = visit.doc.told_at.as_ref().and_then(|id| desk.plan.meetings.get(id));
    let accounts = accounts(visit);
    let told = accounts.iter().filter(|account| account.has(Basis::Verbal)).count();
    let missing = accounts.iter().filter(|account| account.stands() == Stands::ToldOnly).count();
    Some(Asked {
        question: match meeting {
            Some(meeting) => say!(words, asked_told, body = desk.body_of(meeting), said = said, letter = letter),
            None => say!(words, asked_told_aloud, said = said, letter = letter),
        },
        answer: say!(words, asked_told_answer, told = told, missing = missing),
        href: format!("{}#compared", address::visit(&visit.id)),
    })
}

fn next(desk: &Desk<'_>, report: &Report<'_>) -> Option<Asked> {
    let count = enquiry(desk.words, report).lines.len();
    (count > 0).then(|| Asked {
        question: say!(desk.words, asked_enquiry).to_owned(),
        answer: say!(desk.words, asked_enquiry_answer, count = count),
        href: format!("{}#enquiry", address::scrutiny(&report.period().id)),
    })
}
