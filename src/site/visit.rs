//! One visit: predicted, said and written side by side, and what stands in only one of them.

use super::claim::ClaimView;
use super::desk::Desk;
use super::parts::{Link, counted};
use super::shell::Page;
use super::visits::{letter, when};
use crate::plan::{Basis, Claim, Visit, address};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    visit: Story<'t>,
}

#[derive(Debug, Serialize)]
struct Story<'t> {
    summary: Option<&'t str>,
    facts: Vec<Fact>,
    letter_link: Option<Link<'t>>,
    scope: Vec<&'t str>,
    only: Vec<Only<'t>>,
    sentence: String,
    caption: String,
    columns: Vec<&'static str>,
    topics: Vec<Topic<'t>>,
    questions: Vec<Asked<'t>>,
}

/// A term and what stands beside it.
#[derive(Debug, Serialize)]
pub(super) struct Fact {
    label: &'static str,
    text: String,
}

impl Fact {
    pub(super) fn new(label: &'static str, text: impl Into<String>) -> Self {
        Self { label, text: text.into() }
    }
}

#[derive(Debug, Serialize)]
struct Only<'t> {
    title: &'static str,
    claims: Vec<OnlyClaim<'t>>,
}

#[derive(Debug, Serialize)]
struct OnlyClaim<'t> {
    topic: &'t str,
    topic_id: String,
    text: &'t str,
}

#[derive(Debug, Serialize)]
struct Topic<'t> {
    id: String,
    topic: &'t str,
    only: Option<&'static str>,
    cells: Vec<Cell<'t>>,
}

#[derive(Debug, Serialize)]
struct Cell<'t> {
    claims: Vec<ClaimView<'t>>,
    none: &'static str,
}

/// A question with the way to its answer.
#[derive(Debug, Serialize)]
pub(super) struct Asked<'t> {
    label: &'t str,
    href: String,
    text: String,
}

impl<'t> Asked<'t> {
    pub(super) fn of(question: &'t crate::plan::Question) -> Self {
        Self {
            label: &question.question,
            href: address::question(&question.id),
            text: format!("{}, {}", question.asked_by, question.asked),
        }
    }
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let visit = &desk.plan.visits[at];
    let doc = &visit.doc;
    let bases: Vec<Basis> =
        Basis::ALL.into_iter().filter(|basis| doc.claims.iter().any(|claim| claim.basis == *basis)).collect();
    let topics = topics(visit);
    let neighbour = |at: Option<usize>| {
        let next = desk.plan.visits.as_slice().get(at?)?;
        Some(Link::new(&*next.doc.title, address::visit(&next.id)))
    };
    let evidence =
        doc.letter.as_ref().and_then(|letter| letter.evidence.as_ref()).and_then(|id| desk.plan.evidence.get(id));
    let about = desk.plan.questions.iter().filter(|question| question.about_visit.as_ref() == Some(&visit.id));
    View {
        page: Page::new(desk, desk.report(), &address::visit(&visit.id), &*doc.title)
            .described(doc.summary.as_deref().unwrap_or(&doc.title))
            .under("visits")
            .crumb("Visits", "visits/")
            .between(neighbour(at.checked_sub(1)), neighbour(Some(at + 1))),
        visit: Story {
            summary: doc.summary.as_deref(),
            facts: vec![
                Fact::new("Kind", doc.kind.word()),
                Fact::new("By", &*doc.inspector),
                Fact::new("When", when(visit)),
                Fact::new("Letter", letter(visit)),
            ],
            letter_link: evidence.map(|evidence| Link::new(&*evidence.title, address::evidence(&evidence.id))),
            scope: doc.scope.iter().map(|scope| &**scope).collect(),
            only: if bases.len() > 1 { only(&topics, &bases) } else { Vec::new() },
            sentence: sentence(&topics, &bases),
            caption: format!("{}, {}", doc.title, counted(topics.len(), "subject")),
            columns: bases.iter().map(|basis| column(*basis)).collect(),
            topics: topics.iter().map(|topic| topic_row(desk, topic, &bases)).collect(),
            questions: about.map(Asked::of).collect(),
        },
    }
}

/// Claims about one subject, in the order the subject first comes up.
struct Subject<'t> {
    topic: &'t str,
    claims: Vec<&'t Claim>,
}

impl Subject<'_> {
    /// The basis that alone speaks of it; `None` where several do.
    fn only(&self) -> Option<Basis> {
        let first = self.claims.first()?.basis;
        self.claims.iter().all(|claim| claim.basis == first).then_some(first)
    }

    fn id(&self) -> String {
        format!("topic-{}", super::markdown::slug(self.topic))
    }
}

fn topics(visit: &Visit) -> Vec<Subject<'_>> {
    let mut subjects: Vec<Subject<'_>> = Vec::new();
    for claim in &visit.doc.claims {
        match subjects.iter_mut().find(|subject| subject.topic.eq_ignore_ascii_case(&claim.topic)) {
            Some(subject) => subject.claims.push(claim),
            None => subjects.push(Subject { topic: &claim.topic, claims: vec![claim] }),
        }
    }
    subjects
}

fn column(basis: Basis) -> &'static str {
    match basis {
        Basis::Predicted => "Predicted beforehand",
        Basis::Verbal => "Said to the council",
        Basis::Written => "Written by inspectors",
    }
}

fn only_words(basis: Basis) -> &'static str {
    match basis {
        Basis::Predicted => "Only predicted",
        Basis::Verbal => "Only said",
        Basis::Written => "Only written",
    }
}

fn only<'t>(topics: &[Subject<'t>], bases: &[Basis]) -> Vec<Only<'t>> {
    let of = |basis: Basis| {
        let alone = topics.iter().filter(|topic| topic.only() == Some(basis));
        let claims: Vec<OnlyClaim<'t>> = alone
            .flat_map(|topic| {
                let claim =
                    |claim: &&'t Claim| OnlyClaim { topic: topic.topic, topic_id: topic.id(), text: &claim.text };
                topic.claims.iter().map(claim).collect::<Vec<_>>()
            })
            .collect();
        (!claims.is_empty()).then(|| Only { title: only_words(basis), claims })
    };
    // What was said and never written comes first: it is what a meeting was told and cannot check.
    let order = [Basis::Verbal, Basis::Written, Basis::Predicted];
    order.into_iter().filter(|basis| bases.contains(basis)).filter_map(of).collect()
}

fn sentence(topics: &[Subject<'_>], bases: &[Basis]) -> String {
    if bases.len() < 2 {
        return format!("{} recorded.", counted(topics.len(), "subject"));
    }
    let alone = topics.iter().filter(|topic| topic.only().is_some()).count();
    let come = if alone == 1 { "comes" } else { "come" };
    format!("Of {}, {alone} {come} up in only one account.", counted(topics.len(), "subject"))
}

fn topic_row<'t>(desk: &Desk<'t>, subject: &Subject<'t>, bases: &[Basis]) -> Topic<'t> {
    let cell = |basis: &Basis| Cell {
        claims: subject
            .claims
            .iter()
            .filter(|claim| claim.basis == *basis)
            .map(|claim| ClaimView::on_own_page(desk, claim))
            .collect(),
        none: match basis {
            Basis::Predicted => "Not predicted",
            Basis::Verbal => "Not mentioned",
            Basis::Written => "Not in the letter",
        },
    };
    Topic {
        id: subject.id(),
        topic: subject.topic,
        only: subject.only().filter(|_| bases.len() > 1).map(only_words),
        cells: bases.iter().map(cell).collect(),
    }
}
