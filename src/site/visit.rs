//! One visit: predicted, told and written side by side, and what stands in only one of them.

mod accounts;
#[cfg(test)]
mod tests;

pub(super) use accounts::{Stands, accounts, can_compare};

use accounts::Account;

use super::claim::ClaimView;
use super::desk::Desk;
use super::parts::Link;
use super::shell::Page;
use super::visits::letter;
use crate::plan::{Basis, Claim, EvidenceId, Visit, address};
use crate::words::{Words, say};
use serde::Serialize;
use std::borrow::Cow;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    visit: Story<'t>,
}

#[derive(Debug, Serialize)]
struct Story<'t> {
    summary: Option<&'t str>,
    facts: Vec<Fact<'t>>,
    sources: Vec<Source<'t>>,
    sentences: Vec<String>,
    /// Lists about what was told, then lists about the rest.
    sides: Vec<Vec<List<'t>>>,
    caption: String,
    columns: Vec<String>,
    rows: Vec<Row<'t>>,
    scope: Vec<&'t str>,
    questions: Vec<Asked<'t>>,
}

/// A term and what stands beside it.
#[derive(Debug, Serialize)]
pub(super) struct Fact<'t> {
    label: &'t str,
    text: String,
}

impl<'t> Fact<'t> {
    pub(super) fn new(label: &'t str, text: impl Into<String>) -> Self {
        Self { label, text: text.into() }
    }
}

/// One account of the visit, and where it can be read.
#[derive(Debug, Serialize)]
struct Source<'t> {
    label: String,
    text: Option<String>,
    links: Vec<Link<'t>>,
}

/// What stands in one account and not in another.
#[derive(Debug, Serialize)]
struct List<'t> {
    id: &'static str,
    title: String,
    entries: Vec<Entry<'t>>,
}

#[derive(Debug, Serialize)]
struct Entry<'t> {
    topic: &'t str,
    point: Option<&'t str>,
    /// The anchor of its row.
    id: String,
    texts: Vec<Cow<'t, str>>,
}

/// One subject, with what each account says of it.
#[derive(Debug, Serialize)]
struct Row<'t> {
    id: String,
    topic: &'t str,
    point: Option<&'t str>,
    remark: Option<&'t str>,
    cells: Vec<Cell<'t>>,
}

#[derive(Debug, Serialize)]
struct Cell<'t> {
    claims: Vec<ClaimView<'t>>,
    none: &'t str,
}

/// A question with the way to its answer.
#[derive(Debug, Serialize)]
pub(super) struct Asked<'t> {
    label: &'t str,
    href: String,
    text: String,
}

impl<'t> Asked<'t> {
    pub(super) fn of(words: &Words, question: &'t crate::plan::Question) -> Self {
        Self {
            label: &question.question,
            href: address::question(&question.id),
            text: say!(words, visit_asked, by = &question.asked_by, when = &question.asked),
        }
    }
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let visit = &desk.plan.visits[at];
    let words = desk.words;
    let doc = &visit.doc;
    let bases: Vec<Basis> =
        Basis::ALL.into_iter().filter(|basis| doc.claims.iter().any(|claim| claim.basis == *basis)).collect();
    let accounts = accounts(visit);
    let neighbour = |at: Option<usize>| desk.plan.visits.as_slice().get(at?).map(|next| desk.visit(next));
    let about = desk.plan.questions.iter().filter(|question| question.about_visit.as_ref() == Some(&visit.id));
    let names = Names::of(desk, visit);
    View {
        page: Page::new(desk, desk.report(), &address::visit(&visit.id), &*doc.title)
            .described(doc.summary.as_deref().unwrap_or(&doc.title))
            .under("visits")
            .crumb(say!(words, visits_title), "visits/")
            .between(neighbour(at.checked_sub(1)), neighbour(Some(at + 1))),
        visit: Story {
            summary: doc.summary.as_deref(),
            facts: vec![
                Fact::new(say!(words, visit_fact_kind), words.visit_kind(doc.kind)),
                Fact::new(say!(words, visit_fact_by), &*doc.inspector),
                Fact::new(say!(words, visit_fact_when), words.span(doc.from, doc.to)),
            ],
            sources: sources(desk, visit, &bases, &names),
            sentences: if can_compare(visit) { sentences(words, &accounts, &names) } else { Vec::new() },
            sides: sides(words, visit, &accounts, &names),
            caption: say!(words, visit_caption, visit = &doc.title, count = accounts.len()),
            columns: bases.iter().map(|basis| names.column(words, *basis)).collect(),
            rows: accounts.iter().map(|account| row(desk, visit, account, &bases)).collect(),
            scope: doc.scope.iter().map(|scope| &**scope).collect(),
            questions: about.map(|question| Asked::of(words, question)).collect(),
        },
    }
}

