//! The site: every page of it, in memory.
//!
//! In: the plan, its reports and the theme. Out: a map of path to bytes in which every link resolves, or the
//! problems that keep it from being published. Uses `data`, `chart`, `report`, `plan`, `source`, `diagnostic`.
//!
//! 1. `theme`: templates compiled, assets named by their content.
//! 2. `desk`: what every page may ask for.
//! 3. `pages`: which pages there are; each kind has a file with its view, a narrow struct of what its template prints.
//! 4. Pages are rendered and audited one by one, on all processors; beside them the index of `search` and the files of
//!    `open_data` are made. The two pages that tell of those files follow. `audit` then looks across all pages.

mod action;
mod actions;
mod archive;
mod asked;
mod assets;
pub mod audit;
mod cabinet;
mod calendar;
mod card;
mod changed;
mod changes;
mod claim;
mod cut;
mod cuts;
mod data_quality;
mod deadlines;
mod desk;
mod evidence;
mod feed;
mod figure;
mod finding;
mod findings;
mod flag_reason;
mod home;
mod host;
mod markdown;
mod measure;
mod measure_parts;
mod measures;
mod meeting;
mod meetings;
mod open_data;
mod pages;
mod parts;
mod path;
mod priorities;
mod priority;
mod prose;
mod questions;
mod quote;
mod redated;
mod registers;
mod role;
mod roles;
mod scrutiny;
mod search;
mod security;
mod self_links;
mod shell;
mod site_words;
mod sprite;
mod stopwatch;
mod structured;
mod theme;
mod visit;
mod visits;

#[cfg(test)]
mod contract;

pub use path::SitePath;
pub use stopwatch::Stopwatch;

use crate::diagnostic::{Code, Diagnostic, Texts};
use crate::report::{Report, Timeline};
use crate::source::{Sources, ThemeFiles};
use crate::words::Words;
use desk::Desk;
use pages::Kind;
use rayon::prelude::*;
use std::collections::BTreeMap;
use stopwatch::Work;
use theme::{Printer, Theme};

/// Every code of this room, but for the audit's.
pub const CODES: &[Code] = &[theme::TEMPLATE];

/// A site, ready to publish: where each file goes, and what it holds.
///
/// A boxed slice has no spare capacity, so tens of thousands of pages cost their own bytes and no more.
pub type Pages = BTreeMap<SitePath, Box<[u8]>>;

/// A rendered site.
#[derive(Debug)]
pub struct Site {
    /// Every file.
    pub pages: Pages,
    /// How many of them are pages of HTML.
    pub html: usize,
}

/// A page with what its audit found (none for files that are not HTML), or why it could not be rendered.
type Rendered = Result<(Box<[u8]>, Option<audit::PageAudit>), Box<Diagnostic>>;

/// What keeps a site from being published, with the pages at fault as they would have been.
#[derive(Debug, Default)]
pub struct Unsound {
    /// Templates that cannot be used, and what the audit found.
    pub diagnostics: Vec<Diagnostic>,
    /// The text of each page that a diagnostic names, by its path.
    texts: BTreeMap<String, String>,
}

impl Texts for Unsound {
    fn text(&self, file: &str) -> Option<&str> {
        self.texts.get(file).map(String::as_str)
    }
}

impl Unsound {
    fn new(mut diagnostics: Vec<Diagnostic>, pages: &Pages) -> Self {
        crate::diagnostic::sort(&mut diagnostics);
        let mut texts = BTreeMap::new();
        for place in diagnostics.iter().filter_map(|diagnostic| diagnostic.place.as_ref()) {
            if let Some(bytes) = pages.get(&*place.file).filter(|_| !texts.contains_key(&*place.file)) {
                texts.insert(place.file.to_string(), String::from_utf8_lossy(bytes).into_owned());
            }
        }
        Self { diagnostics, texts }
    }
}

