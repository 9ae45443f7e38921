//! On course? What changed, what needs attention, when is it next discussed.

use super::changed::{Changed, changed};
use super::desk::Desk;
use super::figure::{Figure, Scope, Shown, Subject};
use super::measure_parts::Tile;
use super::parts::{ActionRow, Notes, RagCount, RagMeaning, counted, rag_key};
use super::priorities::{PriorityRow, priority_rows};
use super::shell::Page;
use super::structured;
use crate::plan::{Meeting, MeetingStatus, address, uk_date};
use crate::report::{headline, worst};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    total: String,
    counts: Vec<RagCount<'t>>,
    next_meeting: Option<Next<'t>>,
    no_meeting: &'t str,
    changed: Changed<'t>,
    figure: Figure<'t>,
    key_measures: Vec<Tile<'t>>,
    attention: Vec<ActionRow<'t>>,
    attention_heading: &'static str,
    attention_none: &'static str,
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
    ask: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Past<'t> {
    when: String,
    title: &'t str,
    body: &'t str,
    outcome: &'t str,
    href: String,
}

/// What stands in their place where there are none.
pub(super) const ATTENTION_NONE: &str = "Nothing is rated as having major issues, and no date has passed.";
/// How many are named.
pub(super) const ATTENTION: usize = 5;

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let report = desk.report();
    let worst = worst(report, ATTENTION);
    let figure = Figure::of(desk, Shown::new(desk.current, Subject::StandingBars(Scope::Plan)));
    View {
        page: Page::new(desk, report, "", figure_heading(desk))
            .described(&*desk.plan.site.description)
            .telling_machines(structured::report(desk, report, &address::report(&report.period().id))),
        lede: headline(desk.words, report),
        total: total(desk),
        counts: RagCount::all(desk, report.whole_tally()),
        next_meeting: next(desk),
        no_meeting: crate::words::say!(desk.words, meetings_none_to_come),
        changed: changed(desk, report),
        figure,
        key_measures: Tile::key(desk, report.as_at()),
        attention_heading: "Needs attention",
        attention: ActionRow::all(desk, worst, Notes::Shown),
        attention_none: ATTENTION_NONE,
        priorities: priority_rows(desk, report, 0..desk.plan.priorities.len()),
        priorities_caption: format!("Actions by priority, {}", report.period().title),
        key: rag_key(desk),
        meetings: desk.plan.meetings.iter().rev().take(4).map(|meeting| past(desk, meeting)).collect(),
    }
}

/// "69 actions in 7 priorities".
pub(super) fn total(desk: &Desk<'_>) -> String {
    let priorities = desk.plan.priorities.len();
    let noun = if priorities == 1 { "priority" } else { "priorities" };
    format!("{} in {priorities} {noun}", counted(desk.report().whole_tally().total() as usize, "action"))
}

/// What the table of actions that need attention is called.
pub(super) fn attention_caption(count: usize) -> String {
    if count == 1 {
        "The action most in need of attention".to_owned()
    } else {
        format!("The {count} actions most in need of attention")
    }
}

fn figure_heading(desk: &Desk<'_>) -> String {
    format!("Progress at {}", uk_date(desk.report().as_at()))
}

/// The first meeting still to come as at the report.
fn next<'t>(desk: &Desk<'t>) -> Option<Next<'t>> {
    let now = desk.report().as_at();
    let coming = |meeting: &&'t Meeting| meeting.doc.status == MeetingStatus::Planned && meeting.doc.date.0 >= now;
    let meeting = desk.plan.meetings.as_slice().iter().find(coming)?;
    Some(Next {
        when: uk_date(meeting.doc.date.0),
        body: desk.body_of(meeting),
        href: address::meeting(&meeting.id),
        ask: meeting.doc.ask.map(|ask| ask.word()),
    })
}

fn past<'t>(desk: &Desk<'t>, meeting: &'t Meeting) -> Past<'t> {
    Past {
        when: uk_date(meeting.doc.date.0),
        title: &meeting.doc.title,
        body: desk.body_of(meeting),
        outcome: desk.words.outcome(meeting),
        href: address::meeting(&meeting.id),
    }
}
