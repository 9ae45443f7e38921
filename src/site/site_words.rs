//! What every page prints of the site: its name, its navigation, its footer.

use super::assets::AssetLinks;
use super::card::{self, CardLink};
use super::desk::Desk;
use super::security;
use crate::plan::{Translation, address};
use crate::words::say;
use serde::Serialize;

/// What every page prints of the site.
#[derive(Debug, Serialize)]
pub(super) struct SiteWords<'t> {
    pub(super) title: &'t str,
    pub(super) organisation: &'t str,
    pub(super) language: &'t str,
    /// The language and its country as Open Graph writes them: `en_GB`.
    pub(super) locale: String,
    pub(super) base_url: &'t str,
    /// What stands for a link to a page that has no picture of its own.
    pub(super) card: CardLink,
    pub(super) banner: Option<BannerWords<'t>>,
    pub(super) contact: ContactWords<'t>,
    pub(super) licence: Option<LicenceWords<'t>>,
    pub(super) nav: Vec<NavEntry<'t>>,
    /// Ways to find one thing: beside the navigation, never folded.
    pub(super) find: Vec<NavEntry<'t>>,
    pub(super) footer: Vec<NavEntry<'t>>,
    pub(super) translations: Vec<TranslationWords<'t>>,
    pub(super) assets: AssetLinks,
    /// The content security policy.
    pub(super) policy_html: &'static str,
    /// The same for a page that has `icon` in it.
    pub(super) policy_with_icon_html: &'static str,
    /// The icon as an address that holds it; `None` where it is too long for that.
    pub(super) icon: Option<String>,
    pub(super) referrer: &'static str,
}

/// The same report in another language; a page has the same address there.
#[derive(Debug, Serialize)]
pub(super) struct TranslationWords<'t> {
    pub(super) language: &'t str,
    pub(super) name: &'t str,
    pub(super) base_url: &'t str,
}

#[derive(Debug, Serialize)]
pub(super) struct BannerWords<'t> {
    pub(super) label: &'t str,
    pub(super) text: &'t str,
}

#[derive(Debug, Serialize)]
pub(super) struct ContactWords<'t> {
    pub(super) name: &'t str,
    pub(super) email: Option<&'t str>,
    pub(super) phone: Option<&'t str>,
    /// The number as a telephone dials it.
    pub(super) phone_href: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct LicenceWords<'t> {
    pub(super) name: &'t str,
    pub(super) url: &'t str,
}

#[derive(Debug, Serialize)]
pub(super) struct NavEntry<'t> {
    pub(super) label: &'t str,
    pub(super) href: String,
    pub(super) key: &'t str,
}

/// What every page prints of a plan's site.
pub(super) fn site_words<'t>(desk: &'t Desk<'t>, assets: AssetLinks, icon: Option<String>) -> SiteWords<'t> {
    let site = &desk.plan.site;
    let phone = site.contact.phone.as_deref();
    SiteWords {
        title: &site.title,
        organisation: &site.organisation,
        language: &site.language,
        locale: card::locale(&site.language),
        base_url: &site.base_url,
        card: CardLink::of(desk, desk.report()),
        banner: site.banner.as_ref().map(|banner| BannerWords { label: &banner.label, text: &banner.text }),
        contact: ContactWords {
            name: &site.contact.name,
            email: site.contact.email.as_deref(),
            phone,
            phone_href: phone.filter(|phone| is_one_number(phone)).map(digits),
        },
        licence: site.licence.as_ref().map(|licence| LicenceWords { name: &licence.name, url: &licence.url }),
        nav: navigation(desk),
        find: vec![entry(say!(desk.words, nav_search), "search/", "search")],
        footer: footer(desk),
        translations: site.translations.iter().map(translation).collect(),
        assets,
        policy_html: security::POLICY,
        policy_with_icon_html: security::POLICY_WITH_ICON,
        icon,
        referrer: security::REFERRER,
    }
}

fn translation(site: &Translation) -> TranslationWords<'_> {
    TranslationWords { language: &site.language, name: &site.name, base_url: &site.base_url }
}

fn entry<'t>(label: &'t str, href: impl Into<String>, key: &'t str) -> NavEntry<'t> {
    NavEntry { label, href: href.into(), key }
}

fn navigation<'t>(desk: &'t Desk<'t>) -> Vec<NavEntry<'t>> {
    let words = desk.words;
    let current = &desk.report().period().id;
    vec![
        entry(say!(words, nav_report), address::report(current), "report"),
        entry(say!(words, nav_scrutiny), address::scrutiny(current), "scrutiny"),
        entry(say!(words, nav_priorities), "priorities/", "priorities"),
        entry(say!(words, nav_actions), "actions/", "actions"),
        entry(say!(words, nav_findings), "findings/", "findings"),
        entry(say!(words, nav_measures), "measures/", "measures"),
        entry(say!(words, nav_visits), "visits/", "visits"),
        entry(say!(words, nav_deadlines), "deadlines/", "deadlines"),
        entry(say!(words, nav_meetings), "meetings/", "meetings"),
        entry(say!(words, nav_reports), "reports/", "reports"),
    ]
}

/// Every page of words, then the registers.
fn footer<'t>(desk: &'t Desk<'t>) -> Vec<NavEntry<'t>> {
    let words = desk.words;
    let pages = desk.plan.pages.iter().map(|page| entry(&page.doc.title, address::page(&page.id), page.id.as_str()));
    pages
        .chain([
            entry(say!(words, nav_az), "a-z/", "a-z"),
            entry(say!(words, nav_accessibility), "accessibility/", "accessibility"),
            entry(say!(words, nav_corrections), "corrections/", "corrections"),
            entry(say!(words, nav_data), "data/", "data"),
            entry(say!(words, nav_evidence), "evidence/", "evidence"),
            entry(say!(words, nav_glossary), "glossary/", "glossary"),
            entry(say!(words, nav_questions), "questions/", "questions"),
            entry(say!(words, nav_roles), "roles/", "roles"),
        ])
        .collect()
}

/// True where a text is one telephone number and nothing else: only then can a device dial it.
fn is_one_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let own = text.strip_prefix('+').unwrap_or(text);
    (5..=15).contains(&digits) && own.chars().all(|c| c.is_ascii_digit() || c == ' ')
}

fn digits(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}
