use super::*;
use crate::report::Timeline;
use crate::site::Grounds;
use crate::source::Sources;
use crate::words::testing::english;
use proptest::prelude::*;
use std::path::Path;

const ORDINARY: Counts = Counts { better: 4, finished: 5, worse: 4, unmoved: 54, new: 0, first_rated: 0, withdrawn: 0 };

fn headline(counts: Counts) -> String {
    counts.headline(english(), "October 2022")
}

#[test]
fn the_headline_says_how_many_moved_which_way_and_counts_finished_as_better() {
    assert_eq!(headline(ORDINARY), "9 actions better, 4 worse and 54 unmoved since October 2022");
}

#[test]
fn one_is_said_as_one_and_none_as_none() {
    let counts = Counts { better: 1, finished: 0, worse: 0, ..ORDINARY };
    assert_eq!(headline(counts), "1 action better, none worse and 54 unmoved since October 2022");
    let counts = Counts { better: 0, finished: 0, worse: 2, unmoved: 0, ..ORDINARY };
    assert_eq!(headline(counts), "No action better and 2 worse since October 2022");
}

#[test]
fn where_nothing_moved_the_headline_says_so() {
    for unmoved in [0, 1, 69] {
        assert_eq!(headline(Counts { unmoved, ..Counts::default() }), "No rating has changed since October 2022");
    }
}

#[test]
fn joining_and_leaving_are_said_even_when_no_rating_changed() {
    let counts = Counts { unmoved: 3, new: 2, withdrawn: 1, ..Counts::default() };
    assert_eq!(headline(counts), "No action better or worse, 3 unmoved, 2 new and 1 withdrawn since October 2022");
    assert_eq!(counts.sentence(english()), "2 new in the plan, 1 withdrawn and 3 unmoved.");
}

#[test]
fn first_ratings_are_said_where_there_is_room_and_always_in_the_description() {
    let counts = Counts { first_rated: 3, ..ORDINARY };
    assert_eq!(headline(counts), "9 actions better, 4 worse, 54 unmoved and 3 first rated since October 2022");
    let counts = Counts { new: 2, withdrawn: 1, ..counts };
    assert_eq!(headline(counts), "9 actions better, 4 worse, 54 unmoved, 2 new and 1 withdrawn since October 2022");
    assert!(counts.sentence(english()).contains("3 rated for the first time"));
}

#[test]
fn every_action_of_the_example_stands_in_one_move_and_totals_are_those_of_the_reports() {
    let (sources, _) = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    let (plan, ..) = crate::plan::load(&sources);
    let timeline = Timeline::new(&plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let stopwatch = crate::site::Stopwatch::stopped();
    let desk = Desk::new(Grounds::testing(&sources, &timeline, &reports), english(), &stopwatch);
    for report in &reports {
        let moves = moves(&desk, report);
        let total = |end: fn(&Move<'_>) -> Option<Rag>| {
            let count =
                |rag: Rag| moves.values().filter(move |one| end(one) == Some(rag)).map(|one| one.actions.len() as u32);
            Rag::ALL.map(|rag| count(rag).sum::<u32>())
        };
        assert_eq!(total(|one| one.to), report.whole_tally().counts(), "{}", report.period().title);
        let Some(before) = report.at().checked_sub(1) else { continue };
        assert_eq!(total(|one| one.from), reports[before].whole_tally().counts(), "{}", report.period().title);
        let counted: usize = moves.values().map(|one| one.actions.len()).sum();
        assert_eq!(counted, Counts::of(report).total());
    }
}

fn flow(changes: &[(Rag, Rag, usize)]) -> MovementFlow<'static> {
    let period = || crate::chart::PeriodName { title: "t".into(), short: "t".into(), iso: "t".into() };
    let moved = |(from, to, count): &(Rag, Rag, usize)| Move {
        kind: "Moved".into(),
        from: Some(*from),
        to: Some(*to),
        actions: vec!["1".into(); *count],
    };
    let moves = changes.iter().map(moved).collect();
    MovementFlow { before: Some(period()), now: period(), moves, words: crate::chart::testing::vocabulary() }
}

#[test]
fn the_largest_change_is_named_where_there_is_one() {
    let worse = (Rag::Green, Rag::Red, 3);
    let stays = (Rag::Green, Rag::Green, 60);
    let said = largest(english(), &flow(&[worse, (Rag::Amber, Rag::Green, 2), stays]));
    assert_eq!(said.as_deref(), Some("The largest change of rating: 3 from on track to major issues."));
    for none in [&[worse, (Rag::Amber, Rag::Green, 3)][..], &[(Rag::Green, Rag::Red, 1)], &[stays], &[]] {
        assert_eq!(largest(english(), &flow(none)), None, "{none:?}");
    }
}

fn few() -> impl Strategy<Value = usize> {
    prop_oneof![Just(0), Just(1), 2..200usize]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_headline_has_at_most_fifteen_words_and_no_full_stop(counts in prop::array::uniform7(few())) {
        let [better, finished, worse, unmoved, new, first_rated, withdrawn] = counts;
        let said = headline(Counts { better, finished, worse, unmoved, new, first_rated, withdrawn });
        prop_assert!(said.split_whitespace().count() <= MOST_WORDS, "{}", said);
        prop_assert!(!said.ends_with('.') && !said.starts_with("1 actions") && !said.contains(" 0 "), "{}", said);
    }
}
