//! What the host serves by itself: the page for a wrong address, the sitemap, the robots file.

use super::desk::Desk;
use super::shell::Page;
use crate::plan::PeriodStatus;
use crate::words::say;
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
    let lastmod = desk.report().as_at().to_string();
    let own = addresses.filter(|address| !address.contains('.') || address.ends_with('/'));
    let url = |address: &str| Url { loc: format!("{}{address}", desk.plan.site.base_url), lastmod: lastmod.clone() };
    Sitemap { urls: own.map(url).collect() }
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
