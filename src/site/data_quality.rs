//! How complete a report is: what was updated, confirmed, left silent.

use super::desk::Desk;
use super::figure::{Figure, Shown, Subject};
use super::parts::{Link, counted};
use super::shell::Page;
use super::structured;
use crate::plan::address;
use crate::report::{ActionAt, Completeness, Flag, Report, Word};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    counts: Vec<CountText>,
    figure: Figure<'t>,
    coverage: Vec<CoverageRow<'t>>,
    coverage_caption: String,
    silent_roles: Vec<SilentRole<'t>>,
    stale_sentence: String,
    stale: Vec<Gap<'t>>,
    gaps: Vec<Gap<'t>>,
}

#[derive(Debug, Serialize)]
struct CountText {
    word: &'static str,
    count: usize,
    text: &'static str,
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
    let report = &desk.reports[at];
    let period = report.period();
    let completeness = Completeness::of(report);
    let stale: Vec<ActionAt<'_, '_>> = report.flagged(Flag::Stale).collect();
    View {
        page: Page::new(desk, report, &address::data_quality(&period.id), format!("How complete, {}", period.title))
            .described("What was updated for this report, what was confirmed, and what is older.")
            .crumb("All reports", "reports/")
            .crumb(period.title.as_str(), address::report(&period.id))
            .telling_machines(structured::report(desk, report, &address::data_quality(&period.id))),
        lede: format!("{}.", completeness.line(desk.words)),
        counts: counts(completeness),
        figure: Figure::of(desk, Shown::new(at, Subject::Completeness)),
        coverage: coverage(desk, report),
        coverage_caption: format!("How much of each priority was reported, {}", period.title),
        silent_roles: silent_roles(desk, report),
        stale_sentence: stale_sentence(desk, stale.len()),
        stale: stale_by_priority(desk, &stale),
        gaps: gaps(report),
    }
}

fn counts(completeness: Completeness) -> Vec<CountText> {
    let mut counts = vec![
        CountText { word: "Updated", count: completeness.updated, text: "reported on for this report" },
        CountText {
            word: "Confirmed",
            count: completeness.confirmed,
            text: "checked with the owner; nothing had changed",
        },
        CountText {
            word: "Carried forward",
            count: completeness.carried_forward,
            text: "nothing new reported; shown as it was",
        },
    ];
    if completeness.silent > 0 {
        counts.push(CountText {
            word: "Never reported",
            count: completeness.silent,
            text: "nothing was ever received",
        });
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
        let present =
            |position: &usize| report.action(*position).standing().presence == crate::report::Presence::InPlan;
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
    let silent = |position: u32| {
        let action = report.action(position as usize);
        let open = action.standing().rag != crate::plan::Rag::Finished;
        (open, matches!(action.standing().word, Word::CarriedForward | Word::Silent))
    };
    let roles = desk.plan.roles.iter().zip(&desk.plan.links.led_by_role).filter_map(|(role, led)| {
        let open: Vec<bool> =
            led.iter().map(|at| silent(*at)).filter(|(open, _)| *open).map(|(_, silent)| silent).collect();
        (!open.is_empty() && open.iter().all(|silent| *silent)).then(|| SilentRole {
            label: &role.title,
            href: address::role(&role.id),
            text: format!("({})", counted(open.len(), "unfinished action")),
        })
    });
    roles.collect()
}

fn stale_sentence(desk: &Desk<'_>, stale: usize) -> String {
    let periods = desk.plan.site.staleness.periods;
    let rule = format!("An unfinished action is stale when nothing has been reported on it for {periods} reports.");
    if stale == 0 { format!("{rule} None is.") } else { rule }
}

/// Links to stale actions, priority by priority; `stale` is in plan order.
fn stale_by_priority<'t>(desk: &Desk<'t>, stale: &[ActionAt<'t, 't>]) -> Vec<Gap<'t>> {
    let mut rest = stale;
    let mut groups = Vec::new();
    for priority in &desk.plan.priorities {
        let own;
        (own, rest) = rest.split_at(rest.partition_point(|action| action.position() < priority.actions.end));
        if !own.is_empty() {
            groups.push(Gap { text: format!("Priority {}:", priority.id), links: own.iter().map(link).collect() });
        }
    }
    groups
}

fn link<'t>(action: &ActionAt<'t, 't>) -> Link<'t> {
    Link::new(action.action().id.as_str(), address::action(&action.action().id))
}

fn gaps<'t>(report: &'t Report<'t>) -> Vec<Gap<'t>> {
    let gap = |flag: Flag, text: &str| {
        let links: Vec<Link<'t>> = report.flagged(flag).map(|action| link(&action)).collect();
        (!links.is_empty()).then(|| Gap { text: format!("{} {text}", counted(links.len(), "action")), links })
    };
    let gaps = [
        gap(Flag::NoEvidence, "rated without evidence:"),
        gap(Flag::NoRecovery, "rated red or amber without saying what will be done:"),
        gap(Flag::DateWanted, "whose event has happened, still without a date:"),
        gap(Flag::StartPassed, "not started though the start date has passed:"),
    ];
    gaps.into_iter().flatten().collect()
}
