//! The Scrutiny edition: where to press, whether the dates are real, how anyone knows.

use super::claim::ClaimView;
use super::desk::Desk;
use super::figure::{Figure, Scope, Shown, Subject};
use super::flag_reason::reason_words;
use super::markdown::{self, Block, Numbering};
use super::parts::{ActionRow, Anchor, Link, Notes, RagMeaning, Status, counted, rag_key, sentence};
use super::redated::RedatedRow;
use super::shell::Page;
use super::structured;
use crate::plan::{DeadlineKind, address};
use crate::report::{ActionAt, Flag, Line, Report, Watermelon, lines_of_enquiry, watermelon_reasons};
use serde::Serialize;
use std::cmp::Reverse;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    contents: Vec<Anchor>,
    enquiry: Vec<Enquiry<'t>>,
    narrative: Vec<Block<'t>>,
    contradictions: Vec<Contradiction<'t>>,
    contradictions_caption: &'static str,
    watermelons: Vec<ActionRow<'t>>,
    watermelons_caption: String,
    slips: Vec<RedatedRow<'t>>,
    slips_caption: String,
    slips_figure: Figure<'t>,
    burn_up: Figure<'t>,
    findings: Figure<'t>,
    undated_sentence: String,
    undated: Vec<ActionRow<'t>>,
    undated_caption: String,
    figure: Figure<'t>,
    key: Vec<RagMeaning<'t>>,
}

#[derive(Debug, Serialize)]
struct Enquiry<'t> {
    question: String,
    rule: String,
    links: Vec<Link<'t>>,
}

#[derive(Debug, Serialize)]
struct Contradiction<'t> {
    id: &'t str,
    title: &'t str,
    href: String,
    status: Status<'t>,
    claim: ClaimView<'t>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let report = &desk.reports[at];
    let period = report.period();
    let flagged = |flag: Flag| report.flagged(flag).collect::<Vec<_>>();
    let contradictions = contradictions(desk, report);
    let mut watermelons = flagged(Flag::Watermelon);
    watermelons.sort_by_key(|action| (Reverse(action.days_overdue()), action.position()));
    let undated = flagged(Flag::Undated);
    let narrative = narrative(desk, report);
    let enquiry: Vec<Enquiry<'_>> = lines_of_enquiry(desk.words, report)
        .into_iter()
        .map(|line| Enquiry {
            rule: rule_words(&line),
            question: line.question,
            links: desk.action(&desk.plan.actions[line.action].id).into_iter().collect(),
        })
        .collect();
    View {
        page: Page::new(desk, report, &address::scrutiny(&period.id), format!("For scrutiny, {}", period.title))
            .titled(&format!("Scrutiny edition, {}", period.title), &desk.plan.site.title)
            .described("Where to press, whether the dates are real, and how anyone knows.")
            .crumb("All reports", "reports/")
            .crumb(period.title.as_str(), address::report(&period.id))
            .entry_if(at == desk.current, "scrutiny")
            .telling_machines(structured::report(desk, report, &address::scrutiny(&period.id))),
        lede: lede(report),
        contents: contents(!enquiry.is_empty(), !narrative.is_empty(), !contradictions.is_empty()),
        enquiry,
        narrative,
        contradictions,
        contradictions_caption: "Actions rated on track or finished, about which inspectors raised a concern",
        watermelons_caption: capped(watermelons.len(), "rated on track or finished, with a reason to look again"),
        watermelons: watermelons.iter().take(ROWS).map(|action| look_again(desk, action)).collect(),
        slips: report.flagged(Flag::Slipped).filter_map(|action| RedatedRow::of(desk, &action)).take(ROWS).collect(),
        slips_figure: Figure::of(desk, Shown::new(at, Subject::Slips(Scope::Plan))),
        burn_up: Figure::of(desk, Shown::new(at, Subject::BurnUp(Scope::Plan))),
        findings: Figure::of(desk, Shown::new(at, Subject::FindingMatrix)),
        slips_caption: capped(report.flagged(Flag::Slipped).count(), "re-dated, from the first promise to the latest"),
        undated_sentence: undated_sentence(report),
        undated: undated
            .iter()
            .take(ROWS)
            .map(|action| ActionRow::of(desk, action, Notes::Hidden).without(Flag::Undated))
            .collect(),
        undated_caption: capped(undated.len(), "unfinished and never overdue"),
        figure: Figure::of(desk, Shown::new(at, Subject::StandingMatrix(Scope::Plan))),
        key: rag_key(desk),
    }
}

/// Why a line of enquiry is suggested, and how many others could stand in its place.
fn rule_words(line: &Line) -> String {
    match line.ties {
        0 => sentence(line.rule.words()),
        1 => format!("{}, as is 1 other:", sentence(line.rule.words()).trim_end_matches('.')),
        ties => format!("{}, as are {ties} others:", sentence(line.rule.words()).trim_end_matches('.')),
    }
}

