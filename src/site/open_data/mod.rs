//! Open data on the site: its files, the page that leads to them, and the dictionary of their columns.
//!
//! The files are made beside the pages, on all processors. Two pages come after them, because they say how long each file
//! is: the data page, and the data package with its schemas.

mod charts;
mod dictionary;
mod page;
#[cfg(test)]
mod tests;

pub(super) use dictionary::{ADDRESS as DICTIONARY, view as dictionary};
pub(super) use page::view;

use super::desk::Desk;
use super::stopwatch::Work;
use super::{Pages, SitePath};
use crate::data::{self, Published, Source, Table};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The folder of the data page.
pub(super) const FOLDER: &str = "data/";
const WORKBOOK: &str = "data/report.xlsx";
const JSON: &str = "data/report.json";
pub(super) const PACKAGE: &str = "data/datapackage.json";

/// What the data page and the package say of the files.
#[derive(Debug)]
pub(super) struct Facts {
    /// Of each table, in order.
    tables: Vec<FileFacts>,
    workbook: usize,
    json: usize,
}

/// What is known of one table's CSV.
#[derive(Debug)]
struct FileFacts {
    rows: usize,
    bytes: usize,
    sha256: String,
}

/// A file of the open data.
#[derive(Clone, Copy)]
enum File {
    Workbook,
    Json,
    /// Of the table at a position.
    Csv(usize),
}

impl File {
    /// Every file, those that take longest first.
    fn all(tables: usize) -> Vec<Self> {
        [Self::Workbook, Self::Json].into_iter().chain((0..tables).map(Self::Csv)).collect()
    }

    fn address(self, tables: &[Table<'_>]) -> String {
        match self {
            Self::Workbook => WORKBOOK.to_owned(),
            Self::Json => JSON.to_owned(),
            Self::Csv(at) => csv_address(tables[at].name()),
        }
    }
}

/// Where a table's CSV stands.
fn csv_address(table: &str) -> String {
    format!("{FOLDER}{table}.csv")
}

/// What the open data is made from.
fn source<'t>(desk: &Desk<'t>) -> Source<'t> {
    Source { reports: &desk.reports[..=desk.current], report: desk.report(), words: desk.words }
}

/// Where every file stands, so that pages may link to it before it is made.
pub(super) fn addresses(desk: &Desk<'_>) -> Vec<SitePath> {
    let tables = data::all(&source(desk));
    File::all(tables.len()).into_iter().filter_map(|file| SitePath::new(&file.address(&tables)).ok()).collect()
}

/// Makes every file, and says what the pages need to know of them.
pub(super) fn make(desk: &Desk<'_>) -> (Pages, Facts) {
    let source = source(desk);
    let tables = data::all(&source);
    let made: Vec<(File, Box<[u8]>)> = File::all(tables.len())
        .into_par_iter()
        .with_max_len(1)
        .map(|file| {
            let bytes = desk.stopwatch.time(Work::Page, || match file {
                File::Workbook => data::xlsx(&source, &tables),
                File::Json => data::json(&source, &tables),
                File::Csv(at) => data::csv(&tables[at]),
            });
            (file, bytes.into_boxed_slice())
        })
        .collect();
    let mut facts = Facts { tables: Vec::new(), workbook: 0, json: 0 };
    let mut files = Pages::new();
    for (file, bytes) in made {
        match file {
            File::Workbook => facts.workbook = bytes.len(),
            File::Json => facts.json = bytes.len(),
            File::Csv(at) => facts.tables.push(FileFacts {
                rows: tables[at].count(),
                bytes: bytes.len(),
                sha256: hexadecimal(&Sha256::digest(&bytes)),
            }),
        }
        if let Ok(path) = SitePath::new(&file.address(&tables)) {
            files.insert(path, bytes);
        }
    }
    (files, facts)
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// `datapackage.json`.
pub(super) fn package(desk: &Desk<'_>) -> Vec<u8> {
    let source = source(desk);
    let files = desk.open_data().tables.iter();
    let published: Vec<Published<'_>> =
        files.map(|file| Published { bytes: file.bytes, sha256: &file.sha256 }).collect();
    data::package(&source, &data::all(&source), &published)
}
