use super::card::CardLink;
use super::desk::Desk;
use super::parts::Link;
use crate::plan::PeriodStatus;
use crate::report::Report;
use crate::words::{Words, say};
use serde::Serialize;
use std::borrow::Cow;

/// What the shell of a page prints around its content.
#[derive(Debug, Serialize)]
pub(super) struct Page<'t> {
    /// For the browser's tab: unique across the site.
    title: String,
    heading: Cow<'t, str>,
    description: Cow<'t, str>,
    /// From this page back to the site's root: "", "../", "../../".
    root: Cow<'static, str>,
    /// Its address from the site's root; `None` where it has none of its own.
    path: Option<Cow<'static, str>>,
    /// Where the page stands for good; `None` where it has no address of its own.
    canonical: Option<String>,
    crumbs: Vec<Link<'t>>,
    /// Which entry of the main navigation it belongs under.
    nav_key: Option<&'static str>,
    /// True where it is that entry itself.
    current: bool,
    as_at: String,
    publication: String,
    draft: bool,
    completeness: Cow<'t, str>,
    /// What stands for a link to the page where people share links.
    share: Share,
    /// True where a program that follows the site is told of its feed.
    feed: bool,
    /// What the page says to machines, as JSON that cannot end its own block.
    json_ld_html: Option<String>,
    notices: Vec<Notice<'t>>,
    before: Option<Link<'t>>,
    after: Option<Link<'t>>,
}

/// What stands for a link to a page where people share links (Open Graph).
#[derive(Debug, Serialize)]
struct Share {
    /// The page's name beside the site's, where that is not its heading.
    name: Option<String>,
    /// "article" for a report, which has a day; "website" for all else.
    kind: &'static str,
    /// A picture of its own; all others have the newest report's.
    card: Option<CardLink>,
    /// True for pages of which there are thousands: they carry only what no preview can do without.
    brief: bool,
}

impl Share {
    fn of(desk: &Desk<'_>, report: &Report<'_>, address: &str) -> Self {
        let is_report = address.strip_prefix("reports/").is_some_and(|edition| !edition.is_empty());
        Self {
            name: address.is_empty().then(|| desk.plan.site.title.to_string()),
            kind: if is_report { "article" } else { "website" },
            card: is_report.then(|| CardLink::of(desk, report)),
            brief: false,
        }
    }
}

/// A line above the heading that sends the reader elsewhere.
#[derive(Debug, Serialize)]
struct Notice<'t> {
    text: String,
    label: &'t str,
    href: String,
}

impl<'t> Page<'t> {
    /// The shell of the page at `address`, which speaks for `report`.
    pub(super) fn new(
        desk: &'t Desk<'t>,
        report: &Report<'t>,
        address: &str,
        heading: impl Into<Cow<'t, str>>,
    ) -> Self {
        let heading = heading.into();
        let period = report.period();
        let words = desk.words;
        let site = &desk.plan.site;
        let title = if address.is_empty() { site.title.to_string() } else { format!("{heading} – {}", site.title) };
        let mut page = Self {
            title,
            description: heading.clone(),
            heading,
            root: root_of(address).into(),
            path: (!address.ends_with(".html")).then(|| address.to_owned().into()),
            canonical: (!address.ends_with(".html")).then(|| format!("{}{address}", site.base_url)),
            crumbs: Vec::new(),
            nav_key: None,
            current: false,
            as_at: say!(words, shell_as_at, date = words.date(period.as_at.0)),
            publication: publication(words, report),
            draft: period.status == PeriodStatus::Draft,
            completeness: Cow::Borrowed(desk.completeness(report)),
            share: Share::of(desk, report, address),
            feed: matches!(address, "" | "reports/"),
            json_ld_html: None,
            notices: Vec::new(),
            before: None,
            after: None,
        };
        if !address.is_empty() {
            page.crumbs.push(Link::new(say!(words, shell_home), ""));
        }
        let is_report = address.strip_prefix("reports/").is_some_and(|edition| !edition.is_empty());
        if is_report && desk.is_freezing(period) {
            // Which report is the newest will change, and these bytes will not: the home page always leads to it.
            page.notices.push(Notice {
                text: say!(words, shell_frozen_report, date = words.date(period.as_at.0)),
                label: say!(words, shell_newest_report),
                href: String::new(),
            });
        } else if report.at() != desk.current && is_report {
            let newest = desk.report().period();
            page.notices.push(Notice {
                text: say!(words, shell_earlier_report, date = words.date(period.as_at.0)),
                label: &newest.title,
                href: crate::plan::address::report(&newest.id),
            });
        }
        page
    }

    /// The words for the browser's tab and for search engines, where they differ from the heading.
    pub(super) fn titled(mut self, title: &str, site_title: &str) -> Self {
        self.title = format!("{title} – {site_title}");
        self.share.name = Some(title.to_owned());
        self
    }

    /// Says the same to machines (JSON-LD): a block from `structured`.
    pub(super) fn telling_machines(mut self, json_ld: String) -> Self {
        self.json_ld_html = Some(json_ld);
        self
    }

    /// For a page of which there are thousands: a link to it is shown with the least that a preview needs.
    pub(super) fn shared_briefly(mut self) -> Self {
        self.share.brief = true;
        self
    }

    pub(super) fn described(mut self, description: impl Into<Cow<'t, str>>) -> Self {
        self.description = description.into();
        self
    }

    /// Puts the page under an entry of the main navigation.
    pub(super) fn under(mut self, nav_key: &'static str) -> Self {
        self.nav_key = Some(nav_key);
        self
    }

    /// Marks the page as an entry of the main navigation.
    pub(super) fn entry(mut self, nav_key: &'static str) -> Self {
        self.nav_key = Some(nav_key);
        self.current = true;
        self
    }

    /// Marks the page as an entry of the main navigation where it is the one that the navigation leads to.
    pub(super) fn entry_if(self, is_entry: bool, nav_key: &'static str) -> Self {
        if is_entry { self.entry(nav_key) } else { self.under("reports") }
    }

    /// Adds a step to the breadcrumbs, after those given before.
    pub(super) fn crumb(mut self, label: impl Into<Cow<'t, str>>, href: impl Into<String>) -> Self {
        self.crumbs.push(Link::new(label, href));
        self
    }

    /// Links the pages before and after it.
    pub(super) fn between(mut self, before: Option<Link<'t>>, after: Option<Link<'t>>) -> Self {
        self.before = before;
        self.after = after;
        self
    }

    /// Links from the host's root, for a page that is served at any address.
    pub(super) fn served_anywhere(mut self, root: String) -> Self {
        self.root = root.into();
        self
    }
}

/// "Published 21 October 2022", or that it is not.
pub(super) fn publication(words: &Words, report: &Report<'_>) -> String {
    let period = report.period();
    match (period.status, period.published) {
        (PeriodStatus::Published, Some(day)) => say!(words, shell_published_on, date = words.date(day.0)),
        (PeriodStatus::Published, None) => say!(words, shell_published).to_owned(),
        (PeriodStatus::Draft, _) => say!(words, shell_draft).to_owned(),
    }
}

/// The way from a page back to the root: one step up for each folder it stands in.
pub(super) fn root_of(address: &str) -> &'static str {
    const UP: [&str; 6] = ["", "../", "../../", "../../../", "../../../../", "../../../../../"];
    UP[address.bytes().filter(|byte| *byte == b'/').count().min(UP.len() - 1)]
}
