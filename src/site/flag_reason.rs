//! Why each flag of an action is set, in words.

use super::desk::Desk;
use crate::report::{ActionAt, Flag, Watermelon, days_in_words, watermelon_reasons};
use crate::words::{Words, say};
use serde::Serialize;

/// A flag with its reason.
#[derive(Debug, Serialize)]
pub(super) struct FlagNote<'t> {
    key: &'static str,
    word: &'t str,
    why: String,
}

/// A note for each flag that an action carries.
pub(super) fn notes<'t>(desk: &Desk<'t>, action: &ActionAt<'_, '_>) -> Vec<FlagNote<'t>> {
    // What is carried forward is said beside the rating, or by the flag that it is stale.
    let flags = action.flags().iter().filter(|flag| *flag != Flag::CarriedForward);
    flags.map(|flag| FlagNote { key: flag.key(), word: flag.word(desk.words), why: why(desk, action, flag) }).collect()
}

fn why(desk: &Desk<'_>, action: &ActionAt<'_, '_>, flag: Flag) -> String {
    let words = desk.words;
    let deadline = action.deadline();
    let last_day = || deadline.due().map_or_else(String::new, |due| words.date(due.last()));
    let event = deadline.waits_for.as_ref().and_then(|id| desk.event(id.as_str()));
    let event = event.map(|event| event.text.trim_end_matches('.'));
    match flag {
        Flag::Overdue => {
            let late = action.days_overdue().map_or_else(String::new, |days| days_in_words(words, days));
            say!(words, why_overdue, day = last_day(), late = late)
        }
        Flag::DueNext => say!(words, why_due_next, day = last_day()),
        Flag::Slipped => action.slip().map_or_else(String::new, |slip| super::action::slip_words(desk.words, slip)),
        Flag::Undated => say!(words, why_undated).to_owned(),
        Flag::Waiting => match event {
            Some(event) => say!(words, why_waiting_for, event = event),
            None => say!(words, why_waiting).to_owned(),
        },
        Flag::DateWanted => event.map_or_else(String::new, |event| say!(words, why_date_wanted, event = event)),
        Flag::StartPassed => say!(words, why_start_passed).to_owned(),
        Flag::CarriedForward | Flag::Stale => match action.standing().last_word {
            Some(at) => say!(words, why_silent_since, since = &desk.period(at).title),
            None => say!(words, why_silent_ever).to_owned(),
        },
        Flag::NoEvidence => say!(words, why_no_evidence).to_owned(),
        Flag::Watermelon => {
            let reasons: Vec<String> = watermelon_reasons(action).map(|reason| reason_words(words, &reason)).collect();
            say!(words, why_watermelon, reasons = reasons.join("; "))
        }
        Flag::NoRecovery => say!(words, why_no_recovery).to_owned(),
        Flag::New => say!(words, why_new).to_owned(),
        Flag::Withdrawn => say!(words, why_withdrawn).to_owned(),
    }
}

/// Why a good rating should be looked at.
pub(super) fn reason_words(words: &Words, reason: &Watermelon<'_>) -> String {
    match reason {
        Watermelon::Overdue => say!(words, look_again_overdue).to_owned(),
        Watermelon::NoNote => say!(words, look_again_no_note).to_owned(),
        Watermelon::NoEvidence => say!(words, look_again_no_evidence).to_owned(),
        Watermelon::Contradicted { claim, visit } => {
            say!(words, look_again_contradicted, visit = &visit.doc.title, topic = claim.topic.to_lowercase())
        }
    }
}
