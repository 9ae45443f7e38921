//! The site: every page of it, in memory.
//!
//! In: the plan, its reports and the theme. Out: a map of path to bytes in which every link resolves, or the
//! problems that keep it from being published. Uses `data`, `chart`, `check` (what
//! was allowed), `report`, `record`, `words`, `plan`, `disclosure`, `source` and `diagnostic`.
//!
//! 1. `theme`: templates compiled, assets named by their content.
//! 2. `desk`: what every page may ask for.
//! 3. `pages`: which pages there are; each kind has a file with its view, a narrow struct of what its template prints.
//! 4. [`Prepared`] is all that, and makes the site: pages are rendered and audited one by one, on all processors; beside
//!    them the index of `search` and the files of `open_data` are made. The two pages that tell of those files follow.
//!    `audit` then looks across all pages. For a preview, [`Shelf`] makes each of these when it is asked for instead.

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
mod corrected;
mod cut;
mod cuts;
mod data_quality;
mod deadlines;
mod desk;
mod escape;
mod evidence;
mod feed;
mod figure;
mod finding;
mod findings;
mod flag_reason;
mod follow_ups;
mod frozen;
mod home;
mod host;
mod looked_at;
mod markdown;
mod measure;
mod measure_parts;
mod measures;
mod meeting;
mod meetings;
mod open_data;
mod pages;
mod paper_page;
mod parts;
mod path;
mod prepared;
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
mod shelf;
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

pub use corrected::label as fact_label;
pub use paper_page::exempt_words;
pub use path::SitePath;
pub use prepared::{Grounds, Prepared, prepare};
pub use shelf::Shelf;
pub use stopwatch::Stopwatch;

use crate::diagnostic::{Code, Diagnostic, Texts};
use std::borrow::Cow;
use std::collections::BTreeMap;

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
    fn new(mut diagnostics: Vec<Diagnostic>, pages: &impl Html) -> Self {
        crate::diagnostic::sort(&mut diagnostics);
        let mut texts = BTreeMap::new();
        for place in diagnostics.iter().filter_map(|diagnostic| diagnostic.place.as_ref()) {
            if !texts.contains_key(&*place.file)
                && let Some(bytes) = pages.html(&place.file)
            {
                texts.insert(place.file.to_string(), String::from_utf8_lossy(&bytes).into_owned());
            }
        }
        Self { diagnostics, texts }
    }
}

/// Where the bytes of a page can be had, to quote what is wrong in it.
pub trait Html {
    /// What the page at a path holds, where there is such a page.
    fn html(&self, path: &str) -> Option<Cow<'_, [u8]>>;
}

impl Html for Pages {
    fn html(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        self.get(path).map(|bytes| Cow::Borrowed(&**bytes))
    }
}

/// Renders and audits every page. The stopwatch is told how long that takes.
///
/// # Errors
/// Everything that keeps the site from being published.
pub fn render(grounds: Grounds<'_>, stopwatch: &Stopwatch<'_>) -> Result<Site, Unsound> {
    prepare(grounds, stopwatch, |site| site.render())?
}
