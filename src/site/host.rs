//! What the host serves by itself: the page for a wrong address, the sitemap, the robots file.

use super::desk::Desk;
use super::feed::known;
use super::shell::Page;
use crate::plan::PeriodStatus;
use crate::words::say;
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct NotFound<'t> {
    page: Page<'t>,
}

/// Shown at any address, so its links start from the host's root.
pub(super) fn not_found<'t>(desk: &'t Desk<'t>) -> NotFound<'t> {
    let page = Page::new(desk, desk.report(), "404.html", say!(desk.words, not_found_title));
    NotFound { page: page.served_anywhere(base_path(&desk.plan.site.base_url).to_owned()) }
}

/// The path of the site on its host: "/" or "/improvement-plan/".
pub(super) fn base_path(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.find('/').map_or("/", |at| &rest[at..])
}

#[derive(Debug, Serialize)]
pub(super) struct Sitemap {
    urls: Vec<Url>,
}

#[derive(Debug, Serialize)]
struct Url {
    loc: String,
    lastmod: String,
}

/// Every page with an address, dated by the report it speaks for.
pub(super) fn sitemap<'a>(desk: &Desk<'_>, addresses: impl Iterator<Item = &'a str>) -> Sitemap {
    // Pages are folders; what has a name of its own is a file for programs, or the page for wrong addresses.
    let own = addresses.filter(|address| address.is_empty() || address.ends_with('/'));
    let url = |address: &str| Url {
        loc: format!("{}{address}", desk.plan.site.base_url),
        lastmod: changed(desk, address).to_string(),
    };
    Sitemap { urls: own.map(url).collect() }
}

/// The day a page last said something else: a report's pages when it was published or corrected, all others with the
/// newest report, which every one of them speaks for.
fn changed(desk: &Desk<'_>, address: &str) -> Date {
    let of_report = address.strip_prefix("reports/").and_then(|rest| rest.split('/').next());
    let period = of_report.and_then(|id| desk.plan.periods.get(id)).unwrap_or_else(|| desk.report().period());
    let corrections = desk.plan.corrections.iter().filter(|correction| {
        let page = correction.page.as_deref().unwrap_or_default().trim_start_matches('/');
        let of_period = correction.period.as_ref().is_some_and(|own| of_report == Some(own.as_str()));
        address == "corrections/" || of_period || page.split('#').next() == Some(address)
    });
    corrections.map(|correction| correction.corrected.0).fold(known(period), Date::max)
}

#[derive(Debug, Serialize)]
pub(super) struct Robots {
    draft: bool,
    sitemap: String,
}

/// A draft asks not to be found.
pub(super) fn robots(desk: &Desk<'_>) -> Robots {
    Robots {
        draft: desk.report().period().status == PeriodStatus::Draft,
        sitemap: format!("{}sitemap.xml", desk.plan.site.base_url),
    }
}
