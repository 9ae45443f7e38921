use super::{of_first, plan};
use crate::report::{Slip, days_in_words};
use crate::words::Words;

fn redate(to: &str) -> String {
    format!("updates: {{\"1\": {{deadline: {{to: {to}, because: b}}}}}}")
}

fn slip(deadline: &str, updates: &[&str]) -> Option<Slip> {
    of_first(&plan(&[&format!("id: \"1\", deadline: {deadline}")], updates), |action| action.slip())
}

#[test]
fn a_deadline_that_never_changed_has_not_slipped() {
    assert_eq!(slip("May 2022", &["", ""]), None);
}

#[test]
fn slip_is_measured_from_the_date_first_published() {
    let updates = [redate("July 2022"), String::new(), redate("March 2023")];
    let updates: Vec<&str> = updates.iter().map(String::as_str).collect();
    assert_eq!(slip("May 2022", &updates[..1]), Some(Slip { times: 1, months: Some(2) }));
    assert_eq!(slip("May 2022", &updates[..2]), Some(Slip { times: 1, months: Some(2) }));
    assert_eq!(slip("May 2022", &updates), Some(Slip { times: 2, months: Some(10) }));
}

#[test]
fn a_date_brought_forward_or_back_again_is_still_a_change() {
    assert_eq!(slip("May 2022", &[&redate("March 2022")]), Some(Slip { times: 1, months: Some(-2) }));
    assert_eq!(
        slip("May 2022", &[&redate("June 2022"), &redate("May 2022")]),
        Some(Slip { times: 2, months: Some(0) })
    );
}

#[test]
fn a_slip_to_or_from_no_date_has_no_length() {
    assert_eq!(slip("May 2022", &[&redate("On appointment")]), Some(Slip { times: 1, months: None }));
    assert_eq!(slip("On appointment", &[&redate("May 2022")]), Some(Slip { times: 1, months: None }));
}

#[test]
fn a_report_knows_only_the_changes_up_to_it() {
    let plan = plan(&["id: \"1\", deadline: May 2022"], &["", &redate("July 2022"), &redate("On appointment")]);
    let timeline = crate::report::Timeline::new(&plan);
    let said: Vec<_> = (0..3).map(|at| timeline.ledger(0).current(at).says.clone()).collect();
    assert_eq!(said, ["May 2022", "July 2022", "On appointment"]);
    let counts: Vec<_> = (0..3).map(|at| timeline.ledger(0).entries_until(at).len()).collect();
    assert_eq!(counts, [0, 1, 2]);
    let now: Vec<_> = (0..3).map(|at| crate::report::Report::new(&timeline, at).action(0).redated_now()).collect();
    assert_eq!(now, [false, true, true]);
}

#[test]
fn an_action_is_as_late_against_its_first_date_whatever_has_been_agreed_since() {
    let plan = plan(&["id: \"1\", deadline: January 2022"], &["", &redate("December 2022")]);
    assert_eq!(of_first(&plan, |action| (action.days_overdue(), action.days_past_baseline())), (None, Some(28)));
}

#[test]
fn a_new_deadline_without_a_year_lies_after_the_report_that_gives_it() {
    let plan = plan(&["id: \"1\", deadline: May 2022"], &["", "", "", "", "", &redate("March")]);
    assert_eq!(of_first(&plan, |action| action.deadline().due().unwrap().iso()), "2023-03");
}

#[test]
fn lengths_of_time_are_said_as_people_say_them() {
    let words = Words::english();
    let said = [0, 1, 13, 14, 20, 60, 61, 92, 365].map(|days| days_in_words(&words, days));
    assert_eq!(
        said,
        ["0 days", "1 day", "13 days", "2 weeks", "2 weeks", "8 weeks", "2 months", "3 months", "12 months"]
    );
}
