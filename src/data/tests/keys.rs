//! The words for choices are those of the plan's own files.
use crate::data::keys::*;
use crate::plan::{
    Ask, Basis, BodyKind, EvidenceKind, Frequency, Good, Impact, LetterStatus, MeasureKind, MeetingStatus, Outcome,
    PeriodStatus, Rag, Value, Verdict, VisitKind,
};
use crate::report::Movement;
use serde::de::DeserializeOwned;

/// Holds a type's keys against what YAML takes for its values.
fn same<T: DeserializeOwned>(keys: &[&str], key: fn(T) -> &'static str) {
    for word in keys {
        let value: T = serde_yaml::from_str(&format!("\"{word}\"")).unwrap();
        assert_eq!(key(value), *word);
    }
}

#[test]
fn a_choice_is_called_in_the_data_what_a_clerk_writes() {
    same::<Ask>(ASKS, ask);
    same::<BodyKind>(BODY_KINDS, body_kind);
    same::<EvidenceKind>(EVIDENCE_KINDS, evidence_kind);
    same::<Frequency>(FREQUENCIES, frequency);
    same::<Good>(GOOD, good);
    same::<Impact>(IMPACTS, impact);
    same::<LetterStatus>(LETTERS, letter);
    same::<MeasureKind>(MEASURE_KINDS, measure_kind);
    same::<MeetingStatus>(MEETING_STATUSES, meeting_status);
    same::<Outcome>(OUTCOMES, outcome);
    same::<PeriodStatus>(PERIOD_STATUSES, period_status);
    same::<VisitKind>(VISIT_KINDS, visit_kind);
    same::<Verdict>(VERDICTS, Verdict::key);
}

#[test]
fn the_lists_of_keys_are_complete() {
    assert_eq!(RATINGS, Rag::ALL.map(Rag::key));
    assert_eq!(BASES, Basis::ALL.map(Basis::key));
    assert_eq!(REASONS.to_vec(), Value::REASONS.iter().filter_map(|reason| reason.key()).collect::<Vec<_>>());
    for movement in Movement::SHOWN {
        assert!(MOVEMENTS.contains(&movement.key()), "{}", movement.key());
    }
    assert_eq!(MOVEMENTS.len(), Movement::SHOWN.len() + 1, "and one for what is not in the plan");
}
