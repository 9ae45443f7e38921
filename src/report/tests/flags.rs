use super::{of_first, plan, plan_with};
use crate::report::{Flag, Watermelon, watermelon_reasons};

/// An action and its updates, month by month.
type Case = (&'static str, &'static [&'static str]);

const GREEN: &str = "updates: {\"1\": {rag: green, note: n, evidence: [e]}}";
const FINISHED: &str = "updates: {\"1\": {rag: finished, note: n, evidence: [e]}}";
const REDATED: &str = "updates: {\"1\": {rag: green, deadline: {to: June 2022, because: b}}}";

/// For every flag, when it is set and when it is not.
const RULES: &[(Flag, &[Case], &[Case])] = &[
    (
        Flag::Overdue,
        &[("deadline: January 2022", &["", ""]), ("deadline: \"2022-01-27\"", &[GREEN])],
        &[
            ("deadline: January 2022", &[""]),
            ("deadline: \"2022-01-28\"", &[GREEN]),
            ("deadline: January 2022", &["", FINISHED]),
            ("deadline: Commence January 2022", &["", ""]),
            ("deadline: On appointment", &["", ""]),
            ("lead_note: no deadline", &["", ""]),
            ("deadline: January 2022", &["", REDATED]),
        ],
    ),
    (
        Flag::DueNext,
        &[("deadline: April 2022", &[""]), ("deadline: \"2022-04-30\"", &[""]), ("deadline: \"2022-01-28\"", &[""])],
        &[
            ("deadline: May 2022", &[""]),
            ("deadline: \"2022-05-01\"", &[""]),
            ("deadline: \"2022-01-27\"", &[""]),
            ("deadline: April 2022", &[FINISHED]),
        ],
    ),
    (
        Flag::Slipped,
        &[("deadline: May 2022", &[REDATED]), ("deadline: May 2022", &[REDATED, ""])],
        &[("deadline: May 2022", &[GREEN])],
    ),
    (
        Flag::Undated,
        &[("deadline: On appointment", &[""]), ("lead_note: none", &[""]), ("deadline: Commence July 2022", &[""])],
        &[
            ("deadline: May 2022", &[""]),
            ("deadline: On appointment", &[FINISHED]),
            ("deadline: On appointment", &[REDATED]),
        ],
    ),
    (
        Flag::Waiting,
        &[
            ("deadline: On appointment", &[""]),
            ("deadline: {says: On appointment, waits_for: to-come}", &[""]),
            ("deadline: {says: On appointment, waits_for: later}", &[""]),
            ("deadline: {says: On appointment, waits_for: come}", &[""]),
            ("deadline: {says: May 2022, due: 2022-05, waits_for: to-come}", &[""]),
        ],
        &[
            ("deadline: May 2022", &[""]),
            ("deadline: {says: On appointment, waits_for: come}", &["", ""]),
            ("deadline: {says: On appointment, waits_for: to-come}", &[FINISHED]),
        ],
    ),
    (
        Flag::DateWanted,
        &[("deadline: {says: On appointment, waits_for: come}", &["", ""])],
        &[
            ("deadline: {says: On appointment, waits_for: come}", &[""]),
            ("deadline: {says: On appointment, waits_for: to-come}", &["", ""]),
            ("deadline: {says: May 2022, due: 2022-05, waits_for: come}", &["", ""]),
            ("deadline: {says: On appointment, waits_for: come}", &["", REDATED]),
        ],
    ),
    (
        Flag::StartPassed,
        &[("deadline: Commence January 2022", &["", "updates: {\"1\": {rag: not-started}}"])],
        &[
            ("deadline: Commence January 2022", &["updates: {\"1\": {rag: not-started}}"]),
            ("deadline: Commence January 2022", &["", GREEN]),
            ("deadline: January 2022", &["", "updates: {\"1\": {rag: not-started}}"]),
        ],
    ),
    (
        Flag::CarriedForward,
        &[("lead_note: n", &[GREEN, ""]), ("lead_note: n", &["confirm: [\"1\"]", ""])],
        &[("lead_note: n", &[GREEN]), ("lead_note: n", &["", ""]), ("lead_note: n", &[GREEN, "confirm: [\"1\"]"])],
    ),
    (
        Flag::Stale,
        &[("lead_note: n", &[GREEN, "", ""]), ("lead_note: n", &["", ""])],
        &[
            ("lead_note: n", &[GREEN, ""]),
            ("lead_note: n", &[""]),
            ("lead_note: n", &[GREEN, "", "", "confirm: [\"1\"]"]),
            ("lead_note: n", &[FINISHED, "", ""]),
        ],
    ),
    (
        Flag::NoEvidence,
        &[
            ("lead_note: n", &["updates: {\"1\": {rag: red}}"]),
            ("lead_note: n", &["updates: {\"1\": {rag: finished}}", ""]),
        ],
        &[
            ("lead_note: n", &[GREEN]),
            ("lead_note: n", &["updates: {\"1\": {rag: not-started}}"]),
            ("lead_note: n", &[""]),
        ],
    ),
    (
        Flag::NoRecovery,
        &[
            ("lead_note: n", &["updates: {\"1\": {rag: red}}"]),
            ("lead_note: n", &["updates: {\"1\": {rag: amber}}", ""]),
        ],
        &[
            ("lead_note: n", &["updates: {\"1\": {rag: red, recovery: r}}"]),
            ("lead_note: n", &[GREEN]),
            ("lead_note: n", &["updates: {\"1\": {rag: not-started}}"]),
        ],
    ),
    (
        Flag::Watermelon,
        &[
            ("lead_note: n", &["updates: {\"1\": {rag: green}}"]),
            ("lead_note: n", &["updates: {\"1\": {rag: finished}}"]),
        ],
        &[("lead_note: n", &[GREEN]), ("lead_note: n", &["updates: {\"1\": {rag: red}}"]), ("lead_note: n", &[""])],
    ),
    (
        Flag::New,
        &[("added: 2022-02", &["", ""]), ("added: 2022-01", &[""])],
        &[("added: 2022-01", &["", ""]), ("lead_note: n", &[""]), ("added: 2022-02", &["", "", ""])],
    ),
    (
        Flag::Withdrawn,
        &[
            ("deadline: May 2022", &["updates: {\"1\": {withdrawn: w}}"]),
            ("added: 2022-01", &["updates: {\"1\": {withdrawn: w}}", ""]),
        ],
        &[("deadline: May 2022", &[GREEN])],
    ),
];

#[test]
fn every_flag_is_set_when_its_rule_says_so_and_only_then() {
    for (flag, set, unset) in RULES {
        for (cases, expected) in [(set, true), (unset, false)] {
            for (action, updates) in *cases {
                let plan = plan(&[&format!("id: \"1\", {action}")], updates);
                assert_eq!(
                    of_first(&plan, |action| action.flags().has(*flag)),
                    expected,
                    "{flag:?}: {action} {updates:?}"
                );
            }
        }
    }
}

#[test]
fn every_flag_has_its_cases() {
    let mut tested: Vec<Flag> = RULES.iter().map(|(flag, ..)| *flag).collect();
    tested.sort();
    assert_eq!(tested, Flag::ALL);
}

#[test]
fn an_action_out_of_the_plan_carries_no_flag_but_that_it_has_left() {
    let overdue = "id: \"1\", deadline: January 2022";
    let withdrawn = plan(&[overdue], &["updates: {\"1\": {rag: red}}", "updates: {\"1\": {withdrawn: w}}", ""]);
    assert_eq!(of_first(&withdrawn, |action| action.flags().iter().collect::<Vec<_>>()), [Flag::Withdrawn]);
    let to_join = plan(&[&format!("{overdue}, added: 2022-03")], &["", "", ""]);
    let timeline = crate::report::Timeline::new(&to_join);
    let second = crate::report::Report::new(&timeline, 1);
    assert_eq!(second.action(0).flags().iter().count(), 0);
}

#[test]
fn days_overdue_count_from_the_day_after_the_last() {
    let plan = plan(&["id: \"1\", deadline: January 2022"], &["", ""]);
    assert_eq!(of_first(&plan, |action| action.days_overdue()), Some(28));
    let year = super::plan(&["id: \"1\", deadline: {says: d, due: 2020-12-31}"], &[""]);
    assert_eq!(of_first(&year, |action| action.days_overdue()), Some(393));
}

mod watermelons {
    use super::*;

    const CLAIMS: &str = "title: t\nkind: inspection\ninspector: i\nfrom: 2022-02-10\nclaims:\n";

    fn reasons(updates: &[&str], claim: &str) -> Vec<&'static str> {
        let visit = format!("{CLAIMS}  - {{id: c, topic: t, text: t, actions: [\"1\"], {claim}}}\n");
        let plan = plan_with(&["id: \"1\", deadline: January 2022"], updates, &[("visits/v.yaml", &visit)]);
        of_first(&plan, |action| {
            let word = |reason| match reason {
                Watermelon::Overdue => "overdue",
                Watermelon::NoNote => "no note",
                Watermelon::NoEvidence => "no evidence",
                Watermelon::Contradicted { .. } => "contradicted",
            };
            watermelon_reasons(&action).map(word).collect()
        })
    }

    const PRAISE: &str = "basis: verbal, verdict: progress";
    const CONCERN: &str = "basis: verbal, verdict: concern";

    #[test]
    fn green_is_looked_at_for_a_passed_date_a_missing_note_and_missing_evidence() {
        assert_eq!(reasons(&[GREEN], PRAISE), [""; 0]);
        assert_eq!(reasons(&[GREEN, ""], PRAISE), ["overdue"]);
        assert_eq!(reasons(&["updates: {\"1\": {rag: green}}"], PRAISE), ["no note", "no evidence"]);
    }

    #[test]
    fn finished_is_never_looked_at_for_its_date() {
        assert_eq!(reasons(&[FINISHED, ""], PRAISE), [""; 0]);
    }

    #[test]
    fn a_concern_since_the_rating_contradicts_it() {
        assert_eq!(reasons(&[FINISHED, ""], CONCERN), ["contradicted"]);
    }

    #[test]
    fn a_concern_that_the_report_cannot_know_yet_contradicts_nothing() {
        assert_eq!(reasons(&[FINISHED], CONCERN), [""; 0]);
        assert_eq!(reasons(&[FINISHED, ""], &format!("{CONCERN}, said_on: 2022-03-01")), [""; 0]);
    }

    #[test]
    fn a_concern_that_the_owner_has_answered_with_a_new_rating_contradicts_nothing() {
        assert_eq!(reasons(&["", FINISHED], CONCERN), [""; 0]);
    }

    #[test]
    fn a_prediction_or_a_mixed_word_contradicts_nothing() {
        assert_eq!(reasons(&[FINISHED, ""], "basis: predicted, verdict: concern"), [""; 0]);
        assert_eq!(reasons(&[FINISHED, ""], "basis: written, verdict: mixed"), [""; 0]);
    }

    #[test]
    fn red_and_amber_are_no_watermelons() {
        assert_eq!(reasons(&["updates: {\"1\": {rag: red}}", ""], CONCERN), [""; 0]);
    }
}
