use super::desk::Desk;
use super::frozen;
use super::open_data;
use super::pages::{self, Kind};
use super::search;
use super::site_words::site_words;
use super::stopwatch::Work;
use super::theme::{Printer, Theme};
use super::{Pages, Site, SitePath, Stopwatch, Unsound, audit, host};
use crate::check::Allowed;
use crate::diagnostic::Diagnostic;
use crate::report::{Report, Timeline};
use crate::source::{Sources, ThemeFiles};
use crate::words::Words;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// What a site is made from.
#[derive(Debug, Clone, Copy)]
pub struct Grounds<'t> {
    /// Every text and document, for what is published as it was written.
    pub sources: &'t Sources,
    /// The site's own theme.
    pub theme: &'t ThemeFiles,
    /// Where every action stood, and the plan itself.
    pub timeline: &'t Timeline<'t>,
    /// One report a period, oldest first.
    pub reports: &'t [Report<'t>],
    /// Findings of the check that were allowed at their place, with the reasons that are published.
    pub allowed: &'t [Allowed],
    /// The period whose report is being frozen: its pages are made anew, and say that they will stay so.
    pub freezing: Option<&'t str>,
}

#[cfg(test)]
impl<'t> Grounds<'t> {
    /// Without a theme of its own, and with nothing allowed.
    pub(in crate::site) fn testing(
        sources: &'t Sources,
        timeline: &'t Timeline<'t>,
        reports: &'t [Report<'t>],
    ) -> Self {
        static THEME: std::sync::LazyLock<ThemeFiles> = std::sync::LazyLock::new(ThemeFiles::default);
        Self { sources, theme: &THEME, timeline, reports, allowed: &[], freezing: None }
    }
}

/// A page with what its audit found (none for files that are not HTML), or why it could not be rendered.
pub(super) type Rendered = Result<(Box<[u8]>, Option<audit::PageAudit>), Box<Diagnostic>>;

/// Everything but the pages: it is known which there are, and each can be made by itself.
pub struct Prepared<'t> {
    pub(super) desk: Desk<'t>,
    pub(super) theme: Theme,
    /// Every page, the long ones first; `addresses` and `paths` are theirs, in the same order.
    pub(super) kinds: Vec<Kind>,
    pub(super) addresses: Vec<String>,
    pub(super) paths: Vec<SitePath>,
    /// What is published as it is: assets and documents.
    pub(super) files: Pages,
    pub(super) targets: audit::Targets,
}