/// Who was told when, and when it was written: words that several sentences need.
struct Names {
    /// Body and day of the meeting that was told.
    told: Option<(String, String)>,
    letter: Option<String>,
}

impl Names {
    fn of(desk: &Desk<'_>, visit: &Visit) -> Self {
        let meeting = visit.doc.told_at.as_ref().and_then(|id| desk.plan.meetings.get(id));
        Self {
            told: meeting.map(|meeting| (desk.body_of(meeting).to_owned(), desk.words.date(meeting.doc.date.0))),
            letter: visit.doc.letter.as_ref().map(|letter| desk.words.date(letter.dated.0)),
        }
    }

    /// What an account is called.
    fn column(&self, words: &Words, basis: Basis) -> String {
        match (basis, &self.told, &self.letter) {
            (Basis::Predicted, ..) => say!(words, visit_predicted).to_owned(),
            (Basis::Verbal, Some((body, date)), _) => say!(words, visit_told_to, body = body, date = date),
            (Basis::Verbal, None, _) => say!(words, visit_told).to_owned(),
            (Basis::Written, _, Some(date)) => say!(words, visit_letter_of, date = date),
            (Basis::Written, _, None) => say!(words, visit_written).to_owned(),
        }
    }

    /// The body that was told, where it is named.
    fn body(&self) -> Option<&str> {
        self.told.as_ref().map(|(body, _)| &**body)
    }
}

/// Each account with the papers that hold most of it, and the letter where there is nothing of it yet.
fn sources<'t>(desk: &Desk<'t>, visit: &'t Visit, bases: &[Basis], names: &Names) -> Vec<Source<'t>> {
    let mut sources: Vec<Source<'t>> = bases
        .iter()
        .map(|basis| {
            let told_at = visit.doc.told_at.as_ref().filter(|_| *basis == Basis::Verbal);
            let meeting = told_at.and_then(|id| desk.plan.meetings.get(id));
            let paper = common_source(visit, *basis).and_then(|id| desk.plan.evidence.get(id));
            let meeting = meeting.map(|meeting| Link::new(&*meeting.doc.title, address::meeting(&meeting.id)));
            Source {
                label: names.column(desk.words, *basis),
                text: None,
                links: meeting
                    .into_iter()
                    .chain(paper.map(|paper| Link::new(&*paper.title, address::evidence(&paper.id))))
                    .collect(),
            }
        })
        .collect();
    if !bases.contains(&Basis::Written) {
        sources.push(Source {
            label: say!(desk.words, visit_fact_letter).to_owned(),
            text: Some(letter(desk.words, visit)),
            links: Vec::new(),
        });
    }
    sources
}

/// The paper that the first claim of an account stands in: named once above the table, and beside a claim only where that
/// has another.
fn common_source(visit: &Visit, basis: Basis) -> Option<&EvidenceId> {
    visit.doc.claims.iter().find(|claim| claim.basis == basis)?.evidence.as_ref()
}

