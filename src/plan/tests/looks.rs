use super::plan_with;
use crate::plan::{How, LookedAt, Plan};

const LATE: &str = "---\nbody: cabinet\ndate: 2022-09-07\ntitle: Progress\nactions: [\"1.2\"]\nfindings: [drift]\n---\n\n\
    See [one](/actions/1.1/#story), [all](/actions/), [a list](/actions/flag/overdue/) and [it](/findings/managers/).\n";
const PAPER: &str = "---\ntitle: t\nreport_of: director\ncontact: {name: n}\nwards: All\nkey: false\n---\n\n## Purpose\n\n\
    [One](/actions/1.1/) and again [one](/actions/1.1/).\n";
const FOLLOW_UPS: &str = "- {id: f, kind: promise, meeting: b-early, text: t, actions: [\"2.1\"], findings: [drift], \
    answered: {on: 2022-09, text: a, meeting: a-late}}\n";
const QUESTION: &str = "- {id: q, asked_by: A member, asked: March, meeting: b-early, actions: [\"10.1\"], question: Why?, \
    answer: So.}\n";
const UPDATES: &str = "updates:\n  \"10.1\": {deadline: {to: May 2023, because: b, agreed: a-late}}\n";

fn looked() -> Plan {
    plan_with(&[
        ("content/meetings/a-late.md", LATE),
        ("content/papers/a-late.md", PAPER),
        ("content/follow-ups.yaml", FOLLOW_UPS),
        ("content/questions.yaml", QUESTION),
        ("content/periods/a-third/updates.yaml", UPDATES),
    ])
}

/// The ID of what was looked at, the meeting's, and how.
fn all(plan: &Plan) -> Vec<(&str, &str, How)> {
    let id = |thing| match thing {
        LookedAt::Action(at) => plan.actions[at].id.as_str(),
        LookedAt::Finding(at) => plan.findings[at].id.as_str(),
    };
    plan.looks.iter().map(|(meeting, thing, how)| (plan.meetings[meeting].id.as_str(), id(thing), how)).collect()
}

#[test]
fn a_meeting_looked_at_what_its_file_its_words_its_questions_and_its_promises_name() {
    assert_eq!(
        all(&looked()),
        [
            ("b-early", "2.1", How::Promise),
            ("b-early", "10.1", How::Question),
            ("b-early", "drift", How::Promise),
            ("a-late", "1.1", How::Paper),
            ("a-late", "1.1", How::Minute),
            ("a-late", "1.2", How::Listed),
            ("a-late", "2.1", How::Answer),
            ("a-late", "10.1", How::Redated(2)),
            ("a-late", "drift", How::Listed),
            ("a-late", "drift", How::Answer),
            ("a-late", "managers", How::Minute),
        ]
    );
}

#[test]
fn looks_are_found_from_the_action_and_the_finding_oldest_meeting_first() {
    let plan = looked();
    let drift: Vec<_> = plan.looks.at(LookedAt::Finding(0)).collect();
    assert_eq!(drift, [(0, How::Promise), (1, How::Listed), (1, How::Answer)]);
    let moved = plan.actions.position("10.1").unwrap();
    let moved: Vec<_> = plan.looks.at(LookedAt::Action(moved)).collect();
    assert_eq!(moved, [(0, How::Question), (1, How::Redated(2))]);
    let owed = |thing| plan.follow_ups_about(thing).map(|own| own.id.as_str()).collect::<Vec<_>>();
    assert_eq!((owed(LookedAt::Finding(0)), owed(LookedAt::Finding(1))), (vec!["f"], vec![]));
    assert_eq!(plan.looks.of_meeting(0).count(), 3);
    assert_eq!(plan.looks.of_meeting(99).count() + plan.looks.at(LookedAt::Action(99)).count(), 0);
}

#[test]
fn a_new_deadline_of_a_report_left_out_was_agreed_nowhere() {
    let mut plan = looked();
    plan.report_as_at("b-second");
    assert!(all(&plan).iter().all(|(.., how)| !matches!(how, How::Redated(_))));
    assert_eq!(all(&plan).len(), 10);
}
