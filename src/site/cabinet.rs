//! The Cabinet edition of a period: one side of A4.

use super::changed::{Changed, changed};
use super::desk::Desk;
use super::figure::{Figure, Scope, Shown, Subject};
use super::home::{ATTENTION, ATTENTION_NONE, attention_caption};
use super::measure_parts::Tile;
use super::parts::{ActionRow, Link, Notes, RagCount, actions_counted};
use super::shell::Page;
use super::structured;
use crate::plan::{address, uk_date};
use crate::report::{Flag, Report, headline, worst};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    total: String,
    counts: Vec<RagCount<'t>>,
    ask: Option<AskOf<'t>>,
    figure: Figure<'t>,
    priorities: Figure<'t>,
    key_measures: Vec<Tile<'t>>,
    changed: Changed<'t>,
    attention: Vec<ActionRow<'t>>,
    attention_caption: String,
    attention_none: &'static str,
    trust: Vec<Trust>,
    editions: Vec<Edition>,
}

#[derive(Debug, Serialize)]
struct AskOf<'t> {
    text: String,
    meeting: Link<'t>,
}

#[derive(Debug, Serialize)]
struct Trust {
    text: String,
    label: &'static str,
    href: String,
}

#[derive(Debug, Serialize)]
struct Edition {
    label: &'static str,
    href: String,
    text: &'static str,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let report = &desk.reports[at];
    let period = report.period();
    let worst = worst(report, ATTENTION);
    View {
        page: Page::new(desk, report, &address::report(&period.id), format!("Progress at {}", uk_date(period.as_at.0)))
            .titled(&format!("Cabinet edition, {}", period.title), &desk.plan.site.title)
            .crumb("All reports", "reports/")
            .entry_if(at == desk.current, "report")
            .telling_machines(structured::report(desk, report, &address::report(&period.id))),
        lede: headline(desk.words, report),
        total: actions_counted(desk.words, report.whole_tally().total() as usize),
        counts: RagCount::all(desk, report.whole_tally()),
        ask: ask(desk, report),
        figure: Figure::of(desk, Shown::new(at, Subject::StandingBars(Scope::Plan))),
        priorities: Figure::of(desk, Shown::new(at, Subject::PriorityBars)),
        key_measures: Tile::key(desk, report.as_at()),
        changed: changed(desk, report),
        attention_caption: attention_caption(worst.len()),
        attention: ActionRow::all(desk, worst, Notes::Shown),
        attention_none: ATTENTION_NONE,
        trust: trust(desk, report),
        editions: editions(report),
    }
}

fn ask<'t>(desk: &Desk<'t>, report: &Report<'t>) -> Option<AskOf<'t>> {
    let meeting = desk.plan.meetings.get(report.period().meeting.as_ref()?)?;
    let text = meeting.doc.ask.map_or("Before the meeting of", |ask| ask.word());
    Some(AskOf { text: format!("{text}:"), meeting: desk.meeting_link(meeting) })
}

/// What a reader should know before relying on the ratings.
fn trust(desk: &Desk<'_>, report: &Report<'_>) -> Vec<Trust> {
    let period = &report.period().id;
    let scrutiny = address::scrutiny(period);
    let mut trust = vec![Trust {
        text: format!("{}.", desk.completeness(report)),
        label: "How complete this report is",
        href: address::data_quality(period),
    }];
    let watermelons = report.flagged(Flag::Watermelon).count();
    if watermelons > 0 {
        let (text, href) = (
            format!("{} rated well, but something in the record says look again.", are(watermelons)),
            format!("{scrutiny}#watermelons"),
        );
        trust.push(Trust { text, label: "Which, and why", href });
    }
    let undated = report.flagged(Flag::Undated).count();
    if undated > 0 {
        let text = format!("{} without a date that could pass, and so can never be overdue.", are(undated));
        trust.push(Trust { text, label: "Undated actions", href: format!("{scrutiny}#undated") });
    }
    trust
}

fn are(count: usize) -> String {
    if count == 1 { "1 action is".to_owned() } else { format!("{count} actions are") }
}

fn editions(report: &Report<'_>) -> Vec<Edition> {
    let period = &report.period().id;
    vec![
        Edition {
            label: "Scrutiny edition",
            href: address::scrutiny(period),
            text: "Every action over time, dates, and where to press.",
        },
        Edition { label: "What changed", href: address::changes(period), text: "Action by action, in words." },
        Edition {
            label: "How complete it is",
            href: address::data_quality(period),
            text: "What was updated, and what is older.",
        },
    ]
}
