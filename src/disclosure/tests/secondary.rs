//! Which figure is held back so that another cannot be worked out.

use super::*;

#[test]
fn the_smallest_part_goes_first_and_ties_by_order() {
    let mut tables = Tables::default();
    let (whole, a, b, c, small) =
        (tables.people(46), tables.people(20), tables.people(12), tables.people(12), tables.people(2));
    tables.sum(whole, &[a, b, c, small]);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [whole, a, b, c, small]), ["46", "20", "[c]", "12", "[c]"]);
    assert_eq!(decisions.outcome(b), Outcome::Held(Reason::Protects(small)));
    assert_eq!((decisions.possible(b), decisions.possible(small)), (between(1, 13), between(1, 13)));
}

#[test]
fn two_marks_that_add_up_to_too_little_take_a_third() {
    // 1 + 1 + 20 = 22: two marks for two children are one each.
    let mut tables = Tables::default();
    let (whole, one, other, most) = (tables.people(22), tables.people(1), tables.people(1), tables.people(20));
    tables.sum(whole, &[one, other, most]);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [whole, one, other, most]), ["22", "[c]", "[c]", "[c]"]);
    // 3 + 3 + 20 = 26: each is 1 to 5, which is what the mark says anyway.
    let mut tables = Tables::default();
    let (whole, one, other, most) = (tables.people(26), tables.people(3), tables.people(3), tables.people(20));
    tables.sum(whole, &[one, other, most]);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [whole, one, other, most]), ["26", "[c]", "[c]", "20"]);
    assert_eq!(decisions.possible(one), between(1, 5));
    // 2 + 3 + 20 = 25: each is 1 to 4, which is one too few.
    let mut tables = Tables::default();
    let (whole, one, other, most) = (tables.people(25), tables.people(2), tables.people(3), tables.people(20));
    tables.sum(whole, &[one, other, most]);
    assert_eq!(read(&dfe(&tables), [whole, one, other, most]), ["25", "[c]", "[c]", "[c]"]);
}

#[test]
fn the_whole_goes_where_no_part_can() {
    let mut tables = Tables::default();
    let (whole, small, nobody) = (tables.people(12), tables.people(3), tables.people(0));
    let approved = tables.public(9);
    tables.sum(whole, &[small, nobody, approved]);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [whole, small, nobody, approved]), ["[c]", "[c]", "0", "9"]);
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn a_zero_goes_where_nothing_else_can() {
    let mut tables = Tables::default();
    let (whole, small, nobody) = (tables.public(5), tables.people(5), tables.people(0));
    tables.sum(whole, &[small, nobody]);
    let decisions = dfe(&tables);
    assert_eq!(decisions.outcome(nobody), Outcome::Held(Reason::Protects(small)));
    assert_eq!((decisions.possible(small), decisions.possible(nobody)), (between(1, 5), between(0, 4)));
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn a_count_of_things_is_held_back_last_of_all() {
    let mut tables = Tables::default();
    let (reviews, late) = (tables.things(6), tables.people(2));
    let on_time = tables.public(4);
    tables.sum(reviews, &[late, on_time]);
    let decisions = dfe(&tables);
    assert_eq!(decisions.outcome(reviews), Outcome::Held(Reason::Protects(late)));
    let mut tables = Tables::default();
    let (visits, homes, whole) = (tables.things(30), tables.people(2), tables.people(32));
    tables.sum(whole, &[visits, homes]);
    assert_eq!(read(&dfe(&tables), [visits, homes, whole]), ["30", "[c]", "[c]"]);
}

#[test]
fn what_is_held_back_in_one_sum_is_protected_in_the_next() {
    // Two areas by two ages, with totals: one small cell takes its row, its column and the fourth corner.
    let mut tables = Tables::default();
    let [a, b, c, d] = [3, 20, 30, 40].map(|count| tables.people(count));
    let [ab, cd, ac, bd] = [23, 70, 33, 60].map(|count| tables.people(count));
    tables.sum(ab, &[a, b]);
    tables.sum(cd, &[c, d]);
    tables.sum(ac, &[a, c]);
    tables.sum(bd, &[b, d]);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [a, b, c, d]), ["[c]"; 4]);
    assert_eq!(read(&decisions, [ab, cd, ac, bd]), ["23", "70", "33", "60"]);
    assert_eq!(decisions.possible(a), between(1, 22));
    assert_eq!(decisions.exposed(), []);
}

