#![allow(clippy::unwrap_used)]
use super::Cell::{Absent, Carried, Fresh};
use super::*;
use crate::chart::testing::{both, golden, golden_wide, titles, vocabulary};
use Rag::{Amber, Finished, Green, NotRated, NotStarted, Red};

fn periods() -> Vec<PeriodName<'static>> {
    let name = |title: &'static str, short: &'static str, iso: &'static str| PeriodName {
        title: title.into(),
        short: short.into(),
        iso: iso.into(),
    };
    vec![
        name("March 2022", "Mar 2022", "2022-03-11"),
        name("July 2022", "Jul 2022", "2022-07-29"),
        name("October 2022", "Oct 2022", "2022-10-19"),
    ]
}

fn row(label: &'static str, title: &'static str, cells: &[Cell]) -> Row<'static> {
    Row { label: label.into(), title: title.into(), group: None, cells: cells.to_vec() }
}

fn ordinary() -> Vec<Row<'static>> {
    let headed = |heading: &'static str, row: Row<'static>| Row { group: Some(heading.into()), ..row };
    vec![
        headed(
            "Leadership",
            row("1.1", "Set up the improvement board", &[Fresh(Green), Fresh(Finished), Carried(Finished)]),
        ),
        row("1.10", "Appoint a permanent director", &[Fresh(Red), Carried(Red), Fresh(Amber)]),
        headed(
            "Practice",
            row(
                "5.9",
                "Build co-production with families across agencies and with experts by experience",
                &[Fresh(NotStarted), Fresh(Green), Carried(Green)],
            ),
        ),
        row("6.3", "Review visits", &[Absent, Fresh(NotRated), Carried(NotRated)]),
        row("7.1", "Publish the data quality report", &[Absent, Absent]),
    ]
}

fn many_rows(count: usize) -> Vec<Row<'static>> {
    ordinary().into_iter().cycle().take(count).map(|row| Row { group: None, ..row }).collect()
}

fn chart(periods: Vec<PeriodName<'static>>, rows: Vec<Row<'static>>) -> StandingMatrix<'static> {
    StandingMatrix { periods, rows, words: vocabulary() }
}

#[test]
fn ordinary_rows_in_groups_with_missing_and_unrated_ones() {
    golden("standing_matrix_ordinary", &chart(periods(), ordinary()));
}

#[test]
fn one_period() {
    golden("standing_matrix_one_period", &chart(periods()[..1].to_vec(), ordinary()[..2].to_vec()));
}

#[test]
fn no_data_says_so() {
    golden("standing_matrix_no_data", &chart(periods(), Vec::new()));
    both(&chart(Vec::new(), ordinary()));
}

#[test]
fn all_of_one_status_defines_one_glyph() {
    let chart = chart(periods(), vec![row("1.1", "Set up the board", &[Fresh(Green); 3])]);
    let [(svg, _), _] = both(&chart);
    assert_eq!(svg.inline().matches("<symbol").count(), 1);
    assert!(!svg.inline().contains("hatch"));
    golden("standing_matrix_one_status", &chart);
}

#[test]
fn two_hundred_rows_keep_their_height() {
    let chart = chart(periods(), many_rows(200));
    let [(wide, _), (narrow, _)] = both(&chart);
    assert!(wide.size().1 > 200.0 * 20.0 && wide.size().1 < 200.0 * 20.0 + 200.0);
    assert!((narrow.size().0 - 320.0).abs() < 0.01);
    golden_wide("standing_matrix_200_rows", &chart);
}

#[test]
fn more_periods_than_fit_widen_the_drawing_instead_of_losing_one() {
    let [(wide, _), (narrow, _)] = both(&chart(vec![periods()[2].clone(); 24], ordinary()));
    assert!(wide.size().0 >= 640.0 && narrow.size().0 > 320.0);
    assert_eq!(narrow.inline().matches(">2022</text>").count(), 24);
}

#[test]
fn long_words_are_cut_and_markup_stays_text() {
    let title = "Agree <the> “pathway” & publish it with partners, families, schools and the regional adoption agency";
    let heading = "Children and families in need of help and protection, including those who live at a distance from the borough's own services";
    let rows = vec![Row { group: Some(heading.into()), ..row("Recommendation 12(b)(iv)", title, &[Fresh(Amber)]) }];
    golden("standing_matrix_long_words", &chart(periods(), rows));
}

#[test]
fn every_status_is_said_in_a_title_with_its_age() {
    let [(_, elements), _] = both(&chart(periods(), ordinary()));
    let titles = titles(&elements);
    assert!(titles.contains(&"1.10, March 2022: major issues"));
    assert!(titles.contains(&"1.10, July 2022: major issues, no update this period"));
    let said = titles.iter().filter(|title| title.contains(", ") && title.contains(" 2022: ")).count();
    let held: usize = ordinary().iter().map(|row| row.cells.iter().filter(|cell| **cell != Absent).count()).sum();
    assert_eq!(said, held);
}

#[test]
fn sixty_nine_actions_stay_small() {
    let [(wide, _), _] = both(&chart(periods(), many_rows(69)));
    let bytes = wide.standalone().len();
    assert!(bytes < 60_000, "{bytes} bytes before compression");
}