/// Most rows of a table in an edition made for a meeting: the pages of priorities and deadlines have them all.
const ROWS: usize = 60;

/// "22 actions …", or of many "The first 60 of 431 actions …".
fn capped(count: usize, words: &str) -> String {
    if count > ROWS {
        return format!("The first {ROWS} of {count} actions {words}");
    }
    format!("{} {words}", counted(count, "action"))
}

fn lede(report: &Report<'_>) -> String {
    let count = |flag: Flag| report.flagged(flag).count();
    format!(
        "{} overdue and {} can never be overdue. {} rated on track or finished with a reason to look again.",
        are(count(Flag::Overdue)),
        count(Flag::Undated),
        are_more(count(Flag::Watermelon))
    )
}

fn are(count: usize) -> String {
    match count {
        0 => "No action is".to_owned(),
        1 => "1 action is".to_owned(),
        count => format!("{count} actions are"),
    }
}

fn are_more(count: usize) -> String {
    match count {
        0 => "None is".to_owned(),
        1 => "1 is".to_owned(),
        count => format!("{count} are"),
    }
}

fn contents(enquiry: bool, narrative: bool, contradictions: bool) -> Vec<Anchor> {
    let all = [
        (enquiry, "enquiry", "Lines of enquiry"),
        (narrative, "narrative", "The report in words"),
        (contradictions, "contradictions", "Rated one way, found another"),
        (true, "watermelons", "Look again"),
        (true, "dates", "Are dates real?"),
        (true, "finish", "Will it finish?"),
        (true, "findings", "Is each finding answered?"),
        (true, "undated", "Can never be late"),
        (true, "over-time", "Every action over time"),
    ];
    all.into_iter().filter(|(shown, ..)| *shown).map(|(_, id, label)| Anchor::new(id, label)).collect()
}

/// The words of a report, with numbered paragraphs.
fn narrative<'t>(desk: &'t Desk<'t>, report: &Report<'t>) -> Vec<Block<'t>> {
    let Some(markdown) = &report.period().narrative else { return Vec::new() };
    let edition = address::scrutiny(&report.period().id);
    markdown::blocks(desk, markdown, report.at(), super::shell::root_of(&edition), Numbering::Paragraphs)
}

/// A row that says why a good rating should be looked at.
fn look_again<'t>(desk: &Desk<'t>, action: &ActionAt<'t, 't>) -> ActionRow<'t> {
    let reasons: Vec<String> = watermelon_reasons(action).map(|reason| reason_words(desk.words, &reason)).collect();
    ActionRow::of(desk, action, Notes::Hidden).without(Flag::Watermelon).noting(sentence(&reasons.join("; ")))
}

fn contradictions<'t>(desk: &Desk<'t>, report: &'t Report<'t>) -> Vec<Contradiction<'t>> {
    let of = |action: ActionAt<'t, 't>| {
        let claim = watermelon_reasons(&action).find_map(|reason| match reason {
            Watermelon::Contradicted { claim, visit } => Some(ClaimView::of(desk, visit, claim)),
            _ => None,
        })?;
        let promise = action.action();
        Some(Contradiction {
            id: promise.id.as_str(),
            title: &promise.title,
            href: address::action(&promise.id),
            status: Status::of(desk, action.standing()),
            claim,
        })
    };
    report.flagged(Flag::Watermelon).filter_map(of).collect()
}

/// "18 unfinished actions can never be overdue: 8 waiting for an event, 8 with only a start date, 2 with no deadline."
pub(super) fn undated_sentence(report: &Report<'_>) -> String {
    let undated: Vec<DeadlineKind> =
        report.flagged(Flag::Undated).map(|action| action.deadline().understood.kind).collect();
    if undated.is_empty() {
        return "Every unfinished action has a date by which it should be finished.".to_owned();
    }
    let count = |is: fn(&DeadlineKind) -> bool| undated.iter().filter(|kind| is(kind)).count();
    let kinds = [
        (count(|kind| *kind == DeadlineKind::Event), "waiting for an event"),
        (count(|kind| matches!(kind, DeadlineKind::Start(_))), "with only a start date"),
        (count(|kind| matches!(kind, DeadlineKind::Interim(_))), "dated for a first step only"),
        (count(|kind| *kind == DeadlineKind::Ongoing), "ongoing"),
        (count(|kind| *kind == DeadlineKind::None), "with no deadline"),
        (count(|kind| *kind == DeadlineKind::Unclear), "in words that give no date"),
    ];
    let parts: Vec<String> =
        kinds.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| format!("{count} {words}")).collect();
    format!("{} can never be overdue: {}.", counted(undated.len(), "unfinished action"), parts.join(", "))
}
