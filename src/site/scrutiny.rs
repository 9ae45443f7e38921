//! The Scrutiny edition: where to press, whether the dates are real, how anyone knows.

mod against;
mod enquiry;

use super::claim::ClaimView;
use super::desk::Desk;
use super::figure::{Figure, Scope, Shown, Subject};
use super::flag_reason::reason_words;
use super::markdown::{self, Block, Numbering};
use super::parts::{ActionRow, Anchor, Notes, RagMeaning, Status, rag_key, sentence};
use super::redated::RedatedRow;
use super::shell::Page;
use super::structured;
use crate::plan::{DeadlineKind, Rag, address};
use crate::report::{ActionAt, Flag, Report, Watermelon, scrutiny_sentence, watermelon_reasons};
use crate::words::{Words, say};
use against::AllAgainst;
use enquiry::Enquiry;
use serde::Serialize;
use std::cmp::Reverse;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    contents: Vec<Anchor>,
    enquiry: Enquiry<'t>,
    narrative: Vec<Block<'t>>,
    against: AllAgainst<'t>,
    contradictions: Vec<Contradiction<'t>>,
    contradictions_caption: String,
    watermelons: Vec<ActionRow<'t>>,
    watermelons_caption: String,
    slips: Vec<RedatedRow<'t>>,
    slips_caption: String,
    slips_figure: Figure<'t>,
    burn_up: Figure<'t>,
    /// `None` where the plan names no findings.
    findings: Option<Figure<'t>>,
    undated_sentence: String,
    undated: Vec<ActionRow<'t>>,
    undated_caption: String,
    figure: Figure<'t>,
    key: Vec<RagMeaning<'t>>,
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
    let (words, report) = (desk.words, &desk.reports[at]);
    let period = report.period();
    let rating = |rag: Rag| desk.words.rating(&desk.plan.frame, rag).to_lowercase();
    let (green, finished) = (&rating(Rag::Green), &rating(Rag::Finished));
    let slipped = report.flagged(Flag::Slipped).count();
    let flagged = |flag: Flag| report.flagged(flag).collect::<Vec<_>>();
    let contradictions = contradictions(desk, report);
    let mut watermelons = flagged(Flag::Watermelon);
    watermelons.sort_by_key(|action| (Reverse(action.days_overdue()), action.position()));
    let undated = flagged(Flag::Undated);
    let narrative = narrative(desk, report);
    let enquiry = enquiry::of(desk, report);
    let against = against::all(desk, report);
    let has_findings = !desk.plan.findings.is_empty();
    let is_contradicted = !against.is_empty() || !contradictions.is_empty();
    View {
        page: Page::new(
            desk,
            report,
            &address::scrutiny(&period.id),
            say!(words, scrutiny_heading, period = &period.title),
        )
        .titled(&say!(words, scrutiny_title, period = &period.title), &desk.plan.site.title)
        .described(say!(words, scrutiny_description))
        .crumb(say!(words, nav_reports), "reports/")
        .crumb(period.title.as_str(), address::report(&period.id))
        .entry_if(at == desk.current, "scrutiny")
        .telling_machines(structured::report(desk, report, &address::scrutiny(&period.id))),
        lede: scrutiny_sentence(words, report),
        contents: contents(words, [!enquiry.is_empty(), !narrative.is_empty(), is_contradicted, has_findings]),
        enquiry,
        narrative,
        contradictions,
        against,
        contradictions_caption: say!(words, scrutiny_contradictions_caption, green = green, finished = finished),
        watermelons_caption: say!(
            words,
            scrutiny_watermelons_caption,
            count = watermelons.len(),
            cut = cut(watermelons.len()),
            green = green,
            finished = finished
        ),
        watermelons: watermelons.iter().take(ROWS).map(|action| look_again(desk, action)).collect(),
        slips: report.flagged(Flag::Slipped).filter_map(|action| RedatedRow::of(desk, &action)).take(ROWS).collect(),
        slips_figure: Figure::of(desk, Shown::new(at, Subject::Slips(Scope::Plan))),
        burn_up: Figure::of(desk, Shown::new(at, Subject::BurnUp(Scope::Plan))),
        findings: has_findings.then(|| Figure::of(desk, Shown::new(at, Subject::FindingMatrix))),
        slips_caption: say!(words, scrutiny_slips_caption, count = slipped, cut = cut(slipped)),
        undated_sentence: undated_sentence(words, report),
        undated: undated
            .iter()
            .take(ROWS)
            .map(|action| ActionRow::of(desk, action, Notes::Hidden).without(Flag::Undated))
            .collect(),
        undated_caption: say!(words, scrutiny_undated_caption, count = undated.len(), cut = cut(undated.len())),
        figure: Figure::of(desk, Shown::new(at, Subject::StandingMatrix(Scope::Plan))),
        key: rag_key(desk),
    }
}

/// Most rows of a table in an edition made for a meeting: the pages of priorities and deadlines have them all.
const ROWS: usize = 60;

/// How many rows a table of so many actions is cut to; 0 where it has them all.
fn cut(count: usize) -> usize {
    if count > ROWS { ROWS } else { 0 }
}

/// The sections of the page; those that a plan may give nothing for are shown where it does.
fn contents(words: &Words, [enquiry, narrative, contradictions, findings]: [bool; 4]) -> Vec<Anchor> {
    let all = [
        (enquiry, "enquiry", say!(words, scrutiny_enquiry)),
        (narrative, "narrative", say!(words, scrutiny_narrative)),
        (contradictions, "contradictions", say!(words, scrutiny_contradictions)),
        (true, "watermelons", say!(words, scrutiny_watermelons)),
        (true, "dates", say!(words, scrutiny_slips)),
        (true, "finish", say!(words, scrutiny_finish)),
        (findings, "findings", say!(words, scrutiny_findings)),
        (true, "undated", say!(words, scrutiny_undated)),
        (true, "over-time", say!(words, scrutiny_over_time)),
    ];
    all.into_iter().filter(|(shown, ..)| *shown).map(|(_, id, label)| Anchor::new(id, label.to_owned())).collect()
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
pub(super) fn undated_sentence(words: &Words, report: &Report<'_>) -> String {
    let undated: Vec<DeadlineKind> =
        report.flagged(Flag::Undated).map(|action| action.deadline().understood.kind).collect();
    if undated.is_empty() {
        return say!(words, undated_none).to_owned();
    }
    let count = |is: fn(&DeadlineKind) -> bool| undated.iter().filter(|kind| is(kind)).count();
    let event = count(|kind| *kind == DeadlineKind::Event);
    let start = count(|kind| matches!(kind, DeadlineKind::Start(_)));
    let interim = count(|kind| matches!(kind, DeadlineKind::Interim(_)));
    let ongoing = count(|kind| *kind == DeadlineKind::Ongoing);
    let none = count(|kind| *kind == DeadlineKind::None);
    let unclear = count(|kind| *kind == DeadlineKind::Unclear);
    let kinds = [
        (event > 0).then(|| say!(words, undated_event, count = event)),
        (start > 0).then(|| say!(words, undated_start, count = start)),
        (interim > 0).then(|| say!(words, undated_interim, count = interim)),
        (ongoing > 0).then(|| say!(words, undated_ongoing, count = ongoing)),
        (none > 0).then(|| say!(words, undated_no_deadline, count = none)),
        (unclear > 0).then(|| say!(words, undated_unclear, count = unclear)),
    ];
    let kinds: Vec<String> = kinds.into_iter().flatten().collect();
    say!(words, undated_sentence, count = undated.len(), kinds = kinds.join(", "))
}
