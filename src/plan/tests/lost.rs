use super::files;
use crate::diagnostic::{Diagnostic, Place};
use crate::plan::layout::{self, nouns_of};
use crate::plan::{Lost, load};

#[test]
fn of_a_whole_plan_nothing_is_lost() {
    let (_, lost, _) = load(&files(&[]));
    assert!(!lost.is_any() && !Lost::default().is_any());
}

#[test]
fn what_a_file_that_is_not_there_would_have_held_is_lost() {
    let (_, lost, _) = load(&files(&[("content/plan.yaml", "")]));
    assert!(lost.is_any() && lost.may_hold("strand", "practice"));
    assert!(!lost.is_part_of("content/plan.yaml") && !lost.may_hold("role", "director"));
}

#[test]
fn what_one_file_alone_may_have_held_is_lost() {
    let mut lost = Lost::default();
    lost.note(&[Diagnostic::new(layout::STRAY, "a problem without a place")]);
    assert!(!lost.is_any());
    lost.note(&[Diagnostic::new(layout::STRAY, "a problem").at(Place::whole_file(&"content/roles.yaml".into()))]);
    assert!(lost.is_any() && lost.is_part_of("content/roles.yaml") && !lost.is_part_of("content/site.yaml"));
    assert!(!lost.may_hold("role", "director"), "a problem in a file does not lose its records");
}

#[test]
fn a_file_that_cannot_be_read_may_hold_records_of_its_kind() {
    let records = [
        ("site.yaml", &["body"][..]),
        ("plan.yaml", &["strand"]),
        ("findings.yaml", &["finding"]),
        ("roles.yaml", &["role"]),
        ("events.yaml", &["event"]),
        ("evidence.yaml", &["evidence"]),
        ("approvals.yaml", &["approval"]),
        ("priorities/a.yaml", &["action", "priority"]),
        ("periods/a/period.yaml", &["period"]),
        ("measures/visits.yaml", &["measure"]),
        ("measures/visits.csv", &[]),
        ("visits/a.yaml", &["visit"]),
        ("meetings/a.md", &["meeting"]),
        ("papers/a.md", &["paper"]),
        ("follow-ups.yaml", &["follow-up"]),
        ("pages/about.md", &["page"]),
        ("glossary.yaml", &[]),
    ];
    for (path, nouns) in records {
        assert_eq!(nouns_of(&format!("content/{path}")), nouns, "{path}");
    }
}
