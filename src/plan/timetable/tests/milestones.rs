//! What has to be done for a meeting follows from the rules of its body and from what the plan says of it.

use super::super::{Basis, Mark, Method, Off, Papers, Step, Timetable, timetable, timetable_on};
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

/// The steps of a meeting of Cabinet, of which these lines and this paper tell more.
fn steps(front: &str, paper: &str) -> Vec<Step> {
    let meeting = format!("---\ntitle: Update\nbody: cabinet\ndate: 2022-10-19\n{front}---\n");
    let paper =
        if paper.is_empty() { String::new() } else { format!("---\n{PAPER}{paper}---\n\n## Purpose\n\nWhy.\n") };
    let mut files = vec![("content/site.yaml", SITE), ("content/meetings/one.md", &*meeting)];
    files.extend((!paper.is_empty()).then_some(("content/papers/one.md", &*paper)));
    let plan = load(&Sources::from_texts(files)).0;
    of(&plan).milestones.iter().map(|milestone| milestone.step).collect()
}

const PAPER: &str =
    "title: Update\nreport_of: director\ncontact: {name: Democratic Services}\nwards: All\nkey: false\n";

#[test]
fn what_may_be_decided_can_be_called_in_and_what_is_only_noted_cannot() {
    let can = |front: &str, paper: &str| steps(front, paper).contains(&Step::CallIn);
    assert!(can("", ""), "of a meeting that asks for nothing yet, nobody can say that it decides nothing");
    assert!(can("ask: approve\n", "") && can("ask: recommend\n", ""));
    assert!(!can("ask: note\n", "") && !can("ask: comment\n", "") && !can("ask: discuss\n", ""));
    assert!(can("ask: note\n", "recommendations: [{ask: note, text: it}, {ask: approve, text: it}]\n"));
    assert!(!can("ask: note\n", "recommendations: [{ask: note, text: it}]\n"));
    assert!(!can("decision: {outcome: noted}\n", "recommendations: [{ask: approve, text: it}]\n"));
    assert!(can("decision: {outcome: agreed}\n", "") && !can("decision: {outcome: deferred}\n", ""));
    assert!(
        can("decision: {outcome: noted, call_in: true}\n", "")
            && !can("decision: {outcome: agreed, call_in: false}\n", "")
    );
}

#[test]
fn papers_were_published_when_the_paper_says_or_else_with_the_report_made_for_the_meeting() {
    let period = "as_at: 2022-10-01\nstatus: published\npublished: 2022-10-14\nmeeting: one\n";
    let meeting = "---\ntitle: Update\nbody: cabinet\ndate: 2022-10-19\n---\n";
    let done = |more: &[(&str, &str)]| {
        let files = [("content/site.yaml", SITE), ("content/meetings/one.md", meeting)];
        let plan = load(&Sources::from_texts(files.into_iter().chain(more.iter().copied()))).0;
        let timetable = of(&plan);
        let papers = timetable.get(Step::Papers).unwrap();
        (papers.done, papers.is_late())
    };
    let report = ("content/periods/one/period.yaml", period);
    let paper = |published: &str| format!("---\n{PAPER}{published}---\n\n## Purpose\n\nWhy.\n");
    assert_eq!(done(&[]), (None, false), "what is not published yet is not late");
    assert_eq!(done(&[report]), (Some(date(2022, 10, 14)), true));
    let in_time = paper("published: 2022-10-11\n");
    assert_eq!(done(&[report, ("content/papers/one.md", &in_time)]), (Some(date(2022, 10, 11)), false));
    let draft = paper("");
    assert_eq!(done(&[report, ("content/papers/one.md", &draft)]), (None, false), "a draft is not published");
}

#[test]
fn notice_of_a_key_decision_is_the_laws_where_the_executive_gives_its_28_days() {
    let basis = |body: &str, rule: &str| {
        let site = SITE
            .replace("key_decisions: {}", rule)
            .replace("kind: scrutiny\n", &format!("kind: scrutiny\n    {rule}\n"));
        let meeting = format!(
            "---\ntitle: Update\nbody: {body}\ndate: 2022-10-19\ndecision: {{outcome: agreed, key: true}}\n---\n"
        );
        let plan = load(&Sources::from_texts([("content/site.yaml", &*site), ("content/meetings/one.md", &meeting)])).0;
        of(&plan).get(Step::KeyNotice).unwrap().basis
    };
    assert_eq!(basis("cabinet", "key_decisions: {}"), Basis::KeyDecisions);
    assert_eq!(basis("cabinet", "key_decisions: {notice_days: 14}"), Basis::Own);
    assert_eq!(basis("scrutiny", "key_decisions: {}"), Basis::Own, "the regulations are about the executive");
}

#[test]
fn no_days_are_no_rule_of_when_papers_are_due() {
    let rule = |text: &str| serde_yaml::from_str::<Papers>(text).unwrap().rule();
    assert_eq!(rule("{}"), None);
    assert_eq!((rule("{clear_days: 0}"), rule("{working_days: 0}")), (None, None));
    assert_eq!(rule("{clear_days: 0, working_days: 1}"), Some(Method::WorkingDaysBefore(1)));
    assert_eq!(rule("{clear_days: 1, working_days: 3}"), Some(Method::ClearDays(1)));
}

#[test]
fn a_day_that_is_not_worked_says_why() {
    let off = [Off::Weekend, Off::Holiday("Good Friday"), Off::Closure("Christmas closure")];
    assert_eq!(off.map(|off| off.to_string()), ["weekend", "Good Friday", "Christmas closure"]);
}

#[test]
fn what_is_done_on_its_last_day_is_not_late_and_on_the_next_it_is() {
    let cabinet = plan("body: cabinet\ndate: 2022-10-19\n");
    let board = plan("body: board\ndate: 2022-10-19\n");
    for (plan, step, last) in [
        (&cabinet, Step::Papers, date(2022, 10, 11)),
        (&cabinet, Step::Decision, date(2022, 10, 21)),
        (&board, Step::Papers, date(2022, 10, 14)),
    ] {
        let timetable = of(plan);
        let milestone = timetable.get(step).unwrap();
        assert_eq!(milestone.day, last);
        assert!(!milestone.would_be_late(last) && milestone.would_be_late(last.tomorrow().unwrap()), "{step:?}");
    }
    let timetable = of(&board);
    let papers = timetable.get(Step::Papers).unwrap();
    let left = |done| papers.counted_from(done).map(|day| day.day).collect::<Vec<_>>();
    let days = [date(2022, 10, 14), date(2022, 10, 17), date(2022, 10, 18)];
    assert_eq!((left(days[0]), left(days[1])), (days.to_vec(), days[1..].to_vec()), "the day itself is one of them");
}
