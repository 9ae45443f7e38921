//! Small plans for the tests of figures.
#![allow(clippy::unwrap_used)]

use super::{Draft, Shown, Subject, draft};
use crate::chart::Table;
use crate::report::{Report, Timeline};
use crate::site::Grounds;
use crate::site::desk::Desk;
use crate::source::Sources;
use crate::words::Words;
use crate::words::testing::english;
use std::fmt::Write as _;

const FILES: [(&str, &str); 3] = [
    ("site.yaml", "organisation: o\ntitle: t\ndescription: d\nbase_url: https://example.org/\ncontact: {name: n}\n"),
    ("plan.yaml", "title: t\nversion: v\ndated: 2022-01-01\nstrands: [{id: s, title: s}]\n"),
    ("evidence.yaml", "- {id: e, kind: document, date: 2022-01, title: t, summary: s}\n"),
];

/// What a figure says.
pub(super) struct Said {
    pub(super) headline: String,
    pub(super) subtitle: String,
    pub(super) description: String,
    pub(super) rows: Vec<Vec<String>>,
    pub(super) links: Vec<String>,
}

/// A figure of the last report of a plan with these deadlines (of actions 1, 2, …) and a report at the 28th of each month
/// from January 2022 on, with these updates.
pub(super) fn said(subject: Subject, deadlines: &[&str], updates: &[&str]) -> Said {
    said_of(subject, &sources(deadlines, updates, &[]))
}

/// A figure of the last report of a plan.
pub(super) fn said_of(subject: Subject, sources: &Sources) -> Said {
    with_desk(sources, |desk| {
        let drafted = draft(desk, Shown::new(desk.current, subject));
        let Draft { chart, headline, subtitle, description, links, .. } = drafted;
        assert!(headline.split(' ').count() <= 15 && !headline.ends_with('.'), "{headline}");
        assert!(!description.contains(&headline), "a screen reader has just read the headline: {description}");
        Said { rows: texts_of(&chart.table()), headline, subtitle, description, links }
    })
}

/// The files of a small plan: see [`said`]; `files` are others, by their paths below `content/`.
pub(in crate::site) fn sources(deadlines: &[&str], updates: &[&str], files: &[(&str, &str)]) -> Sources {
    let mut priority = "id: p\nstrand: s\ntitle: t\nactions:\n".to_owned();
    for (number, deadline) in (1..).zip(deadlines) {
        let _ = writeln!(priority, "  - {{id: \"{number}\", title: t, {deadline}}}");
    }
    let own = FILES.iter().chain(files).map(|(path, text)| (format!("content/{path}"), (*text).to_owned()));
    let mut texts: Vec<(String, String)> = own.collect();
    texts.push(("content/priorities/p.yaml".to_owned(), priority));
    for (month, updates) in (1..).zip(updates) {
        let folder = format!("content/periods/2022-{month:02}");
        texts.push((format!("{folder}/period.yaml"), format!("as_at: 2022-{month:02}-28\nstatus: draft\n")));
        texts.push((format!("{folder}/updates.yaml"), (*updates).to_owned()));
    }
    Sources::from_texts(texts)
}

/// Asks something of the desk that makes the pages of a plan.
pub(in crate::site) fn with_desk<T>(sources: &Sources, ask: impl FnOnce(&Desk<'_>) -> T) -> T {
    with_desk_in(english(), sources, ask)
}

/// The same in another language.
pub(super) fn with_desk_in<T>(words: &Words, sources: &Sources, ask: impl FnOnce(&Desk<'_>) -> T) -> T {
    let (plan, _, diagnostics) = crate::plan::load(sources);
    assert!(diagnostics.iter().all(|found| !found.is_error()), "{diagnostics:#?}");
    let timeline = Timeline::new(&plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let stopwatch = crate::site::Stopwatch::stopped();
    ask(&Desk::new(Grounds::testing(sources, &timeline, &reports), words, &stopwatch))
}

fn texts_of(table: &Table<'_>) -> Vec<Vec<String>> {
    let row = |row: &crate::chart::TableRow<'_>| {
        std::iter::once(&row.head).chain(&row.cells).map(|cell| cell.text.to_string()).collect()
    };
    table.rows.iter().map(row).collect()
}
