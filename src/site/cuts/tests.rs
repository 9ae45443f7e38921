#![allow(clippy::unwrap_used)]

use super::*;
use crate::plan::Plan;
use crate::report::Timeline;
use crate::site::Grounds;
use crate::site::pages::{self, Kind};
use crate::site::{SitePath, Stopwatch};
use crate::source::Sources;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write as _;

const DEADLINES: [&str; 5] = ["March 2022", "On appointment", "", "June 2022", "January 2022"];

/// What is said of an action in one period.
#[derive(Debug, Clone)]
struct Said {
    rag: Option<Rag>,
    cites: bool,
    redated: bool,
    withdrawn: bool,
}

fn said() -> impl Strategy<Value = Said> {
    let rag = prop::option::of(prop::sample::select(&Rag::ALL[..5]));
    (rag, any::<bool>(), prop::bool::weighted(0.2), prop::bool::weighted(0.1))
        .prop_map(|(rag, cites, redated, withdrawn)| Said { rag, cites, redated, withdrawn })
}

fn sources(periods: &[Vec<Said>]) -> Sources {
    let mut texts = vec![
        (
            "site.yaml".to_owned(),
            "organisation: o\ntitle: t\ndescription: d\nbase_url: https://example.org/\ncontact: {name: n}\n"
                .to_owned(),
        ),
        ("plan.yaml".to_owned(), "title: t\nversion: v\ndated: 2022-01-01\nstrands: [{id: s, title: s}]\n".to_owned()),
        ("evidence.yaml".to_owned(), "- {id: e, kind: document, date: 2022-01, title: t, summary: s}\n".to_owned()),
    ];
    let mut priority = "id: p\nstrand: s\ntitle: t\nactions:\n".to_owned();
    for (number, deadline) in DEADLINES.iter().enumerate() {
        let deadline = if deadline.is_empty() { String::new() } else { format!(", deadline: {deadline}") };
        let _ = writeln!(priority, "  - {{id: \"{number}\", title: t{deadline}}}");
    }
    texts.push(("priorities/p.yaml".to_owned(), priority));
    for (month, period) in (2..).zip(periods) {
        let mut updates = String::new();
        for (number, said) in period.iter().enumerate() {
            let _ = write!(updates, "\"{number}\": {{note: n, ");
            let _ = said.rag.map(|rag| write!(updates, "rag: {rag}, "));
            updates += if said.cites { "evidence: [e], " } else { "" };
            updates += if said.redated { "deadline: {to: December 2022, because: b}, " } else { "" };
            updates += if said.withdrawn { "withdrawn: w, " } else { "" };
            updates += "}, ";
        }
        texts.push((
            format!("periods/2022-{month:02}/period.yaml"),
            format!("as_at: 2022-{month:02}-28\nstatus: draft\n"),
        ));
        texts.push((format!("periods/2022-{month:02}/updates.yaml"), format!("updates: {{{updates}}}\n")));
    }
    Sources::from_texts(texts.into_iter().map(|(path, text)| (format!("content/{path}"), text)))
}

