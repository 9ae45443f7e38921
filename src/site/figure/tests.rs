//! What holds for every chart of every plan.
#![allow(clippy::panic)]

use super::testing::{sources, with_desk};
use super::{Scope, Shown, Subject, draft, on_pages};
use crate::chart::{CaptionPlace, Layout};
use crate::site::desk::Desk;
use crate::source::Sources;
use proptest::prelude::*;
use std::path::Path;

/// Drafts and draws a chart, and asks what any reader may rely on.
fn examine(desk: &Desk<'_>, shown: Shown) {
    let name = shown.name(desk);
    let draft = draft(desk, shown);
    let headline = &draft.headline;
    assert!(headline.split_whitespace().count() <= 15, "{name}: {headline}");
    assert!(!headline.is_empty() && !headline.ends_with('.'), "{name}: {headline}");
    assert!(draft.source.starts_with("Source: ") && draft.source.ends_with('.'), "{name}: {}", draft.source);
    assert!(draft.description.ends_with('.'), "{name}: {}", draft.description);
    assert!(!draft.subtitle.is_empty() && !draft.subtitle.ends_with('.'), "{name}: {}", draft.subtitle);
    let table = draft.chart.table();
    for row in &table.rows {
        assert_eq!(row.cells.len() + 1, table.columns.len(), "{name}: {row:?}");
        let cells = std::iter::once(&row.head).chain(&row.cells);
        assert!(cells.clone().all(|cell| !cell.text.trim().is_empty()), "{name}: {row:?}");
    }
    assert!(draft.links.len() <= table.rows.len() && draft.anchors.len() <= table.rows.len(), "{name}");
    for layout in [Layout::Wide, Layout::Narrow] {
        let Some(svg) = draft.draw("figure", CaptionPlace::Drawn, layout) else { panic!("{name} cannot be drawn") };
        assert!(svg.inline().ends_with("</svg>"));
    }
}

#[test]
fn every_chart_of_the_example_says_what_it_shows_in_fifteen_words() {
    let sources = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR"))).0.unfrozen();
    with_desk(&sources, |desk| {
        let all = on_pages(desk);
        assert!(all.len() > 80, "the example has charts: {}", all.len());
        for shown in all {
            examine(desk, shown);
        }
        for action in 0..desk.plan.actions.len() {
            examine(desk, Shown::new(desk.current, Subject::StandingStrip(action)));
        }
    });
}

#[test]
fn every_chart_has_a_name_and_files_of_its_own() {
    let (sources, _) = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    with_desk(&sources, |desk| {
        let mut addresses: Vec<String> = on_pages(desk).into_iter().map(|shown| shown.address(desk, "svg")).collect();
        let count = addresses.len();
        addresses.sort();
        addresses.dedup();
        assert_eq!(addresses.len(), count);
    });
}

const DEADLINES: [&str; 6] = [
    "deadline: March 2022",
    "deadline: January 2023",
    "deadline: On appointment",
    "deadline: Ongoing",
    "deadline: Commenced in January 2022 – to be completed by May 2022",
    "detail: no deadline",
];

/// What an owner may say of an action in a month; nothing at all is the first.
const SAYINGS: [&str; 8] = [
    "",
    "{rag: green, note: n}",
    "{rag: amber}",
    "{rag: red}",
    "{rag: finished, evidence: [e]}",
    "{rag: not-started}",
    "{deadline: {to: August 2022, because: b}}",
    "{withdrawn: w}",
];

/// Every chart that is about no single measure.
fn subjects() -> Vec<Subject> {
    let scopes = [Scope::Plan, Scope::Priority(0)];
    let scoped = [Subject::StandingBars, Subject::StandingMatrix, Subject::Slips, Subject::BurnUp];
    let mut all: Vec<Subject> = scoped.iter().flat_map(|subject| scopes.map(subject)).collect();
    all.extend([Subject::PriorityBars, Subject::Movement, Subject::FindingMatrix, Subject::Completeness]);
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_chart_of_any_plan_says_what_it_shows(
        deadlines in prop::collection::vec(0..DEADLINES.len(), 0..7),
        months in prop::collection::vec(prop::collection::vec(0..SAYINGS.len(), 7), 1..6),
    ) {
        let deadlines: Vec<&str> = deadlines.iter().map(|at| DEADLINES[*at]).collect();
        let updates: Vec<String> = months.iter().map(|sayings| {
            let said = sayings.iter().take(deadlines.len()).enumerate().filter(|(_, at)| **at > 0);
            let lines: String = said.map(|(action, at)| format!("  \"{}\": {}\n", action + 1, SAYINGS[*at])).collect();
            if lines.is_empty() { "{}".to_owned() } else { format!("updates:\n{lines}") }
        }).collect();
        let updates: Vec<&str> = updates.iter().map(String::as_str).collect();
        with_desk(&sources(&deadlines, &updates, &[]), |desk| {
            for at in 0..=desk.current {
                for subject in subjects() {
                    examine(desk, Shown::new(at, subject));
                }
                for action in 0..desk.plan.actions.len() {
                    examine(desk, Shown::new(at, Subject::StandingStrip(action)));
                }
            }
        });
    }
}
