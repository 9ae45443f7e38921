//! The figures of the sources that gave somebody away (`domain.md` §3.2).

use super::*;

#[test]
fn two_families_and_three_children_are_held_back() {
    let mut tables = Tables::default();
    let (families, children) = (tables.people(2), tables.people(3));
    let decisions = dfe(&tables);
    assert_eq!(decisions.outcome(families), Outcome::Held(Reason::Small));
    assert_eq!(decisions.outcome(children), Outcome::Held(Reason::Small));
    assert_eq!(decisions.possible(children), from(1));
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn thirty_two_of_thirty_four_of_forty_five_do_not_give_two_away() {
    let mut tables = Tables::default();
    let (placed, order, long) = (tables.people(45), tables.people(34), tables.people(32));
    let without_order = tables.derived(Derived::Difference, Some(11));
    let recent = tables.derived(Derived::Difference, Some(2));
    tables.sum(placed, &[order, without_order]);
    tables.sum(order, &[long, recent]);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [placed, order, long]), ["45", "34", "[c]"]);
    assert_eq!(decisions.outcome(long), Outcome::Held(Reason::Protects(recent)));
    assert_eq!(decisions.possible(recent), between(0, 33));
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn ten_per_cent_of_thirty_one_is_three_children_and_not_printed() {
    let mut tables = Tables::default();
    let (of, n) = (tables.people(31), tables.people(3));
    let rest = tables.rest(of, n, 28);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [of, n, rest]), ["31", "[c]", "-"]);
    assert_eq!(decisions.possible(n), between(1, 31));
}

#[test]
fn twelve_and_eight_of_forty_six_leave_twenty_six_and_are_printed() {
    let mut tables = Tables::default();
    let (leavers, first, second) = (tables.people(46), tables.people(12), tables.people(8));
    let others = tables.derived(Derived::Rest, Some(26));
    tables.sum(leavers, &[first, second, others]);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [leavers, first, second]), ["46", "12", "8"]);
    assert_eq!(decisions.possible(others), None, "nobody needs to look at them");
}

#[test]
fn twelve_and_thirty_one_of_forty_six_would_give_three_away() {
    let mut tables = Tables::default();
    let (leavers, first, second) = (tables.people(46), tables.people(12), tables.people(31));
    let others = tables.derived(Derived::Rest, Some(3));
    tables.sum(leavers, &[first, second, others]);
    let decisions = dfe(&tables);
    assert_eq!(read(&decisions, [leavers, first, second]), ["46", "[c]", "31"]);
    assert_eq!(decisions.possible(others), between(0, 14));
}

#[test]
fn a_near_total_is_held_back_like_a_small_count() {
    let mut tables = Tables::default();
    let (of, n) = (tables.people(47), tables.people(45));
    let rest = tables.rest(of, n, 2);
    let decisions = dfe(&tables);
    assert_eq!(decisions.outcome(n), Outcome::Held(Reason::Protects(rest)));
    assert_eq!(decisions.outcome(of), Outcome::Shown(47));
}

#[test]
fn all_of_a_group_is_no_near_total() {
    let mut tables = Tables::default();
    let (of, n) = (tables.people(47), tables.people(47));
    tables.rest(of, n, 0);
    assert_eq!(read(&dfe(&tables), [of, n]), ["47", "47"]);
}

#[test]
fn eight_of_forty_seven_reviews_are_printed_and_so_is_a_small_number_of_things() {
    let mut tables = Tables::default();
    let (reviews, late) = (tables.things(47), tables.things(3));
    let rest = tables.cell(Cell { count: Some(44), release: Release::Derived(Derived::Rest), sensitive: false });
    tables.sum(reviews, &[late, rest]);
    assert_eq!(read(&dfe(&tables), [reviews, late]), ["47", "3"]);
}
