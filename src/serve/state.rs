use super::problems::Problems;
use super::version::Question;
use serde::Serialize;
use std::sync::{Arc, mpsc};

/// Most problems that a page lists; a clerk mends the first and sees the rest.
const MOST: usize = 40;

/// What is shown now. Replaced whole, so that nobody sees half of it.
#[derive(Debug, Clone, Default)]
pub(super) struct State {
    /// Where to ask for pages; `None` where no version has been sound yet.
    pub(super) pages: Option<mpsc::Sender<Question>>,
    /// What browsers are told, as JSON; empty until the project has been read for the first time.
    pub(super) news: Arc<str>,
    /// What is wrong.
    pub(super) problems: Arc<Problems>,
}

/// What browsers are told.
#[derive(Debug, Serialize)]
struct News<'n, R> {
    /// The version that pages are made of: a page of another is out of date.
    version: &'n str,
    /// True where the files have changed since and cannot be shown as they stand.
    refused: bool,
    problems: R,
    /// How many problems there are beside these.
    more: usize,
}

/// The news as one line of JSON.
pub(super) fn news(version: &str, refused: bool, problems: &Problems) -> Arc<str> {
    let more = problems.diagnostics.len().saturating_sub(MOST);
    let news = News { version, refused, problems: problems.rows(MOST), more };
    serde_json::to_string(&news).unwrap_or_default().into()
}
