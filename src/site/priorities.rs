//! Every priority, by strand.

use super::desk::Desk;
use super::parts::{RagCount, RagMeaning, Segment, rag_key};
use super::shell::Page;
use crate::plan::{Rag, address};
use crate::report::{Flag, Report, headline};
use crate::words::say;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    strands: Vec<StrandRows<'t>>,
    key: Vec<RagMeaning<'t>>,
}

#[derive(Debug, Serialize)]
struct StrandRows<'t> {
    id: String,
    title: &'t str,
    caption: String,
    rows: Vec<PriorityRow<'t>>,
}

/// One priority in a table, with its bar.
#[derive(Debug, Serialize)]
pub(super) struct PriorityRow<'t> {
    id: &'t str,
    title: &'t str,
    href: String,
    segments: Vec<Segment>,
    /// What the bar shows, in words.
    said: String,
    total: u32,
    finished: u32,
    red: u32,
    overdue: usize,
}

/// Rows for a stretch of priorities, with bars on the scale of the largest priority of the plan.
pub(super) fn priority_rows<'t>(
    desk: &Desk<'t>,
    report: &Report<'t>,
    which: impl IntoIterator<Item = usize>,
) -> Vec<PriorityRow<'t>> {
    let largest = desk.plan.priorities.iter().map(|priority| priority.actions.len()).max().unwrap_or_default();
    let full = u32::try_from(largest).unwrap_or(u32::MAX);
    which
        .into_iter()
        .map(|at| {
            let priority = &desk.plan.priorities[at];
            let tally = report.tally(priority.actions.clone());
            let is_overdue = |at: &usize| report.action(*at).flags().has(Flag::Overdue);
            PriorityRow {
                id: priority.id.as_str(),
                title: &priority.title,
                href: address::priority(&priority.id),
                segments: Segment::bar(tally, full),
                said: RagCount::sentence(desk, tally),
                total: tally.total(),
                finished: tally.count(Rag::Finished),
                red: tally.count(Rag::Red),
                overdue: priority.actions.clone().filter(is_overdue).count(),
            }
        })
        .collect()
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let report = desk.report();
    let strands = desk.plan.strands.iter().map(|strand| {
        let own = |at: &usize| desk.plan.priorities[*at].strand == strand.id;
        let rows = priority_rows(desk, report, (0..desk.plan.priorities.len()).filter(own));
        StrandRows {
            id: format!("strand-{}", strand.id),
            title: &strand.title,
            caption: say!(desk.words, priorities_caption, strand = &strand.title, count = rows.len()),
            rows,
        }
    });
    View {
        page: Page::new(desk, report, "priorities/", say!(desk.words, nav_priorities)).entry("priorities"),
        lede: headline(desk.words, report),
        strands: strands.collect(),
        key: rag_key(desk),
    }
}
