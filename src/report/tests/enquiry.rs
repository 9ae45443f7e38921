use super::{last, plan, plan_with};
use crate::plan::EnquiryRule::{
    self, BroadFindings, Contradicted, FinishedWithoutEvidence, LongestOverdue, MostRedated, OldestRed, SilentOwner,
};
use crate::plan::Plan;
use crate::report::{self, Enquiry, Line, Origin};
use crate::words::Words;

const CITED: &str = "note: n, evidence: [e]";

/// Asks something of what the last report suggests.
fn suggested<T>(plan: &Plan, ask: impl FnOnce(&Enquiry<'_>) -> T) -> T {
    last(plan, |report| ask(&report::enquiry(&Words::english(), report)))
}

fn rule_of(line: &Line<'_>) -> Option<EnquiryRule> {
    match line.origin {
        Origin::Rule { rule, .. } => Some(rule),
        Origin::Added(_) => None,
    }
}

/// The rule and the action of each line; an added one has no rule.
fn lines(plan: &Plan) -> Vec<(Option<EnquiryRule>, String)> {
    let line = |line: &Line<'_>| (rule_of(line), plan.actions[line.actions[0]].id.to_string());
    suggested(plan, |found| found.lines.iter().map(line).collect())
}

fn line(rule: EnquiryRule, id: &str) -> (Option<EnquiryRule>, String) {
    (Some(rule), id.to_owned())
}

/// The question that a rule asks.
fn question(plan: &Plan, rule: EnquiryRule) -> String {
    suggested(plan, |found| {
        found.lines.iter().find(|line| rule_of(line) == Some(rule)).expect("the rule asks").question.clone()
    })
}

/// A plan of one period with an `enquiry.yaml`.
fn decided(actions: &[&str], updates: &str, enquiry: &str) -> Plan {
    plan_with(actions, &[updates], &[("periods/2022-01/enquiry.yaml", enquiry)])
}

#[test]
fn a_plan_that_goes_well_suggests_no_question() {
    let plan = plan(&["id: a, deadline: May 2022"], &[&format!("updates: {{a: {{rag: green, {CITED}}}}}")]);
    assert_eq!(lines(&plan), []);
}

#[test]
fn the_oldest_red_is_asked_about_first() {
    let plan = plan(&["id: a", "id: b"], &["updates: {b: {rag: red}}", "updates: {a: {rag: red}, b: {note: n}}"]);
    assert_eq!(lines(&plan)[0], line(OldestRed, "b"));
    assert_eq!(
        question(&plan, OldestRed),
        "Action b has been rated “major issues” since January 2022. What will change that, and by when?"
    );
}

#[test]
fn of_equals_the_first_in_the_plan_is_asked_about_and_the_others_are_counted() {
    let plan = plan(&["id: a", "id: b"], &["updates: {a: {rag: red}, b: {rag: red}}"]);
    assert_eq!(lines(&plan)[0], line(OldestRed, "a"));
    let told = Origin::Rule { rule: OldestRed, ties: 1, reworded: None };
    assert!(suggested(&plan, |found| found.lines[0].origin == told));
}

#[test]
fn where_few_rules_hold_they_suggest_again_until_there_are_three() {
    let red = |count: usize| {
        let ids = ["id: a", "id: b", "id: c", "id: d"];
        plan(&ids[..count], &["updates: {a: {rag: red}, b: {rag: red}, c: {rag: red}, d: {rag: red}}"])
    };
    assert_eq!(lines(&red(4)), [line(OldestRed, "a"), line(OldestRed, "b"), line(OldestRed, "c")]);
}

/// A plan in which each rule holds for an action of its own, and what people make of it.
fn one_of_each(enquiry: &str) -> Plan {
    let claim = "title: t\nkind: inspection\ninspector: i\nfrom: 2022-02-10\nclaims: [{id: c, basis: verbal, verdict: concern, topic: t, text: t, actions: [praised]}]\n";
    plan_with(
        &[
            "id: red, deadline: \"2022-01-01\"",
            "id: praised",
            "id: late, deadline: \"2022-01-02\"",
            "id: moved, deadline: May 2022",
            "id: done",
            "id: silent, deadline: December 2022",
            "id: broad, findings: [f1, f2, f3]",
        ],
        &[
            &format!(
                "updates: {{red: {{rag: red}}, praised: {{rag: green, {CITED}}}, silent: {{rag: green, {CITED}}}}}"
            ),
            "updates: {done: {rag: finished}, late: {rag: amber}, moved: {deadline: {to: June 2022, because: b}}, broad: {note: n}}",
        ],
        &[("visits/v.yaml", claim), ("findings.yaml", THREE), ("periods/2022-02/enquiry.yaml", enquiry)],
    )
}

const THREE: &str = "- {id: f1, title: t, text: t}\n- {id: f2, title: t, text: t}\n- {id: f3, title: t, text: t}\n";

#[test]
fn each_rule_asks_about_an_action_of_its_own() {
    assert_eq!(
        lines(&one_of_each("")),
        [
            line(OldestRed, "red"),
            line(Contradicted, "praised"),
            line(LongestOverdue, "late"),
            line(MostRedated, "moved"),
            line(FinishedWithoutEvidence, "done"),
            line(SilentOwner, "silent"),
            line(BroadFindings, "broad"),
        ]
    );
}

#[test]
fn an_action_that_is_finished_or_has_left_is_not_asked_about_for_its_silence_or_its_date() {
    let plan = plan(
        &["id: a, deadline: \"2022-01-01\"", "id: b, deadline: \"2022-01-01\""],
        &[&format!("updates: {{a: {{rag: finished, {CITED}}}, b: {{rag: red, withdrawn: w}}}}"), ""],
    );
    assert_eq!(lines(&plan), []);
}

#[test]
fn lateness_is_measured_from_the_date_first_promised() {
    let moved = "updates: {a: {rag: amber, deadline: {to: December 2022, because: b}}}";
    let plan = plan(&["id: a, deadline: \"2022-01-01\""], &[moved]);
    assert_eq!(
        question(&plan, LongestOverdue),
        "Action a was first promised by 1 January 2022 and is 3 weeks late. What is in the way, and which date can members rely on?"
    );
}

#[test]
fn silence_names_the_owner_and_counts_what_else_they_lead() {
    let actions = ["id: a, lead: r", "id: b, lead: r", "id: c, lead: r", "id: d, lead: r"];
    let plan = plan_with(
        &actions,
        &["updates: {a: {note: n}, b: {note: n}, d: {rag: finished}}", "updates: {c: {note: n}}"],
        &[("roles.yaml", "- {id: r, title: Head of Care}\n")],
    );
    assert_eq!(
        question(&plan, SilentOwner),
        "Nothing has been reported on action a since January 2022, nor on 1 other led by the Head of Care. Where do they stand today?"
    );
}

#[test]
fn an_action_that_was_never_reported_on_is_the_most_silent() {
    let plan = plan(&["id: a", "id: b"], &["updates: {a: {note: n}}", ""]);
    assert_eq!(lines(&plan)[0], line(SilentOwner, "b"));
    assert_eq!(question(&plan, SilentOwner), "Nothing has ever been reported on action b. Where does it stand today?");
}

#[test]
fn a_line_that_is_dismissed_gives_way_to_the_next_and_is_named_with_its_reason() {
    let red = "updates: {a: {rag: red, note: n}, b: {rag: red, note: n}}";
    let plan = decided(&["id: a", "id: b"], red, "dismiss: [{rule: oldest-red, action: a, because: it was heard}]");
    assert_eq!(lines(&plan), [line(OldestRed, "b")]);
    let left_out = suggested(&plan, |found| {
        found
            .left_out
            .iter()
            .map(|own| (own.rule, own.action, own.because.to_owned(), own.borne_out))
            .collect::<Vec<_>>()
    });
    assert_eq!(left_out, [(OldestRed, 0, "it was heard".to_owned(), true)]);
}

#[test]
fn a_decision_that_the_facts_do_not_bear_out_is_told_of_and_asks_nothing() {
    let enquiry = "dismiss: [{rule: oldest-red, action: a, because: b}]\nedit: [{rule: contradicted, action: a, question: q, because: b}]\n";
    let plan = decided(&["id: a"], &format!("updates: {{a: {{rag: green, {CITED}}}}}"), enquiry);
    assert_eq!(lines(&plan), []);
    let borne_out = suggested(&plan, |found| found.left_out.iter().map(|own| own.borne_out).collect::<Vec<_>>());
    assert_eq!(borne_out, [false, false]);
}

#[test]
fn an_edited_line_is_asked_in_its_own_words_and_before_others_of_its_rule() {
    let red = "updates: {a: {rag: red, note: n}, b: {rag: red, note: n}}";
    let plan = decided(
        &["id: a", "id: b"],
        red,
        "edit: [{rule: oldest-red, action: b, question: What now, because: the chair asked}]",
    );
    let (question, origin) = suggested(&plan, |found| {
        let reworded = matches!(found.lines[0].origin, Origin::Rule { reworded: Some("the chair asked"), .. });
        (found.lines[0].question.clone(), reworded)
    });
    assert_eq!((lines(&plan)[0].clone(), &*question, origin), (line(OldestRed, "b"), "What now", true));
}

#[test]
fn an_added_line_stands_last_with_its_reason() {
    let enquiry = "add: [{question: Who pays, actions: [b, a], because: money was not said}]";
    let plan = decided(&["id: a", "id: b"], "updates: {a: {rag: red, note: n}, b: {note: n}}", enquiry);
    assert_eq!(lines(&plan), [line(OldestRed, "a"), (None, "b".to_owned())]);
    assert_eq!(suggested(&plan, |found| found.lines[1].actions.clone()), [1, 0]);
}

#[test]
fn rules_leave_room_for_what_people_add() {
    let added = "add: [{question: q, actions: [red], because: b}, {question: q, actions: [red], because: b}]";
    assert_eq!(lines(&one_of_each(added)).len(), 7);
}
