//! Open data of the example plan, and of small plans held here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod definitions;
mod files;
mod keys;
mod values;
mod workbook;

use super::{Source, Table, all};
use crate::plan::{Plan, load};
use crate::report::{Report, Timeline};
use crate::source::Sources;
use crate::words::Words;
use std::path::Path;

/// Asks something of the open data of a plan.
fn of_plan<T>(plan: &Plan, ask: impl FnOnce(&Source<'_>, &[Table<'_>]) -> T) -> T {
    let timeline = Timeline::new(plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let words = Words::english();
    let source = Source { reports: &reports, report: reports.last().unwrap(), words: &words };
    ask(&source, &all(&source))
}

/// Asks something of the open data of the example plan.
fn of_example<T>(ask: impl FnOnce(&Source<'_>, &[Table<'_>]) -> T) -> T {
    let (sources, _) = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    of_plan(&load(&sources).0, ask)
}

const FILES: [(&str, &str); 4] = [
    ("site.yaml", "organisation: o\ntitle: t\ndescription: d\nbase_url: https://example.org/\ncontact: {name: n}\n"),
    ("plan.yaml", "title: t\nversion: v\ndated: 2022-01-01\nstrands: [{id: s, title: s}]\n"),
    ("evidence.yaml", "- {id: e, kind: document, date: 2022-01, title: t, summary: s}\n"),
    ("periods/2022-03/period.yaml", "as_at: 2022-03-28\nstatus: draft\n"),
];

/// A plan of one report as at 28 March 2022, with these actions in YAML and other files of its own.
fn plan(actions: &str, files: &[(&str, &str)]) -> Plan {
    let priority = format!("id: p\nstrand: s\ntitle: t\nactions:\n{actions}");
    let own = FILES.iter().chain(files).map(|(path, text)| (format!("content/{path}"), (*text).to_owned()));
    let texts = own.chain([("content/priorities/p.yaml".to_owned(), priority)]);
    let (plan, _, diagnostics) = load(&Sources::from_texts(texts.collect::<Vec<_>>()));
    assert!(diagnostics.iter().all(|found| !found.is_error()), "{diagnostics:#?}");
    plan
}

/// The table of this name.
fn table<'r, 't>(tables: &'r [Table<'t>], name: &str) -> &'r Table<'t> {
    tables.iter().find(|table| table.name() == name).unwrap()
}

/// A CSV as an independent reader finds it: the names of its columns, then its rows.
fn read_csv(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The values of one column of a table, as its CSV has them.
fn column(tables: &[Table<'_>], name: &str, column: &str) -> Vec<String> {
    let rows = read_csv(&super::csv(table(tables, name)));
    let at = rows[0].iter().position(|own| own == column).unwrap();
    rows[1..].iter().map(|row| row[at].clone()).collect()
}