/// Prepares a site and lends it to `then`. The stopwatch is told how long pages take.
///
/// # Errors
/// Words or templates that cannot be used.
pub fn prepare<T>(
    grounds: Grounds<'_>,
    stopwatch: &Stopwatch<'_>,
    then: impl FnOnce(Prepared<'_>) -> T,
) -> Result<T, Unsound> {
    let unsound = |diagnostics| Unsound::new(diagnostics, &Pages::new());
    let theme = Theme::new(grounds.theme).map_err(unsound)?;
    let language = &grounds.timeline.plan().site.language;
    let words = Words::new(language, &grounds.theme.words).map_err(unsound)?;
    let desk = Desk::new(grounds, &words, stopwatch);
    Ok(then(Prepared::new(desk, theme)))
}

impl<'t> Prepared<'t> {
    fn new(desk: Desk<'t>, mut theme: Theme) -> Self {
        theme.set_site(&site_words(&desk, theme.asset_links(), theme.icon()), desk.words);
        let placed = pages::all(&desk).into_iter().filter_map(|kind| {
            let address = pages::address(&desk, kind);
            let path = SitePath::new(&address).ok()?;
            Some((kind, (address, path)))
        });
        let (kinds, (addresses, paths)): (Vec<Kind>, (Vec<String>, Vec<SitePath>)) = placed.unzip();
        let mut files: Pages =
            std::mem::take(&mut theme.assets).into_iter().map(|asset| (asset.path, asset.bytes)).collect();
        files.extend(documents(&desk));
        let own: BTreeSet<&str> = paths.iter().map(SitePath::as_str).collect();
        let frozen = desk.archive.files().filter(|(path, _)| !own.contains(path));
        files.extend(frozen.filter_map(|(path, bytes)| Some((SitePath::new(path).ok()?, bytes.into()))));
        let data = open_data::addresses(&desk);
        let known = paths.iter().chain(files.keys()).chain(&data);
        let targets = audit::Targets::new(known, host::base_path(&desk.plan.site.base_url));
        Self { desk, theme, kinds, addresses, paths, files, targets }
    }

    /// Renders one page and audits it.
    pub(super) fn page(&self, printer: &Printer<'_>, kind: Kind, path: &SitePath) -> Rendered {
        if let Some(stored) = self.desk.archive.stored(path.as_str()) {
            return frozen::page(&self.desk, printer, path, stored).map(|page| (page, None));
        }
        self.desk.stopwatch.time(Work::Page, || {
            pages::print(&self.desk, printer, kind, &self.addresses)?;
            let page = printer.page();
            let audit = path.as_str().ends_with(".html").then(|| audit::audit_page(path, &page, &self.targets));
            Ok((Box::from(page.as_slice()), audit))
        })
    }

    /// What frozen pages link to and the site no longer has.
    pub(super) fn gone(&self) -> Vec<Diagnostic> {
        frozen::gone(&self.desk, &self.targets)
    }

    /// The whole site: every page rendered and audited, on all processors.
    ///
    /// # Errors
    /// Everything that keeps the site from being published.
    pub fn render(mut self) -> Result<Site, Unsound> {
        self.desk.stopwatch.pages_are(self.kinds.len());
        let jobs = self.kinds.iter().copied().zip(std::mem::take(&mut self.paths));
        let (late, early): (Vec<_>, Vec<_>) = jobs.partition(|(kind, _)| kind.follows_data());
        let (((data, facts), index), mut rendered) = rayon::join(
            || rayon::join(|| open_data::make(&self.desk), || search::index(&self.desk, &self.kinds)),
            || self.render_each(early),
        );
        self.desk.data_is_made(facts);
        rendered.extend(self.render_each(late));
        let gone = self.gone();
        let mut files = self.files;
        files.extend(data);
        files.extend(index);
        assemble(files, rendered, gone)
    }

    fn render_each(&self, jobs: Vec<(Kind, SitePath)>) -> Vec<(SitePath, Rendered)> {
        let one = |printer: &mut Printer<'_>, (kind, path): (Kind, SitePath)| {
            let rendered = self.page(printer, kind, &path);
            self.desk.stopwatch.page_is_made();
            (path, rendered)
        };
        jobs.into_par_iter().map_init(|| Printer::new(&self.theme), one).collect()
    }
}

impl std::fmt::Debug for Prepared<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Prepared").field("pages", &self.addresses).finish_non_exhaustive()
    }
}

/// Files published as they are.
fn documents(desk: &Desk<'_>) -> impl Iterator<Item = (SitePath, Box<[u8]>)> {
    let own = desk.sources.documents().iter().zip(&desk.plan.documents);
    own.filter_map(|(document, path)| {
        let path = SitePath::new(&crate::plan::address::document(path)).ok()?;
        Some((path, document.bytes.clone()))
    })
}

/// Puts the pages together, once each is known to be sound and all agree with one another.
fn assemble(files: Pages, rendered: Vec<(SitePath, Rendered)>, gone: Vec<Diagnostic>) -> Result<Site, Unsound> {
    let mut pages = Pages::new();
    let mut diagnostics = gone;
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
    let html = pages.keys().filter(|path| path.as_str().ends_with(".html")).count();
    diagnostics.extend(audit::finish(audits, &pages));
    if !diagnostics.is_empty() {
        return Err(Unsound::new(diagnostics, &pages));
    }
    pages.extend(files);
    Ok(Site { pages, html })
}
