//! Documents of a site's papers, for tests.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::model::Document;
use super::{Choice, Desk, Form, document};
use crate::plan::{self, Edition, Plan};
use crate::report::{Report, Timeline};
use crate::site::{Grounds, Shelf, Stopwatch, prepare};
use crate::source::{Sources, ThemeFiles};
use std::path::Path;

/// The files of the example.
pub(super) fn example() -> Sources {
    Sources::read(Path::new(env!("CARGO_MANIFEST_DIR"))).0
}

/// Lends the desk that the paper for a meeting is made from.
pub(super) fn with_desk<T>(
    sources: &Sources,
    meeting: &str,
    edition: Option<Edition>,
    then: impl FnOnce(Desk<'_>, Choice) -> T,
) -> T {
    let (mut plan, ..): (Plan, _, _) = plan::load(sources);
    let choice = Choice::new(&plan, meeting, edition).unwrap();
    let period = plan.periods[choice.period].id.to_string();
    plan.report_as_at(&period);
    let timeline = Timeline::new(&plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let theme = ThemeFiles::default();
    let grounds =
        Grounds { sources, theme: &theme, timeline: &timeline, reports: &reports, allowed: &[], freezing: None };
    let made = prepare(grounds, &Stopwatch::stopped(), |prepared| {
        let shelf = Shelf::new(prepared);
        then(Desk { plan: &plan, shelf: &shelf }, choice)
    });
    made.unwrap_or_else(|unsound| panic!("{unsound:?}"))
}

/// The document of the paper for a meeting.
pub(super) fn paper(sources: &Sources, meeting: &str, edition: Option<Edition>) -> Document {
    with_desk(sources, meeting, edition, |desk, choice| document(desk, choice, Form::Paper).unwrap())
}
