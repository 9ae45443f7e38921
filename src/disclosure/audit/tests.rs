//! The ways from one world to another, each by itself: between them the solver makes up for what the moves do not find.

use super::moves::{Moves, Search};
use super::worlds::Proof;
use super::{Bounds, Component, Row, solver};

/// Cells that stand at 50 and may be 0 to 100, joined by sums: a factor for each cell.
fn joined(sums: &[&[i128]]) -> Component {
    let size = sums.iter().map(|sum| sum.len()).max().unwrap_or(0);
    let mut rows_of = vec![Vec::new(); size];
    let mut rows = Vec::new();
    for (equation, sum) in sums.iter().enumerate() {
        let terms: Vec<(usize, i128)> = sum.iter().copied().enumerate().filter(|(_, factor)| *factor != 0).collect();
        terms.iter().for_each(|(local, factor)| rows_of[*local].push((equation, *factor)));
        rows.push(Row { terms, constant: 0, equation });
    }
    let bounds = vec![Bounds { low: 0, high: Some(100) }; size];
    Component { cells: (0..size).collect(), bounds, rows, rows_of }
}

/// What moves in the end, where one cell after another is to move by so much.
fn gone(sums: &[&[i128]], wanted: &[(usize, i128)]) -> Vec<Option<Vec<(usize, i128)>>> {
    let component = joined(sums);
    let base = vec![50; component.cells.len()];
    let mut search = Search::new(&component, &base);
    let moved = |moves: &Moves| moves.iter().map(|(local, by)| (*local, *by)).filter(|(_, by)| *by != 0).collect();
    wanted.iter().map(|(local, by)| search.go(*local, *by).map(moved)).collect()
}

fn found(sums: &[&[i128]], local: usize, by: i128) -> Option<Vec<(usize, i128)>> {
    gone(sums, &[(local, by)]).remove(0)
}

#[test]
fn each_way_goes_on_from_the_last_that_was_found() {
    let sums: [&[i128]; 1] = [&[-1, 2]];
    let ways = gone(&sums, &[(0, 2), (0, 1), (1, 1)]);
    assert_eq!(ways, [Some(vec![(0, 2), (1, 1)]), None, Some(vec![(0, 4), (1, 2)])]);
}

#[test]
fn of_two_figures_that_mend_a_sum_the_one_that_mends_another_too_moves() {
    // The second would put the other sum off twice as far, and the fourth would have to mend that.
    let sums: [&[i128]; 2] = [&[2, 1, 1, 0], &[2, -1, 1, 1]];
    assert_eq!(found(&sums, 0, 1), Some(vec![(0, 1), (2, -2)]));
}

#[test]
fn of_two_figures_that_mend_a_sum_the_one_that_puts_fewer_others_off_moves() {
    let sums: [&[i128]; 2] = [&[-1, 1, 1, 0], &[0, 1, 0, 1]];
    assert_eq!(found(&sums, 0, 3), Some(vec![(0, 3), (2, 3)]));
}

#[test]
fn a_way_that_leads_nowhere_is_gone_back() {
    // The second alone makes up the second sum, so it cannot move; the third can, as the fourth mends both sums that it puts off.
    let sums: [&[i128]; 4] = [&[1, 1, 1, 0], &[0, 1, 0, 0], &[0, 0, 1, 1], &[0, 0, 1, 1]];
    assert_eq!(found(&sums, 0, 1), Some(vec![(0, 1), (2, -1), (3, 1)]));
}

#[test]
fn no_figure_moves_further_than_it_can_be_or_by_a_part_of_a_person() {
    assert_eq!(found(&[&[-1, 1]], 0, 50), Some(vec![(0, 50), (1, 50)]));
    assert_eq!(found(&[&[-1, 1]], 0, 51), None);
    assert_eq!(found(&[&[-1, 1]], 0, -50), Some(vec![(0, -50), (1, -50)]));
    assert_eq!(found(&[&[-2, 1]], 0, 30), None, "the other would stand at 110");
    assert_eq!(found(&[&[-1, 2]], 0, 1), None);
    assert_eq!(found(&[&[-1, 2]], 0, 2), Some(vec![(0, 2), (1, 1)]));
}

