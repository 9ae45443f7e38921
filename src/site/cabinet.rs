//! The Cabinet edition of a period: one side of A4.

use super::changed::{Changed, changed};
use super::desk::Desk;
use super::figure::{Figure, Scope, Shown, Subject};
use super::home::{ATTENTION, attention_caption, attention_none, heading};
use super::measure_parts::Tile;
use super::parts::{ActionRow, Link, Notes, RagCount, actions_counted};
use super::shell::Page;
use super::structured;
use crate::plan::address;
use crate::report::{Flag, Report, headline, worst};
use crate::words::say;
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
    attention_none: String,
    trust: Vec<Trust<'t>>,
    editions: Vec<Edition<'t>>,
}

#[derive(Debug, Serialize)]
struct AskOf<'t> {
    text: String,
    meeting: Link<'t>,
}

#[derive(Debug, Serialize)]
struct Trust<'t> {
    text: String,
    label: &'t str,
    href: String,
}

#[derive(Debug, Serialize)]
struct Edition<'t> {
    label: &'t str,
    href: String,
    text: &'t str,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let report = &desk.reports[at];
    let period = report.period();
    let worst = worst(report, ATTENTION);
    View {
        page: Page::new(desk, report, &address::report(&period.id), heading(desk, report))
            .titled(&say!(desk.words, cabinet_title, period = &period.title), &desk.plan.site.title)
            .crumb(say!(desk.words, nav_reports), "reports/")
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
        attention_caption: attention_caption(desk, worst.len()),
        attention: ActionRow::all(desk, worst, Notes::Shown),
        attention_none: attention_none(desk),
        trust: trust(desk, report),
        editions: editions(desk, report),
    }
}

fn ask<'t>(desk: &Desk<'t>, report: &Report<'t>) -> Option<AskOf<'t>> {
    let meeting = desk.plan.meetings.get(report.period().meeting.as_ref()?)?;
    let text = meeting.doc.ask.map_or_else(|| say!(desk.words, cabinet_before), |ask| desk.words.ask(ask));
    Some(AskOf { text: say!(desk.words, cabinet_ask, ask = text), meeting: desk.meeting_link(meeting) })
}

/// What a reader should know before relying on the ratings.
fn trust<'t>(desk: &Desk<'t>, report: &Report<'_>) -> Vec<Trust<'t>> {
    let words = desk.words;
    let period = &report.period().id;
    let scrutiny = address::scrutiny(period);
    let mut trust = vec![Trust {
        text: format!("{}.", desk.completeness(report)),
        label: say!(words, cabinet_complete),
        href: address::data_quality(period),
    }];
    let watermelons = report.flagged(Flag::Watermelon).count();
    if watermelons > 0 {
        let text = say!(words, cabinet_look_again, count = watermelons);
        trust.push(Trust { text, label: say!(words, cabinet_which), href: format!("{scrutiny}#watermelons") });
    }
    let undated = report.flagged(Flag::Undated).count();
    if undated > 0 {
        let text = say!(words, cabinet_never_overdue, count = undated);
        trust.push(Trust { text, label: say!(words, cabinet_undated), href: format!("{scrutiny}#undated") });
    }
    trust
}

fn editions<'t>(desk: &Desk<'t>, report: &Report<'_>) -> Vec<Edition<'t>> {
    let words = desk.words;
    let period = &report.period().id;
    vec![
        Edition {
            label: say!(words, edition_scrutiny),
            href: address::scrutiny(period),
            text: say!(words, cabinet_scrutiny),
        },
        Edition {
            label: say!(words, edition_changes),
            href: address::changes(period),
            text: say!(words, cabinet_changes),
        },
        Edition {
            label: say!(words, cabinet_data_quality),
            href: address::data_quality(period),
            text: say!(words, cabinet_data_quality_text),
        },
    ]
}
