//! The period engine: what is said when, in whichever file and order, and nothing else, makes a standing.

use super::properties::{ACTIONS, Said, periods, plan_of};
use super::{EVENTS, EVIDENCE, FINDINGS, FRAME, SITE};
use crate::plan::{Plan, load};
use crate::report::{ActionAt, Flag, Movement, Presence, Report, Standing, Timeline, Word};
use crate::source::Sources;
use proptest::prelude::*;

type Periods = Vec<Vec<(usize, Said)>>;

/// What a report says of an action by its ID, wherever it stands in the plan: without positions of periods' folders.
fn said_of(action: &ActionAt<'_, '_>) -> String {
    let (standing, report) = (action.standing(), action.report());
    let flags: Vec<Flag> = action.flags().iter().collect();
    format!(
        "{} as at {}: {} {flags:?} {:?} {:?} {:?} {:?}",
        action.action().id,
        report.as_at(),
        facts(standing),
        action.movement(),
        action.slip(),
        action.deadline(),
        action.days_overdue(),
    )
}

/// All that stands in a standing, but how and when it was last heard of.
fn lasting(standing: &Standing<'_>) -> String {
    format!(
        "{:?} {} since {:?}, rated by {:?}, {:?} {} {:?} {:?} {:?}",
        standing.presence,
        standing.rag,
        standing.since,
        standing.rated_by.map(|(at, _)| at),
        standing.note,
        standing.has_evidence,
        standing.recovery,
        standing.impact,
        standing.withdrawn
    )
}

fn facts(standing: &Standing<'_>) -> String {
    let newest = standing.newest.map(|(at, _)| at);
    format!("{} {:?} {:?} {newest:?}", lasting(standing), standing.word, standing.last_word)
}

/// Every report's words on every action, sorted.
fn everything(plan: &Plan) -> Vec<String> {
    let timeline = Timeline::new(plan);
    let of_report = |at| {
        let report = Report::new(&timeline, at);
        (0..plan.actions.len()).map(|position| said_of(&report.action(position))).collect::<Vec<_>>()
    };
    let mut all: Vec<String> = (0..plan.periods.len()).flat_map(of_report).collect();
    all.sort();
    all
}

/// The plan of [`plan_of`], with a file a priority for each action, and folders of periods named at will.
fn scattered(periods: &Periods, priorities: &[usize], folders: &[usize]) -> Plan {
    let whole = plan_of(periods);
    let mut texts: Vec<(String, String)> =
        [("site", SITE), ("plan", FRAME), ("findings", FINDINGS), ("events", EVENTS), ("evidence", EVIDENCE)]
            .map(|(name, text)| (format!("content/{name}.yaml"), text.to_owned()))
            .into();
    for (action, number) in ACTIONS.iter().zip(priorities) {
        // An action that joins in February names the folder of February.
        let action = match folders.get(1) {
            Some(february) => action.replace("2022-02", &format!("f{february}")),
            None => (*action).to_owned(),
        };
        let priority = format!("id: p{number}\nstrand: s\ntitle: t\nactions:\n  - {{title: t, {action}}}\n");
        texts.push((format!("content/priorities/p{number}.yaml"), priority));
    }
    for ((period, folder), own) in periods.iter().zip(folders).zip(whole.periods.iter()) {
        let folder = format!("content/periods/f{folder}");
        texts.push((format!("{folder}/period.yaml"), format!("as_at: {}\nstatus: draft\n", own.as_at.0)));
        texts.push((format!("{folder}/updates.yaml"), super::properties::text(period)));
    }
    let (plan, _, told) = load(&Sources::from_texts(texts));
    assert!(told.is_empty() || folders.len() < 2, "{told:#?}");
    plan
}

/// Periods, and an order of priorities and of folders' names.
fn shuffled() -> impl Strategy<Value = (Periods, Vec<usize>, Vec<usize>)> {
    periods().prop_flat_map(|periods| {
        let folders: Vec<usize> = (0..periods.len()).collect();
        let priorities: Vec<usize> = (0..ACTIONS.len()).collect();
        (Just(periods), Just(priorities).prop_shuffle(), Just(folders).prop_shuffle())
    })
}

