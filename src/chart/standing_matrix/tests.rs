#![allow(clippy::unwrap_used)]
use super::Cell::{Absent, Carried, Fresh};
use super::*;
use crate::chart::testing::{examined, titles};
use Rag::{Amber, Finished, Green, NotRated, NotStarted, Red};

const CAPTION: Caption<'_> = Caption {
    id: "matrix",
    headline: "Eleven actions have had no update since March",
    subtitle: "Status of each action at each report, March to October 2022, longest unchanged first",
    description: "A grid of 5 actions by 3 reports. Two were carried forward in October 2022.",
    place: super::super::caption::CaptionPlace::Drawn,
};

const COLUMNS: [Column<'_>; 3] = [
    Column { head: "Mar 2022", spoken: "March 2022" },
    Column { head: "Jul 2022", spoken: "July 2022" },
    Column { head: "Oct 2022", spoken: "October 2022" },
];

const ROWS: [Row<'_>; 5] = [
    Row {
        label: "1.1",
        title: "Set up the improvement board",
        group: Some("Leadership"),
        cells: &[Fresh(Green), Fresh(Finished), Carried(Finished)],
    },
    Row {
        label: "1.10",
        title: "Appoint a permanent director",
        group: None,
        cells: &[Fresh(Red), Carried(Red), Fresh(Amber)],
    },
    Row {
        label: "5.9",
        title: "Build co-production with families across agencies and with experts by experience",
        group: Some("Practice"),
        cells: &[Fresh(NotStarted), Fresh(Green), Carried(Green)],
    },
    Row { label: "6.3", title: "Review visits", group: None, cells: &[Absent, Fresh(NotRated), Carried(NotRated)] },
    Row { label: "7.1", title: "Publish the data quality report", group: None, cells: &[Absent, Absent] },
];

fn chart<'a>(columns: &'a [Column<'a>], rows: &'a [Row<'a>]) -> StandingMatrix<'a> {
    StandingMatrix { caption: CAPTION, columns, rows, words: Words::DEFAULT }
}

fn both(columns: &[Column<'_>], rows: &[Row<'_>]) -> [Svg; 2] {
    [Layout::Wide, Layout::Narrow].map(|layout| {
        let svg = chart(columns, rows).draw(layout).unwrap();
        examined(&svg);
        svg
    })
}

/// One element a line, so that a changed snapshot can be read.
fn lines(svg: &Svg) -> String {
    svg.inline().replace("><", ">\n<")
}

#[test]
fn ordinary_rows_in_groups() {
    let [wide, narrow] = both(&COLUMNS, &ROWS);
    insta::assert_snapshot!("ordinary_wide", lines(&wide));
    insta::assert_snapshot!("ordinary_narrow", lines(&narrow));
}

#[test]
fn one_period() {
    insta::assert_snapshot!(lines(&both(&COLUMNS[..1], &ROWS[..2])[0]));
}

#[test]
fn no_data_says_so() {
    insta::assert_snapshot!(lines(&both(&COLUMNS, &[])[0]));
    both(&[], &ROWS);
}

#[test]
fn all_of_one_status_defines_one_glyph() {
    let rows = [Row { label: "1.1", title: "Set up the board", group: None, cells: &[Fresh(Green); 3] }];
    let svg = &both(&COLUMNS, &rows)[0];
    assert_eq!(svg.inline().matches("<symbol").count(), 1);
    assert!(!svg.inline().contains("hatch"));
}

fn many_rows(count: usize) -> Vec<Row<'static>> {
    ROWS.into_iter().cycle().take(count).map(|row| Row { group: None, ..row }).collect()
}

#[test]
fn two_hundred_rows_keep_their_height() {
    let rows = many_rows(200);
    let [wide, narrow] = both(&COLUMNS, &rows);
    assert!(wide.size().1 > 200.0 * 20.0 && wide.size().1 < 200.0 * 20.0 + 200.0);
    assert!((narrow.size().0 - 320.0).abs() < 0.01);
}

#[test]
fn more_periods_than_fit_widen_the_drawing_instead_of_losing_one() {
    let columns: Vec<_> = (0..24).map(|_| COLUMNS[2]).collect();
    let [wide, narrow] = both(&columns, &ROWS);
    assert!(wide.size().0 >= 640.0 && narrow.size().0 > 320.0);
    assert_eq!(narrow.inline().matches(">2022</text>").count(), 24);
}

#[test]
fn long_words_are_cut_and_markup_stays_text() {
    let rows = [Row {
        label: "Recommendation 12(b)(iv)",
        title: "Agree <the> “pathway” & publish it with partners, families, schools and the regional adoption agency",
        group: Some(
            "Children and families in need of help and protection, including those who live at a distance from the borough's own services",
        ),
        cells: &[Fresh(Amber)],
    }];
    let svg = &both(&COLUMNS, &rows)[0];
    insta::assert_snapshot!(lines(svg));
}

#[test]
fn every_status_is_said_in_a_title_with_its_age() {
    let svg = &both(&COLUMNS, &ROWS)[0];
    let elements = examined(svg);
    let titles = titles(&elements);
    assert!(titles.contains(&"1.10, March 2022: major issues"));
    assert!(titles.contains(&"1.10, July 2022: major issues, no update this period"));
    let said = titles.iter().filter(|title| title.contains(", ") && title.contains(" 2022: ")).count();
    let held: usize = ROWS.iter().map(|row| row.cells.iter().filter(|cell| **cell != Absent).count()).sum();
    assert_eq!(said, held);
}

#[test]
fn sixty_nine_actions_stay_small() {
    let rows = many_rows(69);
    let bytes = both(&COLUMNS, &rows)[0].standalone().len();
    assert!(bytes < 60_000, "{bytes} bytes before compression");
}

#[test]
fn the_same_figures_give_the_same_bytes() {
    assert_eq!(both(&COLUMNS, &ROWS), both(&COLUMNS, &ROWS));
}
