//! Blocks for machines, made from the example of this repository.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::report::Timeline;
use crate::site::Grounds;
use crate::site::Stopwatch;
use crate::source::Sources;
use crate::words::Words;
use serde_json::Value;
use std::path::Path;

#[test]
fn a_dataset_says_what_it_covers_on_what_terms_and_where_its_files_are() {
    let (sources, _) = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let (plan, ..) = crate::plan::load(&sources);
    let timeline = Timeline::new(&plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let (stopwatch, words) = (Stopwatch::stopped(), Words::english());
    let desk = Desk::new(Grounds::testing(&sources, &timeline, &reports), &words, &stopwatch);
    let files = [Download { href: "data/actions.csv".into(), media_type: "text/csv", name: "Actions" }];
    let read: Value = serde_json::from_str(&dataset(&desk, "data/", &files)).unwrap();
    assert_eq!(read["@type"], "Dataset");
    assert_eq!(read["temporalCoverage"], "2022-03-11/2022-11-16");
    assert!(read["license"].as_str().unwrap().contains("open-government-licence"));
    let file = &read["distribution"][0];
    assert_eq!(file["contentUrl"], "https://example.org/improvement-plan/data/actions.csv");
    assert_eq!(file["encodingFormat"], "text/csv");
}

#[test]
fn no_sign_can_end_a_block() {
    let name = "</script><!-- & \u{2028}\u{2029} ]]> \"quoted\" \\ 🦉\n";
    let written = block(Organisation { kind: "Organization", name });
    for sign in ['<', '>', '&', '\u{2028}', '\u{2029}', '\n'] {
        assert!(!written.contains(sign), "{sign:?}");
    }
    let read: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(read["name"], name);
}
