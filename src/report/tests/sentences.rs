//! Every sentence at the head of a page is true: of plans made at random, counted again from what was typed, without
//! the timeline, flags or movements that the sentences are made of.

use super::properties::{ACTIONS, Said, periods, plan_of};
use crate::plan::Rag;
use crate::report::{self, Report, Timeline};
use crate::words::Words;
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// What was typed: period by period, in each what was said of each action.
type Typed = [Vec<(usize, Said)>];

/// What a reader with the files before them would say of one action as at one period.
#[derive(Debug, Clone, Copy)]
struct Seen {
    present: bool,
    /// Present, or gone again.
    joined: bool,
    rag: Rag,
    noted: bool,
    evidence: bool,
    /// Something was typed of it in this very period.
    heard: bool,
    redated_now: bool,
    due: Option<Date>,
    promised: Option<Date>,
}

/// From worst to best, in the order in which a move up is better.
const LADDER: [Rag; 6] = [Rag::NotRated, Rag::Red, Rag::NotStarted, Rag::Amber, Rag::Green, Rag::Finished];

fn as_at(period: usize) -> Date {
    date(2022, i8::try_from(period).unwrap() + 1, 28)
}

fn said(typed: &Typed, action: usize, period: usize) -> &Said {
    &typed[period].iter().find(|(own, _)| *own == action).unwrap().1
}

fn see(typed: &Typed, action: usize, period: usize) -> Seen {
    let promised = [Some(date(2022, 2, 28)), None, None, Some(date(2022, 5, 31))][action];
    let mut seen = Seen {
        present: true,
        joined: action != 3 || period >= 1,
        rag: Rag::NotRated,
        noted: false,
        evidence: false,
        heard: !matches!(said(typed, action, period), Said::Nothing),
        redated_now: false,
        due: promised,
        promised,
    };
    let mut left = false;
    for at in 0..=period {
        let Said::Updated { rag, cites, redated, withdrawn } = said(typed, action, at) else { continue };
        seen.rag = rag.unwrap_or(seen.rag);
        seen.evidence = *cites || (rag.is_none() && seen.evidence);
        seen.noted |= *cites;
        seen.due = if *redated { Some(date(2022, 3, 31)) } else { seen.due };
        seen.redated_now = at == period && *redated;
        left |= *withdrawn;
    }
    seen.joined |= left;
    seen.present = seen.joined && !left;
    seen
}

impl Seen {
    fn open(&self) -> bool {
        self.present && self.rag != Rag::Finished
    }

    fn past(&self, due: Option<Date>, now: Date) -> bool {
        self.open() && due.is_some_and(|due| due < now)
    }

    fn looks_well(&self) -> bool {
        self.present && matches!(self.rag, Rag::Green | Rag::Finished)
    }
}

/// How many actions satisfy something as at a period.
fn count(typed: &Typed, period: usize, is: impl Fn(&Seen) -> bool) -> usize {
    (0..ACTIONS.len()).filter(|action| is(&see(typed, *action, period))).count()
}

/// How many actions were once one thing and are now another.
fn count_moves(typed: &Typed, from: usize, to: usize, is: impl Fn(&Seen, &Seen) -> bool) -> usize {
    (0..ACTIONS.len()).filter(|action| is(&see(typed, *action, from), &see(typed, *action, to))).count()
}

fn rung(seen: &Seen) -> usize {
    LADDER.iter().position(|rag| *rag == seen.rag).unwrap()
}

/// Present in both, rated before, and moved up (or down) without being finished by it.
fn went(up: bool) -> impl Fn(&Seen, &Seen) -> bool {
    move |was, now| {
        let rated = was.present && now.present && was.rag != Rag::NotRated && was.rag != now.rag;
        rated && now.rag != Rag::Finished && (rung(now) > rung(was)) == up
    }
}

fn got_finished(was: &Seen, now: &Seen) -> bool {
    was.present && now.present && !matches!(was.rag, Rag::Finished | Rag::NotRated) && now.rag == Rag::Finished
}