/// Sixty figures, each a whole of which the next is a part; what lies between two of them is always the same small number.
fn staircase(step: u64) -> (Tables, Vec<CellId>) {
    let mut tables = Tables::default();
    let mut wholes = vec![tables.people(400)];
    for depth in 1..60 {
        let (part, rest) = (tables.people(400 - step * depth), tables.derived(Derived::Difference, Some(step)));
        tables.sum(*wholes.last().unwrap(), &[part, rest]);
        wholes.push(part);
    }
    (tables, wholes)
}

fn held(decisions: &Decisions, cells: &[CellId]) -> usize {
    cells.iter().filter(|cell| matches!(decisions.outcome(**cell), Outcome::Held(_))).count()
}

#[test]
fn a_suppression_cascades_down_a_chain_of_sums_as_far_as_it_must() {
    // Every other figure hides two steps of two: each is 0 to 4. Steps of one take three figures of four.
    for (step, expected) in [(2, 30), (1, 45), (5, 30)] {
        let (tables, wholes) = staircase(step);
        let decisions = dfe(&tables);
        assert_eq!(held(&decisions, &wholes), expected, "steps of {step}");
        assert_eq!(decisions.exposed(), []);
    }
}

#[test]
fn a_running_total_does_not_show_that_it_grew_by_two() {
    let mut tables = Tables::default();
    let months: Vec<CellId> = [20, 30, 32, 50].into_iter().map(|count| tables.people(count)).collect();
    for (pair, grew) in months.windows(2).zip([10, 2, 18]) {
        let change = tables.derived(Derived::Change, Some(grew));
        tables.sum(pair[1], &[pair[0], change]);
    }
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [months[0], months[1], months[2], months[3]]), ["20", "[c]", "32", "50"]);
    assert_eq!(decisions.possible(months[1]), between(20, 32));
}

