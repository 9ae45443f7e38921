use super::problems::Problems;
use super::version::{Marks, Question};
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
    /// The marks of the pages that browsers showed when the version came.
    pub(super) marks: Arc<Marks>,
}

/// What browsers are told.
#[derive(Debug, Serialize)]
struct News<'n, R> {
    /// The version that pages are made of: a page of another is out of date.
    version: &'n str,
    /// True where the files have changed since and cannot be shown as they stand.
    refused: bool,
    problems: R,
    /// How many errors there are, these among them.
    errors: usize,
    /// How many warnings there are.
    warnings: usize,
}

/// The news as one line of JSON.
pub(super) fn news(version: &str, refused: bool, problems: &Problems) -> Arc<str> {
    let errors = problems.diagnostics.iter().filter(|one| one.is_error()).count();
    let warnings = problems.diagnostics.len() - errors;
    let news = News { version, refused, problems: problems.rows(MOST), errors, warnings };
    serde_json::to_string(&news).unwrap_or_default().into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::diagnostic::{Code, Diagnostic};

    #[test]
    fn the_first_problems_are_told_and_the_others_counted() {
        let problem = |number: usize| Diagnostic::new(Code::error("P201", "x"), format!("line\n{number:03}"));
        let problems = Problems::new((0..MOST + 7).map(problem).collect(), &crate::source::Sources::default());
        let news = news("7", true, &problems);
        assert!(!news.contains('\n'), "one line, as a stream of events must have it");
        let news: serde_json::Value = serde_json::from_str(&news).unwrap();
        assert_eq!(news["problems"].as_array().unwrap().len(), MOST);
        assert_eq!(
            (&news["errors"], &news["version"], &news["refused"]),
            (&(MOST + 7).into(), &"7".into(), &true.into())
        );
    }
}
