use super::{last, plan, plan_with};
use crate::plan::Plan;
use crate::report::{Rule, lines_of_enquiry};
use crate::words::Words;

const CITED: &str = "note: n, evidence: [e]";

fn lines(plan: &Plan) -> Vec<(Rule, String)> {
    let line = |line: &crate::report::Line| (line.rule, plan.actions[line.action].id.to_string());
    last(plan, |report| lines_of_enquiry(&Words::english(), report).iter().map(line).collect())
}

fn line(rule: Rule, id: &str) -> (Rule, String) {
    (rule, id.to_owned())
}

#[test]
fn a_plan_that_goes_well_suggests_no_question() {
    let plan = plan(&["id: a, deadline: May 2022"], &[&format!("updates: {{a: {{rag: green, {CITED}}}}}")]);
    assert_eq!(lines(&plan), []);
}

#[test]
fn the_oldest_red_is_asked_about_first() {
    let plan = plan(&["id: a", "id: b"], &["updates: {b: {rag: red}}", "updates: {a: {rag: red}, b: {note: n}}"]);
    assert_eq!(lines(&plan)[0], line(Rule::OldestRed, "b"));
    let question = last(&plan, |report| lines_of_enquiry(&Words::english(), report)[0].question.clone());
    assert_eq!(question, "Action b has had major issues since January 2022. What will change that, and by when?");
}

#[test]
fn of_equals_the_first_in_the_plan_is_asked_about() {
    let plan = plan(&["id: a", "id: b"], &["updates: {a: {rag: red}, b: {rag: red}}"]);
    assert_eq!(lines(&plan), [line(Rule::OldestRed, "a")]);
}

#[test]
fn each_rule_asks_about_an_action_of_its_own() {
    let claim = "title: t\nkind: inspection\ninspector: i\nfrom: 2022-02-10\nclaims: [{id: c, basis: verbal, verdict: concern, topic: t, text: t, actions: [praised]}]\n";
    let plan = plan_with(
        &[
            "id: red, deadline: \"2022-01-01\"",
            "id: praised",
            "id: late, deadline: \"2022-01-02\"",
            "id: moved, deadline: May 2022",
            "id: done",
            "id: silent, deadline: December 2022",
        ],
        &[
            &format!(
                "updates: {{red: {{rag: red}}, praised: {{rag: green, {CITED}}}, silent: {{rag: green, {CITED}}}}}"
            ),
            "updates: {done: {rag: finished}, late: {rag: amber}, moved: {deadline: {to: June 2022, because: b}}}",
        ],
        &[("visits/v.yaml", claim)],
    );
    assert_eq!(
        lines(&plan),
        [
            line(Rule::OldestRed, "red"),
            line(Rule::Contradicted, "praised"),
            line(Rule::LongestOverdue, "late"),
            line(Rule::MostRedated, "moved"),
            line(Rule::FinishedWithoutEvidence, "done"),
            line(Rule::Silent, "silent"),
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
fn how_late_an_action_is_stands_in_the_question() {
    let plan = plan(&["id: a, deadline: \"2022-01-01\""], &["updates: {a: {rag: amber}}"]);
    let question = last(&plan, |report| lines_of_enquiry(&Words::english(), report)[0].question.clone());
    assert_eq!(question, "Action a is 3 weeks past its deadline. Is the date still real, and what is in the way?");
}