#[test]
fn every_other_figure_of_a_running_total_hides_all_its_small_steps() {
    let mut tables = Tables::default();
    let months: Vec<CellId> = (0..13).map(|month| tables.people(20 + 2 * month)).collect();
    for pair in months.windows(2) {
        let change = tables.derived(Derived::Change, Some(2));
        tables.sum(pair[1], &[pair[0], change]);
    }
    let decisions = dfe(&tables);
    let shown = |cell: &CellId| matches!(decisions.outcome(*cell), Outcome::Shown(_));
    assert_eq!(months.iter().map(shown).collect::<Vec<_>>(), [true, false].repeat(7)[..13]);
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn a_part_goes_before_the_whole_even_where_the_whole_would_protect_two() {
    let mut tables = Tables::default();
    let (of, first, second) = (tables.people(47), tables.people(44), tables.people(45));
    tables.rest(of, first, 3);
    tables.rest(of, second, 2);
    assert_eq!(read(&dfe(&tables), [of, first, second]), ["47", "[c]", "[c]"]);
}

#[test]
fn a_figure_that_a_frozen_report_has_cannot_be_revised_by_two() {
    let mut tables = Tables::default();
    let (frozen, present) = (tables.public(30), tables.people(32));
    let revision = tables.derived(Derived::Revision, Some(2));
    tables.sum(present, &[frozen, revision]);
    let decisions = dfe(&tables);
    assert_eq!(decisions.outcome(present), Outcome::Held(Reason::Protects(revision)));
    assert_eq!(decisions.possible(revision), from(0));
}

#[test]
fn two_public_figures_expose_what_lies_between_them() {
    let mut tables = Tables::default();
    let (frozen, approved, free) = (tables.public(30), tables.public(32), tables.people(80));
    let revision = tables.derived(Derived::Revision, Some(2));
    tables.sum(approved, &[frozen, revision]);
    let more = tables.derived(Derived::Difference, Some(50));
    tables.sum(free, &[frozen, more]);
    let decisions = dfe(&tables);
    let exposed = Exposed { cell: revision, possible: Interval { low: 2, high: Some(2) }, why: Why::Narrow };
    assert_eq!(decisions.exposed(), [exposed]);
    assert_eq!(decisions.outcome(free), Outcome::Shown(80), "nothing is held back in vain");
}

#[test]
fn a_public_figure_is_safe_itself_however_small() {
    let mut tables = Tables::default();
    let (of, n) = (tables.people(47), tables.public(3));
    tables.rest(of, n, 44);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [of, n]), ["47", "3"]);
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn a_withheld_figure_that_nobody_knows_is_protected_too() {
    let mut tables = Tables::default();
    let (whole, a, b) = (tables.people(50), tables.people(20), tables.people(25));
    let (unknown, other) = (tables.withheld(None), tables.withheld(None));
    tables.sum(whole, &[a, b, unknown, other]);
    let decisions = dfe(&tables);
    // 5 for two marks: each would be 1 to 4.
    assert_eq!(read(&decisions, [whole, a, b]), ["50", "[c]", "25"]);
    assert_eq!(decisions.possible(unknown), between(1, 23));
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn a_withheld_figure_that_follows_from_the_others_counts_as_known() {
    let mut tables = Tables::default();
    let (whole, part, unknown) = (tables.people(50), tables.people(50), tables.withheld(None));
    tables.sum(whole, &[part, unknown]);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [whole, part]), ["50", "[c]"]);
    assert_eq!(
        decisions.possible(unknown),
        between(0, 49),
        "it is a zero, which a mark should not stand for but here does"
    );
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn a_derived_cell_of_unknown_count_is_looked_after_only_where_it_could_be_small() {
    let left = |of: u64, n: u64| {
        let mut tables = Tables::default();
        let (whole, part) = (tables.people(of), tables.people(n));
        let rest = tables.derived(Derived::Rest, None);
        tables.sum(whole, &[part, rest]);
        read(&dfe(&tables), [whole, part])
    };
    assert_eq!(left(60, 50), ["60", "50"]);
    assert_eq!(left(60, 57), ["60", "[c]"]);
    assert_eq!(left(60, 60), ["60", "60"]);
}

#[test]
fn figures_nobody_knows_are_protected_where_they_could_be_small() {
    let left = |n: u64| {
        let mut tables = Tables::default();
        let (whole, part) = (tables.people(48), tables.people(n));
        let unknown = [(); 2].map(|()| tables.cell(Cell { count: None, release: Release::Free, sensitive: true }));
        tables.sum(whole, &[part, unknown[0], unknown[1]]);
        let decisions = dfe(&tables);
        assert_eq!(decisions.exposed(), []);
        read(&decisions, [whole, part])
    };
    assert_eq!(left(45), ["48", "[c]"], "each is 0 to 3");
    assert_eq!(left(20), ["48", "20"]);
}