#[test]
fn walking_up_and_then_down_finds_the_values_by_itself() {
    let joined = joined(&[&[-1, 1]]);
    for stands in [0, 50, 100] {
        let base = [stands, stands];
        let mut proof = Proof::new(&joined, &base, 5);
        assert!(!proof.is_proved(0));
        proof.walk(0);
        assert!(proof.is_proved(0) && proof.is_proved(1), "from {stands}");
    }
}

#[test]
fn values_that_lie_apart_are_asked_for_one_by_one_on_either_side() {
    // The first is three times the second, so that five values of it lie twelve apart.
    let joined = joined(&[&[-1, 3]]);
    let all = Bounds { low: 0, high: Some(100) };
    for base in [[0, 0], [99, 33]] {
        assert!(Proof::new(&joined, &base, 5).try_each(0, all), "from {base:?}");
    }
    assert!(!Proof::new(&joined, &[0, 0], 5).try_each(0, Bounds { low: 0, high: Some(11) }), "one too few");
    let near = Bounds { low: 80, high: Some(94) };
    assert!(Proof::new(&joined, &[93, 31], 5).try_each(0, near), "90, 87, 84 and 81 below it");
}

#[test]
fn a_world_that_does_not_add_up_or_lies_outside_what_is_known_proves_nothing() {
    let joined = joined(&[&[-1, 1]]);
    let base = [50, 50];
    let mut proof = Proof::new(&joined, &base, 2);
    assert!(!proof.take(&Moves::from([(0, 1)])), "within bounds, and the sum is off by one");
    assert!(!proof.take(&Moves::from([(0, 51), (1, 51)])), "it adds up, at 101 of 100");
    assert!(!proof.is_proved(0) && !proof.is_proved(1), "neither was taken in");
    assert!(proof.take(&Moves::from([(0, 50), (1, 50)])));
    assert!(proof.is_proved(0) && proof.is_proved(1));
}

#[test]
fn a_way_that_was_not_found_leaves_every_figure_where_it_was() {
    let sums: [&[i128]; 2] = [&[2, -1, 0, 0], &[0, 0, -1, 1]];
    let ways = gone(&sums, &[(1, 1), (2, 1)]);
    assert_eq!(ways, [None, Some(vec![(2, 1), (3, 1)])], "the double of a whole number is never one more");
}

#[test]
fn all_values_on_the_straight_way_to_the_furthest_world_are_found_at_once() {
    let joined = joined(&[&[-1, 1]]);
    let base = [50, 50];
    let mut proof = Proof::new(&joined, &base, 5);
    let all = Bounds { low: 0, high: Some(100) };
    assert_eq!(proof.extremes(0, all), all);
    assert!(proof.is_proved(0) && proof.is_proved(1));
}

#[test]
fn a_figure_that_can_move_as_far_as_is_looked_has_no_greatest_value() {
    let mut open = joined(&[&[-1, 1]]);
    open.bounds.fill(Bounds::at_least(0));
    assert_eq!(Proof::new(&open, &[50, 50], 5).extremes(0, Bounds::at_least(0)), Bounds::at_least(0));
}

#[test]
fn unknown_figures_are_completed_to_the_greatest_they_can_be_and_no_further() {
    let adding_up_to = |whole: i128| {
        let mut both = joined(&[&[1, 1]]);
        both.bounds.fill(Bounds { low: 0, high: Some(10) });
        both.rows[0].constant = -whole;
        solver::complete(&both, &[None, None], 5)
    };
    assert_eq!(adding_up_to(20), Some(vec![10, 10]));
    assert_eq!(adding_up_to(30), None);
}
