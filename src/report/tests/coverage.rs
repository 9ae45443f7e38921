use super::{ids, plan, plan_with};
use crate::plan::{Basis, Rag, Verdict};
use crate::report::{Report, Timeline, coverage};

fn visit(from: &str, claims: &[&str]) -> String {
    let mut text = format!(
        "title: t\nkind: inspection\ninspector: i\nfrom: {from}\nletter: {{dated: 2022-02-20, published: yes}}\nclaims:\n"
    );
    for (at, claim) in claims.iter().enumerate() {
        text += &format!("  - {{id: c{at}, topic: t, text: t, findings: [f1], {claim}}}\n");
    }
    text
}

/// What the report of February knows of the verdict on the first finding.
fn verdict(claims: &[&str]) -> (Option<Verdict>, Option<Basis>, usize) {
    let plan = plan_with(&["id: \"1\""], &["", ""], &[("visits/v.yaml", &visit("2022-02-10", claims))]);
    let timeline = Timeline::new(&plan);
    let report = Report::new(&timeline, 1);
    let covered = &coverage(&report)[0].verdicts[0];
    (covered.verdict, covered.basis, covered.claims.len())
}

#[test]
fn what_is_written_counts_for_more_than_what_is_said() {
    let said = "basis: verbal, verdict: progress";
    let written = "basis: written, verdict: concern";
    assert_eq!(verdict(&[said]), (Some(Verdict::Progress), Some(Basis::Verbal), 1));
    assert_eq!(verdict(&[said, written]), (Some(Verdict::Concern), Some(Basis::Written), 2));
    assert_eq!(
        verdict(&[said, "basis: written"]),
        (Some(Verdict::Progress), Some(Basis::Verbal), 2),
        "a written word without a verdict"
    );
}

#[test]
fn verdicts_that_differ_are_mixed() {
    let written = |verdict: &str| format!("basis: written, verdict: {verdict}");
    for (one, other, both) in [
        ("progress", "progress", Verdict::Progress),
        ("concern", "concern", Verdict::Concern),
        ("progress", "concern", Verdict::Mixed),
        ("concern", "mixed", Verdict::Mixed),
        ("mixed", "mixed", Verdict::Mixed),
    ] {
        assert_eq!(verdict(&[&written(one), &written(other)]).0, Some(both), "{one} and {other}");
    }
}

#[test]
fn a_prediction_is_no_verdict() {
    assert_eq!(verdict(&["basis: predicted, verdict: progress"]), (None, None, 1));
}

#[test]
fn a_claim_is_known_from_the_day_it_was_made() {
    assert_eq!(verdict(&["basis: verbal, verdict: concern, said_on: 2022-03-01"]), (None, None, 0));
    assert_eq!(verdict(&["basis: verbal, verdict: concern, said_on: 2022-02-28"]).2, 1);
}

#[test]
fn a_written_claim_is_known_from_the_day_of_its_letter() {
    let files = [("visits/v.yaml", &*visit("2022-01-10", &["basis: written, verdict: concern"]))];
    let plan = plan_with(&["id: \"1\""], &["", ""], &files);
    let timeline = Timeline::new(&plan);
    let known = |at: usize| coverage(&Report::new(&timeline, at))[0].verdicts[0].verdict;
    assert_eq!((known(0), known(1)), (None, Some(Verdict::Concern)));
}

#[test]
fn a_visit_still_to_come_is_not_listed() {
    let plan = plan_with(&["id: \"1\""], &["", ""], &[("visits/v.yaml", &visit("2022-02-10", &[]))]);
    let timeline = Timeline::new(&plan);
    let listed = |at: usize| coverage(&Report::new(&timeline, at))[0].verdicts.len();
    assert_eq!((listed(0), listed(1)), (0, 1));
}

#[test]
fn a_finding_is_answered_by_the_actions_in_the_plan_that_name_it() {
    let plan = plan(
        &[
            "id: \"1\", findings: [f1, f2]",
            "id: \"2\", findings: {primary: f1, also: [f2]}",
            "id: \"3\", findings: {primary: f2}",
            "id: \"4\", findings: [f1]",
            "id: \"5\", findings: [f1], added: 2022-03",
            "id: \"6\"",
        ],
        &["updates: {\"1\": {rag: red}}", "updates: {\"4\": {withdrawn: w}}", ""],
    );
    let timeline = Timeline::new(&plan);
    let of = |at: usize| coverage(&Report::new(&timeline, at));
    assert_eq!(ids(&plan, of(0)[0].actions.clone()), ["1", "2", "4"]);
    assert_eq!(ids(&plan, of(1)[0].actions.clone()), ["1", "2"]);
    assert_eq!(ids(&plan, of(2)[0].actions.clone()), ["1", "2", "5"]);
    assert_eq!(ids(&plan, of(2)[0].primary.clone()), ["2"]);
    assert_eq!(ids(&plan, of(2)[1].actions.clone()), ["1", "2", "3"]);
    assert_eq!((of(2)[0].tally.total(), of(2)[0].tally.count(Rag::Red)), (3, 1));
}
