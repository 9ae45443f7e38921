//! What holds of every plan, whatever its clerks write.

use super::plan;
use crate::plan::{Plan, Rag};
use crate::report::{Completeness, Flag, Movement, Presence, Report, Standing, Timeline};
use proptest::prelude::*;
use std::fmt::Write as _;

pub(super) const ACTIONS: [&str; 4] = [
    "id: a0, deadline: February 2022",
    "id: a1, deadline: On appointment",
    "id: a2",
    "id: a3, deadline: May 2022, added: 2022-02",
];

/// What is said of one action in one period.
#[derive(Debug, Clone)]
pub(super) enum Said {
    Nothing,
    Confirmed,
    Updated { rag: Option<Rag>, cites: bool, redated: bool, withdrawn: bool },
}

fn said() -> impl Strategy<Value = Said> {
    let rag = prop::option::of(prop::sample::select(&Rag::ALL[..5]));
    let updated = (rag, any::<bool>(), prop::bool::weighted(0.3), prop::bool::weighted(0.1))
        .prop_map(|(rag, cites, redated, withdrawn)| Said::Updated { rag, cites, redated, withdrawn });
    prop_oneof![1 => Just(Said::Nothing), 1 => Just(Said::Confirmed), 3 => updated]
}

/// A few periods, each with what is said of each action.
pub(super) fn periods() -> impl Strategy<Value = Vec<Vec<(usize, Said)>>> {
    let period = prop::collection::vec(said(), ACTIONS.len()).prop_map(|said| said.into_iter().enumerate().collect());
    prop::collection::vec(period, 1..6)
}

pub(super) fn text(period: &[(usize, Said)]) -> String {
    let (mut confirm, mut updates) = (String::new(), String::new());
    for (action, said) in period {
        match said {
            Said::Nothing => {}
            Said::Confirmed => confirm += &format!("a{action}, "),
            Said::Updated { rag, cites, redated, withdrawn } => {
                let _ = write!(updates, "a{action}: {{");
                let _ = rag.map(|rag| write!(updates, "rag: {rag}, "));
                updates += if *cites { "note: n, evidence: [e], " } else { "" };
                updates += if *redated { "deadline: {to: March 2022, because: b}, " } else { "" };
                updates += if *withdrawn { "withdrawn: w, " } else { "" };
                updates += "}, ";
            }
        }
    }
    format!("confirm: [{confirm}]\nupdates: {{{updates}}}\n")
}

pub(super) fn plan_of(periods: &[Vec<(usize, Said)>]) -> Plan {
    let texts: Vec<String> = periods.iter().map(|period| text(period)).collect();
    plan(&ACTIONS, &texts.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Everything a page says about every action in every period.
fn everything(plan: &Plan) -> Vec<String> {
    let timeline = Timeline::new(plan);
    let facts = |standing: &Standing<'_>| {
        let newest = standing.newest.map(|(at, update)| (at, update.rag, update.evidence.len()));
        format!(
            "{:?} {} {:?} {:?} {:?} {newest:?}",
            standing.presence, standing.rag, standing.word, standing.last_word, standing.since
        )
    };
    let mut all = Vec::new();
    for at in 0..plan.periods.len() {
        let report = Report::new(&timeline, at);
        for position in 0..plan.actions.len() {
            let action = report.action(position);
            let flags: Vec<Flag> = action.flags().iter().collect();
            all.push(format!("{} {flags:?} {:?} {:?}", facts(action.standing()), action.movement(), action.slip()));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_entries_within_a_period_says_nothing(
        (periods, shuffled) in periods().prop_flat_map(|periods| {
            let shuffled: Vec<_> = periods.iter().map(|period| Just(period.clone()).prop_shuffle()).collect();
            (Just(periods), shuffled)
        })
    ) {
        prop_assert_eq!(everything(&plan_of(&periods)), everything(&plan_of(&shuffled)));
    }

    #[test]
    fn a_later_period_never_changes_what_an_earlier_report_said(periods in periods()) {
        let whole = everything(&plan_of(&periods));
        let earlier = everything(&plan_of(&periods[..periods.len().div_ceil(2)]));
        prop_assert_eq!(&whole[..earlier.len()], &earlier[..]);
    }

    #[test]
    fn every_report_adds_up(periods in periods()) {
        let plan = plan_of(&periods);
        let timeline = Timeline::new(&plan);
        for at in 0..plan.periods.len() {
            let report = Report::new(&timeline, at);
            let present = report.actions().count();
            prop_assert_eq!(report.whole_tally().total() as usize, present);
            prop_assert_eq!(report.whole_tally().counts().iter().sum::<u32>() as usize, present);
            prop_assert_eq!(Completeness::of(&report).total(), present);
        }
    }

    #[test]
    fn what_is_finished_is_never_overdue_undated_or_stale(periods in periods()) {
        let plan = plan_of(&periods);
        let timeline = Timeline::new(&plan);
        for at in 0..plan.periods.len() {
            let report = Report::new(&timeline, at);
            for action in report.actions().filter(|action| action.standing().rag == Rag::Finished) {
                for flag in [Flag::Overdue, Flag::DueNext, Flag::Undated, Flag::Waiting, Flag::Stale, Flag::NoRecovery] {
                    prop_assert!(!action.flags().has(flag), "{:?}", flag);
                }
                prop_assert_eq!(action.days_overdue(), None);
            }
        }
    }

    #[test]
    fn a_flag_about_dates_agrees_with_the_days_that_are_printed(periods in periods()) {
        let plan = plan_of(&periods);
        let timeline = Timeline::new(&plan);
        for at in 0..plan.periods.len() {
            let report = Report::new(&timeline, at);
            for action in report.actions() {
                prop_assert_eq!(action.flags().has(Flag::Overdue), action.days_overdue().is_some_and(|days| days > 0));
                prop_assert!(!(action.flags().has(Flag::Overdue) && action.flags().has(Flag::Undated)));
                prop_assert!(!(action.flags().has(Flag::Overdue) && action.flags().has(Flag::DueNext)));
            }
        }
    }

    #[test]
    fn equal_standings_are_unmoved(periods in periods()) {
        let plan = plan_of(&periods);
        let timeline = Timeline::new(&plan);
        for at in 0..plan.periods.len() {
            for position in 0..plan.actions.len() {
                let standing = timeline.standing(at, position);
                let expected = if standing.presence == Presence::InPlan { Movement::Unmoved } else { Movement::Absent };
                prop_assert_eq!(Movement::between(Some(standing), standing), expected);
            }
        }
    }

    #[test]
    fn an_action_has_slipped_as_often_as_it_was_redated(periods in periods()) {
        let plan = plan_of(&periods);
        let timeline = Timeline::new(&plan);
        for position in 0..ACTIONS.len() {
            let redated = |(action, said): &(usize, Said)| *action == position && matches!(said, Said::Updated { redated: true, .. });
            let times = periods.iter().flatten().filter(|entry| redated(entry)).count();
            let slip = timeline.ledger(position).slip(plan.periods.len() - 1);
            prop_assert_eq!(slip.map_or(0, |slip| slip.times), times);
        }
    }
}
