//! What has to be done for a meeting follows from the rules of its body and from what the plan says of it.

use super::super::{Basis, Mark, Method, Step, Timetable, timetable, timetable_on};
use crate::plan::{Plan, load};
use crate::source::Sources;
use jiff::civil::{Date, date};

const SITE: &str = "organisation: Testing Council
title: Improvement plan progress
description: How a plan is going.
base_url: https://example.org/plan/
bodies:
  - id: cabinet
    name: Cabinet
    kind: executive
    papers: {clear_days: 5}
    key_decisions: {}
    call_in: {working_days: 5, publish_within: 2}
  - id: scrutiny
    name: Scrutiny
    kind: scrutiny
    papers: {clear_days: 5}
  - id: board
    name: Improvement board
    kind: board
    papers: {working_days: 3}
  - id: ofsted
    name: Ofsted
    kind: inspector
";

/// A plan with one meeting.
fn plan(front: &str) -> Plan {
    let meeting = format!("---\ntitle: Update\n{front}---\n");
    load(&Sources::from_texts([("content/site.yaml", SITE), ("content/meetings/one.md", &meeting)])).0
}

fn of(plan: &Plan) -> Timetable<'_> {
    timetable(plan, &plan.meetings[0]).unwrap()
}

fn days(timetable: &Timetable<'_>) -> Vec<(Step, Date)> {
    timetable.milestones.iter().map(|milestone| (milestone.step, milestone.day)).collect()
}

#[test]
fn a_key_decision_has_notice_papers_publication_and_call_in_in_that_order() {
    let front = "body: cabinet\ndate: 2022-10-19\ndecision: {outcome: approved, key: true, call_in: true}\n";
    let plan = plan(front);
    let expected = [
        (Step::KeyNotice, date(2022, 9, 20)),
        (Step::Papers, date(2022, 10, 11)),
        (Step::Meeting, date(2022, 10, 19)),
        (Step::Decision, date(2022, 10, 21)),
        (Step::CallIn, date(2022, 10, 28)),
    ];
    assert_eq!(days(&of(&plan)), expected);
    let body = plan.bodies.get("cabinet").unwrap();
    assert_eq!(days(&timetable_on(&plan, body, date(2022, 10, 19)).unwrap()), expected);
}

#[test]
fn a_meeting_that_is_to_note_has_nothing_to_call_in_and_no_notice() {
    let plan = plan("body: cabinet\ndate: 2022-10-19\nstatus: planned\nask: note\n");
    let steps: Vec<Step> = of(&plan).milestones.iter().map(|milestone| milestone.step).collect();
    assert_eq!(steps, [Step::Papers, Step::Meeting, Step::Decision]);
}

#[test]
fn call_in_runs_from_the_day_on_which_the_decision_was_published() {
    let front = "body: cabinet\ndate: 2022-10-19\ndecision: {outcome: approved, published: 2022-10-24}\n";
    let plan = plan(front);
    let timetable = of(&plan);
    let decision = timetable.get(Step::Decision).unwrap();
    assert_eq!((decision.day, decision.done, decision.is_late()), (date(2022, 10, 21), Some(date(2022, 10, 24)), true));
    let call_in = timetable.get(Step::CallIn).unwrap();
    assert_eq!(call_in.day, date(2022, 10, 31));
    assert_eq!((call_in.days[0].day, call_in.days[0].mark), (date(2022, 10, 24), Mark::Published));
}

#[test]
fn a_body_without_rules_only_meets() {
    let plan = plan("body: ofsted\ndate: 2035-10-13\n");
    assert_eq!(days(&of(&plan)), [(Step::Meeting, date(2035, 10, 13))]);
}

#[test]
fn a_meeting_that_was_cancelled_has_nothing_to_be_done() {
    let plan = plan("body: cabinet\ndate: 2022-10-19\nstatus: cancelled\n");
    assert_eq!(days(&of(&plan)), [(Step::Meeting, date(2022, 10, 19))]);
}

#[test]
fn each_body_follows_the_law_of_its_kind_or_a_rule_of_its_own() {
    let of_body = |body: &str, clear: &str| {
        let site = SITE.replace("papers: {clear_days: 5}", clear);
        let meeting = format!("---\ntitle: Update\nbody: {body}\ndate: 2022-10-19\n---\n");
        let (plan, ..) =
            load(&Sources::from_texts([("content/site.yaml", &*site), ("content/meetings/one.md", &meeting)]));
        let papers = of(&plan).get(Step::Papers).map(|papers| (papers.basis, papers.method));
        papers.unwrap()
    };
    let five = "papers: {clear_days: 5}";
    assert_eq!(of_body("cabinet", five), (Basis::ExecutivePapers, Some(Method::ClearDays(5))));
    assert_eq!(of_body("scrutiny", five), (Basis::CommitteePapers, Some(Method::ClearDays(5))));
    assert_eq!(of_body("board", five), (Basis::Own, Some(Method::WorkingDaysBefore(3))));
    assert_eq!(of_body("cabinet", "papers: {clear_days: 7}"), (Basis::Own, Some(Method::ClearDays(7))));
}

#[test]
fn a_meeting_beyond_the_list_of_bank_holidays_has_no_timetable() {
    let plan = plan("body: cabinet\ndate: 2029-10-17\nstatus: planned\n");
    assert_eq!(timetable(&plan, &plan.meetings[0]).unwrap_err().day, date(2029, 10, 17));
}
