//! The data page, the dictionary and the package tell of the files as they are.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::page::size;
use super::{addresses, dictionary, hexadecimal, make, package, view};
use crate::data;
use crate::plan::load;
use crate::report::{Report, Timeline};
use crate::site::Grounds;
use crate::site::desk::Desk;
use crate::site::{Stopwatch, pages};
use crate::source::Sources;
use crate::words::Words;
use serde_json::{Value, to_value};
use sha2::{Digest, Sha256};
use std::path::Path;

/// Asks something of the desk of the example site.
fn of_example<T>(ask: impl FnOnce(&Desk<'_>) -> T) -> T {
    let sources = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR"))).0.unfrozen();
    let (plan, ..) = load(&sources);
    let timeline = Timeline::new(&plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let (stopwatch, words) = (Stopwatch::stopped(), Words::english());
    ask(&Desk::new(Grounds::testing(&sources, &timeline, &reports), &words, &stopwatch))
}

#[test]
fn every_file_that_pages_may_link_to_is_made() {
    of_example(|desk| {
        let mut promised = addresses(desk);
        promised.sort();
        assert_eq!(make(desk).0.into_keys().collect::<Vec<_>>(), promised);
    });
}

#[test]
fn the_data_page_lists_every_table_with_its_own_length() {
    of_example(|desk| {
        let (files, _) = make(desk);
        let page = to_value(view(desk)).unwrap();
        let tables = page["tables"].as_array().unwrap();
        assert_eq!(tables.len(), data::all(&super::source(desk)).len());
        for table in tables {
            let file = &files[table["file"]["href"].as_str().unwrap()];
            let lines = ::csv::Reader::from_reader(&**file).records().count();
            assert_eq!(table["rows"], lines);
            let label = table["file"]["label"].as_str().unwrap();
            assert!(label.contains(&size(desk.words, file.len())), "{label}");
        }
        assert_eq!(page["left_out"], Value::Null);
    });
}

#[test]
fn every_chart_on_a_page_has_its_figures_listed_where_they_are() {
    of_example(|desk| {
        let charts = pages::all(desk).into_iter().filter(|kind| matches!(kind, pages::Kind::Csv(_)));
        let mut made: Vec<String> = charts.map(|kind| pages::address(desk, kind)).collect();
        let page = to_value(view(desk)).unwrap();
        let groups = page["charts"].as_array().unwrap();
        let links = groups.iter().flat_map(|group| group["links"].as_array().unwrap());
        let mut listed: Vec<String> = links.map(|link| link["href"].as_str().unwrap().to_owned()).collect();
        made.sort();
        listed.sort();
        assert_eq!(listed, made);
    });
}

#[test]
fn the_dictionary_has_every_column_of_every_table() {
    of_example(|desk| {
        let page = to_value(dictionary(desk)).unwrap();
        for (shown, table) in page["tables"].as_array().unwrap().iter().zip(data::all(&super::source(desk))) {
            let columns = shown["columns"].as_array().unwrap();
            let names: Vec<&str> = columns.iter().map(|column| column["name"].as_str().unwrap()).collect();
            assert_eq!(names, table.fields.iter().map(|field| field.name).collect::<Vec<_>>());
        }
    });
}

#[test]
fn the_package_has_the_length_and_the_hash_of_every_file() {
    of_example(|desk| {
        let (files, facts) = make(desk);
        desk.data_is_made(facts);
        let package: Value = serde_json::from_slice(&package(desk)).unwrap();
        for resource in package["resources"].as_array().unwrap() {
            let file = &files[&*format!("data/{}", resource["path"].as_str().unwrap())];
            assert_eq!(resource["bytes"], file.len());
            assert_eq!(resource["hash"], format!("sha256:{}", hexadecimal(&Sha256::digest(file))));
        }
    });
}

#[test]
fn a_length_is_said_in_three_digits_or_less() {
    let words = Words::english();
    let said = [1, 999, 1_000, 12_001, 999_000, 1_440_000].map(|bytes| size(&words, bytes));
    assert_eq!(said, ["1 byte", "999 bytes", "1 KB", "13 KB", "999 KB", "1.4 MB"]);
}
