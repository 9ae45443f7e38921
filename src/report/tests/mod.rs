//! Reports of plans held here, read as a clerk's files are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod counts;
mod coverage;
mod enquiry;
mod flags;
mod ledger;
mod measures;
mod movement;
mod properties;
mod replay;
mod sentences;
mod standing;

use super::{ActionAt, Report, Standing, Timeline};
use crate::plan::{Plan, load};
use crate::source::Sources;
use std::fmt::Write as _;

const SITE: &str = "organisation: o\ntitle: t\ndescription: d\nbase_url: https://example.org/\ncontact: {name: n}\n";
const FRAME: &str = "title: t\nversion: v\ndated: 2022-01-01\nstrands: [{id: s, title: s}]\n";
const FINDINGS: &str = "- {id: f1, title: t, text: t}\n- {id: f2, title: t, text: t}\n";
const EVENTS: &str = "- {id: come, text: t, happened: 2022-02-10}\n- {id: to-come, text: t}\n- {id: later, text: t, happened: 2022-12}\n";
const EVIDENCE: &str = "- {id: e, kind: document, date: 2022-01, title: t, summary: s}\n";

/// A plan with these actions, and one report at the end of each month from January 2022 on: the 28th, with these updates.
fn plan(actions: &[&str], updates: &[&str]) -> Plan {
    plan_with(actions, updates, &[])
}

/// The same, with files of its own.
fn plan_with(actions: &[&str], updates: &[&str], files: &[(&str, &str)]) -> Plan {
    let mut priority = "id: p\nstrand: s\ntitle: t\nactions:\n".to_owned();
    for action in actions {
        let _ = writeln!(priority, "  - {{title: t, {action}}}");
    }
    let mut texts: Vec<(String, String)> = [
        ("site.yaml", SITE),
        ("plan.yaml", FRAME),
        ("findings.yaml", FINDINGS),
        ("events.yaml", EVENTS),
        ("evidence.yaml", EVIDENCE),
        ("priorities/p.yaml", &*priority),
    ]
    .into_iter()
    .chain(files.iter().copied())
    .map(|(path, text)| (format!("content/{path}"), text.to_owned()))
    .collect();
    for (month, updates) in (1..).zip(updates) {
        let folder = format!("content/periods/2022-{month:02}");
        texts.push((format!("{folder}/period.yaml"), format!("as_at: 2022-{month:02}-28\nstatus: draft\n")));
        texts.push((format!("{folder}/updates.yaml"), (*updates).to_owned()));
    }
    let (plan, _, diagnostics) = load(&Sources::from_texts(texts));
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    plan
}

/// Asks something of the first action in the last report.
fn of_first<T>(plan: &Plan, ask: impl FnOnce(ActionAt<'_, '_>) -> T) -> T {
    let timeline = Timeline::new(plan);
    ask(Report::new(&timeline, usize::MAX).action(0))
}

/// Where the first action stood in each report.
fn standings<T>(plan: &Plan, ask: impl Fn(&Standing<'_>) -> T) -> Vec<T> {
    let timeline = Timeline::new(plan);
    (0..plan.periods.len()).map(|at| ask(timeline.standing(at, 0))).collect()
}

/// The last report of a plan.
fn last<T>(plan: &Plan, ask: impl FnOnce(&Report<'_>) -> T) -> T {
    ask(&Report::new(&Timeline::new(plan), usize::MAX))
}

/// The IDs of actions, by their positions.
fn ids(plan: &Plan, positions: impl IntoIterator<Item = usize>) -> Vec<&str> {
    positions.into_iter().map(|at| plan.actions[at].id.as_str()).collect()
}
