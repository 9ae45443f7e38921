//! How complete a report is: what was updated, confirmed, left silent.

use super::desk::Desk;
use super::figure::{Figure, Shown, Subject};
use super::parts::{Link, actions_counted};
use super::shell::Page;
use super::structured;
use crate::check::Allowed;
use crate::plan::address;
use crate::report::{ActionAt, Completeness, Flag, Report, Word};
use crate::words::{Words, say};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    counts: Vec<CountText<'t>>,
    figure: Figure<'t>,
    coverage: Vec<CoverageRow<'t>>,
    coverage_caption: String,
    silent_roles: Vec<SilentRole<'t>>,
    stale_sentence: String,
    stale: Vec<Gap<'t>>,
    gaps: Vec<Gap<'t>>,
    allowed: Vec<AllowedRow<'t>>,
}

/// Findings of one rule that stand for one reason.
#[derive(Debug, Serialize)]
struct AllowedRow<'t> {
    code: &'t str,
    /// What the rule is about, in English: the check speaks to the clerk.
    rule: &'t str,
    because: &'t str,
    /// Where they stand: a file, and a line where one is meant.
    places: Vec<String>,
}

#[derive(Debug, Serialize)]
struct CountText<'t> {
    word: &'t str,
    count: usize,
    text: &'t str,
}

#[derive(Debug, Serialize)]
struct CoverageRow<'t> {
    id: &'t str,
    title: &'t str,
    href: String,
    total: usize,
    updated: usize,
    confirmed: usize,
    carried: usize,
    evidenced: usize,
}

#[derive(Debug, Serialize)]
struct SilentRole<'t> {
    label: &'t str,
    href: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct Gap<'t> {
    text: String,
    links: Vec<Link<'t>>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>, at: usize) -> View<'t> {
    let words = desk.words;
    let report = &desk.reports[at];
    let period = report.period();
    let completeness = Completeness::of(report);
    let stale: Vec<ActionAt<'_, '_>> = report.flagged(Flag::Stale).collect();
    let neighbour = |to: Option<usize>| {
        let next = desk.period(to.filter(|to| *to <= desk.current)?);
        Some(Link::new(next.title.as_str(), address::data_quality(&next.id)))
    };
    View {
        page: Page::new(
            desk,
            report,
            &address::data_quality(&period.id),
            say!(words, quality_title, period = &period.title),
        )
        .described(say!(words, quality_described))
        .crumb(say!(words, nav_reports), "reports/")
        .crumb(period.title.as_str(), address::report(&period.id))
        .between(neighbour(at.checked_sub(1)), neighbour(Some(at + 1)))
        .telling_machines(structured::report(desk, report, &address::data_quality(&period.id))),
        lede: format!("{}.", completeness.line(desk.words)),
        counts: counts(words, completeness),
        figure: Figure::of(desk, Shown::new(at, Subject::Completeness)),
        coverage: coverage(desk, report),
        coverage_caption: say!(words, quality_coverage_caption, period = &period.title),
        silent_roles: silent_roles(desk, report),
        stale_sentence: stale_sentence(desk, stale.len()),
        stale: stale_by_priority(desk, &stale),
        gaps: gaps(words, report),
        allowed: if at == desk.current { allowed(desk.allowed) } else { Vec::new() },
    }
}

/// One row a rule and reason, in the order of the first place. What a finding says is left out: it may repeat the very
/// words that somebody wished had not been written.
fn allowed(findings: &[Allowed]) -> Vec<AllowedRow<'_>> {
    let mut rows: Vec<AllowedRow<'_>> = Vec::new();
    for Allowed { finding, because } in findings {
        let Some(place) = &finding.place else { continue };
        let place = match place.line {
            0 => place.file.to_string(),
            line => format!("{}:{line}", place.file),
        };
        let code = finding.code;
        match rows.iter_mut().find(|row| row.code == code.id && row.because == because) {
            Some(row) => row.places.push(place),
            None => rows.push(AllowedRow { code: code.id, rule: code.title, because, places: vec![place] }),
        }
    }
    rows
}