/// How the accounts compare, in numbers.
fn sentences(words: &Words, accounts: &[Account<'_>], names: &Names) -> Vec<String> {
    let has = |basis: Basis| accounts.iter().filter(|account| account.has(basis)).count();
    let stands = |stands: Stands| accounts.iter().filter(|account| account.stands() == stands).count();
    let (told, written) = (has(Basis::Verbal), has(Basis::Written));
    let (missing, turned, new) = (stands(Stands::ToldOnly), stands(Stands::Turned), stands(Stands::WrittenOnly));
    let first = match &names.told {
        Some((body, date)) => {
            say!(words, visit_told_to_count, body = body, date = date, told = told, missing = missing)
        }
        None => say!(words, visit_told_count, told = told, missing = missing),
    };
    vec![
        first,
        say!(words, visit_turned_count, count = turned),
        say!(words, visit_new_count, written = written, new = new),
    ]
}

/// What stands in one account alone: what a meeting was told and cannot check comes first.
fn sides<'t>(words: &Words, visit: &'t Visit, accounts: &[Account<'t>], names: &Names) -> Vec<Vec<List<'t>>> {
    if !can_compare(visit) {
        return Vec::new();
    }
    let told = match names.body() {
        Some(body) => say!(words, visit_told_to_only_title, body = body),
        None => say!(words, visit_told_only_title).to_owned(),
    };
    let written = match names.body() {
        Some(body) => say!(words, visit_written_only_title_to, body = body),
        None => say!(words, visit_written_only_title).to_owned(),
    };
    let entry = |account: &Account<'t>, basis: Basis| Entry {
        topic: account.topic,
        point: account.point,
        id: anchor(account),
        texts: account.said(basis).map(|claim| Cow::Borrowed(&*claim.text)).collect(),
    };
    let turned = accounts.iter().filter_map(|account| {
        let (told, written) = account.turned()?;
        let (told, written) = (words.verdict(told), words.verdict(written));
        let text = say!(words, visit_turned, told = told, written = written);
        Some(Entry { texts: vec![text.into()], ..entry(account, Basis::Verbal) })
    });
    let list = |id, title, basis: Basis, stands: Stands| List {
        id,
        title,
        entries: accounts.iter().filter(|own| own.stands() == stands).map(|own| entry(own, basis)).collect(),
    };
    let predicted = say!(words, visit_predicted_only_title).to_owned();
    let sides = [
        [
            list("told-only", told, Basis::Verbal, Stands::ToldOnly),
            List { id: "turned", title: say!(words, visit_turned_title).to_owned(), entries: turned.collect() },
        ],
        [
            list("written-only", written, Basis::Written, Stands::WrittenOnly),
            list("predicted-only", predicted, Basis::Predicted, Stands::PredictedOnly),
        ],
    ];
    let kept = sides.map(|side| side.into_iter().filter(|list| !list.entries.is_empty()).collect::<Vec<_>>());
    kept.into_iter().filter(|side| !side.is_empty()).collect()
}

/// The anchor of a subject: its first claim's ID.
fn anchor(account: &Account<'_>) -> String {
    let first = Basis::ALL.into_iter().find_map(|basis| account.said(basis).next());
    format!("claim-{}", first.map_or("", |claim| claim.id.as_str()))
}

fn row<'t>(desk: &Desk<'t>, visit: &'t Visit, account: &Account<'t>, bases: &[Basis]) -> Row<'t> {
    let words = desk.words;
    let claim = |claim: &'t Claim, common: Option<&EvidenceId>| {
        let view = ClaimView::on_own_page(desk, claim);
        if claim.evidence.as_ref() == common { view.without_source() } else { view }
    };
    let cell = |basis: &Basis| Cell {
        claims: account.said(*basis).map(|own| claim(own, common_source(visit, *basis))).collect(),
        none: match basis {
            Basis::Predicted => say!(words, visit_none_predicted),
            Basis::Verbal => say!(words, visit_none_told),
            Basis::Written => say!(words, visit_none_written),
        },
    };
    let remark = match account.stands() {
        _ if !can_compare(visit) => None,
        Stands::PredictedOnly => Some(say!(words, visit_remark_predicted_only)),
        Stands::ToldOnly => Some(say!(words, visit_remark_told_only)),
        Stands::WrittenOnly => Some(say!(words, visit_remark_written_only)),
        Stands::Turned => Some(say!(words, visit_remark_turned)),
        Stands::Agreed => None,
    };
    Row {
        id: anchor(account),
        topic: account.topic,
        point: account.point,
        remark,
        cells: bases.iter().map(cell).collect(),
    }
}
