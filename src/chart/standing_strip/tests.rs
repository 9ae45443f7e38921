#![allow(clippy::unwrap_used)]
use super::*;
use crate::chart::standing_matrix::Cell::{Absent, Carried, Fresh};
use crate::chart::svg::reading;
use crate::chart::testing::{both, golden, golden_wide, titles, vocabulary};
use Rag::{Amber, Finished, Green, NotRated, NotStarted, Red};
use proptest::prelude::*;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The report of a month counted from January 2022, with how the action stood in it.
fn step((month, cell): (usize, Cell)) -> Step<'static> {
    let (name, year) = (MONTHS[month % 12], 2022 + month / 12);
    let known = match cell {
        Fresh(_) => "Updated",
        Carried(_) => "Carried forward",
        Absent => "Not in the plan",
    };
    let period = PeriodName {
        title: format!("{name} {year}").into(),
        short: format!("{} {year}", &name[..3]).into(),
        iso: format!("{year}-{:02}-28", month % 12 + 1).into(),
    };
    Step { period, cell, known: known.into() }
}

fn strip(cells: &[Cell]) -> StandingStrip<'static> {
    StandingStrip { steps: cells.iter().copied().enumerate().map(step).collect(), words: vocabulary() }
}

fn said(cells: &[Cell]) -> String {
    strip(cells).sentence()
}

#[test]
fn ordinary_reports() {
    golden("standing_strip_ordinary", &strip(&[Absent, Fresh(NotStarted), Fresh(Red), Carried(Red), Fresh(Amber)]));
}

#[test]
fn one_period() {
    golden("standing_strip_one_period", &strip(&[Fresh(Green)]));
}

#[test]
fn no_data_says_so() {
    golden("standing_strip_no_data", &strip(&[]));
}

#[test]
fn all_of_one_status_carried_forward() {
    golden("standing_strip_one_status", &strip(&[Fresh(Green), Carried(Green), Carried(Green)]));
}

#[test]
fn two_hundred_reports_run_over_several_lines() {
    let cells: Vec<Cell> = (0..200).map(|n| if n % 3 == 0 { Carried(Amber) } else { Fresh(Rag::ALL[n % 6]) }).collect();
    golden_wide("standing_strip_200_rows", &strip(&cells));
}

#[test]
fn long_words_are_cut_or_wrapped_and_markup_stays_text() {
    let mut strip = strip(&[Fresh(Amber), Carried(Amber)]);
    strip.words.statuses[2] = "Issues <which> may delay progress & which the board has asked the director to explain";
    strip.steps[0].period.short = "The third quarter of the municipal year".into();
    strip.steps[1].period.short = "Llanfairpwllgwyngyllgogerychwyrndrobwll".into();
    golden("standing_strip_long_words", &strip);
}

#[test]
fn the_current_word_stands_beside_the_newest_cell_or_below_it_where_that_is_full() {
    let beside = strip(&[Fresh(Green)]);
    let below = strip(&[Fresh(Green); 14]);
    let word = |elements: &[reading::Element]| {
        let word = elements.iter().rfind(|element| element.is("text", "t-strong")).unwrap();
        assert_eq!(word.text, "On track");
        word.number("x")
    };
    let [(_, beside), _] = both(&beside);
    let [(_, below), _] = both(&below);
    assert!(word(&beside) > 40.0);
    assert!(word(&below) < 0.1);
}

#[test]
fn every_report_is_said_in_a_title() {
    let chart = strip(&[Absent, Fresh(Green), Carried(Green)]);
    for (_, elements) in both(&chart) {
        let titles = titles(&elements);
        assert!(titles.contains(&"January 2022: not in the plan"));
        assert!(titles.contains(&"February 2022: on track"));
        assert!(titles.contains(&"March 2022: on track, no update this period"));
    }
}