#[test]
fn figures_nobody_knows_are_left_alone_where_they_cannot_be_small() {
    let mut tables = Tables::default();
    let (least, most) = (tables.people(20), tables.people(22));
    let [unknown, more, less] =
        [(); 3].map(|()| tables.cell(Cell { count: None, release: Release::Free, sensitive: true }));
    tables.sum(unknown, &[least, more]);
    tables.sum(most, &[unknown, less]);
    let things = tables.cell(Cell { count: None, release: Release::Free, sensitive: false });
    tables.sum(things, &[more]);
    let decisions = dfe(&tables);
    // The unknown figure is 20 to 22; what lies on both sides of it is 0 to 2, and that is protected.
    assert_eq!(read(&decisions, [least, most]), ["[c]", "22"]);
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn a_long_chain_of_figures_nobody_knows_is_proved_safe() {
    let mut tables = Tables::default();
    let mut before = tables.people(20);
    for _ in 0..150 {
        let (now, change) = (tables.withheld(None), tables.derived(Derived::Change, None));
        tables.sum(now, &[before, change]);
        before = now;
    }
    assert_eq!(dfe(&tables).exposed(), []);
}

#[test]
fn a_bound_is_followed_through_all_the_sums_before_it() {
    let mut tables = Tables::default();
    let all = [3, 4, 5, 30].map(|count| tables.people(count));
    for (pair, grew) in all.windows(2).zip([1, 1, 25]) {
        let change = tables.derived(Derived::Change, Some(grew));
        tables.sum(pair[1], &[pair[0], change]);
    }
    assert_eq!(dfe(&tables).possible(all[0]), between(1, 30));
}

#[test]
fn a_cell_that_no_sum_bounds_could_be_anything() {
    let mut tables = Tables::default();
    let (small, alone) = (tables.people(3), tables.withheld(Some(0)));
    let decisions = dfe(&tables);
    assert_eq!((decisions.possible(small), decisions.possible(alone)), (from(1), from(0)));
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn a_plan_without_small_figures_loses_none() {
    let mut tables = Tables::default();
    let (whole, a, b) = (tables.people(60), tables.people(20), tables.people(40));
    tables.sum(whole, &[a, b]);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [whole, a, b]), ["60", "20", "40"]);
    assert_eq!(decisions.possible(a), None);
}

#[test]
fn what_going_over_the_sums_tells_is_protected_before_the_audit_looks() {
    // 1 + 1 + 20 = 22, as above: no sum gives a mark away by itself.
    let mut tables = Tables::default();
    let (whole, one, other, most) = (tables.people(22), tables.people(1), tables.people(1), tables.people(20));
    tables.sum(whole, &[one, other, most]);
    let mut board = Board::new(&tables, Rules::default(), Steps::default());
    crate::disclosure::secondary::settle_all(&mut board);
    assert_eq!(board.outcome(most.0), Outcome::Held(Reason::Protects(one)));
    let unaudited = decide_with(&tables, &Rules::default(), Steps { audit: false, ..Steps::default() });
    assert_eq!(read(&unaudited, [whole, most]), ["22", "[c]"]);
}

#[test]
fn no_figure_is_held_back_in_a_sum_that_tells_nothing() {
    // The rests are 0 to 3 by the first sum. The second joins one of them to figures that nobody knows.
    let mut tables = Tables::default();
    let (whole, most) = (tables.people(23), tables.people(20));
    let rests = [1, 2].map(|count| tables.derived(Derived::Rest, Some(count)));
    tables.sum(whole, &[most, rests[0], rests[1]]);
    let (unknown, other, small) = (tables.withheld(None), tables.withheld(None), tables.people(7));
    tables.sum(unknown, &[rests[0], other, small]);
    assert_eq!(read(&dfe(&tables), [whole, most, small]), ["23", "[c]", "7"]);
}

#[test]
fn a_sum_that_tells_the_least_a_figure_can_be_is_looked_at_as_one_that_tells_the_greatest() {
    // At most 8 by the first sum, at least 6 by the others: of the two wholes the smaller is held back, which is in the second.
    let mut tables = Tables::default();
    let known = tables.withheld(Some(8));
    let (first, others, beside) = (tables.people(90), tables.public(81), tables.withheld(Some(1)));
    tables.sum(first, &[known, beside, others]);
    let (second, rests) = (tables.people(54), [23, 23].map(|count| tables.withheld(Some(count))));
    tables.sum(second, &[known, rests[0], rests[1]]);
    for rest in rests {
        let (whole, last) = (tables.public(25), tables.withheld(Some(2)));
        tables.sum(whole, &[rest, last]);
    }
    assert_eq!(read(&dfe(&tables), [first, second]), ["90", "[c]"]);
}
