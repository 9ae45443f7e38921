use super::pages::{Kind, Press as _};
use super::prepared::{Prepared, Rendered};
use super::theme::Printer;
use super::{Html, Pages, SitePath, Unsound, audit, open_data, search};
use crate::diagnostic::Diagnostic;
use crate::words::Words;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Where the pieces of the search index stand, which are named by their content and so not known before they are made.
const INDEX: &str = "search/";

/// A prepared site whose files are made when they are asked for, by as many threads as ask.
///
/// It must not be asked from a thread of rayon's: such a thread may take up another question while it waits for the
/// answer to the first.
#[derive(Debug)]
pub struct Shelf<'t> {
    prepared: Prepared<'t>,
    pages: BTreeMap<SitePath, Kind>,
    /// The files of the open data, once somebody has asked for one.
    data: OnceLock<Pages>,
    /// The index of search, likewise.
    index: OnceLock<Pages>,
}

impl<'t> Shelf<'t> {
    /// Puts the files of a site in reach.
    pub fn new(mut prepared: Prepared<'t>) -> Self {
        let paths = std::mem::take(&mut prepared.paths);
        let pages = paths.into_iter().zip(prepared.kinds.iter().copied()).collect();
        Self { prepared, pages, data: OnceLock::new(), index: OnceLock::new() }
    }

    /// The path of the site on its host: "/" or "/improvement-plan/".
    pub fn base_path(&self) -> &str {
        super::host::base_path(&self.prepared.desk.plan.site.base_url)
    }

    /// The words that its pages are made of.
    pub fn words(&self) -> &Words {
        self.prepared.desk.words
    }

    /// A file that pages load, by what its name begins and ends with: a hash stands between the two.
    pub fn asset(&self, stem: &str, extension: &str) -> Option<&[u8]> {
        let own = |path: &str| {
            let name = path.strip_prefix("assets/").and_then(|name| name.strip_prefix(stem));
            name.is_some_and(|rest| {
                rest.starts_with('.') && rest.ends_with(extension) && rest.matches('.').count() == 2
            })
        };
        let found = self.prepared.files.iter().find(|(path, _)| own(path.as_str()));
        found.map(|(_, bytes)| &**bytes)
    }

    /// What a template of the theme makes of a view.
    ///
    /// # Errors
    /// What the template asks for and the view does not have.
    pub fn print<V: Serialize>(&self, template: &'static str, view: &V) -> Result<Vec<u8>, Box<Diagnostic>> {
        let printer = Printer::new(&self.prepared.theme);
        printer.print(template, view)?;
        let page = printer.page().clone();
        Ok(page)
    }

    /// True where there is such a file. Asks for the files of data and search where the path is one of theirs.
    pub fn has(&self, path: &str) -> bool {
        self.pages.contains_key(path) || self.made(path).is_some()
    }

    /// The file at a path; `None` where there is none.
    ///
    /// # Errors
    /// Why the page cannot be rendered.
    pub fn get(&self, path: &str) -> Option<Result<Cow<'_, [u8]>, Box<Diagnostic>>> {
        match self.pages.get_key_value(path) {
            Some((path, kind)) => Some(self.render(path, *kind).map(|(page, _)| Cow::Owned(page.into_vec()))),
            None => self.made(path).map(Ok),
        }
    }

    /// Makes every page once, one after another, and forgets it: for what only a finished page shows.
    ///
    /// `go_on` is asked before each page; `None` where it said no.
    pub fn look_over(&self, mut go_on: impl FnMut() -> bool) -> Option<Unsound> {
        let mut audits = Vec::with_capacity(self.pages.len());
        let mut diagnostics = Vec::new();
        for (path, kind) in &self.pages {
            if !go_on() {
                return None;
            }
            match self.render(path, *kind) {
                Ok((_, audit)) => audits.extend(audit),
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        diagnostics.extend(self.prepared.gone());
        diagnostics.extend(audit::finish(audits, self));
        Some(Unsound::new(diagnostics, self))
    }

    fn render(&self, path: &SitePath, kind: Kind) -> Rendered {
        if kind.follows_data() {
            self.data();
        }
        self.prepared.page(&Printer::new(&self.prepared.theme), kind, path)
    }

    /// A file that is no page.
    fn made(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        let files = if self.prepared.files.contains_key(path) {
            &self.prepared.files
        } else if path.starts_with(open_data::FOLDER) {
            self.data()
        } else if path.starts_with(INDEX) {
            self.index()
        } else {
            return None;
        };
        files.html(path)
    }

    fn data(&self) -> &Pages {
        self.data.get_or_init(|| {
            let (files, facts) = open_data::make(&self.prepared.desk);
            self.prepared.desk.data_is_made(facts);
            files
        })
    }

    fn index(&self) -> &Pages {
        self.index.get_or_init(|| search::index(&self.prepared.desk, &self.prepared.kinds).into_iter().collect())
    }
}

impl Html for Shelf<'_> {
    fn html(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        self.get(path)?.ok()
    }
}
