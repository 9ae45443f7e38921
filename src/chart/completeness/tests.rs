#![allow(clippy::unwrap_used)]
use super::*;
use crate::chart::testing::{both, golden, golden_wide, titles, vocabulary};

fn report(title: &'static str, counts: [u32; 4], (evidenced, rated): (u32, u32)) -> Reported<'static> {
    let period = PeriodName { title: title.into(), short: title.into(), iso: "2022-03-16".into() };
    let [updated, confirmed, carried, silent] = counts;
    Reported { period, updated, confirmed, carried, silent, rated, evidenced }
}

fn ordinary() -> Vec<Reported<'static>> {
    vec![
        report("March 2022", [62, 0, 0, 7], (0, 62)),
        report("September 2022", [31, 12, 22, 4], (9, 64)),
        report("October 2022", [12, 18, 36, 3], (21, 66)),
    ]
}

fn chart(reports: Vec<Reported<'static>>) -> CompletenessBars<'static> {
    CompletenessBars { reports, words: vocabulary() }
}

#[test]
fn ordinary_reports() {
    golden("completeness_ordinary", &chart(ordinary()));
}

#[test]
fn one_report() {
    golden("completeness_one_period", &chart(vec![report("March 2022", [3, 0, 0, 66], (1, 3))]));
}

#[test]
fn no_data_says_so() {
    golden("completeness_no_data", &chart(Vec::new()));
}

#[test]
fn all_carried_forward() {
    golden("completeness_one_status", &chart(vec![report("May 2022", [0, 0, 1, 0], (1, 1))]));
}

#[test]
fn two_hundred_reports_stay_apart() {
    let reports = (0..200).map(|n| report("December 2022", [n, n % 7, 40, n % 3], (n % 30, n + 30)));
    golden_wide("completeness_200_rows", &chart(reports.collect()));
}

#[test]
fn long_words_are_cut_and_markup_stays_text() {
    let title =
        "The third <quarter> & Nochnichtangefangenwegenfehlenderzuständigkeit of the municipal year 2022 to 2023";
    golden("completeness_long_words", &chart(vec![report(title, [1, 0, 500, 1], (2, 501))]));
}

#[test]
fn a_report_without_a_rating_says_so_and_has_no_thin_bar() {
    let chart = chart(vec![report("March 2022", [0, 0, 0, 12], (0, 0))]);
    golden("completeness_missing", &chart);
    for (_, elements) in both(&chart) {
        assert!(!elements.iter().any(|e| e.is("rect", "under-whole") || e.is("rect", "under-part")));
        assert!(elements.iter().any(|e| e.name == "text" && e.text == "No action is rated yet"));
    }
}

#[test]
fn evidence_is_measured_on_the_scale_of_the_actions() {
    let [(_, elements), _] = both(&chart(vec![report("May 2022", [60, 0, 0, 0], (15, 30))]));
    let outer = |class: &str| elements.iter().rfind(|e| e.is("rect", class)).unwrap().number("width") + 1.0;
    let whole = outer("said-updated");
    let (rated, evidenced) = (outer("under-whole"), outer("under-part"));
    assert!((rated * 2.0 - whole).abs() < 0.3, "{rated} of {whole}");
    assert!((evidenced * 4.0 - whole).abs() < 0.6, "{evidenced} of {whole}");
}

#[test]
fn a_report_without_evidence_has_an_empty_thin_bar() {
    let [(_, elements), _] = both(&chart(vec![report("March 2022", [62, 0, 0, 0], (0, 62))]));
    assert!(elements.iter().any(|e| e.is("rect", "under-whole")));
    assert!(!elements.iter().any(|e| e.is("rect", "under-part")));
}

#[test]
fn what_was_carried_forward_is_hatched_and_no_bar_has_the_colour_of_a_rating() {
    for (_, elements) in both(&chart(ordinary())) {
        let hatched = elements.iter().filter(|e| e.name == "rect" && e.attr("fill").is_some()).count();
        assert_eq!(hatched, 3, "two bars and the key");
        assert!(!elements.iter().any(|e| e.attr("class").is_some_and(|class| class.contains("rag-"))));
    }
}

#[test]
fn every_count_is_said_in_a_title() {
    for (_, elements) in both(&chart(ordinary())) {
        let titles = titles(&elements);
        for said in [
            "March 2022: 69 actions",
            "October 2022: 36 carried forward",
            "October 2022: rated with evidence: 21 of 66",
        ] {
            assert!(titles.contains(&said), "{said}: {titles:?}");
        }
    }
}

#[test]
fn the_key_has_only_what_occurs() {
    let [(_, elements), _] = both(&chart(vec![report("May 2022", [3, 0, 1, 0], (1, 1))]));
    let words: Vec<_> = elements.iter().filter(|e| e.is("text", "t-label")).map(|e| e.text.as_str()).collect();
    assert_eq!(words, ["Updated", "Carried forward", "4 actions"]);
}
