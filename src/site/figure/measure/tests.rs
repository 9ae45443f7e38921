//! What the chart of a measure says, read from a definition and a table as a clerk writes them.

#![allow(clippy::unwrap_used)]

use super::super::testing::{Said, said_of, sources};
use super::close_from;
use crate::site::figure::Subject;

/// The figure of a percentage with these figures, month after month from January 2021, in the report of 28 December 2022.
fn said(good: &str, definition: &str, figures: &[&str]) -> Said {
    let rows: Vec<String> = figures
        .iter()
        .zip(0..)
        .map(|(figure, month)| format!("{}-{:02},{figure},,,,,\n", 2021 + month / 12, 1 + month % 12))
        .collect();
    let table = format!("at,value,numerator,denominator,marks,note,evidence\n{}", rows.concat());
    let definition = format!(
        "title: Visits in time\ndefinition: d\nkind: percent\nunit: of visits\nabout: things\nfrequency: monthly\nsource: The paper\ngood: {good}\n{definition}"
    );
    let files = [("measures/m.yaml", &*definition), ("measures/m.csv", &*table)];
    said_of(Subject::Measure(0), &sources(&["detail: d"], &["{}"; 12], &files))
}

/// A column of the table by its head's place.
fn column(said: &Said, at: usize) -> Vec<&str> {
    said.rows.iter().map(|row| row[at].as_str()).collect()
}

const STEADY: [&str; 12] = ["50", "52", "49", "51", "50", "53", "48", "50", "51", "49", "52", "50"];

#[test]
fn normal_variation_is_no_real_change() {
    let said = said("up", "no_target: n", &STEADY);
    assert_eq!(said.headline, "50% of visits, December 2021: no real change");
    assert!(column(&said, 2).iter().all(|says| *says == "Normal variation"));
    assert!(said.subtitle.contains("readings and what chance explains"), "{}", said.subtitle);
}

#[test]
fn a_figure_beyond_a_limit_is_better_or_worse_by_the_way_that_is_good() {
    let mut figures = STEADY.to_vec();
    figures.push("70");
    for (good, headline, says) in [
        ("up", "70% of visits, January 2022: getting better", "Better: above the upper limit"),
        ("down", "70% of visits, January 2022: getting worse", "Worse: above the upper limit"),
        ("hold", "70% of visits, January 2022: going up", "More than chance: above the upper limit"),
    ] {
        let said = said(good, "no_target: n", &figures);
        assert_eq!((said.headline.as_str(), column(&said, 2).last().copied()), (headline, Some(says)));
    }
}

#[test]
fn limits_begin_anew_where_the_way_of_working_changed() {
    let later: Vec<String> =
        STEADY.iter().map(|figure| format!("{}", figure.parse::<u32>().unwrap_or(0) + 30)).collect();
    let figures: Vec<&str> = STEADY.into_iter().chain(later.iter().map(String::as_str)).collect();
    let said = said("up", "no_target: n\nrebase: [{from: 2022-01, because: A new form}]", &figures);
    let means = column(&said, 4);
    // The last month is not over yet, so its figure is not known.
    assert_eq!((means.len(), means[0], means[11], means[12], means[22]), (23, "50.4%", "50.4%", "80.5%", "80.5%"));
    assert!(said.rows[12].last().is_some_and(|note| note.contains("A new form")), "{:?}", said.rows[12]);
}

#[test]
fn a_gap_is_named_and_stands_in_no_line() {
    let mut figures = STEADY.to_vec();
    figures[3] = "suppressed";
    figures[4] = "0";
    let said = said("up", "no_target: n", &figures);
    assert_eq!(column(&said, 1)[3..5], ["suppressed [c]", "0%"]);
    assert_eq!(column(&said, 2)[3], "No figure");
    assert!(said.description.contains("11 points; without a figure: 1 suppressed"), "{}", said.description);
}

#[test]
fn fewer_than_ten_figures_get_a_middle_line_and_fewer_than_six_none() {
    assert!(said("up", "no_target: n", &STEADY[..8]).subtitle.contains("readings and their median"));
    let few = said("up", "no_target: n", &STEADY[..3]);
    assert!(few.subtitle.contains(": readings, "), "{}", few.subtitle);
    assert!(few.rows[0].len() < said("up", "no_target: n", &STEADY).rows[0].len(), "no lines, and no columns for them");
    assert_eq!(few.headline, "49% of visits, March 2021");
}

#[test]
fn a_target_and_what_counts_as_close_stand_in_the_table() {
    let said = said("up", "target: {value: 95, by: 2023-03}\ntolerance: 2", &STEADY);
    assert!(said.rows[0].contains(&"95%".to_owned()) && said.rows[0].contains(&"93%".to_owned()), "{:?}", said.rows[0]);
    assert!(said.description.contains("Target 95% by March 2023: still short by 45 points."), "{}", said.description);
}

fn close(good: &str) -> Option<String> {
    let doc = format!(
        "title: M\ndefinition: D\nkind: count\nunit: u\nabout: things\ngood: {good}\nfrequency: monthly\nsource: s\ntarget: {{value: 12, by: 2023}}\ntolerance: 0.5\n"
    );
    close_from(&serde_yaml::from_str(&doc).unwrap()).map(|from| from.to_string())
}

#[test]
fn a_target_counts_as_close_on_its_worse_side_and_what_is_held_has_none() {
    assert_eq!(close("up").as_deref(), Some("11.5"));
    assert_eq!(close("down").as_deref(), Some("12.5"));
    assert_eq!(close("hold"), None);
}
