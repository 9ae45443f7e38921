#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;
use crate::report::{Report, Timeline};
use crate::site::Grounds;
use crate::site::Stopwatch;
use crate::source::Sources;
use crate::words::Words;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// What the page of the example plan is given.
fn example() -> Value {
    let (sources, _) = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let (plan, ..) = crate::plan::load(&sources);
    let timeline = Timeline::new(&plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let (words, stopwatch) = (Words::english(), Stopwatch::stopped());
    let desk = Desk::new(Grounds::testing(&sources, &timeline, &reports), &words, &stopwatch);
    serde_json::to_value(view(&desk)).unwrap()
}

fn words<'v>(value: &'v Value, field: &str) -> Vec<&'v str> {
    value[field].as_str().unwrap_or_default().split(' ').filter(|word| !word.is_empty()).collect()
}

#[test]
fn each_choice_says_how_many_rows_it_leaves() {
    let page = example();
    let mut left: BTreeMap<(String, String), usize> = BTreeMap::new();
    for group in page["groups"].as_array().unwrap() {
        for row in group["rows"].as_array().unwrap() {
            let mut count =
                |name: &str, value: &str| *left.entry((name.to_owned(), value.to_owned())).or_default() += 1;
            count("priority", group["id"].as_str().unwrap());
            count("status", row["action"]["status"]["key"].as_str().unwrap());
            words(row, "flags").into_iter().for_each(|flag| count("flag", flag));
            words(row, "role").into_iter().for_each(|role| count("role", role));
            words(row, "findings").into_iter().for_each(|finding| count("finding", finding));
            count("deadline", row["deadline"].as_str().unwrap());
        }
    }
    let mut offered = BTreeMap::new();
    for control in page["controls"].as_array().unwrap() {
        for choice in control["choices"].as_array().unwrap() {
            let label = choice["label"].as_str().unwrap();
            let count: usize = label.rsplit_once(" (").unwrap().1.trim_end_matches(')').parse().unwrap();
            let name = control["name"].as_str().unwrap().to_owned();
            offered.insert((name, choice["value"].as_str().unwrap().to_owned()), count);
        }
    }
    assert_eq!(offered, left, "what is offered is what occurs");
    assert!(left.len() > 40, "{left:?}");
}

#[test]
fn a_date_to_sort_by_is_there_where_a_deadline_has_one() {
    let page = example();
    let rows = page["groups"].as_array().unwrap().iter().flat_map(|group| group["rows"].as_array().unwrap());
    for row in rows {
        let band = row["deadline"].as_str().unwrap();
        match band {
            "undated" => assert!(row["due"].is_null(), "{row}"),
            "finished" => {}
            _ => assert_eq!(row["due"].as_str().unwrap().len(), "2022-10-31".len(), "{row}"),
        }
    }
}

#[test]
fn the_script_is_told_where_its_number_goes() {
    let page = example();
    assert_eq!(page["all_shown"], "69 of 69 actions shown");
    assert_eq!(page["shown"], "{shown} of 69 actions shown");
    assert_eq!(page["by_urgency"], "red amber not-rated not-started green finished");
}
