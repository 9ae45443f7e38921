//! Questions members and the public asked, with the answers given.

use super::desk::Desk;
use super::markdown::{self, Numbering, Slugs};
use super::parts::{Link, counted};
use super::shell::Page;
use crate::plan::Question;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    questions: Vec<Entry<'t>>,
}

#[derive(Debug, Serialize)]
struct Entry<'t> {
    id: &'t str,
    question: &'t str,
    asked: String,
    about: Option<Link<'t>>,
    answered: Option<String>,
    answer_html: String,
    figures: Vec<Figure<'t>>,
    figures_caption: String,
    evidence: Vec<Link<'t>>,
}

#[derive(Debug, Serialize)]
struct Figure<'t> {
    name: &'t str,
    says: &'t str,
    note: &'t str,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    View {
        page: Page::new(desk, desk.report(), "questions/", "Questions and answers").crumb("Meetings", "meetings/"),
        lede: match desk.plan.questions.len() {
            0 => "No question about the plan has been published.".to_owned(),
            count => format!("{} about the plan, with the answers given.", counted(count, "question")),
        },
        questions: desk.plan.questions.iter().map(|question| entry(desk, question)).collect(),
    }
}

fn entry<'t>(desk: &Desk<'t>, question: &'t Question) -> Entry<'t> {
    let about = question.about_visit.as_ref().and_then(|id| desk.plan.visits.get(id)).map(|visit| desk.visit(visit));
    let meeting = question.meeting.as_ref().and_then(|id| desk.meeting(id));
    let role = question.answered_by.as_ref().and_then(|id| desk.plan.roles.get(id));
    Entry {
        id: question.id.as_str(),
        question: &question.question,
        asked: format!("Asked by {}. {}.", decapitalised(&question.asked_by), question.asked.trim_end_matches('.')),
        about: about.or(meeting),
        answered: role.map(|role| format!("Answered by {}.", role.title)),
        answer_html: markdown::render_text(
            desk,
            &question.answer,
            "../",
            Numbering::None,
            Slugs::new(question.id.as_str()),
        ),
        figures: question
            .figures
            .iter()
            .map(|figure| Figure {
                name: &figure.name,
                says: &figure.says,
                note: figure.note.as_deref().unwrap_or("Nothing noted"),
            })
            .collect(),
        figures_caption: format!("{} in the answer", counted(question.figures.len(), "figure")),
        evidence: desk.evidence(&question.evidence),
    }
}

/// "A councillor" inside a sentence.
fn decapitalised(words: &str) -> String {
    match words.strip_prefix("A ") {
        Some(rest) => format!("a {rest}"),
        None => words.to_owned(),
    }
}
