//! Every report, newest first, none ever removed.

use super::desk::Desk;
use super::parts::{Link, counted};
use super::shell::{Page, publication};
use crate::plan::{address, uk_date};
use crate::report::{Report, headline};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct View<'t> {
    page: Page<'t>,
    lede: String,
    reports: Vec<Entry<'t>>,
}

#[derive(Debug, Serialize)]
struct Entry<'t> {
    title: &'t str,
    href: String,
    as_at: String,
    publication: String,
    sentence: String,
    editions: Vec<Link<'t>>,
}

pub(super) fn view<'t>(desk: &'t Desk<'t>) -> View<'t> {
    View {
        page: Page::new(desk, desk.report(), "reports/", "All reports").entry("reports"),
        lede: format!("{}. Each stays at its address for good.", counted(desk.current + 1, "report")),
        reports: desk.reports[..=desk.current].iter().rev().map(|report| entry(desk, report)).collect(),
    }
}

fn entry<'t>(desk: &Desk<'t>, report: &'t Report<'t>) -> Entry<'t> {
    let period = report.period();
    Entry {
        title: &period.title,
        href: address::report(&period.id),
        as_at: format!("As at {}.", uk_date(period.as_at.0)),
        publication: format!("{}.", publication(desk.words, report)),
        sentence: headline(desk.words, report),
        editions: vec![
            Link::new("Scrutiny edition", address::scrutiny(&period.id)),
            Link::new("What changed", address::changes(&period.id)),
            Link::new("How complete", address::data_quality(&period.id)),
        ],
    }
}