fn with_desk<T>(sources: &Sources, ask: impl FnOnce(&Desk<'_>, &Plan) -> T) -> T {
    let (plan, ..) = crate::plan::load(sources);
    let timeline = Timeline::new(&plan);
    let reports: Vec<Report<'_>> = (0..plan.periods.len()).map(|at| Report::new(&timeline, at)).collect();
    let (words, stopwatch) = (Words::english(), Stopwatch::stopped());
    ask(&Desk::new(Grounds::testing(sources, &timeline, &reports), &words, &stopwatch), &plan)
}

fn positions(cut: Cut, report: &Report<'_>) -> BTreeSet<usize> {
    cut.actions(report).iter().map(ActionAt::position).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_cut_holds_exactly_the_actions_with_its_rating_or_flag(
        periods in prop::collection::vec(prop::collection::vec(said(), DEADLINES.len()), 1..4)
    ) {
        with_desk(&sources(&periods), |desk, plan| {
            let report = desk.report();
            let in_plan: BTreeSet<usize> = report.actions().map(|action| action.position()).collect();
            // Told again from what was written: the ratings, and who has left.
            for at in 0..plan.actions.len() {
                let left = periods.iter().any(|period| period[at].withdrawn);
                prop_assert_eq!(in_plan.contains(&at), !left);
            }
            let mut rated = Vec::new();
            for rag in Rag::ALL {
                let own = positions(Cut::Status(rag), report);
                for at in &own {
                    let last = periods.iter().filter_map(|period| period[*at].rag).next_back();
                    prop_assert_eq!(last.unwrap_or(Rag::NotRated), rag);
                }
                rated.extend(own);
            }
            rated.sort_unstable();
            prop_assert_eq!(rated, in_plan.iter().copied().collect::<Vec<_>>(), "each action has one rating");
            for flag in Flag::ALL.into_iter().filter(|flag| *flag != Flag::Withdrawn) {
                let flagged: BTreeSet<usize> = report.flagged(flag).map(|action| action.position()).collect();
                prop_assert_eq!(positions(Cut::Flag(flag), report), flagged, "{}", flag.key());
            }
            let left = positions(Cut::Flag(Flag::Withdrawn), report);
            prop_assert!(left.is_disjoint(&in_plan) && left.len() + in_plan.len() == plan.actions.len());
            let finished = positions(Cut::Status(Rag::Finished), report);
            let bare = positions(Cut::Flag(Flag::NoEvidence), report);
            let both: BTreeSet<usize> = finished.intersection(&bare).copied().collect();
            prop_assert_eq!(positions(Cut::FinishedWithoutEvidence, report), both);
            let late = positions(Cut::LateFromFirstDate, report);
            for at in &in_plan {
                let first = report.action(*at).baseline().is_overdue(report.as_at());
                prop_assert_eq!(late.contains(at), first && !finished.contains(at));
            }
            Ok(())
        })?;
    }
}

#[test]
fn an_action_that_was_given_a_later_date_is_late_from_the_first() {
    let later = Said { rag: Some(Rag::Amber), cites: true, redated: true, withdrawn: false };
    let periods = vec![vec![later; DEADLINES.len()]; 3];
    with_desk(&sources(&periods), |desk, _| {
        let report = desk.report();
        assert!(positions(Cut::Flag(Flag::Overdue), report).is_empty());
        let late = Cut::LateFromFirstDate.actions(report);
        let ids: Vec<&str> = late.iter().map(|action| action.action().id.as_str()).collect();
        assert_eq!(ids, ["4", "0"], "due in January and March, the latest first");
    });
}

#[test]
fn every_cut_has_its_address_among_those_that_resolve() {
    let known: BTreeSet<String> = address::CUTS.iter().map(|cut| format!("actions/{cut}/")).collect();
    let own: Vec<String> = Cut::all().map(Cut::address).collect();
    assert_eq!(own.iter().cloned().collect::<BTreeSet<_>>(), known);
    assert_eq!(own.len(), known.len(), "each is an address of its own");
    with_desk(&sources(&[Vec::new()]), |desk, plan| {
        let kinds = pages::all(desk);
        let cuts = kinds.iter().filter(|kind| matches!(kind, Kind::Cut(_)));
        let pages: Vec<String> = cuts.map(|kind| pages::address(desk, *kind)).collect();
        assert_eq!(pages, own, "a cut without an action has a page too, so that a link to it lasts");
        for page in pages {
            assert!(address::resolves(plan, &page) && SitePath::new(&page).is_ok(), "{page}");
        }
        assert!(!address::resolves(plan, "actions/flag/late/") && !address::resolves(plan, "actions/flag/overdue"));
        assert_eq!(address::nearest(plan, "actions/flag/overdu/").as_deref(), Some("actions/flag/overdue/"));
    });
}

#[test]
fn links_lead_to_the_cuts_that_hold_something() {
    let red = Said { rag: Some(Rag::Red), cites: true, redated: false, withdrawn: false };
    with_desk(&sources(&[vec![red; DEADLINES.len()]]), |desk, _| {
        let groups = links(desk);
        let statuses: Vec<_> = groups[1].links.iter().map(|link| (&*link.link.label, link.count.as_deref())).collect();
        assert_eq!(statuses, [("Major issues", Some("5"))]);
        let asked: Vec<_> = groups[0].links.iter().filter_map(|link| link.count.as_deref()).collect();
        assert_eq!(asked, ["1", "0"], "that there is none is an answer too");
        let said = Cut::Status(Rag::Red).sentence(desk, 5);
        assert_eq!(said, "5 actions are rated “Major issues”.");
        assert_eq!(Cut::Flag(Flag::New).sentence(desk, 0), "No action joined the plan in this report.");
    });
}
