//! What the audit sees that going over the sums does not, and that it fails closed.

use super::*;

/// Three counts of which each two have a printed total: three equations, three unknowns, and every sum by itself leaves much open.
fn triangle(counts: [u64; 3], release: Release) -> (Tables, [CellId; 3], [CellId; 3]) {
    let mut tables = Tables::default();
    let cells = counts.map(|count| tables.people(count));
    let [a, b, c] = counts;
    let totals = [a + b, b + c, a + c];
    let totals = totals.map(|count| tables.cell(Cell { count: Some(count), release, sensitive: true }));
    tables.sum(totals[0], &[cells[0], cells[1]]);
    tables.sum(totals[1], &[cells[1], cells[2]]);
    tables.sum(totals[2], &[cells[0], cells[2]]);
    (tables, cells, totals)
}

#[test]
fn three_totals_in_a_ring_give_three_counts_away_and_the_audit_sees_it() {
    let (tables, cells, totals) = triangle([5, 5, 5], Release::Free);
    let unaudited = decide_with(&tables, &Rules::default(), Steps { audit: false, ..Steps::default() });
    assert_eq!(read(&unaudited, totals), ["10", "10", "10"]);
    assert_eq!(unaudited.possible(cells[0]), between(1, 9), "sum by sum");
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, totals), ["[c]", "10", "10"]);
    assert_eq!(decisions.exposed(), []);
    assert_eq!(decisions.possible(cells[0]), between(1, 9));
}

#[test]
fn a_ring_of_public_totals_is_exposed_to_the_person() {
    let (tables, cells, _) = triangle([5, 5, 5], Release::Public);
    let decisions = dfe(&tables);
    let exposed: Vec<_> = decisions.exposed().iter().map(|exposed| (exposed.cell, exposed.possible)).collect();
    assert_eq!(exposed, cells.map(|cell| (cell, Interval { low: 5, high: Some(5) })));
    assert_eq!(decisions.possible(cells[1]), between(5, 5));
    assert!(decisions.exposed().iter().all(|exposed| exposed.why == Why::Narrow));
}

#[test]
fn counts_that_do_not_add_up_are_exposed_as_a_contradiction() {
    let mut tables = Tables::default();
    let (whole, part, small) = (tables.people(30), tables.people(50), tables.people(3));
    tables.sum(whole, &[part, small]);
    let decisions = dfe(&tables);
    let why: Vec<Why> = decisions.exposed().iter().map(|exposed| exposed.why).collect();
    assert_eq!(why, [Why::Contradiction; 2]);
    for exposed in decisions.exposed() {
        assert!(exposed.possible.high.is_none_or(|high| high >= exposed.possible.low), "an interval stays one");
    }
}

#[test]
fn unknown_figures_that_no_numbers_fit_are_exposed() {
    let mut tables = Tables::default();
    let whole = tables.public(1);
    let unknown = [tables.withheld(None), tables.withheld(None)];
    tables.sum(whole, &unknown);
    let decisions = dfe(&tables);
    assert_eq!(decisions.exposed().len(), 2, "two marks for at least one each add up to two, not one");
    assert!(decisions.exposed().iter().all(|exposed| exposed.why == Why::Contradiction));
}

#[test]
fn figures_that_drive_each_other_up_round_a_ring_come_to_an_end() {
    // Each is one more than the other: every time round, both would have to be two more.
    let mut tables = Tables::default();
    let (one, other, more) = (tables.withheld(None), tables.withheld(None), tables.public(1));
    tables.sum(one, &[other, more]);
    tables.sum(other, &[one, more]);
    let decisions = dfe(&tables);
    let exposed: Vec<_> = decisions.exposed().iter().map(|exposed| (exposed.cell, exposed.why)).collect();
    assert_eq!(exposed, [one, other].map(|cell| (cell, Why::Contradiction)));
}

#[test]
fn more_unknown_figures_than_can_be_solved_are_exposed_and_nothing_is_held_back_in_vain() {
    let mut tables = Tables::default();
    let first = tables.people(20);
    let mut before = first;
    for _ in 0..300 {
        let (now, change) = (tables.withheld(None), tables.derived(Derived::Change, None));
        tables.sum(now, &[before, change]);
        before = now;
    }
    let decisions = dfe(&tables);
    assert_eq!(decisions.outcome(first), Outcome::Shown(20));
    assert_eq!(decisions.exposed().len(), 600);
    assert!(decisions.exposed().iter().all(|exposed| exposed.why == Why::Unproved));
}

#[test]
fn what_leaves_only_every_other_number_is_counted_by_numbers_not_by_width() {
    // whole = a + b where a = b by two sums over the same parts: the whole is even.
    let mut tables = Tables::default();
    let whole = tables.public(8);
    let (double, left, right) = (tables.withheld(Some(4)), tables.people(2), tables.people(2));
    let other = tables.withheld(Some(4));
    tables.sum(double, &[left, right]);
    tables.sum(other, &[left, right]);
    tables.sum(whole, &[double, other]);
    let decisions = dfe(&tables);
    let exposed: Vec<_> = decisions.exposed().iter().map(|exposed| exposed.cell).collect();
    assert_eq!(exposed, [double, left, right, other]);
}

