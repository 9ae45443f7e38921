//! What changed since the report before, as the home page and the Cabinet edition say it.

use super::desk::Desk;
use super::parts::Link;
use crate::plan::address;
use crate::report::{ActionAt, Movement, Report, changed_sentences, silent};
use crate::words::say;
use serde::Serialize;

/// Counts and sentences of what changed.
#[derive(Debug, Serialize)]
pub(super) struct Changed<'t> {
    since: String,
    href: String,
    counts: Vec<Count<'t>>,
    /// What became of how many, in short sentences.
    summary: String,
    sentences: Vec<Sentence<'t>>,
    none: &'t str,
}

/// How many actions did something.
#[derive(Debug, Serialize)]
pub(super) struct Count<'t> {
    key: &'static str,
    count: usize,
    word: &'t str,
    /// The anchor that lists them, where one does.
    id: Option<&'static str>,
}

impl<'t> Count<'t> {
    pub(super) fn new(key: &'static str, count: usize, word: &'t str, id: Option<&'static str>) -> Self {
        Self { key, count, word, id: id.filter(|_| count > 0) }
    }
}

#[derive(Debug, Serialize)]
struct Sentence<'t> {
    label: &'t str,
    href: String,
    text: String,
}

/// Most sentences on a page that has other things to say.
const SENTENCES: usize = 6;

/// What changed in a report.
pub(super) fn changed<'t>(desk: &Desk<'t>, report: &'t Report<'t>) -> Changed<'t> {
    let before = report.at().checked_sub(1);
    let since = before.map_or_else(|| desk.words.date(desk.plan.frame.dated.0), |at| desk.period(at).title.clone());
    let mut moved: Vec<(Movement, ActionAt<'t, 't>)> = match before {
        Some(_) => {
            report.actions().map(|action| (action.movement(), action)).filter(|(moved, _)| is_news(*moved)).collect()
        }
        None => Vec::new(),
    };
    moved.sort_by_key(|(movement, action)| (order(*movement), action.position()));
    moved.truncate(SENTENCES);
    Changed {
        since,
        href: address::changes(&report.period().id),
        counts: counts(desk, report),
        summary: changed_sentences(desk.words, report),
        sentences: moved.into_iter().map(|(movement, action)| sentence(desk, movement, &action)).collect(),
        none: if before.is_some() { say!(desk.words, changed_none) } else { say!(desk.words, changed_first) },
    }
}

fn is_news(movement: Movement) -> bool {
    !matches!(movement, Movement::Unmoved | Movement::Absent)
}

/// What members should hear first: what got worse.
fn order(movement: Movement) -> u8 {
    match movement {
        Movement::Worse => 0,
        Movement::Closed => 1,
        Movement::Better => 2,
        _ => 3,
    }
}

/// How many actions moved which way, were re-dated, or were silent.
pub(super) fn counts<'t>(desk: &Desk<'t>, report: &Report<'_>) -> Vec<Count<'t>> {
    let words = desk.words;
    let moved = |movement: Movement| report.actions().filter(|action| action.movement() == movement).count();
    let count = |key, count, word, id: Option<&'static str>| Count { key, count, word, id: id.filter(|_| count > 0) };
    if report.at() == 0 {
        let rated = report.actions().filter(|action| action.standing().rated_by.is_some()).count();
        return vec![count("new", rated, say!(words, changed_first_rated), None)];
    }
    vec![
        count("better", moved(Movement::Better), say!(words, changed_better), Some("better")),
        count("worse", moved(Movement::Worse), say!(words, changed_worse), Some("worse")),
        count("finished", moved(Movement::Closed), say!(words, changed_finished), Some("closed")),
        count(
            "re-dated",
            report.actions().filter(ActionAt::redated_now).count(),
            say!(words, changed_redated),
            Some("redated"),
        ),
        count("silent", silent(report), say!(words, changed_silent), None),
    ]
}

fn sentence<'t>(desk: &Desk<'t>, movement: Movement, action: &ActionAt<'t, 't>) -> Sentence<'t> {
    let word = |rag| desk.words.rating(&desk.plan.frame, rag).to_lowercase();
    let promise = action.action();
    let now = word(action.standing().rag);
    let (words, title) = (desk.words, &promise.title);
    let text = match (movement, action.before()) {
        (Movement::New, _) => say!(words, changed_new, title = title, now = now),
        (Movement::Withdrawn, _) => say!(words, changed_withdrawn, title = title),
        (_, Some(before)) => say!(words, changed_moved, title = title, before = word(before.rag), now = now),
        (_, None) => say!(words, changed_rated, title = title, now = now),
    };
    let Link { href, .. } = Link::new("", address::action(&promise.id));
    Sentence { label: promise.id.as_str(), href, text }
}
