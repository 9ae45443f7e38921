//! On course? What changed, what needs attention, when is it next discussed.

use super::asked::{Asked, asked};
use super::changed::{Changed, changed};
use super::desk::Desk;
use super::figure::{Figure, Scope, Shown, Subject};
use super::measure_parts::Tile;
use super::parts::{ActionRow, Notes, RagCount, RagMeaning, rag_key};
use super::priorities::{PriorityRow, priority_rows};
use super::shell::Page;
use super::structured;
use crate::plan::{Meeting, MeetingStatus, Rag, address};
use crate::report::{Report, headline_since, worst};
use crate::words::say;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    total: String,
    counts: Vec<RagCount<'t>>,
    next_meeting: Option<Next<'t>>,
    no_meeting: &'t str,
    since: String,
    changed: Changed<'t>,
    figure: Figure<'t>,
    key_measures: Vec<Tile<'t>>,
    attention: Vec<ActionRow<'t>>,
    attention_none: String,
    asked: Vec<Asked>,
    priorities: Vec<PriorityRow<'t>>,
    priorities_caption: String,
    meetings: Vec<Past<'t>>,
    key: Vec<RagMeaning<'t>>,
}

#[derive(Debug, Serialize)]
struct Next<'t> {
    when: String,
    body: &'t str,
    href: String,
    ask: Option<&'t str>,
}

#[derive(Debug, Serialize)]
struct Past<'t> {
    when: String,
    title: &'t str,
    body: &'t str,
    outcome: &'t str,
    href: String,
}

/// How many actions that need attention are named.
pub(super) const ATTENTION: usize = 5;

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let report = desk.report();
    let worst = worst(report, ATTENTION);
    let figure = Figure::of(desk, Shown::new(desk.current, Subject::StandingBars(Scope::Plan)));
    View {
        page: Page::new(desk, report, "", heading(desk, report))
            .described(&*desk.plan.site.description)
            .telling_machines(structured::report(desk, report, &address::report(&report.period().id))),
        lede: lede(desk, report),
        total: total(desk),
        counts: RagCount::all(desk, report.whole_tally()).into_iter().map(RagCount::linked).collect(),
        next_meeting: next(desk),
        no_meeting: crate::words::say!(desk.words, meetings_none_to_come),
        since: match report.at().checked_sub(1) {
            Some(before) => say!(desk.words, home_since, since = &desk.period(before).title),
            None => say!(desk.words, home_first).to_owned(),
        },
        changed: changed(desk, report),
        figure,
        key_measures: Tile::key(desk, report.as_at()),
        attention: ActionRow::all(desk, worst, Notes::Shown),
        attention_none: attention_none(desk),
        asked: asked(desk, report),
        priorities: priority_rows(desk, report, 0..desk.plan.priorities.len()),
        priorities_caption: say!(desk.words, home_priorities_caption, period = &report.period().title),
        key: rag_key(desk),
        meetings: desk.plan.meetings.iter().rev().take(4).map(|meeting| past(desk, meeting)).collect(),
    }
}

/// "Progress at 16 November 2022".
pub(super) fn heading(desk: &Desk<'_>, report: &Report<'_>) -> String {
    say!(desk.words, home_heading, date = desk.words.date(report.as_at()))
}

/// Is the plan on course: how much goes well now and went well at first, and what does not.
fn lede(desk: &Desk<'_>, report: &Report<'_>) -> String {
    headline_since(desk.words, report, &desk.reports[0])
}

/// "69 actions in 7 priorities".
fn total(desk: &Desk<'_>) -> String {
    let actions = desk.report().whole_tally().total();
    say!(desk.words, home_total, actions = actions, priorities = desk.plan.priorities.len())
}

/// What the table of actions that need attention is called.
pub(super) fn attention_caption(desk: &Desk<'_>, count: usize) -> String {
    say!(desk.words, home_attention_caption, count = count)
}

/// What stands in their place where there are none.
pub(super) fn attention_none(desk: &Desk<'_>) -> String {
    say!(desk.words, home_attention_none, rating = desk.words.rating(&desk.plan.frame, Rag::Red).to_lowercase())
}

/// The first meeting still to come as at the report.
fn next<'t>(desk: &Desk<'t>) -> Option<Next<'t>> {
    let now = desk.report().as_at();
    let coming = |meeting: &&'t Meeting| meeting.doc.status == MeetingStatus::Planned && meeting.doc.date.0 >= now;
    let meeting = desk.plan.meetings.as_slice().iter().find(coming)?;
    Some(Next {
        when: desk.words.date(meeting.doc.date.0),
        body: desk.body_of(meeting),
        href: address::meeting(&meeting.id),
        ask: meeting.doc.ask.map(|ask| desk.words.ask(ask)),
    })
}

fn past<'t>(desk: &Desk<'t>, meeting: &'t Meeting) -> Past<'t> {
    Past {
        when: desk.words.date(meeting.doc.date.0),
        title: &meeting.doc.title,
        body: desk.body_of(meeting),
        outcome: desk.words.outcome(meeting),
        href: address::meeting(&meeting.id),
    }
}