#[test]
fn the_step_between_two_values_may_be_two() {
    // double = 2 × single, through a cell that a sum names twice; both have many values, and no step moves the double by one.
    let mut tables = Tables::default();
    let (whole, double, single, most) =
        (tables.people(60), tables.withheld(Some(20)), tables.withheld(Some(10)), tables.people(30));
    tables.sum(double, &[single, single]);
    tables.sum(whole, &[double, single, most]);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [whole, most]), ["60", "[c]"]);
    assert_eq!(decisions.exposed(), []);
    assert_eq!(decisions.possible(single), between(1, 19));
}

#[test]
fn a_figure_that_a_sum_names_twice_is_bounded_by_whole_people() {
    let mut tables = Tables::default();
    let (whole, double, single) = (tables.public(20), tables.withheld(None), tables.withheld(None));
    tables.sum(whole, &[double, double, single]);
    let decisions = dfe(&tables);
    assert_eq!(decisions.possible(double), between(1, 9), "twice nine and one more, not nine and a half");
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn a_cell_on_both_sides_of_a_sum_bounds_nothing() {
    let mut tables = Tables::default();
    let (small, nobody) = (tables.people(3), tables.people(0));
    tables.sum(small, &[small, nobody]);
    let decisions = dfe(&tables);
    assert_eq!(decisions.possible(small), from(1));
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn a_sum_without_parts_and_a_table_without_cells_are_no_trouble() {
    assert_eq!(dfe(&Tables::default()).exposed(), []);
    let mut tables = Tables::default();
    let (nobody, small) = (tables.people(0), tables.people(2));
    tables.sum(nobody, &[]);
    tables.sum(small, &[]);
    let exposed: Vec<_> = dfe(&tables).exposed().iter().map(|exposed| exposed.why).collect();
    assert_eq!(exposed, [Why::Contradiction]);
}

#[test]
fn the_greatest_counts_there_are_do_not_overflow() {
    let mut tables = Tables::default();
    let (whole, part, small) = (tables.people(u64::MAX), tables.people(u64::MAX - 3), tables.people(3));
    tables.sum(whole, &[part, small]);
    let decisions = dfe(&tables);
    assert_eq!(decisions.outcome(whole), Outcome::Shown(u64::MAX));
    assert_eq!(decisions.possible(small), between(1, u64::MAX - 1));
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn a_large_table_is_proved_piece_by_piece() {
    // 12 areas by 12 periods with both totals: 144 cells, a third of them small.
    let mut tables = Tables::default();
    let count = |row: u64, column: u64| {
        if (row * 7 + column * 5).is_multiple_of(3) { 1 + (row + column) % 5 } else { 6 + (row * column) % 30 }
    };
    let cells: Vec<Vec<CellId>> =
        (0..12).map(|row| (0..12).map(|column| tables.people(count(row, column))).collect()).collect();
    for at in 0..12_usize {
        let row = tables.people((0..12).map(|column| count(at as u64, column)).sum());
        tables.sum(row, &cells[at]);
        let column: Vec<CellId> = cells.iter().map(|row| row[at]).collect();
        let total = tables.people((0..12).map(|row| count(row, at as u64)).sum());
        tables.sum(total, &column);
    }
    for each in [Scheme::Dfe, Scheme::Nhs, Scheme::Under10] {
        let decisions = decide(&tables, &scheme(each));
        assert_eq!(decisions.exposed(), [], "{each:?}");
    }
}

#[test]
fn five_hundred_unknown_figures_are_solved_and_one_more_is_not() {
    let exposed = |unknown: usize| {
        let mut tables = Tables::default();
        let whole = tables.public(5000);
        let parts: Vec<CellId> = (0..unknown).map(|_| tables.withheld(None)).collect();
        tables.sum(whole, &parts);
        dfe(&tables).exposed().len()
    };
    assert_eq!((exposed(500), exposed(501)), (0, 501));
}

#[test]
fn an_unknown_figure_that_cannot_be_small_needs_no_protection() {
    // One of two marks for four people is 1 to 3: the rest of forty is 37 to 39, whoever counts.
    let mut tables = Tables::default();
    let (four, forty) = (tables.public(4), tables.public(40));
    let (one, other, rest) = (tables.withheld(None), tables.withheld(None), tables.derived(Derived::Rest, None));
    tables.sum(four, &[one, other]);
    tables.sum(forty, &[one, rest]);
    let decisions = dfe(&tables);
    assert_eq!(decisions.possible(rest), between(37, 39));
    assert_eq!(decisions.exposed().iter().map(|exposed| exposed.cell).collect::<Vec<_>>(), [one, other]);
}
