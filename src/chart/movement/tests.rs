#![allow(clippy::unwrap_used)]
use super::*;
use crate::chart::svg::reading::Element;
use crate::chart::testing::{CAPTION, both, golden, golden_under, golden_wide, titles, vocabulary};
use Rag::{Amber, Finished, Green, NotRated, NotStarted, Red};

fn period(title: &'static str, iso: &'static str) -> PeriodName<'static> {
    PeriodName { title: title.into(), short: title.into(), iso: iso.into() }
}

/// A move of so many actions, numbered within `priority`.
fn of(kind: &'static str, from: Option<Rag>, to: Option<Rag>, priority: u32, count: u32) -> Move<'static> {
    let actions = (1..=count).map(|number| format!("{priority}.{number}").into()).collect();
    Move { kind: kind.into(), from, to, actions }
}

fn chart(moves: Vec<Move<'static>>) -> MovementFlow<'static> {
    MovementFlow {
        before: Some(period("September 2022", "2022-09-14")),
        now: period("October 2022", "2022-10-19"),
        moves,
        words: vocabulary(),
    }
}

fn ordinary() -> MovementFlow<'static> {
    chart(vec![
        of("Worse", Some(Green), Some(Amber), 1, 3),
        of("Worse", Some(Amber), Some(Red), 2, 1),
        of("Better", Some(Amber), Some(Green), 3, 4),
        of("Better", Some(NotStarted), Some(Green), 4, 2),
        of("Finished", Some(Green), Some(Finished), 5, 12),
        of("New", None, Some(NotStarted), 6, 2),
        of("Rated for the first time", Some(NotRated), Some(Green), 7, 1),
        of("Withdrawn", Some(NotStarted), None, 8, 1),
        of("Unmoved", Some(Finished), Some(Finished), 9, 10),
        of("Unmoved", Some(Green), Some(Green), 10, 24),
        of("Unmoved", Some(Amber), Some(Amber), 11, 7),
        of("Unmoved", Some(Red), Some(Red), 12, 2),
        of("Unmoved", Some(NotRated), Some(NotRated), 13, 1),
    ])
}

/// Every pair of statuses: more moves than any plan has.
fn every_move(count: impl Fn(u32) -> u32) -> MovementFlow<'static> {
    let pairs = ends().flat_map(|from| ends().map(move |to| (from, to))).filter(|pair| *pair != (None, None));
    let kind = |from, to| if from == to { "Unmoved" } else { "Moved" };
    chart((1..).zip(pairs).map(|(n, (from, to))| of(kind(from, to), from, to, n, count(n))).collect())
}

#[test]
fn ordinary_moves() {
    golden("movement_ordinary", &ordinary());
}

#[test]
fn the_first_report_says_that_there_is_nothing_to_compare() {
    let moves = vec![of("New", None, Some(Green), 1, 3), of("New", None, Some(NotRated), 2, 1)];
    let first = MovementFlow { before: None, ..chart(moves) };
    golden("movement_one_period", &first);
    let table = first.table();
    let row = |at: usize| table.rows[at].cells.iter().map(|cell| &*cell.text).collect::<Vec<_>>();
    assert_eq!(row(0), ["No report before", "On track", "3", "1.1, 1.2, 1.3"]);
    assert_eq!(row(1), ["No report before", "Not rated", "1", "2.1"]);
}

#[test]
fn no_data_says_so() {
    golden("movement_no_data", &chart(Vec::new()));
}

#[test]
fn all_of_one_status_and_unmoved() {
    golden("movement_one_status", &chart(vec![of("Unmoved", Some(Green), Some(Green), 1, 69)]));
}

#[test]
fn a_missing_rating_is_a_status_of_its_own() {
    let moves = vec![of("Worse", Some(Red), Some(NotRated), 1, 6), of("Unmoved", Some(NotRated), Some(NotRated), 2, 5)];
    golden("movement_missing", &chart(moves));
}

#[test]
fn two_hundred_actions_that_move_every_way_stay_apart() {
    golden_wide("movement_200_rows", &every_move(|n| 1 + n % 9));
}

#[test]
fn long_words_are_cut_or_wrapped_and_markup_stays_text() {
    let mut chart = ordinary();
    chart.words.statuses[2] = "Issues which may delay <progress> & which the accountable director has to explain";
    chart.words.statuses[4] = "Nochnichtangefangenwegenfehlenderzuständigkeit";
    chart.before = Some(period("The second quarter of the municipal year 2022 to 2023", "2022-09-14"));
    golden_under(&CAPTION, "movement_long_words", &chart);
}

