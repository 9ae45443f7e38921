//! What a page says to machines: JSON-LD with the words of schema.org.
//!
//! Each function gives the text of a block that no words can end. The shell prints it (`page.json_ld_html`).

use super::desk::Desk;
use super::feed::{is_published, known, whole};
use crate::plan::{Meeting, MeetingStatus, Paper, address};
use crate::report::{Report, headline};
use serde::Serialize;

mod dataset;

pub(super) use dataset::{Download, dataset};

/// A thing with its vocabulary around it.
#[derive(Serialize)]
struct Block<T> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(flatten)]
    thing: T,
}

/// Who publishes, meets or decides.
#[derive(Serialize)]
struct Organisation<'t> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'t str,
}

/// Another thing of this site, by its address.
#[derive(Serialize)]
struct Part<'t> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    name: &'t str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReportBlock<'t> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    url: String,
    name: String,
    #[serde(rename = "abstract")]
    summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    /// The day the report speaks for.
    temporal_coverage: String,
    creative_work_status: &'static str,
    in_language: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'t str>,
    image: String,
    publisher: Organisation<'t>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_part_of: Option<Part<'t>>,
}

/// A report, for a page at `address` that shows it: its Cabinet edition is the report, other editions are parts of that.
pub(super) fn report(desk: &Desk<'_>, report: &Report<'_>, address: &str) -> String {
    let (site, period) = (&desk.plan.site, report.period());
    let own = address::report(&period.id);
    let is_whole = address == own;
    block(ReportBlock {
        kind: "Report",
        id: whole(desk, address),
        url: whole(desk, address),
        name: format!("{}, {}", site.title, period.title),
        summary: headline(desk.words, report),
        date_published: is_published(period).then(|| known(period).to_string()),
        temporal_coverage: report.as_at().to_string(),
        creative_work_status: if is_published(period) { "Published" } else { "Draft" },
        in_language: &site.language,
        license: site.licence.as_ref().map(|licence| &*licence.url),
        image: whole(desk, &address::card(&period.id)),
        publisher: publisher(desk),
        is_part_of: (!is_whole).then(|| Part { kind: "Report", id: whole(desk, &own), name: &period.title }),
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EventBlock<'t> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    url: String,
    name: String,
    start_date: String,
    event_status: &'static str,
    in_language: &'t str,
    organizer: Organisation<'t>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Place<'t>>,
    /// The paper to it, and the reports made for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    work_featured: Vec<Part<'t>>,
}

#[derive(Serialize)]
struct Place<'t> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'t str,
    address: &'t str,
}

/// A meeting. Where the papers name no place, none is given.
pub(super) fn event(desk: &Desk<'_>, meeting: &Meeting) -> String {
    let (site, doc) = (&desk.plan.site, &meeting.doc);
    let body = desk.body_of(meeting);
    let made_for_it = desk.plan.periods.iter().filter(|period| period.meeting.as_ref() == Some(&meeting.id));
    let own_paper = desk.plan.paper_to(&meeting.id);
    block(EventBlock {
        kind: "Event",
        id: whole(desk, &address::meeting(&meeting.id)),
        url: whole(desk, &address::meeting(&meeting.id)),
        name: format!("{body}: {}", doc.title),
        start_date: doc.date.0.to_string(),
        event_status: match doc.status {
            MeetingStatus::Cancelled => "https://schema.org/EventCancelled",
            MeetingStatus::Planned | MeetingStatus::Held => "https://schema.org/EventScheduled",
        },
        in_language: &site.language,
        organizer: Organisation { kind: "Organization", name: body },
        location: doc.place.as_deref().map(|place| Place { kind: "Place", name: place, address: place }),
        work_featured: own_paper
            .into_iter()
            .map(|paper| Part { kind: "Report", id: whole(desk, &address::paper(&paper.id)), name: &paper.doc.title })
            .chain(made_for_it.map(|period| Part {
                kind: "Report",
                id: whole(desk, &address::report(&period.id)),
                name: &period.title,
            }))
            .collect(),
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PaperBlock<'t> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    url: String,
    name: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    creative_work_status: &'static str,
    in_language: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'t str>,
    publisher: Organisation<'t>,
    /// The meeting that it goes to.
    recorded_at: Part<'t>,
}

/// A report to a meeting.
pub(super) fn paper(desk: &Desk<'_>, paper: &Paper, meeting: &Meeting) -> String {
    let site = &desk.plan.site;
    let (own, published) = (address::paper(&paper.id), paper.doc.published);
    block(PaperBlock {
        kind: "Report",
        id: whole(desk, &own),
        url: whole(desk, &own),
        name: &paper.doc.title,
        date_published: published.map(|day| day.0.to_string()),
        creative_work_status: if published.is_some() { "Published" } else { "Draft" },
        in_language: &site.language,
        license: site.licence.as_ref().map(|licence| &*licence.url),
        publisher: publisher(desk),
        recorded_at: Part { kind: "Event", id: whole(desk, &address::meeting(&meeting.id)), name: &meeting.doc.title },
    })
}

fn publisher<'t>(desk: &Desk<'t>) -> Organisation<'t> {
    Organisation { kind: "GovernmentOrganization", name: &desk.plan.site.organisation }
}

/// The thing as JSON in which no sign can end the block or a line of a script: those have their numbers instead.
fn block(thing: impl Serialize) -> String {
    let written = serde_json::to_string(&Block { context: "https://schema.org", thing });
    debug_assert!(written.is_ok(), "plain structs are always written");
    let json = written.unwrap_or_default();
    let mut safe = String::with_capacity(json.len() + 32);
    for sign in json.chars() {
        match sign {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            plain => safe.push(plain),
        }
    }
    safe
}

#[cfg(test)]
mod tests;
