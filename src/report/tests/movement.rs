use super::{of_first, plan};
use crate::plan::Rag;
use crate::report::Movement::{self, Absent, Better, Closed, FirstRated, New, Unmoved, Withdrawn, Worse};

/// The ratings that can be typed, in the order of the columns below.
const TO: [Rag; 5] = [Rag::Finished, Rag::Green, Rag::Amber, Rag::Red, Rag::NotStarted];

const MOVEMENTS: [(Rag, [Movement; 5]); 6] = [
    (Rag::Finished, [Unmoved, Worse, Worse, Worse, Worse]),
    (Rag::Green, [Closed, Unmoved, Worse, Worse, Worse]),
    (Rag::Amber, [Closed, Better, Unmoved, Worse, Worse]),
    (Rag::Red, [Closed, Better, Better, Unmoved, Better]),
    (Rag::NotStarted, [Closed, Better, Better, Worse, Unmoved]),
    (Rag::NotRated, [FirstRated; 5]),
];

fn rated(rag: Rag) -> String {
    if rag == Rag::NotRated { String::new() } else { format!("updates: {{\"1\": {{rag: {rag}}}}}") }
}

#[test]
fn every_change_of_rating_is_better_worse_or_finished() {
    for (from, expected) in MOVEMENTS {
        for (to, expected) in TO.into_iter().zip(expected) {
            let plan = plan(&["id: \"1\""], &[&rated(from), &rated(to)]);
            assert_eq!(of_first(&plan, |action| action.movement()), expected, "{from} to {to}");
        }
    }
}

#[test]
fn silence_is_no_movement() {
    for rag in Rag::ALL {
        let plan = plan(&["id: \"1\""], &[&rated(rag), ""]);
        assert_eq!(of_first(&plan, |action| action.movement()), Unmoved, "{rag}");
    }
}

#[test]
fn movement_is_measured_from_the_report_before_and_no_other() {
    let plan = plan(&["id: \"1\""], &[&rated(Rag::Green), &rated(Rag::Red), &rated(Rag::Amber)]);
    assert_eq!(of_first(&plan, |action| action.movement()), Better);
}

#[test]
fn actions_join_and_leave_the_plan() {
    let movements = |action: &str, updates: &[&str]| {
        let plan = plan(&[&format!("id: \"1\", {action}")], updates);
        let timeline = crate::report::Timeline::new(&plan);
        (0..updates.len()).map(|at| crate::report::Report::new(&timeline, at).action(0).movement()).collect::<Vec<_>>()
    };
    assert_eq!(movements("lead_note: n", &["", ""]), [New, Unmoved]);
    assert_eq!(movements("added: 2022-02", &["", &rated(Rag::Green), ""]), [Absent, New, Unmoved]);
    assert_eq!(movements("lead_note: n", &["", "updates: {\"1\": {withdrawn: w}}", ""]), [New, Withdrawn, Absent]);
}