fn counts(words: &Words, completeness: Completeness) -> Vec<CountText<'_>> {
    let count = |word, count, text| CountText { word, count, text };
    let mut counts = vec![
        count(say!(words, action_updated), completeness.updated, say!(words, quality_updated)),
        count(say!(words, quality_confirmed), completeness.confirmed, say!(words, quality_confirmed_text)),
        count(say!(words, flag_carried_forward), completeness.carried_forward, say!(words, quality_carried)),
    ];
    if completeness.silent > 0 {
        counts.push(count(say!(words, quality_silent), completeness.silent, say!(words, quality_silent_text)));
    }
    counts
}

fn coverage<'t>(desk: &Desk<'t>, report: &Report<'t>) -> Vec<CoverageRow<'t>> {
    let rows = desk.plan.priorities.iter().map(|priority| {
        let mut row = CoverageRow {
            id: priority.id.as_str(),
            title: &priority.title,
            href: address::priority(&priority.id),
            total: 0,
            updated: 0,
            confirmed: 0,
            carried: 0,
            evidenced: 0,
        };
        let present = |position: &usize| report.action(*position).standing().is_in_plan();
        for position in priority.actions.clone().filter(present) {
            let standing = report.timeline().standing(report.at(), position);
            row.total += 1;
            row.evidenced += usize::from(standing.has_evidence);
            match standing.word {
                Word::Updated => row.updated += 1,
                Word::Confirmed => row.confirmed += 1,
                Word::CarriedForward => row.carried += 1,
                Word::Silent => {}
            }
        }
        row
    });
    rows.collect()
}

/// Roles that lead unfinished actions and said nothing about any of them.
fn silent_roles<'t>(desk: &Desk<'t>, report: &Report<'t>) -> Vec<SilentRole<'t>> {
    let roles = desk.plan.roles.iter().zip(&desk.plan.links.led_by_role).filter_map(|(role, led)| {
        let standings = report.actions_at(led).map(|action| action.standing());
        let open: Vec<bool> = standings
            .filter(|standing| standing.rag != crate::plan::Rag::Finished)
            .map(|standing| standing.word.is_silent())
            .collect();
        (!open.is_empty() && open.iter().all(|silent| *silent)).then(|| SilentRole {
            label: &role.title,
            href: address::role(&role.id),
            text: say!(desk.words, quality_role_open, count = open.len()),
        })
    });
    roles.collect()
}

fn stale_sentence(desk: &Desk<'_>, stale: usize) -> String {
    let rule = say!(desk.words, quality_stale_rule, periods = desk.plan.site.staleness.periods);
    if stale == 0 { format!("{rule} {}", say!(desk.words, quality_none_stale)) } else { rule }
}

/// Links to stale actions, priority by priority; `stale` is in plan order.
fn stale_by_priority<'t>(desk: &Desk<'t>, stale: &[ActionAt<'t, 't>]) -> Vec<Gap<'t>> {
    let mut rest = stale;
    let mut groups = Vec::new();
    for priority in &desk.plan.priorities {
        let own;
        (own, rest) = rest.split_at(rest.partition_point(|action| action.position() < priority.actions.end));
        if !own.is_empty() {
            let text = say!(desk.words, quality_priority, id = priority.id.as_str());
            groups.push(Gap { text, links: own.iter().map(link).collect() });
        }
    }
    groups
}

fn link<'t>(action: &ActionAt<'t, 't>) -> Link<'t> {
    Link::new(action.action().id.as_str(), address::action(&action.action().id))
}

fn gaps<'t>(words: &Words, report: &'t Report<'t>) -> Vec<Gap<'t>> {
    let gap = |flag: Flag, say: fn(&Words, String) -> String| {
        let links: Vec<Link<'t>> = report.flagged(flag).map(|action| link(&action)).collect();
        (!links.is_empty()).then(|| Gap { text: say(words, actions_counted(words, links.len())), links })
    };
    let gaps = [
        gap(Flag::NoEvidence, |words, actions| say!(words, quality_no_evidence, actions = actions)),
        gap(Flag::NoRecovery, |words, actions| say!(words, quality_no_recovery, actions = actions)),
        gap(Flag::DateWanted, |words, actions| say!(words, quality_date_wanted, actions = actions)),
        gap(Flag::StartPassed, |words, actions| say!(words, quality_start_passed, actions = actions)),
    ];
    gaps.into_iter().flatten().collect()
}