/// Confirms whatever nothing was said of, in one period.
fn with_confirmed(periods: &Periods, at: usize) -> Periods {
    let mut periods = periods.clone();
    for (_, said) in &mut periods[at] {
        if matches!(said, Said::Nothing) {
            *said = Said::Confirmed;
        }
    }
    periods
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_files_and_folders_that_words_stand_in_say_nothing((periods, priorities, folders) in shuffled()) {
        prop_assert_eq!(everything(&scattered(&periods, &priorities, &folders)), everything(&plan_of(&periods)));
    }

    #[test]
    fn a_confirmation_changes_nothing_but_how_fresh_the_word_is(periods in periods(), pick in any::<prop::sample::Index>()) {
        let at = pick.index(periods.len());
        let (before, after) = (plan_of(&periods), plan_of(&with_confirmed(&periods, at)));
        let (before, after) = (Timeline::new(&before), Timeline::new(&after));
        for period in 0..periods.len() {
            let (old, new) = (Report::new(&before, period), Report::new(&after, period));
            for position in 0..ACTIONS.len() {
                let (old, new) = (old.action(position), new.action(position));
                prop_assert_eq!(lasting(old.standing()), lasting(new.standing()));
                prop_assert_eq!(format!("{:?}", old.ledger()), format!("{:?}", new.ledger()));
                prop_assert_eq!(old.movement(), new.movement());
                let fresh = [Flag::Stale, Flag::CarriedForward];
                for flag in Flag::ALL.into_iter().filter(|flag| !fresh.contains(flag)) {
                    prop_assert_eq!(old.flags().has(flag), new.flags().has(flag), "{:?}", flag);
                }
                prop_assert!(old.flags().has(Flag::Stale) || !new.flags().has(Flag::Stale));
                prop_assert!(old.standing().last_word <= new.standing().last_word);
            }
        }
        for (position, said) in &periods[at] {
            if matches!(said, Said::Nothing) {
                prop_assert_eq!(after.standing(at, *position).word, Word::Confirmed);
            }
        }
    }

    #[test]
    fn what_was_withdrawn_never_counts_again(periods in periods()) {
        let plan = plan_of(&periods);
        let timeline = Timeline::new(&plan);
        for position in 0..ACTIONS.len() {
            let says_so = |period: &Vec<(usize, Said)>| {
                period.iter().any(|(action, said)| *action == position && matches!(said, Said::Updated { withdrawn: true, .. }))
            };
            let left = periods.iter().position(says_so).unwrap_or(usize::MAX);
            for at in 0..periods.len() {
                let report = Report::new(&timeline, at);
                let action = report.action(position);
                prop_assert_eq!(action.standing().presence == Presence::Withdrawn, at >= left);
                if at >= left {
                    prop_assert!(report.actions().all(|other| other.position() != position));
                    prop_assert_eq!(report.tally([position]).total(), 0);
                    prop_assert_eq!(action.flags().iter().collect::<Vec<_>>(), [Flag::Withdrawn]);
                    let expected = if at == left { action.movement() } else { Movement::Absent };
                    prop_assert_eq!(action.movement(), expected);
                    prop_assert!(at > left || matches!(expected, Movement::Withdrawn | Movement::Absent));
                }
            }
        }
    }

    #[test]
    fn a_report_as_at_an_earlier_date_is_the_report_that_was_made_then(periods in periods(), pick in any::<prop::sample::Index>()) {
        let at = pick.index(periods.len());
        let whole = plan_of(&periods);
        let mut earlier = plan_of(&periods);
        let id = whole.periods[at].id.to_string();
        earlier.report_as_at(&id);
        prop_assert_eq!(earlier.periods.len(), at + 1);
        let (then, now) = (Timeline::new(&earlier), Timeline::new(&whole));
        let (then, now) = (Report::new(&then, usize::MAX), Report::new(&now, at));
        for position in 0..ACTIONS.len() {
            prop_assert_eq!(said_of(&then.action(position)), said_of(&now.action(position)));
        }
        prop_assert_eq!(then.whole_tally(), now.whole_tally());
    }

    #[test]
    fn a_ledger_only_grows_and_its_steps_add_up(periods in periods()) {
        let plan = plan_of(&periods);
        let timeline = Timeline::new(&plan);
        for position in 0..ACTIONS.len() {
            let ledger = timeline.ledger(position);
            let mut months = Some(0);
            let mut last = ledger.baseline();
            let mut known = 0;
            for at in 0..periods.len() {
                let entries = ledger.entries_until(at);
                prop_assert!(entries.len() >= known, "no change is taken back");
                for entry in &entries[known..] {
                    prop_assert_eq!(entry.period, at, "a change stands in the period that reported it");
                    let months_of = |due: crate::plan::When| i32::from(due.last().year()) * 12 + i32::from(due.last().month());
                    let step = last.due().zip(entry.to.due()).map(|(from, to)| months_of(to) - months_of(from));
                    months = months.zip(step).map(|(months, step)| months + step);
                    last = &entry.to;
                }
                known = entries.len();
                prop_assert_eq!(ledger.current(at), last);
                let slip = ledger.slip(at);
                prop_assert_eq!(slip.map_or(0, |slip| slip.times), known);
                if ledger.baseline().due().is_some() {
                    prop_assert_eq!(slip.map_or(Some(0), |slip| slip.months), months);
                }
            }
            prop_assert_eq!(ledger.entries().len(), known);
        }
    }
}