/// The rectangles of blocks, in the order drawn.
fn blocks(elements: &[Element]) -> Vec<&Element> {
    elements
        .iter()
        .filter(|e| e.name == "rect" && e.inside.contains(&"g".to_owned()) && e.attr("fill").is_none())
        .collect()
}

#[test]
fn a_block_is_as_high_as_its_actions_are_many_and_both_columns_share_one_scale() {
    let moves = vec![of("Worse", Some(Green), Some(Amber), 1, 10), of("Unmoved", Some(Green), Some(Green), 2, 30)];
    let [(_, elements), _] = both(&chart(moves));
    let heights: Vec<f64> = blocks(&elements).iter().map(|block| block.number("height") + 1.0).collect();
    assert_eq!(heights.len(), 3);
    assert!((heights[0] - heights[1] - heights[2]).abs() < 0.11, "{heights:?}");
    assert!((heights[1] / heights[2] - 3.0).abs() < 0.01, "{heights:?}");
}

#[test]
fn a_thin_block_keeps_room_for_its_words() {
    let moves = vec![
        of("Worse", Some(Green), Some(Amber), 1, 1),
        of("Worse", Some(Green), Some(Red), 2, 1),
        of("Unmoved", Some(Green), Some(Green), 3, 4000),
    ];
    both(&chart(moves));
}

#[test]
fn every_move_is_said_with_its_count_and_a_few_actions_by_name() {
    for (_, elements) in both(&ordinary()) {
        let titles = titles(&elements);
        for said in [
            "Not started to on track: 2 actions (4.1, 4.2)",
            "Still on track: 24 actions",
            "New in the plan to not started: 2 actions (6.1, 6.2)",
            "Not started, left the plan: 1 action (8.1)",
        ] {
            assert!(titles.contains(&said), "{said}: {titles:?}");
        }
    }
}

#[test]
fn what_did_not_move_is_pale_and_what_moved_has_the_fill_of_where_it_went() {
    let moves = vec![of("Worse", Some(Green), Some(Red), 1, 3), of("Unmoved", Some(Green), Some(Green), 2, 9)];
    let [(_, elements), _] = both(&chart(moves));
    let ribbons: Vec<_> = elements.iter().filter(|e| e.name == "path").filter_map(|e| e.attr("class")).collect();
    assert!(ribbons.contains(&"stay tint-green") && ribbons.contains(&"flow rag-red"), "{ribbons:?}");
    assert!(!ribbons.contains(&"flow rag-green"));
}

#[test]
fn every_change_of_an_ordinary_report_has_its_number_on_its_ribbon() {
    let [(_, elements), _] = both(&ordinary());
    let plates = elements.iter().filter(|e| e.is("rect", "count-plate")).count();
    assert_eq!(plates, ordinary().moves.iter().filter(|one| one.is_change()).count());
}

#[test]
fn the_list_has_changes_first_on_one_scale() {
    let [_, (_, elements)] = both(&ordinary());
    let headings: Vec<_> = elements.iter().filter(|e| e.is("text", "t-strong")).map(|e| e.text.as_str()).collect();
    let at = |words: &str| headings.iter().position(|heading| *heading == words).unwrap();
    assert!(at("Changed since September 2022") < at("Unmoved"));
    let bars = blocks(&elements);
    assert_eq!(bars.len(), ordinary().moves.len());
    let ratio = (bars[4].number("width") + 1.0) / (bars[9].number("width") + 1.0);
    assert!((ratio - 0.5).abs() < 0.01, "12 and 24 actions: {ratio}");
}

#[test]
fn the_table_tells_totals_from_moves_and_adds_up() {
    let table = ordinary().table();
    let counts = |head: &str| -> u32 {
        let rows = table.rows.iter().filter(|row| row.head.text.starts_with(head));
        rows.map(|row| row.cells[2].text.parse::<u32>().unwrap()).sum()
    };
    let moves: u32 = ordinary().moves.iter().map(Move::count).sum();
    assert_eq!(counts("Total in September 2022"), moves - counts("New"));
    assert_eq!(counts("Total in October 2022"), moves - counts("Withdrawn"));
    let heads: Vec<_> = table.rows.iter().map(|row| row.head.as_data()).collect();
    assert!(heads.iter().any(|head| head == "Total at 2022-09-14"), "data has ISO dates: {heads:?}");
}

#[test]
fn a_long_row_of_actions_is_cut_on_the_page_and_whole_in_the_data() {
    let table = chart(vec![of("Unmoved", Some(Green), Some(Green), 1, 64)]).table();
    let which = &table.rows[0].cells[3];
    assert!(which.text.ends_with("1.60 and 4 more"), "{}", which.text);
    assert_eq!(which.as_data().split(", ").count(), 64);
}
