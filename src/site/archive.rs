//! Every report, newest first, none ever removed.

use super::desk::Desk;
use super::looked_at::by_period;
use super::parts::Link;
use super::shell::{Page, publication};
use crate::plan::address;
use crate::record::CHAIN;
use crate::report::{Report, headline};
use crate::words::say;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    reports: Vec<Entry<'t>>,
    /// How to check that frozen reports are as they were; none where none is frozen.
    record: Option<Record<'t>>,
}

#[derive(Debug, Serialize)]
struct Entry<'t> {
    title: &'t str,
    href: String,
    as_at: String,
    publication: String,
    sentence: String,
    editions: Vec<Link<'t>>,
    /// The meetings that had the report, each with what it did.
    meetings: Vec<Link<'t>>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    let mut meetings = by_period(desk);
    let reports = desk.reports[..=desk.current].iter().rev();
    View {
        page: Page::new(desk, desk.report(), "reports/", say!(desk.words, nav_reports)).entry("reports"),
        lede: say!(desk.words, reports_lede, count = desk.current + 1),
        reports: reports.map(|report| entry(desk, report, std::mem::take(&mut meetings[report.at()]))).collect(),
        record: record(desk),
    }
}

/// Where the record of frozen reports stands, with a sentence on how to check it.
#[derive(Debug, Serialize)]
pub(super) struct Record<'t> {
    text: &'t str,
    link: Link<'t>,
}

/// The record, where there is one.
pub(super) fn record<'t>(desk: &Desk<'t>) -> Option<Record<'t>> {
    desk.archive.chain()?;
    Some(Record { text: say!(desk.words, record_how), link: Link::new(say!(desk.words, record_link), CHAIN) })
}

fn entry<'t>(desk: &Desk<'t>, report: &'t Report<'t>, meetings: Vec<Link<'t>>) -> Entry<'t> {
    let period = report.period();
    Entry {
        title: &period.title,
        href: address::report(&period.id),
        as_at: format!("{}.", say!(desk.words, shell_as_at, date = desk.words.date(period.as_at.0))),
        publication: format!("{}.", publication(desk.words, report)),
        sentence: headline(desk.words, report),
        editions: vec![
            Link::new(say!(desk.words, edition_scrutiny), address::scrutiny(&period.id)),
            Link::new(say!(desk.words, edition_changes), address::changes(&period.id)),
            Link::new(say!(desk.words, edition_data_quality), address::data_quality(&period.id)),
        ],
        meetings,
    }
}
