//! Questions members and the public asked, with the answers given.

use super::desk::Desk;
use super::markdown::{self, Numbering, Slugs};
use super::parts::Link;
use super::shell::Page;
use crate::plan::Question;
use crate::words::say;
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
        page: Page::new(desk, desk.report(), "questions/", say!(desk.words, questions_title))
            .crumb(say!(desk.words, nav_meetings), "meetings/"),
        lede: say!(desk.words, questions_lede, count = desk.plan.questions.len()),
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
        asked: say!(
            desk.words,
            questions_asked,
            by = decapitalised(&question.asked_by),
            how = question.asked.trim_end_matches('.')
        ),
        about: about.or(meeting),
        answered: role.map(|role| say!(desk.words, questions_answered_by, role = &role.title)),
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
                note: figure.note.as_deref().unwrap_or(say!(desk.words, questions_no_note)),
            })
            .collect(),
        figures_caption: say!(desk.words, questions_figures, count = question.figures.len()),
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
