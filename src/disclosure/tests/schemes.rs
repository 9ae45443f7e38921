//! What each published convention says of one count.

use super::*;

fn alone(rules: Rules, count: u64) -> Outcome {
    let mut tables = Tables::default();
    let cell = tables.people(count);
    decide(&tables, &rules).outcome(cell)
}

#[test]
fn each_scheme_holds_back_from_one_to_its_greatest_small_count() {
    for (each, greatest) in [(Scheme::Dfe, 5), (Scheme::Nhs, 7), (Scheme::Under10, 9)] {
        let rules = scheme(each);
        assert_eq!(alone(rules, 0), Outcome::Shown(0));
        assert_eq!(alone(rules, 1), Outcome::Held(Reason::Small));
        assert_eq!(alone(rules, greatest), Outcome::Held(Reason::Small));
        assert_eq!(alone(rules, greatest + 1), Outcome::Shown(rules.printed(greatest + 1)));
        assert_eq!(rules.largest_small(), greatest);
    }
}

#[test]
fn only_the_nhs_scheme_rounds_and_a_zero_stays() {
    let printed = |each, counts: [u64; 6]| counts.map(|count| scheme(each).printed(count));
    assert_eq!(printed(Scheme::Nhs, [0, 8, 12, 13, 17, 18]), [0, 10, 10, 15, 15, 20]);
    assert_eq!(printed(Scheme::Dfe, [0, 8, 12, 13, 17, 18]), [0, 8, 12, 13, 17, 18]);
    assert_eq!(printed(Scheme::Under10, [0, 8, 12, 13, 17, 18]), [0, 8, 12, 13, 17, 18]);
    assert_eq!(scheme(Scheme::Nhs).printed(u64::MAX), u64::MAX);
}

#[test]
fn each_scheme_hides_among_as_many_values_as_it_says() {
    assert_eq!([Scheme::Dfe, Scheme::Nhs, Scheme::Under10].map(|each| scheme(each).values_hidden()), [5, 5, 9]);
}

#[test]
fn a_zero_is_held_back_only_where_the_plan_says_so() {
    let rules = Rules { suppress_zero: true, ..Rules::default() };
    assert_eq!(alone(rules, 0), Outcome::Held(Reason::Zero));
    assert_eq!(alone(rules, 5), Outcome::Held(Reason::Small));
    assert_eq!(alone(rules, 6), Outcome::Shown(6));
    assert!(!rules.is_small(0));
}

#[test]
fn a_mark_may_stand_for_a_zero_only_where_zeros_are_held_back() {
    let possible = |suppress_zero| {
        let mut tables = Tables::default();
        let (of, n) = (tables.people(31), tables.people(3));
        tables.rest(of, n, 28);
        decide(&tables, &Rules { suppress_zero, ..Rules::default() }).possible(n)
    };
    assert_eq!(possible(false), between(1, 31));
    assert_eq!(possible(true), between(0, 31));
}

#[test]
fn a_figure_the_author_withheld_is_never_printed() {
    let mut tables = Tables::default();
    let (unknown, known) = (tables.withheld(None), tables.withheld(Some(300)));
    let things = tables.cell(Cell { count: Some(9), release: Release::Withheld, sensitive: false });
    let decisions = dfe(&tables);
    for cell in [unknown, known, things] {
        assert_eq!(decisions.outcome(cell), Outcome::Held(Reason::Withheld));
    }
}

#[test]
fn a_public_figure_is_printed_as_it_is_and_one_nobody_knows_is_not() {
    let mut tables = Tables::default();
    let (approved, unknown) =
        (tables.public(3), tables.cell(Cell { count: None, release: Release::Free, sensitive: true }));
    let decisions = decide(&tables, &scheme(Scheme::Nhs));
    assert_eq!(decisions.outcome(approved), Outcome::Shown(3));
    assert_eq!(decisions.outcome(unknown), Outcome::Unprinted);
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn things_are_not_rounded() {
    let mut tables = Tables::default();
    let things = tables.things(43);
    assert_eq!(decide(&tables, &scheme(Scheme::Nhs)).outcome(things), Outcome::Shown(43));
}

#[test]
fn a_percentage_needs_a_base_that_is_enough() {
    let rules = Rules::default();
    assert!(rules.base_is_enough(20) && !rules.base_is_enough(19));
}

#[test]
fn the_schemes_are_written_as_the_plan_writes_them() {
    let read = |text: &'static str| {
        use serde::Deserialize;
        use serde::de::value::{Error, StrDeserializer};
        Scheme::deserialize(StrDeserializer::<Error>::new(text))
    };
    assert_eq!([read("dfe"), read("nhs"), read("under10")], [Ok(Scheme::Dfe), Ok(Scheme::Nhs), Ok(Scheme::Under10)]);
    assert!(read("ons").is_err());
    assert_eq!(Scheme::default(), Scheme::Dfe);
    assert_eq!(Rules::default(), Rules { scheme: Scheme::Dfe, min_base: 20, suppress_zero: false });
}

#[test]
fn under_nhs_a_rounded_figure_leaves_five_values_but_none_that_is_small() {
    // 8 of 12: printed 10 of 10. A reader knows 8 to 12 of both; the rest, four, could be 0 to 4.
    let mut tables = Tables::default();
    let (of, n) = (tables.people(12), tables.people(8));
    let rest = tables.rest(of, n, 4);
    let decisions = decide(&tables, &scheme(Scheme::Nhs));
    assert_eq!(read(&decisions, [of, n]), ["10", "10"]);
    assert_eq!(decisions.possible(rest), between(0, 4));
    assert_eq!([of, n].map(|printed| decisions.possible(printed)), [None; 2], "what is printed is not guessed at");
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn under_nhs_every_mark_is_at_most_seven_until_another_kind_of_mark_stands_in_the_plan() {
    let possible = |withheld| {
        let mut tables = Tables::default();
        let (of, n) = (tables.people(50), tables.people(3));
        tables.rest(of, n, 47);
        if withheld {
            tables.withheld(None);
        }
        decide(&tables, &scheme(Scheme::Nhs)).possible(n)
    };
    assert_eq!(possible(false), between(1, 7));
    assert_eq!(possible(true), between(1, 52));
}

#[test]
fn under_nhs_marks_that_would_be_narrow_by_their_meaning_get_company() {
    let mut tables = Tables::default();
    let (whole, parts) = (tables.people(28), [7, 7, 7, 7].map(|count| tables.people(count)));
    tables.sum(whole, &parts);
    let decisions = decide(&tables, &scheme(Scheme::Nhs));
    // 28 to 32 of four that are at most 7 would be 7 each: the whole is held back, and the marks no longer mean 1 to 7.
    assert_eq!(decisions.outcome(whole), Outcome::Held(Reason::Protects(parts[0])));
    assert_eq!(decisions.possible(parts[0]), from(1));
    assert_eq!(decisions.exposed(), []);
}

#[test]
fn under_nhs_marks_alone_are_not_narrowed_by_each_other() {
    let mut tables = Tables::default();
    let (whole, parts) = (tables.people(4), [1, 1, 1, 1].map(|count| tables.people(count)));
    tables.sum(whole, &parts);
    let decisions = decide(&tables, &scheme(Scheme::Nhs));
    assert_eq!(decisions.outcome(whole), Outcome::Held(Reason::Small));
    assert_eq!(decisions.exposed(), []);
}
