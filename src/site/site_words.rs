//! What every page prints of the site: its name, its navigation, its footer.

use super::theme::AssetNames;
use crate::plan::{PeriodId, Plan, address};
use serde::Serialize;

/// What every page prints of the site.
#[derive(Debug, Serialize)]
pub(super) struct SiteWords<'t> {
    pub(super) title: &'t str,
    pub(super) organisation: &'t str,
    pub(super) language: &'t str,
    pub(super) banner: Option<BannerWords<'t>>,
    pub(super) contact: ContactWords<'t>,
    pub(super) licence: Option<LicenceWords<'t>>,
    pub(super) nav: Vec<NavEntry<'t>>,
    pub(super) footer: Vec<NavEntry<'t>>,
    pub(super) assets: AssetNames,
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
pub(super) fn site_words<'t>(plan: &'t Plan, current: &PeriodId, assets: AssetNames) -> SiteWords<'t> {
    let site = &plan.site;
    let entry = |label: &'static str, href: &str, key: &'static str| NavEntry { label, href: href.to_owned(), key };
    let phone = site.contact.phone.as_deref();
    SiteWords {
        title: &site.title,
        organisation: &site.organisation,
        language: &site.language,
        banner: site.banner.as_ref().map(|banner| BannerWords { label: &banner.label, text: &banner.text }),
        contact: ContactWords {
            name: &site.contact.name,
            email: site.contact.email.as_deref(),
            phone,
            phone_href: phone.filter(|phone| is_one_number(phone)).map(digits),
        },
        licence: site.licence.as_ref().map(|licence| LicenceWords { name: &licence.name, url: &licence.url }),
        nav: vec![
            entry("Report", &address::report(current), "report"),
            entry("Scrutiny", &address::scrutiny(current), "scrutiny"),
            entry("Priorities", "priorities/", "priorities"),
            entry("Actions", "actions/", "actions"),
            entry("Findings", "findings/", "findings"),
            entry("Measures", "measures/", "measures"),
            entry("Visits", "visits/", "visits"),
            entry("Deadlines", "deadlines/", "deadlines"),
            entry("Meetings", "meetings/", "meetings"),
            entry("All reports", "reports/", "reports"),
        ],
        footer: footer(plan),
        assets,
    }
}

/// Every page of words, then the registers.
fn footer(plan: &Plan) -> Vec<NavEntry<'_>> {
    let pages = plan.pages.iter().map(|page| NavEntry {
        label: &page.doc.title,
        href: address::page(&page.id),
        key: page.id.as_str(),
    });
    let fixed = [
        ("Accessibility", "accessibility/", "accessibility"),
        ("Corrections", "corrections/", "corrections"),
        ("Evidence", "evidence/", "evidence"),
        ("Glossary", "glossary/", "glossary"),
        ("Questions", "questions/", "questions"),
        ("Roles", "roles/", "roles"),
    ];
    let fixed = fixed.into_iter().map(|(label, href, key)| NavEntry { label, href: href.to_owned(), key });
    pages.chain(fixed).collect()
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
