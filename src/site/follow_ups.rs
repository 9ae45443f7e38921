//! The ledger of what meetings were promised, recommended or left open: what is overdue first, what was answered last.

use super::desk::Desk;
use super::markdown::{self, Numbering, Slugs};
use super::parts::Link;
use super::shell::Page;
use crate::plan::{Answer, FollowUp, When, address};
use crate::report::{FollowUpState, FollowUpTally, days_in_words};
use crate::words::{Words, say};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    open: Vec<Entry<'t>>,
    open_caption: String,
    answered: Vec<Entry<'t>>,
    answered_caption: String,
}

/// Something owed, with all that is known of it.
#[derive(Debug, Serialize)]
struct Entry<'t> {
    id: &'t str,
    text: &'t str,
    kind: &'t str,
    state_key: &'static str,
    state: String,
    meeting: Option<Link<'t>>,
    /// Whom it is owed to, where that is not the meeting's own body.
    to: Option<&'t str>,
    by: Option<Link<'t>>,
    due: String,
    answer_html: Option<String>,
    /// The meeting that the answer was given to.
    answered_at: Option<Link<'t>>,
    question: Option<Link<'t>>,
    about: Vec<Link<'t>>,
    evidence: Vec<Link<'t>>,
}

/// The same in one line, on other pages.
#[derive(Debug, Serialize)]
pub(super) struct Owed<'t> {
    label: &'t str,
    href: String,
    state_key: &'static str,
    pub(super) state: String,
}

impl<'t> Owed<'t> {
    /// Its line, as at the newest report.
    pub(super) fn of(desk: &Desk<'t>, own: &'t FollowUp) -> Self {
        let state = FollowUpState::at(own, desk.report().as_at());
        Self {
            label: &own.text,
            href: address::follow_up(&own.id),
            state_key: state.key(),
            state: said(desk.words, state),
        }
    }
}

/// The answer, where it was given by the newest report: one that came later is not told before the next.
pub(super) fn answer<'t>(desk: &Desk<'t>, own: &'t FollowUp) -> Option<&'t Answer> {
    let is_given = matches!(FollowUpState::at(own, desk.report().as_at()), FollowUpState::Answered(_));
    own.answered.as_ref().filter(|_| is_given)
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let words = desk.words;
    let all = desk.report().follow_ups();
    let tally = FollowUpTally::of(all.iter().map(|(_, state)| *state));
    let (answered, open): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(_, state)| matches!(state, FollowUpState::Answered(_)));
    let entries = |all: Vec<(&'t FollowUp, FollowUpState)>| -> Vec<Entry<'t>> {
        all.into_iter().map(|(own, state)| entry(desk, own, state)).collect()
    };
    View {
        page: Page::new(desk, desk.report(), "follow-ups/", say!(words, follow_up_title))
            .under("meetings")
            .crumb(say!(words, nav_meetings), "meetings/"),
        lede: lede(words, tally),
        open_caption: say!(words, follow_up_open_caption, count = open.len(), overdue = tally.overdue),
        open: entries(open),
        answered_caption: say!(words, follow_up_answered_caption, count = answered.len()),
        answered: entries(answered),
    }
}

/// How many there are, how many were answered, and what is wrong with the others.
fn lede(words: &Words, tally: FollowUpTally) -> String {
    let mut sentences = vec![say!(words, follow_up_lede, count = tally.all)];
    if tally.all > 0 {
        sentences.push(say!(words, follow_up_lede_answered, count = tally.answered));
    }
    if tally.overdue > 0 {
        sentences.push(say!(words, follow_up_lede_overdue, count = tally.overdue));
    }
    if tally.undated > 0 {
        sentences.push(say!(words, follow_up_lede_undated, count = tally.undated));
    }
    sentences.join(" ")
}

/// The state in a few words: "3 weeks overdue".
fn said(words: &Words, state: FollowUpState) -> String {
    match state {
        FollowUpState::Overdue(days) => say!(words, common_overdue, late = days_in_words(words, days)),
        FollowUpState::Due(when) => say!(words, follow_up_due, date = words.when(when)),
        FollowUpState::Undated => say!(words, follow_up_undated).to_owned(),
        FollowUpState::Answered(when) => say!(words, follow_up_answered_on, date = words.when(when)),
    }
}

/// The meeting that an answer was given to, and whether it was given on that day, which the meeting's name then says.
fn answered_at<'t>(desk: &Desk<'t>, answer: &Answer) -> Option<(Link<'t>, bool)> {
    let id = answer.meeting.as_ref()?;
    let held = desk.plan.meetings.get(id)?.doc.date.0;
    Some((desk.meeting(id)?, answer.on == When::day(held)))
}

fn entry<'t>(desk: &Desk<'t>, own: &'t FollowUp, state: FollowUpState) -> Entry<'t> {
    let words = desk.words;
    let answer = answer(desk, own);
    let answered_at = answer.and_then(|answer| answered_at(desk, answer));
    let html = |text: &str| markdown::render_text(desk, text, "../", Numbering::None, Slugs::new(own.id.as_str()));
    let question = own.question.as_ref().and_then(|id| desk.plan.questions.get(id));
    let actions = own.actions.iter().filter_map(|id| desk.action(id));
    let findings = own.findings.iter().filter_map(|id| desk.finding(id));
    Entry {
        id: own.id.as_str(),
        text: &own.text,
        kind: words.follow_up_kind(own.kind),
        state_key: state.key(),
        state: match answered_at {
            Some((_, true)) => say!(words, follow_up_answered_at).to_owned(),
            _ => said(words, state),
        },
        meeting: desk.meeting(&own.meeting),
        to: own.to.as_ref().and_then(|id| desk.plan.bodies.get(id)).map(|body| &*body.name),
        by: own.by.as_ref().and_then(|id| desk.role(id)),
        due: own.due.map_or_else(|| say!(words, follow_up_undated).to_owned(), |due| words.when(due)),
        answer_html: answer.map(|answer| html(&answer.text)),
        answered_at: answered_at.map(|(meeting, _)| meeting),
        question: question.map(|question| Link::new(&*question.question, address::question(&question.id))),
        about: actions.chain(findings).collect(),
        evidence: {
            let mut evidence = desk.evidence(&own.evidence);
            evidence.extend(answer.map(|answer| desk.evidence(&answer.evidence)).unwrap_or_default());
            evidence
        },
    }
}