/// Renders and audits every page. The stopwatch is told how long that takes.
///
/// # Errors
/// Everything that keeps the site from being published.
pub fn render(
    sources: &Sources,
    own_theme: &ThemeFiles,
    timeline: &Timeline<'_>,
    reports: &[Report<'_>],
    stopwatch: &Stopwatch<'_>,
) -> Result<Site, Unsound> {
    let mut theme = Theme::new(own_theme).map_err(|diagnostics| Unsound::new(diagnostics, &Pages::new()))?;
    let words = Words::new(&timeline.plan().site.language, &own_theme.words)
        .map_err(|diagnostics| Unsound::new(diagnostics, &Pages::new()))?;
    let desk = Desk::new(sources, timeline, reports, &words, stopwatch);
    theme.set_site(&site_words::site_words(&desk, theme.asset_links(), theme.icon()), &words);
    let kinds = pages::all(&desk);
    let addresses: Vec<String> = kinds.iter().map(|kind| pages::address(&desk, *kind)).collect();
    let paths = addresses.iter().filter_map(|address| SitePath::new(address).ok());
    let jobs: Vec<(Kind, SitePath)> = kinds.iter().copied().zip(paths).collect();
    debug_assert_eq!(jobs.len(), addresses.len());
    let mut files: Vec<(SitePath, Box<[u8]>)> =
        std::mem::take(&mut theme.assets).into_iter().map(|asset| (asset.path, asset.bytes)).collect();
    files.extend(documents(&desk, sources));
    let base = host::base_path(&desk.plan.site.base_url);
    let data = open_data::addresses(&desk);
    let known = jobs.iter().map(|(_, path)| path).chain(files.iter().map(|(path, _)| path)).chain(&data);
    let press =
        PressRoom { desk: &desk, theme: &theme, addresses: &addresses, targets: audit::Targets::new(known, base) };
    let (late, early): (Vec<_>, Vec<_>) = jobs.into_iter().partition(|(kind, _)| kind.follows_data());
    let (((data, facts), index), mut rendered) =
        rayon::join(|| rayon::join(|| open_data::make(&desk), || search::index(&desk, &kinds)), || press.render(early));
    desk.data_is_made(facts);
    rendered.extend(press.render(late));
    files.extend(data);
    files.extend(index);
    assemble(files, rendered)
}

/// What it takes to make a page.
struct PressRoom<'r, 't> {
    desk: &'r Desk<'t>,
    theme: &'r Theme,
    /// Those of all pages.
    addresses: &'r [String],
    targets: audit::Targets,
}

impl PressRoom<'_, '_> {
    /// Renders and audits pages, on all processors.
    fn render(&self, jobs: Vec<(Kind, SitePath)>) -> Vec<(SitePath, Rendered)> {
        let page = |printer: &mut Printer<'_>, kind: Kind, path: &SitePath| {
            pages::print(self.desk, printer, kind, self.addresses)?;
            let page = printer.page();
            let audit = path.as_str().ends_with(".html").then(|| audit::audit_page(path, &page, &self.targets));
            Ok((Box::from(page.as_slice()), audit))
        };
        jobs.into_par_iter()
            .map_init(
                || Printer::new(self.theme),
                |printer, (kind, path)| {
                    let rendered = self.desk.stopwatch.time(Work::Page, || page(printer, kind, &path));
                    (path, rendered)
                },
            )
            .collect()
    }
}

/// Files published as they are.
fn documents(desk: &Desk<'_>, sources: &Sources) -> Vec<(SitePath, Box<[u8]>)> {
    let own = sources.documents().iter().zip(&desk.plan.documents);
    own.filter_map(|(document, path)| {
        let path = SitePath::new(&crate::plan::address::document(path)).ok()?;
        Some((path, document.bytes.clone()))
    })
    .collect()
}

/// Puts the pages together, once each is known to be sound and all agree with one another.
fn assemble(files: Vec<(SitePath, Box<[u8]>)>, rendered: Vec<(SitePath, Rendered)>) -> Result<Site, Unsound> {
    let mut pages = Pages::new();
    let mut diagnostics = Vec::new();
    let mut audits = Vec::with_capacity(rendered.len());
    for (path, page) in rendered {
        match page {
            Ok((bytes, audit)) => {
                audits.extend(audit);
                pages.insert(path, bytes);
            }
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    let html = audits.len();
    diagnostics.extend(audit::finish(audits, &pages));
    if !diagnostics.is_empty() {
        return Err(Unsound::new(diagnostics, &pages));
    }
    pages.extend(files);
    Ok(Site { pages, html })
}