fn be(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

/// "1 was finished", or nothing where none was.
fn some(said: &mut Vec<String>, count: usize, one: &str, more: &str) {
    match count {
        0 => {}
        1 => said.push(format!("1 {one}.")),
        _ => said.push(format!("{count} {more}.")),
    }
}

const MONTHS: [&str; 5] = ["January 2022", "February 2022", "March 2022", "April 2022", "May 2022"];

fn expected_headline(typed: &Typed, period: usize) -> String {
    let total = count(typed, period, |seen| seen.present);
    if total == 0 {
        return "There are no actions in the plan.".to_owned();
    }
    let well = count(typed, period, Seen::looks_well);
    let good = if total == 1 {
        format!("{well} of 1 action is finished or on track.")
    } else {
        format!("{well} of {total} actions {} finished or on track.", be(well))
    };
    let first = count(typed, 0, |seen| seen.present);
    let trend = if period > 0 && first > 0 {
        format!(" In January 2022 it was {} of {first}.", count(typed, 0, Seen::looks_well))
    } else {
        String::new()
    };
    let late = match count(typed, period, |seen| seen.past(seen.due, as_at(period))) {
        0 => "None is past its deadline".to_owned(),
        1 => "1 is past its deadline".to_owned(),
        late => format!("{late} are past their deadlines"),
    };
    let red = match count(typed, period, |seen| seen.present && seen.rag == Rag::Red) {
        0 => "none is".to_owned(),
        red => format!("{red} {}", be(red)),
    };
    format!("{good}{trend} {late}, and {red} rated “major issues”.")
}

fn expected_changes(typed: &Typed, period: usize) -> String {
    if period == 0 {
        return "This is the first report, so there is nothing to compare it with.".to_owned();
    }
    let moves = |is: &dyn Fn(&Seen, &Seen) -> bool| count_moves(typed, period - 1, period, is);
    let actions = |count: usize| if count == 1 { "1 action".to_owned() } else { format!("{count} actions") };
    let (better, worse) = (moves(&went(true)), moves(&went(false)));
    let rated = match (better, worse) {
        (0, 0) => "No rating went up or down.".to_owned(),
        (0, worse) => format!("{} {} rated worse, none better.", actions(worse), be(worse)),
        (better, 0) => format!("{} {} rated better, none worse.", actions(better), be(better)),
        (better, worse) => format!("{} {} rated better, {worse} worse.", actions(better), be(better)),
    };
    let mut said = vec![rated];
    some(&mut said, moves(&got_finished), "was finished", "were finished");
    let first = |was: &Seen, now: &Seen| was.present && now.present && was.rag == Rag::NotRated && now.rag != was.rag;
    some(&mut said, moves(&first), "was rated for the first time", "were rated for the first time");
    some(&mut said, moves(&|was, now| !was.joined && now.present), "joined the plan", "joined the plan");
    some(&mut said, moves(&|was, now| was.present && !now.present), "left the plan", "left the plan");
    let redated = count(typed, period, |seen| seen.present && seen.redated_now);
    some(&mut said, redated, "was given a new date", "were given new dates");
    let silent = count(typed, period, |seen| seen.present && !seen.heard);
    some(&mut said, silent, "had nothing reported", "had nothing reported");
    said.join(" ")
}

fn expected_movement(typed: &Typed, since: usize, period: usize) -> String {
    let moves = |is: &dyn Fn(&Seen, &Seen) -> bool| count_moves(typed, since, period, is);
    let unmoved = moves(&|was, now| was.present && now.present && was.rag == now.rag);
    format!(
        "Since {}: {} better, {} worse, {unmoved} with the same rating.",
        MONTHS[since],
        moves(&went(true)) + moves(&got_finished),
        moves(&went(false))
    )
}

fn expected_scrutiny(typed: &Typed, period: usize) -> String {
    let undated = match count(typed, period, |seen| seen.open() && seen.due.is_none()) {
        0 => "every unfinished one has a date".to_owned(),
        undated => format!("{undated} can never be overdue"),
    };
    let late = match count(typed, period, |seen| seen.past(seen.due, as_at(period))) {
        0 => "No action is overdue".to_owned(),
        1 => "1 action is overdue".to_owned(),
        late => format!("{late} actions are overdue"),
    };
    let doubtful =
        |seen: &Seen| seen.looks_well() && (!seen.noted || !seen.evidence || seen.past(seen.due, as_at(period)));
    let again = match count(typed, period, doubtful) {
        0 => "None is".to_owned(),
        again => format!("{again} {}", be(again)),
    };
    format!("{late}, and {undated}. {again} rated on track or finished with a reason to look again.")
}

/// How many, and the days of the latest.
fn expected_late(typed: &Typed, period: usize) -> Option<(usize, i32)> {
    let late: Vec<i32> = (0..ACTIONS.len())
        .map(|action| see(typed, action, period))
        .filter(|seen| seen.past(seen.promised, as_at(period)))
        .map(|seen| (as_at(period) - seen.promised.unwrap()).get_days())
        .collect();
    Some((late.len(), *late.iter().max()?))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_sentence_at_the_head_of_a_page_agrees_with_a_recount(typed in periods()) {
        let words = Words::english();
        let plan = plan_of(&typed);
        let timeline = Timeline::new(&plan);
        let first = Report::new(&timeline, 0);
        for at in 0..typed.len() {
            let report = Report::new(&timeline, at);
            prop_assert_eq!(report::headline_since(&words, &report, &first), expected_headline(&typed, at));
            prop_assert_eq!(report::changed_sentences(&words, &report), expected_changes(&typed, at));
            prop_assert_eq!(report::scrutiny_sentence(&words, &report), expected_scrutiny(&typed, at));
            for since in 0..at {
                prop_assert_eq!(report::movement_since(&words, &report, since), expected_movement(&typed, since, at));
            }
        }
    }

    #[test]
    fn what_members_ask_is_answered_from_the_facts(typed in periods()) {
        let words = Words::english();
        let plan = plan_of(&typed);
        let timeline = Timeline::new(&plan);
        for at in 0..typed.len() {
            let report = Report::new(&timeline, at);
            let late = expected_late(&typed, at).map(|(count, days)| {
                let longest = report::days_in_words(&words, days);
                match count {
                    1 => format!("1 unfinished action is past the date first promised, by {longest}."),
                    _ => format!("{count} unfinished actions are past the date first promised, the longest by {longest}."),
                }
            });
            prop_assert_eq!(report::late_from_first(&words, &report), late);
            let done = |seen: &Seen| seen.present && seen.rag == Rag::Finished;
            let finished = count(&typed, at, done);
            let without = count(&typed, at, |seen| done(seen) && !seen.evidence);
            let evidence = match (finished, without) {
                (0, _) => None,
                (1, 0) => Some("The only finished action cites evidence.".to_owned()),
                (1, _) => Some("The only finished action cites no evidence.".to_owned()),
                (2, 0) => Some("Both finished actions cite evidence.".to_owned()),
                (2, 2) => Some("Neither of the 2 finished actions cites evidence.".to_owned()),
                (_, 0) => Some(format!("All {finished} finished actions cite evidence.")),
                (_, 1) => Some(format!("1 of {finished} finished actions cites no evidence.")),
                _ => Some(format!("{without} of {finished} finished actions cite no evidence.")),
            };
            prop_assert_eq!(report::finished_without_evidence(&words, &report), evidence);
        }
    }

    #[test]
    fn lines_of_enquiry_are_at_most_seven_and_ask_of_each_action_in_the_plan_once(typed in periods()) {
        let plan = plan_of(&typed);
        let timeline = Timeline::new(&plan);
        for at in 0..typed.len() {
            let report = Report::new(&timeline, at);
            let lines = report::enquiry(&Words::english(), &report).lines;
            let mut asked: Vec<usize> = lines.iter().flat_map(|line| line.actions.iter().copied()).collect();
            prop_assert!(lines.len() <= 7);
            prop_assert!(asked.iter().all(|action| see(&typed, *action, at).present));
            asked.sort_unstable();
            asked.dedup();
            prop_assert_eq!(asked.len(), lines.len());
        }
    }
}
