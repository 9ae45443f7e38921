use super::{Organisation, Part, block, publisher};
use crate::plan::address;
use crate::site::desk::Desk;
use crate::site::feed::{known, whole};
use serde::Serialize;
use std::borrow::Cow;

/// A file of the open data: its address from the site's root, its media type, and what it is.
#[derive(Debug)]
pub(in crate::site) struct Download<'t> {
    pub(in crate::site) href: Cow<'t, str>,
    pub(in crate::site) media_type: &'static str,
    pub(in crate::site) name: &'t str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DatasetBlock<'t> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    url: String,
    name: &'t str,
    description: &'t str,
    /// From the first report to the newest.
    temporal_coverage: String,
    date_modified: String,
    is_accessible_for_free: bool,
    in_language: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'t str>,
    creator: Organisation<'t>,
    is_based_on: Part<'t>,
    distribution: Vec<DataDownload<'t>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DataDownload<'t> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'t str,
    content_url: String,
    encoding_format: &'static str,
}

/// The open data, for its page at `address` (`domain.md` §7).
pub(in crate::site) fn dataset<'t>(desk: &'t Desk<'t>, address: &str, files: &[Download<'t>]) -> String {
    let (site, newest) = (&desk.plan.site, desk.report());
    let first = desk.reports.first().unwrap_or(newest).as_at();
    block(DatasetBlock {
        kind: "Dataset",
        id: whole(desk, address),
        url: whole(desk, address),
        name: &site.title,
        description: &site.description,
        temporal_coverage: format!("{first}/{}", newest.as_at()),
        date_modified: known(newest.period()).to_string(),
        is_accessible_for_free: true,
        in_language: &site.language,
        license: site.licence.as_ref().map(|licence| &*licence.url),
        creator: publisher(desk),
        is_based_on: Part {
            kind: "Report",
            id: whole(desk, &address::report(&newest.period().id)),
            name: &newest.period().title,
        },
        distribution: files
            .iter()
            .map(|file| DataDownload {
                kind: "DataDownload",
                name: file.name,
                content_url: whole(desk, &file.href),
                encoding_format: file.media_type,
            })
            .collect(),
    })
}