#[test]
fn the_sentence_tells_the_runs_of_equal_standing() {
    assert_eq!(said(&[Fresh(Green)]), "Rated on track in January 2022");
    assert_eq!(said(&[Fresh(Green), Carried(Green)]), "Rated on track in January 2022, carried forward since");
    assert_eq!(said(&[Fresh(Green), Fresh(Green)]), "Rated on track since January 2022");
    assert_eq!(
        said(&[Fresh(Green), Fresh(Green), Carried(Green)]),
        "Rated on track since January 2022, carried forward since February 2022"
    );
    assert_eq!(
        said(&[Fresh(NotStarted), Fresh(Green), Carried(Green), Fresh(Finished), Carried(Finished)]),
        "Rated not started in January 2022, on track from February 2022, finished from April 2022, carried forward since"
    );
}

#[test]
fn the_sentence_says_when_an_action_joined_left_or_was_never_rated() {
    assert_eq!(said(&[Absent, Fresh(Red)]), "Not in the plan in January 2022, major issues from February 2022");
    assert_eq!(said(&[Fresh(Red), Absent]), "Rated major issues in January 2022, not in the plan from February 2022");
    assert_eq!(said(&[Fresh(NotRated)]), "Not rated in January 2022");
    assert_eq!(said(&[Absent, Absent]), "Not in the plan");
}

#[test]
fn an_action_that_changed_often_is_told_by_its_newest_standings() {
    let told = said(&[Fresh(Red), Fresh(Green), Fresh(Red), Fresh(Green), Fresh(Amber), Fresh(Finished)]);
    assert!(told.starts_with("2 earlier standings, then rated major issues from March 2022,"), "{told}");
    assert!(told.ends_with("finished from June 2022"), "{told}");
}

#[test]
fn a_strip_in_a_row_shows_the_newest_twelve_and_names_a_rating_older_than_they_are() {
    let row = strip(&[Fresh(Green)].into_iter().chain([Carried(Green); 15]).collect::<Vec<_>>()).in_row();
    assert_eq!(row.matches("<use").count(), 12);
    assert!(row.contains("aria-label=\"Rated on track before May 2022, carried forward since\""), "{row}");
    assert_eq!(strip(&[]).in_row(), "");
}

#[test]
fn a_strip_in_a_row_uses_only_what_the_page_holds() {
    let shapes: String = crate::chart::shapes().map(|shape| shape.markup).collect();
    let page = format!("<body>{shapes}{}</body>", every_kind().in_row());
    insta::assert_snapshot!("standing_strip_in_row", page.replace("><", ">\n<"));
    let elements = reading::elements(&page).unwrap();
    assert_eq!(reading::colours(&page), Vec::<String>::new());
    let ids: Vec<_> = elements.iter().filter_map(|element| element.attr("id")).collect();
    for used in elements.iter().filter_map(|element| element.attr("href")) {
        assert!(ids.contains(&&used[1..]), "{used}");
    }
}

fn every_kind() -> StandingStrip<'static> {
    let cells: Vec<Cell> = Rag::ALL.into_iter().flat_map(|rag| [Fresh(rag), Carried(rag)]).chain([Absent]).collect();
    strip(&cells)
}

fn cells() -> impl Strategy<Value = Vec<Cell>> {
    let rag = || prop::sample::select(&Rag::ALL[..]);
    let cell = prop_oneof![rag().prop_map(Fresh), rag().prop_map(Carried), Just(Absent)];
    prop::collection::vec(cell, 1..16)
}

proptest! {
    #[test]
    fn twelve_periods_in_a_row_stay_under_a_kilobyte_and_sixty_bytes_a_cell(cells in cells()) {
        let strip = strip(&cells);
        let row = strip.in_row();
        prop_assert!(row.len() < 1000, "{} bytes: {row}", row.len());
        let of_cells: usize = row.split("<use").skip(1).map(|cell| cell.len() + 4).sum();
        prop_assert!(of_cells < 60 * cells.len().min(12) + 6, "{row}");
    }

    #[test]
    fn the_sentence_ends_with_the_newest_standing(cells in cells()) {
        let told = said(&cells);
        let newest = cells.last().unwrap().kind().map_or("not in the plan", |(rag, _)| vocabulary().statuses[rag.index()]);
        let last = told.rsplit(", ").find(|part| !part.starts_with("carried")).unwrap().to_lowercase();
        prop_assert!(last.contains(&newest.to_lowercase()), "{told}");
    }
}
