#![allow(clippy::unwrap_used)]

use super::*;
use crate::plan::Plan;
use crate::source::Sources;
use crate::words::testing::english;

/// A plan with one measure of visits in time, with these readings and a target of 95% by March 2023.
fn plan(good: &str, readings: &str) -> Plan {
    let texts = [
        (
            "content/site.yaml",
            "organisation: o\ntitle: t\ndescription: d\nbase_url: https://example.org/\ncontact: {name: n}\n"
                .to_owned(),
        ),
        ("content/plan.yaml", "title: t\nversion: v\ndated: 2022-01-01\nstrands: [{id: s, title: s}]\n".to_owned()),
        (
            "content/measures/m.yaml",
            format!(
                "title: t\ndefinition: d\nkind: percent\nunit: of visits\nabout: things\ngood: {good}\nfrequency: monthly\nsource: s\n\
             tolerance: 2\ntarget: {{value: 95, by: 2023-03}}\n"
            ),
        ),
        ("content/measures/m.csv", format!("at,value,numerator,denominator,marks,note,evidence\n{readings}")),
    ];
    let sources = Sources::from_texts(texts);
    crate::plan::load(&sources).0
}

fn said(readings: &str, say: impl Fn(&Words, &MeasureAt<'_>) -> String) -> String {
    let plan = plan("up", readings);
    say(english(), &MeasureAt::new(&plan.measures[0], jiff::civil::date(2024, 1, 1)))
}

#[test]
fn a_target_is_missed_only_when_its_day_has_come() {
    assert_eq!(said("2023-03,89,,,,,\n", target), "Target 95% by March 2023: missed by 6 points.");
    assert_eq!(said("2022-10,89,,,,,\n", target), "Target 95% by March 2023: still short by 6 points.");
    assert_eq!(said("2022-10,94,,,,,\n", target), "Target 95% by March 2023: still short by 1 point, which is close.");
    assert_eq!(said("2022-10,95,,,,,\n", target), "Target 95% by March 2023: met.");
    assert_eq!(said("2022-10,unknown,,,,,\n", target), "Target 95% by March 2023.");
}

#[test]
fn a_provisional_figure_is_said_to_be_one_beside_the_target() {
    let said = said("2023-03,89,,,provisional,,\n", target);
    assert_eq!(said, "Target 95% by March 2023: missed by 6 points on a provisional figure.");
}

#[test]
fn a_column_says_in_two_words_that_no_change_can_be_seen() {
    assert_eq!(said("2022-10,unknown,,,,,\n", change_in_short), "No figure");
    assert_eq!(said("2022-10,89,,,,,\n", change_in_short), "One figure");
    let two = said("2022-10,89,,,,,\n2022-11,90,,,,,\n", change_in_short);
    assert_eq!(two, "Too few readings to tell a change from chance: 2 of the 10 needed.");
}

#[test]
fn readings_are_counted_by_what_they_are() {
    let tally = |words: &Words, at: &MeasureAt<'_>| tally_words(words, at.tally());
    assert_eq!(
        said("2022-10,89,,,,,\n2022-11,unknown,,,,,\n2022-12,suppressed,,,,,\n", tally),
        "1 figure, 1 suppressed and 1 unknown"
    );
    assert_eq!(said("2022-10,89,,,,,\n", tally), "1 figure");
    assert_eq!(said("", tally), "");
}
